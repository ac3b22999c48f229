// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historylog.h"

#include "entities/registry.h"
#include "store/historyconditions.h"
#include "store/payload.h"
#include "store/querysql.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace rapporteur {

QString toCode(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Add:
        return QStringLiteral("add");
    case ChangeKind::Update:
        return QStringLiteral("update");
    case ChangeKind::Remove:
        break;
    }
    return QStringLiteral("remove");
}

namespace {

const auto changeRows = QStringLiteral(
    "SELECT \"sequence\", \"ordinal\", \"action\", \"entity\", \"record\", \"base_revision\", \"payload\" "
    "FROM \"change\" WHERE ");

ChangeKind changeKindOf(const QString& code)
{
    if (code == QLatin1String("add"))
        return ChangeKind::Add;
    return code == QLatin1String("update") ? ChangeKind::Update : ChangeKind::Remove;
}

QString codeOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Edit:
        return QStringLiteral("edit");
    case StepKind::Undo:
        return QStringLiteral("undo");
    case StepKind::Redo:
        break;
    }
    return QStringLiteral("redo");
}

StepKind stepKindOf(const QString& code)
{
    if (code == QLatin1String("undo"))
        return StepKind::Undo;
    return code == QLatin1String("redo") ? StepKind::Redo : StepKind::Edit;
}

Value fromJson(const FieldDescriptor& field, const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    switch (field.type) {
    case FieldType::Boolean:
        return json.toBool();
    case FieldType::Integer:
        return json.toInteger();
    case FieldType::Reference:
        return Id{json.toString().toLongLong()};
    default:
        return json.toString();
    }
}

void addFields(Change& change, const QByteArray& payload)
{
    QJsonObject fields = QJsonDocument::fromJson(payload).object();
    if (const auto heir = Id::fromString(fields.take(heirKey).toString()))
        change.heir = *heir;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        const FieldDescriptor* field = change.entity->field(it.key());
        const QJsonArray sides = it.value().toArray();
        if (field != nullptr)
            change.fields.push_back({field, fromJson(*field, sides.at(0)), fromJson(*field, sides.at(1))});
    }
}

} // namespace

Result<qint64> HistoryLog::takeSequence()
{
    return m_database
        .selectValue(QStringLiteral(
            "UPDATE \"commit_counter\" SET \"sequence\" = \"sequence\" + 1 RETURNING \"sequence\""))
        .map([](const QVariant& value) { return value.toLongLong(); });
}

Result<qint64> HistoryLog::lastSequence() const
{
    return m_database.selectValue(QStringLiteral("SELECT \"sequence\" FROM \"commit_counter\""))
        .map([](const QVariant& value) { return value.toLongLong(); });
}

Result<void> HistoryLog::writeStep(const HistoryStep& step)
{
    return m_database
        .execute(QStringLiteral(
                     "INSERT INTO \"change_set\" (\"sequence\", \"at\", \"author\", \"kind\", \"target\", "
                     "\"changes\") VALUES (?, ?, ?, ?, ?, ?)"),
                 {step.sequence, step.at.toString(Qt::ISODateWithMs), step.author, codeOf(step.kind),
                  step.target == 0 ? QVariant() : QVariant(step.target), step.changeCount})
        .map([](qint64) {});
}

Result<void> HistoryLog::writeChange(qint64 sequence, qint64 ordinal, const Change& change,
                                     Audience recordAudience)
{
    const Payloads payloads = payloadsOf(change, recordAudience);
    const Row row{sequence, ordinal, toCode(change.kind), change.ref(), change.baseRevision};
    for (const Audience audience : allAudiences) {
        const QByteArray& payload = payloads.at(static_cast<size_t>(audience));
        if (payload.isEmpty())
            continue;
        if (auto written = writeRow(row, audience, payload); !written)
            return written;
    }
    return {};
}

Result<void> HistoryLog::writeRow(const Row& row, Audience audience, const QByteArray& payload)
{
    return m_database
        .execute(
            QStringLiteral(
                "INSERT INTO \"change\" (\"sequence\", \"ordinal\", \"audience\", \"action\", \"entity\", "
                "\"record\", \"base_revision\", \"payload\") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {row.sequence, row.ordinal, toCode(audience), row.action, row.record.entity, row.record.id.value,
             row.baseRevision, QString::fromUtf8(payload)})
        .map([](qint64) {});
}

Result<void> HistoryLog::setChangeCount(qint64 sequence, qint64 count)
{
    return m_database
        .execute(QStringLiteral("UPDATE \"change_set\" SET \"changes\" = ? WHERE \"sequence\" = ?"),
                 {count, sequence})
        .map([](qint64) {});
}

Result<void> HistoryLog::narrow(const RecordRef& ref, Audience audience)
{
    const QString condition = QStringLiteral("\"record\" = ? AND \"entity\" = ? AND \"audience\" IN (%1)")
                                  .arg(visibleAudiences(audience));
    std::vector<std::pair<Row, QJsonObject>> rows;
    bool anyWider = false;
    {
        auto found = m_database.select(
            QStringLiteral("SELECT \"sequence\", \"ordinal\", \"action\", \"base_revision\", \"audience\", "
                           "\"payload\" FROM \"change\" WHERE %1 ORDER BY \"sequence\", \"ordinal\"")
                .arg(condition),
            {ref.id.value, ref.entity});
        if (!found)
            return failure(found);
        while (found->next()) {
            const Row row{found->integer(0), found->integer(1), found->text(2), ref, found->integer(3)};
            anyWider = anyWider || found->text(4) != toCode(audience);
            const bool same = !rows.empty() && rows.back().first.sequence == row.sequence &&
                              rows.back().first.ordinal == row.ordinal;
            if (!same)
                rows.push_back({row, {}});
            const QJsonObject part = QJsonDocument::fromJson(found->text(5).toUtf8()).object();
            for (auto it = part.constBegin(); it != part.constEnd(); ++it)
                rows.back().second.insert(it.key(), it.value());
        }
    }
    if (!anyWider)
        return {};
    if (auto done = m_database.execute(QStringLiteral("DELETE FROM \"change\" WHERE ") + condition,
                                       {ref.id.value, ref.entity});
        !done)
        return failure(done);
    for (const auto& [row, payload] : rows) {
        if (auto written = writeRow(row, audience, QJsonDocument(payload).toJson(QJsonDocument::Compact));
            !written)
            return written;
    }
    return {};
}

Result<std::vector<Change>> HistoryLog::changes(qint64 sequence, qint64 from, qint64 to,
                                                Audience reader) const
{
    return readChanges(m_database.select(
        changeRows + QStringLiteral(
                         "\"sequence\" = ? AND \"audience\" IN (%1) AND \"ordinal\" >= ? AND \"ordinal\" < ? "
                         "ORDER BY \"ordinal\", \"audience\"")
                         .arg(visibleAudiences(reader)),
        {sequence, from, to}));
}

Result<std::vector<Change>> HistoryLog::changesOf(const RecordRef& ref, qint64 afterSequence) const
{
    return readChanges(m_database.select(
        changeRows + QStringLiteral("\"record\" = ? AND \"entity\" = ? AND \"sequence\" > ? "
                                    "ORDER BY \"sequence\" DESC, \"ordinal\" DESC, \"audience\""),
        {ref.id.value, ref.entity, afterSequence}));
}

Result<std::vector<Change>> HistoryLog::changesIn(qint64 sequence, const RecordRef& ref,
                                                  Audience reader) const
{
    return readChanges(m_database.select(
        changeRows + QStringLiteral("\"record\" = ? AND \"entity\" = ? AND \"sequence\" = ? "
                                    "AND \"audience\" IN (%1) ORDER BY \"ordinal\", \"audience\"")
                         .arg(visibleAudiences(reader)),
        {ref.id.value, ref.entity, sequence}));
}

Result<std::vector<Change>> HistoryLog::readChanges(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    std::vector<Change> changes;
    std::pair<qint64, qint64> last = {-1, -1};
    while (rows->next()) {
        if (const std::pair here = {rows->integer(0), rows->integer(1)}; here != last) {
            last = here;
            const EntityDescriptor* entity = findEntity(rows->text(3));
            if (entity == nullptr) {
                return failure(ErrorCode::Damaged,
                               QCoreApplication::translate(
                                   "history", "Step %1 speaks of \"%2\", which this version does not know.")
                                   .arg(last.first)
                                   .arg(rows->text(3)));
            }
            changes.push_back(
                {changeKindOf(rows->text(2)), entity, Id{rows->integer(4)}, rows->integer(5), {}, {}});
        }
        addFields(changes.back(), rows->text(6).toUtf8());
    }
    if (auto end = rows->end(); !end)
        return failure(end);
    for (Change& change : changes) {
        std::sort(change.fields.begin(), change.fields.end(),
                  [](const FieldChange& a, const FieldChange& b) { return a.field->index < b.field->index; });
    }
    return changes;
}

Result<qint64> HistoryLog::ordinalsOf(qint64 sequence) const
{
    return m_database
        .selectValue(QStringLiteral("SELECT max(\"ordinal\") + 1 FROM \"change\" WHERE \"sequence\" = ?"),
                     {sequence})
        .map([](const QVariant& value) { return value.toLongLong(); });
}

Result<std::vector<HistoryStep>> HistoryLog::read(const HistoryFilter& filter) const
{
    QString sql = QStringLiteral(
        "SELECT \"sequence\", \"at\", \"author\", \"kind\", \"target\", \"changes\" FROM \"change_set\" "
        "WHERE \"sequence\" > ?");
    QVariantList values = {filter.afterSequence};
    if (filter.beforeSequence > 0) {
        sql += QStringLiteral(" AND \"sequence\" < ?");
        values.append(filter.beforeSequence);
    }
    if (filter.record) {
        sql +=
            QStringLiteral(" AND \"sequence\" IN (SELECT \"sequence\" FROM \"change\" WHERE \"record\" = ? "
                           "AND \"entity\" = ?)");
        values << filter.record->id.value << filter.record->entity;
    }
    const HistoryConditions conditions = conditionsOf(filter);
    for (const QString& condition : conditions.texts)
        sql += QStringLiteral(" AND ") + condition;
    values.append(conditions.values);
    sql += QStringLiteral(" ORDER BY \"sequence\" DESC");
    if (filter.limit >= 0)
        sql += QStringLiteral(" LIMIT %1").arg(filter.limit);
    std::vector<HistoryStep> steps;
    {
        auto rows = m_database.select(sql, values);
        if (!rows)
            return failure(rows);
        while (rows->next()) {
            steps.push_back({rows->integer(0),
                             QDateTime::fromString(rows->text(1), Qt::ISODateWithMs),
                             rows->text(2),
                             stepKindOf(rows->text(3)),
                             rows->integer(4),
                             rows->integer(5),
                             {}});
        }
        if (auto end = rows->end(); !end)
            return failure(end);
    }
    for (HistoryStep& step : steps) {
        const qint64 end =
            filter.changesPerStep < 0 ? std::numeric_limits<qint64>::max() : qint64{filter.changesPerStep};
        auto read = changes(step.sequence, 0, end, filter.reader);
        if (!read)
            return failure(read);
        step.changes = std::move(*read);
    }
    return steps;
}

Result<QStringList> HistoryLog::authors() const
{
    auto rows = m_database.select(
        QStringLiteral("SELECT DISTINCT \"author\" FROM \"change_set\" ORDER BY \"author\""));
    if (!rows)
        return failure(rows);
    QStringList names;
    while (rows->next())
        names.append(rows->text(0));
    if (auto end = rows->end(); !end)
        return failure(end);
    return names;
}

Result<std::optional<HistoryStep>> HistoryLog::step(qint64 sequence, int mostChanges) const
{
    HistoryFilter filter;
    filter.afterSequence = sequence - 1;
    filter.beforeSequence = sequence + 1;
    filter.limit = 1;
    filter.changesPerStep = mostChanges;
    auto steps = read(filter);
    if (!steps)
        return failure(steps);
    return steps->empty() ? std::nullopt : std::optional(std::move(steps->front()));
}

Result<qint64> HistoryLog::nextUndo(const QString& author) const
{
    return m_database
        .selectValue(
            QStringLiteral(
                "SELECT e.\"sequence\" FROM \"change_set\" e WHERE e.\"author\" = ? AND e.\"kind\" = 'edit' "
                "AND coalesce((SELECT s.\"kind\" FROM \"change_set\" s WHERE s.\"target\" = e.\"sequence\" "
                "ORDER BY s.\"sequence\" DESC LIMIT 1), 'redo') = 'redo' "
                "ORDER BY e.\"sequence\" DESC LIMIT 1"),
            {author})
        .map([](const QVariant& value) { return value.toLongLong(); });
}

Result<qint64> HistoryLog::nextRedo(const QString& author) const
{
    // What a newer edit has made unreachable is not offered again.
    return m_database
        .selectValue(
            QStringLiteral(
                "SELECT u.\"target\" FROM \"change_set\" u WHERE u.\"author\" = ? AND u.\"kind\" = 'undo' "
                "AND NOT EXISTS (SELECT 1 FROM \"change_set\" s WHERE s.\"target\" = u.\"target\" "
                "AND s.\"sequence\" > u.\"sequence\") "
                "AND NOT EXISTS (SELECT 1 FROM \"change_set\" e WHERE e.\"author\" = u.\"author\" "
                "AND e.\"kind\" = 'edit' AND e.\"sequence\" > u.\"sequence\") "
                "ORDER BY u.\"sequence\" DESC LIMIT 1"),
            {author})
        .map([](const QVariant& value) { return value.toLongLong(); });
}

Result<bool> HistoryLog::isUndone(qint64 sequence) const
{
    return m_database
        .selectValue(QStringLiteral("SELECT \"kind\" FROM \"change_set\" WHERE \"target\" = ? "
                                    "ORDER BY \"sequence\" DESC LIMIT 1"),
                     {sequence})
        .map([](const QVariant& value) { return value.toString() == QLatin1String("undo"); });
}

Result<qint64> HistoryLog::removalOf(const RecordRef& ref) const
{
    return m_database
        .selectValue(
            QStringLiteral("SELECT max(\"sequence\") FROM \"change\" WHERE \"record\" = ? AND \"entity\" = ? "
                           "AND \"action\" = 'remove'"),
            {ref.id.value, ref.entity})
        .map([](const QVariant& value) { return value.toLongLong(); });
}

} // namespace rapporteur
