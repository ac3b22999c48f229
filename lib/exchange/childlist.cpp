// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/childlist.h"

#include "entities/affiliation.h"
#include "entities/event.h"
#include "entities/presentation.h"
#include "entities/registry.h"
#include "entities/speaker.h"
#include "store/validity.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ChildList", text);
}

/// Where somebody worked on a day: of several places the one they came to last.
Result<Id> workplaceOn(const Store& store, Id person, QDate day)
{
    Query working = Query::of<Affiliation>().is("person", person);
    working.where.push_back(holdingOn(day));
    const auto affiliations = store.records(working);
    if (!affiliations)
        return failure(affiliations);
    const Record* best = nullptr;
    for (const Record& each : *affiliations) {
        if (best == nullptr || best->text(u"from") <= each.text(u"from"))
            best = &each;
    }
    return best == nullptr ? Id() : best->value(u"organisation").toId();
}

/// A speaker speaks for the organisation of that day.
Result<void> completeSpeaker(const Store& store, Record& speaker, const Record& presentation)
{
    const auto event = store.get<Event>(presentation.value(u"event").toId());
    if (!event && event.error().code != ErrorCode::NotFound)
        return failure(event);
    const QDate day = event ? event->start.firstDay() : QDate::currentDate();
    return workplaceOn(store, speaker.value(u"person").toId(), day).map([&](Id organisation) {
        speaker.setValue(u"organisation", organisation);
    });
}

using Completion = Result<void> (*)(const Store&, Record& child, const Record& owner);

/// What else a child needs that is made from its name alone.
Completion completionOf(const EntityDescriptor& child)
{
    static const QHash<const EntityDescriptor*, Completion> completions = {
        {&Speaker::descriptor(), &completeSpeaker}};
    return completions.value(&child);
}

QList<const FieldDescriptor*> labelReferences(const EntityDescriptor& entity)
{
    static const QRegularExpression names(QStringLiteral("[a-z_]+"));
    QList<const FieldDescriptor*> fields;
    auto matches = names.globalMatch(entity.labelPattern());
    while (matches.hasNext()) {
        const FieldDescriptor* field = entity.field(matches.next().captured());
        if (field != nullptr && field->type == FieldType::Reference)
            fields.append(field);
    }
    return fields;
}

QStringList splitNames(const QString& text)
{
    QStringList names;
    for (const QString& name : text.split(u';')) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names;
}

} // namespace

std::optional<ChildList> ChildList::of(const EntityDescriptor& owner, const VirtualField& field)
{
    const QStringList steps = field.path.split(u'.');
    if (!steps.constFirst().startsWith(u'<') || steps.size() > 2)
        return std::nullopt;
    const EntityDescriptor* child = findEntity(QStringView(steps.constFirst()).mid(1));
    if (child == nullptr || child->owner() == nullptr || !child->owner()->targets.contains(owner.name()))
        return std::nullopt;
    QList<const FieldDescriptor*> fields;
    if (steps.size() == 1)
        fields = labelReferences(*child);
    else if (const FieldDescriptor* named = child->field(steps.at(1)))
        fields.append(named);
    if (fields.isEmpty())
        return std::nullopt;
    return ChildList(*child, fields, field.name);
}

/// The first kind of record of the list that knows the name.
Result<ChildList::Wanted> ChildList::parse(const Store& store, const QString& text,
                                           const NameScope& scope) const
{
    for (const FieldDescriptor* field : m_fields) {
        const auto value = parseValue(store, *field, text, scope);
        if (value)
            return Wanted{field, *value};
        if (value.error().code != ErrorCode::NotFound)
            return failure(value);
    }
    return failure(ErrorCode::NotFound,
                   tr("%1: “%2” is not known: check the spelling, or add it first.").arg(m_name, text));
}

/// Those that are listed now; where children hold for a time, the past ones are no part of it.
Result<std::vector<Record>> ChildList::present(const Store& store, const Record& owner) const
{
    Query query(*m_child);
    const FieldDescriptor* field = m_child->owner();
    const Value ref =
        field->type == FieldType::AnyReference ? Value(owner.ref().toString()) : Value(owner.id);
    query.where.push_back({field->name, Condition::Test::Is, {ref}});
    auto found = store.records(query);
    const Period* validity = validityOf(*m_child);
    if (found && validity != nullptr)
        std::erase_if(*found, [&](const Record& each) { return !each.value(validity->end).isNull(); });
    return found;
}

Result<Record> ChildList::make(const Store& store, const Record& owner, const Wanted& wanted) const
{
    Record child = Record::make(*m_child);
    const FieldDescriptor* field = m_child->owner();
    child.setValue(field->name,
                   field->type == FieldType::AnyReference ? Value(owner.ref().toString()) : Value(owner.id));
    child.setValue(wanted.field->name, wanted.value);
    child.setValue(u"audience", toCode(owner.audience()));
    if (const Completion complete = completionOf(*m_child)) {
        if (const auto completed = complete(store, child, owner); !completed)
            return failure(completed);
    }
    return child;
}

Result<void> ChildList::remove(const Store& store, ChangeSet& changes,
                               const std::vector<Record>& children) const
{
    std::vector<RecordRef> refs;
    for (const Record& child : children)
        refs.push_back(child.ref());
    if (refs.empty())
        return {};
    return store.removal(refs, RemovalMode::Refuse).map([&](const ChangeSet& removal) {
        for (const Change& change : removal.changes())
            changes.append(change);
    });
}

Result<void> ChildList::assign(const Store& store, ChangeSet& changes, const Record& owner,
                               const QString& text, const NameScope& scope, bool ownerIsNew) const
{
    auto children = ownerIsNew ? Result<std::vector<Record>>(std::vector<Record>()) : present(store, owner);
    if (!children)
        return failure(children);
    std::vector<Record> listed;
    for (const QString& name : splitNames(text)) {
        const auto wanted = parse(store, name, scope);
        if (!wanted)
            return failure(wanted);
        const auto same = std::find_if(children->begin(), children->end(), [&](const Record& child) {
            return child.values.at(static_cast<size_t>(wanted->field->index)) == wanted->value;
        });
        auto child = same != children->end() ? Result<Record>(*same) : make(store, owner, *wanted);
        if (!child)
            return failure(child);
        if (same != children->end())
            children->erase(same);
        listed.push_back(std::move(*child));
    }
    if (const auto removed = remove(store, changes, *children); !removed)
        return removed;
    qint64 position = 0;
    for (const Record& child : listed) {
        Record placed = child;
        placed.setValue(u"position", Value(++position));
        if (child.id.isNull())
            changes.add(placed);
        else
            changes.update(child, placed);
    }
    return {};
}

} // namespace rapporteur
