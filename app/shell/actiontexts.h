// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;

namespace rapporteur {

class MainWindow;
struct CommandContext;

/// One entry of a menu, with the name under which the window knows it and the title of its menu.
struct MenuAction
{
    QString name; ///< the window's name for it; else its text: a file that was opened lately
    QAction* action = nullptr;
    QString menu;
};

/// All entries of the menus in their order, those of menus within menus, too.
[[nodiscard]] QList<MenuAction> menuActions(const MainWindow& window);

/// The text without its mnemonic.
[[nodiscard]] QString plainText(const QAction& action);
/// Its shortcuts for people: "Ctrl+Shift+Z, Ctrl+Y".
[[nodiscard]] QString keysText(const QAction& action);

/// Why the entry of this name cannot be used where the window is now, in a few words; empty where that is not
/// known.
[[nodiscard]] QString reasonAgainst(const QString& name, const CommandContext& context);

} // namespace rapporteur
