// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pathsql.h"

#include "entities/group.h"
#include "entities/registry.h"
#include "store/entitysql.h"
#include "store/validity.h"

#include <QRegularExpression>

namespace rapporteur {

namespace {

constexpr int deepestLabel = 3; ///< a role's names a membership, whose names a person

/// How a column that may refer to any kind of record names one whose id stands in another column.
QString referenceTo(const EntityDescriptor& entity, const FieldDescriptor& field, const QString& idColumn)
{
    return field.type == FieldType::AnyReference
               ? QStringLiteral("'%1/' || CAST(%2 AS TEXT)").arg(entity.name(), idColumn)
               : idColumn;
}

/// "role[part=lead]" taken apart.
struct Step
{
    bool isChild = false;
    QString name;
    QStringList limits;
};

Step stepFrom(const QString& text)
{
    static const QRegularExpression limit(QStringLiteral("\\[([^\\]]*)\\]"));
    Step step;
    step.isChild = text.startsWith(u'<');
    step.name = text.mid(step.isChild ? 1 : 0).section(u'[', 0, 0);
    for (auto found = limit.globalMatch(text); found.hasNext();)
        step.limits.append(found.next().captured(1));
    return step;
}

class PathBuilder
{
public:
    PathBuilder(const EntityDescriptor& entity, QString alias, QDate day)
        : m_alias(std::move(alias))
        , m_day(day.toString(Qt::ISODate))
    {
        m_path.end = {&entity, QStringLiteral("t"), nullptr};
    }

    std::optional<PathSql> build(const QString& path)
    {
        const QStringList texts = path.split(u'.');
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Step step = stepFrom(texts.at(i));
            if (!(step.isChild ? toChildren(step, texts.value(i + 1)) : toField(step, i + 1 == texts.size())))
                return std::nullopt;
        }
        return m_path.tables.isEmpty() ? std::nullopt : std::optional(std::move(m_path));
    }

private:
    [[nodiscard]] bool toChildren(const Step& step, const QString& next)
    {
        const EntityDescriptor* child = findEntity(step.name);
        const FieldDescriptor* field = child ? fieldLeadingTo(*m_path.end.entity, *child) : nullptr;
        if (!field)
            return false;
        const QString id = m_path.end.alias + QStringLiteral(".\"id\"");
        join(*child, quoted(field->name), referenceTo(*m_path.end.entity, *field, id));
        if (!leadsToEdition(*child, next))
            limitToDay();
        limit(step);
        return true;
    }

    [[nodiscard]] bool toField(const Step& step, bool last)
    {
        const FieldDescriptor* field = m_path.end.entity->field(step.name);
        if (!field || m_path.end.field)
            return false;
        const bool follow = field->type == FieldType::Reference && (!last || m_path.tables.isEmpty());
        if (!follow) {
            m_path.end.field = field;
            return last;
        }
        join(*findEntity(field->targets.constFirst()), QStringLiteral("\"id\""),
             m_path.end.alias + u'.' + quoted(field->name));
        limit(step);
        return true;
    }

    /// Whoever took part in an edition did so for good; what else is somebody's is so on a day.
    [[nodiscard]] static bool leadsToEdition(const EntityDescriptor& child, const QString& next)
    {
        const FieldDescriptor* field = child.field(next);
        return field && field->targets == QStringList(Group::descriptor().name());
    }

    void join(const EntityDescriptor& entity, const QString& column, const QString& of)
    {
        const QString alias = m_alias + QString::number(++m_count);
        const QString table = quoted(entity.name()) + u' ' + alias;
        if (m_path.tables.isEmpty()) {
            m_path.tables = table;
            m_path.of = of;
            m_path.start = alias + u'.' + column;
            m_path.order = orderOf(entity, alias);
        } else {
            m_path.tables += QStringLiteral(" JOIN %1 ON %2.%3 = %4").arg(table, alias, column, of);
        }
        m_path.end = {&entity, alias, nullptr};
    }

    [[nodiscard]] static QString orderOf(const EntityDescriptor& entity, const QString& alias)
    {
        const FieldDescriptor* field = entity.field(entity.defaultSort());
        const QString id = alias + QStringLiteral(".\"id\"");
        if (!field)
            return id;
        const QString key = EntitySql::of(entity).keyColumn(*field);
        return QStringLiteral("%1.%2%3 NULLS LAST, %4")
            .arg(alias, quoted(key.isEmpty() ? field->name : key),
                 entity.defaultSortDescending() ? QStringLiteral(" DESC") : QString(), id);
    }

    /// Dates compare as texts: a less precise one is the beginning of its first day.
    void limitToDay()
    {
        const Period* validity = validityOf(*m_path.end.entity);
        if (!validity)
            return;
        const QString text = QStringLiteral("(%1.%2 IS NULL OR %1.%2 %3 '%4')");
        const QString alias = m_path.end.alias;
        m_path.conditions.append(text.arg(alias, quoted(validity->start), QStringLiteral("<="), m_day));
        m_path.conditions.append(text.arg(alias, quoted(validity->end), QStringLiteral(">"), m_day));
    }

    void limit(const Step& step)
    {
        for (const QString& text : step.limits) {
            const QString field = text.section(u'=', 0, 0);
            m_path.conditions.append(
                QStringLiteral("%1.%2 = '%3'").arg(m_path.end.alias, quoted(field), text.section(u'=', 1)));
        }
    }

    QString m_alias;
    QString m_day;
    int m_count = 0;
    PathSql m_path;
};

QString labelOrderAt(const EntityDescriptor& entity, const QString& alias, int depth)
{
    if (entity.hasOwnLabel())
        return alias + QStringLiteral(".\"label_key\"");
    const auto places = labelFields(entity);
    if (places.empty() || depth >= deepestLabel)
        return alias + QStringLiteral(".\"id\"");
    QStringList ways;
    for (const FieldDescriptor* field : places.front()) {
        const QString column = alias + u'.' + quoted(field->name);
        if (field->type != FieldType::Reference) {
            ways.append(QStringLiteral("CAST(%1 AS TEXT)").arg(column));
            continue;
        }
        const EntityDescriptor& target = *findEntity(field->targets.constFirst());
        const QString inner = alias + u'l' + QString::number(ways.size());
        ways.append(QStringLiteral("(SELECT %1 FROM %2 %3 WHERE %3.\"id\" = %4)")
                        .arg(labelOrderAt(target, inner, depth + 1), quoted(target.name()), inner, column));
    }
    return ways.size() == 1 ? ways.constFirst()
                            : QStringLiteral("COALESCE(%1)").arg(ways.join(QStringLiteral(", ")));
}

} // namespace

QString SqlColumn::text() const
{
    return alias + u'.' + quoted(field ? field->name : QStringLiteral("id"));
}

std::optional<PathSql> pathSql(const EntityDescriptor& entity, const QString& path, const QString& alias,
                               QDate day)
{
    return PathBuilder(entity, alias, day).build(path);
}

const FieldDescriptor* fieldLeadingTo(const EntityDescriptor& target, const EntityDescriptor& from)
{
    const FieldDescriptor* leading = nullptr;
    for (const IncomingReference& reference : referencesTo(target)) {
        if (reference.entity == &from && (leading == nullptr || reference.field == from.owner()))
            leading = reference.field;
    }
    return leading;
}

QString labelOrder(const EntityDescriptor& entity, const QString& alias)
{
    return labelOrderAt(entity, alias, 0);
}

std::vector<std::vector<const FieldDescriptor*>> labelFields(const EntityDescriptor& entity)
{
    static const QRegularExpression place(QStringLiteral("\\{([^}]*)\\}"));
    std::vector<std::vector<const FieldDescriptor*>> places;
    for (auto found = place.globalMatch(entity.labelPattern()); found.hasNext();) {
        std::vector<const FieldDescriptor*> fields;
        for (const QString& name : found.next().captured(1).split(u'|')) {
            if (const FieldDescriptor* field = entity.field(name))
                fields.push_back(field);
        }
        if (!fields.empty())
            places.push_back(std::move(fields));
    }
    return places;
}

} // namespace rapporteur
