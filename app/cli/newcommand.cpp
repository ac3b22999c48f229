// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "exchange/samplereader.h"

#include <QFile>

namespace rapporteur {

namespace {

Result<ExitStatus> run(const Invocation& invocation)
{
    const StoreLocation location{invocation.positional(0)};
    if (!invocation.isSet("sample"))
        return Store::create(location).map([](const auto&) { return Done; });
    const QString name = invocation.value("sample");
    if (!sampleNames().contains(name)) {
        return wrongUsage(CommandLine::tr("There is no sample “%1”; there is: %2.")
                              .arg(name, sampleNames().join(QStringLiteral(", "))));
    }
    return createFromSample(location, name).map([](const auto&) { return Done; });
}

} // namespace

Command newCommand()
{
    Command command;
    command.name = QStringLiteral("new");
    command.arguments = QStringLiteral("STORE [--sample NAME]");
    command.summary = CommandLine::tr("Makes a new place for records, empty or with a sample.");
    command.leastArguments = command.mostArguments = 1;
    command.options = {
        {QStringLiteral("sample"),
         CommandLine::tr("begin with these records: %1").arg(sampleNames().join(QStringLiteral(", "))),
         QStringLiteral("NAME")}};
    command.run = &run;
    return command;
}

} // namespace rapporteur
