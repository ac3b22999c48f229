// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inlanguage.h"
#include "charts/chartexport.h"
#include "cli/arguments.h"
#include "cli/drawing.h"
#include "queries/namedcharts.h"

#include <algorithm>

namespace rapporteur {

namespace {

const ChartKind& kindOf(const Invocation& invocation)
{
    return *std::find_if(chartKinds().begin(), chartKinds().end(),
                         [&](const ChartKind& kind) { return kind.name == drawnName(invocation); });
}

/// --from or --to: a day, or the first or last of a month or a year.
Result<std::optional<ChartStep>> parseStep(const Invocation& invocation)
{
    const QString step = invocation.value("by");
    if (step.isEmpty())
        return std::optional<ChartStep>();
    for (const auto& [name, value] : {std::pair("day", ChartStep::Day), std::pair("month", ChartStep::Month),
                                      std::pair("year", ChartStep::Year)}) {
        if (step == QLatin1String(name))
            return std::optional(value);
    }
    return wrongUsage(CommandLine::tr("--by takes day, month or year."));
}

Result<int> parseTop(const Invocation& invocation)
{
    const QString top = invocation.value("top");
    if (top.isEmpty())
        return 0;
    if (top == QLatin1String("all"))
        return std::numeric_limits<int>::max();
    bool ok = false;
    const int number = top.toInt(&ok);
    if (!ok || number < 1)
        return wrongUsage(CommandLine::tr("--top takes a number from 1, or “all”."));
    return number;
}

Result<void> checkMeasure(const Invocation& invocation, const ChartKind& kind)
{
    if (!invocation.isSet("measure"))
        return {};
    QStringList known;
    for (const ChartMeasure& measure : kind.measures)
        known.append(measure.key);
    if (known.isEmpty())
        return wrongUsage(CommandLine::tr("This chart has no choice of what it measures."));
    if (!known.contains(invocation.value("measure")))
        return wrongUsage(
            CommandLine::tr("--measure takes one of: %1.").arg(known.join(QStringLiteral(", "))));
    return {};
}

/// That the chart can be asked for what it is asked for: an option that does nothing would mislead.
Result<void> checkOptions(const Invocation& invocation, const ChartKind& kind)
{
    const std::pair<const char*, bool> options[] = {{"from", kind.takesPeriod},
                                                    {"to", kind.takesPeriod},
                                                    {"by", kind.takesStep},
                                                    {"top", kind.takesTop},
                                                    {"by-region", kind.byRegion}};
    for (const auto& [option, takes] : options) {
        if (invocation.isSet(option) && !takes)
            return wrongUsage(
                CommandLine::tr("This chart does not take --%1.").arg(QString::fromLatin1(option)));
    }
    return checkMeasure(invocation, kind);
}

Result<ChartRequest> parseRequest(const Invocation& invocation)
{
    ChartRequest request;
    const auto from = parseDate(invocation, "from").map(&PartialDate::firstDay);
    const auto to = from ? parseDate(invocation, "to").map(&PartialDate::lastDay) : from;
    const auto step = to ? parseStep(invocation) : failure(to);
    const auto top = step ? parseTop(invocation) : failure(step);
    if (!top)
        return failure(top);
    if (from->isValid() && to->isValid() && *to < *from)
        return wrongUsage(CommandLine::tr("--to is before --from."));
    request.from = *from;
    request.to = *to;
    request.step = *step;
    request.top = *top;
    request.measure = invocation.value("measure");
    request.byRegion = invocation.isSet("by-region");
    return request;
}

Result<void> check(const Invocation& invocation)
{
    if (const auto format = chartFormatOf(drawnPath(invocation)); !format)
        return wrongUsage(format.error().message);
    if (const auto options = checkOptions(invocation, kindOf(invocation)); !options)
        return options;
    if (const auto language = parseLanguage(invocation); !language)
        return failure(language);
    return parseRequest(invocation).map([](const ChartRequest&) {});
}

Result<void> draw(const Store& store, const GroupRequest& group, const Invocation& invocation)
{
    const auto locale = parseLanguage(invocation);
    if (!locale)
        return failure(locale);
    const InLanguage inLanguage(*locale);
    return parseRequest(invocation)
        .and_then([&](ChartRequest request) {
            request.group = group;
            return readChart(store, drawnName(invocation), request, *locale);
        })
        .and_then([&](const ChartSpec& spec) { return exportChart(spec, drawnPath(invocation)); });
}

Result<ExitStatus> run(const Invocation& invocation)
{
    return runDrawing(invocation,
                      {chartNames(), CommandLine::tr("Name the records and the chart: STORE NAME."),
                       CommandLine::tr("There is no chart “%1”; there is: %2."),
                       CommandLine::tr("Say where to write it: -o OUT.svg"), &check, &draw});
}

QList<QCommandLineOption> ownOptions()
{
    return {
        languageOption(),
        {QStringLiteral("from"), CommandLine::tr("the first day, of a chart along days or meetings"),
         QStringLiteral("DATE")},
        {QStringLiteral("to"), CommandLine::tr("the last day"), QStringLiteral("DATE")},
        {QStringLiteral("by"), CommandLine::tr("how finely: day, month or year"), QStringLiteral("STEP")},
        {QStringLiteral("measure"), CommandLine::tr("what it measures, where there is a choice"),
         QStringLiteral("WHAT")},
        {QStringLiteral("top"), CommandLine::tr("how many countries at most, or “all”"), QStringLiteral("N")},
        {QStringLiteral("by-region"), CommandLine::tr("regions of the world in place of countries")}};
}

} // namespace

Command chartCommand()
{
    Command command;
    command.name = QStringLiteral("chart");
    command.arguments = QStringLiteral("STORE NAME -o OUT.{svg,png,pdf,csv} [--group NAME] [--audience WHO]");
    command.summary =
        CommandLine::tr("Draws a chart or writes its figures, for the public unless told otherwise.");
    command.mostArguments = 2;
    command.options = drawingOptions(QStringLiteral("OUT.{svg,png,pdf,csv}"),
                                     CommandLine::tr("only list the names of the charts")) +
                      ownOptions();
    command.run = &run;
    return command;
}

} // namespace rapporteur
