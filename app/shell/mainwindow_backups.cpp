// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "shell/filedialogs.h"
#include "shell/jobstrip.h"
#include "shell/noticebar.h"
#include "shell/page.h"
#include "shell/preferences.h"
#include "shell/restoredialog.h"
#include "store/backups.h"

#include <QDir>
#include <QFileInfo>

namespace rapporteur {

namespace {

/// The work of a job, with a connection of the job's own.
StoreJob::Work onStore(const StoreLocation& location,
                       const std::function<Result<void>(const Store&, const CopyProgress&)>& work)
{
    return [location, work](const CopyProgress& progress) -> Result<void> {
        StoreOptions options;
        options.readOnly = true;
        const auto store = Store::open(location, options);
        return store ? work(**store, progress) : failure(store);
    };
}

} // namespace

void MainWindow::askCopy()
{
    const StoreLocation location = m_workspace->store().location();
    const QString name = location.isServer() ? tr("records") : QFileInfo(location.text).completeBaseName();
    QFileDialog* dialog = makeFileDialog(this, tr("Save a copy"), tr("Rapporteur records (*.rapporteur)"),
                                         QFileDialog::AcceptSave, QStringLiteral("rapporteur"));
    dialog->selectFile(tr("%1 (copy).rapporteur").arg(name));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::saveCopyTo);
    dialog->open();
}

void MainWindow::saveCopyTo(const QString& path)
{
    if (Page* page = currentPage())
        page->commitPending();
    const auto copy = [path](const Store& store, const CopyProgress& progress) {
        return saveCopy(store, path, progress);
    };
    m_jobs->start(tr("Saving a copy …"), onStore(m_workspace->store().location(), copy),
                  [this, path](const Result<void>& copied) {
                      if (copied)
                          m_bar->tell(tr("A copy was saved as %1").arg(QDir::toNativeSeparators(path)));
                      else if (copied.error().code == ErrorCode::Cancelled)
                          m_bar->tell(copied.error().message);
                      else
                          onFailed(copied.error());
                  });
}

/// Quietly: it is only told of where it fails. Who runs a server sees to its backups.
void MainWindow::backUpForTheDay()
{
    const StoreLocation location = m_workspace->store().location();
    if (location.isServer() || m_workspace->isReadOnly())
        return;
    const int kept = preferences::backupsKept();
    m_daily = std::make_unique<StoreJob>(
        onStore(location, [kept](const Store& store, const CopyProgress& progress) {
            return backUpForToday(store, kept, progress).map([](bool) {});
        }));
    connect(m_daily.get(), &QThread::finished, this, [this] {
        if (m_daily && m_daily->isFinished() && !m_daily->result())
            m_bar->problem(tr("Today's backup could not be made."), m_daily->result().error().message);
    });
    m_daily->start(QThread::LowestPriority);
}

void MainWindow::askRestore()
{
    askRestoreOf(m_workspace->store().location());
}

void MainWindow::askRestoreOf(const StoreLocation& location)
{
    if (!mayLeave())
        return;
    auto* dialog = new RestoreDialog(location, this);
    connect(dialog, &RestoreDialog::chosen, this,
            [this, location](const QString& backup) { restore(backup, location.text); });
    dialog->open();
}

void MainWindow::restore(const QString& backup, const QString& target)
{
    m_jobs->start(
        tr("Restoring …"),
        [backup, target](const CopyProgress& progress) { return prepareRestore(backup, target, progress); },
        [this, target](const Result<void>& prepared) {
            if (prepared)
                swapIn(target);
            else if (prepared.error().code == ErrorCode::Cancelled)
                m_bar->tell(tr("Restoring was stopped; nothing was changed."));
            else
                onFailed(prepared.error());
        });
}

void MainWindow::swapIn(const QString& target)
{
    const bool wasSound = m_workspace && m_workspace->store().location().text == target;
    closeStore();
    const auto kept = finishRestore(target);
    if (!openLocation(target))
        return;
    if (!kept) {
        onFailed(kept.error());
        return;
    }
    std::vector<NoticeBar::Answer> answers;
    if (wasSound)
        answers.push_back({tr("Undo"), [this, before = *kept, target] { restore(before, target); }, false});
    m_bar->tell(
        tr("Restored. The records as they were before are kept as %1.").arg(QDir::toNativeSeparators(*kept)),
        {}, answers);
}

} // namespace rapporteur
