// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listcommands.h"

#include "entities/registry.h"
#include "lists/bulkeditdialog.h"
#include "lists/filterbar.h"
#include "lists/listpane.h"
#include "lists/pastepreview.h"
#include "lists/recordclipboard.h"
#include "lists/recordtable.h"
#include "shell/mainwindow.h"
#include "shell/noticebar.h"
#include "shell/page.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QLocale>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ListCommands", text);
}

ListPane* listOf(const CommandContext& context)
{
    auto* list = context.page ? context.page->findChild<ListPane*>() : nullptr;
    return list && list->isVisibleTo(context.page) ? list : nullptr;
}

bool hasList(const CommandContext& context)
{
    return listOf(context) != nullptr;
}

void tellWithUndo(const CommandContext& context, const QString& text, qint64 sequence)
{
    NoticeBar& bar = context.window.noticeBar();
    Store& store = context.workspace->store();
    bar.tell(text, {},
             {{tr("Undo"),
               [&bar, &store, sequence] {
                   if (const auto undone = store.undo(sequence); !undone)
                       bar.problem(undone.error().message);
               },
               false}});
}

bool mayChangeSeveral(const CommandContext& context)
{
    return context.isWritable() && context.records.size() > 1 &&
           context.areOf(context.records.front().entity);
}

void changeSeveral(const CommandContext& context)
{
    if (context.records.size() > BulkEditDialog::mostRecords) {
        context.window.noticeBar().problem(
            tr("No more than %1 records can be changed at a time: choose fewer.")
                .arg(QLocale().toString(BulkEditDialog::mostRecords)));
        return;
    }
    context.page->commitPending();
    std::vector<Id> ids;
    for (const RecordRef& ref : context.records)
        ids.push_back(ref.id);
    auto records = context.workspace->store().records(*findEntity(context.records.front().entity), ids);
    if (!records || records->empty()) {
        if (!records)
            context.workspace->fail(records.error());
        return;
    }
    auto* dialog = new BulkEditDialog(*context.workspace, std::move(*records), &context.window);
    QObject::connect(
        dialog, &BulkEditDialog::applied, &context.window, [context](const Applied& applied, qint64 changed) {
            const QString text = changed == 1 ? tr("Changed 1 record")
                                              : tr("Changed %1 records").arg(QLocale().toString(changed));
            tellWithUndo(context, text, applied.sequence);
        });
    dialog->open();
}

void copyRows(const CommandContext& context)
{
    if (const auto copied = copyToClipboard(*listOf(context), context.workspace->store()); !copied)
        context.workspace->fail(copied.error());
}

void pasteRows(const CommandContext& context)
{
    const ListPane& list = *listOf(context);
    const QString text = QApplication::clipboard()->text();
    context.page->commitPending();
    auto plan = planPaste(*context.workspace, list, text);
    if (!plan) {
        context.window.noticeBar().problem(plan.error().message,
                                           plan.error().details.join(QStringLiteral(" · ")));
        return;
    }
    auto* dialog =
        new PastePreview(*context.workspace, list.model()->entity(), std::move(*plan), &context.window);
    QObject::connect(
        dialog, &PastePreview::applied, &context.window, [context](const Applied& applied, qint64 rows) {
            const QString message =
                rows == 1 ? tr("Took over 1 row") : tr("Took over %1 rows").arg(QLocale().toString(rows));
            tellWithUndo(context, message, applied.sequence);
        });
    dialog->open();
}

WindowCommand editCommand(const char* name, const QString& text, const char* iconName,
                          const QList<QKeySequence>& keys)
{
    WindowCommand command;
    command.name = QString::fromLatin1(name);
    command.text = text;
    command.iconName = QString::fromLatin1(iconName);
    command.keys = keys;
    command.menu = WindowCommand::Menu::Edit;
    return command;
}

} // namespace

std::vector<WindowCommand> listCommands()
{
    WindowCommand several = editCommand("change-several", tr("Change &several…"), "document-edit",
                                        {QKeySequence(tr("Ctrl+Shift+E"))});
    several.menu = WindowCommand::Menu::Record;
    several.onRecords = true;
    several.isOffered = mayChangeSeveral;
    several.run = changeSeveral;

    WindowCommand filter =
        editCommand("add-filter", tr("Add a fi&lter"), "view-filter", {QKeySequence(tr("Ctrl+Shift+F"))});
    filter.isOffered = hasList;
    filter.run = [](const CommandContext& context) { listOf(context)->filterBar()->addOne(); };

    WindowCommand copy = editCommand("copy-rows", tr("&Copy rows"), "edit-copy", {QKeySequence::Copy});
    copy.onRecords = true;
    copy.isOffered = [](const CommandContext& context) {
        const ListPane* list = listOf(context);
        return list && context.areOf(list->model()->entity().name()); // not of what stands within a form
    };
    copy.run = copyRows;

    WindowCommand paste = editCommand("paste-rows", tr("&Paste rows…"), "edit-paste", {QKeySequence::Paste});
    paste.isOffered = [](const CommandContext& context) { return context.isWritable() && hasList(context); };
    paste.run = pasteRows;
    return {std::move(several), std::move(filter), std::move(copy), std::move(paste)};
}

} // namespace rapporteur
