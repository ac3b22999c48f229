// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/recordclipboard.h"

#include "exchange/tabtext.h"
#include "lists/listpane.h"
#include "lists/recordtable.h"
#include "models/listfilter.h"
#include "store/formatter.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace rapporteur {

namespace {

constexpr size_t recordsAtOnce = 500;

/// Dates and figures as other programs read them, everything else in words.
bool isForPrograms(const EntityDescriptor& entity, const QString& column)
{
    const auto field = findFilterField(entity, column);
    return field && field->field &&
           (field->field->type == FieldType::Date || field->field->type == FieldType::Integer);
}

Result<void> addRows(const Store& store, const EntityDescriptor& entity, const std::vector<Id>& ids,
                     const QStringList& columns, std::vector<QStringList>& rows)
{
    const auto records = store.records(entity, ids);
    if (!records)
        return failure(records);
    Formatter words(store);
    Formatter exact(store, TextStyle::Exchange);
    for (Formatter* formatter : {&words, &exact}) {
        if (auto read = formatter->prefetch(*records, columns); !read)
            return read;
    }
    for (const Record& record : *records) {
        QStringList row;
        for (const QString& column : columns)
            row.append((isForPrograms(entity, column) ? exact : words).text(record, column));
        rows.push_back(std::move(row));
    }
    return {};
}

} // namespace

Result<void> copyToClipboard(const ListPane& list, const Store& store)
{
    const RecordTable& table = *list.table();
    const EntityDescriptor& entity = list.model()->entity();
    const QStringList columns = table.shownColumns();
    QStringList headings;
    for (const Column& column : columnsOf(entity, columns))
        headings.append(column.title());
    std::vector<QStringList> rows{headings};
    const std::vector<Id> ids = table.selectedRecords();
    for (size_t from = 0; from < ids.size(); from += recordsAtOnce) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto count = static_cast<std::ptrdiff_t>(std::min(recordsAtOnce, ids.size() - from));
        if (auto added = addRows(store, entity, {first, first + count}, columns, rows); !added)
            return added;
    }
    auto* data = new QMimeData;
    data->setText(toTabText(rows));
    data->setHtml(toHtmlTable(rows));
    QApplication::clipboard()->setMimeData(data);
    return {};
}

} // namespace rapporteur
