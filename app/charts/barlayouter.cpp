// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayouter.h"

#include <cmath>

namespace rapporteur {

namespace {

constexpr double UsualPitch = 1.85; ///< of a row, in em
constexpr double MostPitch = 2.6;
constexpr double WidestColumn = 8; ///< in em: a few bars are no walls
constexpr double NameShare = 0.42; ///< of the width, at most, for the names of rows

} // namespace

BarLayouter::BarLayouter(const ChartSpec& spec, QSizeF size, TextMeasure& measure)
    : ChartLayouter(spec, size, measure)
{
    addUp();
    m_layout.rows = !columnsHaveRoom();
    if (m_layout.rows)
        m_nameWidth = widestName();
}

void BarLayouter::addUp()
{
    m_totals.fill(0, count());
    for (const ChartSeries& series : m_spec.series) {
        for (const ChartPoint& point : series.points)
            m_totals[point.category] += point.value;
    }
}

bool BarLayouter::isRemainder(int category) const
{
    for (const ChartSeries& series : m_spec.series) {
        for (const ChartPoint& point : series.points) {
            if (point.category == category && point.remainder)
                return true;
        }
    }
    return false;
}

bool BarLayouter::columnsHaveRoom() const
{
    if (m_spec.series.isEmpty() || m_spec.series.first().kind != SeriesKind::VerticalBars)
        return false;
    if (isRemainder(count() - 1))
        return false; // a sum that is printed and not drawn needs a row
    const double pitch = (m_layout.size.width() - 2 * margin() - 3 * em()) / std::max(1, count());
    for (const QString& name : m_spec.base.categories) {
        for (const QString& word : name.split(u' ')) {
            if (width(word, m_fonts.small) > pitch - 0.5 * em())
                return false;
        }
    }
    return columnNameHeight(pitch) <= 3.1 * lineHeight(m_fonts.small);
}

double BarLayouter::columnNameHeight(double pitch) const
{
    double high = 0;
    for (const QString& name : m_spec.base.categories)
        high = std::max(high, wrapped(name, m_fonts.small, pitch - 0.5 * em()).height());
    return high;
}

double BarLayouter::widestName() const
{
    const double widest = m_layout.size.width() * NameShare;
    double wide = 0;
    for (const QString& name : m_spec.base.categories)
        wide = std::max(wide, std::min(widest, width(name, m_fonts.text)));
    return wide;
}

double BarLayouter::leastPitch() const
{
    double high = 0;
    for (const QString& name : m_spec.base.categories)
        high = std::max(high, wrapped(name, m_fonts.text, m_nameWidth).height());
    return high + 0.15 * em();
}

double BarLayouter::valueWidth() const
{
    double wide = 0;
    for (const double total : m_totals)
        wide = std::max(wide, width(number(total), m_fonts.text));
    return wide;
}

double BarLayouter::belowRows() const
{
    return 0.5 * em() + (m_spec.valueTitle.isEmpty() ? 1 : 2) * lineHeight(m_fonts.small);
}

double BarLayouter::bodyHeight(ChartRoom room)
{
    if (!m_layout.rows)
        return room == ChartRoom::Least ? 13 * em()
                                        : std::clamp(m_layout.size.width() * 0.42, 18 * em(), 34 * em());
    const double pitch = room == ChartRoom::Least ? leastPitch() : std::max(leastPitch(), UsualPitch * em());
    return pitch * count() + belowRows();
}

double BarLayouter::layOutBody(double top, double bottom)
{
    return m_layout.rows ? layOutRows(top, bottom) : layOutColumns(top, bottom);
}

double BarLayouter::layOutRows(double top, double bottom)
{
    const double least = leastPitch();
    const double pitch =
        std::clamp((bottom - belowRows() - top) / count(), least, std::max(least, MostPitch * em()));
    const double left = margin() + m_nameWidth + 0.7 * em();
    const double right = m_layout.size.width() - margin() - valueWidth() - 0.5 * em();
    setPlot(left, top, right - left, pitch * count());
    double highest = 0;
    for (int i = 0; i < count(); ++i)
        highest = std::max(highest, isRemainder(i) ? 0 : m_totals.at(i));
    const int steps =
        int(m_layout.plot.width() / std::max(4.5 * em(), width(number(highest), m_fonts.small) * 2));
    m_layout.scale = countScale(highest, std::clamp(steps, 1, 8), m_spec.countsOnly);
    for (int i = 0; i < count(); ++i)
        addRow(i, m_layout.plot.height() / count());
    addRowAxis();
    return m_layout.plot.bottom() + belowRows();
}

void BarLayouter::addRow(int category, double pitch)
{
    const double y = m_layout.plot.top() + category * pitch;
    const bool remainder = isRemainder(category);
    add(remainder ? ChartText::Role::Remainder : ChartText::Role::Category, {margin(), y, m_nameWidth, pitch},
        m_spec.base.categories.at(category), Qt::AlignRight | Qt::AlignVCenter);
    const double end = remainder ? 0 : m_totals.at(category) / m_layout.scale.top * m_layout.plot.width();
    const QString total = number(m_totals.at(category));
    add(remainder ? ChartText::Role::Remainder : ChartText::Role::Value,
        {m_layout.plot.left() + end + 0.45 * em(), y, width(total, m_fonts.text), pitch}, total,
        Qt::AlignLeft | Qt::AlignVCenter);
    addSegments(category, {m_layout.plot.left(), y, m_layout.plot.width(), pitch});
}

void BarLayouter::addSegments(int category, const QRectF& band)
{
    double sum = 0;
    for (int s = 0; s < m_spec.series.size(); ++s) {
        const ChartSeries& series = m_spec.series.at(s);
        for (int i = 0; i < series.points.size(); ++i) {
            const ChartPoint& point = series.points.at(i);
            if (point.category != category)
                continue;
            const double from = sum / m_layout.scale.top;
            const double to = (sum + point.value) / m_layout.scale.top;
            sum += point.value;
            QRectF box = m_layout.rows ? QRectF(band.left() + from * band.width(), band.top(),
                                                (to - from) * band.width(), band.height())
                                       : QRectF(band.left(), band.bottom() - to * band.height(), band.width(),
                                                (to - from) * band.height());
            if (point.remainder)
                box = band;
            m_layout.hits << ChartHit{box, box.center(), s, i, false};
            if (m_spec.series.size() > 1 && !point.remainder)
                addSegmentText(point, series.colour, box);
            if (point.remainder)
                return;
        }
    }
}

void BarLayouter::addSegmentText(const ChartPoint& point, int colour, const QRectF& box)
{
    const double wide = width(point.label, m_fonts.small);
    if (point.label.isEmpty() || wide + 0.6 * em() > box.width() || lineHeight(m_fonts.small) > box.height())
        return;
    const QRectF place(box.center().x() - wide / 2, box.top(), wide, box.height());
    add(ChartText::Role::OnBar, place, point.label, Qt::AlignCenter);
    m_layout.texts.last().colour = colour;
}

void BarLayouter::addRowAxis()
{
    const double y = m_layout.plot.bottom() + 0.35 * em();
    const double high = lineHeight(m_fonts.small);
    for (int i = 0; i <= m_layout.scale.steps(); ++i) {
        const double value = i * m_layout.scale.step;
        const QString text = number(value);
        const double wide = width(text, m_fonts.small);
        const double x = m_layout.plot.left() + value / m_layout.scale.top * m_layout.plot.width();
        add(ChartText::Role::Axis, {x - wide / 2, y, wide, high}, text, Qt::AlignCenter);
        if (i > 0)
            m_layout.grid << QLineF(x, m_layout.plot.top(), x, m_layout.plot.bottom());
    }
    if (!m_spec.valueTitle.isEmpty()) {
        add(ChartText::Role::Axis, {m_layout.plot.left(), y + high, m_layout.plot.width(), high},
            m_spec.valueTitle, Qt::AlignCenter);
    }
}

double BarLayouter::layOutColumns(double top, double bottom)
{
    const double plotTop = top + lineHeight(m_fonts.small) / 2;
    double highest = 0;
    for (const double total : m_totals)
        highest = std::max(highest, total);
    const double guess = (m_layout.size.width() - 2 * margin() - 3 * em()) / count();
    const double plotHeight = bottom - 0.5 * em() - columnNameHeight(guess) - plotTop;
    m_layout.scale = uprightScale(highest, plotHeight, 1.6 * em());
    const double left = margin() + std::max(3 * em(), uprightAxisWidth(m_layout.scale));
    setPlot(left, plotTop, m_layout.size.width() - margin() - left, plotHeight);
    addUprightAxis();
    const double pitch = m_layout.plot.width() / count();
    m_layout.barShare = std::min(BarShare, WidestColumn * em() / pitch);
    for (int i = 0; i < count(); ++i)
        addColumn(i, pitch);
    return bottom;
}

void BarLayouter::addColumn(int category, double pitch)
{
    const QRectF band(m_layout.plot.left() + category * pitch, m_layout.plot.top(), pitch,
                      m_layout.plot.height());
    const QString& name = m_spec.base.categories.at(category);
    const double nameRoom = pitch - 0.5 * em();
    add(ChartText::Role::Axis,
        {band.left() + 0.25 * em(), band.bottom() + 0.4 * em(), nameRoom,
         wrapped(name, m_fonts.small, nameRoom).height()},
        name, Qt::AlignHCenter | Qt::AlignTop);
    const QString total = number(m_totals.at(category));
    const double wide = width(total, m_fonts.text);
    const double high = lineHeight(m_fonts.text);
    if (wide <= pitch) {
        add(ChartText::Role::Value,
            {band.center().x() - wide / 2, atValue(m_totals.at(category)) - high - 2, wide, high}, total,
            Qt::AlignCenter);
    }
    addSegments(category, band);
}

} // namespace rapporteur
