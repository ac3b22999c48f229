// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/writejob.h"

#include "shell/jobstrip.h"
#include "shell/mainwindow.h"
#include "shell/noticebar.h"

#include <algorithm>
#include <memory>

namespace rapporteur {

namespace {

Progress shareOf(qint64 most, const CopyProgress& told)
{
    return [most, &told](qint64 done) {
        return told(most > 0 ? std::min(1.0, double(done) / double(most)) : 0);
    };
}

Result<void> write(const StoreLocation& location, const QString& author, const WriteJob& job,
                   const CopyProgress& told, Applied& applied)
{
    const auto store = Store::open(location, {false, author});
    if (!store)
        return failure(store);
    return job.work(**store, shareOf(job.most, told)).map([&applied](Applied&& made) {
        applied = std::move(made);
    });
}

Result<void> read(const StoreLocation& location, const ReadJob& job, const CopyProgress& told)
{
    StoreOptions reading;
    reading.readOnly = true;
    const auto store = Store::open(location, reading);
    return store ? job.work(**store, shareOf(job.most, told)) : failure(store);
}

void start(MainWindow& window, const QString& what, StoreJob::Work work, const std::function<void()>& done)
{
    if (window.jobs().isBusy()) {
        window.noticeBar().problem(MainWindow::tr(
            "Something else is still under way, as the status bar says. Wait for it or stop it."));
        return;
    }
    window.jobs().start(what, std::move(work), [&window, done](const Result<void>& result) {
        if (window.workspace())
            window.workspace()->store().refresh();
        if (result)
            done();
        else if (result.error().code == ErrorCode::Cancelled)
            window.noticeBar().tell(result.error().message);
        else
            window.noticeBar().problem(result.error().message,
                                       result.error().details.join(QStringLiteral(" · ")));
    });
}

} // namespace

void writeAside(MainWindow& window, const WriteJob& job)
{
    const Store& store = window.workspace()->store();
    const auto applied = std::make_shared<Applied>();
    start(
        window, job.what,
        [location = store.location(), author = store.author(), job, applied](const CopyProgress& told) {
            return write(location, author, job, told, *applied);
        },
        [job, applied] { job.done(*applied); });
}

void readAside(MainWindow& window, const ReadJob& job)
{
    start(
        window, job.what,
        [location = window.workspace()->store().location(), job](const CopyProgress& told) {
            return read(location, job, told);
        },
        job.done);
}

} // namespace rapporteur
