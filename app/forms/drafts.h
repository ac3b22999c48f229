// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QHash>

namespace rapporteur {

/// A new record as far as it has been filled in.
struct Draft
{
    QString key; ///< its own name, whatever it turns into
    Record record;
    QHash<QString, QString> typed; ///< by field: what was typed and is no value yet

    /// What to call it: its label, or what was typed first.
    [[nodiscard]] QString name(const Store& store) const;
};

/// The drafts of one store, kept in the person's own data folder so that none is lost when the program ends,
/// however it ends. Nobody but the owner can read them; one file each, so that two windows do not overwrite
/// each other's.
class Drafts
{
public:
    explicit Drafts(const StoreLocation& location);

    [[nodiscard]] Result<void> keep(const Draft& draft) const;
    void forget(const QString& key) const;
    /// Oldest first; what cannot be read is left out.
    [[nodiscard]] std::vector<Draft> all() const;
    /// The one of that kind that was begun last.
    [[nodiscard]] std::optional<Draft> latest(const EntityDescriptor& entity) const;
    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    [[nodiscard]] QString pathOf(const QString& key) const;

    QString m_folder;
};

} // namespace rapporteur
