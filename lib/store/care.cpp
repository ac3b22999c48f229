// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/care.h"

#include "base/id.h"
#include "db/connect.h"
#include "db/migrator.h"
#include "db/sqldialect.h"
#include "entities/registry.h"
#include "schema/validation.h"
#include "store/entitysql.h"
#include "store/historylog.h"
#include "store/searchindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <functional>
#include <limits>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("care", text);
}

constexpr int recordsAtOnce = 500;

/// A record as it is stored, with the keys that it is sorted by.
struct StoredRecord
{
    Record record;
    QStringList keys;
};

/// Goes through the records, a few at a time, and collects what is wrong: a store may hold more than memory
/// does.
class Checkup
{
public:
    explicit Checkup(Database& database)
        : m_database(database)
        , m_reader(database)
        , m_search(database)
    {}

    Result<QStringList> run();

private:
    Result<void> checkEntity(const EntityDescriptor& entity);
    Result<std::vector<StoredRecord>> readAfter(const EntityDescriptor& entity, Id last);
    Result<void> checkRecord(const StoredRecord& stored);
    Result<void> checkReferences(const Record& record);
    Result<void> checkWords(const Record& record);
    void checkKeys(const StoredRecord& stored);
    Result<void> checkLeftWords(const EntityDescriptor& entity);
    Result<void> checkHistory();
    void report(const Record& record, const QString& sentence)
    {
        m_problems.append(
            QStringLiteral("%1 #%2: %3").arg(record.entity->singularText(), record.id.toString(), sentence));
    }

    Database& m_database;
    RecordReader m_reader;
    SearchIndex m_search;
    QStringList m_problems;
};

Result<QStringList> Checkup::run()
{
    auto integrity = m_database.dialect().integrity(m_database);
    if (!integrity || !integrity->isEmpty())
        return integrity;
    // What others write meanwhile must not look like damage.
    const auto moment = Transaction::snapshot(m_database);
    if (!moment)
        return failure(moment);
    for (const EntityDescriptor* entity : allEntities()) {
        const auto done = checkEntity(*entity).and_then([&] { return checkLeftWords(*entity); });
        if (!done)
            return failure(done);
    }
    if (auto done = checkHistory(); !done)
        return failure(done);
    return m_problems;
}

Result<void> Checkup::checkEntity(const EntityDescriptor& entity)
{
    Id last{std::numeric_limits<qint64>::min()};
    for (;;) {
        const auto page = readAfter(entity, last);
        if (!page)
            return failure(page);
        for (const StoredRecord& stored : *page) {
            if (auto done = checkRecord(stored); !done)
                return done;
        }
        if (page->size() < recordsAtOnce)
            return {};
        last = page->back().record.id;
    }
}

Result<std::vector<StoredRecord>> Checkup::readAfter(const EntityDescriptor& entity, Id last)
{
    const EntitySql& sql = EntitySql::of(entity);
    QStringList columns{sql.columns()};
    for (const KeyColumn& key : sql.keyColumns())
        columns.append(quoted(key.name));
    auto rows = m_database.select(
        QStringLiteral("SELECT %1 FROM %2 WHERE \"id\" > ? ORDER BY \"id\" LIMIT %3")
            .arg(columns.join(QStringLiteral(", ")), sql.table(), QString::number(recordsAtOnce)),
        {last.value});
    if (!rows)
        return failure(rows);
    const int firstKey = 2 + static_cast<int>(entity.fields().size());
    std::vector<StoredRecord> page;
    while (rows->next()) {
        StoredRecord stored{sql.read(*rows), {}};
        for (qsizetype i = 1; i < columns.size(); ++i)
            stored.keys.append(rows->text(firstKey + static_cast<int>(i) - 1));
        page.push_back(std::move(stored));
    }
    if (auto end = rows->end(); !end)
        return failure(end);
    return page;
}

Result<void> Checkup::checkRecord(const StoredRecord& stored)
{
    for (const FieldProblem& problem : validate(stored.record))
        report(stored.record, problem.message);
    checkKeys(stored);
    return checkReferences(stored.record).and_then([&] { return checkWords(stored.record); });
}

Result<void> Checkup::checkReferences(const Record& record)
{
    for (const FieldDescriptor& field : record.entity->fields()) {
        const RecordRef ref = field.isReference() ? record.reference(field) : RecordRef();
        const EntityDescriptor* target = ref.isNull() ? nullptr : findEntity(ref.entity);
        if (target == nullptr)
            continue;
        const auto found = m_reader.find(*target, ref.id);
        if (!found)
            return failure(found);
        if (!*found)
            report(record, tr("%1 names a record that is not there.").arg(field.labelText()));
    }
    return {};
}

Result<void> Checkup::checkWords(const Record& record)
{
    const auto expected = m_search.wordsOf(record);
    if (!expected)
        return failure(expected);
    auto rows = m_database.select(
        QStringLiteral("SELECT \"public\", \"members\", \"secretariat\" FROM \"search_text\" WHERE "
                       "\"entity\" = ? AND \"record\" = ?"),
        {record.entity->name(), record.id.value});
    if (!rows)
        return failure(rows);
    SearchIndex::Texts stored;
    if (rows->next()) {
        for (const Audience audience : allAudiences) {
            if (const QString words = rows->text(static_cast<int>(audience)); !words.isEmpty())
                stored.insert(audience, words);
        }
    }
    if (stored != *expected)
        report(record, tr("search would not find it by all of its words."));
    return {};
}

void Checkup::checkKeys(const StoredRecord& stored)
{
    const auto& keys = EntitySql::of(*stored.record.entity).keyColumns();
    for (size_t i = 0; i < keys.size(); ++i) {
        if (stored.keys.at(qsizetype(i)) != EntitySql::keyText(keys[i], stored.record))
            report(stored.record, tr("it is not sorted where it belongs."));
    }
}

/// Words of a record that is not there any more.
Result<void> Checkup::checkLeftWords(const EntityDescriptor& entity)
{
    auto rows = m_database.select(
        QStringLiteral("SELECT w.\"record\" FROM \"search_text\" w WHERE w.\"entity\" = ? AND NOT EXISTS "
                       "(SELECT 1 FROM %1 t WHERE t.\"id\" = w.\"record\")")
            .arg(quoted(entity.name())),
        {entity.name()});
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        m_problems.append(tr("%1 #%2: search still finds it, but it is not there.")
                              .arg(entity.singularText(), rows->text(0)));
    }
    return rows->end();
}

Result<void> Checkup::checkHistory()
{
    const auto beyond =
        m_database.selectValue(QStringLiteral("SELECT count(*) FROM \"change_set\" WHERE \"sequence\" > "
                                              "(SELECT \"sequence\" FROM \"commit_counter\")"));
    if (!beyond)
        return failure(beyond);
    if (beyond->toLongLong() > 0)
        m_problems.append(tr("History has steps beyond its counter."));
    const auto incomplete = m_database.selectValue(QStringLiteral(
        "SELECT count(*) FROM \"change_set\" s WHERE NOT EXISTS "
        "(SELECT 1 FROM \"change\" c WHERE c.\"sequence\" = s.\"sequence\") AND s.\"changes\" > 0"));
    if (!incomplete)
        return failure(incomplete);
    if (incomplete->toLongLong() > 0)
        m_problems.append(tr("History has steps without changes."));
    return {};
}

/// Lets \a make write a new file under another name and puts it in place when it is whole.
Result<void> makeWhole(const QString& path, const std::function<Result<void>(const QString&)>& make)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (info.exists())
        return failure(ErrorCode::InvalidInput, tr("%1 exists already; nothing was changed.").arg(shown));
    if (!info.dir().exists())
        return failure(ErrorCode::NotFound, tr("There is no folder %1.").arg(info.dir().path()));
    const QString draft =
        info.dir().filePath(QStringLiteral(".%1.%2").arg(info.fileName(), IdGenerator::make().toString()));
    auto made = make(draft);
    if (made)
        QFile::setPermissions(draft, QFile::ReadOwner | QFile::WriteOwner);
    if (made && !QFile::rename(draft, path))
        made = failure(ErrorCode::Unavailable, tr("%1 cannot be written.").arg(shown));
    if (!made)
        removeFile(draft);
    return made;
}

/// Of one kind of table; the columns are those of the receiving side.
Result<void> copyTable(Database& from, Database& to, const QString& table,
                       const std::function<bool()>& goesOn)
{
    const auto columns = to.dialect().columns(to, table);
    if (!columns)
        return failure(columns);
    QStringList names;
    for (const TableColumn& column : *columns)
        names.append(quoted(column.name));
    if (auto emptied = to.execute(QStringLiteral("DELETE FROM ") + quoted(table)); !emptied)
        return failure(emptied);
    const QString list = names.join(QStringLiteral(", "));
    auto rows = from.select(QStringLiteral("SELECT %1 FROM %2").arg(list, quoted(table)));
    if (!rows)
        return failure(rows);
    const QString insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                               .arg(quoted(table), list, placeholders(names.size()));
    for (qint64 row = 0; rows->next(); ++row) {
        if (row % recordsAtOnce == 0 && !goesOn())
            return failure(ErrorCode::Cancelled, tr("The copy was stopped; nothing was written."));
        QVariantList values;
        for (int i = 0; i < names.size(); ++i) {
            const bool truth = columns->at(i).type == QLatin1String("boolean");
            const QVariant value = truth ? QVariant(rows->value(i).toBool()) : rows->value(i);
            values.append(rows->isNull(i) ? QVariant() : value);
        }
        if (auto inserted = to.execute(insert, values); !inserted)
            return failure(inserted);
    }
    return rows->end();
}

} // namespace

Result<QStringList> checkRecords(Database& database)
{
    return Checkup(database).run();
}

Result<void> copyFile(Database& database, const QString& path, const CopyProgress& progress)
{
    return makeWhole(path, [&](const QString& draft) -> Result<void> {
        // An empty file is filled; made here, it is nobody else's to read from the beginning.
        QFile file(draft);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return failure(ErrorCode::Unavailable,
                           tr("The copy cannot be written: %1.").arg(file.errorString()));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.close();
        return copySqlite(database, draft, progress);
    });
}

Result<void> copyRecordsToFile(Database& from, const QString& path, const CopyProgress& progress)
{
    return makeWhole(path, [&](const QString& draft) -> Result<void> {
        auto to = createFile(draft);
        if (!to)
            return failure(to);
        return migrate(**to).and_then([&] { return copyRecords(from, **to, progress); }).and_then([&] {
            return foldInLog(**to);
        });
    });
}

Result<void> copyRecords(Database& from, Database& to, const CopyProgress& progress)
{
    auto reading = Transaction::snapshot(from);
    if (!reading)
        return failure(reading);
    auto transaction = Transaction::begin(to);
    if (!transaction)
        return failure(transaction);
    QStringList tables;
    for (const EntityDescriptor* entity : allEntities())
        tables.append(entity->name());
    for (const char* table :
         {"commit_counter", "change_set", "change", "removed_record", "attachment_content"})
        tables.append(QString::fromLatin1(table));
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const double share = double(i) / double(tables.size());
        const auto goesOn = [&progress, share] { return !progress || progress(share); };
        if (auto copied = copyTable(from, to, tables[i], goesOn); !copied)
            return copied;
    }
    if (auto made = SearchIndex(to).rebuild(); !made)
        return made;
    return transaction->commit();
}

} // namespace rapporteur
