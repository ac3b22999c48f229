// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace rapporteur {

/// Counts that are drawn alike; both ends are included.
struct CountClass
{
    int from = 1;
    int to = 1;
};

/// At most \a most classes that follow each other from the least to the greatest of the counts above nothing,
/// with round numbers where they begin. Each is several times as wide as the one before, because few
/// countries have much and many have little. Empty where no count is above nothing.
[[nodiscard]] QVector<CountClass> countClasses(const QVector<int>& counts, int most = 5);
/// The position of a count's class; -1 for none.
[[nodiscard]] int classOf(int count, const QVector<CountClass>& classes);

} // namespace rapporteur
