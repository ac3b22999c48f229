// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/daychart.h"
#include "queries/chartrequest.h"

#include <optional>

namespace rapporteur {

/// Every day, month or year that has a day between two days, both included; the first and the last are cut to
/// these days and keep their names. Empty where the days are none.
[[nodiscard]] QVector<DayChart::Span> spansOf(ChartStep step, QDate first, QDate last);

/// The days on which such stretches end, each with its own name: for figures that hold on a day.
[[nodiscard]] QVector<DayChart::Span> endsOf(ChartStep step, QDate first, QDate last);

/// A day from its name; nothing where it is none.
[[nodiscard]] std::optional<QDate> dayOfKey(const QString& key);

} // namespace rapporteur
