// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldrow.h"
#include "tasks/knownornew.h"

namespace rapporteur {

/// The fields by which a sheet asks for a person or an organisation that may be known or new: one to type the
/// name into, and below it, when nobody bears that name, what a new record of it needs.
class KnownOrNewFields
{
public:
    /// The field is a reference to people or to organisations; \a more are fields of these.
    KnownOrNewFields(Store& store, FieldRow& name, std::vector<FieldRow*> more);

    /// After a field was left: looks up the name, and shows or hides what goes with it.
    void onCommitted(const FieldRow& row);
    void showKnown(Id id);
    [[nodiscard]] FieldRow& row() const { return m_name; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] Id known() const;
    /// What is wrong with the name; empty: nothing.
    [[nodiscard]] QString problem() const;

    template <class T>
    [[nodiscard]] KnownOrNew<T> choice() const
    {
        return m_isNew ? KnownOrNew<T>(fromRecord<T>(asNew())) : KnownOrNew<T>(known());
    }

private:
    [[nodiscard]] const EntityDescriptor& entity() const;
    [[nodiscard]] Record asNew() const;
    void look();
    void setNew(bool isNew);

    Store& m_store;
    FieldRow& m_name;
    std::vector<FieldRow*> m_more;
    bool m_isNew = false;
    bool m_several = false; ///< bear the name
    QString m_looked;       ///< the name as it was looked up last
};

} // namespace rapporteur
