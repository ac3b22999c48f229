// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordmatcher.h"

#include "base/folding.h"
#include "store/entitysql.h"
#include "store/pathsql.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RecordMatcher", text);
}

QStringList namesInLabel(const EntityDescriptor& entity)
{
    QStringList names;
    for (const auto& place : labelFields(entity)) {
        for (const FieldDescriptor* field : place)
            names.append(field->name);
    }
    return names;
}

const FieldDescriptor* emailField(const EntityDescriptor& entity)
{
    const auto& fields = entity.fields();
    const auto found = std::find_if(fields.begin(), fields.end(), [](const FieldDescriptor& field) {
        return field.type == FieldType::Email;
    });
    return found == fields.end() ? nullptr : &*found;
}

/// The field that names the edition.
const FieldDescriptor* editionField(const EntityDescriptor& entity)
{
    const FieldDescriptor* field = entity.field(u"group");
    return field && field->type == FieldType::Reference ? field : nullptr;
}

} // namespace

Result<std::optional<Record>> RecordMatcher::match(const QString& number,
                                                   const QList<Assignment>& assignments) const
{
    if (!number.isEmpty()) {
        const auto id = Id::fromString(number.startsWith(u'#') ? number.mid(1) : number);
        if (!id)
            return failure(ErrorCode::NotFound, tr("“%1” is not a record's number.").arg(number));
        return m_store.record(m_entity, *id).map([](Record found) {
            return std::optional(std::move(found));
        });
    }
    const auto wanted = wantedFrom(assignments);
    if (!wanted)
        return failure(wanted);
    std::vector<QStringList> keys(m_entity.uniqueKeys().begin(), m_entity.uniqueKeys().end());
    if (const FieldDescriptor* email = emailField(m_entity))
        keys.insert(keys.begin(), QStringList{email->name});
    Result<std::vector<Record>> found = std::vector<Record>();
    for (const QStringList& names : keys) {
        if (found && found->empty())
            found = byFields(*wanted, names);
    }
    if (found && found->empty())
        found = m_entity.hasOwnLabel() ? byLabel(*wanted) : byFields(*wanted, namesInLabel(m_entity));
    if (!found)
        return failure(found);
    if (found->size() > 1) {
        return failure(
            ErrorCode::Ambiguous,
            tr("There are several with this name: say which by a column “id” with their numbers."));
    }
    return found->empty() ? std::nullopt : std::optional(found->front());
}

/// What is needed to recognise it: other fields are read when it is known.
Result<Record> RecordMatcher::wantedFrom(const QList<Assignment>& assignments) const
{
    Record wanted = blank(m_entity, {});
    QStringList needed = namesInLabel(m_entity);
    for (const QStringList& names : m_entity.uniqueKeys())
        needed += names;
    if (const FieldDescriptor* email = emailField(m_entity))
        needed.append(email->name);
    if (m_entity.owner())
        needed.append(m_entity.owner()->name);
    for (const Assignment& each : assignments) {
        const FieldDescriptor* field = m_entity.field(each.field);
        if (!field || !needed.contains(each.field))
            continue;
        const auto value = parseValue(m_store, *field, each.text, m_scope);
        if (!value)
            return failure(value);
        wanted.setValue(field->name, *value);
    }
    const FieldDescriptor* edition = editionField(m_entity);
    if (edition && wanted.value(edition->name).isNull() && !m_scope.group.isNull())
        wanted.setValue(edition->name, Value(m_scope.group));
    return wanted;
}

/// None where one of the fields is empty.
Result<std::vector<Record>> RecordMatcher::byFields(const Record& wanted, const QStringList& names) const
{
    Query query(m_entity);
    for (const QString& name : names) {
        const Value& value = wanted.value(name);
        if (value.isNull())
            return std::vector<Record>();
        const bool folded = m_entity.field(name)->type == FieldType::Email;
        query.where.push_back({name, folded ? Condition::Test::Contains : Condition::Test::Is, {value}});
    }
    return m_store.records(query).map([&](std::vector<Record> found) {
        std::erase_if(found, [&](const Record& each) {
            return std::any_of(names.begin(), names.end(), [&](const QString& name) {
                return foldText(each.value(name).toText()) != foldText(wanted.value(name).toText());
            });
        });
        return found;
    });
}

/// Within the edition, and within what it belongs to where that is said.
Result<std::vector<Record>> RecordMatcher::byLabel(const Record& wanted) const
{
    const QString label = foldText(renderLabel(wanted)).simplified();
    if (label.isEmpty())
        return std::vector<Record>();
    Query query(m_entity);
    for (const FieldDescriptor* field : {m_entity.owner(), editionField(m_entity)}) {
        if (field && !wanted.value(field->name).isNull())
            query.where.push_back({field->name, Condition::Test::Is, {wanted.value(field->name)}});
    }
    // The rarest part narrows it down; the whole is compared here.
    for (const QString& name : namesInLabel(m_entity)) {
        const FieldDescriptor* field = m_entity.field(name);
        const Value& value = wanted.value(name);
        if (!value.isNull())
            query.where.push_back(
                {name, field->isText() ? Condition::Test::Contains : Condition::Test::Is, {value}});
    }
    return m_store.records(query).map([&](std::vector<Record> found) {
        std::erase_if(found,
                      [&](const Record& each) { return foldText(renderLabel(each)).simplified() != label; });
        return found;
    });
}

} // namespace rapporteur
