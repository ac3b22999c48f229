// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/table.h"
#include "exchange/csv.h"
#include "queries/groupstats.h"

namespace rapporteur {

namespace {

QString numberText(const Statistic& statistic)
{
    return statistic.value ? QString::number(*statistic.value) : QString();
}

void writeJson(const std::vector<Statistic>& statistics, StandardOutput& out)
{
    QByteArray json;
    for (const Statistic& each : statistics) {
        json += (json.isEmpty() ? "{\n  \"" : ",\n  \"") + each.name.toUtf8() + "\": ";
        json += each.value ? QByteArray::number(*each.value) : QByteArray("null");
    }
    out.write(json + "\n}\n");
}

void writeCsv(const std::vector<Statistic>& statistics, StandardOutput& out)
{
    out.write(csvLine({QStringLiteral("name"), QStringLiteral("value")}));
    for (const Statistic& each : statistics)
        out.write(csvLine({each.name, numberText(each)}));
}

void writeTable(const std::vector<Statistic>& statistics, StandardOutput& out)
{
    TextTable table({QStringLiteral("name"), QStringLiteral("value")}, {false, true});
    for (const Statistic& each : statistics)
        table.addRow({each.name, each.value ? numberText(each) : QStringLiteral("-")});
    for (const QString& line : table.lines(out.terminalWidth()))
        out.line(line);
}

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto format =
        parseFormat(invocation, {QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")});
    const auto asOf = format ? parseAsOf(invocation) : failure(format);
    const auto reader = asOf ? parseAudience(invocation) : failure(asOf);
    const auto store = reader ? openStore(invocation.positional(0)) : failure(reader);
    const auto group = store ? resolveGroup(**store, invocation.value("group")) : failure(store);
    if (!group)
        return failure(group);
    return groupStats(**store, {*group, *asOf, *reader}).map([&](const std::vector<Statistic>& statistics) {
        const auto write = *format == QStringLiteral("csv")    ? &writeCsv
                           : *format == QStringLiteral("json") ? &writeJson
                                                               : &writeTable;
        write(statistics, invocation.out);
        return Done;
    });
}

} // namespace

Command statsCommand()
{
    Command command;
    command.name = QStringLiteral("stats");
    command.arguments = QStringLiteral("STORE [--group NAME] [--as-of DATE] [--format table|csv|json]");
    command.summary = CommandLine::tr("Counts what an edition has.");
    command.leastArguments = command.mostArguments = 1;
    command.options = {groupOption(), asOfOption(), audienceOption(),
                       formatOption(QStringLiteral("table, csv, json"))};
    command.run = &run;
    return command;
}

} // namespace rapporteur
