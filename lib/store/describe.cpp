// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/entitysql.h"
#include "store/shownlabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace rapporteur {

namespace {

using LabelOf = std::function<QString(const RecordRef&)>;

/// What a step's records go by: those that are there, and those that it added or removed.
struct Labels
{
    LabelOf of;
    std::function<QString(const Record&, const LabelOf&)> ofGiven;
    bool seesAll = false; ///< whoever reads sees all changes of a step: those that were not read are told of
};

QString tr(const char* text)
{
    return QCoreApplication::translate("history", text);
}

/// What records are called in a step: by what it added or removed them with, else by their present fields. So
/// a step keeps its words when its records go or are renamed.
class StepNames
{
public:
    StepNames(const HistoryStep& step, const Labels& labels)
        : m_labels(labels)
    {
        for (const Change& change : step.changes) {
            if (change.kind != ChangeKind::Update)
                m_records.insert(change.ref(), recordOf(change));
        }
    }

    [[nodiscard]] QString of(const Change& change) const { return of(*change.entity, change.id); }
    [[nodiscard]] QString of(const EntityDescriptor& entity, Id id) const
    {
        const QString name = nameOf({entity.name(), id});
        return name.isEmpty() ? entity.singularText() : name;
    }

private:
    [[nodiscard]] QString nameOf(const RecordRef& ref) const
    {
        const auto record = m_records.constFind(ref);
        if (record == m_records.cend())
            return m_labels.of(ref);
        return m_labels.ofGiven(*record, [this](const RecordRef& named) { return nameOf(named); });
    }

    static Record recordOf(const Change& change)
    {
        Record record = Record::make(*change.entity);
        record.id = change.id;
        for (const FieldChange& field : change.fields)
            record.setValue(field.field->name, change.kind == ChangeKind::Add ? field.after : field.before);
        return record;
    }

    const Labels& m_labels;
    QHash<RecordRef, Record> m_records;
};

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

/// Whether it only gives the record another place among those beside it.
bool isReordering(const Change& change)
{
    return change.kind == ChangeKind::Update && change.fields.size() == 1 &&
           change.fields.front().field == change.entity->positionField();
}

/// The others make room for one that was moved: they are not what the step is about.
std::vector<Change> withoutReordering(const std::vector<Change>& changes)
{
    std::vector<Change> others;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(others),
                 [](const Change& change) { return !isReordering(change); });
    return others.empty() ? changes : others;
}

QString describeOne(const Change& change, const StepNames& names)
{
    const QString name = names.of(change);
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
    const QString number = QLocale().toString(count);
    switch (change.kind) {
    case ChangeKind::Add:
        return tr("Add %1 %2").arg(number, kind);
    case ChangeKind::Remove:
        return tr("Remove %1 %2").arg(number, kind);
    case ChangeKind::Update:
        break;
    }
    return tr("Edit %1 %2").arg(number, kind);
}

} // namespace

QString labelOf(const Record& record, const Store& store)
{
    return renderLabel(record, [&store](const RecordRef& ref) { return store.label(ref); });
}

namespace {

QString describeChanges(const HistoryStep& step, const Labels& labels)
{
    if (step.changes.empty())
        return tr("Changes: %1").arg(step.changeCount);
    // In a merge the one that goes into the other is the last to go.
    const Change& last = step.changes.back();
    if (last.kind == ChangeKind::Remove && !last.heir.isNull()) {
        const StepNames names(step, labels);
        return tr("Merge %1 into %2").arg(names.of(last), names.of(*last.entity, last.heir));
    }
    if (std::all_of(step.changes.begin(), step.changes.end(), isReordering) && isAlike(step.changes))
        return tr("Change the order of the %1").arg(step.changes.front().entity->pluralText().toLower());
    const std::vector<Change> about = withoutReordering(step.changes);
    if (about.size() > 1 && isAlike(about))
        return describeMany(about.front(), about.size() == step.changes.size()
                                               ? step.changeCount
                                               : static_cast<qint64>(about.size()));
    const auto main = mainChanges(about);
    // What goes with a record is removed before it, and comes after it.
    const Change& first = main.front()->kind == ChangeKind::Remove ? *main.back() : *main.front();
    const QString words = describeOne(first, StepNames(step, labels));
    // Of a step that was not read whole nobody knows which changes are parts of others: all of them count.
    const bool partly = labels.seesAll && static_cast<qint64>(step.changes.size()) < step.changeCount;
    const qint64 more = (!partly ? static_cast<qint64>(main.size()) : step.changeCount) - 1;
    return more == 0 ? words : tr("%1, and %2 more").arg(words, QLocale().toString(more));
}

QString describeStep(const HistoryStep& step, const Labels& labels)
{
    const QString words = describeChanges(step, labels);
    switch (step.kind) {
    case StepKind::Undo:
        return tr("Undo: %1").arg(words);
    case StepKind::Redo:
        return tr("Redo: %1").arg(words);
    case StepKind::Edit:
        break;
    }
    return words;
}

} // namespace

QString describe(const HistoryStep& step, const Store& store)
{
    return describeStep(
        step,
        {[&store](const RecordRef& ref) { return shownLabel(ref, store); },
         [](const Record& record, const LabelOf& labelOf) { return shownLabel(record, labelOf); }, true});
}

QString describe(const HistoryStep& step, const LabelOf& labelOf)
{
    return describeStep(
        step, {labelOf, [](const Record& record, const LabelOf& named) { return renderLabel(record, named); },
               false});
}

} // namespace rapporteur
