// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordeditor.h"

#include "entities/group.h"
#include "exchange/childlist.h"
#include "exchange/groupscope.h"
#include "exchange/nearestnames.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RecordEditor", text);
}

QStringList assignableNames(const EntityDescriptor& entity)
{
    QStringList names;
    for (const FieldDescriptor& field : entity.fields())
        names.append(field.name);
    for (const VirtualField& field : entity.virtualFields()) {
        if (ChildList::of(entity, field))
            names.append(field.name);
    }
    return names;
}

Result<void> checkName(const EntityDescriptor& entity, const QString& name)
{
    const QStringList known = assignableNames(entity);
    if (known.contains(name))
        return {};
    if (entity.virtualField(name) != nullptr) {
        return failure(
            ErrorCode::Usage,
            tr("“%1” of “%2” is worked out from other records: change it there.").arg(name, entity.name()));
    }
    const QStringList near = nearestNames(name, known);
    const QString hint = near.isEmpty() ? tr("Its fields are: %1.").arg(known.join(QStringLiteral(", ")))
                                        : tr("Did you mean: %1?").arg(near.join(QStringLiteral(", ")));
    return failure(ErrorCode::Usage, tr("“%1” has no field “%2”.").arg(entity.name(), name) + u' ' + hint);
}

Result<void> checkNames(const EntityDescriptor& entity, const QList<Assignment>& assignments)
{
    QSet<QString> seen;
    for (const Assignment& each : assignments) {
        if (const auto known = checkName(entity, each.field); !known)
            return known;
        if (seen.contains(each.field))
            return failure(ErrorCode::Usage, tr("The field “%1” is given twice.").arg(each.field));
        seen.insert(each.field);
    }
    return {};
}

const Assignment* find(const QList<Assignment>& assignments, const QString& field)
{
    const auto found = std::find_if(assignments.begin(), assignments.end(),
                                    [&](const Assignment& each) { return each.field == field; });
    return found == assignments.end() ? nullptr : &*found;
}

const FieldDescriptor* editionField(const EntityDescriptor& entity)
{
    const FieldDescriptor* field = entity.field(u"group");
    return field != nullptr && field->targets.contains(Group::descriptor().name()) ? field : nullptr;
}

/// A link for which no owner is named belongs to the edition.
const FieldDescriptor* openOwner(const EntityDescriptor& entity)
{
    const FieldDescriptor* owner = entity.owner();
    const bool any = owner != nullptr && owner->type == FieldType::AnyReference;
    return any && (owner->targets.isEmpty() || owner->targets.contains(Group::descriptor().name())) ? owner
                                                                                                    : nullptr;
}

} // namespace

Result<Assignment> parseAssignment(const QString& text)
{
    const auto equals = text.indexOf(u'=');
    if (equals <= 0)
        return failure(ErrorCode::Usage, tr("“%1” should be written as FIELD=VALUE.").arg(text));
    return Assignment{text.left(equals).trimmed(), text.mid(equals + 1)};
}

/// Codes are those of the edition that the record belongs to, or is about to.
Result<NameScope> RecordEditor::scopeOf(const Record& record, const QList<Assignment>& assignments) const
{
    const FieldDescriptor* edition = editionField(*record.entity);
    const Assignment* given = edition == nullptr ? nullptr : find(assignments, edition->name);
    if (given != nullptr && !given->text.trimmed().isEmpty()) {
        return parseValue(m_store, *edition, given->text, m_scope).map([](const Value& value) {
            return NameScope{value.toId()};
        });
    }
    if (!m_scope.group.isNull() || record.id.isNull())
        return m_scope;
    return GroupFinder(m_store).groupOf(record).map([](Id group) { return NameScope{group}; });
}

Result<void> RecordEditor::assign(Record& record, const QList<Assignment>& assignments,
                                  const NameScope& scope) const
{
    for (const Assignment& each : assignments) {
        const FieldDescriptor* field = record.entity->field(each.field);
        if (field == nullptr)
            continue;
        const auto value = parseValue(m_store, *field, each.text, scope);
        if (!value)
            return failure(value);
        record.values.at(static_cast<size_t>(field->index)) = *value;
    }
    return {};
}

Result<void> RecordEditor::fillDefaults(Record& record, const QList<Assignment>& assignments,
                                        const NameScope& scope) const
{
    if (record.entity == &Group::descriptor())
        return {};
    const Id group = scope.group.isNull() ? resolveGroup(m_store).value_or(Id()) : scope.group;
    const FieldDescriptor* edition = editionField(*record.entity);
    if (edition != nullptr && find(assignments, edition->name) == nullptr)
        record.setValue(edition->name, group);
    const FieldDescriptor* owner = openOwner(*record.entity);
    if (owner != nullptr && find(assignments, owner->name) == nullptr && !group.isNull())
        record.setValue(owner->name, RecordRef{Group::descriptor().name(), group}.toString());
    if (find(assignments, QStringLiteral("audience")) == nullptr && !group.isNull()) {
        const auto found = m_store.get<Group>(group);
        if (!found)
            return failure(found);
        record.setValue(u"audience", toCode(found->defaultAudience));
    }
    if (record.entity->positionField() == nullptr || find(assignments, QStringLiteral("position")) != nullptr)
        return {};
    return nextPosition(m_store, record).map([&](qint64 position) {
        record.setValue(u"position", position);
    });
}

Result<void> RecordEditor::assignChildren(ChangeSet& changes, const Record& record,
                                          const QList<Assignment>& assignments, const NameScope& scope,
                                          bool isNew) const
{
    for (const Assignment& each : assignments) {
        const VirtualField* field = record.entity->virtualField(each.field);
        if (field == nullptr)
            continue;
        const auto list = ChildList::of(*record.entity, *field);
        const auto done = list->assign(m_store, changes, record, each.text, scope, isNew);
        if (!done)
            return done;
    }
    return {};
}

Result<RecordEditor::Addition> RecordEditor::add(const EntityDescriptor& entity,
                                                 const QList<Assignment>& assignments) const
{
    if (const auto known = checkNames(entity, assignments); !known)
        return failure(known);
    Record record = Record::make(entity);
    const auto scope = scopeOf(record, assignments);
    if (!scope)
        return failure(scope);
    auto filled = assign(record, assignments, *scope);
    if (filled)
        filled = fillDefaults(record, assignments, *scope);
    if (!filled)
        return failure(filled);
    Addition addition;
    addition.id = addition.changes.add(record);
    record.id = addition.id;
    const auto children = assignChildren(addition.changes, record, assignments, *scope, true);
    if (!children)
        return failure(children);
    return addition;
}

Result<ChangeSet> RecordEditor::edit(const Record& seen, const QList<Assignment>& assignments) const
{
    if (const auto known = checkNames(*seen.entity, assignments); !known)
        return failure(known);
    const auto scope = scopeOf(seen, assignments);
    if (!scope)
        return failure(scope);
    Record after = seen;
    if (const auto assigned = assign(after, assignments, *scope); !assigned)
        return failure(assigned);
    ChangeSet changes;
    changes.update(seen, after);
    const auto children = assignChildren(changes, after, assignments, *scope, false);
    if (!children)
        return failure(children);
    return changes;
}

Result<Record> recordAtRevision(const Store& store, const Record& now, qint64 revision)
{
    if (revision < 1 || revision > now.revision) {
        return failure(ErrorCode::InvalidInput, tr("%1 has no version %2: the present one is %3.")
                                                    .arg(store.label(now.ref()))
                                                    .arg(revision)
                                                    .arg(now.revision));
    }
    Record then = now;
    HistoryFilter filter;
    filter.record = now.ref();
    filter.limit = 10; // large steps are read whole, so not many at a time
    filter.changesPerStep = -1;
    while (then.revision > revision) {
        const auto steps = store.history(filter);
        if (!steps)
            return failure(steps);
        for (const HistoryStep& step : *steps) {
            for (auto change = step.changes.rbegin(); change != step.changes.rend(); ++change) {
                if (change->ref() != now.ref() || change->kind != ChangeKind::Update ||
                    change->baseRevision < revision)
                    continue;
                for (const FieldChange& field : change->fields)
                    then.setValue(field.field->name, field.before);
            }
        }
        if (static_cast<int>(steps->size()) < filter.limit)
            break;
        filter.beforeSequence = steps->back().sequence;
    }
    then.revision = revision;
    return then;
}

Result<qint64> nextPosition(const Store& store, const Record& record)
{
    Query query(*record.entity);
    if (const FieldDescriptor* owner = record.entity->owner())
        query.where.push_back(
            {owner->name, Condition::Test::Is, {record.values.at(static_cast<size_t>(owner->index))}});
    query.sort = {{QStringLiteral("position"), true}};
    query.limit = 1;
    return store.records(query).map([](const std::vector<Record>& last) {
        return last.empty() ? qint64{1} : last.front().value(u"position").toInteger() + 1;
    });
}

} // namespace rapporteur
