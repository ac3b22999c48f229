// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporter.h"

#include "db/database.h"
#include "exchange/csv.h"
#include "exchange/jsonrecord.h"
#include "exchange/savefile.h"

#include <algorithm>

namespace rapporteur {

namespace {

Result<void> writeJsonRecords(const Store& store, const RecordSelection& selection, SaveFile& file)
{
    bool first = true;
    return RecordPages(store, selection)
        .forEach([&](const std::vector<Record>& records, const Formatter& formatter) -> Result<void> {
            const JsonRecord writer(formatter, selection.columns);
            for (const Record& record : records) {
                const QByteArray separator = first ? "\n      " : ",\n      ";
                first = false;
                if (const auto written = file.write(separator + writer.toJson(record)); !written)
                    return written;
            }
            return {};
        });
}

} // namespace

QStringList csvColumns(const EntityDescriptor& entity)
{
    QStringList columns;
    for (const FieldDescriptor& field : entity.fields()) {
        if (!field.hidden)
            columns.append(field.name);
    }
    for (const VirtualField& field : entity.virtualFields())
        columns.append(field.name);
    return columns;
}

QString cellText(const Record& record, const QString& column, const Formatter& formatter)
{
    if (column == QStringLiteral("id"))
        return record.id.toString();
    if (column == QStringLiteral("revision"))
        return QString::number(record.revision);
    return formatter.text(record, column);
}

namespace {

/// Whether the file says nothing but what is in the records' own columns, of records that a query alone can name.
bool isPlain(const RecordSelection& selection)
{
    return selection.columns.size() > 1 && selection.reader == Audience::Secretariat && selection.texts.empty() &&
           selection.group.isNull() && !selection.asOf.isValid() &&
           std::all_of(selection.columns.begin(), selection.columns.end(), [&](const QString& column) {
               const FieldDescriptor* field = selection.query.entity->field(column);
               return field == nullptr ? column == QLatin1String("id") || column == QLatin1String("revision")
                                       : !field->isReference();
           });
}

/// As they come from the database: the way for a million of them.
Result<void> writePlainRows(const Store& store, const RecordSelection& selection, SaveFile& file)
{
    QByteArray line;
    const int columns = static_cast<int>(selection.columns.size());
    return store.forEachRow(selection.query, selection.columns, [&](const Rows& row) {
        line.resize(0);
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                line.append(',');
            appendCsvField(line, row.utf8(column));
        }
        line.append("\r\n", 2);
        return file.write(line);
    });
}

/// Through the gate and with the words for what they refer to, page by page.
Result<void> writeCsvPages(const Store& store, const RecordSelection& selection, SaveFile& file)
{
    return RecordPages(store, selection)
        .forEach([&](const std::vector<Record>& records, const Formatter& formatter) -> Result<void> {
            QByteArray lines;
            for (const Record& record : records) {
                QStringList cells;
                for (const QString& column : selection.columns)
                    cells.append(cellText(record, column, formatter));
                lines += csvLine(cells);
            }
            return file.write(lines);
        });
}

} // namespace

Result<void> exportCsv(const Store& store, const RecordSelection& selection, const QString& path)
{
    SaveFile file(path);
    return file.open()
        .and_then([&] { return file.write(csvLine(selection.columns)); })
        .and_then([&] {
            return isPlain(selection) ? writePlainRows(store, selection, file)
                                      : writeCsvPages(store, selection, file);
        })
        .and_then([&] { return file.commit(); });
}

Result<void> exportJson(const Store& store, const std::vector<RecordSelection>& selections,
                        const QString& path)
{
    SaveFile file(path);
    if (const auto opened = file.open(); !opened)
        return opened;
    // One moment for all kinds of record: what refers to another must find it in the same file.
    const auto moment = Transaction::snapshot(store.database());
    if (!moment)
        return failure(moment);
    QByteArray before = "{\n  \"format\": \"rapporteur\",\n  \"version\": 1,\n  \"records\": {\n";
    for (const RecordSelection& selection : selections) {
        before += "    " + jsonText(selection.query.entity->name()) + ": [";
        if (const auto written = file.write(before); !written)
            return written;
        if (const auto written = writeJsonRecords(store, selection, file); !written)
            return written;
        before = "\n    ],\n";
    }
    const auto written =
        file.write(selections.empty() ? before + "  }\n}\n" : QByteArray("\n    ]\n  }\n}\n"));
    return written ? file.commit() : written;
}

} // namespace rapporteur
