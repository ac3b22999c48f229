// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actiontexts.h"

#include "shell/mainwindow.h"

#include <QMenu>
#include <QMenuBar>

namespace rapporteur {

namespace {

QString withoutMnemonic(QString text)
{
    const QString kept(QChar::Null);
    return text.replace(QLatin1String("&&"), kept).remove(u'&').replace(kept, QStringLiteral("&"));
}

void addActionsOf(const QMenu& menu, const QString& title, const QHash<QAction*, QString>& names,
                  QList<MenuAction>& found)
{
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (action->menu())
            addActionsOf(*action->menu(), withoutMnemonic(action->text()), names, found);
        else
            found.append({names.value(action, plainText(*action)), action, title});
    }
}

} // namespace

QList<MenuAction> menuActions(const MainWindow& window)
{
    QHash<QAction*, QString> names;
    const auto& byName = window.actionsByName();
    for (auto it = byName.cbegin(); it != byName.cend(); ++it)
        names.insert(it.value(), it.key());
    QList<MenuAction> found;
    for (const QAction* action : window.menuBar()->actions()) {
        if (action->menu())
            addActionsOf(*action->menu(), plainText(*action), names, found);
    }
    return found;
}

QString plainText(const QAction& action)
{
    return withoutMnemonic(action.text());
}

QString keysText(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& each : action.shortcuts())
        keys.append(each.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

} // namespace rapporteur
