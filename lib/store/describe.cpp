// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/entitysql.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("history", text);
}

/// What the record is called: by its present fields, or by those it was removed with.
QString nameOf(const Change& change, const Store& store)
{
    QString label = store.label(change.ref());
    if (!label.isEmpty())
        return label;
    Record record = Record::make(*change.entity);
    for (const FieldChange& field : change.fields)
        record.setValue(field.field->name, change.kind == ChangeKind::Add ? field.after : field.before);
    record.id = change.id;
    label = labelOf(record, store);
    return label.isEmpty() ? change.entity->singularText() : label;
}

RecordRef referenceIn(const FieldDescriptor& field, const Value& value)
{
    if (field.type == FieldType::AnyReference)
        return RecordRef::fromString(value.toText());
    return {field.targets.constFirst(), value.toId()};
}

bool isAlike(const std::vector<Change>& changes)
{
    return std::all_of(changes.begin(), changes.end(), [&](const Change& change) {
        return change.entity == changes.front().entity && change.kind == changes.front().kind;
    });
}

/// The changes that the step is about: what was added or removed along with its owner is part of the owner's.
std::vector<const Change*> mainChanges(const std::vector<Change>& changes)
{
    QSet<RecordRef> touched;
    for (const Change& change : changes)
        touched.insert(change.ref());
    std::vector<const Change*> main;
    for (const Change& change : changes) {
        const FieldDescriptor* owner = change.entity->owner();
        const bool part =
            owner != nullptr &&
            std::any_of(change.fields.begin(), change.fields.end(), [&](const FieldChange& field) {
                const Value& value = change.kind == ChangeKind::Add ? field.after : field.before;
                return field.field == owner && touched.contains(referenceIn(*owner, value));
            });
        if (!part)
            main.push_back(&change);
    }
    if (main.empty())
        main.push_back(&changes.front());
    return main;
}

QString describeOne(const Change& change, const Store& store)
{
    const QString name = nameOf(change, store);
    const QString kind = change.entity->singularText();
    switch (change.kind) {
    case ChangeKind::Add:
        return tr("Add %1 (%2)").arg(name, kind);
    case ChangeKind::Remove:
        return tr("Remove %1 (%2)").arg(name, kind);
    case ChangeKind::Update:
        break;
    }
    if (change.fields.size() == 1)
        return tr("Edit %1 of %2").arg(change.fields.front().field->labelText(), name);
    return tr("Edit %1").arg(name);
}

QString describeMany(const Change& change, qint64 count)
{
    const QString kind = change.entity->pluralText().toLower();
    switch (change.kind) {
    case ChangeKind::Add:
        return tr("Add %1 %2").arg(count).arg(kind);
    case ChangeKind::Remove:
        return tr("Remove %1 %2").arg(count).arg(kind);
    case ChangeKind::Update:
        break;
    }
    return tr("Edit %1 %2").arg(count).arg(kind);
}

} // namespace

QString labelOf(const Record& record, const Store& store)
{
    return renderLabel(record, [&store](const RecordRef& ref) { return store.label(ref); });
}

QString describe(const HistoryStep& step, const Store& store)
{
    if (step.changes.empty())
        return tr("Changes: %1").arg(step.changeCount);
    if (step.changes.size() > 1 && isAlike(step.changes))
        return describeMany(step.changes.front(), step.changeCount);
    const auto main = mainChanges(step.changes);
    const QString first = describeOne(*main.front(), store);
    return main.size() == 1 ? first : tr("%1, and %2 more").arg(first).arg(main.size() - 1);
}

} // namespace rapporteur
