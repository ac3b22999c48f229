// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/standardoutput.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>
#include <vector>

namespace rapporteur {

/// The translation context of all that the command line says.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::CommandLine)
};

enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, Found = 3 };

/// The arguments of one run of a subcommand.
class Invocation
{
public:
    Invocation(const QCommandLineParser& parser, StandardOutput& output)
        : out(output)
        , m_parser(parser)
    {}

    [[nodiscard]] QString positional(int index) const { return m_parser.positionalArguments().value(index); }
    [[nodiscard]] QStringList positionalsFrom(int index) const
    {
        return m_parser.positionalArguments().mid(index);
    }
    [[nodiscard]] int positionalCount() const
    {
        return static_cast<int>(m_parser.positionalArguments().size());
    }
    [[nodiscard]] bool isSet(const char* option) const { return m_parser.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char* option) const
    {
        return m_parser.value(QString::fromLatin1(option));
    }
    [[nodiscard]] QStringList values(const char* option) const
    {
        return m_parser.values(QString::fromLatin1(option));
    }

    StandardOutput& out; ///< standard output: data only

private:
    const QCommandLineParser& m_parser;
};

/// One subcommand: how it is called, and what it does.
struct Command
{
    using Run = Result<ExitStatus> (*)(const Invocation&);

    QString name;
    QString arguments; ///< as in its usage line, without the options
    QString summary;
    int leastArguments = 0;
    int mostArguments = 0; ///< -1: as many as one likes
    QList<QCommandLineOption> options;
    Run run = nullptr;
};

/// All subcommands in the order of the help. Made after the application object, so that their texts are
/// translated.
[[nodiscard]] std::vector<Command> allCommands();

// One function each; undo and redo share a file, as they share all else.
[[nodiscard]] Command newCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command addCommand();
[[nodiscard]] Command setCommand();
[[nodiscard]] Command removeCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command statsCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command publishCommand();
[[nodiscard]] Command diffCommand();
[[nodiscard]] Command chartCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command timelineCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command copyCommand();

} // namespace rapporteur
