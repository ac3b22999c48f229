// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/worldgeometry.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace rapporteur {

namespace {

constexpr double Scale = 100; ///< steps of a degree in the file

QPointF projected(qint64 x, qint64 y)
{
    return equalEarth({double(x) / Scale, double(y) / Scale});
}

QByteArray shippedText()
{
    QFile file(QStringLiteral(":/reference/world.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is parted by spaces. There are some hundred thousand: a list of texts would take several times as
/// long.
QVector<int> numbersOf(const QByteArray& text)
{
    QVector<int> numbers;
    const char* at = text.constData();
    const char* const end = at + text.size();
    while (at < end) {
        int number = 0;
        const auto [next, error] = std::from_chars(at, end, number);
        if (error != std::errc())
            break;
        numbers << number;
        at = next + 1;
    }
    return numbers;
}

/// Twice the area on the left of a closed line.
double twiceArea(const QVector<QPointF>& line)
{
    double area = 0;
    QPointF before = line.isEmpty() ? QPointF() : line.last();
    for (const QPointF& point : line) {
        area += before.x() * point.y() - point.x() * before.y();
        before = point;
    }
    return area;
}

QRectF boxOf(const QVector<QPointF>& line)
{
    const auto [left, right] =
        std::minmax_element(line.cbegin(), line.cend(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    const auto [low, high] =
        std::minmax_element(line.cbegin(), line.cend(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    return {QPointF(left->x(), low->y()), QPointF(right->x(), high->y())};
}

} // namespace

const WorldGeometry& WorldGeometry::shipped()
{
    static const WorldGeometry world(shippedText());
    return world;
}

WorldGeometry::WorldGeometry(const QByteArray& text)
{
    // Arcs come before the countries that name them.
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith("arc "))
            readArc(line.mid(4));
        else if (line.startsWith("country "))
            readCountry(line.mid(8));
    }
    findBorders();
}

void WorldGeometry::readArc(const QByteArray& numbers)
{
    QVector<QPointF> arc;
    qint64 x = 0;
    qint64 y = 0;
    const QVector<int> steps = numbersOf(numbers);
    for (qsizetype i = 0; i + 1 < steps.size(); i += 2) {
        x += steps.at(i);
        y += steps.at(i + 1);
        arc << projected(x, y);
    }
    m_arcs << arc;
}

void WorldGeometry::readCountry(const QByteArray& text)
{
    const QList<QByteArray> parts = text.split(',');
    const QList<QByteArray> head = parts.first().split(' ');
    if (head.size() != 3)
        return;
    CountryShape country;
    country.code = QString::fromLatin1(head.first());
    country.centre = projected(head.at(1).toInt(), head.at(2).toInt());
    for (const QByteArray& ring : parts.mid(1))
        country.rings << numbersOf(ring);
    measure(country);
    m_positions.insert(country.code, int(m_countries.size()));
    m_countries << country;
}

void WorldGeometry::measure(CountryShape& country) const
{
    for (const QVector<int>& ring : country.rings) {
        const QVector<QPointF> outline = line(ring, m_arcs);
        country.box |= boxOf(outline);
        // A hole runs the other way round and takes its area off again.
        country.area += twiceArea(outline) / 2;
    }
    country.area = std::abs(country.area);
}

void WorldGeometry::findBorders()
{
    QVector<int> owners(m_arcs.size(), -1);
    for (int i = 0; i < m_countries.size(); ++i) {
        for (const QVector<int>& ring : m_countries.at(i).rings) {
            for (const int arc : ring) {
                int& owner = owners[arc >= 0 ? arc : ~arc];
                if (owner >= 0 && owner != i)
                    m_borders << (arc >= 0 ? arc : ~arc);
                owner = i;
            }
        }
    }
}

const CountryShape* WorldGeometry::country(const QString& code) const
{
    const auto found = m_positions.constFind(code);
    return found == m_positions.cend() ? nullptr : &m_countries.at(*found);
}

QVector<QPointF> WorldGeometry::line(const QVector<int>& ring, const QVector<QVector<QPointF>>& arcs)
{
    QVector<QPointF> line;
    for (const int arc : ring) {
        QVector<QPointF> piece = arcs.at(arc >= 0 ? arc : ~arc);
        if (arc < 0)
            std::reverse(piece.begin(), piece.end());
        if (!line.isEmpty())
            line.removeLast(); // where one arc ends the next begins
        line += piece;
    }
    return line;
}

QVector<QPointF> thinned(const QVector<QPointF>& line, double distance)
{
    QVector<QPointF> thin;
    for (const QPointF& point : line) {
        if (thin.isEmpty() ||
            std::hypot(point.x() - thin.last().x(), point.y() - thin.last().y()) >= distance)
            thin << point;
    }
    if (!line.isEmpty() && thin.last() != line.last()) {
        if (thin.size() > 1)
            thin.removeLast();
        thin << line.last();
    }
    return thin;
}

} // namespace rapporteur
