// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/paletteplaces.h"

#include "entities/registry.h"
#include "entities/savedview.h"
#include "models/recordsearch.h"
#include "shell/actiontexts.h"
#include "shell/mainwindow.h"
#include "shell/page.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype mostRecent = 8;

QString text(const char* source)
{
    return QCoreApplication::translate("palette", source);
}

PaletteEntry pageEntry(const PageInfo& page, const MainWindow& window)
{
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Page;
    entry.key = page.id;
    entry.title = page.title;
    entry.kindText = text(QT_TRANSLATE_NOOP("palette", "Page"));
    entry.iconName = page.iconName;
    entry.enabled = window.workspace() != nullptr;
    if (const QAction* action = window.action(QStringLiteral("page/") + page.id))
        entry.keys = keysText(*action);
    return entry;
}

PaletteEntry actionEntry(const MenuAction& found, MainWindow& window)
{
    PaletteEntry entry;
    entry.key = found.name;
    entry.title = plainText(*found.action);
    entry.kindText = found.menu;
    entry.keys = keysText(*found.action);
    entry.iconName = found.action->icon().name();
    entry.enabled = found.action->isEnabled();
    if (!entry.enabled)
        entry.detail = reasonAgainst(found.name, window.commandContext());
    return entry;
}

QList<PaletteEntry> savedViews(const MainWindow& window)
{
    QList<PaletteEntry> entries;
    if (!window.workspace())
        return entries;
    const auto views = window.workspace()->store().all<SavedView>();
    for (const SavedView& view : views.value_or(std::vector<SavedView>())) {
        const EntityDescriptor* listed = findEntity(view.kind);
        if (!listed)
            continue;
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Record;
        entry.key = RecordRef{SavedView::descriptor().name(), view.id}.toString();
        entry.title = view.name;
        entry.detail = listed->pluralText();
        entry.kindText = SavedView::descriptor().singularText();
        entry.iconName = SavedView::descriptor().iconName();
        entries.append(entry);
    }
    return entries;
}

} // namespace

QList<PaletteEntry> palettePlaces(MainWindow& window)
{
    QList<PaletteEntry> places;
    for (const PageInfo& page : allPages())
        places.append(pageEntry(page, window));
    places += savedViews(window);
    for (const MenuAction& action : menuActions(window)) {
        if (!action.name.startsWith(QLatin1String("page/")) && action.name != QLatin1String("palette"))
            places.append(actionEntry(action, window));
    }
    return places;
}

QList<PaletteEntry> recentRecords(MainWindow& window)
{
    QList<PaletteEntry> entries;
    if (!window.workspace())
        return entries;
    const RecordRef shown = window.currentPage() ? window.currentPage()->currentRecord() : RecordRef();
    for (const RecordRef& ref : window.recordsVisited()) {
        if (ref == shown || entries.size() == mostRecent)
            continue;
        if (const PaletteEntry entry = paletteEntry(window.workspace()->store(), ref); !entry.key.isEmpty())
            entries.append(entry);
    }
    return entries;
}

} // namespace rapporteur
