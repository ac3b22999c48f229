// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "reports/reportpage.h"
#include "shell/actiontexts.h"
#include "shell/contextmenu.h"
#include "shell/icons.h"
#include "shell/navigation.h"
#include "shell/noticebar.h"
#include "shell/page.h"
#include "shell/recentstores.h"
#include "shell/writejob.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

namespace rapporteur {

namespace {
constexpr qint64 changesWaitedFor = 2'000;

void explain(const QString& name, QAction& action, const CommandContext& context)
{
    action.setToolTip(action.isEnabled() ? QString() : reasonAgainst(name, context));
}
} // namespace

QAction* MainWindow::addAction(QMenu* menu, const char* name, const QString& text, const char* iconName,
                               const QList<QKeySequence>& keys, void (MainWindow::*slot)())
{
    QAction* action = menu->addAction(text);
    if (*iconName != '\0')
        action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    m_actions.insert(QString::fromLatin1(name), action);
    return action;
}

void MainWindow::setupActions()
{
    setupFileMenu();
    setupEditMenu();
    addCommands(menuBar()->addMenu(tr("&Record")), WindowCommand::Menu::Record);
    setupViewMenu();
    addCommands(menuBar()->addMenu(tr("&Help")), WindowCommand::Menu::Help);
    for (QMenu* menu : menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        menu->setToolTipsVisible(true); // entries that cannot be used say why
    updateRecent();
    auto* pane = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(pane, &QShortcut::activated, this, &MainWindow::nextPane);
    // The desktop sends the Menu key by itself, but not this one.
    auto* menuKey = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), this);
    connect(menuKey, &QShortcut::activated, this, &MainWindow::showMenuByKey);
}

void MainWindow::setupFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, "newFile", tr("&New…"), "document-new", {QKeySequence(tr("Ctrl+Shift+N"))},
              &MainWindow::askNew);
    addAction(menu, "open", tr("&Open…"), "document-open", {QKeySequence::Open}, &MainWindow::askOpen);
    m_recentMenu = menu->addMenu(icon(QStringLiteral("document-open-recent")), tr("Open &recent"));
    addAction(menu, "sample", tr("Open the &sample"), "view-list-details", {}, &MainWindow::openSample);
    menu->addSeparator();
    addAction(menu, "copy", tr("Save a &copy…"), "document-save-as", {QKeySequence(tr("Ctrl+Shift+S"))},
              &MainWindow::askCopy);
    addAction(menu, "report", tr("&Export report…"), "document-export", {QKeySequence(tr("Ctrl+E"))},
              &MainWindow::exportReport);
    addCommands(menu, WindowCommand::Menu::File);
    menu->addSeparator();
    QAction* quit = menu->addAction(icon(QStringLiteral("application-exit")), tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::setupEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    addAction(menu, "undo", tr("&Undo"), "edit-undo", {QKeySequence::Undo}, &MainWindow::undo);
    addAction(menu, "redo", tr("&Redo"), "edit-redo",
              {QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))}, &MainWindow::redo);
    menu->addSeparator();
    addAction(menu, "add", tr("&Add a record"), "list-add",
              {QKeySequence(tr("Ctrl+N")), QKeySequence(Qt::Key_Insert)}, &MainWindow::addNew);
    addAction(menu, "edit", tr("&Edit the record"), "document-edit", {QKeySequence(Qt::Key_F2)},
              &MainWindow::editCurrent);
    addAction(menu, "remove", tr("Re&move"), "edit-delete", {QKeySequence(tr("Ctrl+Delete"))},
              &MainWindow::removeSelected);
    menu->addSeparator();
    addAction(menu, "find", tr("&Find"), "edit-find", {QKeySequence::Find}, &MainWindow::find);
    addCommands(menu, WindowCommand::Menu::Edit);
    connect(menu, &QMenu::aboutToShow, this, &MainWindow::updateUndo);
}

void MainWindow::setupViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Go"));
    addAction(menu, "back", tr("&Back"), "go-previous", {QKeySequence(tr("Alt+Left"))}, &MainWindow::goBack);
    addAction(menu, "forward", tr("&Forward"), "go-next", {QKeySequence(tr("Alt+Right"))},
              &MainWindow::goForward);
    menu->addSeparator();
    int number = 1;
    for (const PageInfo& page : allPages()) {
        QAction* action = menu->addAction(icon(page.iconName), page.title);
        if (number <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number++)));
        connect(action, &QAction::triggered, this, [this, id = page.id] { (void)showPage(id); });
        m_actions.insert(QStringLiteral("page/") + page.id, action);
    }
    addCommands(menu, WindowCommand::Menu::Go);
}

/// A menu without a command does not show.
void MainWindow::addCommands(QMenu* menu, WindowCommand::Menu place)
{
    for (const WindowCommand& command : windowCommands()) {
        if (command.menu != place)
            continue;
        QAction* action = menu->addAction(command.text);
        if (!command.iconName.isEmpty())
            action->setIcon(icon(command.iconName));
        action->setShortcuts(command.keys);
        connect(action, &QAction::triggered, this, [this, &command] {
            const CommandContext context = commandContext();
            if (isOffered(command, context))
                command.run(context);
        });
        m_actions.insert(command.name, action);
    }
    menu->menuAction()->setVisible(!menu->isEmpty());
}

void MainWindow::showMenuByKey()
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus)
        return;
    const QPoint middle = focus->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, focus->mapToGlobal(middle));
    QApplication::sendEvent(focus, &event);
}

void MainWindow::showRecordMenu(const std::vector<RecordRef>& records, QPoint at)
{
    CommandContext context = commandContext();
    context.records = records;
    if (QMenu* menu = makeRecordMenu(context, this))
        menu->popup(at);
}

CommandContext MainWindow::commandContext()
{
    CommandContext context{*this, m_workspace.get(), currentPage(), {}};
    if (!context.page)
        return context;
    context.records = context.page->selection();
    if (context.records.empty() && !context.page->currentRecord().isNull())
        context.records = {context.page->currentRecord()};
    return context;
}

void MainWindow::updateActions()
{
    Page* page = currentPage();
    const bool writable = m_workspace && !m_workspace->isReadOnly();
    const auto enable = [this](const char* name, bool enabled) {
        if (QAction* action = m_actions.value(QString::fromLatin1(name)))
            action->setEnabled(enabled);
    };
    enable("copy", m_workspace != nullptr);
    enable("report", m_workspace != nullptr);
    enable("add", page && page->canAdd());
    enable("edit", page && !page->currentRecord().isNull());
    enable("remove", writable && page && (!page->selection().empty() || !page->currentRecord().isNull()));
    enable("find", page != nullptr);
    const bool noted =
        !page || m_visits.empty() || m_visits[m_visit] == Visit{m_pageId, page->currentRecord()};
    enable("back", page && (m_visit > 0 || !noted));
    enable("forward", m_visit + 1 < m_visits.size());
    for (const PageInfo& info : allPages()) {
        if (QAction* action = m_actions.value(QStringLiteral("page/") + info.id))
            action->setEnabled(m_workspace != nullptr);
    }
    const CommandContext context = commandContext();
    for (const WindowCommand& command : windowCommands())
        m_actions.value(command.name)->setEnabled(isOffered(command, context));
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        explain(it.key(), **it, context);
}

void MainWindow::updateUndo()
{
    const auto name = [this](const Result<std::optional<HistoryStep>>& step) {
        return step && *step ? describe(**step, m_workspace->store()).replace(u'&', QStringLiteral("&&"))
                             : QString();
    };
    const QString undoName = m_workspace ? name(m_workspace->store().nextUndo()) : QString();
    const QString redoName = m_workspace ? name(m_workspace->store().nextRedo()) : QString();
    QAction* undo = m_actions.value(QStringLiteral("undo"));
    QAction* redo = m_actions.value(QStringLiteral("redo"));
    if (!undo || !redo)
        return;
    undo->setText(undoName.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoName));
    redo->setText(redoName.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoName));
    undo->setEnabled(!undoName.isEmpty() && !m_workspace->isReadOnly());
    redo->setEnabled(!redoName.isEmpty() && !m_workspace->isReadOnly());
    CommandContext context{*this, m_workspace.get(), currentPage(), {}};
    explain(QStringLiteral("undo"), *undo, context);
    explain(QStringLiteral("redo"), *redo, context);
}

void MainWindow::updateRecent()
{
    if (!m_recentMenu)
        return;
    m_recentMenu->clear();
    for (const QString& location : recent::locations()) {
        QAction* action = m_recentMenu->addAction(QString(location).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, location] { openLocation(location); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::undo()
{
    if (!m_workspace)
        return;
    // What is being typed is the last thing that was done: it is saved first, then taken back.
    if (Page* page = currentPage())
        page->commitPending();
    const auto step = m_workspace->store().nextUndo();
    travelInTime(step && *step ? (*step)->changeCount : 0, tr("Undoing …"),
                 [](Store& store, const Progress& progress) { return store.undo(progress); });
}

void MainWindow::redo()
{
    if (!m_workspace)
        return;
    if (Page* page = currentPage())
        page->commitPending();
    const auto step = m_workspace->store().nextRedo();
    travelInTime(step && *step ? (*step)->changeCount : 0, tr("Redoing …"),
                 [](Store& store, const Progress& progress) { return store.redo(progress); });
}

void MainWindow::undoStep(qint64 sequence)
{
    HistoryFilter one;
    one.afterSequence = sequence - 1;
    one.beforeSequence = sequence + 1;
    one.changesPerStep = 1;
    const auto steps = m_workspace->store().history(one);
    travelInTime(
        steps && !steps->empty() ? steps->front().changeCount : 0, tr("Undoing …"),
        [sequence](Store& store, const Progress& progress) { return store.undo(sequence, progress); });
}

/// A step of very many changes is not waited for.
void MainWindow::travelInTime(qint64 changes, const QString& what,
                              const std::function<Result<Applied>(Store&, const Progress&)>& work)
{
    if (changes > changesWaitedFor)
        writeAside(*this, {what, changes, work, [this](const Applied&) { m_bar->dismiss(); }});
    else if (const Result<Applied> done = work(m_workspace->store(), {}); !done)
        onFailed(done.error());
    else
        m_bar->dismiss();
}

void MainWindow::addNew()
{
    if (Page* page = currentPage())
        page->addNew();
}

void MainWindow::editCurrent()
{
    if (Page* page = currentPage())
        page->editCurrent();
}

void MainWindow::removeSelected()
{
    if (const CommandContext context = commandContext(); context.page)
        m_workspace->remove(context.records);
}

void MainWindow::find()
{
    Page* page = currentPage();
    // A page without a list of its own leads to the one that was shown last.
    if (page && !page->canFind())
        page = showPage(m_listId);
    if (page)
        page->find();
}

/// Navigation, then each pane of the page, then round again.
void MainWindow::nextPane()
{
    QList<QWidget*> panes;
    if (m_navigation->isVisible())
        panes.append(m_navigation->list());
    if (Page* page = currentPage())
        panes.append(page->panes());
    QWidget* focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget* next = panes[(current + step) % panes.size()];
        if (!next->isVisible())
            continue;
        if (next->focusPolicy() != Qt::NoFocus)
            next->setFocus(Qt::ShortcutFocusReason);
        else if (Page* page = currentPage())
            page->editCurrent();
        return;
    }
}

void MainWindow::exportReport()
{
    auto* page = qobject_cast<ReportPage*>(showPage(QStringLiteral("report")));
    if (page)
        page->save();
}

void MainWindow::goBack()
{
    noteVisit();
    if (m_visit > 0)
        travel(m_visit - 1);
}

void MainWindow::goForward()
{
    travel(m_visit + 1);
}

KeyHints MainWindow::keyHints()
{
    return {tr("Anywhere"),
            {{keyText("F6"), tr("To the next part of the window")},
             {keyText("Menu") + QStringLiteral(", ") + keyText("Shift+F10"),
              tr("What can be done with what is chosen")},
             {keyText("Esc"), tr("Close a message or a panel")}}};
}

} // namespace rapporteur
