// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineexport.h"

#include "exchange/savefile.h"
#include "timeline/paintercanvas.h"
#include "timeline/svgcanvas.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageRanges>
#include <QPdfWriter>

namespace rapporteur {

namespace {

constexpr int PixelRatio = 2;
constexpr double MostPixels = 120'000'000; // of a PNG, 480 MB while it is drawn
constexpr double MostHeight = 100'000;     // of an SVG
constexpr int MostPages = 500;
constexpr double SheetMargin = 16; // TimelineSheet leaves it around a single sheet

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::TimelineExport)
};

tl::unexpected<Error> tooLarge()
{
    return failure(ErrorCode::InvalidInput,
                   Words::tr("The picture would be too large to be opened anywhere: choose fewer lanes, or a "
                             "shorter time."));
}

tl::unexpected<Error> cannotDraw()
{
    return failure(ErrorCode::Unavailable,
                   Words::tr("The timeline could not be drawn: there is not enough memory."));
}

Result<QByteArray> svgBytes(const TimelineSheet& sheet, const timeline::Plan& plan,
                            const TimelineStyle& style, double width)
{
    const QSizeF size = sheet.sizeFor(width);
    if (size.height() > MostHeight)
        return tooLarge();
    SvgCanvas canvas(style, size, plan.content().title, sheet.summary());
    sheet.paint(canvas, width);
    return canvas.finish();
}

Result<QByteArray> pngBytes(const TimelineSheet& sheet, const timeline::Plan& plan,
                            const TimelineStyle& style, double width)
{
    const QSizeF size = sheet.sizeFor(width);
    if (size.width() * size.height() * PixelRatio * PixelRatio > MostPixels)
        return tooLarge();
    QImage image((size * PixelRatio).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return cannotDraw();
    image.setDevicePixelRatio(PixelRatio);
    image.setDotsPerMeterX(qRound(96 / 0.0254));
    image.setDotsPerMeterY(qRound(96 / 0.0254));
    image.setText(QStringLiteral("Title"), plan.content().title);
    image.setText(QStringLiteral("Description"), sheet.summary());
    {
        QPainter painter(&image);
        PainterCanvas canvas(painter, style, PainterCanvas::Places::Exact);
        sheet.paint(canvas, width);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return cannotDraw();
    return buffer.data();
}

Result<QByteArray> pdfBytes(const timeline::Plan& plan, const TimelinePicture& picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(plan.content().title);
        writer.setCreator(QStringLiteral("Rapporteur"));
        writer.setResolution(1200);
        writer.setPageLayout(
            {picture.paper, picture.orientation, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter});
        if (const auto printed = printTimeline(plan, picture, writer); !printed)
            return failure(printed);
    }
    return buffer.data();
}

} // namespace

Result<TimelineFormat> timelineFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"svg")
        return TimelineFormat::Svg;
    if (suffix == u"png")
        return TimelineFormat::Png;
    if (suffix == u"pdf")
        return TimelineFormat::Pdf;
    return failure(ErrorCode::InvalidInput,
                   Words::tr("A timeline can be saved as .svg, .png or .pdf; \"%1\" ends in none of them.")
                       .arg(QFileInfo(path).fileName()));
}

Result<timeline::Days> cutRange(const PartialDate& from, const PartialDate& to, const timeline::Days& all)
{
    if (from.isNull() && to.isNull())
        return timeline::Days();
    timeline::Days days = all;
    if (!from.isNull())
        days.first = timeline::daysOf(from).first;
    if (!to.isNull())
        days.end = timeline::daysOf(to).end;
    if (from.isNull() || to.isNull())
        days = {std::min(days.first, days.end - 1), std::max(days.end, days.first + 1)};
    if (days.isEmpty())
        return failure(ErrorCode::InvalidInput, Words::tr("The last day to be drawn is before the first."));
    return days;
}

Result<void> printTimeline(const timeline::Plan& plan, const TimelinePicture& picture,
                           QPagedPaintDevice& device)
{
    const TimelineStyle style = TimelineStyle::paper();
    const TimelineSheet sheet(plan, style, picture.cut);
    const double scale = device.logicalDpiX() / 96.0;
    const QRectF area = device.pageLayout().paintRectPixels(device.logicalDpiX());
    const QSizeF size(area.width() / scale, area.height() / scale);
    const int pages = sheet.count(size, picture.pagesAcross);
    if (pages > MostPages)
        return tooLarge();
    QPainter painter;
    if (!painter.begin(&device))
        return cannotDraw();
    const QPageRanges wanted = device.pageRanges(); // none: all
    bool begun = false;
    for (int page = 0; page < pages; ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page + 1))
            continue;
        if (std::exchange(begun, true) && !device.newPage())
            return cannotDraw();
        painter.save();
        painter.scale(scale, scale);
        painter.translate(-SheetMargin, -SheetMargin);
        PainterCanvas canvas(painter, style, PainterCanvas::Places::Exact);
        sheet.paint(canvas, size, picture.pagesAcross, page);
        painter.restore();
    }
    painter.end();
    return {};
}

Result<QByteArray> timelineBytes(const timeline::Plan& plan, const TimelinePicture& picture,
                                 TimelineFormat format)
{
    if (format == TimelineFormat::Pdf)
        return pdfBytes(plan, picture);
    const TimelineStyle style = TimelineStyle::paper();
    const TimelineSheet sheet(plan, style, picture.cut);
    return format == TimelineFormat::Svg ? svgBytes(sheet, plan, style, picture.width)
                                         : pngBytes(sheet, plan, style, picture.width);
}

Result<void> exportTimeline(const timeline::Plan& plan, const TimelinePicture& picture, const QString& path)
{
    return timelineFormatOf(path)
        .and_then([&](TimelineFormat format) { return timelineBytes(plan, picture, format); })
        .and_then([&](const QByteArray& bytes) { return saveWhole(path, bytes); });
}

} // namespace rapporteur
