// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "exchange/samplereader.h"

#include <QFile>

namespace rapporteur {

namespace {

/// What was begun and could not be finished leaves nothing behind.
void discard(const StoreLocation& location)
{
    if (location.isServer())
        return;
    for (const char* ending : {"", "-wal", "-shm"})
        QFile::remove(location.text + QString::fromLatin1(ending));
}

Result<ExitStatus> run(const Invocation& invocation)
{
    ChangeSet sample;
    if (invocation.isSet("sample")) {
        const QString name = invocation.value("sample");
        if (!sampleNames().contains(name)) {
            return wrongUsage(CommandLine::tr("There is no sample “%1”; there is: %2.")
                                  .arg(name, sampleNames().join(QStringLiteral(", "))));
        }
        auto read = readShippedSample(name);
        if (!read)
            return failure(read);
        sample = std::move(*read);
    }
    const StoreLocation location{invocation.positional(0)};
    auto store = Store::create(location);
    if (!store)
        return failure(store);
    if (sample.isEmpty())
        return Done;
    const auto applied = (*store)->apply(std::move(sample));
    if (applied)
        return Done;
    store->reset();
    discard(location);
    return failure(applied);
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
