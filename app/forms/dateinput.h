// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partialdate.h"

namespace rapporteur {

/// Reads a date as people type it: "2020-11", "2021", "Nov 2020", "November 2020", "22 April 2021", "April
/// 22, 2021", "22.4.2021", in the words of the locale or in English. Nothing is added to what was typed: a
/// month without a day stays one. Numbers between strokes ("4/5/2021") are read in the locale's order, and
/// not at all where that is not clear. Nothing where it is no date.
[[nodiscard]] std::optional<PartialDate> readDate(const QString& text, const QLocale& locale);

} // namespace rapporteur
