// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/pasting.h"

#include "care/told.h"
#include "exchange/tabtext.h"
#include "lists/listpane.h"
#include "lists/pastepreview.h"
#include "lists/recordtable.h"
#include "shell/mainwindow.h"
#include "shell/noticebar.h"
#include "shell/page.h"
#include "shell/writejob.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QLocale>

#include <memory>

namespace rapporteur {

namespace {

constexpr size_t rowsWaitedFor = 100;
constexpr size_t changesWaitedFor = 2'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("ListCommands", text);
}

/// A plan's changes, one after the other, so that taking over a great many can be watched and stopped.
class PlannedChanges : public ChangeSource
{
public:
    explicit PlannedChanges(const ChangeSet& changes)
        : m_changes(changes.changes())
    {}

    Result<std::optional<Change>> next() override
    {
        return m_at < m_changes.size() ? std::optional(m_changes[m_at++]) : std::nullopt;
    }

private:
    const std::vector<Change>& m_changes;
    size_t m_at = 0;
};

void tellTaken(MainWindow& window, const Applied& applied, qint64 rows)
{
    tellDone(window,
             rows == 1 ? tr("Took over 1 row") : tr("Took over %1 rows").arg(QLocale().toString(rows)),
             applied.sequence);
}

void takeOver(MainWindow& window, const ChangeSet& changes, qint64 rows)
{
    WriteJob job;
    job.what = tr("Taking over %1 rows …").arg(QLocale().toString(rows));
    job.most = static_cast<qint64>(changes.changes().size());
    job.work = [changes = std::make_shared<ChangeSet>(changes)](Store& store, const Progress& progress) {
        PlannedChanges source(*changes);
        return store.apply(source, progress);
    };
    job.done = [&window, rows](const Applied& applied) { tellTaken(window, applied, rows); };
    writeAside(window, job);
}

void preview(MainWindow& window, const EntityDescriptor& entity, Result<PastePlan> plan)
{
    if (!plan) {
        window.noticeBar().problem(plan.error().message, plan.error().details.join(QStringLiteral(" · ")));
        return;
    }
    const bool aside = plan->changes.changes().size() > changesWaitedFor;
    auto* dialog = new PastePreview(*window.workspace(), entity, std::move(*plan), aside, &window);
    QObject::connect(dialog, &PastePreview::applied, &window,
                     [&window](const Applied& applied, qint64 rows) { tellTaken(window, applied, rows); });
    QObject::connect(dialog, &PastePreview::requested, &window,
                     [&window](const ChangeSet& changes, qint64 rows) { takeOver(window, changes, rows); });
    dialog->open();
}

} // namespace

void pasteInto(const ListPane& list, const CommandContext& context)
{
    context.page->commitPending();
    const EntityDescriptor& entity = list.model()->entity();
    const std::vector<QStringList> table = fromTabText(QApplication::clipboard()->text());
    const auto plan = [&entity, table, columns = list.table()->shownColumns(),
                       scope = NameScope{context.workspace->group()}](const Store& store,
                                                                      const Progress& progress) {
        return planPaste(store, entity, table, columns, scope, progress);
    };
    MainWindow& window = context.window;
    if (table.size() <= rowsWaitedFor) {
        preview(window, entity, plan(context.workspace->store(), {}));
        return;
    }
    const auto planned = std::make_shared<PastePlan>();
    ReadJob job;
    job.what = tr("Reading %1 rows …").arg(QLocale().toString(table.size()));
    job.most = static_cast<qint64>(table.size());
    job.work = [plan, planned](const Store& store, const Progress& progress) {
        return plan(store, progress).map([&planned](PastePlan&& made) { *planned = std::move(made); });
    };
    job.done = [&window, &entity, planned] { preview(window, entity, std::move(*planned)); };
    readAside(window, job);
}

} // namespace rapporteur
