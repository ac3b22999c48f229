// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowcommand.h"

#include "care/carecommands.h"
#include "forms/formcommands.h"
#include "forms/workspace.h"
#include "lists/listcommands.h"
#include "palette/palettecommands.h"
#include "reports/reportcommands.h"
#include "shell/shellcommands.h"
#include "tasks/taskcommands.h"
#include "timeline/timelinecommands.h"

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

const std::vector<WindowCommand>& windowCommands()
{
    static const std::vector<WindowCommand> commands = [] {
        std::vector<WindowCommand> all;
        for (const std::vector<WindowCommand>& some :
             {listCommands(), formCommands(), taskCommands(), careCommands(), timelineCommands(),
              reportCommands(), paletteCommands(), shellCommands()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return commands;
}

bool isOffered(const WindowCommand& command, const CommandContext& context)
{
    return !command.isOffered || command.isOffered(context);
}

} // namespace rapporteur
