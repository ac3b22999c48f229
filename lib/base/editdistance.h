// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace rapporteur {

/// Letters to add, drop, change or swap with their neighbour to make one text of the other (optimal string
/// alignment); given up beyond \a most, where most + 1 is the answer.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int most);

} // namespace rapporteur
