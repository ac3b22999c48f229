// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportarguments.h"

#include "cli/arguments.h"
#include "cli/interruption.h"
#include "report/formats.h"

namespace rapporteur {

namespace {

using report::ReportKind;

Result<void> parseRecordOf(const char* option, const char* entity, const Store& store,
                           const Invocation& invocation, ReportRequest& request)
{
    return parseEntity(QString::fromLatin1(entity))
        .and_then([&](const EntityDescriptor* descriptor) {
            return parseRecord(store, *descriptor, invocation.value(option), request.group);
        })
        .map([&](const Record& record) {
            request.subject = record.id;
            request.subjectEntity = record.entity->name();
        });
}

} // namespace

QStringList reportNames()
{
    QStringList names;
    for (const ReportKind& kind : report::reportKinds())
        names.append(kind.name);
    return names;
}

Result<void> writeReport(const report::Document& document, const QString& path)
{
    const Interruption interruption;
    return report::saveDocument(document, path, [](int, int) { return !Interruption::isWanted(); });
}

Result<void> parsePeriod(const Invocation& invocation, const ReportKind& kind, ReportRequest& request)
{
    if (!invocation.isSet("from") && !invocation.isSet("to"))
        return {};
    if (!kind.ofPeriod)
        return wrongUsage(CommandLine::tr("This report is not of a period: it takes no --from and --to."));
    const auto from = parseDate(invocation, "from").map(&PartialDate::firstDay);
    const auto to = from ? parseDate(invocation, "to").map(&PartialDate::lastDay) : from;
    if (!to)
        return failure(to);
    if (from->isValid() && to->isValid() && *to < *from)
        return wrongUsage(CommandLine::tr("The period ends before it begins."));
    request.from = *from;
    request.to = *to;
    return {};
}

Result<void> parseSubject(const Store& store, const Invocation& invocation, const ReportKind& kind,
                          ReportRequest& request)
{
    if (invocation.isSet("event") && kind.subject != ReportKind::Subject::Meeting)
        return wrongUsage(CommandLine::tr("This report is about no single meeting: it takes no --event."));
    if (invocation.isSet("stream") && kind.subject != ReportKind::Subject::WorkStream)
        return wrongUsage(
            CommandLine::tr("This report is about no single work stream: it takes no --stream."));
    if (invocation.isSet("event"))
        return parseRecordOf("event", "event", store, invocation, request);
    if (invocation.isSet("stream"))
        return parseRecordOf("stream", "work_stream", store, invocation, request);
    if (kind.subject == ReportKind::Subject::WorkStream)
        return wrongUsage(CommandLine::tr("Say which work stream the report is about: --stream CODE"));
    return {};
}

QList<QCommandLineOption> reportOptions()
{
    return {languageOption(),
            {QStringLiteral("from"), CommandLine::tr("the first day, of a report of a period"),
             QStringLiteral("DATE")},
            {QStringLiteral("to"), CommandLine::tr("the last day, of a report of a period"),
             QStringLiteral("DATE")},
            {QStringLiteral("event"), CommandLine::tr("the meeting, for its agenda or minutes"),
             QStringLiteral("EVENT")},
            {QStringLiteral("stream"), CommandLine::tr("the work stream, for its report"),
             QStringLiteral("CODE")}};
}

} // namespace rapporteur
