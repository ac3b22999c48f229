// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palettecommands.h"

#include "palette/commandpalette.h"

#include <QCoreApplication>

namespace rapporteur {

std::vector<WindowCommand> paletteCommands()
{
    WindowCommand go;
    go.name = QStringLiteral("palette");
    go.text = QCoreApplication::translate("palette", "Go to &anything…");
    go.iconName = QStringLiteral("edit-find");
    go.keys = {QKeySequence(Qt::CTRL | Qt::Key_K)};
    go.menu = WindowCommand::Menu::Go;
    go.run = [](const CommandContext& context) { CommandPalette::toggle(context.window); };
    return {go};
}

} // namespace rapporteur
