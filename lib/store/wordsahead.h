// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/orderwalk.h"

#include <QByteArray>

namespace rapporteur {

/// The words of the first records of a list, in its order: what somebody types next is found in them without
/// asking the database, between one key and the picture. They are as old as the list.
class WordsAhead
{
public:
    /// Of how many records: some hundred kilobytes.
    static constexpr size_t most = 5000;

    /// \a list is what \a query lists, whole. Of its words those are there that its reader may find by.
    [[nodiscard]] static Result<WordsAhead> read(Database& database, const Query& query,
                                                 std::span<const Id> list);
    /// The first that have the words, each as far as it is typed; fewer than asked for where the list has no
    /// more. Nothing where more of them may stand further down.
    [[nodiscard]] FirstFound first(const QString& search, int limit) const;

private:
    void add(Id id, const QByteArray& words);

    std::vector<Id> m_ids;
    QByteArray m_words;            ///< each record's: " one two \n"
    std::vector<qsizetype> m_ends; ///< of each record's
    bool m_isAll = false;
};

} // namespace rapporteur
