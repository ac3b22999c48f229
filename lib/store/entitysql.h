// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/database.h"
#include "schema/entity.h"

namespace rapporteur {

/// Stands for a name in SQL on both databases.
[[nodiscard]] QString quoted(const QString& name);

/// "?, ?, ?" for so many values.
[[nodiscard]] QString placeholders(qsizetype count);

/// A column that holds the folded form of something, to sort by.
struct KeyColumn
{
    QString name;
    const FieldDescriptor* field = nullptr; ///< null: the record's label
};

/// The statements of one kind of record, derived from its descriptor once.
class EntitySql
{
public:
    [[nodiscard]] static const EntitySql& of(const EntityDescriptor& entity);

    [[nodiscard]] const QString& table() const { return m_table; }
    /// "id, revision, field, …" with a prefix such as "t.": what read() takes.
    [[nodiscard]] QString columns(const QString& prefix = {}) const;
    [[nodiscard]] const QString& insertStatement() const { return m_insert; }
    [[nodiscard]] QVariantList insertValues(const Record& record) const;
    /// The columns of insertValues(), in its order.
    [[nodiscard]] const QStringList& insertColumns() const { return m_insertColumns; }
    /// Updates the named fields and whatever keys follow from them, where the revision is still the record's.
    [[nodiscard]] QString updateStatement(const std::vector<const FieldDescriptor*>& fields) const;
    [[nodiscard]] QVariantList updateValues(const Record& record,
                                            const std::vector<const FieldDescriptor*>& fields) const;
    [[nodiscard]] const QString& removeStatement() const { return m_remove; }

    [[nodiscard]] Record read(const Rows& rows, int firstColumn = 0) const;

    [[nodiscard]] const std::vector<KeyColumn>& keyColumns() const { return m_keys; }
    /// The column to sort a field's texts by; empty where none is stored.
    [[nodiscard]] QString keyColumn(const FieldDescriptor& field) const;
    /// What a record has in a key column.
    [[nodiscard]] static QString keyText(const KeyColumn& key, const Record& record);

private:
    explicit EntitySql(const EntityDescriptor& entity);

    [[nodiscard]] QVariant keyValue(const KeyColumn& key, const Record& record) const;

    const EntityDescriptor& m_entity;
    QString m_table;
    QString m_insert;
    QStringList m_insertColumns;
    QString m_remove;
    std::vector<KeyColumn> m_keys;
};

/// What a record is called by its own fields alone; references in the pattern are asked of \a labelOf.
[[nodiscard]] QString renderLabel(const Record& record,
                                  const std::function<QString(const RecordRef&)>& labelOf = {});

} // namespace rapporteur
