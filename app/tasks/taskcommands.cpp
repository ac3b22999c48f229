// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taskcommands.h"

#include "entities/event.h"
#include "entities/person.h"
#include "shell/mainwindow.h"
#include "shell/noticebar.h"
#include "shell/page.h"
#include "tasks/attendancesheet.h"
#include "tasks/meetingsheet.h"
#include "tasks/membersheets.h"
#include "tasks/rolloversheet.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tasks", text);
}

const QString& people()
{
    return Person::descriptor().name();
}

const QString& events()
{
    return Event::descriptor().name();
}

bool hasEdition(const CommandContext& context)
{
    return context.isWritable() && !context.workspace->group().isNull();
}

std::vector<Id> idsOf(const CommandContext& context)
{
    std::vector<Id> ids;
    for (const RecordRef& record : context.records)
        ids.push_back(record.id);
    return ids;
}

/// Shows the sheet; what it did is told with the way back, and the record it was about is shown.
void open(const CommandContext& context, TaskSheet* sheet)
{
    MainWindow& window = context.window;
    QObject::connect(sheet, &TaskSheet::done, &window,
                     [&window](qint64 sequence, const QString& told, const RecordRef& record) {
                         if (!record.isNull())
                             window.showRecord(record);
                         const auto undo = [&window, sequence] {
                             if (const auto undone = window.workspace()->store().undo(sequence); !undone)
                                 window.noticeBar().problem(undone.error().message);
                         };
                         window.noticeBar().tell(told, {}, {{tr("Undo"), undo, false}});
                     });
    sheet->open();
}

/// What is being typed belongs to what the sheet starts from.
void commit(const CommandContext& context)
{
    if (context.page)
        context.page->commitPending();
}

template <class Sheet>
void openFor(const CommandContext& context, const Result<Sheet*>& sheet)
{
    if (sheet)
        open(context, *sheet);
    else
        context.workspace->fail(sheet.error());
}

WindowCommand command(const char* name, const QString& text, const char* icon, bool onRecords)
{
    WindowCommand made;
    made.name = QString::fromLatin1(name);
    made.text = text;
    made.iconName = QString::fromLatin1(icon);
    made.menu = WindowCommand::Menu::Record;
    made.onRecords = onRecords;
    made.isOffered = hasEdition;
    return made;
}

WindowCommand addMemberCommand()
{
    WindowCommand made = command("add-member", tr("Add &member…"), "list-add-user", false);
    made.keys = {QKeySequence(tr("Ctrl+Shift+M"))};
    made.run = [](const CommandContext& context) {
        commit(context);
        open(context, new AddMemberSheet(*context.workspace, {}, &context.window));
    };
    return made;
}

WindowCommand movedToCommand()
{
    WindowCommand made = command("moved-to", tr("Mo&ved to…"), "document-swap", true);
    made.isOffered = [](const CommandContext& context) {
        return context.isWritable() && context.areOf(people());
    };
    made.run = [](const CommandContext& context) {
        commit(context);
        open(context, new MovedToSheet(*context.workspace, idsOf(context), &context.window));
    };
    return made;
}

WindowCommand leftCommand()
{
    WindowCommand made = command("left-group", tr("&Left the group…"), "list-remove-user", true);
    made.isOffered = [](const CommandContext& context) {
        return hasEdition(context) && context.areOf(people());
    };
    made.run = [](const CommandContext& context) {
        commit(context);
        open(context, new LeftSheet(*context.workspace, idsOf(context), &context.window));
    };
    return made;
}

WindowCommand cloneCommand()
{
    WindowCommand made = command("clone-meeting", tr("&Clone meeting…"), "edit-copy", true);
    made.isOffered = [](const CommandContext& context) {
        return context.isWritable() && !context.only(events()).isNull();
    };
    made.run = [](const CommandContext& context) {
        commit(context);
        openFor(context, MeetingSheet::clone(*context.workspace, context.only(events()).id, &context.window));
    };
    return made;
}

WindowCommand nextMeetingCommand()
{
    WindowCommand made =
        command("next-monthly-meeting", tr("Add &next monthly meeting…"), "view-calendar-day", false);
    made.run = [](const CommandContext& context) {
        commit(context);
        openFor(context, MeetingSheet::nextMonthly(*context.workspace, &context.window));
    };
    return made;
}

WindowCommand attendanceCommand()
{
    WindowCommand made = command("attendance", tr("&Attendance…"), "checkbox", true);
    made.keys = {QKeySequence(tr("Ctrl+Shift+A"))};
    made.isOffered = [](const CommandContext& context) {
        return context.isWritable() && !context.only(events()).isNull();
    };
    made.run = [](const CommandContext& context) {
        commit(context);
        openFor(context,
                AttendanceSheet::make(*context.workspace, context.only(events()).id, &context.window));
    };
    return made;
}

WindowCommand rollOverCommand()
{
    WindowCommand made =
        command("roll-over", tr("&Roll over to the next edition…"), "media-seek-forward", false);
    made.run = [](const CommandContext& context) {
        commit(context);
        Workspace& workspace = *context.workspace;
        const auto proposal = proposeRollOver(workspace.store(), workspace.group());
        openFor(context, proposal.map([&](const RollOverRequest& request) {
            auto* sheet = new RollOverSheet(workspace, request, &context.window);
            QObject::connect(sheet, &TaskSheet::done, &workspace,
                             [&workspace](qint64, const QString&, const RecordRef& group) {
                                 workspace.setGroup(group.id);
                             });
            return sheet;
        }));
    };
    return made;
}

} // namespace

std::vector<WindowCommand> taskCommands()
{
    return {addMemberCommand(), movedToCommand(),    leftCommand(),    nextMeetingCommand(),
            cloneCommand(),     attendanceCommand(), rollOverCommand()};
}

} // namespace rapporteur
