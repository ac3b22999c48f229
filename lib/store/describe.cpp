// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/entitysql.h"

#include <QCoreApplication>

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

bool isAlike(const std::vector<Change>& changes)
{
    return std::all_of(changes.begin(), changes.end(), [&](const Change& change) {
        return change.entity == changes.front().entity && change.kind == changes.front().kind;
    });
}

/// The change that the step is about: what others were added or removed along with it belong to it.
const Change& mainChange(const std::vector<Change>& changes)
{
    const auto isPart = [&](const Change& change) {
        return change.entity->owner() != nullptr &&
               std::any_of(change.fields.begin(), change.fields.end(), [&](const FieldChange& field) {
                   const Value& value = change.kind == ChangeKind::Add ? field.after : field.before;
                   return field.field == change.entity->owner() &&
                          std::any_of(changes.begin(), changes.end(), [&](const Change& other) {
                              return value.toId() == other.id || value.toText() == other.ref().toString();
                          });
               });
    };
    const auto found = std::find_if_not(changes.begin(), changes.end(), isPart);
    return found == changes.end() ? changes.front() : *found;
}

QString describeOne(const Change& change, const Store& store)
{
    const QString name = nameOf(change, store);
    switch (change.kind) {
    case ChangeKind::Add:
        return tr("Add %1").arg(name);
    case ChangeKind::Remove:
        return tr("Remove %1").arg(name);
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
        return QCoreApplication::translate("history", "%n change(s)", nullptr,
                                           static_cast<int>(step.changeCount));
    if (step.changes.size() > 1 && isAlike(step.changes))
        return describeMany(step.changes.front(), step.changeCount);
    return describeOne(mainChange(step.changes), store);
}

} // namespace rapporteur
