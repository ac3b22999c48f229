// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/registry.h"
#include "exchange/samplereader.h"
#include "queries/timeline.h"
#include "support/temporarystore.h"
#include "timeline/timelineexport.h"
#include "timeline/timelinesheet.h"

#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

timeline::Plan samplePlan(TemporaryStore& store)
{
    require(store->apply(require(readShippedSample(QStringLiteral("ml-group-2021")))));
    TimelineRequest request;
    Query current(*findEntity(u"group"));
    current.is("current", Value(true));
    request.groups = require(store->ids(current));
    request.locale = english;
    return timeline::Plan(require(readTimeline(*store, request)));
}

TimelinePicture picture(int across = 1)
{
    TimelinePicture picture;
    picture.cut.locale = english;
    picture.pagesAcross = across;
    return picture;
}

/// A group with an id in an SVG: the places of its first rectangle, and its dates.
struct Drawn
{
    double left = 0;
    double width = 0;
    QDate from;
    QDate to;
};

QHash<QString, Drawn> recordsIn(const QByteArray& svg)
{
    QHash<QString, Drawn> records;
    QStringList groups; // that are open, by their ids
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"g")
            groups.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"g")
            groups << attributes.value(u"id"_qs).toString();
        const QString open = groups.value(groups.size() - 1);
        if (xml.name() == u"g" && !open.isEmpty()) {
            REQUIRE_FALSE(records.contains(open));
            records[open] = {-1, 0,
                             QDate::fromString(attributes.value(u"data-from"_qs).toString(), Qt::ISODate),
                             QDate::fromString(attributes.value(u"data-to"_qs).toString(), Qt::ISODate)};
        }
        if (xml.name() == u"rect" && !open.isEmpty()) {
            Drawn& drawn = records[open];
            const double left = attributes.value(u"x"_qs).toDouble();
            const double right = left + attributes.value(u"width"_qs).toDouble();
            if (drawn.left < 0)
                drawn.left = left;
            drawn.width = right - drawn.left;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return records;
}

} // namespace

TEST_CASE("The SVG has each record by its id, and its bars end where the dates do")
{
    TemporaryStore store;
    const timeline::Plan plan = samplePlan(store);
    QHash<QString, Drawn> drawn = recordsIn(require(timelineBytes(plan, picture(), TimelineFormat::Svg)));
    for (const char* kind : {"event", "work_stream", "output"}) {
        for (const Id id : require(store->ids(Query(*findEntity(QString::fromLatin1(kind)))))) {
            INFO(kind << ' ' << id.value);
            CHECK(drawn.contains(QString::fromLatin1(kind) + u'-' + id.toString()));
        }
    }
    // The longest gives the scale, and all others must lie on it.
    const auto& items = plan.content().items;
    const auto longest = std::max_element(items.begin(), items.end(), [](const auto& a, const auto& b) {
        return a.bar.count() < b.bar.count();
    });
    REQUIRE(longest != items.end());
    const Drawn& scale = drawn[longest->record.entity + u'-' + longest->record.id.toString()];
    const double perDay = scale.width / longest->bar.count();
    const double zero = scale.left - perDay * longest->bar.first;
    int bars = 0;
    for (const timeline::Item& item : plan.content().items) {
        const Drawn& bar = drawn[item.record.entity + u'-' + item.record.id.toString()];
        CHECK(bar.from == item.bar.firstDay());
        CHECK(bar.to == item.bar.lastDay());
        CHECK(bar.left == Approx(zero + perDay * item.bar.first).margin(0.05));
        CHECK(bar.width == Approx(perDay * item.bar.count()).margin(0.01));
        ++bars;
    }
    CHECK(bars == 16);
}

TEST_CASE("November 2020 covers that month")
{
    TemporaryStore store;
    const timeline::Plan plan = samplePlan(store);
    const auto planning =
        std::find_if(plan.content().items.begin(), plan.content().items.end(),
                     [](const auto& item) { return item.label.startsWith(QStringLiteral("Planning")); });
    REQUIRE(planning != plan.content().items.end());
    CHECK(planning->bar.firstDay() == QDate(2020, 11, 1));
    CHECK(planning->bar.lastDay() == QDate(2020, 11, 30));
}

TEST_CASE(
    "Over four A4 pages the names of lanes and days stand on each, nothing is smaller than 7 points or cut")
{
    TemporaryStore store;
    const timeline::Plan plan = samplePlan(store);
    const QByteArray pdf = require(timelineBytes(plan, picture(4), TimelineFormat::Pdf));
    const QString path = store.filePath(QStringLiteral("timeline.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();

    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox-layout"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    int pages = 0;
    double width = 0;
    double height = 0;
    QStringList words;
    const auto checkPage = [&] {
        if (pages == 0 || pages > 4)
            return;
        for (const char* word : {"WS1", "WS5", "Monthly", "Milestone", "ML", "2021"}) {
            INFO("page " << pages << ": " << word);
            CHECK(words.contains(QString::fromLatin1(word)));
        }
    };
    QXmlStreamReader xml(process.readAllStandardOutput());
    const auto number = [&](const char* name) {
        return xml.attributes().value(QLatin1String(name)).toDouble();
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"page") {
            checkPage();
            ++pages;
            words.clear();
            width = number("width");
            height = number("height");
            CHECK(width == Approx(842).margin(1));
        } else if (xml.name() == u"word") {
            // A line's box is as high as the font's ascent and descent, 1.36 times its size.
            CHECK(number("yMax") - number("yMin") >= 7 * 1.36);
            CHECK(number("xMin") >= 20);
            CHECK(number("xMax") <= width - 20);
            CHECK(number("yMin") >= 20);
            CHECK(number("yMax") <= height - 20);
            words << xml.readElementText();
        }
    }
    checkPage();
    CHECK(pages >= 4);
}

TEST_CASE("A part is drawn by range and lanes, and a picture too large is refused with a sentence")
{
    TemporaryStore store;
    const timeline::Plan plan = samplePlan(store);
    TimelinePicture part = picture();
    part.cut.range = timeline::daysOf(PartialDate::of(2021, 6));
    part.cut.lanes = {plan.content().lanes.back().key};
    const QByteArray svg = require(timelineBytes(plan, part, TimelineFormat::Svg));
    CHECK_FALSE(svg.contains("WS1"));
    CHECK(svg.contains("June 2021"));

    timeline::Content many = plan.content();
    many.items.clear();
    timeline::Item item;
    item.record = {QStringLiteral("event"), Id{1}};
    item.bar = {2'459'000, 2'459'001};
    for (int i = 0; i < 10'000; ++i)
        many.items.push_back(item);
    const timeline::Plan crowd(std::move(many));
    for (const auto format : {TimelineFormat::Svg, TimelineFormat::Png}) {
        const auto refused = timelineBytes(crowd, picture(), format);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(QStringLiteral("too large")));
    }
}

TEST_CASE("A printer gets the sheets that the PDF has")
{
    TemporaryStore store;
    const timeline::Plan plan = samplePlan(store);
    const QString path = store.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    require(printTimeline(plan, picture(2), printer));
    QProcess process;
    process.start(QStringLiteral("pdfinfo"), {path});
    REQUIRE(process.waitForFinished(60'000));
    const QString facts = QString::fromUtf8(process.readAllStandardOutput());
    CHECK(facts.contains(QRegularExpression(QStringLiteral("Pages: +[2-9]"))));
    CHECK(facts.contains(QRegularExpression(QStringLiteral("Page size: +84[12].* x 59[56]"))));
    process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60'000));
    CHECK(QString::fromUtf8(process.readAllStandardOutput()).contains(QStringLiteral("Monthly meeting")));
    printer.setFromTo(2, 2);
    require(printTimeline(plan, picture(2), printer));
    process.start(QStringLiteral("pdfinfo"), {path});
    REQUIRE(process.waitForFinished(60'000));
    CHECK(QString::fromUtf8(process.readAllStandardOutput())
              .contains(QRegularExpression(QStringLiteral("Pages: +1\\b"))));
}

namespace {

/// Where signs are drawn, and whether they are whole where they are.
class SignWatch : public Canvas
{
public:
    void fill(const QRectF&, const QColor&) override {}
    void fade(const QRectF&, const QColor&, const QColor&) override {}
    void frame(const QRectF&, const QColor&, double) override {}
    void line(QPointF, QPointF, const QColor&, double) override {}
    void text(QPointF, const QString&, Lettering, const QColor&) override {}
    void sign(Sign, QPointF centre, double size, const QColor&, const QColor&) override
    {
        if (m_parts.empty() || m_record.isNull())
            return;
        const auto& [part, origin] = m_parts.back();
        const double left = centre.x() + origin.x() - size / 2;
        if (left >= part.left() && left + size <= part.right())
            whole.insert(m_record);
        seen.insert(m_record);
    }
    void enter(const QRectF& box, QPointF origin) override { m_parts.emplace_back(box, origin); }
    void leave() override { m_parts.pop_back(); }
    void open(const RecordRef& record, const timeline::Days&, const QString&) override { m_record = record; }
    void close() override { m_record = {}; }
    [[nodiscard]] bool namesRecords() const override { return true; }

    QSet<RecordRef> whole;
    QSet<RecordRef> seen;

private:
    std::vector<std::pair<QRectF, QPointF>> m_parts; ///< each within the one before
    RecordRef m_record;
};

} // namespace

TEST_CASE("What stands at the edge of a sheet is whole on one of the two")
{
    TemporaryStore store;
    const timeline::Plan plan = samplePlan(store);
    const QSizeF size(700, 4000);
    for (int offset = 0; offset < 40; ++offset) { // so that each comes to stand at an edge
        TimelineCut cut;
        cut.range = {int(QDate(2020, 10, 1).toJulianDay()) - offset, int(QDate(2022, 1, 31).toJulianDay())};
        cut.locale = english;
        const TimelineSheet sheet(plan, TimelineStyle::paper(), cut);
        SignWatch canvas;
        for (int number = 0; number < sheet.count(size, 3); ++number)
            sheet.paint(canvas, size, 3, number);
        INFO(offset);
        CHECK(canvas.seen.size() >= 12);
        CHECK((canvas.seen - canvas.whole).isEmpty());
    }
}
