// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fieldparser.h"
#include "store/formatter.h"

#include <functional>

namespace rapporteur {

/// A test of a column by its text: virtual fields have no column in the database to ask.
struct TextCondition
{
    enum class Test { Is, IsNot, Contains, Before, After };

    QString column;
    Test test = Test::Is;
    QString text;
};

/// Which records of one kind leave, for whom, and what is read with them.
struct RecordSelection
{
    Query query;
    Audience reader = Audience::Secretariat;
    std::vector<TextCondition> texts;
    Id group;            ///< null: of every edition
    QDate asOf;          ///< only what held on that day; invalid: everything
    QStringList columns; ///< that will be formatted

    explicit RecordSelection(const EntityDescriptor& entity)
        : query(entity)
    {}
};

/// A formatter for files and scripts that shows a reader nothing of what is withheld from them.
[[nodiscard]] Formatter makeFormatter(const Store& store, Audience reader, QDate asOf = {});

/// Reads a selection page by page, so that no more than one page is in memory; everything passes the
/// audience's gate.
class RecordPages
{
public:
    using Page = std::function<Result<void>(const std::vector<Record>&, const Formatter&)>;

    RecordPages(const Store& store, RecordSelection selection);

    [[nodiscard]] Result<void> forEach(const Page& page) const;

private:
    [[nodiscard]] Result<std::vector<Record>> read(const std::vector<Id>& ids) const;
    [[nodiscard]] Result<std::vector<Record>> keepGroup(std::vector<Record> records) const;
    [[nodiscard]] bool keeps(const Record& record, const Formatter& formatter) const;

    const Store& m_store;
    RecordSelection m_selection;
};

} // namespace rapporteur
