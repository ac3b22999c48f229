// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/projection.h"

#include <QByteArray>
#include <QHash>
#include <QRectF>
#include <QString>
#include <QVector>

namespace rapporteur {

/// Where a country lies on the map: in rings of arcs, which it shares with its neighbours.
struct CountryShape
{
    QString code;                ///< ISO 3166-1 alpha-2; "-" is land that has none
    QPointF centre;              ///< a place in it
    QVector<QVector<int>> rings; ///< arcs by position, ~n is arc n backwards; empty where it is too small
    QRectF box;                  ///< of the rings
    double area = 0;             ///< of 4π, the whole earth
};

/// The countries of the world in the plane of the Equal Earth projection, from resources/reference/world.txt.
/// A place in an even number of a country's rings is outside of it; no ring crosses the antimeridian.
class WorldGeometry
{
public:
    /// The map that the program brings, read once.
    [[nodiscard]] static const WorldGeometry& shipped();
    explicit WorldGeometry(const QByteArray& text);

    [[nodiscard]] const QVector<CountryShape>& countries() const { return m_countries; }
    /// Null where the map has no such country.
    [[nodiscard]] const CountryShape* country(const QString& code) const;
    [[nodiscard]] const QVector<QVector<QPointF>>& arcs() const { return m_arcs; }
    /// The arcs that part two countries.
    [[nodiscard]] const QVector<int>& borders() const { return m_borders; }

    /// The ring's line, with its arcs taken from \a arcs: these ones or thinned ones.
    [[nodiscard]] static QVector<QPointF> line(const QVector<int>& ring,
                                               const QVector<QVector<QPointF>>& arcs);

private:
    void readArc(const QByteArray& numbers);
    void readCountry(const QByteArray& text);
    void measure(CountryShape& country) const;
    void findBorders();

    QVector<QVector<QPointF>> m_arcs;
    QVector<CountryShape> m_countries;
    QHash<QString, int> m_positions;
    QVector<int> m_borders;
};

/// The line without the points that lie nearer than \a distance to the one before; its ends stay, so that
/// arcs still meet.
[[nodiscard]] QVector<QPointF> thinned(const QVector<QPointF>& line, double distance);

} // namespace rapporteur
