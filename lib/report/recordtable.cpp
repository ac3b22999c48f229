// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recordtable.h"

#include "models/columns.h"
#include "queries/audiencegate.h"

namespace rapporteur::report {

namespace {

report::Column columnOf(const rapporteur::Column& column)
{
    const FieldDescriptor* field = column.field;
    const bool date = field && field->type == FieldType::Date;
    const bool longText = field && (field->type == FieldType::LongText || field->sorted);
    const double share = column.isNumber() || date ? 0 : longText ? 1.8 : 1;
    return {column.title(), share, column.isNumber() ? Column::Align::End : Column::Align::Start};
}

/// An address that can be followed is.
Runs cellOf(const Formatter& formatter, const Record& record, const rapporteur::Column& column)
{
    const QString text = formatter.texts(record, column.name).join(u'\n');
    const FieldType type = column.field ? column.field->type : FieldType::Text;
    if (text.isEmpty() || (type != FieldType::Address && type != FieldType::Email))
        return plain(text);
    const QUrl url(type == FieldType::Email ? QStringLiteral("mailto:") + text : text, QUrl::StrictMode);
    return {{text, Run::Look::Plain, isLinkable(url) ? url : QUrl()}};
}

} // namespace

Formatter readersFormatter(const Store& store, const ReportRequest& request)
{
    Formatter formatter(store, TextStyle::Display, request.locale);
    formatter.setAsOf(request.asOf);
    if (request.audience != Audience::Secretariat) {
        formatter.setFilter([&store, reader = request.audience](std::vector<Record> records) {
            return AudienceGate(store, reader).visible(std::move(records));
        });
    }
    return formatter;
}

Result<Table> recordTable(const Store& store, const ReportRequest& request, const EntityDescriptor& entity,
                          const QStringList& columns, const std::vector<Record>& records,
                          const QString& groupedBy)
{
    Formatter formatter = readersFormatter(store, request);
    QStringList read = columns;
    if (!groupedBy.isEmpty())
        read.append(groupedBy);
    if (const auto prefetched = formatter.prefetch(records, read); !prefetched)
        return failure(prefetched);
    Table table;
    const auto shown = columnsOf(entity, columns);
    for (const rapporteur::Column& column : shown)
        table.columns.push_back(columnOf(column));
    std::optional<QString> group;
    for (const Record& record : records) {
        const QString heading = groupedBy.isEmpty() ? QString() : formatter.text(record, groupedBy);
        if (!groupedBy.isEmpty() && group != heading)
            table.rows.push_back(
                {{plain(heading.isEmpty() ? QStringLiteral("–") : heading)}, Row::Kind::Section});
        group = heading;
        Row row;
        for (const rapporteur::Column& column : shown)
            row.cells.push_back(cellOf(formatter, record, column));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace rapporteur::report
