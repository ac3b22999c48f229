// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace rapporteur {

/// The month, 1 to 12, that a word names or begins to name, in the language of the locale or in English, and
/// blind to case and accents; 0 where it names none. A name needs three letters, so that "Ma" is not March.
[[nodiscard]] int monthIn(const QString& word, const QLocale& locale);

/// A word without what English puts behind the number of a day: "22nd".
[[nodiscard]] QString withoutOrdinal(const QString& word);

} // namespace rapporteur
