// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actiontexts.h"

#include "shell/mainwindow.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

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

QString text(const char* source)
{
    return QCoreApplication::translate("actions", source);
}

bool isOnRecords(const QString& name)
{
    const auto& commands = windowCommands();
    return std::any_of(commands.begin(), commands.end(), [&name](const WindowCommand& command) {
        return command.name == name && command.onRecords;
    });
}

/// What entries wait for that don't depend on the record that is chosen.
QString missing(const QString& name)
{
    static const auto noList = QT_TRANSLATE_NOOP("actions", "there is no list on this page");
    static const auto noTimeline = QT_TRANSLATE_NOOP("actions", "only on the page Timeline");
    static const auto noGroup = QT_TRANSLATE_NOOP("actions", "no edition of the group is chosen");
    static const QHash<QString, const char*> reasons = {
        {QStringLiteral("undo"), QT_TRANSLATE_NOOP("actions", "nothing was done that can be taken back")},
        {QStringLiteral("redo"), QT_TRANSLATE_NOOP("actions", "nothing was taken back")},
        {QStringLiteral("back"), QT_TRANSLATE_NOOP("actions", "nothing was shown before this")},
        {QStringLiteral("forward"), QT_TRANSLATE_NOOP("actions", "nothing was shown after this")},
        {QStringLiteral("add"), QT_TRANSLATE_NOOP("actions", "nothing is added on this page")},
        {QStringLiteral("restore"),
         QT_TRANSLATE_NOOP("actions", "a server's backups are restored by whoever runs it")},
        {QStringLiteral("add-filter"), noList},
        {QStringLiteral("paste-rows"), noList},
        {QStringLiteral("report-of-list"), noList},
        {QStringLiteral("timeline-save"), noTimeline},
        {QStringLiteral("timeline-freeze"), noTimeline},
        {QStringLiteral("add-member"), noGroup},
        {QStringLiteral("next-monthly-meeting"), noGroup},
        {QStringLiteral("roll-over"), noGroup},
    };
    const char* reason = reasons.value(name);
    return reason ? text(reason) : QString();
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

QString reasonAgainst(const QString& name, const CommandContext& context)
{
    if (!context.workspace)
        return text(QT_TRANSLATE_NOOP("actions", "no records are open"));
    if (context.workspace->isReadOnly())
        return text(QT_TRANSLATE_NOOP("actions", "these records are for reading only"));
    if (const QString reason = missing(name); !reason.isEmpty())
        return reason;
    if (context.records.empty())
        return text(QT_TRANSLATE_NOOP("actions", "no record is chosen"));
    return isOnRecords(name) ? text(QT_TRANSLATE_NOOP("actions", "not for the record that is chosen"))
                             : QString();
}

} // namespace rapporteur
