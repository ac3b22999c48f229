// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqldialect.h"
#include "store/query.h"

#include <optional>

namespace rapporteur {

/// A day or a month that the words of a search name, in the language of the thread or in English, as people
/// do ("27 oct", "October 27", "oct 2021") or as ISO 8601 writes it; a year alone is a word as any other.
struct SearchedDate
{
    QString pattern;    ///< of the dates that are meant, as LIKE takes it
    QStringList others; ///< words that are looked for beside it

    [[nodiscard]] static std::optional<SearchedDate> in(const QString& search);
};

/// Whether a search looks at dates as well: its words name one, and the records have dates in their list.
[[nodiscard]] bool findsByDate(const Query& query);

/// That a record (of the table t) has the date, and the other words, of such a search.
[[nodiscard]] QString searchedDateSql(const Query& query, const SqlDialect& dialect, QVariantList& values);

} // namespace rapporteur
