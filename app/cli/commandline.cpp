// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/command.h"
#include "cli/help.h"
#include "exchange/nearestnames.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <memory>

namespace rapporteur {

namespace {

/// Known without the commands themselves, whose texts need the application object.
const QStringList& commandNames()
{
    static const QStringList names = {
        QStringLiteral("new"),    QStringLiteral("list"),     QStringLiteral("show"),
        QStringLiteral("add"),    QStringLiteral("set"),      QStringLiteral("remove"),
        QStringLiteral("undo"),   QStringLiteral("redo"),     QStringLiteral("stats"),
        QStringLiteral("report"), QStringLiteral("publish"),  QStringLiteral("diff"),
        QStringLiteral("chart"),  QStringLiteral("timeline"), QStringLiteral("import"),
        QStringLiteral("export"), QStringLiteral("check"),    QStringLiteral("history"),
        QStringLiteral("backup"), QStringLiteral("restore"),  QStringLiteral("copy"),
        QStringLiteral("help")};
    return names;
}

/// Qt warns on standard error where the locale is not UTF-8; a script's errors must be ours alone.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// What Qt remarks on its surroundings is no concern of a script; what it cannot go on with is.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(message);
}

std::unique_ptr<QCoreApplication> makeApplication(bool draws)
{
    qInstallMessageHandler(&keepQuiet);
    static int count = 1;
    static char name[] = "rapporteur";
    static char* arguments[] = {name, nullptr};
    useUtf8();
    if (!draws)
        return std::make_unique<QCoreApplication>(count, arguments);
    // Also where there is a display: what is drawn must not depend on it, nor fail with it.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(count, arguments);
}

int report(const Error& error, const QString& command)
{
    complain(error.message);
    const bool listed = error.code == ErrorCode::Ambiguous || error.code == ErrorCode::InUse ||
                        error.code == ErrorCode::Damaged;
    for (const QString& detail : listed ? error.details : QStringList())
        complain(QStringLiteral("  ") + detail);
    if (error.code != ErrorCode::Usage)
        return Failed;
    complain(CommandLine::tr("How it is used: rapporteur help %1").arg(command).trimmed());
    return WrongUsage;
}

Error usage(const QString& message)
{
    return {ErrorCode::Usage, message, {}};
}

Result<void> parse(QCommandLineParser& parser, const Command& command, const QStringList& arguments)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(command.options);
    if (!parser.parse(QStringList{QStringLiteral("rapporteur")} + arguments.mid(1)))
        return tl::unexpected(usage(parser.errorText()));
    const auto count = parser.positionalArguments().size();
    if (count < command.leastArguments)
        return tl::unexpected(usage(
            CommandLine::tr("Something is missing: rapporteur %1 %2").arg(command.name, command.arguments)));
    if (command.mostArguments >= 0 && count > command.mostArguments)
        return tl::unexpected(usage(CommandLine::tr("“%1” is one argument too many.")
                                        .arg(parser.positionalArguments().at(command.mostArguments))));
    return {};
}

int runCommand(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOption(help);
    const auto parsed = parse(parser, command, arguments);
    StandardOutput output;
    if (parser.isSet(help)) {
        output.line(helpText(command));
        return output.finish() ? Done : Failed;
    }
    if (!parsed)
        return report(parsed.error(), command.name);
    const auto status = command.run(Invocation(parser, output));
    const auto finished = output.finish();
    if (!status)
        return report(status.error(), command.name);
    return finished ? *status : report(finished.error(), command.name);
}

int unknownCommand(const QString& name)
{
    const QStringList near = nearestNames(name, commandNames());
    const QString hint =
        near.isEmpty() ? QString()
                       : u' ' + CommandLine::tr("Did you mean: %1?").arg(near.join(QStringLiteral(", ")));
    return report(usage(CommandLine::tr("There is no command “%1”.").arg(name) + hint), QString());
}

int runHelp(const std::vector<Command>& commands, const QStringList& arguments)
{
    StandardOutput output;
    const QString wanted = arguments.value(1);
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command& each) { return each.name == wanted; });
    if (!wanted.isEmpty() && found == commands.end())
        return unknownCommand(wanted);
    output.line(wanted.isEmpty() ? helpText(commands) : helpText(*found));
    return output.finish() ? Done : Failed;
}

} // namespace

bool isCommand(const QString& firstArgument)
{
    static const QStringList options = {QStringLiteral("-h"), QStringLiteral("--help"), QStringLiteral("-v"),
                                        QStringLiteral("--version")};
    if (commandNames().contains(firstArgument) || options.contains(firstArgument))
        return true;
    const bool word = !firstArgument.isEmpty() &&
                      std::all_of(firstArgument.begin(), firstArgument.end(),
                                  [](QChar c) { return c.isLetter() || c == u'-' || c == u'_'; });
    return word && !firstArgument.startsWith(u'-') && !QFileInfo::exists(firstArgument);
}

int runCommandLine(const QStringList& arguments)
{
    const QString name = arguments.value(0);
    std::unique_ptr<QCoreApplication> application;
    static const QStringList drawing = {QStringLiteral("report"), QStringLiteral("publish"),
                                        QStringLiteral("diff"), QStringLiteral("chart"),
                                        QStringLiteral("timeline")};
    if (QCoreApplication::instance() == nullptr)
        application = makeApplication(drawing.contains(name));
    const std::vector<Command> commands = allCommands();
    if (name == QStringLiteral("-v") || name == QStringLiteral("--version")) {
        StandardOutput output;
        output.line(QStringLiteral("rapporteur " RAPPORTEUR_VERSION));
        return output.finish() ? Done : Failed;
    }
    if (name.isEmpty() || name == QStringLiteral("-h") || name == QStringLiteral("--help") ||
        name == QStringLiteral("help"))
        return runHelp(commands, name == QStringLiteral("help") ? arguments : QStringList());
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command& each) { return each.name == name; });
    return found == commands.end() ? unknownCommand(name) : runCommand(*found, arguments);
}

} // namespace rapporteur
