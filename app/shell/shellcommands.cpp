// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shellcommands.h"

#include "shell/headbar.h"
#include "shell/mainwindow.h"
#include "shell/preferencesdialog.h"
#include "shell/serverdialog.h"
#include "shell/shortcutsheet.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("shell", source);
}

bool isOpen(const CommandContext& context)
{
    return context.workspace != nullptr;
}

/// A server is restored by who runs it.
bool isFile(const CommandContext& context)
{
    return context.isWritable() && !context.workspace->store().location().isServer();
}

WindowCommand restore()
{
    WindowCommand command;
    command.name = QStringLiteral("restore");
    command.text = text(QT_TRANSLATE_NOOP("shell", "Restore from &backup…"));
    command.iconName = QStringLiteral("document-revert");
    command.menu = WindowCommand::Menu::File;
    command.isOffered = &isFile;
    command.run = [](const CommandContext& context) { context.window.askRestore(); };
    return command;
}

WindowCommand openServer()
{
    WindowCommand command;
    command.name = QStringLiteral("open-server");
    command.text = text(QT_TRANSLATE_NOOP("shell", "Open from a ser&ver…"));
    command.iconName = QStringLiteral("network-connect");
    command.menu = WindowCommand::Menu::File;
    command.run = [](const CommandContext& context) { (new ServerDialog(context.window))->open(); };
    return command;
}

WindowCommand preferencesCommand()
{
    WindowCommand command;
    command.name = QStringLiteral("preferences");
    command.text = text(QT_TRANSLATE_NOOP("shell", "Prefere&nces…"));
    command.iconName = QStringLiteral("configure");
    command.keys = {QKeySequence(Qt::CTRL | Qt::Key_Comma)};
    command.menu = WindowCommand::Menu::Edit;
    command.run = [](const CommandContext& context) { (new PreferencesDialog(context.window))->open(); };
    return command;
}

WindowCommand asOf()
{
    WindowCommand command;
    command.name = QStringLiteral("as-of");
    command.text = text(QT_TRANSLATE_NOOP("shell", "As of another &day…"));
    command.iconName = QStringLiteral("view-calendar-day");
    command.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)};
    command.menu = WindowCommand::Menu::Go;
    command.isOffered = &isOpen;
    command.run = [](const CommandContext& context) { context.window.headBar().toggleDay(); };
    return command;
}

WindowCommand shortcuts()
{
    WindowCommand command;
    command.name = QStringLiteral("shortcuts");
    command.text = text(QT_TRANSLATE_NOOP("shell", "&Keyboard shortcuts"));
    command.iconName = QStringLiteral("input-keyboard");
    // Where a text can be typed, the question mark is one.
    command.keys = {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)};
    command.menu = WindowCommand::Menu::Help;
    command.run = [](const CommandContext& context) { ShortcutSheet::toggle(context.window); };
    return command;
}

} // namespace

std::vector<WindowCommand> shellCommands()
{
    return {openServer(), restore(), preferencesCommand(), asOf(), shortcuts()};
}

} // namespace rapporteur
