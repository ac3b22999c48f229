// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/value.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace rapporteur {

class MainWindow;
class Page;
class Workspace;

/// What a command is asked to act on: the page in front and what is chosen there.
struct CommandContext
{
    MainWindow& window;
    Workspace* workspace = nullptr; ///< null on the welcome page
    Page* page = nullptr;           ///< null there, too
    std::vector<RecordRef> records; ///< those selected; where none is, the one in the form

    /// Whether records of that one kind are chosen, at least one.
    [[nodiscard]] bool areOf(QStringView entity) const;
    /// The one record of that kind that is chosen; null where it is another, several or none.
    [[nodiscard]] RecordRef only(QStringView entity) const;
    /// Whether there are records and they may be changed.
    [[nodiscard]] bool isWritable() const;
};

/// Something that a person can ask for. Declared once, it stands in its menu, in the command palette and,
/// where it is about records, in the context menus of lists and forms.
struct WindowCommand
{
    enum class Menu { File, Edit, Record, Go, Help };

    QString name; ///< for tests and settings: "merge", "moved-to"
    QString text; ///< with its mnemonic; ends in "…" where it asks for more
    QString iconName;
    QList<QKeySequence> keys;
    Menu menu = Menu::Record;
    bool onRecords = false; ///< acts on the chosen records, and is offered wherever these stand
    std::function<bool(const CommandContext&)> isOffered; ///< empty: always
    std::function<void(const CommandContext&)> run;
};

/// Every command beside the window's own actions (mainwindow_actions.cpp), in the order of the menus. Each
/// folder of app/ that has some contributes a list of its own in windowcommands.cpp.
[[nodiscard]] const std::vector<WindowCommand>& windowCommands();
[[nodiscard]] bool isOffered(const WindowCommand& command, const CommandContext& context);

} // namespace rapporteur
