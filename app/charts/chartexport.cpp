// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include "charts/chartrenderer.h"
#include "charts/mapplot.h"
#include "exchange/savefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace rapporteur {

namespace {

constexpr int ExportWidth = 960;
constexpr int PixelRatio = 2;

struct ChartExport
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ChartExport)
};

QRectF at0(const QSizeF& size)
{
    return {QPointF(0, 0), size};
}

Error cannotDraw()
{
    return {ErrorCode::Unavailable,
            ChartExport::tr("The chart could not be drawn: there is not enough memory."),
            {}};
}

/// QSvgGenerator names the application's font, often an alias such as "Sans Serif" that nobody else knows.
QByteArray withFallbackFont(QByteArray svg)
{
    const QFont font = QGuiApplication::font();
    const auto attribute = [](const QString& family) {
        return "font-family=\"" + family.toHtmlEscaped().toUtf8() + "\"";
    };
    return svg.replace(attribute(font.family()),
                       attribute(u'\'' + QFontInfo(font).family() + QStringLiteral("', sans-serif")));
}

Result<QByteArray> svgBytes(const ChartSpec& spec)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(chartExportSize(spec));
    generator.setViewBox(at0(chartExportSize(spec)));
    generator.setTitle(spec.title);
    generator.setDescription(spec.summary);
    QPainter painter;
    if (!painter.begin(&generator))
        return tl::unexpected<Error>(cannotDraw());
    const ChartRenderer renderer;
    const ChartLayout layout = renderer.layout(spec, chartExportSize(spec));
    renderer.paint(painter, at0(chartExportSize(spec)), spec, layout);
    painter.end();
    const QByteArray svg = withFallbackFont(buffer.data());
    return layout.map ? withCountryIds(svg, spec, *layout.map) : svg;
}

Result<QByteArray> pngBytes(const ChartSpec& spec)
{
    QImage image = chartImage(spec);
    image.setText(QStringLiteral("Title"), spec.title);
    image.setText(QStringLiteral("Description"), spec.summary);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return tl::unexpected<Error>(cannotDraw());
    return buffer.data();
}

/// One page just as large as the chart.
Result<QByteArray> pdfBytes(const ChartSpec& spec)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(spec.title);
    writer.setCreator(QStringLiteral("Rapporteur"));
    writer.setResolution(1200);
    const QSizeF points = QSizeF(chartExportSize(spec)) * 72.0 / 96.0;
    writer.setPageLayout({QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch),
                          QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)});
    QPainter painter;
    if (!painter.begin(&writer))
        return tl::unexpected<Error>(cannotDraw());
    ChartRenderer().paint(painter, at0(points * 1200.0 / 72.0), spec);
    painter.end();
    return buffer.data();
}

} // namespace

Result<ChartFormat> chartFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"svg")
        return ChartFormat::Svg;
    if (suffix == u"png")
        return ChartFormat::Png;
    if (suffix == u"pdf")
        return ChartFormat::Pdf;
    if (suffix == u"csv")
        return ChartFormat::Csv;
    return failure(
        ErrorCode::InvalidInput,
        ChartExport::tr("A chart can be saved as .svg, .png, .pdf or .csv; \"%1\" ends in none of them.")
            .arg(QFileInfo(path).fileName()));
}

QSize chartExportSize(const ChartSpec& spec)
{
    return {ExportWidth, qRound(ChartRenderer().height(spec, ExportWidth, ChartRoom::Usual))};
}

QImage chartImage(const ChartSpec& spec)
{
    const QSize size = chartExportSize(spec);
    QImage image(size * PixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(PixelRatio);
    image.setDotsPerMeterX(qRound(96 / 0.0254));
    image.setDotsPerMeterY(qRound(96 / 0.0254));
    QPainter painter(&image);
    ChartRenderer().paint(painter, at0(size), spec);
    return image;
}

Result<QByteArray> chartBytes(const ChartSpec& spec, ChartFormat format)
{
    switch (format) {
    case ChartFormat::Svg:
        return svgBytes(spec);
    case ChartFormat::Png:
        return pngBytes(spec);
    case ChartFormat::Pdf:
        return pdfBytes(spec);
    case ChartFormat::Csv:
        break;
    }
    return chartCsv(spec).toUtf8();
}

Result<void> exportChart(const ChartSpec& spec, const QString& path)
{
    const Result<ChartFormat> format = chartFormatOf(path);
    if (!format)
        return failure(format);
    const Result<QByteArray> bytes = chartBytes(spec, *format);
    if (!bytes)
        return failure(bytes);
    return saveWhole(path, *bytes);
}

} // namespace rapporteur
