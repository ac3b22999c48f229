// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/maplayouter.h"

#include "charts/worldgeometry.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace rapporteur {

namespace {

constexpr double AsideShare = 0.3; ///< of the width, at most
constexpr double LeastBeside = 56; ///< in em: below it, what stands beside the map goes below
constexpr double WidestAside = 17; ///< in em
constexpr double NarrowAside = 11; ///< in em: room for its title in most languages

struct MapLegend
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::MapLegend)
};

/// The largest of 10, 20, 50, 100… that is not above a figure; a small figure is round enough.
double roundBelow(double figure)
{
    if (figure < 10)
        return std::floor(figure);
    const double power = std::pow(10.0, std::floor(std::log10(figure)));
    const double mantissa = figure / power;
    return power * (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1);
}

} // namespace

bool MapLayouter::isAsideBeside() const
{
    return !m_spec.aside.lines.isEmpty() && m_layout.size.width() >= LeastBeside * em();
}

double MapLayouter::asideWidth() const
{
    double wide = std::max(NarrowAside * em(), width(m_spec.aside.title, m_fonts.small));
    for (const ChartAside::Line& line : m_spec.aside.lines)
        wide = std::max(wide, width(line.name, m_fonts.text) + em() + width(line.value, m_fonts.text));
    const double most = isAsideBeside() ? AsideShare * m_layout.size.width() : bodyWidth();
    return std::min({wide, WidestAside * em(), most});
}

/// What shades or circles stand for, above the map; returns where it ends.
double MapLayouter::addKey(double top, bool draw)
{
    // The circles' size follows from the map's, which is at most this before it has its place.
    if (!draw)
        m_layout.plot = {0, 0, mapWidth(), mapWidth() * m_world.height() / m_world.width()};
    const double high = isShaded() ? 1.5 * em() : circleKeyHeight();
    const double wide = width(m_spec.valueTitle, m_fonts.small);
    if (draw)
        add(ChartText::Role::Axis, {margin(), top, wide, high}, m_spec.valueTitle,
            Qt::AlignLeft | Qt::AlignVCenter);
    const double x = margin() + wide + 1.5 * em();
    return (isShaded() ? addShadeKey(x, top, draw) : addCircleKey(x, top, draw)) + 0.9 * em();
}

double MapLayouter::addShadeKey(double x, double top, bool draw)
{
    const double high = 1.5 * em();
    const QSizeF swatch(1.6 * em(), 0.95 * em());
    double y = top;
    QStringList names = m_spec.base.categories;
    names << MapLegend::tr("none", "no members, no talks…");
    for (int i = 0; i < names.size(); ++i) {
        const double wide = width(names.at(i), m_fonts.text);
        if (x > margin() && x + swatch.width() + 0.5 * em() + wide > m_layout.size.width() - margin()) {
            x = margin();
            y += high;
        }
        const int shade = i < m_spec.base.categories.size() ? i : MapLayout::NoShade;
        if (draw) {
            m_map->samples << MapLayout::Sample{{QPointF(x, y + (high - swatch.height()) / 2), swatch},
                                                shade};
            add(ChartText::Role::Legend, {x + swatch.width() + 0.5 * em(), y, wide, high}, names.at(i),
                Qt::AlignLeft | Qt::AlignVCenter);
        }
        x += swatch.width() + 0.5 * em() + wide + 1.4 * em();
    }
    return y + high;
}

QVector<double> MapLayouter::sampleFigures() const
{
    QVector<double> figures;
    if (m_highest < 1)
        return figures;
    for (const double share : {1.0, 0.3, 0.07}) {
        const double figure = roundBelow(std::max(1.0, m_highest * share));
        if (figures.isEmpty() || figure < figures.last())
            figures << figure;
    }
    std::reverse(figures.begin(), figures.end());
    return figures;
}

double MapLayouter::circleKeyHeight() const
{
    const QVector<double> figures = sampleFigures();
    return std::max(1.5 * em(), figures.isEmpty() ? 0 : 2 * radiusOf(figures.last()) + 2);
}

double MapLayouter::addCircleKey(double x, double top, bool draw)
{
    const double high = circleKeyHeight();
    for (const double figure : sampleFigures()) {
        const double radius = radiusOf(figure);
        const double wide = width(number(figure), m_fonts.text);
        if (draw) {
            m_map->sampleCircles << MapLayout::Circle{
                {}, {x + radius, top + high / 2}, radius, MapLayout::DataColour};
            add(ChartText::Role::Legend, {x + 2 * radius + 0.5 * em(), top, wide, high}, number(figure),
                Qt::AlignLeft | Qt::AlignVCenter);
        }
        x += 2 * radius + 0.5 * em() + wide + 1.4 * em();
    }
    return top + high;
}

/// A title and a line for each; in as many columns as there is room for. Returns where it ends.
double MapLayouter::addAside(double left, double top, bool draw)
{
    if (m_spec.aside.lines.isEmpty())
        return top;
    const double column = asideWidth();
    const double between = 2 * em();
    const int columns = isAsideBeside() ? 1 : std::max(1, int((bodyWidth() + between) / (column + between)));
    const double titleHigh = wrapped(m_spec.aside.title, m_fonts.small, column).height();
    double y = top + (isAsideBeside() ? 0 : 0.7 * em());
    if (draw)
        add(ChartText::Role::Axis, {left, y, column, titleHigh}, m_spec.aside.title,
            Qt::AlignLeft | Qt::AlignTop);
    y += titleHigh + 0.3 * em();
    double rowHigh = 0;
    for (int i = 0; i < m_spec.aside.lines.size(); ++i) {
        if (i > 0 && i % columns == 0) {
            y += rowHigh;
            rowHigh = 0;
        }
        const double x = left + (i % columns) * (column + between);
        rowHigh = std::max(rowHigh, addAsideLine(m_spec.aside.lines.at(i), x, y, draw));
    }
    return y + rowHigh;
}

double MapLayouter::addAsideLine(const ChartAside::Line& line, double left, double top, bool draw)
{
    const double column = asideWidth();
    const double value = width(line.value, m_fonts.text);
    const double name = column - value - em();
    const double high = wrapped(line.name, m_fonts.text, name).height() + 0.35 * em();
    if (!draw)
        return high;
    const QRectF box(left, top, column, high);
    add(ChartText::Role::Legend, {left, top, name, high}, line.name, Qt::AlignLeft | Qt::AlignTop);
    add(ChartText::Role::Value, {left + column - value, top, value, high}, line.value,
        Qt::AlignRight | Qt::AlignTop);
    for (int i = 0; i < series().points.size(); ++i) {
        if (!line.key.isEmpty() && series().points.at(i).key == line.key) {
            QPainterPath shape;
            shape.addRect(box.adjusted(-3, -1, 3, -1));
            addHit(i, shape, {left + column / 2, top + high / 2}, 0);
        }
    }
    return high;
}

} // namespace rapporteur
