// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqldialect.h"
#include "store/query.h"

#include <QVariant>

namespace rapporteur {

/// A query as one SELECT: what follows the columns, and the values for its question marks.
struct QuerySql
{
    QString from;  ///< " FROM … WHERE …"; the table's alias is t
    QString order; ///< " ORDER BY … LIMIT …"
    QVariantList values;
    QString firstKey; ///< what it sorts by first; empty: nothing but the ids
    bool firstDescending = false;
    bool isByIndex = false;     ///< the first key is stored and indexed, and never nothing
    bool hasConditions = false; ///< `from` has a WHERE
};

/// Usage where the query names a field that the entity does not have.
[[nodiscard]] Result<QuerySql> toSql(const Query& query, const SqlDialect& dialect);

/// The codes of the audiences that a reader may see, quoted for SQL: "'public', 'members'".
[[nodiscard]] QString visibleAudiences(Audience reader);

} // namespace rapporteur
