// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/registry.h"
#include "support/temporarystore.h"

namespace rapporteur::test {

/// All rows of a statement as texts, a line a row.
inline QStringList linesOf(const Store& store, const QString& sql)
{
    auto rows = require(store.database().select(sql));
    QStringList lines;
    while (rows.next()) {
        QStringList cells;
        for (int i = 0; i < rows.columnCount(); ++i)
            cells.append(rows.isNull(i) ? QStringLiteral("NULL") : rows.text(i));
        lines.append(cells.join(u'|'));
    }
    return lines;
}

/// What the records are, their keys and search words: all that does not depend on when it was written.
inline QStringList recordTables(const Store& store)
{
    QStringList lines;
    for (const EntityDescriptor* entity : allEntities())
        lines +=
            linesOf(store, QStringLiteral("SELECT '%1', t.* FROM \"%1\" t ORDER BY 2").arg(entity->name()));
    lines += linesOf(store, QStringLiteral("SELECT \"entity\", \"record\", \"public\", \"members\", "
                                           "\"secretariat\" FROM \"search_text\" ORDER BY 1, 2"));
    return lines;
}

/// And how they came to be so.
inline QStringList allTables(const Store& store)
{
    QStringList lines = recordTables(store);
    lines += linesOf(
        store, QStringLiteral("SELECT * FROM \"change\" ORDER BY \"sequence\", \"ordinal\", \"audience\""));
    lines +=
        linesOf(store, QStringLiteral("SELECT \"sequence\", \"author\", \"kind\", \"target\", \"changes\" "
                                      "FROM \"change_set\" ORDER BY 1"));
    lines += linesOf(store, QStringLiteral("SELECT * FROM \"removed_record\" ORDER BY \"record\""));
    return lines;
}

} // namespace rapporteur::test
