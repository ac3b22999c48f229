// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "report/pdfwriter.h"
#include "reports/reportassembly.h"

#include <QFileInfo>

namespace rapporteur {

namespace {

Result<void> checkOutput(const QString& path)
{
    static const QStringList later{QStringLiteral("html"), QStringLiteral("md"),   QStringLiteral("odt"),
                                   QStringLiteral("docx"), QStringLiteral("json"), QStringLiteral("xlsx")};
    const QString ending = QFileInfo(path).suffix().toLower();
    if (path.isEmpty())
        return wrongUsage(CommandLine::tr("Say where to write it: -o OUT.pdf"));
    if (later.contains(ending))
        return failure(ErrorCode::Unavailable,
                       CommandLine::tr("Reports as %1 are not in this version.").arg(ending));
    if (ending != QStringLiteral("pdf"))
        return wrongUsage(CommandLine::tr("“%1” should end in .pdf.").arg(path));
    return {};
}

Result<QLocale> parseLanguage(const Invocation& invocation)
{
    static const QStringList known{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("ru"),
                                   QStringLiteral("es"), QStringLiteral("ar"), QStringLiteral("zh")};
    const QString language = invocation.isSet("language") ? invocation.value("language") : known.constFirst();
    if (!known.contains(language))
        return wrongUsage(CommandLine::tr("“%1” is no language here: it is one of %2.")
                              .arg(language, known.join(QStringLiteral(", "))));
    if (language != known.constFirst())
        return failure(ErrorCode::Unavailable,
                       CommandLine::tr("Reports in “%1” are not in this version.").arg(language));
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

Result<void> checkUsage(const Invocation& invocation)
{
    const QString name = invocation.positional(1);
    if (invocation.positionalCount() < 2)
        return wrongUsage(CommandLine::tr("Name the records and the report: STORE NAME."));
    if (!reportNames().contains(name))
        return wrongUsage(CommandLine::tr("There is no report “%1”; there is: %2.")
                              .arg(name, reportNames().join(QStringLiteral(", "))));
    if (invocation.isSet("from") || invocation.isSet("to"))
        return wrongUsage(
            CommandLine::tr("The group report covers the whole edition: it takes no --from and --to."));
    return checkOutput(invocation.value("o"));
}

Result<ExitStatus> run(const Invocation& invocation)
{
    if (invocation.isSet("list")) {
        for (const QString& name : reportNames())
            invocation.out.line(name);
        return Done;
    }
    const auto usage = checkUsage(invocation);
    const auto locale = usage ? parseLanguage(invocation) : failure(usage);
    const auto reader = locale ? parseAudience(invocation, Audience::Public) : failure(locale);
    const auto asOf = reader ? parseAsOf(invocation) : failure(reader);
    const auto store = asOf ? openStore(invocation.positional(0)) : failure(asOf);
    const auto group = store ? resolveGroup(**store, invocation.value("group")) : failure(store);
    if (!group)
        return failure(group);
    ReportRequest request;
    request.name = invocation.positional(1);
    request.group = *group;
    request.audience = *reader;
    request.locale = *locale;
    request.asOf = *asOf;
    return assembleReport(**store, request)
        .and_then([&](const report::Document& document) {
            return report::PdfWriter().write(document, invocation.value("o"));
        })
        .map([] { return Done; });
}

} // namespace

Command reportCommand()
{
    Command command;
    command.name = QStringLiteral("report");
    command.arguments = QStringLiteral("STORE NAME -o OUT.pdf [--group NAME] [--audience WHO]");
    command.summary = CommandLine::tr("Writes a report, for the public unless told otherwise.");
    command.mostArguments = 2;
    command.options = {
        {QStringLiteral("o"), CommandLine::tr("the file to write"), QStringLiteral("OUT.pdf")},
        {QStringLiteral("list"), CommandLine::tr("only list the names of the reports")},
        {QStringLiteral("language"), CommandLine::tr("en"), QStringLiteral("LANGUAGE")},
        {QStringLiteral("from"), CommandLine::tr("for reports of a period"), QStringLiteral("DATE")},
        {QStringLiteral("to"), CommandLine::tr("for reports of a period"), QStringLiteral("DATE")},
        asOfOption(),
        groupOption(),
        audienceOption()};
    command.run = &run;
    return command;
}

} // namespace rapporteur
