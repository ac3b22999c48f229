// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayouter.h"
#include "charts/maplayout.h"

namespace rapporteur {

struct CountryShape;

/// A chart on the map of the world: countries filled by classes or circles on them, and beside or below it
/// what has no place there.
class MapLayouter : public ChartLayouter
{
public:
    MapLayouter(const ChartSpec& spec, QSizeF size, TextMeasure& measure);

private:
    double bodyHeight(ChartRoom room) override;
    double layOutBody(double top, double bottom) override;
    [[nodiscard]] bool titledAbove() const override { return false; }
    [[nodiscard]] bool namesSeries() const override { return false; }

    [[nodiscard]] const ChartSeries& series() const { return m_spec.series.first(); }
    [[nodiscard]] bool isShaded() const { return series().kind == SeriesKind::Shades; }
    [[nodiscard]] double bodyWidth() const { return m_layout.size.width() - 2 * margin(); }
    [[nodiscard]] bool isAsideBeside() const;
    [[nodiscard]] double asideWidth() const;
    [[nodiscard]] double mapWidth() const;

    // maplayouter.cpp: the map
    void frameWorld();
    void place(const QRectF& room);
    [[nodiscard]] QPointF onMap(QPointF at) const;
    void addLands();
    [[nodiscard]] QPainterPath outline(const CountryShape& country,
                                       const QVector<QVector<QPointF>>& arcs) const;
    void addFigures();
    void addShade(int point, const CountryShape& country);
    void addCircle(int point, const CountryShape& country);
    void addCircleOf(int point, const CountryShape& country, double radius, int shade);
    void addSmall();
    void orderCircles();
    void addCircleHits();
    void addHit(int point, const QPainterPath& shape, QPointF anchor, int layer);
    void addLabels();
    [[nodiscard]] bool hasRoom(const ChartHit& hit, const QRectF& box) const;
    [[nodiscard]] double mostRadius() const { return 1.9 * em(); }
    [[nodiscard]] double radiusOf(double value) const;
    [[nodiscard]] double smallRadius() const { return 0.4 * em(); }

    // maplegend.cpp: what stands around it
    double addKey(double top, bool draw);
    double addShadeKey(double x, double top, bool draw);
    double addCircleKey(double x, double top, bool draw);
    double addAside(double left, double top, bool draw);
    double addAsideLine(const ChartAside::Line& line, double left, double top, bool draw);
    [[nodiscard]] QVector<double> sampleFigures() const;
    [[nodiscard]] double circleKeyHeight() const;

    std::shared_ptr<MapLayout> m_map;
    QRectF m_world;       ///< what is shown of the projection's plane; y to the north
    double m_scale = 1;   ///< pixels of a unit of that plane
    double m_highest = 0; ///< of the countries' figures
    double m_total = 0;
    QHash<QString, int> m_lands;        ///< positions in the map's lands
    QHash<QString, int> m_circlePoints; ///< the points that circles stand for
};

} // namespace rapporteur
