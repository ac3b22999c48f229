// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conditions.h"

#include "cli/arguments.h"
#include "entities/relations.h"
#include "models/listfilter.h"
#include "queries/audiencegate.h"

#include <QRegularExpression>

namespace rapporteur {

namespace {

QStringList columnNames(const EntityDescriptor& entity)
{
    QStringList names{QStringLiteral("id"), QStringLiteral("revision")};
    for (const FieldDescriptor& field : entity.fields())
        names.append(field.name);
    for (const VirtualField& field : entity.virtualFields())
        names.append(field.name);
    return names;
}

tl::unexpected<Error> unknownField(const EntityDescriptor& entity, const QString& name)
{
    const QStringList known = columnNames(entity);
    QString hint = didYouMean(name, known);
    if (hint.isEmpty())
        hint = u' ' + CommandLine::tr("Its fields are: %1.").arg(known.join(QStringLiteral(", ")));
    return wrongUsage(CommandLine::tr("“%1” has no field “%2”.").arg(entity.name(), name) + hint);
}

Result<void> checkMaySee(const FieldDescriptor& field, Audience reader)
{
    if (maySee(reader, field.audience.value_or(Audience::Secretariat)))
        return {};
    return wrongUsage(CommandLine::tr("“%1” is not for that audience.").arg(field.name));
}

TextCondition::Test textTest(const QString& sign)
{
    if (sign == QStringLiteral("~"))
        return TextCondition::Test::Contains;
    if (sign == QStringLiteral("<"))
        return TextCondition::Test::Before;
    if (sign == QStringLiteral(">"))
        return TextCondition::Test::After;
    return sign == QStringLiteral("!=") ? TextCondition::Test::IsNot : TextCondition::Test::Is;
}

/// What the database can test by itself.
Result<Condition> fieldCondition(const Store& store, const FieldDescriptor& field, const QString& sign,
                                 const QString& text, const NameScope& scope)
{
    const auto value = parseValue(store, field, text, scope);
    if (!value)
        return failure(value);
    if (sign == QStringLiteral("<") || sign == QStringLiteral(">")) {
        const bool before = sign == QStringLiteral("<");
        return Condition{field.name, before ? Condition::Test::Before : Condition::Test::After, {*value}};
    }
    const bool is = sign == QStringLiteral("=");
    if (value->isNull())
        return Condition{field.name, is ? Condition::Test::IsEmpty : Condition::Test::IsNotEmpty, {}};
    return Condition{field.name, is ? Condition::Test::Is : Condition::Test::IsNot, {*value}};
}

/// As fieldCondition(), for readers who must not learn from a list whether a record that they may not see is
/// there: what does not exist and what is withheld are found nowhere alike.
Result<Condition> visibleCondition(const Store& store, const FieldDescriptor& field, const QString& sign,
                                   const QString& text, const NameScope& scope, Audience reader)
{
    const Condition nowhere{field.name, Condition::Test::IsOneOf, {}};
    const auto condition = fieldCondition(store, field, sign, text, scope);
    if (!condition)
        return nowhere;
    if (condition->values.empty())
        return condition;
    const Value& value = condition->values.front();
    const RecordRef ref = field.type == FieldType::Reference
                              ? RecordRef{field.targets.constFirst(), value.toId()}
                              : RecordRef::fromString(value.toText());
    const auto named = store.record(ref).and_then(
        [&](Record record) { return AudienceGate(store, reader).visible({std::move(record)}); });
    return named && !named->empty() ? *condition : nowhere;
}

/// What records are to others ("leads=WS2"): who may not see all of these must not learn of them by it.
Result<Condition> relationCondition(const Store& store, const FilterField& relation, const QString& sign,
                                    const QString& text, const NameScope& scope, Audience reader)
{
    if (reader != Audience::Secretariat)
        return wrongUsage(CommandLine::tr("“%1” is not for that audience.").arg(relation.name));
    if (sign != QStringLiteral("=") && sign != QStringLiteral("!="))
        return wrongUsage(CommandLine::tr("“%1” is asked for with = or !=.").arg(relation.name));
    FieldDescriptor field = *relation.field;
    field.name = relation.name;
    return fieldCondition(store, field, sign, text, scope);
}

} // namespace

Result<void> addCondition(const Store& store, RecordSelection& selection, const QString& text,
                          const NameScope& scope)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\w+)\\s*(!=|=|~|<|>)(.*)$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return wrongUsage(CommandLine::tr("“%1” should be written as FIELD=VALUE.").arg(text));
    const QString name = match.captured(1);
    const QString sign = match.captured(2);
    const EntityDescriptor& entity = *selection.query.entity;
    const FieldDescriptor* field = entity.field(name);
    if (findRelation(entity, name) != nullptr) {
        return relationCondition(store, *findFilterField(entity, name), sign, match.captured(3), scope,
                                 selection.reader)
            .map([&](const Condition& condition) { selection.query.where.push_back(condition); });
    }
    if (field == nullptr && entity.virtualField(name) == nullptr)
        return unknownField(entity, name);
    if (field == nullptr || sign == QStringLiteral("~")) {
        if (field != nullptr) {
            if (const auto allowed = checkMaySee(*field, selection.reader); !allowed)
                return allowed;
        }
        selection.texts.push_back({name, textTest(sign), match.captured(3)});
        return {};
    }
    return checkMaySee(*field, selection.reader)
        .and_then([&] {
            return field->isReference() && selection.reader != Audience::Secretariat
                       ? visibleCondition(store, *field, sign, match.captured(3), scope, selection.reader)
                       : fieldCondition(store, *field, sign, match.captured(3), scope);
        })
        .map([&](const Condition& condition) { selection.query.where.push_back(condition); });
}

Result<void> addSort(RecordSelection& selection, const QString& text)
{
    const bool descending = text.startsWith(u'-');
    const QString name = descending ? text.mid(1) : text;
    const EntityDescriptor& entity = *selection.query.entity;
    const FieldDescriptor* field = entity.field(name);
    const VirtualField* virtualField = entity.virtualField(name);
    if (field == nullptr && virtualField == nullptr && name != QStringLiteral("label"))
        return unknownField(entity, name);
    if (virtualField != nullptr && virtualField->isPlural())
        return wrongUsage(
            CommandLine::tr("A list cannot be sorted by “%1”, which has several values.").arg(name));
    if (field != nullptr) {
        if (const auto allowed = checkMaySee(*field, selection.reader); !allowed)
            return allowed;
    }
    selection.query.sort.push_back({name, descending});
    return {};
}

Result<QStringList> parseColumns(const EntityDescriptor& entity, const QString& text)
{
    const QStringList known = columnNames(entity);
    QStringList columns;
    for (const QString& part : text.split(u',')) {
        const QString name = part.trimmed();
        if (!known.contains(name))
            return unknownField(entity, name);
        columns.append(name);
    }
    return columns;
}

} // namespace rapporteur
