// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

namespace rapporteur {

namespace {

Result<ExitStatus> notHere(const Invocation&)
{
    return failure(ErrorCode::Unavailable, CommandLine::tr("This command is not in this version."));
}

Command later(const char* name, const char* arguments)
{
    Command command;
    command.name = QString::fromLatin1(name);
    command.arguments = QString::fromLatin1(arguments);
    command.summary = CommandLine::tr("Not in this version.");
    command.mostArguments = -1;
    command.run = &notHere;
    return command;
}

} // namespace

Command importCommand()
{
    Command command = later("import", "STORE SOURCE [--into ENTITY] [--match FIELD,...] [--dry-run]");
    command.options = {{QStringLiteral("into"), QString(), QStringLiteral("ENTITY")},
                       {QStringLiteral("match"), QString(), QStringLiteral("FIELD,...")},
                       QCommandLineOption(QStringLiteral("dry-run"))};
    return command;
}

Command copyCommand()
{
    return later("copy", "FROM TO");
}

} // namespace rapporteur
