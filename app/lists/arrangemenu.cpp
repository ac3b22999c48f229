// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/arrangemenu.h"

#include "lists/recordtable.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ArrangeMenu", text);
}

QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

std::vector<Column> possible(const RecordTable& table)
{
    const EntityDescriptor& entity = table.records().entity();
    return columnsOf(entity, possibleColumns(entity));
}

void addGroups(QMenu& menu, RecordTable& table)
{
    auto* choice = new QActionGroup(&menu);
    const auto add = [&](const QString& text, const QString& column) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(table.records().groupBy() == column);
        choice->addAction(action);
        QObject::connect(action, &QAction::triggered, &table, [&table, column] { table.setGroupBy(column); });
    };
    add(tr("No groups"), {});
    menu.addSeparator();
    for (const Column& column : possible(table)) {
        if (!column.field || column.field->type != FieldType::LongText)
            add(menuText(column.title()), column.name);
    }
}

void addSorting(QMenu& menu, RecordTable& table, bool joining)
{
    const auto& keys = table.records().sortKeys();
    for (const Column& column : table.records().columns()) {
        const auto key = std::find_if(keys.begin(), keys.end(),
                                      [&column](const SortKey& each) { return each.field == column.name; });
        const QString title = menuText(column.title());
        QString text = title;
        if (key != keys.end())
            text =
                key->descending ? tr("%1 (from the last)").arg(title) : tr("%1 (from the first)").arg(title);
        QAction* action = menu.addAction(text);
        QObject::connect(action, &QAction::triggered, &table,
                         [&table, joining, name = column.name] { table.sortBy(name, joining); });
    }
    if (!joining) {
        menu.addSeparator();
        QAction* own = menu.addAction(tr("The usual order"));
        QObject::connect(own, &QAction::triggered, &table, [&table] { table.setSort({}); });
    }
}

void addColumns(QMenu& menu, RecordTable& table)
{
    const auto& shown = table.records().columns();
    for (const Column& column : possible(table)) {
        const bool isShown = std::any_of(shown.begin(), shown.end(),
                                         [&column](const Column& each) { return each.name == column.name; });
        QAction* action = menu.addAction(menuText(column.title()));
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(shown.size() > 1 || !isShown);
        QObject::connect(action, &QAction::toggled, &table,
                         [&table, name = column.name](bool checked) { table.setColumnShown(name, checked); });
    }
}

} // namespace

void fillArrangeMenu(QMenu& menu, RecordTable& table)
{
    menu.clear(); // which leaves its submenus
    qDeleteAll(menu.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    addColumns(*menu.addMenu(tr("&Columns")), table);
    addSorting(*menu.addMenu(tr("&Sort by")), table, false);
    addSorting(*menu.addMenu(tr("&Then by")), table, true);
    addGroups(*menu.addMenu(tr("&Group by")), table);
}

} // namespace rapporteur
