// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/interruption.h"
#include "cli/reportarguments.h"
#include "report/formats.h"
#include "reports/reportassembly.h"

namespace rapporteur {

namespace {

using report::ReportKind;

/// What is wrong before any records are read.
Result<const ReportKind*> checkUsage(const Invocation& invocation)
{
    if (invocation.positionalCount() < 2)
        return wrongUsage(CommandLine::tr("Name the records and the report: STORE NAME."));
    const QString name = invocation.positional(1);
    const ReportKind* kind = report::findReport(name);
    if (!kind || kind->isOfScreen())
        return wrongUsage(CommandLine::tr("There is no report “%1”; there is: %2.")
                              .arg(name, reportNames().join(QStringLiteral(", "))));
    if (!invocation.isSet("o"))
        return wrongUsage(CommandLine::tr("Say where to write it: -o OUT"));
    for (const QString& path : invocation.values("o")) {
        if (const auto format = report::formatOf(path); !format)
            return wrongUsage(format.error().message);
    }
    if (const auto reader = parseAudience(invocation, kind->usual); !reader)
        return failure(reader);
    return kind;
}

Result<ReportRequest> parseRequest(const Store& store, const ReportKind& kind, const Invocation& invocation)
{
    ReportRequest request;
    request.name = kind.name;
    request.sections = invocation.value("sections").split(u',', Qt::SkipEmptyParts);
    const auto reader = parseAudience(invocation, kind.usual);
    const auto asOf = reader ? parseAsOf(invocation) : failure(reader);
    const auto locale = asOf ? parseLanguage(invocation) : failure(asOf);
    const auto group = locale ? resolveGroup(store, invocation.value("group")) : failure(locale);
    if (!group)
        return failure(group);
    request.audience = *reader;
    request.asOf = *asOf;
    request.locale = *locale;
    request.group = *group;
    return parsePeriod(invocation, kind, request)
        .and_then([&] { return parseSubject(store, invocation, kind, request); })
        .map([&] { return request; });
}

/// Figures that no longer agree, and for the secretariat's eyes what its readers will not see.
Result<void> tell(const Store& store, const ReportRequest& request, const Invocation& invocation)
{
    const auto warnings = report::figureWarnings(store, request);
    if (!warnings)
        return failure(warnings);
    for (const QString& warning : *warnings)
        complain(CommandLine::tr("Warning: %1").arg(warning));
    if (!invocation.isSet("withheld"))
        return {};
    const auto withheld = report::withheldFrom(store, request);
    if (!withheld)
        return failure(withheld);
    for (const report::Withheld& each : *withheld)
        complain(CommandLine::tr("Withheld: %1: %2", "what, why").arg(each.what, each.reason));
    return {};
}

Result<void> write(const report::Document& document, const QStringList& paths)
{
    const Interruption interruption; // between two files as well
    for (const QString& path : paths) {
        if (const auto saved = writeReport(document, path); !saved)
            return saved;
    }
    return {};
}

Result<ExitStatus> run(const Invocation& invocation)
{
    if (invocation.isSet("list")) {
        for (const QString& name : reportNames())
            invocation.out.line(name);
        return Done;
    }
    const auto kind = checkUsage(invocation);
    const auto store = kind ? openStore(invocation.positional(0)) : failure(kind);
    const auto request = store ? parseRequest(**store, **kind, invocation) : failure(store);
    const auto document = request ? assembleReport(**store, *request) : failure(request);
    if (!document)
        return failure(document);
    return write(*document, invocation.values("o"))
        .and_then([&] { return tell(**store, *request, invocation); })
        .map([] { return Done; });
}

} // namespace

Command reportCommand()
{
    Command command;
    command.name = QStringLiteral("report");
    command.arguments = QStringLiteral("STORE NAME -o OUT [--group NAME] [--audience WHO]");
    command.summary = CommandLine::tr("Writes a report, for its usual readers unless told otherwise.");
    command.mostArguments = 2;
    command.options = {{QStringLiteral("o"),
                        CommandLine::tr("the file to write; several, in several formats, at once"),
                        QStringLiteral("OUT")},
                       {QStringLiteral("list"), CommandLine::tr("only list the names of the reports")},
                       asOfOption(),
                       groupOption(),
                       audienceOption(),
                       {QStringLiteral("sections"), CommandLine::tr("only these sections, in this order"),
                        QStringLiteral("KEY,...")},
                       {QStringLiteral("withheld"),
                        CommandLine::tr("say on standard error what the readers will not see, and why")}};
    command.options += reportOptions();
    command.run = &run;
    return command;
}

} // namespace rapporteur
