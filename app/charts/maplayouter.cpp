// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/maplayouter.h"

#include "charts/mapcircles.h"
#include "charts/worldgeometry.h"

#include <algorithm>
#include <cmath>

namespace rapporteur {

namespace {

constexpr double North = 84;     ///< no land beyond
constexpr double South = -57;    ///< Antarctica has no people of its own, and would take a fifth of the map
constexpr double SmallLand = 16; ///< in square pixels: what is smaller cannot be seen in its colour
constexpr double LeastDetail = 0.5; ///< in pixels

double eastEdge()
{
    return equalEarth({180, 0}).x();
}

double edgeAt(double latitude)
{
    return equalEarth({0, latitude}).y();
}

} // namespace

MapLayouter::MapLayouter(const ChartSpec& spec, QSizeF size, TextMeasure& measure)
    : ChartLayouter(spec, size, measure)
    , m_map(std::make_shared<MapLayout>())
{
    frameWorld();
}

void MapLayouter::frameWorld()
{
    double south = edgeAt(South);
    if (m_spec.isEmpty())
        return;
    for (const ChartPoint& point : series().points) {
        const CountryShape* country = WorldGeometry::shipped().country(point.key);
        if (country && point.value > 0 && country->centre.y() < south)
            south = edgeAt(-90);
        if (country)
            m_highest = std::max(m_highest, point.value);
        if (country)
            m_total += point.value;
    }
    m_world = QRectF(QPointF(-eastEdge(), south), QPointF(eastEdge(), edgeAt(North)));
}

double MapLayouter::mapWidth() const
{
    return bodyWidth() - (isAsideBeside() ? asideWidth() + 1.5 * em() : 0);
}

double MapLayouter::bodyHeight(ChartRoom room)
{
    const double key = addKey(0, false);
    const double whole = mapWidth() * m_world.height() / m_world.width();
    const double map = room == ChartRoom::Least ? std::min(whole, 13 * em()) : whole;
    const double aside = addAside(margin(), 0, false);
    if (isAsideBeside())
        return key + std::max(map, aside);
    return key + map + aside;
}

double MapLayouter::layOutBody(double top, double bottom)
{
    const double mapTop = addKey(top, false);
    const bool beside = isAsideBeside();
    const double below = beside ? 0 : addAside(margin(), 0, false);
    place({margin(), mapTop, mapWidth(), bottom - below - mapTop});
    addKey(top, true);
    addLands();
    addFigures();
    m_layout.map = m_map;
    const double mapBottom = m_layout.plot.bottom();
    const double asideLeft = beside ? m_layout.size.width() - margin() - asideWidth() : margin();
    const double end = std::max(mapBottom, addAside(asideLeft, beside ? mapTop : mapBottom, true));
    // The arrow keys go from name to name, as the figures are ordered.
    std::stable_sort(m_layout.hits.begin(), m_layout.hits.end(),
                     [](const ChartHit& a, const ChartHit& b) { return a.point < b.point; });
    return end;
}

/// As large as the room allows, in its middle.
void MapLayouter::place(const QRectF& room)
{
    m_scale = std::min(room.width() / m_world.width(), room.height() / m_world.height());
    const double wide = m_world.width() * m_scale;
    m_layout.plot = {room.left() + (room.width() - wide) / 2, room.top(), wide, m_world.height() * m_scale};
}

QPointF MapLayouter::onMap(QPointF at) const
{
    return {m_layout.plot.left() + (at.x() - m_world.left()) * m_scale,
            m_layout.plot.bottom() - (at.y() - m_world.top()) * m_scale};
}

void MapLayouter::addLands()
{
    const WorldGeometry& world = WorldGeometry::shipped();
    QVector<QVector<QPointF>> arcs;
    arcs.reserve(world.arcs().size());
    for (const QVector<QPointF>& arc : world.arcs()) {
        arcs << thinned(arc, LeastDetail / m_scale);
        for (QPointF& point : arcs.last())
            point = onMap(point);
    }
    for (const CountryShape& country : world.countries()) {
        if (country.rings.isEmpty() || country.box.bottom() < m_world.top())
            continue;
        const QPainterPath shape = outline(country, arcs);
        if (shape.isEmpty())
            continue; // smaller than a pixel
        m_lands.insert(country.code, int(m_map->lands.size()));
        m_map->lands << MapLayout::Land{country.code, shape, MapLayout::NoShade};
    }
    for (const int border : world.borders()) {
        m_map->borders.addPolygon(QPolygonF(arcs.at(border)));
    }
}

QPainterPath MapLayouter::outline(const CountryShape& country, const QVector<QVector<QPointF>>& arcs) const
{
    QPainterPath path;
    for (const QVector<int>& ring : country.rings) {
        const QVector<QPointF> line = WorldGeometry::line(ring, arcs);
        if (line.size() < 3)
            continue; // an island smaller than a pixel
        path.addPolygon(QPolygonF(line));
        path.closeSubpath();
    }
    return path;
}

void MapLayouter::addFigures()
{
    m_map->shades = int(m_spec.base.categories.size());
    for (int i = 0; i < series().points.size(); ++i) {
        const CountryShape* country = WorldGeometry::shipped().country(series().points.at(i).key);
        if (country && (isShaded() || series().points.at(i).value <= 0))
            addShade(i, *country);
        else if (country)
            addCircle(i, *country);
    }
    if (isShaded())
        addSmall();
    else
        orderCircles();
    addLabels();
}

void MapLayouter::addShade(int point, const CountryShape& country)
{
    const ChartPoint& figure = series().points.at(point);
    const int land = m_lands.value(country.code, -1);
    if (land >= 0)
        m_map->lands[land].shade = figure.category;
    const bool small = country.area * m_scale * m_scale < SmallLand || land < 0;
    if (!small)
        addHit(point, m_map->lands.at(land).shape, onMap(country.centre), 0);
    else if (figure.value > 0)
        addCircleOf(point, country, smallRadius(), figure.category);
}

/// The circle's hit comes once the circles have found their places.
void MapLayouter::addCircleOf(int point, const CountryShape& country, double radius, int shade)
{
    m_circlePoints.insert(country.code, point);
    m_map->circles << MapLayout::Circle{country.code, onMap(country.centre), radius, shade};
}

void MapLayouter::addCircle(int point, const CountryShape& country)
{
    addCircleOf(point, country, radiusOf(series().points.at(point).value), MapLayout::DataColour);
}

/// Small states: none hides another.
void MapLayouter::addSmall()
{
    spread(m_map->circles, m_layout.plot);
    addCircleHits();
}

/// The smaller ones over the larger ones.
void MapLayouter::orderCircles()
{
    std::stable_sort(m_map->circles.begin(), m_map->circles.end(),
                     [](const auto& a, const auto& b) { return a.radius > b.radius; });
    addCircleHits();
}

void MapLayouter::addCircleHits()
{
    for (int i = 0; i < m_map->circles.size(); ++i) {
        const MapLayout::Circle& circle = m_map->circles.at(i);
        QPainterPath shape;
        shape.addEllipse(circle.centre, circle.radius, circle.radius);
        addHit(m_circlePoints.value(circle.code), shape, circle.centre, i + 1);
    }
}

void MapLayouter::addHit(int point, const QPainterPath& shape, QPointF anchor, int layer)
{
    m_layout.hits << ChartHit{shape.boundingRect(), anchor, 0, point, false, shape, layer};
}

double MapLayouter::radiusOf(double value) const
{
    constexpr double Least = 2;
    constexpr double Cover = 0.1; // of the map, by all circles together
    constexpr double Pi = 3.14159265358979;
    const double area = m_layout.plot.width() * m_layout.plot.height();
    const double ofOne = std::sqrt(Cover * area / (Pi * m_total));
    const double most = std::min({ofOne * std::sqrt(m_highest), m_layout.plot.width() / 30, mostRadius()});
    return std::max(Least, most * std::sqrt(value / m_highest));
}

/// Figures on what is large enough to hold them; the others are under the pointer and in the table.
void MapLayouter::addLabels()
{
    const double high = lineHeight(m_fonts.small) * 0.8;
    for (const ChartHit& hit : std::as_const(m_layout.hits)) {
        const ChartPoint& figure = series().points.at(hit.point);
        if (figure.value <= 0)
            continue;
        const QSizeF size(width(figure.label, m_fonts.small), high);
        const QRectF box(hit.anchor - QPointF(size.width(), size.height()) / 2, size);
        if (!hasRoom(hit, box))
            continue;
        m_map->labels << MapLayout::Label{box, figure.label,
                                          isShaded() ? figure.category : MapLayout::DataColour};
    }
}

bool MapLayouter::hasRoom(const ChartHit& hit, const QRectF& box) const
{
    if (!hit.area.contains(box))
        return false;
    const QPointF middle = box.center();
    for (const QPointF at : {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight(),
                             QPointF(middle.x(), box.top()), QPointF(middle.x(), box.bottom()),
                             QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y())}) {
        if (!hit.shape.contains(at))
            return false;
    }
    return std::none_of(m_layout.hits.cbegin(), m_layout.hits.cend(), [&](const ChartHit& other) {
        return other.layer > hit.layer && other.area.intersects(box);
    });
}

} // namespace rapporteur
