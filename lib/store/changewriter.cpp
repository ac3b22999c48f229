// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changewriter.h"

#include "db/sqldialect.h"
#include "entities/registry.h"
#include "schema/validation.h"
#include "store/entitysql.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("store", text);
}

Value& valueOf(Record& record, const FieldDescriptor& field)
{
    return record.values.at(static_cast<size_t>(field.index));
}

bool isEmptyValue(const Value& value)
{
    return value.isNull() || value == Value(false);
}

/// A truth value has no nothing: nothing and no are the same. Nor has a number such as a position: it starts
/// at 0.
bool sameValue(const Value& a, const Value& b)
{
    return a == b || (isEmptyValue(a) && isEmptyValue(b));
}

} // namespace

ChangeWriter::ChangeWriter(Database& database)
    : m_database(database)
    , m_reader(database)
    , m_history(database)
    , m_search(database)
{}

Result<Applied> ChangeWriter::write(StepRequest request)
{
    if (m_database.isReadOnly())
        return failure(ErrorCode::ReadOnly,
                       tr("These records are open for reading only; nothing was changed."));
    m_request = std::move(request);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    if (m_request.recorded) {
        const auto sequence = m_history.takeSequence();
        if (!sequence)
            return failure(sequence);
        m_sequence = *sequence;
    }
    if (auto renamed = renameClashingIds(m_request.changes); !renamed)
        return failure(renamed);
    // The step comes before its changes, which refer to it.
    HistoryStep step{m_sequence,
                     QDateTime::currentDateTimeUtc(),
                     m_request.author,
                     m_request.kind,
                     m_request.target,
                     static_cast<qint64>(m_request.changes.changes().size()),
                     {}};
    if (m_request.recorded) {
        if (auto written = m_history.writeStep(step); !written)
            return failure(written);
    }
    for (const Change& change : m_request.changes.changes()) {
        if (auto applied = applyChange(change); !applied)
            return failure(applied);
    }
    // An undo that finds nothing left to do counts as done: else it would stand in the way of those before
    // it.
    if (m_written == 0 && m_request.kind == StepKind::Edit)
        return Applied{};
    if (m_request.recorded && m_written != step.changeCount) {
        if (auto counted = m_history.setChangeCount(m_sequence, m_written); !counted)
            return failure(counted);
    }
    if (auto finished = finish(); !finished)
        return failure(finished);
    if (auto committed = transaction->commit(); !committed)
        return failure(committed);
    Applied applied{m_sequence, m_order, m_renamed, {}};
    for (const RecordRef& ref : applied.records)
        applied.entities.insert(ref.entity);
    return applied;
}

/// Two clients may have made the same id in the same millisecond: the later one takes another.
Result<void> ChangeWriter::renameClashingIds(ChangeSet& changes)
{
    if (m_request.kind != StepKind::Edit)
        return {};
    for (size_t i = 0; i < changes.changes().size(); ++i) {
        const Change change = changes.changes().at(i);
        if (change.kind != ChangeKind::Add)
            continue;
        const auto existing = m_database.selectValue(
            QStringLiteral("SELECT 1 FROM %1 WHERE \"id\" = ?").arg(quoted(change.entity->name())),
            {change.id.value});
        if (!existing)
            return failure(existing);
        if (!existing->isValid())
            continue;
        const RecordRef fresh{change.entity->name(), IdGenerator::make()};
        m_renamed.insert(change.ref(), fresh.id);
        for (Change& other : changes.changes()) {
            if (other.entity == change.entity && other.id == change.id)
                other.id = fresh.id;
            for (FieldChange& field : other.fields) {
                const bool same =
                    field.field->type == FieldType::Reference
                        ? field.field->targets.contains(fresh.entity) && field.after.toId() == change.id
                        : field.field->type == FieldType::AnyReference &&
                              field.after.toText() == change.ref().toString();
                if (same)
                    field.after =
                        field.field->type == FieldType::Reference ? Value(fresh.id) : Value(fresh.toString());
            }
        }
    }
    return {};
}

Result<void> ChangeWriter::applyChange(Change change)
{
    switch (change.kind) {
    case ChangeKind::Add:
        return applyAdd(change);
    case ChangeKind::Update:
        return applyUpdate(change);
    case ChangeKind::Remove:
        break;
    }
    return applyRemove(change);
}

Result<void> ChangeWriter::applyAdd(Change& change)
{
    const auto existing = m_reader.find(*change.entity, change.id);
    if (!existing)
        return failure(existing);
    if (*existing) {
        return failure(ErrorCode::Conflict,
                       tr("%1 is there already; nothing was changed.").arg(m_reader.label(**existing)));
    }
    Record record = blank(*change.entity, change.id);
    for (const FieldChange& field : change.fields)
        valueOf(record, *field.field) = field.after;
    const auto removed = m_database.selectValue(
        QStringLiteral("SELECT \"revision\" FROM \"removed_record\" WHERE \"record\" = ? AND \"entity\" = ?"),
        {change.id.value, change.entity->name()});
    if (!removed)
        return failure(removed);
    change.baseRevision = removed->toLongLong();
    record.revision = change.baseRevision + 1;
    if (removed->isValid()) {
        auto forgotten = m_database.execute(
            QStringLiteral("DELETE FROM \"removed_record\" WHERE \"record\" = ? AND \"entity\" = ?"),
            {change.id.value, change.entity->name()});
        if (!forgotten)
            return failure(forgotten);
    }
    if (!validate(record).empty())
        return invalid(record);
    const EntitySql& sql = EntitySql::of(*change.entity);
    if (auto inserted = m_database.execute(sql.insertStatement(), sql.insertValues(record)); !inserted)
        return failure(inserted);
    return note(change, std::nullopt, record);
}

Result<void> ChangeWriter::applyUpdate(Change& change)
{
    const auto current = m_reader.find(*change.entity, change.id);
    if (!current)
        return failure(current);
    if (!*current)
        return goneMeanwhile(change);
    Record merged = **current;
    std::vector<FieldChange> effective;
    std::vector<const FieldDescriptor*> fields;
    for (const FieldChange& field : change.fields) {
        Value& value = valueOf(merged, *field.field);
        if (sameValue(value, field.after))
            continue;
        if (!sameValue(value, field.before))
            return conflict(**current, field);
        effective.push_back({field.field, value, field.after});
        fields.push_back(field.field);
        value = field.after;
    }
    if (effective.empty())
        return {};
    if (!validate(merged).empty())
        return invalid(merged);
    const EntitySql& sql = EntitySql::of(*change.entity);
    const auto updated = m_database.execute(sql.updateStatement(fields), sql.updateValues(merged, fields));
    if (!updated)
        return failure(updated);
    if (*updated != 1)
        return goneMeanwhile(change);
    change.baseRevision = merged.revision++;
    change.fields = std::move(effective);
    return note(change, *current, merged);
}

Result<void> ChangeWriter::applyRemove(Change& change)
{
    const auto current = m_reader.find(*change.entity, change.id);
    if (!current)
        return failure(current);
    if (!*current)
        return {};
    // What the caller does not name was empty: something that somebody filled in since must not go unseen.
    Record known = blank(*change.entity, change.id);
    for (const FieldChange& field : change.fields)
        valueOf(known, *field.field) = field.before;
    for (const FieldDescriptor& field : change.entity->fields()) {
        const Value& expected = valueOf(known, field);
        if (!sameValue((*current)->values.at(static_cast<size_t>(field.index)), expected))
            return conflict(**current, {&field, expected, {}});
    }
    const Id heir = change.heir;
    ChangeSet whole;
    whole.remove(**current);
    change = whole.changes().front();
    change.heir = heir;
    if (!heir.isNull())
        m_heirs.push_back({change.entity->name(), heir});
    const EntitySql& sql = EntitySql::of(*change.entity);
    const auto removed = m_database.execute(sql.removeStatement(), {change.id.value, change.baseRevision});
    if (!removed)
        return failure(removed);
    auto noted = m_database.execute(QStringLiteral("INSERT INTO \"removed_record\" (\"record\", \"entity\", "
                                                   "\"revision\", \"heir\") VALUES (?, ?, ?, ?)"),
                                    {change.id.value, change.entity->name(), change.baseRevision + 1,
                                     heir.isNull() ? QVariant() : QVariant(heir.value)});
    if (!noted)
        return failure(noted);
    return note(change, *current, std::nullopt);
}

Result<void> ChangeWriter::note(const Change& change, std::optional<Record> before,
                                std::optional<Record> after)
{
    const auto key = std::pair(change.entity->name(), change.id);
    const auto found = m_touched.find(key);
    if (found == m_touched.end()) {
        m_order.push_back(change.ref());
        m_touched.emplace(key, Touched{before, after});
    } else {
        found->second.after = after;
    }
    const qint64 ordinal = m_written++;
    if (!m_request.recorded)
        return {};
    return audienceOf(before, after).and_then([&](Audience audience) {
        return m_history.writeChange(m_sequence, ordinal, change, audience);
    });
}

Result<Audience> ChangeWriter::audienceOf(const std::optional<Record>& before,
                                          const std::optional<Record>& after) const
{
    Audience audience = Audience::Public;
    for (const auto* side : {&before, &after}) {
        const auto seen = *side ? m_reader.effectiveAudience(**side) : Audience::Public;
        if (!seen)
            return seen;
        audience = narrowest(audience, *seen);
    }
    return audience;
}

Result<void> ChangeWriter::finish()
{
    for (const auto& [key, touched] : m_touched) {
        Result<void> checked;
        if (touched.after)
            checked = checkReferences(*touched.after).and_then([&, &after = *touched.after] {
                return checkUnique(after);
            });
        else if (touched.before)
            checked = checkUnused(*touched.before);
        if (!checked)
            return checked;
    }
    if (auto checked = checkHeirs(); !checked)
        return checked;
    if (auto spread = spreadAudience(); !spread)
        return spread;
    if (auto searched = updateSearch(); !searched)
        return searched;
    const QString notify = m_database.dialect().notifyStatement(m_sequence);
    return notify.isEmpty() ? Result<void>() : m_database.executeDirectly(notify);
}

bool ChangeWriter::reachesOthers(const Record& before, const Record& after)
{
    const FieldDescriptor* owner = after.entity->owner();
    return before.audience() != after.audience() ||
           (owner != nullptr && before.reference(*owner) != after.reference(*owner));
}

Result<void> ChangeWriter::spreadAudience()
{
    for (const auto& [key, touched] : m_touched) {
        if (!touched.before || !touched.after || !reachesOthers(*touched.before, *touched.after))
            continue;
        if (auto spread = spreadAudienceOf(*touched.after); !spread)
            return spread;
    }
    return {};
}

/// What a record is marked for holds for what belongs to it as well, also for what was written of them
/// before.
Result<void> ChangeWriter::spreadAudienceOf(const Record& record)
{
    auto records = m_reader.belongings(record);
    if (!records)
        return failure(records);
    records->push_back(record);
    for (const Record& each : *records) {
        m_alsoFound.push_back(each.ref());
        const auto narrowed = m_reader.effectiveAudience(each).and_then(
            [&](Audience audience) { return m_history.narrow(each.ref(), audience); });
        if (!narrowed)
            return narrowed;
    }
    return {};
}

Result<void> ChangeWriter::updateSearch()
{
    std::vector<RecordRef> affected = m_alsoFound;
    for (const auto& [key, touched] : m_touched) {
        const auto done =
            touched.after ? m_search.update(*touched.after) : m_search.remove({key.first, key.second});
        if (!done)
            return done;
        if (!touched.before && !touched.after)
            continue;
        const auto owners = m_search.affectedBy(touched.before, touched.after);
        if (!owners)
            return failure(owners);
        affected.insert(affected.end(), owners->begin(), owners->end());
    }
    for (const RecordRef& owner : QSet<RecordRef>(affected.begin(), affected.end())) {
        const EntityDescriptor* entity = findEntity(owner.entity);
        const auto record =
            entity == nullptr ? Result<std::optional<Record>>() : m_reader.find(*entity, owner.id);
        if (!record)
            return failure(record);
        if (*record) {
            if (auto done = m_search.update(**record); !done)
                return done;
        }
    }
    return {};
}

QString ChangeWriter::shown(const FieldDescriptor& field, const Value& value) const
{
    if (isEmptyValue(value))
        return tr("nothing");
    if (field.type == FieldType::Reference)
        return m_reader.label(RecordRef{field.targets.constFirst(), value.toId()});
    return value.toText();
}

QString ChangeWriter::lastAuthorOf(const RecordRef& ref) const
{
    const auto author = m_database.selectValue(
        QStringLiteral(
            "SELECT s.\"author\" FROM \"change_set\" s JOIN \"change\" c ON c.\"sequence\" = s.\"sequence\" "
            "WHERE c.\"record\" = ? AND c.\"entity\" = ? AND c.\"sequence\" < ? "
            "ORDER BY s.\"sequence\" DESC LIMIT 1"),
        {ref.id.value, ref.entity, m_sequence});
    return author && author->isValid() ? author->toString() : tr("somebody");
}

tl::unexpected<Error> ChangeWriter::invalid(const Record& record) const
{
    QStringList sentences;
    for (const FieldProblem& problem : validate(record))
        sentences.append(problem.message);
    return failure(ErrorCode::InvalidInput,
                   record.entity->singularText() + QStringLiteral(": ") + sentences.constFirst(), sentences);
}

tl::unexpected<Error> ChangeWriter::conflict(const Record& current, const FieldChange& change) const
{
    const QString theirs = shown(*change.field, current.values.at(static_cast<size_t>(change.field->index)));
    return failure(ErrorCode::Conflict,
                   tr("%1 of %2 was changed by %3 in the meantime: it is now “%4”, you wanted “%5”. Nothing "
                      "was changed.")
                       .arg(change.field->labelText(), m_reader.label(current), lastAuthorOf(current.ref()),
                            theirs, shown(*change.field, change.after)),
                   {theirs, shown(*change.field, change.after), shown(*change.field, change.before)});
}

tl::unexpected<Error> ChangeWriter::goneMeanwhile(const Change& change) const
{
    const auto removed = m_database.selectValue(
        QStringLiteral("SELECT 1 FROM \"removed_record\" WHERE \"record\" = ? AND \"entity\" = ?"),
        {change.id.value, change.entity->name()});
    if (removed && removed->isValid()) {
        return failure(ErrorCode::Conflict,
                       tr("This record was removed by %1 in the meantime; nothing was changed.")
                           .arg(lastAuthorOf(change.ref())));
    }
    return failure(
        ErrorCode::NotFound,
        tr("There is no record #%1 among the %2.").arg(change.id.toString(), change.entity->pluralText()));
}

} // namespace rapporteur
