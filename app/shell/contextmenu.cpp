// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/contextmenu.h"

#include "entities/registry.h"
#include "forms/workspace.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/page.h"
#include "store/formatter.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("contextmenu", source);
}

/// A line a record, with the columns of its list between tabs: it pastes into a spreadsheet.
Result<QString> asText(const Store& store, const std::vector<RecordRef>& refs)
{
    const EntityDescriptor* entity = findEntity(refs.front().entity);
    std::vector<Id> ids;
    for (const RecordRef& ref : refs)
        ids.push_back(ref.id);
    const auto records = store.records(*entity, ids);
    Formatter formatter(store);
    if (!records)
        return failure(records);
    if (const auto read = formatter.prefetch(*records, entity->columns()); !read)
        return failure(read);
    QStringList lines;
    for (const Record& record : *records) {
        QStringList cells;
        for (const QString& column : entity->columns())
            cells.append(formatter.text(record, column).simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void copy(Workspace& workspace, const std::vector<RecordRef>& records)
{
    const auto text = asText(workspace.store(), records);
    if (text)
        QApplication::clipboard()->setText(*text);
    else
        workspace.fail(text.error());
}

void open(const CommandContext& context)
{
    context.window.showRecord(context.records.front());
    if (Page* page = context.window.currentPage())
        page->editCurrent();
}

void addCommands(QMenu& menu, const CommandContext& context)
{
    for (const WindowCommand& command : windowCommands()) {
        if (!command.onRecords || !isOffered(command, context))
            continue;
        QAction* action = menu.addAction(command.text);
        if (!command.iconName.isEmpty())
            action->setIcon(icon(command.iconName));
        QObject::connect(action, &QAction::triggered, &menu, [&command, context] { command.run(context); });
    }
}

/// The rows of a list have a command for it, that also knows their columns.
void addCopy(QMenu& menu, const CommandContext& context)
{
    const auto& commands = windowCommands();
    if (std::any_of(commands.begin(), commands.end(), [&context](const WindowCommand& command) {
            return command.name == QLatin1String("copy-rows") && isOffered(command, context);
        }))
        return;
    QAction* copying =
        menu.addAction(icon(QStringLiteral("edit-copy")), tr(QT_TRANSLATE_NOOP("contextmenu", "&Copy")));
    QObject::connect(copying, &QAction::triggered, &menu,
                     [context] { copy(*context.workspace, context.records); });
}

} // namespace

QMenu* makeRecordMenu(const CommandContext& context, QWidget* parent)
{
    if (context.records.empty() || !context.workspace)
        return nullptr;
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* opening =
        menu->addAction(icon(QStringLiteral("document-open")), tr(QT_TRANSLATE_NOOP("contextmenu", "&Open")));
    opening->setEnabled(context.records.size() == 1);
    QObject::connect(opening, &QAction::triggered, menu, [context] { open(context); });
    menu->addSeparator();
    addCommands(*menu, context);
    menu->addSeparator();
    addCopy(*menu, context);
    QAction* removal =
        menu->addAction(icon(QStringLiteral("edit-delete")), tr(QT_TRANSLATE_NOOP("contextmenu", "Re&move")));
    removal->setEnabled(context.isWritable());
    QObject::connect(removal, &QAction::triggered, menu,
                     [context] { context.workspace->remove(context.records); });
    return menu;
}

} // namespace rapporteur
