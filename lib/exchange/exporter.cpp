// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporter.h"

#include "db/database.h"
#include "exchange/csv.h"
#include "exchange/jsonrecord.h"
#include "exchange/savefile.h"

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

Result<void> exportCsv(const Store& store, const RecordSelection& selection, const QString& path)
{
    SaveFile file(path);
    if (const auto opened = file.open(); !opened)
        return opened;
    if (const auto written = file.write(csvLine(selection.columns)); !written)
        return written;
    const auto done =
        RecordPages(store, selection)
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
    return done ? file.commit() : done;
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
