// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"
#include "cli/arguments.h"
#include "cli/drawing.h"
#include "queries/namedcharts.h"

namespace rapporteur {

namespace {

Result<void> check(const Invocation& invocation)
{
    const auto format = chartFormatOf(drawnPath(invocation));
    return format ? Result<void>() : wrongUsage(format.error().message);
}

Result<void> draw(const Store& store, const GroupRequest& request, const Invocation& invocation)
{
    return readChart(store, drawnName(invocation), {request},
                     QLocale(QLocale::English, QLocale::UnitedKingdom))
        .and_then([&](const ChartSpec& spec) { return exportChart(spec, drawnPath(invocation)); });
}

Result<ExitStatus> run(const Invocation& invocation)
{
    return runDrawing(invocation,
                      {chartNames(), CommandLine::tr("Name the records and the chart: STORE NAME."),
                       CommandLine::tr("There is no chart “%1”; there is: %2."),
                       CommandLine::tr("Say where to write it: -o OUT.svg"), &check, &draw});
}

} // namespace

Command chartCommand()
{
    Command command;
    command.name = QStringLiteral("chart");
    command.arguments = QStringLiteral("STORE NAME -o OUT.{svg,png,pdf} [--group NAME] [--audience WHO]");
    command.summary = CommandLine::tr("Draws a chart, for the public unless told otherwise.");
    command.mostArguments = 2;
    command.options = drawingOptions(QStringLiteral("OUT.{svg,png,pdf}"),
                                     CommandLine::tr("only list the names of the charts"));
    command.run = &run;
    return command;
}

} // namespace rapporteur
