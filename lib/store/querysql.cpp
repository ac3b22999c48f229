// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/querysql.h"

#include "base/folding.h"
#include "entities/registry.h"
#include "store/conditionsql.h"
#include "store/entitysql.h"
#include "store/searcheddate.h"
#include "store/validity.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

/// Gathers joins and values while the parts of a query are put into SQL.
class QueryBuilder
{
public:
    QueryBuilder(const Query& query, const SqlDialect& dialect)
        : m_query(query)
        , m_dialect(dialect)
        , m_conditionSql(*query.entity, dayOf(query.where), m_values)
    {}

    Result<QuerySql> build();

private:
    Result<QString> condition(const Condition& condition);
    void search();
    Result<QString> sortTerms(const SortKey& key);
    QString sortExpression(const FieldDescriptor& field, const EntityDescriptor& entity,
                           const QString& alias);
    QString firstOfPath(const QString& path);
    QString join(const FieldDescriptor& reference);
    tl::unexpected<Error> unknownField(const QString& name) const;

    const Query& m_query;
    const SqlDialect& m_dialect;
    QString m_found; ///< what a search finds, before the table
    QString m_id = QStringLiteral("t.\"id\"");
    QStringList m_conditions;
    QString m_joins;
    bool m_backwardByIndex = false;
    bool m_isByIndex = false;
    QString m_firstKey;
    bool m_firstDescending = false;
    int m_joinCount = 0;
    QVariantList m_values;
    ConditionSql m_conditionSql;
};

tl::unexpected<Error> QueryBuilder::unknownField(const QString& name) const
{
    return failure(ErrorCode::Usage,
                   QCoreApplication::translate("query", "There is no field \"%1\" in \"%2\".")
                       .arg(name, m_query.entity->name()));
}

/// What a condition says of others is not held against their audiences here: what leaves for other readers is
/// tested behind the gate (exchange/recordpages.h).
Result<QString> QueryBuilder::condition(const Condition& condition)
{
    if (const auto sql = validitySql(*m_query.entity, QStringLiteral("t"), condition, m_values))
        return *sql;
    if (m_query.reader != Audience::Secretariat && looksAtOthers(*m_query.entity, condition))
        return unknownField(condition.field);
    return m_conditionSql.sql(condition);
}

/// The records that the words find come first, and the table is asked for these alone: where ids make the
/// order, no more of them are looked for than are wanted.
void QueryBuilder::search()
{
    const QStringList words = foldedWords(m_query.search);
    if (words.isEmpty()) {
        m_conditions.append(QStringLiteral("1 = 0"));
        return;
    }
    const SearchSql found = m_dialect.search(m_query.entity->name(), words, m_query.reader);
    m_values = found.values;
    if (const QString dated = searchedDateSql(m_query, m_dialect, m_values); !dated.isEmpty()) {
        m_conditions.append(QStringLiteral("(t.\"id\" IN (%1) OR %2)").arg(found.select, dated));
        return;
    }
    m_found = QStringLiteral("(%1) f CROSS JOIN ").arg(found.select);
    m_id = QStringLiteral("f.\"id\"");
    m_conditions.append(QStringLiteral("t.\"id\" = f.\"id\""));
}

QString QueryBuilder::join(const FieldDescriptor& reference)
{
    const QString alias = QStringLiteral("s%1").arg(++m_joinCount);
    m_joins += QStringLiteral(" LEFT JOIN %1 %2 ON %2.\"id\" = t.%3")
                   .arg(quoted(reference.targets.constFirst()), alias, quoted(reference.name));
    // The order must not tell of what is withheld.
    if (m_query.reader != Audience::Secretariat)
        m_joins +=
            QStringLiteral(" AND %1.\"audience\" IN (%2)").arg(alias, visibleAudiences(m_query.reader));
    return alias;
}

/// Closed lists sort in their own order, not by their codes.
QString choiceOrder(const FieldDescriptor& field, const QString& column)
{
    QString expression = QStringLiteral("CASE ") + column;
    int rank = 0;
    for (const Choice& choice : *field.choices)
        expression += QStringLiteral(" WHEN '%1' THEN %2").arg(choice.codeText()).arg(rank++);
    return expression + QStringLiteral(" END");
}

QString audienceOrder(const QString& column)
{
    QString expression = QStringLiteral("CASE ") + column;
    for (const Audience audience : allAudiences)
        expression +=
            QStringLiteral(" WHEN '%1' THEN %2").arg(toCode(audience)).arg(static_cast<int>(audience));
    return expression + QStringLiteral(" END");
}

QString QueryBuilder::sortExpression(const FieldDescriptor& field, const EntityDescriptor& entity,
                                     const QString& alias)
{
    const QString column = alias + u'.' + quoted(field.name);
    if (field.type == FieldType::Choice)
        return choiceOrder(field, column);
    if (field.type == FieldType::AudienceMark)
        return audienceOrder(column);
    if (field.type == FieldType::Reference && alias == QLatin1String("t")) {
        const EntityDescriptor* target = findEntity(field.targets.constFirst());
        if (target->hasOwnLabel())
            return join(field) + QStringLiteral(".\"label_key\"");
        if (m_query.reader == Audience::Secretariat)
            return labelOrder(*target, join(field));
    }
    const QString key = EntitySql::of(entity).keyColumn(field);
    return key.isEmpty() ? column : alias + u'.' + quoted(key);
}

/// Where there are several values, by the first that is shown. The order must not tell of what is withheld,
/// so for other readers there is none.
QString QueryBuilder::firstOfPath(const QString& text)
{
    const auto path =
        m_query.reader == Audience::Secretariat
            ? pathSql(*m_query.entity, text, QStringLiteral("o%1_").arg(++m_joinCount), dayOf(m_query.where))
            : std::nullopt;
    if (!path)
        return {};
    QString shown;
    const SqlColumn& end = path->end;
    if (end.field == nullptr) {
        shown = labelOrder(*end.entity, end.alias);
    } else if (end.field->type == FieldType::Reference) {
        const EntityDescriptor& target = *findEntity(end.field->targets.constFirst());
        const QString alias = QStringLiteral("o%1").arg(++m_joinCount);
        shown = QStringLiteral("(SELECT %1 FROM %2 %3 WHERE %3.\"id\" = %4)")
                    .arg(labelOrder(target, alias), quoted(target.name()), alias, end.text());
    } else {
        shown = sortExpression(*end.field, *end.entity, end.alias);
    }
    QStringList conditions = path->conditions;
    conditions.append(QStringLiteral("%1 = %2").arg(path->start, path->of));
    conditions.append(shown + QStringLiteral(" IS NOT NULL"));
    return QStringLiteral("(SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT 1)")
        .arg(shown, path->tables, conditions.join(QStringLiteral(" AND ")), path->order);
}

Result<QString> QueryBuilder::sortTerms(const SortKey& key)
{
    const EntityDescriptor& entity = *m_query.entity;
    // Never nothing: saying where that goes would keep the database from taking them in their own order.
    if (key.field == QLatin1String("id"))
        return m_id + (key.descending ? QStringLiteral(" DESC") : QString());
    QString expression;
    bool isNever = false; // nothing: a stored key is there even where it is empty
    if (key.field == QLatin1String("label")) {
        expression = entity.hasOwnLabel() ? QStringLiteral("t.\"label_key\"") : m_id;
        isNever = true;
    } else if (const FieldDescriptor* field = entity.field(key.field)) {
        expression = sortExpression(*field, entity, QStringLiteral("t"));
        isNever = !EntitySql::of(entity).keyColumn(*field).isEmpty();
    } else if (const VirtualField* way = entity.virtualField(key.field)) {
        const QStringList steps = way->path.split(u'.');
        const FieldDescriptor* reference = entity.field(steps.constFirst());
        if (steps.size() == 2 && reference != nullptr) {
            const EntityDescriptor* target = findEntity(reference->targets.constFirst());
            expression = sortExpression(*target->field(steps.constLast()), *target, join(*reference));
        } else {
            expression = firstOfPath(way->path);
        }
        if (expression.isEmpty())
            return expression;
    } else {
        return unknownField(key.field);
    }
    if (m_firstKey.isEmpty()) {
        m_firstKey = expression;
        m_firstDescending = key.descending;
        m_isByIndex = isNever && expression != m_id;
    }
    // An index that is walked backward gives ids backward as well.
    m_backwardByIndex = isNever && key.descending;
    // Said only where it is needed: indexes are not made for it.
    return expression + (key.descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC")) +
           (isNever ? QString() : QStringLiteral(" NULLS LAST"));
}

/// Then the talks of a meeting follow each other in the order that people gave them.
bool sortsByOwner(const EntityDescriptor& entity, const SortKey& key)
{
    const FieldDescriptor* owner = entity.owner();
    if (!owner || !entity.positionField())
        return false;
    const VirtualField* way = entity.virtualField(key.field);
    return key.field == owner->name || (way && way->path.startsWith(owner->name + u'.'));
}

Result<QuerySql> QueryBuilder::build()
{
    if (!m_query.search.trimmed().isEmpty())
        search();
    for (const Condition& each : m_query.where) {
        auto sql = condition(each);
        if (!sql)
            return failure(sql);
        m_conditions.append(*sql);
    }
    if (m_query.reader != Audience::Secretariat)
        m_conditions.append(QStringLiteral("t.\"audience\" IN (%1)").arg(visibleAudiences(m_query.reader)));
    QStringList order;
    std::vector<SortKey> keys = m_query.sort;
    if (keys.empty() && !m_query.entity->defaultSort().isEmpty())
        keys.push_back({m_query.entity->defaultSort(), m_query.entity->defaultSortDescending()});
    if (!keys.empty() && sortsByOwner(*m_query.entity, keys.back()))
        keys.push_back({m_query.entity->positionField()->name, false});
    for (const SortKey& key : keys) {
        auto terms = sortTerms(key);
        if (!terms)
            return failure(terms);
        if (!terms->isEmpty())
            order.append(*terms);
    }
    if (keys.empty() || keys.back().field != QLatin1String("id"))
        order.append(order.size() == 1 && m_backwardByIndex ? m_id + QStringLiteral(" DESC") : m_id);
    QuerySql sql;
    sql.from = QStringLiteral(" FROM %1%2 t%3").arg(m_found, quoted(m_query.entity->name()), m_joins);
    if (!m_conditions.isEmpty())
        sql.from += QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
    sql.order = QStringLiteral(" ORDER BY ") + order.join(QStringLiteral(", "));
    if (m_query.limit >= 0)
        sql.order += QStringLiteral(" LIMIT %1 OFFSET %2").arg(m_query.limit).arg(m_query.offset);
    sql.values = m_values;
    sql.firstKey = m_firstKey;
    sql.firstDescending = m_firstDescending;
    sql.isByIndex = m_isByIndex;
    sql.hasConditions = !m_conditions.isEmpty();
    return sql;
}

} // namespace

Result<QuerySql> toSql(const Query& query, const SqlDialect& dialect)
{
    return QueryBuilder(query, dialect).build();
}

QString visibleAudiences(Audience reader)
{
    QStringList codes;
    for (const Audience audience : allAudiences) {
        if (maySee(reader, audience))
            codes.append(u'\'' + toCode(audience) + u'\'');
    }
    return codes.join(QStringLiteral(", "));
}

} // namespace rapporteur
