// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinecommands.h"

#include "timeline/timelinepage.h"
#include "timeline/timelineview.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

constexpr double Zoom = 1.4;

TimelinePage* pageOf(const CommandContext& context)
{
    return qobject_cast<TimelinePage*>(context.page);
}

WindowCommand make(const char* name, const char* text, const char* iconName, const QList<QKeySequence>& keys,
                   void (*run)(TimelinePage&))
{
    WindowCommand command;
    command.name = QString::fromLatin1(name);
    command.text = QCoreApplication::translate("timeline", text);
    command.iconName = QString::fromLatin1(iconName);
    command.keys = keys;
    command.menu = WindowCommand::Menu::Go;
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
    std::vector<WindowCommand> commands;
    commands.push_back(make("timeline-zoom-in", QT_TRANSLATE_NOOP("timeline", "Timeline: zoom &in"),
                            "zoom-in",
                            {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                            [](TimelinePage& page) { page.view()->zoom(Zoom); }));
    commands.push_back(make("timeline-zoom-out", QT_TRANSLATE_NOOP("timeline", "Timeline: zoom &out"),
                            "zoom-out", {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                            [](TimelinePage& page) { page.view()->zoom(1 / Zoom); }));
    commands.push_back(make("timeline-all", QT_TRANSLATE_NOOP("timeline", "Timeline: show &everything"),
                            "zoom-fit-width", {QKeySequence(Qt::CTRL | Qt::Key_0)},
                            [](TimelinePage& page) { page.view()->fitAll(); }));
    commands.push_back(make("timeline-selection",
                            QT_TRANSLATE_NOOP("timeline", "Timeline: &fit the chosen item"), "",
                            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0)},
                            [](TimelinePage& page) { page.view()->fitSelection(); }));
    commands.push_back(make("timeline-today", QT_TRANSLATE_NOOP("timeline", "Timeline: go to &today"),
                            "view-calendar-day", {QKeySequence(Qt::CTRL | Qt::Key_T)},
                            [](TimelinePage& page) { page.view()->goToToday(); }));
    commands.push_back(make("timeline-freeze", QT_TRANSLATE_NOOP("timeline", "Timeline: freeze the &plan…"),
                            "", {}, [](TimelinePage& page) { page.askToFreeze(); }));
    commands.push_back(make("timeline-save", QT_TRANSLATE_NOOP("timeline", "Timeline: &save or print…"),
                            "document-export", {}, [](TimelinePage& page) { page.askToSave(); }));
    const auto writable = [](const CommandContext& context) {
        return pageOf(context) != nullptr && context.isWritable();
    };
    commands[5].isOffered = writable;
    return commands;
}

} // namespace rapporteur
