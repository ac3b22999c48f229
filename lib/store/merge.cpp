// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge.h"

#include "base/folding.h"
#include "entities/alias.h"
#include "entities/registry.h"
#include "store/mergerules.h"
#include "store/recordreader.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("merge", text);
}

Value referenceTo(const FieldDescriptor& field, const RecordRef& ref)
{
    return field.type == FieldType::AnyReference ? Value(ref.toString()) : Value(ref.id);
}

/// Whether both have the same in one of the sets of fields that may be there once only.
bool clash(const Record& a, const Record& b)
{
    const auto& keys = a.entity->uniqueKeys();
    return std::any_of(keys.begin(), keys.end(), [&](const QStringList& key) {
        return std::all_of(key.begin(), key.end(), [&](const QString& field) {
            return !a.value(field).isNull() && a.value(field) == b.value(field);
        });
    });
}

/// What numbers a record among its owner's.
const FieldDescriptor* placeWithin(const IncomingReference& reference)
{
    return reference.field == reference.entity->owner() ? reference.entity->positionField() : nullptr;
}

/// Lets one record go into another, and whatever this makes double into its like.
class Merging
{
public:
    explicit Merging(const Store& store)
        : m_store(store)
        , m_reader(store.database())
    {}

    Result<MergePlan> make(const MergeRequest& request);

private:
    /// A record as it is and as it will be.
    struct Fate
    {
        Record before;
        Record after;
        bool goes = false;
        RecordRef heir;
    };
    /// What refers to the one that stays already.
    struct Present
    {
        QHash<QString, std::vector<RecordRef>> bySaying;
        qint64 nextPlace = 0; ///< at the end of its list
    };

    Result<Record> needed(const RecordRef& ref);
    Fate& fateOf(const Record& record);
    [[nodiscard]] Id heirOf(const Fate& fate) const;
    Result<void> absorb(const RecordRef& kept, const RecordRef& lost);
    Result<void> move(const IncomingReference& reference, const RecordRef& kept, const RecordRef& lost);
    Result<bool> standsBelow(RecordRef record, const FieldDescriptor& field, const RecordRef& above);
    Result<void> raise(const RecordRef& kept, const RecordRef& lost, const FieldDescriptor& field);
    Result<Present> presentAt(const IncomingReference& reference, const RecordRef& owner);
    Result<bool> settle(const RecordRef& moved, Present& present);
    Result<void> drop(const RecordRef& ref);
    Result<bool> fold(const RecordRef& first, const RecordRef& moved);
    Result<void> keepNames(const MergeRequest& request, const Record& kept, const Record& lost);
    void addName(const RecordRef& owner, const QString& name, Audience audience, QSet<QString>& known);
    void write(const MergeRequest& request);

    const Store& m_store;
    RecordReader m_reader;
    QHash<RecordRef, Fate> m_fates;
    std::vector<RecordRef> m_order;
    std::vector<Record> m_names;
    QSet<RecordRef> m_moved;
    MergePlan m_plan;
};

Result<Record> Merging::needed(const RecordRef& ref)
{
    if (const auto fate = m_fates.constFind(ref); fate != m_fates.cend())
        return fate->after;
    const EntityDescriptor* entity = findEntity(ref.entity);
    const auto found = entity == nullptr ? Result<std::optional<Record>>() : m_reader.find(*entity, ref.id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NotFound, tr("One of the two is not there any more; nothing was merged."));
    return **found;
}

Merging::Fate& Merging::fateOf(const Record& record)
{
    const auto found = m_fates.find(record.ref());
    if (found != m_fates.end())
        return *found;
    m_order.push_back(record.ref());
    return *m_fates.insert(record.ref(), {record, record, false, {}});
}

/// Who is left of those that went into one another; none where the last of them said nothing any more.
Id Merging::heirOf(const Fate& fate) const
{
    RecordRef heir = fate.heir;
    for (auto next = m_fates.constFind(heir); next != m_fates.cend() && next->goes;
         next = m_fates.constFind(heir))
        heir = next->heir;
    return heir.id;
}

Result<void> Merging::absorb(const RecordRef& kept, const RecordRef& lost)
{
    const auto record = needed(lost);
    if (!record)
        return failure(record);
    Fate& fate = fateOf(*record);
    fate.goes = true;
    fate.heir = kept;
    for (const IncomingReference& reference : referencesTo(*record->entity)) {
        if (auto moved = move(reference, kept, lost); !moved)
            return moved;
    }
    return {};
}

/// Has what refers to the one that goes refer to the one that stays.
Result<void> Merging::move(const IncomingReference& reference, const RecordRef& kept, const RecordRef& lost)
{
    const auto users = m_reader.referring(*reference.entity, *reference.field, lost);
    if (!users)
        return failure(users);
    auto present = users->empty() ? Result<Present>() : presentAt(reference, kept);
    if (!present)
        return failure(present);
    const FieldDescriptor* place = placeWithin(reference);
    for (const Record& user : *users) {
        Fate& fate = fateOf(user);
        if (fate.goes || fate.after.reference(*reference.field) != lost)
            continue;
        // Nothing refers to itself, not by way of others either.
        const bool toItself = user.ref() == kept;
        const auto circle = toItself || reference.entity->name() != kept.entity
                                ? Result<bool>(false)
                                : standsBelow(kept, *reference.field, user.ref());
        if (!circle)
            return failure(circle);
        if (*circle) {
            if (auto raised = raise(kept, lost, *reference.field); !raised)
                return raised;
        }
        fate.after.setValue(reference.field->name, toItself ? Value() : referenceTo(*reference.field, kept));
        if (place != nullptr)
            fate.after.setValue(place->name, present->nextPlace + user.value(place->name).toInteger());
        const auto stays = toItself ? Result<bool>(false) : settle(user.ref(), *present);
        if (!stays)
            return failure(stays);
        if (*stays && !m_moved.contains(user.ref())) {
            m_moved.insert(user.ref());
            m_plan.moved.push_back(user.ref());
        }
    }
    return {};
}

/// By as many steps as it takes.
Result<bool> Merging::standsBelow(RecordRef record, const FieldDescriptor& field, const RecordRef& above)
{
    QSet<RecordRef> seen;
    while (!record.isNull() && record != above && !seen.contains(record)) {
        seen.insert(record);
        const auto found = needed(record);
        if (!found)
            return failure(found);
        record = found->reference(field);
    }
    return record == above && !above.isNull();
}

/// The one that stays comes to stand where the one that goes stood, above what is between the two.
Result<void> Merging::raise(const RecordRef& kept, const RecordRef& lost, const FieldDescriptor& field)
{
    const auto record = needed(lost);
    if (!record)
        return failure(record);
    const RecordRef above = record->reference(field);
    Fate& fate = m_fates[kept];
    fate.after.setValue(field.name, above == kept ? Value() : record->value(field.name));
    return {};
}

/// By whichever of its fields: a pair names two.
Result<Merging::Present> Merging::presentAt(const IncomingReference& reference, const RecordRef& owner)
{
    Present present;
    const FieldDescriptor* place = placeWithin(reference);
    for (const IncomingReference& each : referencesTo(*findEntity(owner.entity))) {
        if (each.entity != reference.entity)
            continue;
        const auto records = m_reader.referring(*each.entity, *each.field, owner);
        if (!records)
            return failure(records);
        for (const Record& record : *records) {
            const auto fate = m_fates.constFind(record.ref());
            if (fate != m_fates.cend() && fate->goes)
                continue;
            const QString saying = mergerules::meaningOf(fate == m_fates.cend() ? record : fate->after);
            if (!saying.isEmpty())
                present.bySaying[saying].push_back(record.ref());
            if (place != nullptr)
                present.nextPlace = std::max(present.nextPlace, record.value(place->name).toInteger() + 1);
        }
    }
    return present;
}

/// Whether a record that was moved stays: not where another says already what it says.
Result<bool> Merging::settle(const RecordRef& moved, Present& present)
{
    const Record record = m_fates[moved].after;
    if (mergerules::isVoid(record))
        return drop(moved).map([] { return false; });
    const QString saying = mergerules::meaningOf(record);
    if (saying.isEmpty())
        return true;
    std::vector<RecordRef>& same = present.bySaying[saying];
    for (const RecordRef& first : same) {
        // It may have been there already, by another of its fields.
        if (first == moved || m_fates.value(first).goes)
            continue;
        const auto folded = fold(first, moved);
        if (!folded)
            return failure(folded);
        if (*folded)
            return false;
    }
    if (std::find(same.begin(), same.end(), moved) == same.end())
        same.push_back(moved);
    return true;
}

/// Takes away what says nothing any more, with what belongs to it.
Result<void> Merging::drop(const RecordRef& ref)
{
    m_fates[ref].goes = true;
    for (const IncomingReference& reference : referencesTo(*findEntity(ref.entity))) {
        const auto users = m_reader.referring(*reference.entity, *reference.field, ref);
        if (!users)
            return failure(users);
        for (const Record& user : *users) {
            Fate& fate = fateOf(user);
            if (fate.goes || fate.after.reference(*reference.field) != ref)
                continue;
            fate.after.setValue(reference.field->name, {});
            if (reference.field != reference.entity->owner())
                continue;
            if (auto dropped = drop(user.ref()); !dropped)
                return dropped;
        }
    }
    return {};
}

Result<bool> Merging::fold(const RecordRef& first, const RecordRef& moved)
{
    const auto record = needed(first);
    if (!record)
        return failure(record);
    const Record other = m_fates[moved].after;
    const mergerules::Union both = mergerules::united(*record, other);
    if (both.differs != nullptr && !clash(*record, other)) {
        m_plan.doubles.push_back(
            {first, moved, false, tr("Both are kept: they differ in “%1”.").arg(both.differs->labelText())});
        return false;
    }
    fateOf(*record).after = both.record;
    QString given;
    if (both.differs != nullptr)
        given = tr("“%1” stays as it was.").arg(both.differs->labelText());
    m_plan.doubles.push_back({first, moved, true, given});
    return absorb(first, moved).map([] { return true; });
}

/// A name that the one that stays would not be found by any more.
Result<void> Merging::keepNames(const MergeRequest& request, const Record& kept, const Record& lost)
{
    const FieldDescriptor* owner = Alias::descriptor().owner();
    if (!owner->targets.contains(request.kept.entity))
        return {};
    const Record& result = m_fates[request.kept].after;
    QSet<QString> known = {sortKey(m_reader.label(result))};
    const FieldDescriptor* code = result.entity->codeField();
    if (code != nullptr)
        known.insert(sortKey(result.text(code->name)));
    for (const RecordRef& ref : {request.kept, request.lost}) {
        const auto names = m_reader.referring(Alias::descriptor(), *owner, ref);
        if (!names)
            return failure(names);
        for (const Record& name : *names)
            known.insert(sortKey(name.text(u"name")));
    }
    for (const Record* each : {&kept, &lost}) {
        const Audience audience = narrowest(each->audience(), result.audience());
        addName(request.kept, m_reader.label(*each), audience, known);
        if (code != nullptr)
            addName(request.kept, each->text(code->name), audience, known);
    }
    return {};
}

void Merging::addName(const RecordRef& owner, const QString& name, Audience audience, QSet<QString>& known)
{
    const QString key = sortKey(name);
    if (key.isEmpty() || known.contains(key))
        return;
    known.insert(key);
    Alias alias;
    alias.owner = owner;
    alias.name = name.simplified();
    alias.audience = audience;
    m_names.push_back(toRecord(alias));
    m_plan.otherNames.append(alias.name);
}

/// The one that goes is the last to go: undone, it is the first to come back.
void Merging::write(const MergeRequest& request)
{
    for (const RecordRef& ref : m_order) {
        const Fate& fate = m_fates[ref];
        if (!fate.goes)
            m_plan.changes.update(fate.before, fate.after);
    }
    for (const Record& name : m_names)
        m_plan.changes.add(name);
    for (auto ref = m_order.rbegin(); ref != m_order.rend(); ++ref) {
        const Fate& fate = m_fates[*ref];
        if (!fate.goes)
            continue;
        m_plan.changes.remove(fate.before);
        m_plan.changes.changes().back().heir = heirOf(fate);
    }
    m_plan.result = m_fates[request.kept].after;
}

Result<MergePlan> Merging::make(const MergeRequest& request)
{
    const auto kept = needed(request.kept);
    const auto lost = needed(request.lost);
    if (!kept || !lost)
        return failure(kept ? lost : kept);
    if (request.kept == request.lost || request.kept.entity != request.lost.entity) {
        return failure(ErrorCode::InvalidInput,
                       tr("Only two different records of the same kind can be merged; nothing was changed."));
    }
    Record result = *kept;
    for (const FieldDescriptor& field : result.entity->fields()) {
        if (request.fromLost.contains(field.name))
            result.setValue(field.name, lost->value(field.name));
        if (field.isReference() &&
            (result.reference(field) == request.lost || result.reference(field) == request.kept))
            result.setValue(field.name, {});
    }
    fateOf(*kept).after = result;
    return absorb(request.kept, request.lost)
        .and_then([&] { return keepNames(request, *kept, *lost); })
        .map([&] {
            write(request);
            return std::move(m_plan);
        });
}

/// Talks rather than speakers: a part counts as what it is a part of, unless that is what is moved.
const EntityDescriptor* countedAs(const EntityDescriptor& part, const EntityDescriptor& moved)
{
    const FieldDescriptor* owner = part.owner();
    if (owner == nullptr || owner->targets.size() != 1 || owner->targets.contains(moved.name()) ||
        part.field(u"group") == owner)
        return &part;
    const EntityDescriptor* whole = findEntity(owner->targets.constFirst());
    return whole->hasOwnLabel() ? whole : &part;
}

} // namespace

QSet<QString> knownOnlyTo(const Record& lost, const Record& kept)
{
    QSet<QString> fields;
    for (const FieldDescriptor& field : kept.entity->fields()) {
        const Value& value = lost.value(field.name);
        const bool unsaid = kept.value(field.name).isNull() ||
                            (field.type == FieldType::Choice && kept.value(field.name) == field.defaultValue);
        if (unsaid && !value.isNull() && value != kept.value(field.name))
            fields.insert(field.name);
    }
    return fields;
}

Result<MergePlan> planMerge(const Store& store, const MergeRequest& request)
{
    return Merging(store).make(request);
}

QStringList movedWords(const MergePlan& plan)
{
    QMap<QString, int> counts;
    for (const RecordRef& ref : plan.moved) {
        const EntityDescriptor* entity = findEntity(ref.entity);
        ++counts[countedAs(*entity, *plan.result.entity)->pluralText()];
    }
    QStringList words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        words.append(tr("%1: %2").arg(it.key(), QLocale().toString(it.value())));
    return words;
}

} // namespace rapporteur
