// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/conditions.h"
#include "entities/registry.h"
#include "exchange/exporter.h"
#include "exchange/jsonrecord.h"

#include <QFileInfo>

namespace rapporteur {

namespace {

/// The endings that the design names and that come with later versions.
const QStringList& laterEndings()
{
    static const QStringList endings = {QStringLiteral("xlsx"), QStringLiteral("ics"), QStringLiteral("vcf"),
                                        QStringLiteral("bib")};
    return endings;
}

Result<QString> parseEnding(const Invocation& invocation)
{
    const QString ending = QFileInfo(invocation.positional(1)).suffix().toLower();
    if (laterEndings().contains(ending))
        return failure(ErrorCode::Unavailable,
                       CommandLine::tr("Files of kind %1 are not in this version.").arg(ending));
    if (ending != QStringLiteral("csv") && ending != QStringLiteral("json"))
        return wrongUsage(CommandLine::tr("“%1” should end in .csv or .json.").arg(invocation.positional(1)));
    if (ending == QStringLiteral("csv") && !invocation.isSet("entity"))
        return wrongUsage(CommandLine::tr("A CSV file holds one kind of record: name it with --entity."));
    return ending;
}

Result<std::vector<const EntityDescriptor*>> parseEntities(const Invocation& invocation)
{
    if (!invocation.isSet("entity"))
        return allEntities();
    return parseEntity(invocation.value("entity")).map([](const EntityDescriptor* entity) {
        return std::vector<const EntityDescriptor*>{entity};
    });
}

Result<QStringList> parseExportColumns(const EntityDescriptor& entity, const QString& ending,
                                       const Invocation& invocation)
{
    if (invocation.isSet("columns"))
        return parseColumns(entity, invocation.value("columns"));
    if (ending == QStringLiteral("csv"))
        return csvColumns(entity);
    return QStringList{QStringLiteral("id")} + jsonColumns(entity) + QStringList{QStringLiteral("revision")};
}

Result<ExitStatus> run(const Invocation& invocation)
{
    const auto ending = parseEnding(invocation);
    const auto entities = ending ? parseEntities(invocation) : failure(ending);
    const auto reader = entities ? parseAudience(invocation) : failure(entities);
    if (reader && invocation.isSet("columns") && !invocation.isSet("entity"))
        return wrongUsage(CommandLine::tr("--columns needs --entity."));
    const auto store = reader ? openStore(invocation.positional(0)) : failure(reader);
    const auto group = store ? parseGroup(**store, invocation) : failure(store);
    if (!group)
        return failure(group);
    std::vector<RecordSelection> selections;
    for (const EntityDescriptor* entity : *entities) {
        const auto columns = parseExportColumns(*entity, *ending, invocation);
        if (!columns)
            return failure(columns);
        RecordSelection selection(*entity);
        selection.reader = *reader;
        selection.group = *group;
        selection.columns = *columns;
        selections.push_back(std::move(selection));
    }
    const auto done = *ending == QStringLiteral("csv")
                          ? exportCsv(**store, selections.front(), invocation.positional(1))
                          : exportJson(**store, selections, invocation.positional(1));
    return done.map([] { return Done; });
}

} // namespace

Command exportCommand()
{
    Command command;
    command.name = QStringLiteral("export");
    command.arguments = QStringLiteral("STORE OUT.{csv,json} [--entity ENTITY] [--audience WHO]");
    command.summary = CommandLine::tr("Writes records to a file: one kind as CSV, one or all as JSON.");
    command.leastArguments = command.mostArguments = 2;
    command.options = {
        {QStringLiteral("entity"), CommandLine::tr("only that kind of record"), QStringLiteral("ENTITY")},
        {QStringLiteral("columns"), CommandLine::tr("only those fields, also id and revision"),
         QStringLiteral("a,b,c")},
        groupOption(),
        audienceOption()};
    command.run = &run;
    return command;
}

} // namespace rapporteur
