// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rapporteur {

/// The regions of the world in which charts sum up countries: Africa, Americas, Asia, Europe, Oceania, by
/// their numbers in the United Nations' standard M49 ("150"). In one fixed order.
[[nodiscard]] const QStringList& regionKeys();

/// Its name in the language of the program; empty for no region.
[[nodiscard]] QString regionName(const QString& key);

/// The region that a country or territory lies in, by its two letters; empty where it lies in none. As ICU has
/// it, which for every country of ISO 3166-1 is as M49 has it, and puts Taiwan and Kosovo, which M49 does not
/// list, where they lie.
[[nodiscard]] QString regionOf(const QString& alpha2);

} // namespace rapporteur
