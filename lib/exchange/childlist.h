// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldparser.h"

namespace rapporteur {

/// A virtual field that lists children by one of their fields ("<speaker.person") or by their label
/// ("<stream_lead"), and so can be typed as a list: "Lily O'Flynn; Simon Whitworth".
class ChildList
{
public:
    /// Nothing where the field follows longer paths or lists records that belong to others.
    [[nodiscard]] static std::optional<ChildList> of(const EntityDescriptor& owner,
                                                     const VirtualField& field);

    /// Adds to \a changes what makes the children those of the text: what is there already stays.
    [[nodiscard]] Result<void> assign(const Store& store, ChangeSet& changes, const Record& owner,
                                      const QString& text, const NameScope& scope, bool ownerIsNew) const;

private:
    struct Wanted
    {
        const FieldDescriptor* field;
        Value value;
    };

    ChildList(const EntityDescriptor& child, QList<const FieldDescriptor*> fields, QString name)
        : m_child(&child)
        , m_fields(std::move(fields))
        , m_name(std::move(name))
    {}

    [[nodiscard]] Result<Wanted> parse(const Store& store, const QString& text, const NameScope& scope) const;
    [[nodiscard]] Result<std::vector<Record>> present(const Store& store, const Record& owner) const;
    [[nodiscard]] Result<void> remove(const Store& store, ChangeSet& changes,
                                      const std::vector<Record>& children) const;
    [[nodiscard]] Result<Record> make(const Store& store, const Record& owner, const Wanted& wanted) const;

    const EntityDescriptor* m_child;
    QList<const FieldDescriptor*> m_fields; ///< the one of the path, or those the label is made of
    QString m_name;
};

} // namespace rapporteur
