// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordreader.h"

#include <QMap>

namespace rapporteur {

/// Keeps the words by which records are found, within the transaction that changes them.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database)
        : m_database(database)
        , m_reader(database)
    {}

    /// A word stands with the widest audience that may find the record by it, and only there.
    using Texts = QMap<Audience, QString>;

    /// Writes the words of \a record anew.
    [[nodiscard]] Result<void> update(const Record& record);
    /// Writes those of all records anew.
    [[nodiscard]] Result<void> rebuild();
    [[nodiscard]] Result<void> remove(const RecordRef& ref);
    /// The records that must be written anew when one has come (no \a before), changed or gone (no \a after):
    /// the owners that its words also find, and the owners of those that show its name.
    [[nodiscard]] Result<std::vector<RecordRef>> affectedBy(const std::optional<Record>& before,
                                                            const std::optional<Record>& after) const;
    /// What the index should hold for \a record, as check() compares it.
    [[nodiscard]] Result<Texts> wordsOf(const Record& record) const;
    /// The part of it that comes from the record's own fields: all of it while nothing belongs to the record.
    /// \a audience: the narrowest of the record's and its owners'.
    [[nodiscard]] static Texts ownWordsOf(const Record& record, Audience audience);

    /// The columns of search_text for each audience, in the order of allAudiences.
    [[nodiscard]] static QVariantList columnsOf(const Texts& texts);

private:
    using Words = QMap<Audience, QStringList>;
    static void collectFields(const Record& record, Audience atLeast, Words& words);
    [[nodiscard]] static Texts textsOf(const Words& words);
    [[nodiscard]] static QVariantList indexed(const RecordRef& ref, const Texts& texts);
    [[nodiscard]] Result<void> write(const RecordRef& ref, const Texts& texts);
    [[nodiscard]] Result<void> leaveIndex(const RecordRef& ref);
    [[nodiscard]] Result<void> rebuild(const EntityDescriptor& entity);
    [[nodiscard]] Result<void> collectChildren(const Record& record, Audience atLeast, Words& words) const;
    [[nodiscard]] Result<void> collectChild(const Record& child, const FieldDescriptor& owner, Audience atLeast,
                                            Words& words) const;

    Database& m_database;
    RecordReader m_reader;
};

} // namespace rapporteur
