// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace rapporteur {

/// Widths that fill \a available exactly wherever the \a least widths allow it, so that a list never scrolls
/// sideways without need: the widest give way first, what is left over goes to those that wanted more. A
/// column with a weight of two gives way where it is twice as wide as the others; without weights all are
/// alike.
[[nodiscard]] std::vector<int> fitColumns(const std::vector<int>& wanted, const std::vector<int>& least,
                                          int available, const std::vector<int>& weights = {});

/// How many of the columns, from the first, find at least their \a least width: the others are better left
/// out. Never less than one.
[[nodiscard]] int columnsThatFit(const std::vector<int>& least, int available);

} // namespace rapporteur
