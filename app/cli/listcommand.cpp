// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/conditions.h"
#include "cli/table.h"
#include "exchange/csv.h"
#include "exchange/exporter.h"
#include "exchange/jsonrecord.h"

#include <algorithm>

namespace rapporteur {

namespace {

using Records = std::vector<Record>;

Result<RecordSelection> parseSelection(const Store& store, const EntityDescriptor& entity,
                                       const Invocation& invocation)
{
    RecordSelection selection(entity);
    const auto reader = parseAudience(invocation);
    const auto group = reader ? parseGroup(store, invocation) : failure(reader);
    const auto asOf = group ? parseAsOf(invocation) : failure(group);
    if (!asOf)
        return failure(asOf);
    selection.reader = *reader;
    selection.group = *group;
    selection.asOf = *asOf;
    selection.query.search = invocation.value("search");
    for (const QString& text : invocation.values("where")) {
        if (const auto added = addCondition(store, selection, text, NameScope{*group}); !added)
            return failure(added);
    }
    for (const QString& text : invocation.values("sort")) {
        if (const auto added = addSort(selection, text); !added)
            return failure(added);
    }
    return selection;
}

Result<void> writeCsv(const Store& store, const RecordSelection& selection, StandardOutput& out)
{
    out.write(csvLine(selection.columns));
    return RecordPages(store, selection)
        .forEach([&](const Records& records, const Formatter& formatter) -> Result<void> {
            for (const Record& record : records) {
                QStringList cells;
                for (const QString& column : selection.columns)
                    cells.append(cellText(record, column, formatter));
                out.write(csvLine(cells));
            }
            return {};
        });
}

Result<void> writeJson(const Store& store, const RecordSelection& selection, StandardOutput& out)
{
    bool first = true;
    out.write("[");
    const auto done = RecordPages(store, selection)
                          .forEach([&](const Records& records, const Formatter& formatter) -> Result<void> {
                              const JsonRecord writer(formatter, selection.columns);
                              for (const Record& record : records) {
                                  out.write((first ? "\n  " : ",\n  ") + writer.toJson(record));
                                  first = false;
                              }
                              return {};
                          });
    out.write(first ? "]\n" : "\n]\n");
    return done;
}

Result<void> writeTable(const Store& store, const RecordSelection& selection, StandardOutput& out)
{
    QList<bool> right;
    for (const QString& column : selection.columns) {
        const FieldDescriptor* field = selection.query.entity->field(column);
        right.append(field != nullptr && field->type == FieldType::Integer);
    }
    TextTable table(selection.columns, right);
    const auto done = RecordPages(store, selection)
                          .forEach([&](const Records& records, const Formatter& formatter) -> Result<void> {
                              for (const Record& record : records) {
                                  QStringList cells;
                                  for (const QString& column : selection.columns)
                                      cells.append(cellText(record, column, formatter));
                                  table.addRow(cells);
                              }
                              return {};
                          });
    if (!done)
        return done;
    for (const QString& line : table.lines(out.terminalWidth()))
        out.line(line);
    return {};
}

QStringList usualColumns(const EntityDescriptor& entity, const QString& format)
{
    if (format == QStringLiteral("csv"))
        return entity.columns();
    const QStringList id{QStringLiteral("id")};
    if (format == QStringLiteral("table"))
        return id + entity.columns();
    return id + jsonColumns(entity) + QStringList{QStringLiteral("revision")};
}

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto format =
        parseFormat(invocation, {QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")});
    const auto entity = format ? parseEntity(invocation.positional(1)) : failure(format);
    const auto columns = !entity                       ? failure(entity)
                         : invocation.isSet("columns") ? parseColumns(**entity, invocation.value("columns"))
                                                       : Result<QStringList>(usualColumns(**entity, *format));
    const auto store = columns ? openStore(invocation.positional(0)) : failure(columns);
    if (!store)
        return failure(store);
    auto selection = parseSelection(**store, **entity, invocation);
    if (!selection)
        return failure(selection);
    selection->columns = *columns;
    const auto write = *format == QStringLiteral("csv")    ? &writeCsv
                       : *format == QStringLiteral("json") ? &writeJson
                                                           : &writeTable;
    return write(**store, *selection, invocation.out).map([] { return Done; });
}

} // namespace

Command listCommand()
{
    Command command;
    command.name = QStringLiteral("list");
    command.arguments = QStringLiteral("STORE ENTITY [--where FIELD=VALUE]... [--search TEXT] [--as-of DATE] "
                                       "[--columns a,b,c] [--format table|csv|json]");
    command.summary = CommandLine::tr("Lists the records of a kind.");
    command.leastArguments = command.mostArguments = 2;
    command.options = {
        {QStringLiteral("where"),
         CommandLine::tr(
             "only those with that value; also FIELD!=VALUE, FIELD~PART, FIELD<DATE and FIELD>DATE"),
         QStringLiteral("FIELD=VALUE")},
        {QStringLiteral("search"), CommandLine::tr("only those with these words"), QStringLiteral("TEXT")},
        asOfOption(),
        {QStringLiteral("columns"), CommandLine::tr("what to show, also id and revision"),
         QStringLiteral("a,b,c")},
        {QStringLiteral("sort"), CommandLine::tr("in the order of that field; -FIELD the other way round"),
         QStringLiteral("FIELD")},
        groupOption(),
        audienceOption(),
        formatOption(QStringLiteral("table, csv, json"))};
    command.run = &run;
    return command;
}

} // namespace rapporteur
