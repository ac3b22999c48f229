// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/groupquery.h"

#include <optional>
#include <vector>

namespace rapporteur {

/// One named number; none where nothing was published.
struct Statistic
{
    QString name;
    std::optional<qint64> value;
};

/// The figures of an edition, in the order in which people read them. The number of members is public; other
/// counts cover what the reader may see. All are of one moment, whatever others write meanwhile.
[[nodiscard]] Result<std::vector<Statistic>> groupStats(const Store& store, const GroupRequest& request);

/// The number of that name; none where there is none.
[[nodiscard]] std::optional<qint64> statisticOf(const std::vector<Statistic>& statistics, QStringView name);

} // namespace rapporteur
