// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must hold between records when all changes of a step have been made: the part of ChangeWriter that
// looks around.
#include "store/changewriter.h"

#include "entities/registry.h"
#include "store/entitysql.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("store", text);
}

} // namespace

Result<void> ChangeWriter::checkReferences(const Record& record) const
{
    for (const FieldDescriptor& field : record.entity->fields()) {
        const RecordRef ref = field.isReference() ? record.reference(field) : RecordRef();
        if (ref.isNull())
            continue;
        const EntityDescriptor* target = findEntity(ref.entity);
        if (target == nullptr) {
            return failure(
                ErrorCode::InvalidInput,
                tr("%1: there is no kind of record called \"%2\".").arg(field.labelText(), ref.entity));
        }
        const auto found = m_database.selectValue(
            QStringLiteral("SELECT 1 FROM %1 WHERE \"id\" = ?").arg(quoted(ref.entity)), {ref.id.value});
        if (!found)
            return failure(found);
        if (!found->isValid()) {
            return failure(ErrorCode::InvalidInput, tr("%1 of %2: there is no record #%3 among the %4.")
                                                        .arg(field.labelText(), m_reader.label(record),
                                                             ref.id.toString(), target->pluralText()));
        }
    }
    return {};
}

Result<void> ChangeWriter::checkUnique(const Record& record) const
{
    for (const QStringList& key : record.entity->uniqueKeys()) {
        QStringList conditions;
        QVariantList values = {record.id.value};
        QStringList labels;
        for (const QString& name : key) {
            conditions.append(quoted(name) + QStringLiteral(" = ?"));
            values.append(record.value(name).toVariant());
            labels.append(record.entity->field(name)->labelText());
        }
        const auto other = m_database.selectValue(
            QStringLiteral("SELECT \"id\" FROM %1 WHERE \"id\" <> ? AND %2 LIMIT 1")
                .arg(quoted(record.entity->name()), conditions.join(QStringLiteral(" AND "))),
            values);
        if (!other)
            return failure(other);
        if (other->isValid()) {
            return failure(
                ErrorCode::InvalidInput,
                tr("%1: another record has the same %2 (%3).")
                    .arg(record.entity->singularText(), labels.join(QStringLiteral(", ")),
                         m_reader.label(RecordRef{record.entity->name(), Id{other->toLongLong()}})));
        }
    }
    return {};
}

Result<void> ChangeWriter::checkUnused(const Record& record) const
{
    QStringList users;
    for (const IncomingReference& reference : referencesTo(*record.entity)) {
        const auto found = m_reader.referring(*reference.entity, *reference.field, record.ref());
        if (!found)
            return failure(found);
        for (const Record& user : *found)
            users.append(reference.entity->singularText() + QStringLiteral(": ") + m_reader.label(user));
    }
    if (users.isEmpty())
        return {};
    return failure(
        ErrorCode::InUse,
        QCoreApplication::translate("store", "%1 is used by other records (%2) and was not removed.")
            .arg(renderLabel(record, [this](const RecordRef& ref) { return m_reader.label(ref); }))
            .arg(users.size()),
        users);
}

/// A redirect that leads nowhere, or in a circle, would lose the record that it stands for.
Result<void> ChangeWriter::checkHeirs() const
{
    for (const RecordRef& heir : m_heirs) {
        const auto found = m_reader.find(*findEntity(heir.entity), heir.id);
        if (!found)
            return failure(found);
        if (!*found) {
            return failure(ErrorCode::InvalidInput,
                           tr("There is no record #%1 among the %2.")
                               .arg(heir.id.toString(), findEntity(heir.entity)->pluralText()));
        }
    }
    return {};
}

} // namespace rapporteur
