// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "entities/group.h"
#include "exchange/fieldparser.h"
#include "exchange/samplereader.h"
#include "shell/filedialogs.h"
#include "shell/headbar.h"
#include "shell/jobstrip.h"
#include "shell/navigation.h"
#include "shell/noticebar.h"
#include "shell/page.h"
#include "shell/preferences.h"
#include "shell/recentstores.h"
#include "shell/removal.h"
#include "shell/welcomepage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace rapporteur {

namespace {

constexpr std::chrono::milliseconds backedUpAfter(1500);
const auto suffix = QStringLiteral("rapporteur");

QFileDialog* fileDialog(QWidget* window, const QString& title, QFileDialog::AcceptMode mode)
{
    return makeFileDialog(window, title,
                          QCoreApplication::translate("files", "Rapporteur records (*.rapporteur)"), mode,
                          suffix);
}

StoreOptions usualOptions()
{
    StoreOptions options;
    options.author = preferences::author();
    return options;
}

/// An edition that was taken back leaves the window with the usual one.
void leaveGoneGroup(Workspace& workspace)
{
    if (!workspace.group().isNull() && !workspace.store().get<Group>(workspace.group()))
        workspace.setGroup(resolveGroup(workspace.store()).value_or(Id()));
}

} // namespace

bool MainWindow::openLocation(const QString& location)
{
    if (!mayLeave())
        return false;
    Result<std::unique_ptr<Store>> store = Store::open({location}, usualOptions());
    if (!store) {
        failToOpen(store.error(), location);
        return false;
    }
    takeStore(std::move(*store), location);
    return true;
}

bool MainWindow::createAt(const QString& location, bool withSample)
{
    if (!mayLeave())
        return false;
    Result<std::unique_ptr<Store>> store =
        withSample ? createFromSample({location}, QStringLiteral("ml-group-2021"), usualOptions())
                   : Store::create({location}, usualOptions());
    if (!store) {
        failToOpen(store.error(), location);
        return false;
    }
    takeStore(std::move(*store), location);
    return true;
}

void MainWindow::takeStore(std::unique_ptr<Store> store, const QString& location)
{
    closeStore();
    m_workspace = std::make_unique<Workspace>(std::move(store));
    m_removal = std::make_unique<Removal>(*m_workspace, *m_bar);
    Workspace* workspace = m_workspace.get();
    connect(workspace, &Workspace::openRequested, this, &MainWindow::showRecord);
    connect(workspace, &Workspace::failed, this, &MainWindow::onFailed);
    connect(workspace, &Workspace::draftLeft, this, &MainWindow::offerDraft);
    connect(workspace, &Workspace::draftSettled, this, &MainWindow::withdrawOffer);
    connect(workspace, &Workspace::saved, m_bar, &NoticeBar::succeeded);
    connect(workspace, &Workspace::heldBack, this,
            [this](const QString& what, const QString& why, const auto& discard) {
                m_bar->problem(what, why, {{tr("Discard"), discard, false}});
            });
    connect(workspace, &Workspace::menuRequested, this, &MainWindow::showRecordMenu);
    connect(workspace, &Workspace::removalRequested, m_removal.get(), &Removal::start);
    connect(workspace, &Workspace::groupChanged, this, &MainWindow::updateTitle);
    connect(workspace, &Workspace::draftRequested, this, &MainWindow::startDraft);
    connect(&workspace->store(), &Store::changed, workspace, [workspace](const ChangeNotice& notice) {
        if (notice.entities.contains(Group::descriptor().name()))
            leaveGoneGroup(*workspace);
    });
    connect(&workspace->store(), &Store::changed, this, [this](const ChangeNotice& notice) {
        updateUndo();
        if (notice.entities.contains(Group::descriptor().name()))
            updateTitle();
    });
    workspace->setGroup(resolveGroup(workspace->store()).value_or(Id()));
    workspace->setLeaveGuard([this] { return mayLeave(); });
    m_navigation->setWorkspace(workspace);
    m_head->setWorkspace(workspace);
    m_navigation->setVisible(true);
    const QString path = workspace->store().location().isServer()
                             ? workspace->store().location().displayText()
                             : QFileInfo(location).absoluteFilePath();
    recent::add(path);
    updateRecent();
    updateTitle();
    updateStatus();
    updateUndo();
    const QString last = QSettings().value(QStringLiteral("window/page")).toString();
    // The group comes first: all the rest belongs to it.
    const QString begin = workspace->group().isNull() && !workspace->isReadOnly()
                              ? pageOf(Group::descriptor()).id
                              : QStringLiteral("overview");
    (void)showPage(findPage(last) && !workspace->group().isNull() ? last : begin);
    m_navigation->list()->setFocus(Qt::OtherFocusReason);
    const std::vector<Draft> begun = workspace->drafts().all();
    if (!begun.empty() && !workspace->group().isNull() && !workspace->isReadOnly())
        offerDraft(begun.back());
    // Not while all else is being read for the first time.
    QTimer::singleShot(backedUpAfter, workspace, [this] { backUpForTheDay(); });
}

void MainWindow::startDraft(const Record& draft)
{
    const FieldDescriptor* owner = draft.entity->owner();
    if (owner && !hasPage(*draft.entity)) {
        showRecord(draft.reference(*owner));
        return;
    }
    noteVisit();
    // Going back leads to where it was begun, past what the page shows first.
    const QScopedValueRollback<bool> travelling(m_travelling, true);
    if (Page* page = showPage(pageOf(*draft.entity).id))
        page->startDraft(draft);
}

/// What is shown within another record is begun there: it appears as soon as that one is shown.
void MainWindow::resumeDraft(const Draft& draft)
{
    const FieldDescriptor* owner = draft.record.entity->owner();
    if (owner && !hasPage(*draft.record.entity)) {
        showRecord(draft.record.reference(*owner));
        return;
    }
    noteVisit();
    const QScopedValueRollback<bool> travelling(m_travelling, true);
    if (Page* page = showPage(pageOf(*draft.record.entity).id))
        page->resumeDraft(draft);
}

/// By what rolls an edition over; else with an empty one.
void MainWindow::newEdition()
{
    QAction* rollOver = m_actions.value(QStringLiteral("roll-over"));
    if (rollOver && rollOver->isEnabled() && m_workspace && !m_workspace->group().isNull())
        rollOver->trigger();
    else if (Page* page = showPage(pageOf(Group::descriptor()).id))
        page->addNew();
}

void MainWindow::offerDraft(const Draft& draft)
{
    const auto goOn = [this, draft] { resumeDraft(draft); };
    const auto discard = [this, key = draft.key] { m_workspace->drafts().forget(key); };
    m_offeredKey = draft.key;
    m_offerText = tr("Begun and not added yet: %1 “%2”. It is kept for you.")
                      .arg(draft.record.entity->singularText(), draft.name(m_workspace->store()));
    m_bar->tell(m_offerText, {}, {{tr("Go on"), goOn, false}, {tr("Discard"), discard, false}});
}

void MainWindow::withdrawOffer(const QString& key)
{
    if (key == m_offeredKey && m_bar->text() == m_offerText)
        m_bar->dismiss();
}

void MainWindow::closeStore()
{
    if (isVisible())
        m_stack->setCurrentWidget(&welcome());
    for (Page* page : std::as_const(m_pages))
        page->saveState();
    qDeleteAll(m_pages);
    m_pages.clear();
    m_pageId.clear();
    m_visits.clear();
    m_visit = 0;
    m_removal.reset();
    m_jobs->abandon();
    m_daily.reset();
    m_navigation->setWorkspace(nullptr);
    m_head->setWorkspace(nullptr);
    m_navigation->setVisible(false);
    m_workspace.reset();
    m_bar->dismiss();
    if (m_welcome) {
        m_welcome->setRecent(recent::locations());
        m_welcome->showProblem({});
    }
    updateTitle();
    updateStatus();
    updateActions();
    updateUndo();
}

/// A file that is damaged is of no use before it is restored, and can be without being opened.
void MainWindow::failToOpen(const Error& error, const QString& location)
{
    const QString damaged = error.code == ErrorCode::Damaged ? location : QString();
    if (!m_workspace) {
        welcome().showProblem(error.message, damaged);
        return;
    }
    std::vector<NoticeBar::Answer> answers;
    if (!damaged.isEmpty())
        answers.push_back(
            {tr("Restore from a backup…"), [this, damaged] { askRestoreOf({damaged}); }, false});
    m_bar->problem(error.message, {}, answers);
}

void MainWindow::reopenLast()
{
    const QString last = recent::locations().value(0);
    if (!last.isEmpty() && (StoreLocation{last}.isServer() || QFileInfo::exists(last)))
        openLocation(last);
}

void MainWindow::askNew()
{
    QFileDialog* dialog = fileDialog(this, tr("Where to keep the new records"), QFileDialog::AcceptSave);
    dialog->selectFile(tr("Our group.rapporteur"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { createAt(path, false); });
    dialog->open();
}

void MainWindow::askOpen()
{
    QFileDialog* dialog = fileDialog(this, tr("Open records"), QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openLocation);
    dialog->open();
}

QString MainWindow::samplePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(QStringLiteral("ml-group-2021.rapporteur"));
}

void MainWindow::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        openLocation(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    createAt(path, true);
}

} // namespace rapporteur
