// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QVector>

namespace rapporteur {

/// The points of a line, from left to right, of which no more are kept than can be seen: of those that fall
/// into one column of pixels the first, the lowest, the highest and the last, in their order. Drawn over
/// `columns` columns from `from` to `to` the line looks the same; Qt Charts needs a time for each point,
/// though. A line of few points comes back as it is.
[[nodiscard]] QVector<QPointF> decimated(const QVector<QPointF>& points, double from, double to, int columns);

} // namespace rapporteur
