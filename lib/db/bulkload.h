// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <memory>

namespace rapporteur {

/// Takes the rows of one table, value by value in the order of its columns. A driver's general way of binding
/// costs as much as the writing itself when the rows are many.
class RowSink
{
public:
    RowSink() = default;
    RowSink(const RowSink&) = delete;
    RowSink& operator=(const RowSink&) = delete;
    virtual ~RowSink() = default;

    virtual void addNull() = 0;
    virtual void addInteger(qint64 value) = 0;
    virtual void addTruth(bool value) = 0;
    virtual void addText(QByteArrayView utf8) = 0;
    /// Conflict: a row with that key is there already; its key in the details where the database names it.
    [[nodiscard]] virtual Result<void> endRow() = 0;
    /// Afterwards all rows are in the table.
    [[nodiscard]] virtual Result<void> flush() = 0;
};

/// What a database does to take a great many rows in one transaction: set up before it begins, undone when
/// this object goes, which must be after the transaction's end.
class BulkLoad
{
public:
    BulkLoad() = default;
    BulkLoad(const BulkLoad&) = delete;
    BulkLoad& operator=(const BulkLoad&) = delete;
    virtual ~BulkLoad() = default;

    [[nodiscard]] virtual Result<std::unique_ptr<RowSink>> sink(const QString& table,
                                                                const QStringList& columns) = 0;
    /// Whether it pays to drop the secondary indexes of a table that grows much, and to build them
    /// afterwards.
    [[nodiscard]] virtual bool canSuspendIndexes() const = 0;
    [[nodiscard]] virtual Result<void> suspendIndexes(const QString& table) = 0;
    [[nodiscard]] virtual Result<void> resumeIndexes() = 0;
    /// Brings the index of words of a kind of record in step with the rows of search_text: those after that id
    /// have come, those up to it whose record is in the table \a records are about to go.
    [[nodiscard]] virtual Result<void> addWords(const QString& entity, qint64 afterId) = 0;
    [[nodiscard]] virtual Result<void> removeWords(const QString& entity, qint64 upToId,
                                                   const QString& records) = 0;
    /// While long statements run, \a goesOn is asked now and then; false stops them.
    virtual void watch(std::function<bool()> goesOn) = 0;
};

} // namespace rapporteur
