// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/reportarguments.h"
#include "report/formats.h"
#include "report/publications.h"
#include "report/reportoptions.h"
#include "reports/reportassembly.h"

namespace rapporteur {

namespace {

/// A report or a saved one, by its name, made as the options say.
struct NamedReport
{
    report::PublicationKey key;
    QString name; ///< what a publication of it is called
    report::Document document;
};

/// The saved report of that name, or one that stands for the report as it is usually made.
Result<ReportDefinition> findDefinition(const Store& store, const QString& name)
{
    const report::ReportKind* kind = report::findReport(name);
    if (kind && !kind->isOfScreen()) {
        ReportDefinition usual;
        usual.report = kind->name;
        usual.name = kind->title;
        usual.reader = kind->usual;
        return usual;
    }
    const auto saved = resolveName(store, ReportDefinition::descriptor(), name, {});
    if (saved)
        return store.get<ReportDefinition>(*saved);
    if (saved.error().code != ErrorCode::NotFound)
        return failure(saved);
    return failure(ErrorCode::NotFound,
                   CommandLine::tr("There is no saved report “%1”, and no report of that name: there is %2.")
                       .arg(name, reportNames().join(QStringLiteral(", "))));
}

/// The report as it was saved, for other readers or of another edition where that is asked for.
Result<ReportDefinition> parseDefinition(const Store& store, const Invocation& invocation)
{
    auto definition = findDefinition(store, invocation.positional(1));
    const auto reader = definition ? parseAudience(invocation, definition->reader) : failure(definition);
    if (!reader)
        return failure(reader);
    const bool named = invocation.isSet("group") || definition->group.isNull();
    const auto group = named ? resolveGroup(store, invocation.value("group")) : definition->group;
    if (!group)
        return failure(group);
    definition->reader = *reader;
    definition->group = *group;
    return definition;
}

/// What the options change for this one time.
Result<void> parseChanges(const Store& store, const Invocation& invocation, ReportRequest& request)
{
    const report::ReportKind& kind = *report::findReport(request.name);
    if (const auto period = parsePeriod(invocation, kind, request); !period)
        return period;
    const bool asks = invocation.isSet("event") || invocation.isSet("stream") || request.subject.isNull();
    if (const auto about = asks ? parseSubject(store, invocation, kind, request) : Result<void>(); !about)
        return about;
    if (!invocation.isSet("language"))
        return {};
    return parseLanguage(invocation).map([&](const QLocale& locale) { request.locale = locale; });
}

Result<NamedReport> readReport(const Store& store, const Invocation& invocation)
{
    const auto definition = parseDefinition(store, invocation);
    auto request =
        definition ? report::requestOf(store, *definition, {}, QDate::currentDate()) : failure(definition);
    const auto changed = request ? parseChanges(store, invocation, *request) : failure(request);
    auto document = changed ? assembleReport(store, *request) : failure(changed);
    if (!document)
        return failure(document);
    return NamedReport{report::PublicationKey::of(*request, definition->id), definition->name,
                       std::move(*document)};
}

/// Where no file is asked for there is none to write.
Result<void> writeWhereAsked(const report::Document& document, const Invocation& invocation)
{
    return invocation.isSet("o") ? writeReport(document, invocation.value("o")) : Result<void>();
}

Result<void> checkUsage(const Invocation& invocation)
{
    if (const auto reader = parseAudience(invocation); !reader)
        return failure(reader);
    if (!invocation.isSet("o"))
        return {};
    const auto format = report::formatOf(invocation.value("o"));
    return format ? Result<void>() : wrongUsage(format.error().message);
}

Result<ExitStatus> publish(const Invocation& invocation)
{
    const auto usage = checkUsage(invocation);
    const auto store = usage ? openStore(invocation.positional(0)) : failure(usage);
    const auto named = store ? readReport(**store, invocation) : failure(store);
    const auto written = named ? writeWhereAsked(named->document, invocation) : failure(named);
    if (!written)
        return failure(written);
    return report::makePublication(**store, named->key, named->name, report::Snapshot::of(named->document),
                                   QDateTime::currentDateTime())
        .and_then([&](const Publication& publication) {
            ChangeSet changes;
            const RecordRef added{Publication::descriptor().name(), changes.add(publication)};
            return (*store)->apply(std::move(changes)).map([&](const Applied& applied) {
                invocation.out.line(applied.finalId(added).toString());
                return Done;
            });
        });
}

QString lastPublished(const Publication& publication)
{
    return publication.publishedOn.toIso() + u' ' + publication.publishedAt.toString(QStringLiteral("HH:mm"));
}

Result<ExitStatus> diff(const Invocation& invocation)
{
    const auto usage = checkUsage(invocation);
    const auto store = usage ? openStore(invocation.positional(0)) : failure(usage);
    const auto named = store ? readReport(**store, invocation) : failure(store);
    const auto since =
        named ? report::sincePublication(**store, named->key, named->document) : failure(named);
    if (!since)
        return failure(since);
    if (!*since)
        return failure(
            ErrorCode::NotFound,
            CommandLine::tr("“%1” has not been published for these readers yet.").arg(named->name));
    if (!(*since)->isSame()) {
        invocation.out.line(QStringLiteral("--- %1").arg(lastPublished((*since)->publication)));
        invocation.out.line(QStringLiteral("+++ %1").arg(named->name));
    }
    for (const report::Hunk& hunk : report::hunksOf((*since)->difference)) {
        invocation.out.line(hunk.header());
        for (const report::DiffLine& line : hunk.lines)
            invocation.out.line(report::signedText(line));
    }
    for (const report::ChangedFigure& figure : (*since)->figures)
        complain(CommandLine::tr("A published figure no longer agrees with the records: “%1” is now “%2”.")
                     .arg(figure.published, figure.now));
    return writeWhereAsked((*since)->changed, invocation).map([] { return Done; });
}

Command command(const char* name, const QString& summary, const QString& files, Command::Run run)
{
    Command command;
    command.name = QString::fromLatin1(name);
    command.arguments = QStringLiteral("STORE NAME [-o OUT] [--group NAME] [--audience WHO]");
    command.summary = summary;
    command.leastArguments = 2;
    command.mostArguments = 2;
    command.options = {{QStringLiteral("o"), files, QStringLiteral("OUT")}, groupOption(), audienceOption()};
    command.options += reportOptions();
    command.run = run;
    return command;
}

} // namespace

Command publishCommand()
{
    return command("publish", CommandLine::tr("Keeps what a report says as published, and writes it."),
                   CommandLine::tr("the file to write"), &publish);
}

Command diffCommand()
{
    return command("diff", CommandLine::tr("Tells how a report differs from what was last published."),
                   CommandLine::tr("the file to write what has changed into, alone"), &diff);
}

} // namespace rapporteur
