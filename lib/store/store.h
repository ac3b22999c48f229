// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/changesource.h"
#include "store/history.h"
#include "store/query.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace rapporteur {

class Database;
class Rows;

/// Where the records are: a file, or a PostgreSQL database by URL.
struct StoreLocation
{
    QString text; ///< a path or postgresql://user@host1,host2:port/database

    [[nodiscard]] bool isServer() const;
    [[nodiscard]] QString displayText() const; ///< without a password
};

struct StoreOptions
{
    bool readOnly = false;
    QString author; ///< who is named in history; empty: the account's name
};

/// What a commit did, here or in another program: enough to know what to read again.
struct ChangeNotice
{
    qint64 firstSequence = 0;
    qint64 lastSequence = 0;
    QSet<QString> entities;  ///< names of the kinds of record that changed
    QSet<RecordRef> records; ///< empty where there are too many to list: read all of the entities again
    bool foreign = false;    ///< written by somebody else
};

/// The receipt of a step that was written.
struct Applied
{
    qint64 sequence = 0;            ///< 0 where there was nothing to change
    std::vector<RecordRef> records; ///< empty where there are too many to list
    QHash<RecordRef, Id> renamed;   ///< additions whose id somebody else had made as well
    QSet<QString> entities;         ///< the kinds of record that changed

    /// The id that an addition has in the end.
    [[nodiscard]] Id finalId(const RecordRef& added) const { return renamed.value(added, added.id); }
};

/// The group's records: the one place through which all of them are read and written.
/// Belongs to the thread that opened it; another thread opens its own.
class Store : public QObject
{
    Q_OBJECT

public:
    /// A new, empty store. Refused where a file exists or the database holds one already.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const StoreLocation& location,
                                                               const StoreOptions& options = {});
    /// Refuses what is not ours, damaged or newer, untouched. Older ones are brought up to date after a
    /// backup.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const StoreLocation& location,
                                                             const StoreOptions& options = {});
    ~Store() override;

    [[nodiscard]] const StoreLocation& location() const { return m_location; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const QString& author() const { return m_author; }

    // ---- reading
    [[nodiscard]] Result<std::vector<Id>> ids(const Query& query) const;
    [[nodiscard]] Result<qint64> count(const Query& query) const;
    [[nodiscard]] Result<std::vector<Record>> records(const Query& query) const;
    /// Goes through any number of records, keeping none: \a take gets the contents of \a fields, also "id"
    /// and "revision", as files have them (true and false, codes, ISO 8601); a reference as its id.
    [[nodiscard]] Result<void> forEachRow(const Query& query, const QStringList& fields,
                                          const std::function<Result<void>(const Rows&)>& take) const;
    /// In the order of \a ids; those that do not exist are left out.
    [[nodiscard]] Result<std::vector<Record>> records(const EntityDescriptor& entity,
                                                      const std::vector<Id>& ids) const;
    /// Follows the redirect of a merged record. NotFound where there is none.
    [[nodiscard]] Result<Record> record(const EntityDescriptor& entity, Id id) const;
    [[nodiscard]] Result<Record> record(const RecordRef& ref) const;

    template <class T>
    [[nodiscard]] Result<std::vector<T>> all(const Query& query = Query::of<T>()) const
    {
        return records(query).map([](const std::vector<Record>& found) {
            std::vector<T> objects;
            objects.reserve(found.size());
            for (const Record& each : found)
                objects.push_back(fromRecord<T>(each));
            return objects;
        });
    }
    template <class T>
    [[nodiscard]] Result<T> get(Id id) const
    {
        return record(T::descriptor(), id).map([](const Record& found) { return fromRecord<T>(found); });
    }

    /// The words each record goes by; unknown ones are left out.
    [[nodiscard]] Result<QHash<RecordRef, QString>> labels(const std::vector<RecordRef>& refs) const;
    [[nodiscard]] QString label(const RecordRef& ref) const;

    /// Everything that refers to a record.
    [[nodiscard]] Result<std::vector<RecordUse>> usesOf(const RecordRef& ref) const;

    // ---- writing: one transaction each, then one changed()
    [[nodiscard]] Result<Applied> apply(ChangeSet changes);
    /// A great many changes, given one after the other and written as one step; whole, or not at all.
    [[nodiscard]] Result<Applied> apply(ChangeSource& source, const Progress& progress = {});
    /// What removing \a ref would take, as a change set that has not been applied.
    [[nodiscard]] Result<ChangeSet> removal(const std::vector<RecordRef>& refs, RemovalMode mode) const;

    /// The step that undo() would take back: this author's last that is not undone; none: nothing to undo.
    [[nodiscard]] Result<std::optional<HistoryStep>> nextUndo() const;
    [[nodiscard]] Result<std::optional<HistoryStep>> nextRedo() const;
    [[nodiscard]] Result<Applied> undo(const Progress& progress = {});
    [[nodiscard]] Result<Applied> redo(const Progress& progress = {});
    [[nodiscard]] Result<Applied> undo(qint64 sequence, const Progress& progress = {});
    [[nodiscard]] Result<Applied> redo(qint64 sequence, const Progress& progress = {});
    /// Brings a removed record back with its id, and with what was removed or detached along with it.
    [[nodiscard]] Result<Applied> restore(const RecordRef& ref);

    [[nodiscard]] Result<std::vector<HistoryStep>> history(const HistoryFilter& filter = {}) const;
    /// Everybody who is named in history.
    [[nodiscard]] Result<QStringList> authors() const;

    // ---- the bytes of attachments, by digest (SHA-256, hexadecimal)
    [[nodiscard]] Result<QString> storeContent(const QByteArray& bytes);
    [[nodiscard]] Result<QByteArray> content(const QString& digest) const;

    // ---- care
    /// Problems found, a sentence each; none: all is well.
    [[nodiscard]] Result<QStringList> check() const;
    /// A whole, consistent copy in one new file (a store of its own).
    [[nodiscard]] Result<void> backupTo(const QString& path) const;
    /// Looks for what others wrote since and emits changed() for it. Called by itself while an event loop
    /// runs.
    void refresh();

    /// For lib/queries, which reads with SQL of its own.
    [[nodiscard]] Database& database() const { return *m_database; }

signals:
    void changed(const rapporteur::ChangeNotice& notice);

private:
    Store(StoreLocation location, std::unique_ptr<Database> database, QString author);

    void watch();
    [[nodiscard]] Result<Applied> applyStep(ChangeSet changes, StepKind kind, qint64 target);
    [[nodiscard]] Result<Applied> applySource(ChangeSource& source, const Progress& progress, StepKind kind,
                                              qint64 target);
    /// Tells of what was written here.
    [[nodiscard]] Result<Applied> written(Result<Applied> applied);
    /// Of a large step only the first changes: enough to speak of it.
    [[nodiscard]] Result<std::optional<HistoryStep>> step(qint64 sequence) const;
    void announce(const ChangeNotice& notice);
    /// What others wrote up to this step; false where it could not be read.
    [[nodiscard]] bool announceOthers(qint64 last);

    StoreLocation m_location;
    std::unique_ptr<Database> m_database;
    QString m_author;
    qint64 m_seenSequence = 0;
    qint64 m_seenDataVersion = 0;
    mutable QHash<RecordRef, QString> m_labels; ///< emptied by every change
};

/// What a record is called, also one that is not written yet.
[[nodiscard]] QString labelOf(const Record& record, const Store& store);

/// A sentence for menus and history: "Edit E-mail of Riitta Piela", "Remove 3 people".
[[nodiscard]] QString describe(const HistoryStep& step, const Store& store);
/// The same with records named by \a labelOf, for readers who may not see all of them.
[[nodiscard]] QString describe(const HistoryStep& step,
                               const std::function<QString(const RecordRef&)>& labelOf);

} // namespace rapporteur

Q_DECLARE_METATYPE(rapporteur::ChangeNotice)
