// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rapporteur::report {

/// Columns that a text takes where all letters are equally wide: two for Chinese and its like, none for what
/// is set onto the letter before it.
[[nodiscard]] int columnsOf(const QString& text);
/// Breaks a text at white space into lines of at most so many columns. A word that is wider is parted between
/// letters, unless it is an address.
[[nodiscard]] QStringList wrapped(const QString& text, int columns);
/// Filled up with spaces, at its end or, for figures, at its start.
[[nodiscard]] QString padded(const QString& text, int columns, bool toTheEnd = false);

} // namespace rapporteur::report
