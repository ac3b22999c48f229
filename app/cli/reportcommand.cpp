// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/drawing.h"
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
    if (later.contains(ending))
        return failure(ErrorCode::Unavailable,
                       CommandLine::tr("Reports as %1 are not in this version.").arg(ending));
    if (ending != QStringLiteral("pdf"))
        return wrongUsage(CommandLine::tr("“%1” should end in .pdf.").arg(path));
    return {};
}

Result<void> checkLanguage(const Invocation& invocation)
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
    return {};
}

Result<void> check(const Invocation& invocation)
{
    if (invocation.isSet("from") || invocation.isSet("to"))
        return wrongUsage(
            CommandLine::tr("The group report covers the whole edition: it takes no --from and --to."));
    return checkOutput(drawnPath(invocation)).and_then([&] { return checkLanguage(invocation); });
}

Result<void> draw(const Store& store, const GroupRequest& asked, const Invocation& invocation)
{
    ReportRequest request;
    request.name = drawnName(invocation);
    request.group = asked.group;
    request.audience = asked.reader;
    request.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    request.asOf = asked.asOf;
    return assembleReport(store, request).and_then([&](const report::Document& document) {
        return report::PdfWriter().write(document, drawnPath(invocation));
    });
}

QStringList reportNames()
{
    QStringList names;
    for (const report::ReportKind& kind : report::reportKinds())
        names.append(kind.name);
    return names;
}

Result<ExitStatus> run(const Invocation& invocation)
{
    return runDrawing(invocation,
                      {reportNames(), CommandLine::tr("Name the records and the report: STORE NAME."),
                       CommandLine::tr("There is no report “%1”; there is: %2."),
                       CommandLine::tr("Say where to write it: -o OUT.pdf"), &check, &draw});
}

} // namespace

Command reportCommand()
{
    Command command;
    command.name = QStringLiteral("report");
    command.arguments = QStringLiteral("STORE NAME -o OUT.pdf [--group NAME] [--audience WHO]");
    command.summary = CommandLine::tr("Writes a report, for the public unless told otherwise.");
    command.mostArguments = 2;
    command.options =
        drawingOptions(QStringLiteral("OUT.pdf"), CommandLine::tr("only list the names of the reports"));
    command.options +=
        {{QStringLiteral("language"), CommandLine::tr("en"), QStringLiteral("LANGUAGE")},
         {QStringLiteral("from"), CommandLine::tr("for reports of a period"), QStringLiteral("DATE")},
         {QStringLiteral("to"), CommandLine::tr("for reports of a period"), QStringLiteral("DATE")}};
    command.run = &run;
    return command;
}

} // namespace rapporteur
