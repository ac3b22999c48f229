// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

namespace rapporteur {

std::vector<Command> allCommands()
{
    return {newCommand(),     listCommand(),  showCommand(),    addCommand(),      setCommand(),
            removeCommand(),  undoCommand(),  redoCommand(),    statsCommand(),    reportCommand(),
            publishCommand(), diffCommand(),  chartCommand(),   timelineCommand(), importCommand(),
            exportCommand(),  checkCommand(), historyCommand(), backupCommand(),   restoreCommand(),
            copyCommand()};
}

} // namespace rapporteur
