// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"

namespace rapporteur {

/// How a list is arranged, by itself: what a saved view keeps. Days are kept as periods that go with the
/// calendar.
struct ListDefinition
{
    QStringList columns; ///< from the first to the last; empty: the usual ones
    std::vector<SortKey> sort;
    std::vector<Condition> filter;
    QString groupBy; ///< the column by whose values the rows are grouped; empty: none
    QString search;

    /// JSON, always the same for the same arrangement.
    [[nodiscard]] QString toText(const EntityDescriptor& entity) const;
    /// What the text names and the records do not have is left out.
    [[nodiscard]] static ListDefinition fromText(const EntityDescriptor& entity, const QString& text);
};

/// The order of a list that is parted by the values of a column: its groups come first, in the order that was
/// chosen for their column. An empty \a groupBy parts nothing.
[[nodiscard]] std::vector<SortKey> sortWithGroups(const EntityDescriptor& entity, std::vector<SortKey> keys,
                                                  const QString& groupBy);

/// "-date" for a column from the last to the first.
[[nodiscard]] QStringList sortToTexts(const std::vector<SortKey>& keys);
[[nodiscard]] std::vector<SortKey> sortFromTexts(const EntityDescriptor& entity, const QStringList& texts);

} // namespace rapporteur
