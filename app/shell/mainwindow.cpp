// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "entities/group.h"
#include "entities/registry.h"
#include "entities/savedview.h"
#include "lists/listpane.h"
#include "shell/headbar.h"
#include "shell/jobstrip.h"
#include "shell/navigation.h"
#include "shell/noticebar.h"
#include "shell/page.h"
#include "shell/recentstores.h"
#include "shell/removal.h"
#include "shell/serverdialog.h"
#include "shell/welcomepage.h"
#include "shell/windowtheme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTime>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {
constexpr int compactBelow = 1000;
constexpr int smallScreen = 1366; // on these the window takes all there is
const auto geometryKey = QStringLiteral("window/geometry");
const auto navigationKey = QStringLiteral("window/navigation");
const auto pageKey = QStringLiteral("window/page");
/// What had the keyboard when a key went down: a field's Enter may lead to a button, which it does not mean.
QPointer<QWidget> keyboardAtPress;

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
{
    setupParts();
    setupStatus();
    setupActions();
    m_head->setupActions();
    restoreWindow();
    closeStore();
}

MainWindow::~MainWindow()
{
    // Sheets and pages hold on to the records: they go first. A field is left while its sheet is still whole.
    for (QDialog* sheet : findChildren<QDialog*>(Qt::FindDirectChildrenOnly)) {
        sheet->hide();
        delete sheet;
    }
    qDeleteAll(m_pages);
    m_pages.clear();
}

void MainWindow::setupParts()
{
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar = new NoticeBar(centre);
    m_splitter = new QSplitter(Qt::Horizontal, centre);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_navigation = new Navigation(m_splitter);
    auto* pages = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new HeadBar(*this);
    m_stack = new QStackedWidget(pages);
    m_stack->setMinimumWidth(320);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(pages);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({212, 1068});
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    m_navigation->setMinimumWidth(168);
    m_navigation->setMaximumWidth(360);
    connect(m_navigation, &Navigation::pageChosen, this, [this](const QString& id) {
        visit(id);
        leaveView();
    });
    connect(m_navigation, &Navigation::pageClicked, this, [this](const QString& id) {
        if (id == m_pageId)
            leaveView(); // the list as it is by itself
    });
    connect(m_navigation, &Navigation::viewChosen, this, &MainWindow::showView);
    connect(m_navigation, &Navigation::groupRequested, this,
            [this] { (void)showPage(pageOf(Group::descriptor()).id); });
    connect(m_navigation, &Navigation::newEditionRequested, this, &MainWindow::newEdition);
    connect(m_bar, &NoticeBar::keyboardFreed, this, &MainWindow::focusPage);
}

/// Made when nothing is open: most often something is, from the start.
WelcomePage& MainWindow::welcome()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = new WelcomePage(m_stack);
    m_stack->addWidget(m_welcome);
    m_welcome->setRecent(recent::locations());
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::askNew);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::askOpen);
    connect(m_welcome, &WelcomePage::serverRequested, this, [this] { (new ServerDialog(*this))->open(); });
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::locationChosen, this, &MainWindow::openLocation);
    connect(m_welcome, &WelcomePage::restoreRequested, this,
            [this](const QString& location) { askRestoreOf({location}); });
    connect(m_welcome, &WelcomePage::forgotten, this, [this](const QString& location) {
        recent::remove(location);
        m_welcome->setRecent(recent::locations());
        updateRecent();
    });
    return *m_welcome;
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (!m_workspace)
        m_stack->setCurrentWidget(&welcome());
    QMainWindow::showEvent(event);
}

void MainWindow::setupStatus()
{
    m_where = new QLabel(this);
    m_saved = new QLabel(this);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_where, 1);
    m_jobs = new JobStrip(this);
    statusBar()->addPermanentWidget(m_jobs);
    statusBar()->addPermanentWidget(m_saved);
}

void MainWindow::restoreWindow()
{
    const QSettings settings;
    const QSize screen = QApplication::primaryScreen()->availableSize();
    resize(qMin(1440, screen.width()), qMin(900, screen.height()));
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()) && screen.width() <= smallScreen)
        setWindowState(windowState() | Qt::WindowMaximized);
    m_splitter->restoreState(settings.value(navigationKey).toByteArray());
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

Page* MainWindow::showPage(const QString& id)
{
    visit(id);
    if (m_pageId != id)
        return nullptr;
    m_navigation->setCurrentPage(id);
    return currentPage();
}

bool MainWindow::mayLeave()
{
    Page* page = currentPage();
    return !page || page->mayLeave();
}

void MainWindow::focusPage()
{
    Page* page = currentPage();
    for (QWidget* pane : page ? page->panes() : QList<QWidget*>()) {
        if (pane->isVisible() && pane->focusPolicy() != Qt::NoFocus) {
            pane->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_navigation->setFocus(Qt::OtherFocusReason); // from where all pages are reached
}

void MainWindow::visit(const QString& pageId)
{
    const PageInfo* info = findPage(pageId);
    if (!m_workspace || !info || pageId == m_pageId)
        return;
    if (!mayLeave()) {
        // Not before the navigation has done what it does with a click.
        QTimer::singleShot(0, this, [this] { m_navigation->setCurrentPage(m_pageId); });
        return;
    }
    m_bar->pageLeft();
    Page*& page = m_pages[pageId];
    if (!page) {
        page = info->make(*m_workspace, m_stack);
        m_stack->addWidget(page);
        connect(page, &Page::selectionChanged, this, &MainWindow::updateActions);
        connect(page, &Page::selectionChanged, m_bar, &NoticeBar::recordLeft);
        connect(page, &Page::pageRequested, this, &MainWindow::follow);
        connect(page, &Page::recordsRequested, this, &MainWindow::showRecords);
    }
    m_pageId = pageId;
    if (page->canFind())
        m_listId = pageId;
    m_stack->setCurrentWidget(page);
    page->activate();
    updateActions();
    noteVisit();
    // Nothing is written that stands there already: each write waits for the disk.
    if (info->place != PageInfo::Place::Aside && QSettings().value(pageKey) != pageId)
        QSettings().setValue(pageKey, pageId);
}

/// From one page to another, or to a part of it; a list is shown as it is by itself.
void MainWindow::follow(const QString& link)
{
    Page* page = showPage(link.section(u'/', 0, 0));
    if (!page)
        return;
    if (const QString part = link.section(u'/', 1); !part.isEmpty())
        page->showPart(part);
    leaveView();
}

void MainWindow::showRecords(const RecordsBehind& records)
{
    const EntityDescriptor* entity = findEntity(records.entity);
    if (!entity || !m_workspace)
        return;
    noteVisit();
    {
        // Whatever the page shows first was not asked for: going back leads past it.
        const QScopedValueRollback<bool> travelling(m_travelling, true);
        Page* page = showPage(listOf(*entity).id);
        auto* list = page ? page->findChild<ListPane*>() : nullptr;
        if (!list)
            return;
        list->showOnly(records);
        list->takeKeyboard();
    }
    noteVisit();
}

/// A saved view is shown as the list that it is; the navigation keeps it marked.
void MainWindow::showView(const RecordRef& record)
{
    const auto view = m_workspace->store().get<SavedView>(record.id);
    const EntityDescriptor* entity = view ? findEntity(view->kind) : nullptr;
    if (!entity)
        return;
    const QString id = pageOf(*entity).id;
    visit(id);
    auto* list = m_pageId == id ? currentPage()->findChild<ListPane*>() : nullptr;
    if (list)
        list->showView(record.id);
}

/// The list as it is by itself.
void MainWindow::leaveView()
{
    auto* list = currentPage() ? currentPage()->findChild<ListPane*>() : nullptr;
    if (!list)
        return;
    list->showAll();
    if (!list->view().isNull())
        list->showView({});
}

void MainWindow::showRecord(const RecordRef& record)
{
    const EntityDescriptor* entity = findEntity(record.entity);
    if (!entity || !m_workspace)
        return;
    if (entity == &SavedView::descriptor()) {
        showView(record);
        return;
    }
    noteVisit();
    {
        // Whatever the page shows first was not asked for: going back leads past it.
        const QScopedValueRollback<bool> travelling(m_travelling, true);
        const RecordRef home = homeOf(m_workspace->store(), record);
        if (Page* page = showPage(pageOf(*findEntity(home.entity)).id))
            bring(*page, home, record);
    }
    noteVisit();
}

void MainWindow::bring(Page& page, const RecordRef& home, const RecordRef& record)
{
    if (page.openRecord(home.id) && home != record)
        page.openPart(record);
}

void MainWindow::noteVisit()
{
    Page* page = currentPage();
    if (m_travelling || !page)
        return;
    const Visit visit{m_pageId, page->currentRecord()};
    if (!m_visits.empty() && m_visits[m_visit] == visit)
        return;
    if (!m_visits.empty())
        m_visits.resize(m_visit + 1);
    m_visits.push_back(visit);
    m_visit = m_visits.size() - 1;
}

std::vector<RecordRef> MainWindow::recordsVisited() const
{
    std::vector<RecordRef> records;
    for (auto visit = m_visits.rbegin(); visit != m_visits.rend(); ++visit) {
        if (!visit->record.isNull() &&
            std::find(records.begin(), records.end(), visit->record) == records.end())
            records.push_back(visit->record);
    }
    return records;
}

void MainWindow::travel(size_t to)
{
    if (to >= m_visits.size())
        return;
    const QScopedValueRollback<bool> travelling(m_travelling, true);
    m_visit = to;
    const Visit visit = m_visits[to];
    Page* page = showPage(visit.page);
    if (page && !visit.record.isNull())
        bring(*page, homeOf(m_workspace->store(), visit.record), visit.record);
}

void MainWindow::onFailed(const Error& error)
{
    m_bar->problem(error.message, error.details.join(QStringLiteral(" · ")));
}

void MainWindow::updateTitle()
{
    QString name;
    if (m_workspace && !m_workspace->group().isNull())
        name = m_workspace->store().label({Group::descriptor().name(), m_workspace->group()}).simplified();
    setWindowTitle(name.isEmpty() ? tr("Rapporteur") : tr("%1 – Rapporteur").arg(name));
}

void MainWindow::updateStatus()
{
    if (!m_workspace) {
        m_where->clear();
        m_saved->clear();
        return;
    }
    m_where->setText(m_workspace->store().location().displayText());
    m_saved->setText(m_workspace->isReadOnly() ? tr("for reading only: nothing can be changed")
                                               : tr("all changes saved"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    for (Page* page : std::as_const(m_pages))
        page->saveState();
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    if (!m_navigation->isCompact())
        settings.setValue(navigationKey, m_splitter->saveState());
    QMainWindow::closeEvent(event);
}

/// Enter presses the button that has the keyboard, as Space does.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (button && isEnter && button == keyboardAtPress && !button->isCheckable())
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool compact = width() < compactBelow;
    if (compact == m_navigation->isCompact())
        return;
    if (compact)
        m_navigationWidth = m_splitter->sizes().constFirst();
    m_navigation->setCompact(compact);
    const int side = compact ? m_navigation->maximumWidth() : m_navigationWidth;
    m_splitter->setSizes({side, width() - side});
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride)
        keyboardAtPress = QApplication::focusWidget();
    const bool handled = QMainWindow::event(event);
    WindowTheme::followDesktop(*qApp, *event);
    return handled;
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // What another program wrote shows at the latest when one comes back to this window.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_workspace)
        m_workspace->store().refresh();
}

} // namespace rapporteur
