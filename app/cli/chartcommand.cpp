// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"
#include "cli/arguments.h"
#include "queries/namedcharts.h"

namespace rapporteur {

namespace {

Result<void> checkUsage(const Invocation& invocation)
{
    const QString name = invocation.positional(1);
    if (invocation.positionalCount() < 2)
        return wrongUsage(CommandLine::tr("Name the records and the chart: STORE NAME."));
    if (!chartNames().contains(name))
        return wrongUsage(CommandLine::tr("There is no chart “%1”; there is: %2.")
                              .arg(name, chartNames().join(QStringLiteral(", "))));
    if (!invocation.isSet("o"))
        return wrongUsage(CommandLine::tr("Say where to write it: -o OUT.svg"));
    const auto format = chartFormatOf(invocation.value("o"));
    return format ? Result<void>() : wrongUsage(format.error().message);
}

Result<ExitStatus> run(const Invocation& invocation)
{
    if (invocation.isSet("list")) {
        for (const QString& name : chartNames())
            invocation.out.line(name);
        return Done;
    }
    const auto usage = checkUsage(invocation);
    const auto reader = usage ? parseAudience(invocation, Audience::Public) : failure(usage);
    const auto asOf = reader ? parseAsOf(invocation) : failure(reader);
    const auto store = asOf ? openStore(invocation.positional(0)) : failure(asOf);
    const auto group = store ? resolveGroup(**store, invocation.value("group")) : failure(store);
    if (!group)
        return failure(group);
    return readChart(**store, invocation.positional(1), {*group, *asOf, *reader},
                     QLocale(QLocale::English, QLocale::UnitedKingdom))
        .and_then([&](const ChartSpec& spec) { return exportChart(spec, invocation.value("o")); })
        .map([] { return Done; });
}

} // namespace

Command chartCommand()
{
    Command command;
    command.name = QStringLiteral("chart");
    command.arguments = QStringLiteral("STORE NAME -o OUT.{svg,png,pdf} [--group NAME] [--audience WHO]");
    command.summary = CommandLine::tr("Draws a chart, for the public unless told otherwise.");
    command.mostArguments = 2;
    command.options = {
        {QStringLiteral("o"), CommandLine::tr("the file to write"), QStringLiteral("OUT.{svg,png,pdf}")},
        {QStringLiteral("list"), CommandLine::tr("only list the names of the charts")},
        asOfOption(),
        groupOption(),
        audienceOption()};
    command.run = &run;
    return command;
}

} // namespace rapporteur
