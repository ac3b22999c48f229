// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/formatter.h"

#include "entities/registry.h"
#include "store/entitysql.h"
#include "store/pathsql.h"
#include "store/recordreader.h"
#include "store/shownlabel.h"
#include "store/validity.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

constexpr qsizetype parentsPerStatement = 500;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(formatter)
};

QString choiceText(const FieldDescriptor& field, const QString& code)
{
    for (const Choice& choice : *field.choices) {
        if (code == QLatin1String(choice.code))
            return choice.labelText();
    }
    return code;
}

QString audienceText(const QString& code)
{
    switch (audienceFromCode(code).value_or(Audience::Secretariat)) {
    case Audience::Public:
        return Words::tr("Public");
    case Audience::Members:
        return Words::tr("Members");
    case Audience::Secretariat:
        break;
    }
    return Words::tr("Secretariat");
}

/// For people a label has its dates in their language, which the labels that the store keeps have not.
bool isWrittenHere(const RecordRef& ref, TextStyle style)
{
    const EntityDescriptor* entity = style == TextStyle::Display ? findEntity(ref.entity) : nullptr;
    return entity && hasDatedLabel(*entity);
}

QString labelIn(TextStyle style, const QLocale& locale, const Record& record,
                const std::function<QString(const RecordRef&)>& labelOf)
{
    return style == TextStyle::Display ? shownLabel(record, labelOf, locale) : renderLabel(record, labelOf);
}

} // namespace

/// A record that a path has come to, and the one it started from.
struct Formatter::Visit
{
    Id origin;
    Record record;
};

Formatter::Formatter(const Store& store, TextStyle style, const QLocale& locale)
    : m_store(store)
    , m_style(style)
    , m_locale(locale)
{}

Result<void> Formatter::prefetch(const std::vector<Record>& records, const QStringList& columns)
{
    if (records.empty())
        return {};
    std::vector<RecordRef> refs;
    const EntityDescriptor& entity = *records.front().entity;
    std::vector<Visit> start;
    for (const Record& record : records)
        start.push_back({record.id, record});
    KnownVisits visits{{QString(), std::make_shared<const std::vector<Visit>>(std::move(start))}};
    for (const QString& column : columns) {
        if (const FieldDescriptor* field = entity.field(column); field != nullptr && field->isReference()) {
            for (const Record& record : records)
                refs.push_back(record.reference(*field));
        } else if (const VirtualField* way = entity.virtualField(column)) {
            const auto cells = follow(way->path.split(u'.'), visits);
            if (!cells)
                return failure(cells);
            auto& known = m_virtual[entity.name() + u'.' + column];
            for (const Record& record : records) {
                const Cells& found = *known.insert(record.id, cells->value(record.id));
                for (const Cell& cell : found)
                    refs.push_back(cell.ref);
            }
        }
    }
    return readLabels(refs);
}

/// Where a path of these records comes to by its \a steps; what is \a known by now is not read again.
Result<Formatter::Visits> Formatter::visitsAfter(const QStringList& steps, KnownVisits& known) const
{
    const QString way = steps.join(u'.');
    if (const auto found = known.constFind(way); found != known.cend())
        return *found;
    const Result<Visits> before = visitsAfter(steps.first(steps.size() - 1), known);
    if (!before || (*before)->empty())
        return before;
    const QString& step = steps.constLast();
    const FieldDescriptor* field = (*before)->front().record.entity->field(step);
    auto found = step.startsWith(u'<')                          ? childrenOf(**before, step.mid(1))
                 : field && field->type == FieldType::Reference ? referredFrom(**before, *field)
                                                                : std::vector<Visit>();
    auto let = std::move(found).and_then([this](std::vector<Visit> all) { return filtered(std::move(all)); });
    if (!let)
        return failure(let);
    return *known.insert(way, std::make_shared<const std::vector<Visit>>(std::move(*let)));
}

Result<QHash<Id, Formatter::Cells>> Formatter::follow(QStringList steps, KnownVisits& known) const
{
    const bool endsAtRecords = steps.constLast().startsWith(u'<');
    const QString last = endsAtRecords ? QString() : steps.takeLast();
    const Result<Visits> visits = visitsAfter(steps, known);
    if (!visits)
        return failure(visits);
    QHash<Id, Cells> cells;
    for (const Visit& visit : **visits) {
        const FieldDescriptor* field = visit.record.entity->field(last);
        if (endsAtRecords)
            cells[visit.origin].append({nullptr, {}, visit.record.ref()});
        else if (const Value& value = visit.record.value(last); !value.isNull())
            cells[visit.origin].append(
                {field, value, field && field->isReference() ? visit.record.reference(*field) : RecordRef()});
    }
    return cells;
}

Result<std::vector<Formatter::Visit>> Formatter::filtered(std::vector<Visit> visits) const
{
    if (!m_filter || visits.empty())
        return visits;
    QHash<Id, Record> records;
    for (const Visit& visit : visits)
        records.insert(visit.record.id, visit.record);
    const auto let = m_filter(std::vector<Record>(records.cbegin(), records.cend()));
    if (!let)
        return failure(let);
    records.clear();
    for (const Record& record : *let)
        records.insert(record.id, record);
    std::vector<Visit> kept;
    for (const Visit& visit : visits) {
        if (const auto found = records.constFind(visit.record.id); found != records.cend())
            kept.push_back({visit.origin, *found});
    }
    return kept;
}

Result<std::vector<Formatter::Visit>> Formatter::childrenOf(const std::vector<Visit>& visits,
                                                            const QString& child) const
{
    const EntityDescriptor* entity = findEntity(child);
    const FieldDescriptor* owner = entity ? fieldLeadingTo(*visits.front().record.entity, *entity) : nullptr;
    std::vector<Visit> found;
    if (owner == nullptr)
        return found;
    // Several may have come to the same record: two memberships of one person.
    QHash<RecordRef, QList<Id>> origins;
    for (const Visit& visit : visits)
        origins[visit.record.ref()].append(visit.origin);
    const QList<RecordRef> parents = origins.keys();
    for (qsizetype start = 0; start < parents.size(); start += parentsPerStatement) {
        Query query(*entity);
        if (m_asOf.isValid())
            query.where.push_back(holdingOn(m_asOf));
        Condition condition{owner->name, Condition::Test::IsOneOf, {}};
        for (const RecordRef& parent : parents.mid(start, parentsPerStatement))
            condition.values.push_back(owner->type == FieldType::AnyReference ? Value(parent.toString())
                                                                              : Value(parent.id));
        query.where.push_back(std::move(condition));
        const auto children = m_store.records(query);
        if (!children)
            return failure(children);
        for (const Record& each : *children) {
            for (const Id origin : origins.value(each.reference(*owner)))
                found.push_back({origin, each});
        }
    }
    return found;
}

Result<std::vector<Formatter::Visit>> Formatter::referredFrom(const std::vector<Visit>& visits,
                                                              const FieldDescriptor& field) const
{
    const EntityDescriptor* target = findEntity(field.targets.constFirst());
    std::vector<Id> ids;
    for (const Visit& visit : visits) {
        if (const Id id = visit.record.reference(field).id; !id.isNull())
            ids.push_back(id);
    }
    const auto records = m_store.records(*target, ids);
    if (!records)
        return failure(records);
    QHash<Id, const Record*> byId;
    for (const Record& record : *records)
        byId.insert(record.id, &record);
    std::vector<Visit> found;
    for (const Visit& visit : visits) {
        if (const Record* record = byId.value(visit.record.reference(field).id))
            found.push_back({visit.origin, *record});
    }
    return found;
}

QStringList Formatter::texts(const Record& record, const QString& column) const
{
    if (column == QLatin1String("id"))
        return {record.id.toString()};
    if (const FieldDescriptor* field = record.entity->field(column)) {
        const QString shown = text(*field, record.value(column));
        return shown.isEmpty() ? QStringList() : QStringList(shown);
    }
    QStringList texts;
    const auto found = m_virtual.constFind(record.entity->name() + u'.' + column);
    if (found == m_virtual.cend())
        return texts;
    for (const Cell& cell : found->value(record.id)) {
        const QString shown = cellText(cell);
        if (!shown.isEmpty() && !texts.contains(shown))
            texts.append(shown);
    }
    return texts;
}

QString Formatter::text(const Record& record, const QString& column) const
{
    return texts(record, column).join(QStringLiteral("; "));
}

QString Formatter::text(const FieldDescriptor& field, const Value& value) const
{
    if (field.type == FieldType::Boolean && m_style == TextStyle::Exchange)
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isNull())
        return {};
    if (field.type == FieldType::Reference)
        return label({field.targets.constFirst(), value.toId()});
    if (field.type == FieldType::AnyReference)
        return label(RecordRef::fromString(value.toText()));
    if (m_style == TextStyle::Exchange)
        return value.toText();
    switch (field.type) {
    case FieldType::Boolean:
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    case FieldType::Date:
        return value.toDate().toDisplay(m_locale, QLocale::ShortFormat);
    case FieldType::Integer:
        return m_locale.toString(value.toInteger());
    case FieldType::Choice:
        return choiceText(field, value.toText());
    case FieldType::AudienceMark:
        return audienceText(value.toText());
    default:
        return value.toText();
    }
}

QString Formatter::cellText(const Cell& cell) const
{
    if (cell.field != nullptr)
        return text(*cell.field, cell.value);
    return label(cell.ref);
}

Result<void> Formatter::readLabels(const std::vector<RecordRef>& refs) const
{
    QHash<QString, std::vector<Id>> missing;
    std::vector<RecordRef> stored;
    for (const RecordRef& ref : refs) {
        if (ref.isNull() || m_labels.contains(ref))
            continue;
        if (!m_filter && !isWrittenHere(ref, m_style)) {
            stored.push_back(ref);
            continue;
        }
        missing[ref.entity].push_back(ref.id);
        m_labels.insert(ref, {});
    }
    for (auto it = missing.cbegin(); it != missing.cend(); ++it) {
        const EntityDescriptor* entity = findEntity(it.key());
        auto found = entity != nullptr ? m_store.records(*entity, it.value()) : std::vector<Record>();
        if (found && m_filter)
            found = m_filter(std::move(*found));
        if (!found)
            return failure(found);
        for (const Record& record : *found)
            m_labels.insert(record.ref(), labelIn(m_style, m_locale, record,
                                                  [this](const RecordRef& ref) { return label(ref); }));
    }
    return m_store.labels(stored).map([](const auto&) {});
}

QString Formatter::label(const RecordRef& ref) const
{
    if (!m_filter && !isWrittenHere(ref, m_style))
        return m_store.label(ref);
    (void)readLabels({ref}); // what cannot be read has no name
    return m_labels.value(ref);
}

} // namespace rapporteur
