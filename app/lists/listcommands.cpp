// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listcommands.h"

#include "care/told.h"
#include "entities/registry.h"
#include "lists/bulkeditdialog.h"
#include "lists/filterbar.h"
#include "lists/listpane.h"
#include "lists/pasting.h"
#include "lists/recordclipboard.h"
#include "lists/recordtable.h"
#include "shell/mainwindow.h"
#include "shell/noticebar.h"
#include "shell/page.h"
#include "shell/writejob.h"

#include <QCoreApplication>
#include <QLocale>

#include <memory>

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

bool mayChangeSeveral(const CommandContext& context)
{
    return context.isWritable() && context.records.size() > 1 &&
           context.areOf(context.records.front().entity);
}

QString changedText(qint64 changed)
{
    return changed == 1 ? tr("Changed 1 record") : tr("Changed %1 records").arg(QLocale().toString(changed));
}

/// Read on one connection and written on another, so that neither waits for the other.
void changeMany(const CommandContext& context, const EntityDescriptor& entity, const std::vector<Id>& ids,
                const std::vector<FieldAssignment>& assignments)
{
    const auto most = static_cast<qint64>(ids.size());
    const auto changed = std::make_shared<qint64>(0);
    WriteJob job;
    job.what = tr("Changing %1 records …").arg(QLocale().toString(most));
    job.most = most;
    job.work = [&entity, ids, assignments, changed](Store& store,
                                                    const Progress& progress) -> Result<Applied> {
        StoreOptions reading;
        reading.readOnly = true;
        const auto reader = Store::open(store.location(), reading);
        if (!reader)
            return failure(reader);
        BulkEditSource source(**reader, entity, ids, assignments);
        auto applied = store.apply(source, progress);
        *changed = source.changed();
        return applied;
    };
    job.done = [context, changed](const Applied& applied) {
        if (applied.sequence == 0)
            context.window.noticeBar().tell(tr("Nothing had to be changed: all of them say so already."));
        else
            tellDone(context.window, changedText(*changed), applied.sequence);
    };
    writeAside(context.window, job);
}

void changeSeveral(const CommandContext& context)
{
    context.page->commitPending();
    const EntityDescriptor& entity = *findEntity(context.records.front().entity);
    std::vector<Id> ids;
    for (const RecordRef& ref : context.records)
        ids.push_back(ref.id);
    auto* dialog = new BulkEditDialog(*context.workspace, entity, ids, &context.window);
    QObject::connect(dialog, &BulkEditDialog::applied, &context.window,
                     [context](const Applied& applied, qint64 changed) {
                         tellDone(context.window, changedText(changed), applied.sequence);
                     });
    QObject::connect(dialog, &BulkEditDialog::requested, &context.window,
                     [context, &entity, ids](const std::vector<FieldAssignment>& assignments) {
                         changeMany(context, entity, ids, assignments);
                     });
    dialog->open();
}

void copyRows(const CommandContext& context)
{
    if (const auto copied = copyToClipboard(*listOf(context), context.workspace->store()); !copied)
        context.workspace->fail(copied.error());
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
    paste.run = [](const CommandContext& context) { pasteInto(*listOf(context), context); };
    return {std::move(several), std::move(filter), std::move(copy), std::move(paste)};
}

} // namespace rapporteur
