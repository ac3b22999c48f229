// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace rapporteur {

/// The records that were opened last, newest first, remembered across runs. Never with a password.
namespace recent {
[[nodiscard]] QStringList locations();
void add(const QString& location);
/// When it was opened last; invalid where that is not known.
[[nodiscard]] QDateTime openedAt(const QString& location);
void remove(const QString& location);
} // namespace recent

} // namespace rapporteur
