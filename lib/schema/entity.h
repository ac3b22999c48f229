// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <vector>

namespace rapporteur {

/// What every record has. The typed structs of lib/entities derive from it.
struct Entity
{
    Id id;
    qint64 revision = 0; ///< rises with each change of the record
    Audience audience = Audience::Secretariat;
};

/// Two dates of which the second is not before the first.
struct Period
{
    QString start;
    QString end;
};

/// Everything the program knows of one kind of record. All generic code (tables, forms, SQL, exchange,
/// search, validation, history) reads this; nothing generic asks which entity it has before it.
class EntityDescriptor
{
public:
    EntityDescriptor(const char* name, const char* singular, const char* plural);

    /// Of the struct T; the audience, which every record has, is added as the last.
    template <class T>
    EntityDescriptor& fields(std::vector<FieldBuilder> builders)
    {
        builders.push_back(
            rapporteur::field(static_cast<Audience T::*>(&T::audience), "audience", audienceLabel)
                .required()
                .forSecretariat());
        return setFields(builders);
    }
    /// The words a record goes by: "{given_name} {family_name}"; "{a|b}" takes the first that is not empty.
    EntityDescriptor& label(const char* pattern);
    /// The field that names the record it belongs to: it is removed with it and shown within it.
    EntityDescriptor& ownedBy(const char* field);
    EntityDescriptor& period(const char* start, const char* end);
    EntityDescriptor& unique(const QStringList& fields);
    EntityDescriptor& atLeastOneOf(const QStringList& fields);
    /// The words of these records also find the record they belong to (an alias its organisation).
    EntityDescriptor& findsOwner();
    /// A short name that people type instead of the label ("WS2", "ONS", "FI").
    EntityDescriptor& code(const char* field);
    EntityDescriptor& virtualField(const char* name, const char* label, const char* path);
    EntityDescriptor& sortedBy(const char* field, bool descending = false);
    /// The columns of the list, in order, unless the user chooses otherwise: fields and virtual fields.
    EntityDescriptor& columns(const QStringList& names);
    EntityDescriptor& icon(const char* name);
    /// Reference data that the program ships: not written to history when it is made.
    EntityDescriptor& shipped();

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] QString singularText() const;
    [[nodiscard]] QString pluralText() const;
    [[nodiscard]] const std::vector<FieldDescriptor>& fields() const { return m_fields; }
    [[nodiscard]] const std::vector<VirtualField>& virtualFields() const { return m_virtualFields; }
    [[nodiscard]] const FieldDescriptor* field(QStringView name) const;
    [[nodiscard]] const VirtualField* virtualField(QStringView name) const;
    [[nodiscard]] const QString& labelPattern() const { return m_label; }
    /// Whether the label needs none but the record's own fields: then its folded form is stored.
    [[nodiscard]] bool hasOwnLabel() const { return m_ownLabel; }
    [[nodiscard]] const FieldDescriptor* owner() const
    {
        return m_owner.isEmpty() ? nullptr : field(m_owner);
    }
    [[nodiscard]] const FieldDescriptor* codeField() const
    {
        return m_code.isEmpty() ? nullptr : field(m_code);
    }
    [[nodiscard]] const FieldDescriptor* positionField() const { return field(u"position"); }
    [[nodiscard]] const std::vector<Period>& periods() const { return m_periods; }
    [[nodiscard]] const std::vector<QStringList>& uniqueKeys() const { return m_uniqueKeys; }
    [[nodiscard]] const std::vector<QStringList>& alternatives() const { return m_alternatives; }
    [[nodiscard]] bool wordsFindOwner() const { return m_findsOwner; }
    [[nodiscard]] const QString& defaultSort() const { return m_sort; }
    [[nodiscard]] bool defaultSortDescending() const { return m_sortDescending; }
    [[nodiscard]] const QStringList& columns() const { return m_columns; }
    [[nodiscard]] QString iconName() const { return m_icon; }
    [[nodiscard]] bool isShipped() const { return m_shipped; }

private:
    static const char* const audienceLabel;
    EntityDescriptor& setFields(const std::vector<FieldBuilder>& builders);

    QString m_name;
    const char* m_singular;
    const char* m_plural;
    std::vector<FieldDescriptor> m_fields;
    std::vector<VirtualField> m_virtualFields;
    QString m_label;
    bool m_ownLabel = false;
    QString m_owner;
    QString m_code;
    QString m_sort;
    bool m_sortDescending = false;
    QStringList m_columns;
    QString m_icon;
    bool m_findsOwner = false;
    bool m_shipped = false;
    std::vector<Period> m_periods;
    std::vector<QStringList> m_uniqueKeys;
    std::vector<QStringList> m_alternatives;
};

/// A record of any kind as a row of values, in the order of its descriptor's fields.
struct Record
{
    const EntityDescriptor* entity = nullptr;
    Id id;
    qint64 revision = 0;
    std::vector<Value> values;

    /// A new record of that kind with the defaults of its fields and no id.
    [[nodiscard]] static Record make(const EntityDescriptor& entity);

    [[nodiscard]] const Value& value(QStringView field) const; ///< null for a field that does not exist
    [[nodiscard]] QString text(QStringView field) const { return value(field).toText(); }
    [[nodiscard]] RecordRef ref() const;
    /// The record that a reference field names; null when empty.
    [[nodiscard]] RecordRef reference(const FieldDescriptor& field) const;
    [[nodiscard]] Audience audience() const;
    void setValue(QStringView field, Value value);

    bool operator==(const Record&) const = default;
};

template <class T>
[[nodiscard]] T fromRecord(const Record& record)
{
    T object;
    for (const FieldDescriptor& field : T::descriptor().fields())
        field.set(&object, record.values.at(static_cast<size_t>(field.index)));
    object.id = record.id;
    object.revision = record.revision;
    return object;
}

template <class T>
[[nodiscard]] Record toRecord(const T& object)
{
    Record record = Record::make(T::descriptor());
    for (const FieldDescriptor& field : T::descriptor().fields())
        record.values[static_cast<size_t>(field.index)] = field.get(&object);
    record.id = object.id;
    record.revision = object.revision;
    return record;
}

} // namespace rapporteur
