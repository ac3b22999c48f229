// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "db/connect.h"
#include "db/migrator.h"
#include "db/serverurl.h"
#include "db/sqldialect.h"
#include "entities/registry.h"
#include "store/bulkwriter.h"
#include "store/care.h"
#include "store/changewriter.h"
#include "store/entitysql.h"
#include "store/orderwalk.h"
#include "store/querysql.h"
#include "store/removal.h"
#include "store/searchindex.h"
#include "store/shipped.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <pwd.h>
#include <unistd.h>

namespace rapporteur {

namespace {

constexpr int pollMilliseconds = 500;
constexpr int recordsPerNotice = 2000;

QString tr(const char* text)
{
    return QCoreApplication::translate("store", text);
}

QString accountName()
{
    for (const char* variable : {"RAPPORTEUR_USER", "USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    const passwd* account = getpwuid(geteuid());
    return account != nullptr ? QString::fromLocal8Bit(account->pw_name) : QDir::home().dirName();
}

/// Ships what every store has, unrecorded: it is the same in each.
Result<void> fill(Database& database)
{
    auto countries = shippedCountries();
    if (!countries)
        return failure(countries);
    return ChangeWriter(database)
        .write({*countries, StepKind::Edit, 0, accountName(), false})
        .map([](const Applied&) {});
}

Result<void> setUpFile(const QString& path)
{
    auto database = createFile(path);
    if (!database)
        return failure(database);
    return migrate(**database).and_then([&] { return fill(**database); }).and_then([&] {
        return foldInLog(**database);
    });
}

/// Complete or not there at all: made under another name, then put in place.
Result<void> createStoreFile(const QString& path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (info.exists() || info.isSymLink())
        return failure(ErrorCode::InvalidInput, tr("%1 exists already; nothing was changed.").arg(shown));
    if (!info.dir().exists())
        return failure(ErrorCode::NotFound, tr("There is no folder %1.").arg(info.dir().path()));
    if (!QFileInfo(info.absolutePath()).isWritable()) {
        return failure(ErrorCode::ReadOnly,
                       tr("Nothing may be written into the folder %1.").arg(info.dir().path()));
    }
    const QString draft =
        info.dir().filePath(QStringLiteral(".%1.%2").arg(info.fileName(), IdGenerator::make().toString()));
    auto made = setUpFile(draft);
    if (made && !QFile::rename(draft, path))
        made = failure(ErrorCode::Unavailable, tr("%1 cannot be created.").arg(shown));
    if (!made)
        removeFile(draft);
    return made;
}

Result<void> createOnServer(const QString& url)
{
    auto database = openServer(url, false);
    if (!database)
        return failure(database);
    const auto version = (*database)->dialect().version(**database);
    if (!version)
        return failure(version);
    if (*version != 0) {
        return failure(ErrorCode::InvalidInput,
                       tr("%1 holds the records of a group already; nothing was changed.")
                           .arg(StoreLocation{url}.displayText()));
    }
    return migrate(**database).and_then([&] { return fill(**database); });
}

Result<void> completeMigration(Database& database, int before)
{
    // Since then those credited are also found by their short names.
    return before < 8 ? SearchIndex(database).rebuild() : Result<void>();
}

Result<void> bringUpToDate(Database& database, const StoreLocation& location)
{
    const auto version = database.dialect().version(database);
    if (!version)
        return failure(version);
    if (*version == 0 && location.isServer()) {
        return failure(ErrorCode::NotOurs,
                       tr("%1 holds no records of Rapporteur yet.").arg(location.displayText()));
    }
    if (*version == newestSchemaVersion())
        return {};
    if (database.isReadOnly() && *version < newestSchemaVersion()) {
        return failure(
            ErrorCode::ReadOnly,
            tr("%1 was written by an older version of Rapporteur and must be brought up to date, but it may "
               "not be written.")
                .arg(location.displayText()));
    }
    if (!location.isServer() && *version < newestSchemaVersion()) {
        const QString kept = QStringLiteral("%1.version-%2").arg(location.text).arg(*version);
        if (auto copied = QFile::exists(kept) ? Result<void>() : copyFile(database, kept); !copied)
            return copied;
    }
    return migrate(database, [&](int before) { return completeMigration(database, before); });
}

} // namespace

bool StoreLocation::isServer() const
{
    return isServerUrl(text);
}

QString StoreLocation::displayText() const
{
    if (!isServer())
        return QDir::toNativeSeparators(QFileInfo(text).absoluteFilePath());
    const auto url = parseServerUrl(text);
    return url ? url->displayText() : tr("the database server");
}

Result<std::unique_ptr<Store>> Store::create(const StoreLocation& location, const StoreOptions& options)
{
    auto made = location.isServer() ? createOnServer(location.text) : createStoreFile(location.text);
    if (!made)
        return failure(made);
    return open(location, options);
}

Result<std::unique_ptr<Store>> Store::open(const StoreLocation& location, const StoreOptions& options)
{
    auto database = location.isServer() ? openServer(location.text, options.readOnly)
                                        : openFile(location.text, options.readOnly);
    if (!database)
        return failure(database);
    if (auto ready = bringUpToDate(**database, location); !ready)
        return failure(ready);
    const QString author = options.author.isEmpty() ? accountName() : options.author;
    std::unique_ptr<Store> store(new Store(location, std::move(*database), author));
    store->watch();
    return store;
}

Store::Store(StoreLocation location, std::unique_ptr<Database> database, QString author)
    : m_location(std::move(location))
    , m_database(std::move(database))
    , m_author(std::move(author))
{}

Store::~Store() = default;

bool Store::isReadOnly() const
{
    return m_database->isReadOnly();
}

void Store::watch()
{
    // In this order: what is committed in between is told once too often rather than never.
    m_seenDataVersion = m_database->dialect().foreignCommits(*m_database).value_or(0);
    m_seenSequence = HistoryLog(*m_database).lastSequence().value_or(0);
    const QString channel = m_database->dialect().notificationChannel();
    if (!channel.isEmpty())
        m_database->listen(channel, this, [this] { refresh(); });
    // Also where the server tells: after a lost connection nothing is told any more.
    auto* timer = new QTimer(this);
    timer->setInterval(channel.isEmpty() ? pollMilliseconds : 10 * pollMilliseconds);
    connect(timer, &QTimer::timeout, this, &Store::refresh);
    timer->start();
}

// ---- reading

Result<std::vector<Id>> Store::ids(const Query& query) const
{
    auto first = firstAlongOrder(*m_database, query);
    if (!first)
        return failure(first);
    if (*first)
        return std::move(**first);
    const auto sql = toSql(query, m_database->dialect());
    if (!sql)
        return failure(sql);
    auto rows = m_database->select(QStringLiteral("SELECT t.\"id\"") + sql->from + sql->order, sql->values);
    if (!rows)
        return failure(rows);
    std::vector<Id> ids;
    while (rows->next())
        ids.push_back(Id{rows->integer(0)});
    return rows->end().map([&] { return std::move(ids); });
}

Result<void> Store::forEachRow(const Query& query, const QStringList& fields,
                               const std::function<Result<void>(const Rows&)>& take) const
{
    const auto sql = toSql(query, m_database->dialect());
    if (!sql)
        return failure(sql);
    QStringList columns;
    for (const QString& name : fields) {
        const FieldDescriptor* field = query.entity->field(name);
        const QString column = QStringLiteral("t.") + quoted(name);
        columns.append(field != nullptr && field->type == FieldType::Boolean
                           ? QStringLiteral("CASE WHEN %1 THEN 'true' ELSE 'false' END").arg(column)
                           : column);
    }
    auto rows = m_database->select(QStringLiteral("SELECT %1").arg(columns.join(QStringLiteral(", "))) +
                                       sql->from + sql->order,
                                   sql->values);
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        if (auto taken = take(*rows); !taken)
            return taken;
    }
    return rows->end();
}

Result<qint64> Store::count(const Query& query) const
{
    const auto sql = toSql(query, m_database->dialect());
    if (!sql)
        return failure(sql);
    return m_database->selectValue(QStringLiteral("SELECT count(*)") + sql->from, sql->values)
        .map([](const QVariant& value) { return value.toLongLong(); });
}

Result<std::vector<Record>> Store::records(const Query& query) const
{
    const auto sql = toSql(query, m_database->dialect());
    if (!sql)
        return failure(sql);
    return RecordReader(*m_database).select(*query.entity, sql->from, sql->order, sql->values);
}

Result<std::vector<Record>> Store::records(const EntityDescriptor& entity, const std::vector<Id>& ids) const
{
    return RecordReader(*m_database).byIds(entity, ids);
}

Result<Record> Store::record(const EntityDescriptor& entity, Id id) const
{
    const auto found = RecordReader(*m_database).find(entity, id);
    if (!found)
        return failure(found);
    if (*found)
        return **found;
    const auto heir = m_database->selectValue(
        QStringLiteral("SELECT \"heir\" FROM \"removed_record\" WHERE \"record\" = ? AND \"entity\" = ?"),
        {id.value, entity.name()});
    if (!heir)
        return failure(heir);
    if (heir->toLongLong() > 0)
        return record(entity, Id{heir->toLongLong()});
    return failure(ErrorCode::NotFound,
                   heir->isValid()
                       ? tr("The record #%1 was removed from the %2.").arg(id.toString(), entity.pluralText())
                       : tr("There is no record #%1 among the %2.").arg(id.toString(), entity.pluralText()));
}

Result<Record> Store::record(const RecordRef& ref) const
{
    const EntityDescriptor* entity = findEntity(ref.entity);
    if (entity == nullptr)
        return failure(ErrorCode::NotFound, tr("There is no kind of record called \"%1\".").arg(ref.entity));
    return record(*entity, ref.id);
}

Result<QHash<RecordRef, QString>> Store::labels(const std::vector<RecordRef>& refs) const
{
    if (auto added = RecordReader(*m_database).addLabels(refs, m_labels); !added)
        return failure(added);
    QHash<RecordRef, QString> labels;
    for (const RecordRef& ref : refs) {
        if (const auto label = m_labels.constFind(ref); label != m_labels.cend())
            labels.insert(ref, *label);
    }
    return labels;
}

QString Store::label(const RecordRef& ref) const
{
    return labels({ref}).value_or(QHash<RecordRef, QString>()).value(ref);
}

Result<std::vector<RecordUse>> Store::usesOf(const RecordRef& ref) const
{
    return findUses(RecordReader(*m_database), ref);
}

// ---- writing

Result<Applied> Store::apply(ChangeSet changes)
{
    return applyStep(std::move(changes), StepKind::Edit, 0);
}

Result<Applied> Store::applyStep(ChangeSet changes, StepKind kind, qint64 target)
{
    if (changes.isEmpty())
        return Applied{};
    return written(ChangeWriter(*m_database).write({std::move(changes), kind, target, m_author, true}));
}

Result<Applied> Store::apply(ChangeSource& source, const Progress& progress)
{
    return applySource(source, progress, StepKind::Edit, 0);
}

Result<Applied> Store::applySource(ChangeSource& source, const Progress& progress, StepKind kind,
                                   qint64 target)
{
    return written(BulkWriter(*m_database).write({source, progress, kind, target, m_author}));
}

Result<Applied> Store::written(Result<Applied> applied)
{
    m_labels.clear();
    if (!applied || applied->sequence == 0)
        return applied;
    // Somebody else's steps may lie between the last one seen and ours.
    if (applied->sequence > m_seenSequence + 1)
        (void)announceOthers(applied->sequence - 1); // the next look finds what could not be read now
    ChangeNotice notice{applied->sequence, applied->sequence, applied->entities, {}, false};
    for (const RecordRef& ref : applied->records) {
        if (applied->records.size() <= recordsPerNotice)
            notice.records.insert(ref);
    }
    announce(notice);
    return applied;
}

Result<ChangeSet> Store::removal(const std::vector<RecordRef>& refs, RemovalMode mode) const
{
    return planRemoval(RecordReader(*m_database), refs, mode);
}

// ---- attachments

Result<QString> Store::storeContent(const QByteArray& bytes)
{
    if (isReadOnly())
        return failure(ErrorCode::ReadOnly,
                       tr("These records are open for reading only; nothing was changed."));
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return m_database
        ->execute(QStringLiteral("INSERT INTO \"attachment_content\" (\"digest\", \"bytes\") VALUES (?, ?) "
                                 "ON CONFLICT (\"digest\") DO NOTHING"),
                  {digest, bytes})
        .map([&](qint64) { return digest; });
}

Result<QByteArray> Store::content(const QString& digest) const
{
    const auto bytes = m_database->selectValue(
        QStringLiteral("SELECT \"bytes\" FROM \"attachment_content\" WHERE \"digest\" = ?"), {digest});
    if (!bytes)
        return failure(bytes);
    if (!bytes->isValid())
        return failure(ErrorCode::NotFound, tr("The content of this attachment is missing."));
    return bytes->toByteArray();
}

// ---- care

Result<QStringList> Store::check() const
{
    return checkRecords(*m_database);
}

Result<void> Store::backupTo(const QString& path) const
{
    return m_location.isServer() ? copyRecordsToFile(*m_database, path) : copyFile(*m_database, path);
}

void Store::refresh()
{
    const auto version = m_database->dialect().foreignCommits(*m_database);
    if (!version || *version == m_seenDataVersion)
        return;
    const auto last = HistoryLog(*m_database).lastSequence();
    if (last && announceOthers(*last))
        m_seenDataVersion = *version;
}

bool Store::announceOthers(qint64 last)
{
    if (last <= m_seenSequence)
        return true;
    ChangeNotice notice{m_seenSequence + 1, last, {}, {}, true};
    {
        auto rows =
            m_database->select(QStringLiteral("SELECT DISTINCT \"entity\", \"record\" FROM \"change\" "
                                              "WHERE \"sequence\" > ? AND \"sequence\" <= ? LIMIT %1")
                                   .arg(recordsPerNotice + 1),
                               {m_seenSequence, last});
        if (!rows)
            return false;
        while (rows->next()) {
            notice.entities.insert(rows->text(0));
            notice.records.insert({rows->text(0), Id{rows->integer(1)}});
        }
        if (!rows->end())
            return false;
    }
    if (notice.records.size() > recordsPerNotice) {
        notice.records.clear();
        for (const EntityDescriptor* entity : allEntities())
            notice.entities.insert(entity->name());
    }
    announce(notice);
    return true;
}

void Store::announce(const ChangeNotice& notice)
{
    m_labels.clear();
    m_seenSequence = std::max(m_seenSequence, notice.lastSequence);
    emit changed(notice);
}

} // namespace rapporteur
