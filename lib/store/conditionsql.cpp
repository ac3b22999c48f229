// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conditionsql.h"

#include "base/dateperiod.h"
#include "base/folding.h"
#include "entities/registry.h"
#include "entities/relations.h"
#include "store/entitysql.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

using Test = Condition::Test;

constexpr int deepestLabel = 3;
/// Databases take no more than some tens of thousands of values beside a statement.
constexpr size_t mostBound = 1000;
const auto nowhere = QStringLiteral("1 = 0");

QString likePattern(QString text)
{
    text.replace(QLatin1String("\\"), QLatin1String("\\\\"))
        .replace(QLatin1String("%"), QLatin1String("\\%"))
        .replace(QLatin1String("_"), QLatin1String("\\_"));
    return u'%' + text + u'%';
}

/// As lower() does on both databases, which know no other letters.
QString asciiLower(QString text)
{
    for (QChar& c : text) {
        if (c >= u'A' && c <= u'Z')
            c = c.toLower();
    }
    return text;
}

/// The test that must not hold, for those that say so.
Condition asserted(Condition condition)
{
    if (condition.test == Test::IsNot)
        condition.test = condition.values.size() > 1 ? Test::IsOneOf : Test::Is;
    else if (condition.test == Test::IsEmpty)
        condition.test = Test::IsNotEmpty;
    return condition;
}

bool isNegative(Test test)
{
    return test == Test::IsNot || test == Test::IsEmpty;
}

/// Ids as the names of a JSON object, which both databases read alike.
template <class Ids, class NumberOf>
QString idsAsText(const Ids& ids, NumberOf numberOf)
{
    constexpr qsizetype room = 24; // for an id and what stands around it
    QString text = QStringLiteral("{");
    text.reserve(static_cast<qsizetype>(ids.size()) * room);
    for (const auto& id : ids) {
        text += text.size() > 1 ? QLatin1String(",\"") : QLatin1String("\"");
        text += QString::number(numberOf(id));
        text += QLatin1String("\":0");
    }
    return text + u'}';
}

/// The ids of a condition that has them as text, as isOneOf() makes it, or has too many to be bound one by
/// one; else nothing.
QString manyIds(const SqlColumn& column, const std::vector<Value>& values)
{
    const bool isText = !column.field && values.size() == 1 && values.front().toText().startsWith(u'{');
    if (isText)
        return values.front().toText();
    const bool isReference = !column.field || column.field->type == FieldType::Reference;
    if (!isReference || values.size() <= mostBound)
        return {};
    return idsAsText(values, [](const Value& id) { return id.toInteger(); });
}

/// The kinds of record that a field may name.
std::vector<const EntityDescriptor*> targetsOf(const FieldDescriptor& field)
{
    if (field.targets.isEmpty())
        return allEntities();
    std::vector<const EntityDescriptor*> targets;
    for (const QString& name : field.targets)
        targets.push_back(findEntity(name));
    return targets;
}

} // namespace

Result<QString> ConditionSql::sql(const Condition& condition)
{
    if (const FieldDescriptor* field = m_entity.field(condition.field))
        return direct({&m_entity, QStringLiteral("t"), field}, condition);
    if (condition.field == QLatin1String("id"))
        return direct({&m_entity, QStringLiteral("t"), nullptr}, condition);
    if (const VirtualField* way = m_entity.virtualField(condition.field))
        return alongPaths({way->path}, condition);
    if (const Relation* relation = findRelation(m_entity, condition.field))
        return alongPaths(relation->paths, condition);
    return failure(ErrorCode::Usage,
                   QCoreApplication::translate("query", "There is no field \"%1\" in \"%2\".")
                       .arg(condition.field, m_entity.name()));
}

QString ConditionSql::direct(const SqlColumn& column, const Condition& condition)
{
    if (condition.test == Test::IsEmpty)
        return column.text() + QStringLiteral(" IS NULL");
    if (condition.test == Test::IsNot)
        return QStringLiteral("(%1 IS NULL OR NOT (%2))")
            .arg(column.text(), holds(column, asserted(condition)));
    return holds(column, condition);
}

/// The records are asked for whose paths come to such an end: databases go through the ends once, and not
/// anew for each record.
Result<QString> ConditionSql::alongPaths(const QStringList& paths, const Condition& condition)
{
    const bool negative = isNegative(condition.test);
    QStringList ways;
    for (const QString& text : paths) {
        const auto path = pathSql(m_entity, text, QStringLiteral("p%1_").arg(++m_aliases), m_day);
        if (!path)
            return failure(ErrorCode::Usage, QStringLiteral("The path %1 leads nowhere.").arg(text));
        QStringList conditions = path->conditions;
        conditions.append(path->start + QStringLiteral(" IS NOT NULL"));
        conditions.append(holds(path->end, asserted(condition)));
        const QString within =
            QStringLiteral("%1 IN (SELECT %2 FROM %3 WHERE %4)")
                .arg(path->of, path->start, path->tables, conditions.join(QStringLiteral(" AND ")));
        ways.append(negative ? QStringLiteral("(%1 IS NULL OR NOT (%2))").arg(path->of, within) : within);
    }
    return negative ? ways.join(QStringLiteral(" AND ")) : anyOf(ways);
}

QString ConditionSql::holds(const SqlColumn& column, const Condition& condition)
{
    if (condition.test == Test::IsNotEmpty)
        return column.text() + QStringLiteral(" IS NOT NULL");
    if (condition.values.empty())
        return nowhere;
    const Value& first = condition.values.front();
    switch (condition.test) {
    case Test::Contains:
        return contains(column, first.toText());
    case Test::Before:
    case Test::After: {
        const bool before = condition.test == Test::Before;
        if (column.field && column.field->type == FieldType::Date)
            return isBeside(column.text(), first.toText(), before);
        m_values.append(first.toVariant());
        return column.text() + (before ? QStringLiteral(" < ?") : QStringLiteral(" > ?"));
    }
    case Test::IsOneOf:
        break;
    default:
        return isValue(column, first);
    }
    if (column.field && column.field->type == FieldType::Date) {
        QStringList ways;
        for (const Value& value : condition.values)
            ways.append(isValue(column, value));
        return anyOf(ways);
    }
    return isOneOf(column, condition.values);
}

QString ConditionSql::isOneOf(const SqlColumn& column, const std::vector<Value>& values)
{
    if (const QString ids = manyIds(column, values); !ids.isEmpty()) {
        m_values.append(ids);
        return QStringLiteral("%1 IN (SELECT CAST(k.\"key\" AS bigint) FROM json_each(?) k)")
            .arg(column.text());
    }
    for (const Value& value : values)
        m_values.append(value.toVariant());
    return QStringLiteral("%1 IN (%2)")
        .arg(column.text(), placeholders(static_cast<qsizetype>(values.size())));
}

QString ConditionSql::isValue(const SqlColumn& column, const Value& value)
{
    if (column.field && column.field->type == FieldType::Date)
        return isWithin(column.text(), value.toText());
    m_values.append(value.toVariant());
    return column.text() + QStringLiteral(" = ?");
}

/// Dates are as precise as they are known, and as texts stand in their order: of two, the beginning of the
/// longer one is held against the shorter.
QString ConditionSql::isWithin(const QString& column, const QString& period)
{
    if (const auto last = LastMonths::fromText(period)) {
        const QDate today = QDate::currentDate();
        m_values.append(last->since(today).toString(Qt::ISODate));
        m_values.append(today.toString(Qt::ISODate));
        return QStringLiteral("(%1 >= substr(CAST(? AS TEXT), 1, length(%1)) AND %1 <= ?)").arg(column);
    }
    m_values.append(period);
    m_values.append(period + QStringLiteral("-%"));
    return QStringLiteral("(%1 = ? OR %1 LIKE ?)").arg(column);
}

QString ConditionSql::isBeside(const QString& column, const QString& date, bool before)
{
    m_values.append(date);
    m_values.append(date);
    return before ? QStringLiteral("(%1 < ? AND %1 <> substr(CAST(? AS TEXT), 1, length(%1)))").arg(column)
                  : QStringLiteral("(%1 > ? AND substr(%1, 1, %2) <> ?)").arg(column).arg(date.size());
}

QString ConditionSql::contains(const SqlColumn& column, const QString& text)
{
    if (!column.field)
        return labelContains(*column.entity, column.alias, text);
    if (!column.field->isReference())
        return textContains(column, text);
    const bool any = column.field->type == FieldType::AnyReference;
    QStringList ways;
    for (const EntityDescriptor* target : targetsOf(*column.field)) {
        const QString alias = QStringLiteral("n%1").arg(++m_aliases);
        const QString name =
            any ? QStringLiteral("'%1/' || CAST(%2.\"id\" AS TEXT)").arg(target->name(), alias)
                : alias + QStringLiteral(".\"id\"");
        ways.append(QStringLiteral("%1 IN (SELECT %2 FROM %3 %4 WHERE %5)")
                        .arg(column.text(), name, quoted(target->name()), alias,
                             labelContains(*target, alias, text)));
    }
    return anyOf(ways);
}

/// Where the folded form is kept it is cut: what stands behind is looked for as it is written.
QString ConditionSql::textContains(const SqlColumn& column, const QString& text)
{
    const QString key = EntitySql::of(*column.entity).keyColumn(*column.field);
    QStringList ways;
    if (!key.isEmpty()) {
        m_values.append(likePattern(foldText(text)));
        ways.append(QStringLiteral("%1.%2 LIKE ? ESCAPE '\\'").arg(column.alias, quoted(key)));
    }
    m_values.append(likePattern(asciiLower(text)));
    ways.append(QStringLiteral("lower(CAST(%1 AS TEXT)) LIKE ? ESCAPE '\\'").arg(column.text()));
    return anyOf(ways);
}

QString ConditionSql::labelContains(const EntityDescriptor& entity, const QString& alias, const QString& text,
                                    int depth)
{
    if (entity.hasOwnLabel()) {
        m_values.append(likePattern(foldText(text)));
        return alias + QStringLiteral(".\"label_key\" LIKE ? ESCAPE '\\'");
    }
    QStringList ways;
    for (const auto& place : labelFields(entity)) {
        for (const FieldDescriptor* field : place) {
            if (!field->isReference()) {
                ways.append(textContains({&entity, alias, field}, text));
                continue;
            }
            if (field->type == FieldType::AnyReference || depth >= deepestLabel)
                continue;
            const EntityDescriptor& target = *findEntity(field->targets.constFirst());
            const QString inner = QStringLiteral("n%1").arg(++m_aliases);
            ways.append(QStringLiteral("%1.%2 IN (SELECT %3.\"id\" FROM %4 %3 WHERE %5)")
                            .arg(alias, quoted(field->name), inner, quoted(target.name()),
                                 labelContains(target, inner, text, depth + 1)));
        }
    }
    return anyOf(ways);
}

QString ConditionSql::anyOf(const QStringList& conditions) const
{
    if (conditions.isEmpty())
        return nowhere;
    return conditions.size() == 1 ? conditions.constFirst()
                                  : u'(' + conditions.join(QStringLiteral(" OR ")) + u')';
}

Condition isOneOf(const std::vector<Id>& ids)
{
    Condition condition{QStringLiteral("id"), Test::IsOneOf, {}};
    if (!ids.empty())
        condition.values.push_back(idsAsText(ids, [](Id id) { return id.value; }));
    return condition;
}

bool namesMany(const Condition& condition)
{
    constexpr qsizetype aMoment = 100'000; // letters: some thousands of ids
    return condition.field == QLatin1String("id") && condition.values.size() == 1 &&
           condition.values.front().toText().size() > aMoment;
}

bool looksAtOthers(const EntityDescriptor& entity, const Condition& condition)
{
    const FieldDescriptor* field = entity.field(condition.field);
    if (!field)
        return condition.field != QLatin1String("id");
    return field->isReference() && condition.test == Test::Contains;
}

} // namespace rapporteur
