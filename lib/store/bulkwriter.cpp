// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkwriter.h"

#include "db/sqldialect.h"
#include "entities/registry.h"
#include "schema/validation.h"
#include "store/payload.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

constexpr qint64 changesBetweenQuestions = 256;
/// Building an index anew costs about a tenth, a row, of keeping it while rows come.
constexpr qint64 leastForSuspending = 2000;
constexpr qint64 rebuildingGain = 10;
constexpr size_t mostListed = 2000;

QString tr(const char* text)
{
    return QCoreApplication::translate("store", text);
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, tr("It was stopped; nothing was changed."));
}

void addValue(RowSink& sink, const FieldDescriptor& field, const Value& value)
{
    if (value.isNull())
        sink.addNull();
    else if (field.type == FieldType::Boolean)
        sink.addTruth(value.toBool());
    else if (field.type == FieldType::Integer || field.type == FieldType::Reference)
        sink.addInteger(value.toInteger());
    else
        sink.addText(value.toText().toUtf8());
}

} // namespace

Result<Applied> BulkWriter::write(const BulkRequest& request)
{
    if (m_database.isReadOnly())
        return failure(ErrorCode::ReadOnly,
                       tr("These records are open for reading only; nothing was changed."));
    auto load = m_database.dialect().bulkLoad(m_database);
    if (!load)
        return failure(load);
    m_load = std::move(*load);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    if (auto begun = begin(request); !begun)
        return failure(begun);
    if (auto streamed = stream(request); !streamed)
        return failure(streamed);
    // As in ChangeWriter: an undo that finds nothing left to do counts as done.
    if (m_written == 0 && request.kind == StepKind::Edit)
        return Applied{};
    if (auto finished = finish(request); !finished)
        return failure(finished);
    if (auto committed = transaction->commit(); !committed)
        return failure(committed);
    return receipt();
}

Result<void> BulkWriter::begin(const BulkRequest& request)
{
    m_request.kind = request.kind;
    m_request.target = request.target;
    m_request.author = request.author;
    const auto sequence = m_history.takeSequence();
    if (!sequence)
        return failure(sequence);
    m_sequence = *sequence;
    const auto removed = m_database.selectValue(QStringLiteral("SELECT 1 FROM \"removed_record\" LIMIT 1"));
    if (!removed)
        return failure(removed);
    m_anyRemoved = removed->isValid();
    const auto words = m_database.selectValue(QStringLiteral("SELECT max(\"id\") FROM \"search_text\""));
    if (!words)
        return failure(words);
    m_lastWords = words->toLongLong();
    auto changes = open(QStringLiteral("change"),
                        {QStringLiteral("sequence"), QStringLiteral("ordinal"), QStringLiteral("audience"),
                         QStringLiteral("action"), QStringLiteral("entity"), QStringLiteral("record"),
                         QStringLiteral("base_revision"), QStringLiteral("payload")});
    if (!changes)
        return failure(changes);
    m_changes = std::move(*changes);
    auto texts = open(QStringLiteral("search_text"), {QStringLiteral("entity"), QStringLiteral("record"),
                                                      QStringLiteral("public"), QStringLiteral("members"),
                                                      QStringLiteral("secretariat")});
    if (!texts)
        return failure(texts);
    m_words = std::move(*texts);
    return m_history.writeStep(
        {m_sequence, QDateTime::currentDateTimeUtc(), request.author, request.kind, request.target, 0, {}});
}

Result<void> BulkWriter::stream(const BulkRequest& request)
{
    for (;;) {
        auto change = request.source.next();
        if (!change)
            return failure(change);
        if (!*change)
            return request.progress && !request.progress(m_taken) ? cancelled() : Result<void>();
        ++m_taken;
        if (auto taken = take(std::move(**change)); !taken)
            return taken;
        if (m_taken % changesBetweenQuestions != 0)
            continue;
        if (request.progress && !request.progress(m_taken))
            return cancelled();
        if (auto suspended = suspendIndexes(); !suspended)
            return suspended;
    }
}

Result<void> BulkWriter::take(Change change)
{
    auto kind = kindOf(*change.entity);
    if (!kind)
        return failure(kind);
    if (change.kind == ChangeKind::Add)
        return add(**kind, std::move(change));
    // What was added before in this step must be there to be read.
    if (auto flushed = (*kind)->table.sink->flush(); !flushed)
        return flushed;
    auto applied = change.kind == ChangeKind::Update ? applyUpdate(change) : applyRemove(change);
    if (!applied && applied.error().code == ErrorCode::InvalidInput)
        return located(applied.error(), change);
    return applied;
}

Result<void> BulkWriter::add(Kind& kind, Change change)
{
    Record record = blank(*change.entity, change.id);
    for (const FieldChange& field : change.fields)
        record.values[static_cast<size_t>(field.field->index)] = field.after;
    change.baseRevision = 0;
    if (m_anyRemoved) {
        const auto revision = comesBack(change.ref());
        if (!revision)
            return failure(revision);
        change.baseRevision = *revision;
    }
    record.revision = change.baseRevision + 1;
    if (!validate(record).empty())
        return located(invalid(record).value(), change);
    if (auto written = writeRow(kind, record); !written) {
        if (written.error().code != ErrorCode::Conflict)
            return written;
        return failure(ErrorCode::Conflict,
                       tr("%1 is there already; nothing was changed.").arg(m_reader.label(change.ref())));
    }
    if (auto kept = keep(kind, record); !kept)
        return located(kept.error(), change);
    // Who may see what belongs to another record is known when all are there; now only for history.
    const bool alone = record.audience() == Audience::Secretariat || change.entity->owner() == nullptr;
    if (!alone) {
        isStale(change.ref());
        if (auto flushed = flush(); !flushed)
            return flushed;
    } else if (auto words = writeWords(record, SearchIndex::ownWordsOf(record, record.audience())); !words) {
        return words;
    }
    return m_reader.effectiveAudience(record).and_then(
        [&](Audience audience) { return writeHistory(change, audience); });
}

/// The revision with which a removed record goes on; 0: it is new.
Result<qint64> BulkWriter::comesBack(const RecordRef& ref)
{
    const QString which = QStringLiteral("\"removed_record\" WHERE \"record\" = ? AND \"entity\" = ?");
    const QVariantList values = {ref.id.value, ref.entity};
    const auto revision = m_database.selectValue(QStringLiteral("SELECT \"revision\" FROM ") + which, values);
    if (!revision)
        return failure(revision);
    if (!revision->isValid())
        return 0;
    return m_database.execute(QStringLiteral("DELETE FROM ") + which, values).map([&](qint64) {
        return revision->toLongLong();
    });
}

Result<void> BulkWriter::note(const Change& change, std::optional<Record> before, std::optional<Record> after)
{
    auto kind = kindOf(*change.entity);
    if (!kind)
        return failure(kind);
    (*kind)->stale.push_back(change.id.value);
    if (before)
        ownerIsStale(*before);
    if (before && after && reachesOthers(*before, *after))
        (*kind)->spread.push_back(change.id.value);
    if (after) {
        ++(*kind)->changed;
        if (auto kept = keep(**kind, *after); !kept)
            return kept;
    } else {
        ++(*kind)->removed;
        m_anyRemoved = true;
    }
    ++(*kind)->table.written;
    return flush().and_then([&] { return audienceOf(before, after); }).and_then([&](Audience audience) {
        return writeHistory(change, audience);
    });
}

/// What concerns a record by itself; its references to others are looked at when all are there.
Result<void> BulkWriter::keep(Kind& kind, const Record& record)
{
    ++kind.kept;
    ownerIsStale(record);
    for (const FieldDescriptor& field : kind.entity->fields()) {
        if (field.type != FieldType::AnyReference || !field.targets.isEmpty())
            continue;
        const RecordRef ref = record.reference(field);
        if (!ref.isNull() && findEntity(ref.entity) == nullptr)
            return checkReferences(record);
    }
    return {};
}

void BulkWriter::ownerIsStale(const Record& record)
{
    if (!record.entity->wordsFindOwner())
        return;
    isStale(record.reference(*record.entity->owner()));
}

void BulkWriter::isStale(const RecordRef& ref)
{
    if (const EntityDescriptor* entity = ref.isNull() ? nullptr : findEntity(ref.entity)) {
        if (auto kind = kindOf(*entity))
            (*kind)->stale.push_back(ref.id.value);
    }
}

// ---- rows

Result<BulkWriter::Table> BulkWriter::open(const QString& name, const QStringList& columns)
{
    auto sink = m_load->sink(name, columns);
    if (!sink)
        return failure(sink);
    Table table;
    table.name = name;
    table.sink = std::move(*sink);
    return table;
}

Result<BulkWriter::Kind*> BulkWriter::kindOf(const EntityDescriptor& entity)
{
    if (const auto found = m_kinds.find(&entity); found != m_kinds.end())
        return &found->second;
    const EntitySql& sql = EntitySql::of(entity);
    auto table = open(entity.name(), sql.insertColumns());
    if (!table)
        return failure(table);
    Kind& kind = m_kinds[&entity];
    kind.entity = &entity;
    kind.sql = &sql;
    kind.table = std::move(*table);
    return &kind;
}

/// Of the records: they may be asked for.
Result<void> BulkWriter::flush()
{
    Result<void> flushed;
    for (auto& [entity, kind] : m_kinds)
        flushed = flushed.and_then([&, &sink = *kind.table.sink] { return sink.flush(); });
    return flushed;
}

Result<void> BulkWriter::writeRow(Kind& kind, const Record& record)
{
    RowSink& sink = *kind.table.sink;
    sink.addInteger(record.id.value);
    sink.addInteger(record.revision);
    for (const FieldDescriptor& field : kind.entity->fields())
        addValue(sink, field, record.values[static_cast<size_t>(field.index)]);
    for (const KeyColumn& key : kind.sql->keyColumns())
        sink.addText(EntitySql::keyText(key, record).toUtf8());
    ++kind.table.written;
    return sink.endRow();
}

Result<void> BulkWriter::writeHistory(const Change& change, Audience recordAudience)
{
    if (m_order.size() <= mostListed)
        m_order.push_back(change.ref());
    const qint64 ordinal = m_written++;
    const Payloads payloads = payloadsOf(change, recordAudience);
    RowSink& sink = *m_changes.sink;
    for (const Audience audience : allAudiences) {
        const QByteArray& payload = payloads[static_cast<size_t>(audience)];
        if (payload.isEmpty())
            continue;
        sink.addInteger(m_sequence);
        sink.addInteger(ordinal);
        sink.addText(toCode(audience).toLatin1());
        sink.addText(toCode(change.kind).toLatin1());
        sink.addText(change.entity->name().toLatin1());
        sink.addInteger(change.id.value);
        sink.addInteger(change.baseRevision);
        sink.addText(payload);
        ++m_changes.written;
        if (auto written = sink.endRow(); !written)
            return written;
    }
    return {};
}

Result<void> BulkWriter::writeWords(const Record& record, const SearchIndex::Texts& texts)
{
    if (texts.isEmpty())
        return {};
    RowSink& sink = *m_words.sink;
    sink.addText(record.entity->name().toLatin1());
    sink.addInteger(record.id.value);
    for (const Audience audience : allAudiences)
        sink.addText(texts.value(audience).toUtf8());
    ++m_words.written;
    return sink.endRow();
}

Result<void> BulkWriter::suspendIndexes()
{
    if (!m_load->canSuspendIndexes())
        return {};
    auto suspended = suspendIndexes(m_changes).and_then([&] { return suspendIndexes(m_words); });
    for (auto& [entity, kind] : m_kinds)
        suspended = suspended.and_then([&, &table = kind.table] { return suspendIndexes(table); });
    return suspended;
}

/// As soon as keeping the indexes has cost as much as building them anew would.
Result<void> BulkWriter::suspendIndexes(Table& table)
{
    if (table.suspended || table.written < leastForSuspending)
        return {};
    if (table.size < 0) {
        const auto size =
            m_database.selectValue(QStringLiteral("SELECT count(*) FROM ") + quoted(table.name));
        if (!size)
            return failure(size);
        table.size = size->toLongLong();
    }
    if (table.written * rebuildingGain < table.size)
        return {};
    table.suspended = true;
    return m_load->suspendIndexes(table.name);
}

// ---- the end

Result<void> BulkWriter::finish(const BulkRequest& request)
{
    const auto flushed = flush().and_then([&] { return m_changes.sink->flush(); }).and_then([&] {
        return m_words.sink->flush();
    });
    if (!flushed)
        return flushed;
    if (request.progress)
        m_load->watch([this, &request] { return request.progress(m_taken); });
    auto finished = m_load->resumeIndexes()
                        .and_then([&] { return check(); })
                        .and_then([&] { return checkHeirs(); })
                        .and_then([&] { return spreadAudiences(); })
                        .and_then([&] { return refreshWords(); })
                        .and_then([&] { return addWords(); })
                        .and_then([&] { return m_history.setChangeCount(m_sequence, m_written); });
    m_load->watch({});
    if (!finished)
        return finished;
    const QString notify = m_database.dialect().notifyStatement(m_sequence);
    return notify.isEmpty() ? Result<void>() : m_database.executeDirectly(notify);
}

Applied BulkWriter::receipt() const
{
    Applied applied;
    applied.sequence = m_sequence;
    for (const auto& [entity, kind] : m_kinds) {
        if (kind.kept + kind.removed > 0)
            applied.entities.insert(entity->name());
    }
    if (m_order.size() <= mostListed) {
        const QSet<RecordRef> once(m_order.begin(), m_order.end());
        applied.records.assign(once.begin(), once.end());
    }
    return applied;
}

/// Which of so many records is meant.
tl::unexpected<Error> BulkWriter::located(Error error, const Change& change) const
{
    Record record = blank(*change.entity, change.id);
    for (const FieldChange& field : change.fields)
        record.values[static_cast<size_t>(field.field->index)] = field.after;
    QString label = change.kind == ChangeKind::Add ? renderLabel(record) : m_reader.label(change.ref());
    if (label.isEmpty())
        label = change.entity->singularText();
    error.message =
        tr("Record %1 (%2): %3 Nothing was changed.").arg(QString::number(m_taken), label, error.message);
    return tl::unexpected<Error>(std::move(error));
}

} // namespace rapporteur
