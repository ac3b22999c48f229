// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history.h"

#include <QVariant>

namespace rapporteur {

/// What a filter asks of steps, in SQL about the table change_set.
struct HistoryConditions
{
    QStringList texts; ///< all must hold
    QVariantList values;
};

[[nodiscard]] HistoryConditions conditionsOf(const HistoryFilter& filter);

} // namespace rapporteur
