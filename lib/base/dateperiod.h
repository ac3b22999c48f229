// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace rapporteur {

/// The last months up to a day, written as ISO 8601 writes a duration ("P3M"): in a condition on a date it
/// stands for the days that it means when it is asked, so that what was kept goes with the calendar.
struct LastMonths
{
    int months = 1;

    [[nodiscard]] static std::optional<LastMonths> fromText(const QString& text);
    [[nodiscard]] QString toText() const;
    /// The first of the days; \a today is the last.
    [[nodiscard]] QDate since(QDate today) const { return today.addMonths(-months); }
};

} // namespace rapporteur
