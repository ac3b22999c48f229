// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/writejob.h"

#include "shell/jobstrip.h"
#include "shell/mainwindow.h"
#include "shell/noticebar.h"

#include <memory>

namespace rapporteur {

namespace {

Result<void> write(const StoreLocation& location, const QString& author, const WriteJob& job,
                   const CopyProgress& told, Applied& applied)
{
    const auto store = Store::open(location, {false, author});
    if (!store)
        return failure(store);
    const auto progress = [&](qint64 done) {
        return told(job.most > 0 ? std::min(1.0, double(done) / double(job.most)) : 0);
    };
    return job.work(**store, progress).map([&applied](Applied&& made) { applied = std::move(made); });
}

} // namespace

void writeAside(MainWindow& window, const WriteJob& job)
{
    Workspace* workspace = window.workspace();
    if (window.jobs().isBusy()) {
        window.noticeBar().problem(MainWindow::tr(
            "Something else is still under way, as the status bar says. Wait for it or stop it."));
        return;
    }
    const auto applied = std::make_shared<Applied>();
    window.jobs().start(
        job.what,
        [location = workspace->store().location(), author = workspace->store().author(), job,
         applied](const CopyProgress& told) { return write(location, author, job, told, *applied); },
        [&window, job, applied](const Result<void>& written) {
            if (window.workspace())
                window.workspace()->store().refresh();
            if (written)
                job.done(*applied);
            else if (written.error().code == ErrorCode::Cancelled)
                window.noticeBar().tell(written.error().message);
            else
                window.noticeBar().problem(written.error().message,
                                           written.error().details.join(QStringLiteral(" · ")));
        });
}

} // namespace rapporteur
