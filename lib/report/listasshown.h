// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listdefinition.h"
#include "store/store.h"

#include <QDate>

#include <optional>

namespace rapporteur::report {

/// A list as it stands on the screen: of what, narrowed down and arranged how. Its records are looked for
/// anew whenever a report is made of it, so that a saved one stays live.
struct ListAsShown
{
    const EntityDescriptor* entity = nullptr;
    QString title;              ///< of the page or the saved view
    ListDefinition arrangement; ///< with the columns named
    bool allEditions = false;   ///< else those of the report's edition alone
    bool everybody = false;     ///< of the edition, also those who take no part in it
    std::vector<Id> only;       ///< these records, whatever the edition: those behind a chart's figure
    QString sentence;           ///< what these are

    /// JSON, always the same for the same list.
    [[nodiscard]] QString toText() const;
    /// The title in such a text, which may be very long for the ids in it.
    [[nodiscard]] static QString titleIn(const QString& text);
    /// Nothing where it is a list of nothing that there is.
    [[nodiscard]] static std::optional<ListAsShown> fromText(const QString& text);

    /// Which records, in which order. \a asOf: invalid where the list is of no day.
    [[nodiscard]] Query query(const Store& store, Id group, QDate asOf) const;
    /// What the list is narrowed down to, in words.
    [[nodiscard]] QString conditions(const Store& store) const;
};

} // namespace rapporteur::report
