// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartrenderer.h"

#include "charts/areaplot.h"
#include "charts/chartplot.h"
#include "charts/mapplot.h"
#include "charts/pointplot.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QPainter>

#include <cmath>

namespace rapporteur {

namespace {

constexpr double PixelsPerPoint = 96.0 / 72.0;

QFont paperFont()
{
    QFont font = QGuiApplication::font();
    // By the name of the font that there is: what only stands for one would be passed over for the next.
    font.setFamilies(
        {QFontInfo(font).family(), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(12);
    return font;
}

/// How many of the painter's units make a pixel of 1/96 inch, whatever the device and its scaling.
double unitsPerPixel(const QPainter& painter)
{
    const QTransform transform = painter.combinedTransform();
    const double scale = std::hypot(transform.m11(), transform.m12());
    const double devicePixels = painter.device()->devicePixelRatio(); // which the transform has in it
    return devicePixels * painter.device()->logicalDpiX() / 96.0 / scale;
}

/// A line of one pixel that lies on a row or column of pixels instead of across two.
QLineF sharp(const QLineF& line)
{
    const auto middle = [](QPointF p) { return QPointF(std::floor(p.x()) + 0.5, std::floor(p.y()) + 0.5); };
    return {middle(line.p1()), middle(line.p2())};
}

/// Keeps what a painter had, whichever way a function is left.
class Saved
{
public:
    explicit Saved(QPainter& painter)
        : m_painter(painter)
    {
        painter.save();
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter& m_painter;
};

} // namespace

ChartRenderer::ChartRenderer()
    : ChartRenderer(ChartTheme::light(), paperFont())
{}

ChartRenderer::ChartRenderer(const ChartTheme& theme, const QFont& font)
    : m_theme(theme)
    , m_fonts(font)
{}

double ChartRenderer::heightForWidth(const ChartSpec& spec, double width) const
{
    return height(spec, width * PixelsPerPoint, ChartRoom::Usual) / PixelsPerPoint;
}

double ChartRenderer::height(const ChartSpec& spec, double pixelWidth, ChartRoom room) const
{
    return chartHeight(spec, pixelWidth, m_fonts, room);
}

ChartLayout ChartRenderer::layout(const ChartSpec& spec, QSizeF pixels) const
{
    return layOutChart(spec, pixels, m_fonts);
}

void ChartRenderer::paint(QPainter& painter, const QRectF& area, const ChartSpec& spec) const
{
    paint(painter, area, spec, layout(spec, area.size() / unitsPerPixel(painter)));
}

void ChartRenderer::paint(QPainter& painter, const QRectF& area, const ChartSpec& spec,
                          const ChartLayout& layout) const
{
    const Saved saved(painter);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(area, m_theme.background);
    const double scale = std::min(area.width() / layout.size.width(), area.height() / layout.size.height());
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    if (layout.map)
        paintMap(painter, *layout.map, m_theme, m_fonts);
    else if (!spec.isEmpty()) {
        for (const ChartMarkLine& mark : layout.markLines)
            painter.fillRect(mark.days, m_theme.band());
        painter.setPen(QPen(m_theme.grid, 1));
        for (const QLineF& line : layout.grid)
            painter.drawLine(sharp(line));
        paintAreas(painter, spec, layout, m_theme);
        ChartPlot plot(spec, layout, m_theme);
        const QRectF whole(QPointF(0, 0), layout.size);
        plot.scene().render(&painter, whole, whole, Qt::IgnoreAspectRatio);
        paintHatching(painter, spec, layout);
        paintPoints(painter, spec, layout, m_theme);
        paintMarkLines(painter, layout);
        paintAxes(painter, spec, layout);
        paintLegend(painter, layout);
    }
    for (const ChartText& text : layout.texts)
        paintText(painter, text);
}

void ChartRenderer::paintAxes(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout) const
{
    painter.setPen(QPen(m_theme.axis, 1));
    if (spec.hasBars() && layout.rows)
        painter.drawLine(sharp({layout.plot.topLeft(), layout.plot.bottomLeft()}));
    else
        painter.drawLine(sharp({layout.plot.bottomLeft(), layout.plot.bottomRight()}));
    for (const QLineF& tick : layout.ticks)
        painter.drawLine(sharp(tick));
}

/// Over the areas, which would hide them, and thin enough to leave the figures their say.
void ChartRenderer::paintMarkLines(QPainter& painter, const ChartLayout& layout) const
{
    painter.setPen(QPen(m_theme.axis, 1, Qt::DotLine, Qt::FlatCap));
    for (const ChartMarkLine& mark : layout.markLines) {
        QLineF line = mark.line;
        if (!mark.days.isEmpty())
            line.setP2({line.x2(), mark.days.top()}); // no day of a month stands out
        painter.drawLine(sharp(line));
    }
}

void ChartRenderer::paintLegend(QPainter& painter, const ChartLayout& layout) const
{
    for (const ChartSwatch& swatch : layout.legend) {
        const QColor colour = m_theme.data(swatch.colour);
        const QPointF centre = swatch.box.center();
        if (swatch.kind == SeriesKind::StepLine || swatch.kind == SeriesKind::Line) {
            painter.setPen(QPen(colour, 2, swatch.dash, Qt::FlatCap));
            painter.drawLine(QPointF(swatch.box.left(), centre.y()), QPointF(swatch.box.right(), centre.y()));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const double r = MarkSize / 2;
        if (swatch.kind == SeriesKind::Points) {
            painter.drawPolygon(diamond(centre, MarkSize));
        } else {
            const QPointF half(swatch.box.width() / 2, r);
            painter.drawRect(QRectF(centre - half, centre + half));
            if (ChartTheme::isHatched(swatch.colour) && swatch.kind != SeriesKind::StackedAreas)
                hatch(painter, QRectF(centre - half, centre + half));
        }
    }
    painter.setBrush(Qt::NoBrush);
}

void ChartRenderer::paintHatching(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout) const
{
    if (!spec.hasBars())
        return;
    for (const ChartHit& hit : layout.hits) {
        const ChartSeries& series = spec.series.at(hit.series);
        if (!ChartTheme::isHatched(series.colour) || series.points.at(hit.point).remainder)
            continue;
        const double beside = (1 - layout.barShare) / 2;
        const double dx = layout.rows ? 0 : hit.area.width() * beside;
        const double dy = layout.rows ? hit.area.height() * beside : 0;
        hatch(painter, hit.area.adjusted(dx, dy, -dx, -dy));
    }
}

/// Slanted lines, each cut by arithmetic: QSvgGenerator knows neither patterns nor clipping.
void ChartRenderer::hatch(QPainter& painter, const QRectF& box) const
{
    constexpr double Distance = 8;
    painter.setPen(QPen(m_theme.background, 0.8));
    for (double x = box.left() - box.height() + Distance / 2; x < box.right(); x += Distance) {
        const double from = std::max(x, box.left());
        const double to = std::min(x + box.height(), box.right());
        painter.drawLine(QPointF(from, box.bottom() - (from - x)), QPointF(to, box.bottom() - (to - x)));
    }
}

void ChartRenderer::paintText(QPainter& painter, const ChartText& text) const
{
    using Role = ChartText::Role;
    const bool quiet = text.role == Role::Axis || text.role == Role::Note || text.role == Role::Subtitle ||
                       text.role == Role::Empty || text.role == Role::Remainder || text.role == Role::Mark;
    // Between slanted lines nothing can be read: there a number stands on ground of its own.
    const bool onGround = text.role == Role::OnBar && ChartTheme::isHatched(text.colour);
    if (onGround) {
        const double high = QFontMetricsF(m_fonts.small).capHeight() + 7;
        painter.fillRect(
            QRectF(text.box.left() - 3, text.box.center().y() - high / 2, text.box.width() + 6, high),
            m_theme.background);
    }
    painter.setFont(fontOf(text.role, m_fonts));
    painter.setPen(text.role == Role::OnBar && !onGround ? m_theme.onData(text.colour)
                   : quiet                               ? m_theme.muted
                                                         : m_theme.text);
    painter.drawText(text.box, int(text.align) | Qt::TextDontClip, text.text);
}

} // namespace rapporteur
