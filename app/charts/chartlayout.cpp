// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayouter.h"
#include "charts/maplayouter.h"

#include <array>
#include <cmath>
#include <memory>

namespace rapporteur {

namespace {

constexpr double LeastWidth = 24; ///< in em; below it the picture is drawn smaller as a whole

std::unique_ptr<ChartLayouter> layouter(const ChartSpec& spec, QSizeF size, TextMeasure& measure)
{
    if (spec.hasBars())
        return std::make_unique<BarLayouter>(spec, size, measure);
    if (spec.base.kind == ChartAxis::Kind::World)
        return std::make_unique<MapLayouter>(spec, size, measure);
    return std::make_unique<TimeLayouter>(spec, size, measure);
}

double heightWith(TextMeasure& measure, const ChartSpec& spec, double width, ChartRoom room)
{
    const double wide = std::max(width, LeastWidth * measure.fonts().em);
    return std::ceil(layouter(spec, {wide, 0}, measure)->height(room));
}

} // namespace

ChartLayouter::ChartLayouter(const ChartSpec& spec, QSizeF size, TextMeasure& measure)
    : m_spec(spec)
    , m_measure(measure)
    , m_fonts(measure.fonts())
{
    m_layout.size = size;
}

ChartLayout ChartLayouter::run()
{
    const double top = addHeader();
    const double bottom = m_layout.size.height() - margin() - notesHeight();
    if (m_spec.isEmpty())
        addEmptyText(top, bottom);
    else
        addNotes(layOutBody(top, bottom));
    return m_layout;
}

double ChartLayouter::height(ChartRoom room)
{
    const double header = addHeader();
    const double body = m_spec.isEmpty() ? 8 * em() : bodyHeight(room);
    return header + body + notesHeight() + margin();
}

double ChartLayouter::addHeader()
{
    const double wide = m_layout.size.width() - 2 * margin();
    double y = margin();
    const auto line = [&](ChartText::Role role, const QString& text, const QFont& font) {
        if (text.isEmpty())
            return;
        const double high = wrapped(text, font, wide).height();
        add(role, {margin(), y, wide, high}, text, Qt::AlignLeft | Qt::AlignTop);
        y += high + 0.15 * em();
    };
    line(ChartText::Role::Title, m_spec.title, m_fonts.title);
    line(ChartText::Role::Subtitle, m_spec.subtitle, m_fonts.text);
    return m_spec.isEmpty() ? y : addLegend(y + 0.7 * em());
}

double ChartLayouter::addLegend(double top)
{
    const double high = 1.5 * em();
    double x = margin();
    double y = top;
    const bool titled = titledAbove() && !m_spec.valueTitle.isEmpty();
    if (titled) {
        const double wide = width(m_spec.valueTitle, m_fonts.small);
        add(ChartText::Role::Axis, {x, y, wide, high}, m_spec.valueTitle, Qt::AlignLeft | Qt::AlignVCenter);
        x += wide + 2.5 * em();
    }
    if (!namesSeries())
        return titled ? y + high + 0.3 * em() : y;
    const double swatch = 1.6 * em();
    for (int s = 0; s < m_spec.series.size(); ++s) {
        const ChartSeries& series = m_spec.series.at(s);
        const double wide = width(series.name, m_fonts.text);
        if (x > margin() && x + swatch + wide + em() > m_layout.size.width() - margin()) {
            x = margin();
            y += high;
        }
        m_layout.legend << ChartSwatch{{x, y, swatch, high}, series.kind, series.colour, dashOf(m_spec, s)};
        x += swatch + 0.5 * em();
        add(ChartText::Role::Legend, {x, y, wide, high}, series.name, Qt::AlignLeft | Qt::AlignVCenter);
        x += wide + 1.8 * em();
    }
    return y + high + 0.5 * em();
}

double ChartLayouter::notesHeight() const
{
    double high = 0;
    if (m_spec.isEmpty())
        return high;
    for (const QString& note : m_spec.notes)
        high += wrapped(note, m_fonts.small, m_layout.size.width() - 2 * margin()).height() + 0.15 * em();
    return high > 0 ? high + 0.7 * em() : 0;
}

double ChartLayouter::addNotes(double top)
{
    double y = top + 0.7 * em();
    const double wide = m_layout.size.width() - 2 * margin();
    for (const QString& note : m_spec.notes) {
        const double high = wrapped(note, m_fonts.small, wide).height();
        add(ChartText::Role::Note, {margin(), y, wide, high}, note, Qt::AlignLeft | Qt::AlignTop);
        y += high + 0.15 * em();
    }
    return y;
}

void ChartLayouter::addEmptyText(double top, double bottom)
{
    const double wide = std::min(m_layout.size.width() - 2 * margin(), 36 * em());
    const double high = wrapped(m_spec.emptyText, m_fonts.text, wide).height();
    const double y = std::max(top + em(), (top + bottom - high) / 2);
    add(ChartText::Role::Empty, {(m_layout.size.width() - wide) / 2, y, wide, high}, m_spec.emptyText,
        Qt::AlignCenter);
}

void ChartLayouter::add(ChartText::Role role, const QRectF& box, const QString& text, Qt::Alignment align)
{
    m_layout.texts << ChartText{role, box, m_measure.broken(text, fontOf(role, m_fonts), box.width()), align,
                                -1};
}

QString ChartLayouter::number(double value) const
{
    if (m_spec.countsOnly)
        return m_spec.locale.toString(qint64(std::llround(value)));
    return m_spec.locale.toString(value, 'g', 6);
}

CountScale ChartLayouter::uprightScale(double highest, double height, double headroom) const
{
    const int steps = std::max(1, int(height / (3.4 * em())));
    CountScale scale = countScale(highest, steps, m_spec.countsOnly);
    while ((1 - highest / scale.top) * height < headroom && headroom < height / 2)
        scale.top += scale.step;
    return scale;
}

double ChartLayouter::uprightAxisWidth(const CountScale& scale) const
{
    return width(number(scale.top), m_fonts.small) + 0.6 * em();
}

void ChartLayouter::setPlot(double left, double top, double width, double height)
{
    const QPointF corner(std::ceil(left), std::ceil(top));
    m_layout.plot = QRectF(corner, QPointF(std::floor(left + width), std::floor(top + height)));
}

void ChartLayouter::addUprightAxis()
{
    const double high = lineHeight(m_fonts.small);
    for (int i = 0; i <= m_layout.scale.steps(); ++i) {
        const double value = i * m_layout.scale.step;
        const QString text = number(value);
        const double wide = width(text, m_fonts.small);
        add(ChartText::Role::Axis,
            {m_layout.plot.left() - 0.6 * em() - wide, atValue(value) - high / 2, wide, high}, text,
            Qt::AlignRight | Qt::AlignVCenter);
        if (i > 0)
            m_layout.grid << QLineF(m_layout.plot.left(), atValue(value), m_layout.plot.right(),
                                    atValue(value));
    }
}

const QFont& fontOf(ChartText::Role role, const ChartFonts& fonts)
{
    switch (role) {
    case ChartText::Role::Title:
        return fonts.title;
    case ChartText::Role::Axis:
    case ChartText::Role::OnBar:
    case ChartText::Role::Note:
    case ChartText::Role::Mark:
        return fonts.small;
    default:
        return fonts.text;
    }
}

QPointF ChartLayout::placeOf(QPointF dayAndFigure) const
{
    return {plot.left() + (dayAndFigure.x() - firstDay) / (lastDay - firstDay) * plot.width(),
            plot.bottom() - dayAndFigure.y() / scale.top * plot.height()};
}

std::optional<ChartHit> ChartLayout::hitAt(QPointF at) const
{
    const ChartHit* highest = nullptr;
    for (const ChartHit& hit : hits) {
        if (highest && hit.layer < highest->layer)
            continue;
        // Of several lines the nearest one is meant.
        if (highest && hit.layer == highest->layer &&
            std::abs(hit.anchor.y() - at.y()) >= std::abs(highest->anchor.y() - at.y()))
            continue;
        if (hit.area.contains(at) && (hit.shape.isEmpty() || hit.shape.contains(at)))
            highest = &hit;
    }
    if (!highest)
        return std::nullopt;
    ChartHit found = *highest;
    if (found.holds)
        found.anchor.setX(at.x());
    return found;
}

QString detailOf(const ChartSpec& spec, const ChartHit& hit)
{
    return hit.isMark() ? spec.marks.at(hit.point).detail
                        : spec.series.at(hit.series).points.at(hit.point).detail;
}

Qt::PenStyle dashOf(const ChartSpec& spec, int series)
{
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    const auto isLine = [](SeriesKind kind) {
        return kind == SeriesKind::Line || kind == SeriesKind::StepLine;
    };
    size_t before = 0;
    for (int s = 0; s < series; ++s)
        before += isLine(spec.series.at(s).kind) ? 1 : 0;
    return styles.at(before % styles.size());
}

double chartHeight(const ChartSpec& spec, double width, const ChartFonts& fonts, ChartRoom room)
{
    TextMeasure measure(fonts);
    return heightWith(measure, spec, width, room);
}

ChartLayout layOutChart(const ChartSpec& spec, QSizeF size, const ChartFonts& fonts)
{
    QSizeF room(std::max(1.0, size.width()), std::max(1.0, size.height()));
    if (room.width() < LeastWidth * fonts.em)
        room *= LeastWidth * fonts.em / room.width();
    TextMeasure measure(fonts);
    // A wider picture may need less height, because names take fewer lines, or more, because a map grows.
    constexpr int Most = 4;
    for (int i = 0; i < Most; ++i) {
        const double least = heightWith(measure, spec, room.width(), ChartRoom::Least);
        if (room.height() >= least)
            break;
        room *= least / room.height();
    }
    return layouter(spec, room, measure)->run();
}

} // namespace rapporteur
