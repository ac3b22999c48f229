// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entitysql.h"

#include "base/folding.h"
#include "entities/registry.h"
#include "store/shownlabel.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace rapporteur {

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

const EntitySql& EntitySql::of(const EntityDescriptor& entity)
{
    static const auto all = [] {
        std::map<const EntityDescriptor*, EntitySql> statements;
        for (const EntityDescriptor* each : allEntities())
            statements.emplace(each, EntitySql(*each));
        return statements;
    }();
    return all.at(&entity);
}

EntitySql::EntitySql(const EntityDescriptor& entity)
    : m_entity(entity)
    , m_table(quoted(entity.name()))
    , m_remove(QStringLiteral("DELETE FROM %1 WHERE \"id\" = ? AND \"revision\" = ?").arg(m_table))
{
    if (entity.hasOwnLabel())
        m_keys.push_back({QStringLiteral("label_key"), nullptr});
    for (const FieldDescriptor& field : entity.fields()) {
        if (field.sorted && entity.labelPattern() != u'{' + field.name + u'}')
            m_keys.push_back({field.name + QStringLiteral("_key"), &field});
    }
    m_insertColumns = {QStringLiteral("id"), QStringLiteral("revision")};
    for (const FieldDescriptor& field : entity.fields())
        m_insertColumns.append(field.name);
    for (const KeyColumn& key : m_keys)
        m_insertColumns.append(key.name);
    m_insert = QStringLiteral("INSERT INTO %1 (\"%2\") VALUES (%3)")
                   .arg(m_table, m_insertColumns.join(QStringLiteral("\", \"")),
                        placeholders(m_insertColumns.size()));
}

QString EntitySql::columns(const QString& prefix) const
{
    QStringList names = {prefix + QStringLiteral("\"id\""), prefix + QStringLiteral("\"revision\"")};
    for (const FieldDescriptor& field : m_entity.fields())
        names.append(prefix + quoted(field.name));
    return names.join(QStringLiteral(", "));
}

QVariantList EntitySql::insertValues(const Record& record) const
{
    QVariantList values = {record.id.value, record.revision};
    for (const Value& value : record.values)
        values.append(value.toVariant());
    for (const KeyColumn& key : m_keys)
        values.append(keyValue(key, record));
    return values;
}

QString EntitySql::updateStatement(const std::vector<const FieldDescriptor*>& fields) const
{
    QStringList assignments = {QStringLiteral("\"revision\" = ?")};
    for (const FieldDescriptor* field : fields)
        assignments.append(quoted(field->name) + QStringLiteral(" = ?"));
    for (const KeyColumn& key : m_keys)
        assignments.append(quoted(key.name) + QStringLiteral(" = ?"));
    return QStringLiteral("UPDATE %1 SET %2 WHERE \"id\" = ? AND \"revision\" = ?")
        .arg(m_table, assignments.join(QStringLiteral(", ")));
}

QVariantList EntitySql::updateValues(const Record& record,
                                     const std::vector<const FieldDescriptor*>& fields) const
{
    QVariantList values = {record.revision + 1};
    for (const FieldDescriptor* field : fields)
        values.append(record.values.at(static_cast<size_t>(field->index)).toVariant());
    for (const KeyColumn& key : m_keys)
        values.append(keyValue(key, record));
    values << record.id.value << record.revision;
    return values;
}

namespace {

using LabelOf = std::function<QString(const RecordRef&)>;

/// A stored key must not depend on the language of whoever writes it.
enum class Words { Translated, AsDeclared };

/// How the values in a label are written. Dates of no locale are ISO 8601.
struct LabelStyle
{
    Words words;
    const QLocale* dates = nullptr;
};

QString render(const Record& record, const LabelOf& labelOf, const LabelStyle& style);

} // namespace

QString EntitySql::keyText(const KeyColumn& key, const Record& record)
{
    return sortKey(key.field == nullptr ? render(record, {}, {Words::AsDeclared})
                                        : record.values.at(static_cast<size_t>(key.field->index)).toText());
}

QVariant EntitySql::keyValue(const KeyColumn& key, const Record& record) const
{
    const QString folded = keyText(key, record);
    // Not the null text, which drivers take for NULL: an empty key sorts alike on both databases.
    return folded.isEmpty() ? QVariant(QStringLiteral("")) : QVariant(folded);
}

namespace {

Value readValue(const FieldDescriptor& field, const Rows& rows, int column)
{
    if (rows.isNull(column))
        return field.type == FieldType::Boolean ? Value(false) : Value();
    switch (field.type) {
    case FieldType::Boolean:
        return rows.value(column).toBool();
    case FieldType::Integer:
        return rows.integer(column);
    case FieldType::Reference:
        return Id{rows.integer(column)};
    default:
        return rows.text(column);
    }
}

} // namespace

Record EntitySql::read(const Rows& rows, int firstColumn) const
{
    Record record;
    record.entity = &m_entity;
    record.id = Id{rows.integer(firstColumn)};
    record.revision = rows.integer(firstColumn + 1);
    record.values.reserve(m_entity.fields().size());
    for (const FieldDescriptor& field : m_entity.fields())
        record.values.push_back(readValue(field, rows, firstColumn + 2 + field.index));
    return record;
}

QString EntitySql::keyColumn(const FieldDescriptor& field) const
{
    if (m_entity.labelPattern() == u'{' + field.name + u'}')
        return m_entity.hasOwnLabel() ? QStringLiteral("label_key") : QString();
    const auto found = std::find_if(m_keys.begin(), m_keys.end(),
                                    [&field](const KeyColumn& key) { return key.field == &field; });
    return found == m_keys.end() ? QString() : found->name;
}

namespace {

/// A pattern taken apart: a text, then the first of some fields that is not empty.
struct LabelPart
{
    QString before;
    std::vector<const FieldDescriptor*> fields;
};

/// Taken apart once for each kind of record: labels are made for every row of a list.
const std::vector<LabelPart>& labelPartsOf(const EntityDescriptor& entity)
{
    static const auto all = [] {
        static const QRegularExpression slot(QStringLiteral("\\{([a-z_|]+)\\}"));
        std::map<const EntityDescriptor*, std::vector<LabelPart>> parts;
        for (const EntityDescriptor* each : allEntities()) {
            const QString& pattern = each->labelPattern();
            qsizetype done = 0;
            auto matches = slot.globalMatch(pattern);
            while (matches.hasNext()) {
                const auto match = matches.next();
                LabelPart part{pattern.mid(done, match.capturedStart() - done), {}};
                done = match.capturedEnd();
                for (const QString& name : match.captured(1).split(u'|')) {
                    if (const FieldDescriptor* field = each->field(name))
                        part.fields.push_back(field);
                }
                parts[each].push_back(std::move(part));
            }
        }
        return parts;
    }();
    static const std::vector<LabelPart> none;
    const auto found = all.find(&entity);
    return found == all.end() ? none : found->second;
}

QString labelText(const Record& record, const FieldDescriptor& field, const LabelOf& labelOf,
                  const LabelStyle& style)
{
    const Value& value = record.values.at(static_cast<size_t>(field.index));
    if (value.isNull())
        return {};
    if (field.isReference())
        return labelOf ? labelOf(record.reference(field)) : QString();
    if (field.type == FieldType::Choice) {
        for (const Choice& choice : *field.choices) {
            if (value.toText() == QLatin1String(choice.code))
                return style.words == Words::Translated ? choice.labelText()
                                                        : QString::fromUtf8(choice.label);
        }
    }
    if (style.dates && field.type == FieldType::Date)
        return value.toDate().toDisplay(*style.dates, QLocale::ShortFormat);
    return value.toText();
}

QString render(const Record& record, const LabelOf& labelOf, const LabelStyle& style)
{
    QString label;
    for (const LabelPart& part : labelPartsOf(*record.entity)) {
        label += part.before;
        for (const FieldDescriptor* field : part.fields) {
            const QString text = labelText(record, *field, labelOf, style);
            if (!text.isEmpty()) {
                label += text;
                break;
            }
        }
    }
    return label.simplified();
}

} // namespace

QString renderLabel(const Record& record, const LabelOf& labelOf)
{
    return render(record, labelOf, {Words::Translated});
}

QString shownLabel(const Record& record, const LabelOf& labelOf, const QLocale& locale)
{
    return render(record, labelOf, {Words::Translated, &locale});
}

} // namespace rapporteur
