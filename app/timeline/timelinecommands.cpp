// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinecommands.h"

#include "timeline/timelinepage.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

TimelinePage* pageOf(const CommandContext& context)
{
    return qobject_cast<TimelinePage*>(context.page);
}

WindowCommand make(const char* name, const char* text, WindowCommand::Menu menu, void (*run)(TimelinePage&))
{
    WindowCommand command;
    command.name = QString::fromLatin1(name);
    command.text = QCoreApplication::translate("timeline", text);
    command.menu = menu;
    command.isOffered = [](const CommandContext& context) { return pageOf(context) != nullptr; };
    command.run = [run](const CommandContext& context) {
        if (TimelinePage* page = pageOf(context))
            run(*page);
    };
    return command;
}

} // namespace

std::vector<WindowCommand> timelineCommands()
{
    WindowCommand save = make("timeline-save", QT_TRANSLATE_NOOP("timeline", "Save or print the &timeline…"),
                              WindowCommand::Menu::File, [](TimelinePage& page) { page.askToSave(); });
    save.iconName = QStringLiteral("document-export");
    WindowCommand freeze = make("timeline-freeze", QT_TRANSLATE_NOOP("timeline", "Freeze the &plan…"),
                                WindowCommand::Menu::Record, [](TimelinePage& page) { page.askToFreeze(); });
    freeze.isOffered = [](const CommandContext& context) {
        return pageOf(context) != nullptr && context.isWritable();
    };
    return {save, freeze};
}

} // namespace rapporteur
