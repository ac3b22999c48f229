// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command.h"

#include "forms/workspace.h"

#include <algorithm>

namespace rapporteur {

bool CommandContext::areOf(QStringView entity) const
{
    return !records.empty() && std::all_of(records.begin(), records.end(), [entity](const RecordRef& record) {
        return record.entity == entity;
    });
}

RecordRef CommandContext::only(QStringView entity) const
{
    return records.size() == 1 && areOf(entity) ? records.front() : RecordRef();
}

bool CommandContext::isWritable() const
{
    return workspace && !workspace->isReadOnly();
}

const std::vector<Command>& allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (const std::vector<Command>& some : std::initializer_list<std::vector<Command>>{})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return commands;
}

bool isOffered(const Command& command, const CommandContext& context)
{
    return !command.isOffered || command.isOffered(context);
}

} // namespace rapporteur
