// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/decimation.h"

#include "support/properties.h"

#include <algorithm>
#include <cmath>

using namespace rapporteur;

namespace {

QVector<QPointF> lineOf(const std::vector<int>& heights)
{
    QVector<QPointF> line;
    for (size_t i = 0; i < heights.size(); ++i)
        line << QPointF(double(i), double(heights[i] % 1000));
    return line;
}

/// The lowest and highest of each column.
QVector<std::pair<double, double>> extremes(const QVector<QPointF>& line, double to, int columns)
{
    QVector<std::pair<double, double>> found(columns + 1, {1e9, -1e9});
    for (const QPointF& point : line) {
        auto& [low, high] = found[std::min(columns, int(point.x() / (to / columns)))];
        low = std::min(low, point.y());
        high = std::max(high, point.y());
    }
    return found;
}

} // namespace

TEST_CASE("A thinned line has the heights and depths of the whole in every column of pixels", "[charts]")
{
    test::forAll("as much is seen", [] {
        const auto heights = *rc::gen::container<std::vector<int>>(2000, rc::gen::arbitrary<int>());
        const int columns = *rc::gen::inRange(1, 300);
        const QVector<QPointF> line = lineOf(heights);
        const QVector<QPointF> kept = decimated(line, 0, 2000, columns);
        RC_ASSERT(kept.size() <= std::max<qsizetype>(line.size(), (columns + 2) * 4));
        RC_ASSERT(kept.first() == line.first());
        RC_ASSERT(kept.last() == line.last());
        RC_ASSERT(std::is_sorted(kept.cbegin(), kept.cend(),
                                 [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); }));
        RC_ASSERT(extremes(kept, 2000, columns) == extremes(line, 2000, columns));
    });
}

TEST_CASE("A long line is thinned to about four points a column, a short one stays", "[charts]")
{
    QVector<QPointF> line;
    for (int i = 0; i < 100'000; ++i)
        line << QPointF(i, std::sin(i / 50.0) * (i % 97));
    const QVector<QPointF> kept = decimated(line, 0, 100'000, 1200);
    CHECK(kept.size() <= 4 * 1200 + 8);
    CHECK(kept.size() > 2 * 1200);
    const QVector<QPointF> few = line.mid(0, 400);
    CHECK(decimated(few, 0, 400, 1200) == few);
    CHECK(decimated({}, 0, 1, 100).isEmpty());
    CHECK(decimated(line, 5, 5, 100) == line);
}
