// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/bulkload.h"
#include "store/changesource.h"
#include "store/changewriter.h"
#include "store/entitysql.h"

namespace rapporteur {

class BulkChecks;

/// A step whose changes come one after the other.
struct BulkRequest
{
    ChangeSource& source;
    const Progress& progress;
    StepKind kind = StepKind::Edit;
    qint64 target = 0; ///< the step that is undone or redone
    QString author;
};

/// Does what ChangeWriter does for changes that are too many to hold: rows, history and search words are
/// written as the changes come, and what concerns several records is looked at once at the end, for all of
/// them together. Keeps a few bytes a record at most.
class BulkWriter : private ChangeWriter
{
public:
    explicit BulkWriter(Database& database)
        : ChangeWriter(database)
    {}

    [[nodiscard]] Result<Applied> write(const BulkRequest& request);

private:
    /// A table that grows, and whether its indexes wait for the end.
    struct Table
    {
        QString name;
        std::unique_ptr<RowSink> sink;
        qint64 written = 0;
        qint64 size = -1; ///< asked for when it matters
        bool suspended = false;
    };
    /// What was done to the records of one kind.
    struct Kind
    {
        const EntityDescriptor* entity = nullptr;
        const EntitySql* sql = nullptr;
        Table table;
        qint64 kept = 0; ///< added or changed
        qint64 changed = 0;
        qint64 removed = 0;
        std::vector<qint64> stale;  ///< whose search words are not written yet
        std::vector<qint64> spread; ///< that decide anew who may see what belongs to them
    };

    [[nodiscard]] Result<void> begin(const BulkRequest& request);
    [[nodiscard]] Result<void> stream(const BulkRequest& request);
    [[nodiscard]] Result<void> take(Change change);
    [[nodiscard]] Result<void> add(Kind& kind, Change change);
    [[nodiscard]] Result<qint64> comesBack(const RecordRef& ref);
    [[nodiscard]] Result<void> note(const Change& change, std::optional<Record> before,
                                    std::optional<Record> after) override;
    [[nodiscard]] Result<void> keep(Kind& kind, const Record& record);
    [[nodiscard]] Result<void> finish(const BulkRequest& request);

    [[nodiscard]] Result<Kind*> kindOf(const EntityDescriptor& entity);
    [[nodiscard]] Result<Table> open(const QString& name, const QStringList& columns);
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> suspendIndexes();
    [[nodiscard]] Result<void> suspendIndexes(Table& table);
    [[nodiscard]] Result<void> writeRow(Kind& kind, const Record& record);
    [[nodiscard]] Result<void> writeHistory(const Change& change, Audience recordAudience);
    [[nodiscard]] Result<void> writeWords(const Record& record, const SearchIndex::Texts& texts);
    void isStale(const RecordRef& ref);
    void ownerIsStale(const Record& record);

    [[nodiscard]] Result<void> check();
    [[nodiscard]] Result<void> checkKept(BulkChecks& checks, const Kind& kind);
    [[nodiscard]] Result<void> checkRemoved(BulkChecks& checks, const Kind& kind);
    [[nodiscard]] Result<void> spreadAudiences();
    [[nodiscard]] Result<void> collectStaleOwners();
    [[nodiscard]] Result<void> settleLastWords();
    [[nodiscard]] Result<void> addWords();
    [[nodiscard]] Result<void> refreshWords();
    [[nodiscard]] Result<void> refreshWords(const EntityDescriptor& entity, const std::vector<qint64>& ids);
    [[nodiscard]] tl::unexpected<Error> located(Error error, const Change& change) const;
    [[nodiscard]] Applied receipt() const;

    std::unique_ptr<BulkLoad> m_load;
    std::map<const EntityDescriptor*, Kind> m_kinds;
    Table m_changes;
    Table m_words;
    qint64 m_lastWords = 0; ///< the last row of search words before this step
    qint64 m_taken = 0;
    bool m_anyRemoved = false; ///< whether an addition may be a record that comes back
};

} // namespace rapporteur
