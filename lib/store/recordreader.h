// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"

#include "db/database.h"

#include <QHash>

namespace rapporteur {

/// Reads records by id and gives them their labels; used inside a transaction as well as outside.
class RecordReader
{
public:
    explicit RecordReader(Database& database)
        : m_database(database)
    {}

    /// Null where there is none.
    [[nodiscard]] Result<std::optional<Record>> find(const EntityDescriptor& entity, Id id) const;
    [[nodiscard]] Result<std::vector<Record>> select(const EntityDescriptor& entity, const QString& from,
                                                     const QString& order, const QVariantList& values) const;
    /// In the order of \a ids; those that do not exist are left out.
    [[nodiscard]] Result<std::vector<Record>> byIds(const EntityDescriptor& entity,
                                                    const std::vector<Id>& ids) const;
    /// The records whose \a field refers to \a target.
    [[nodiscard]] Result<std::vector<Record>>
    referring(const EntityDescriptor& entity, const FieldDescriptor& field, const RecordRef& target) const;

    /// The narrowest of what a record is marked for and of what those it belongs to are marked for; the
    /// secretariat where one of them is not there.
    [[nodiscard]] Result<Audience> effectiveAudience(const Record& record) const;
    /// The records that belong to one, and those that belong to these.
    [[nodiscard]] Result<std::vector<Record>> belongings(const Record& record) const;

    /// Adds the labels of \a refs, and of what these need for theirs, to \a labels.
    [[nodiscard]] Result<void> addLabels(const std::vector<RecordRef>& refs,
                                         QHash<RecordRef, QString>& labels) const;
    /// For messages: the label, or the id where it cannot be read.
    [[nodiscard]] QString label(const Record& record) const;
    [[nodiscard]] QString label(const RecordRef& ref) const;

private:
    [[nodiscard]] Result<void> readPage(const EntityDescriptor& entity, const std::vector<Id>& ids,
                                        std::vector<Record>& records) const;

    Database& m_database;
};

/// How a column holds a reference to \a target: its id, or "entity/id" where any kind may be referred to.
[[nodiscard]] QVariant boundReference(const FieldDescriptor& field, const RecordRef& target);

} // namespace rapporteur
