// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include "charts/chartrenderer.h"
#include "chartsamples.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <set>

using namespace rapporteur;
using chartsamples::participation;

namespace {

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray content(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The texts of an SVG, and that it is well-formed and holds no picture.
QStringList svgTexts(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        CHECK(reader.name() != u"image");
        if (reader.name() == u"text")
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    CHECK_FALSE(reader.hasError());
    return texts;
}

std::set<QRgb> colours(const QImage& image)
{
    std::set<QRgb> found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found.insert(image.pixel(x, y));
    }
    return found;
}

} // namespace

TEST_CASE("a chart in PDF holds no picture, and its texts can be read and searched", "[charts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("growth.pdf"));
    REQUIRE(exportChart(chartsamples::growth(chartsamples::countedGrowth()), path));
    // Two lines of heading and no line of a picture.
    CHECK(output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count(u'\n') == 2);
    const QString text =
        output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    for (const char16_t* expected : {u"Members of ML Group 2021", u"about 250", u"120", u"2021", u"Dec",
                                     u"Source of the published figures: the group's page"})
        CHECK(text.contains(QString::fromUtf16(expected)));
    CHECK(output(QStringLiteral("pdfinfo"), {path}).contains(u"Members of ML Group 2021"));
}

TEST_CASE("participation in PDF has each country with its count on its line", "[charts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.pdf"));
    const ChartSpec spec = participation(33, ParticipationBy::Members);
    REQUIRE(exportChart(spec, path));
    CHECK(output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count(u'\n') == 2);
    const QStringList lines =
        output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
            .split(u'\n');
    for (const ChartPoint& point : spec.series.first().points) {
        const QString country = spec.base.categories.at(point.category);
        const bool found = std::any_of(lines.cbegin(), lines.cend(), [&](const QString& line) {
            return line.simplified() == country + u' ' + point.label;
        });
        INFO(country.toStdString());
        CHECK(found);
    }
}

TEST_CASE("a chart in SVG is well-formed, with its texts as text and its sentence as description", "[charts]")
{
    const ChartSpec spec = chartsamples::growth(chartsamples::publishedGrowth());
    const Result<QByteArray> svg = chartBytes(spec, ChartFormat::Svg);
    REQUIRE(svg);
    const QStringList texts = svgTexts(*svg);
    for (const QString& expected :
         {spec.title, spec.subtitle, u"120"_qs, u"about 250"_qs, u"Jan"_qs, u"2021"_qs})
        CHECK(texts.contains(expected));
    CHECK(svg->contains("<desc>" + spec.summary.toHtmlEscaped().toUtf8()));
    CHECK(svg->contains("sans-serif"));
    const Result<QByteArray> bars =
        chartBytes(participation(200, ParticipationBy::Contributions), ChartFormat::Svg);
    REQUIRE(bars);
    CHECK(svgTexts(*bars).contains(u"161 other countries together"));
}

TEST_CASE("the same chart gives the same bytes", "[charts]")
{
    const ChartSpec spec = participation(15, ParticipationBy::Contributions);
    CHECK(*chartBytes(spec, ChartFormat::Svg) == *chartBytes(spec, ChartFormat::Svg));
    CHECK(*chartBytes(spec, ChartFormat::Png) == *chartBytes(spec, ChartFormat::Png));
}

TEST_CASE("a chart in PNG shows its data colours on white, in twice the pixels of its size", "[charts]")
{
    const ChartSpec spec = participation(15, ParticipationBy::Contributions);
    const Result<QByteArray> png = chartBytes(spec, ChartFormat::Png);
    REQUIRE(png);
    const QImage image = QImage::fromData(*png, "PNG");
    CHECK(image.size() == chartExportSize(spec) * 2);
    CHECK(image.text(QStringLiteral("Title")) == spec.title);
    const std::set<QRgb> found = colours(image);
    const ChartTheme theme = ChartTheme::light();
    for (int i = 0; i < 3; ++i)
        CHECK(found.count(theme.data(i).rgb()) == 1);
    CHECK(image.pixelColor(0, 0) == QColor(Qt::white));
}

TEST_CASE("bars end where the axis says", "[charts]")
{
    const ChartSpec spec = participation(3, ParticipationBy::Members); // 3, 2 and 1 members
    const ChartRenderer renderer;
    const QSizeF size(700, 300);
    const ChartLayout layout = renderer.layout(spec, size);
    QImage image(size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    renderer.paint(painter, QRectF(QPointF(0, 0), size), spec);
    painter.end();
    for (int row = 0; row < 3; ++row) {
        const int y = qRound(layout.plot.top() + (row + 0.5) * layout.plot.height() / 3);
        const int end = qRound(layout.plot.left() + (3 - row) / layout.scale.top * layout.plot.width());
        INFO("row " << row);
        CHECK(image.pixelColor(end - 2, y) == renderer.theme().data(0));
        CHECK(image.pixelColor(end + 2, y) != renderer.theme().data(0));
    }
}

TEST_CASE("the third colour is hatched, inside its bars alone", "[charts]")
{
    const Participation one{{}, {CountryParticipation{u"Chile"_qs, 0, 2, 2, 2}}};
    const ChartSpec spec = participationChart(one, ParticipationBy::Contributions, chartsamples::english());
    const ChartRenderer renderer;
    const QSizeF size(700, 200);
    QImage image(size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    renderer.paint(painter, QRectF(QPointF(0, 0), size), spec);
    painter.end();
    const QVector<ChartHit> hits = renderer.layout(spec, size).hits;
    REQUIRE(hits.size() == 3);
    for (const ChartHit& hit : hits) {
        // Clear of the figure in the middle and of the lines between the parts.
        const QRect left(hit.area.left() + 4, hit.area.center().y() - 4, hit.area.width() / 2 - 20, 8);
        INFO("series " << hit.series);
        CHECK((colours(image.copy(left)).size() > 1) == (hit.series == 2));
    }
}

TEST_CASE("published marks are hollow where the figure is approximate", "[charts]")
{
    const ChartSpec spec = chartsamples::growth(chartsamples::publishedGrowth());
    const ChartRenderer renderer;
    const QSizeF size(700, 420);
    QImage image(size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    renderer.paint(painter, QRectF(QPointF(0, 0), size), spec);
    painter.end();
    const QVector<ChartHit> hits = renderer.layout(spec, size).hits;
    REQUIRE(hits.size() == 2);
    CHECK(image.pixelColor(hits.at(0).anchor.toPoint()) == renderer.theme().data(1));
    CHECK(image.pixelColor(hits.at(1).anchor.toPoint()) == renderer.theme().background);
}

TEST_CASE("text keeps its size on paper whatever the painter's units", "[charts]")
{
    const ChartSpec spec = chartsamples::growth(chartsamples::publishedGrowth());
    QImage plain(700, 420, QImage::Format_RGB32);
    QImage scaled = plain;
    const ChartRenderer renderer;
    {
        QPainter painter(&plain);
        renderer.paint(painter, QRectF(0, 0, 700, 420), spec);
    }
    {
        QPainter painter(&scaled);
        painter.scale(0.1, 0.1);
        renderer.paint(painter, QRectF(0, 0, 7000, 4200), spec);
    }
    CHECK(plain == scaled);
}

TEST_CASE("every chart of nothing can be drawn and saved", "[charts]")
{
    for (const ChartFormat format :
         {ChartFormat::Svg, ChartFormat::Png, ChartFormat::Pdf, ChartFormat::Csv}) {
        CHECK(chartBytes(chartsamples::growth({}), format).value_or(QByteArray()).size() > 0);
        CHECK(chartBytes(participation(0, ParticipationBy::Talks), format).value_or(QByteArray()).size() > 0);
    }
}

TEST_CASE("the kind of a saved chart follows its name", "[charts]")
{
    CHECK(*chartFormatOf(u"a/b.SVG"_qs) == ChartFormat::Svg);
    CHECK(*chartFormatOf(u"b.csv"_qs) == ChartFormat::Csv);
    const Result<ChartFormat> unknown = chartFormatOf(u"chart.gif"_qs);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::InvalidInput);
    CHECK(unknown.error().message.contains(u"chart.gif"));
}

TEST_CASE("a chart that cannot be written leaves what stood there", "[charts]")
{
    const ChartSpec spec = participation(3, ParticipationBy::Members);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.csv"));
    REQUIRE(exportChart(spec, path));
    CHECK(content(path) == chartCsv(spec).toUtf8());
    const Result<void> nowhere = exportChart(spec, folder.filePath(QStringLiteral("no/such/folder/p.csv")));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::Unavailable);
    CHECK_FALSE(exportChart(spec, folder.filePath(QStringLiteral("p.gif"))));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("p.csv")});
}
