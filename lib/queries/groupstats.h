// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/store.h"

#include <QDate>

#include <optional>
#include <vector>

namespace rapporteur {

/// Whose figures, of which day, for whom.
struct StatsRequest
{
    Id group;
    QDate asOf; ///< memberships, affiliations and published figures of that day; invalid: today
    Audience reader = Audience::Secretariat;
};

/// One named number; none where nothing was published.
struct Statistic
{
    QString name;
    std::optional<qint64> value;
};

/// The figures of an edition, in the order in which people read them. The number of members is public; other counts
/// cover what the reader may see.
[[nodiscard]] Result<std::vector<Statistic>> groupStats(const Store& store, const StatsRequest& request);

/// The countries of the affiliations, on that day, of those who were members on it.
[[nodiscard]] Result<QSet<Id>> memberCountries(const Store& store, const StatsRequest& request);

/// The countries that take part through speakers, contributions and leads.
[[nodiscard]] Result<QSet<Id>> representedCountries(const Store& store, const StatsRequest& request);

} // namespace rapporteur
