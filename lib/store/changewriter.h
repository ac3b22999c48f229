// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historylog.h"
#include "store/recordreader.h"
#include "store/searchindex.h"
#include "store/store.h"

#include <map>

namespace rapporteur {

/// What is to be written as one step of history.
struct StepRequest
{
    ChangeSet changes;
    StepKind kind = StepKind::Edit;
    qint64 target = 0; ///< the step that is undone or redone
    QString author;
    bool recorded = true; ///< false for what the program ships, when a store is made
};

/// Applies one change set within one transaction: merges with what others wrote, validates, writes rows,
/// search words and history. Nothing else writes records.
class ChangeWriter
{
public:
    explicit ChangeWriter(Database& database);
    virtual ~ChangeWriter() = default;

    [[nodiscard]] Result<Applied> write(StepRequest request);

protected:
    /// A record before and after the step; neither: it came and went within it.
    struct Touched
    {
        std::optional<Record> before;
        std::optional<Record> after;
    };

    [[nodiscard]] Result<void> renameClashingIds(ChangeSet& changes);
    [[nodiscard]] Result<void> applyChange(Change change);
    [[nodiscard]] Result<void> applyAdd(Change& change);
    [[nodiscard]] Result<void> applyUpdate(Change& change);
    [[nodiscard]] Result<void> applyRemove(Change& change);
    /// What was done to a record's row, for history and for what is checked and done at the end.
    [[nodiscard]] virtual Result<void> note(const Change& change, std::optional<Record> before,
                                            std::optional<Record> after);
    /// The narrowest that a record was for before and is for after a change.
    [[nodiscard]] Result<Audience> audienceOf(const std::optional<Record>& before,
                                              const std::optional<Record>& after) const;
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Result<void> checkReferences(const Record& record) const;
    [[nodiscard]] Result<void> checkUnique(const Record& record) const;
    [[nodiscard]] Result<void> checkUnused(const Record& record) const;
    [[nodiscard]] Result<void> checkHeirs() const;
    /// Whether a change decides who may see what belongs to the record.
    [[nodiscard]] static bool reachesOthers(const Record& before, const Record& after);
    [[nodiscard]] Result<void> spreadAudience();
    [[nodiscard]] Result<void> spreadAudienceOf(const Record& record);
    [[nodiscard]] Result<void> updateSearch();
    [[nodiscard]] tl::unexpected<Error> invalid(const Record& record) const;
    [[nodiscard]] tl::unexpected<Error> conflict(const Record& current, const FieldChange& change) const;
    [[nodiscard]] tl::unexpected<Error> goneMeanwhile(const Change& change) const;
    [[nodiscard]] QString shown(const FieldDescriptor& field, const Value& value) const;
    [[nodiscard]] QString lastAuthorOf(const RecordRef& ref) const;

    Database& m_database;
    RecordReader m_reader;
    HistoryLog m_history;
    SearchIndex m_search;
    StepRequest m_request;
    qint64 m_sequence = 0;
    qint64 m_written = 0;
    std::map<std::pair<QString, Id>, Touched> m_touched;
    std::vector<RecordRef> m_order;
    std::vector<RecordRef> m_heirs;
    std::vector<RecordRef> m_alsoFound; ///< records whose words must be written anew without being changed
    QHash<RecordRef, Id> m_renamed;
};

} // namespace rapporteur
