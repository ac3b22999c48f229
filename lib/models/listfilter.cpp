// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listfilter.h"

#include "base/dateperiod.h"
#include "base/inlanguage.h"
#include "entities/relations.h"
#include "store/formatter.h"
#include "store/pathsql.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace rapporteur {

namespace {

using Test = Condition::Test;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListFilter)
};

FilterField along(const EntityDescriptor& entity, const QString& name, const QString& title,
                  const QString& path)
{
    const auto way = pathSql(entity, path, QStringLiteral("p"));
    return {name, title, way ? way->end.field : nullptr, false, false};
}

bool isTyped(const FilterField& field, FieldType type)
{
    return field.field && field.field->type == type;
}

bool isText(const FilterField& field)
{
    static const QList<FieldType> types = {FieldType::Text, FieldType::Email, FieldType::Address,
                                           FieldType::TimeZone};
    return field.field && types.contains(field.field->type);
}

bool isClosedList(const FilterField& field)
{
    return isTyped(field, FieldType::Choice) || isTyped(field, FieldType::AudienceMark);
}

QString valueText(const FilterField& field, const Value& value, const Store& store)
{
    const FieldDescriptor* descriptor = field.field;
    if (descriptor && descriptor->isReference()) {
        const QString label = Formatter(store).text(*descriptor, value).simplified();
        return label.isEmpty() ? Words::tr("a removed record") : label;
    }
    return descriptor ? Formatter(store).text(*descriptor, value) : value.toText();
}

/// "Awaited, Received or Public".
QString valuesText(const FilterField& field, const std::vector<Value>& values, const Store& store)
{
    QStringList texts;
    for (const Value& value : values)
        texts.append(valueText(field, value, store));
    if (texts.size() < 2)
        return texts.value(0);
    const QString last = texts.takeLast();
    return Words::tr("%1 or %2").arg(texts.join(QStringLiteral(", ")), last);
}

QString relationText(const FilterField& field, FilterTest test, const QString& value)
{
    switch (test) {
    case FilterTest::IsNot:
        return Words::tr("Not: %1 %2").arg(field.title, value);
    case FilterTest::IsEmpty:
        return Words::tr("%1: none").arg(field.title);
    case FilterTest::IsNotEmpty:
        return Words::tr("%1: any").arg(field.title);
    default:
        return Words::tr("%1 %2").arg(field.title, value);
    }
}

QString fieldText(const FilterField& field, FilterTest test, const QString& value)
{
    switch (test) {
    case FilterTest::IsNot:
        return Words::tr("%1: not %2").arg(field.title, value);
    case FilterTest::Contains:
        return Words::tr("%1 contains “%2”").arg(field.title, value);
    case FilterTest::Before:
        return isTyped(field, FieldType::Integer) ? Words::tr("%1 below %2").arg(field.title, value)
                                                  : Words::tr("%1 before %2").arg(field.title, value);
    case FilterTest::After:
        return isTyped(field, FieldType::Integer) ? Words::tr("%1 above %2").arg(field.title, value)
                                                  : Words::tr("%1 after %2").arg(field.title, value);
    case FilterTest::IsEmpty:
        return Words::tr("%1 is empty").arg(field.title);
    case FilterTest::IsNotEmpty:
        return Words::tr("%1 is not empty").arg(field.title);
    default:
        return Words::tr("%1: %2").arg(field.title, value);
    }
}

const char* const testCodes[] = {"is",           "is_not", "contains", "is_empty",
                                 "is_not_empty", "before", "after",    "is_one_of"};

/// Ids are larger than what JSON's numbers hold: they are texts, as everywhere outside the database.
QJsonValue valueToJson(const FilterField& field, const Value& value)
{
    if (isTyped(field, FieldType::Boolean))
        return value.toBool();
    return value.toText();
}

Value valueFromJson(const FilterField& field, const QJsonValue& json)
{
    if (isTyped(field, FieldType::Boolean))
        return Value(json.toBool());
    if (isTyped(field, FieldType::Reference) || isTyped(field, FieldType::Integer))
        return Value(json.toString().toLongLong());
    return Value(json.toString());
}

} // namespace

std::vector<FilterField> filterFields(const EntityDescriptor& entity)
{
    std::vector<FilterField> fields;
    for (const FieldDescriptor& field : entity.fields()) {
        if (!field.hidden && field.type != FieldType::Digest)
            fields.push_back({field.name, field.labelText(), &field, true, false});
    }
    for (const VirtualField& way : entity.virtualFields())
        fields.push_back(along(entity, way.name, way.labelText(), way.path));
    for (const Relation& relation : relationsOf(entity)) {
        fields.push_back(along(entity, relation.name, relation.labelText(), relation.paths.constFirst()));
        fields.back().isRelation = true;
    }
    return fields;
}

std::optional<FilterField> findFilterField(const EntityDescriptor& entity, const QString& name)
{
    for (FilterField& field : filterFields(entity)) {
        if (field.name == name)
            return std::move(field);
    }
    return std::nullopt;
}

std::vector<FilterTest> testsFor(const FilterField& field)
{
    std::vector<FilterTest> tests;
    if (isTyped(field, FieldType::Boolean))
        return {FilterTest::Is};
    if (isClosedList(field))
        tests = {FilterTest::Is, FilterTest::IsNot, FilterTest::IsOneOf};
    else if (isTyped(field, FieldType::Date))
        tests = {FilterTest::Is, FilterTest::Before, FilterTest::After, FilterTest::InLastMonths,
                 FilterTest::IsNot};
    else if (isTyped(field, FieldType::Integer) || isTyped(field, FieldType::TimeOfDay))
        tests = {FilterTest::Is, FilterTest::IsNot, FilterTest::Before, FilterTest::After};
    else if (field.isRelation)
        tests = {FilterTest::Is, FilterTest::IsNot, FilterTest::IsOneOf};
    else if (isTyped(field, FieldType::Reference))
        tests = {FilterTest::Is, FilterTest::IsNot, FilterTest::IsOneOf, FilterTest::Contains};
    else if (isTyped(field, FieldType::AnyReference))
        tests = {FilterTest::Is, FilterTest::IsNot, FilterTest::Contains};
    else if (isText(field))
        tests = {FilterTest::Contains, FilterTest::Is, FilterTest::IsNot};
    else
        tests = {FilterTest::Contains};
    if (!field.isOwn || !field.field->isNeverEmpty()) {
        tests.push_back(FilterTest::IsNotEmpty);
        tests.push_back(FilterTest::IsEmpty);
    }
    return tests;
}

QString testText(FilterTest test, const FilterField& field)
{
    const bool number = isTyped(field, FieldType::Integer);
    switch (test) {
    case FilterTest::Is:
        return isTyped(field, FieldType::Date) ? Words::tr("is in") : Words::tr("is");
    case FilterTest::IsNot:
        return isTyped(field, FieldType::Date) ? Words::tr("is not in") : Words::tr("is not");
    case FilterTest::IsOneOf:
        return Words::tr("is one of");
    case FilterTest::Contains:
        return Words::tr("contains");
    case FilterTest::Before:
        return number ? Words::tr("is below") : Words::tr("is before");
    case FilterTest::After:
        return number ? Words::tr("is above") : Words::tr("is after");
    case FilterTest::InLastMonths:
        return Words::tr("is in the last months");
    case FilterTest::IsNotEmpty:
        return field.isRelation ? Words::tr("is any") : Words::tr("is not empty");
    case FilterTest::IsEmpty:
        break;
    }
    return field.isRelation ? Words::tr("is none") : Words::tr("is empty");
}

bool takesValue(FilterTest test)
{
    return test != FilterTest::IsEmpty && test != FilterTest::IsNotEmpty;
}

FilterTest testOf(const Condition& condition)
{
    const bool several = condition.values.size() > 1;
    switch (condition.test) {
    case Test::IsNot:
        return FilterTest::IsNot;
    case Test::Contains:
        return FilterTest::Contains;
    case Test::IsEmpty:
        return FilterTest::IsEmpty;
    case Test::IsNotEmpty:
        return FilterTest::IsNotEmpty;
    case Test::Before:
        return FilterTest::Before;
    case Test::After:
        return FilterTest::After;
    case Test::IsOneOf:
        return FilterTest::IsOneOf;
    case Test::Is:
        break;
    }
    if (!several && !condition.values.empty() && LastMonths::fromText(condition.values.front().toText()))
        return FilterTest::InLastMonths;
    return FilterTest::Is;
}

Condition filterCondition(const QString& field, FilterTest test, std::vector<Value> values)
{
    switch (test) {
    case FilterTest::Is:
        return {field, Test::Is, std::move(values)};
    case FilterTest::IsNot:
        return {field, Test::IsNot, std::move(values)};
    case FilterTest::IsOneOf:
        return {field, Test::IsOneOf, std::move(values)};
    case FilterTest::Contains:
        return {field, Test::Contains, std::move(values)};
    case FilterTest::Before:
        return {field, Test::Before, std::move(values)};
    case FilterTest::After:
        return {field, Test::After, std::move(values)};
    case FilterTest::InLastMonths: {
        const auto months = static_cast<int>(values.empty() ? 1 : values.front().toInteger());
        return {field, Test::Is, {Value(LastMonths{months}.toText())}};
    }
    case FilterTest::IsNotEmpty:
        return {field, Test::IsNotEmpty, {}};
    case FilterTest::IsEmpty:
        break;
    }
    return {field, Test::IsEmpty, {}};
}

QString describe(const EntityDescriptor& entity, const Condition& condition, const Store& store)
{
    const auto field = findFilterField(entity, condition.field);
    if (!field)
        return condition.field;
    const FilterTest test = testOf(condition);
    if (test == FilterTest::InLastMonths) {
        const auto last = LastMonths::fromText(condition.values.front().toText());
        return last->months == 1 ? Words::tr("%1 in the last month").arg(field->title)
                                 : Words::tr("%1 in the last %2 months")
                                       .arg(field->title, InLanguage::current().toString(last->months));
    }
    const QString value = test == FilterTest::Contains && !condition.values.empty()
                              ? condition.values.front().toText()
                              : valuesText(*field, condition.values, store);
    return field->isRelation ? relationText(*field, test, value) : fieldText(*field, test, value);
}

QJsonArray conditionsToJson(const EntityDescriptor& entity, const std::vector<Condition>& conditions)
{
    QJsonArray all;
    for (const Condition& condition : conditions) {
        const auto field = findFilterField(entity, condition.field);
        if (!field)
            continue;
        QJsonArray values;
        for (const Value& value : condition.values)
            values.append(valueToJson(*field, value));
        QJsonObject json{
            {QStringLiteral("field"), condition.field},
            {QStringLiteral("test"), QLatin1String(testCodes[static_cast<int>(condition.test)])}};
        if (!values.isEmpty())
            json.insert(QStringLiteral("values"), values);
        all.append(json);
    }
    return all;
}

std::vector<Condition> conditionsFromJson(const EntityDescriptor& entity, const QJsonArray& json)
{
    std::vector<Condition> conditions;
    for (const QJsonValue& each : json) {
        const QJsonObject object = each.toObject();
        const QString code = object.value(QStringLiteral("test")).toString();
        const auto field = findFilterField(entity, object.value(QStringLiteral("field")).toString());
        const auto test = std::find_if(std::begin(testCodes), std::end(testCodes),
                                       [&code](const char* known) { return code == QLatin1String(known); });
        if (!field || test == std::end(testCodes))
            continue;
        Condition condition{field->name, static_cast<Test>(test - std::begin(testCodes)), {}};
        const bool isText = condition.test == Test::Contains;
        for (const QJsonValue& value : object.value(QStringLiteral("values")).toArray())
            condition.values.push_back(isText ? Value(value.toString()) : valueFromJson(*field, value));
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

} // namespace rapporteur
