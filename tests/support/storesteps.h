// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqldialect.h"
#include "entities/registry.h"
#include "support/temporarystore.h"

namespace rapporteur::test {

/// Short ways to write and read in tests; each fails the test where the store refuses.

template <class T>
Id added(Store& store, const T& object)
{
    ChangeSet changes;
    const Id id = changes.add(object);
    require(store.apply(changes));
    return id;
}

inline Result<Applied> edit(Store& store, const Record& seen, QStringView field, Value value)
{
    Record after = seen;
    after.setValue(field, std::move(value));
    ChangeSet changes;
    changes.update(seen, after);
    return store.apply(changes);
}

template <class T>
Result<Applied> edit(Store& store, Id id, QStringView field, Value value)
{
    return edit(store, require(store.record(T::descriptor(), id)), field, std::move(value));
}

template <class T>
RecordRef refTo(Id id)
{
    return {T::descriptor().name(), id};
}

inline Result<Applied> removeRecords(Store& store, const std::vector<RecordRef>& refs, RemovalMode mode)
{
    return store.removal(refs, mode).and_then([&](const ChangeSet& changes) { return store.apply(changes); });
}

template <class T>
bool isThere(Store& store, Id id)
{
    return !require(store.records(T::descriptor(), std::vector<Id>{id})).empty();
}

template <class T>
qint64 found(const Store& store, const char16_t* words, Audience reader = Audience::Secretariat)
{
    return require(store.count(Query::of<T>().matching(QString::fromUtf16(words)).readBy(reader)));
}

/// Every row of a query as text, to be compared as a whole.
inline QStringList rowsOf(Database& database, const QString& sql)
{
    auto rows = require(database.select(sql));
    QStringList lines;
    while (rows.next()) {
        QStringList cells;
        for (int i = 0; i < rows.columnCount(); ++i) {
            const QVariant value = rows.value(i);
            // One database has truth values, the other numbers.
            const bool truth = value.typeId() == QMetaType::Bool;
            const QString text = truth ? QString::number(value.toInt()) : value.toString();
            cells.append(rows.isNull(i) ? QStringLiteral("-") : u'=' + text);
        }
        lines.append(cells.join(u'|'));
    }
    return lines;
}

/// All that a store holds but its history: every row of every record's table without its revision, the folded
/// keys and the words of search included.
inline QStringList contentsOf(const Store& store)
{
    Database& database = store.database();
    QStringList all;
    for (const EntityDescriptor* entity : allEntities()) {
        if (entity->isShipped())
            continue;
        QStringList columns;
        for (const TableColumn& column : require(database.dialect().columns(database, entity->name()))) {
            if (column.name != QLatin1String("revision"))
                columns.append(u'"' + column.name + u'"');
        }
        const QString sql = QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY \"id\"")
                                .arg(columns.join(QStringLiteral(", ")), entity->name());
        for (const QString& row : rowsOf(database, sql))
            all.append(entity->name() + u' ' + row);
    }
    return all +
           rowsOf(database, QStringLiteral("SELECT \"entity\", \"record\", \"public\", \"members\", "
                                           "\"secretariat\" FROM \"search_text\" WHERE \"entity\" <> 'country' "
                                           "ORDER BY 1, 2"));
}

} // namespace rapporteur::test
