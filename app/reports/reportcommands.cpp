// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportcommands.h"

#include "lists/listpane.h"
#include "lists/recordtable.h"
#include "models/columns.h"
#include "report/listasshown.h"
#include "reports/reportpage.h"
#include "shell/mainwindow.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("reports", text);
}

/// A saved report is shown as the report that it is.
bool isReport(const RecordRef& record)
{
    return record.entity == QLatin1String("report_definition");
}

ReportPage* reportPage(const CommandContext& context)
{
    return qobject_cast<ReportPage*>(context.window.showPage(QStringLiteral("report")));
}

bool isOpen(const CommandContext& context)
{
    return context.workspace != nullptr;
}

WindowCommand command(const char* name, const QString& text, const char* iconName,
                      const QList<QKeySequence>& keys)
{
    WindowCommand command;
    command.name = QString::fromLatin1(name);
    command.text = text;
    command.iconName = QString::fromLatin1(iconName);
    command.keys = keys;
    command.menu = WindowCommand::Menu::File;
    command.isOffered = &isOpen;
    return command;
}

WindowCommand print()
{
    WindowCommand made = command("report-print", tr(QT_TRANSLATE_NOOP("reports", "&Print report…")),
                                 "document-print", {QKeySequence::Print});
    made.run = [](const CommandContext& context) {
        if (ReportPage* page = reportPage(context))
            page->print();
    };
    return made;
}

WindowCommand publish()
{
    WindowCommand made =
        command("report-publish", tr(QT_TRANSLATE_NOOP("reports", "P&ublish report")), "document-send", {});
    made.isOffered = [](const CommandContext& context) { return context.isWritable(); };
    made.run = [](const CommandContext& context) {
        if (ReportPage* page = reportPage(context))
            page->publish();
    };
    return made;
}

/// About meetings there are an agenda and, once they are over, minutes; about work streams their own report.
QString reportAbout(const CommandContext& context)
{
    const RecordRef meeting = context.only(u"event");
    if (!context.only(u"work_stream").isNull())
        return QStringLiteral("work-stream");
    if (meeting.isNull())
        return {};
    const auto record = context.workspace->store().record(meeting);
    const PartialDate start = record ? record->value(u"start").toDate() : PartialDate();
    const bool isOver = !start.isNull() && start.lastDay() < QDate::currentDate();
    return isOver ? QStringLiteral("minutes") : QStringLiteral("agenda");
}

/// The list that stands on the page; null where there is none.
ListPane* listOn(const CommandContext& context)
{
    auto* list = context.page ? context.page->findChild<ListPane*>() : nullptr;
    return list && list->isVisible() ? list : nullptr;
}

report::ListAsShown asShown(const ListPane& list, const Workspace& workspace)
{
    report::ListAsShown shown;
    shown.entity = &list.model()->entity();
    shown.title = list.view().isNull() ? shown.entity->pluralText()
                                       : workspace.store().label({QStringLiteral("saved_view"), list.view()});
    shown.arrangement = list.arrangement();
    shown.arrangement.columns.clear();
    for (const Column& column : list.model()->columns())
        shown.arrangement.columns.append(column.name);
    shown.allEditions = workspace.listedGroup().isNull();
    shown.everybody = list.showsEverybody();
    if (list.only())
        shown.sentence = list.only()->sentence;
    return shown;
}

WindowCommand ofList()
{
    WindowCommand made = command("report-of-list", tr(QT_TRANSLATE_NOOP("reports", "Report of this &list")),
                                 "office-report", {});
    made.isOffered = [](const CommandContext& context) { return listOn(context) != nullptr; };
    made.run = [](const CommandContext& context) {
        const ListPane& list = *listOn(context);
        const report::ListAsShown shown = asShown(list, *context.workspace);
        const auto only = list.only();
        ReportPage* page = reportPage(context);
        if (page && only)
            page->showList(shown, only->which);
        else if (page)
            page->showList(shown);
    };
    return made;
}

WindowCommand ofRecord()
{
    WindowCommand made = command(
        "report-of-record", tr(QT_TRANSLATE_NOOP("reports", "Report of t&his record")), "office-report", {});
    made.menu = WindowCommand::Menu::Record;
    made.onRecords = true;
    made.isOffered = [](const CommandContext& context) {
        return context.workspace && context.records.size() == 1 && !isReport(context.records.front());
    };
    made.run = [](const CommandContext& context) {
        const QString name = reportAbout(context);
        const RecordRef about = context.records.front();
        ReportPage* page = reportPage(context);
        if (page && name.isEmpty())
            page->showRecord(about);
        else if (page)
            page->showReport(name, about);
    };
    return made;
}

} // namespace

std::vector<WindowCommand> reportCommands()
{
    return {print(), publish(), ofList(), ofRecord()};
}

} // namespace rapporteur
