// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/event.h"
#include "entities/group.h"
#include "entities/registry.h"
#include "forms/recordform.h"
#include "queries/baselines.h"
#include "shell/mainwindow.h"
#include "shell/writejob.h"
#include "timeline/timelineexportdialog.h"
#include "timeline/timelinepage.h"
#include "timeline/timelineview.h"

#include <QInputDialog>
#include <QStackedWidget>

#include <memory>

namespace rapporteur {

std::optional<timeline::Schedule> TimelinePage::scheduleOf(const RecordRef& record, timeline::Part part) const
{
    const auto dates = timelineDates(record.entity);
    if (!dates || !canAdd())
        return std::nullopt;
    const auto found = workspace().store().record(record);
    if (!found)
        return std::nullopt;
    if (part == timeline::Part::Mark)
        return timeline::Schedule{found->value(dates->mark).toDate(), {}};
    return timeline::Schedule{found->value(dates->from).toDate(), found->value(dates->to).toDate()};
}

void TimelinePage::write(const RecordRef& ref, const std::vector<std::pair<QString, PartialDate>>& dates)
{
    const auto before = workspace().store().record(ref);
    if (!before) {
        workspace().fail(before.error());
        return;
    }
    Record after = *before;
    for (const auto& [field, date] : dates)
        after.setValue(field, Value(date));
    ChangeSet changes;
    changes.update(*before, after);
    if (const auto applied = workspace().apply(std::move(changes)); !applied)
        workspace().fail(applied.error());
}

void TimelinePage::reschedule(const RecordRef& record, timeline::Part part, const timeline::Schedule&,
                              const timeline::Schedule& after)
{
    const auto dates = timelineDates(record.entity);
    if (!dates)
        return;
    // What is being typed into the form is about the same record.
    commitPending();
    if (part == timeline::Part::Mark)
        write(record, {{dates->mark, after.from}});
    else
        write(record, {{dates->from, after.from}, {dates->to, after.to}});
}

void TimelinePage::place(const RecordRef& record, const timeline::Schedule& schedule)
{
    const auto dates = timelineDates(record.entity);
    if (!dates)
        return;
    commitPending();
    write(record, {{dates->placed, schedule.from}});
    choose(record);
    m_view->setFocus();
}

void TimelinePage::addNew()
{
    if (!canAdd())
        return;
    const double day = m_view->centreDay();
    startDraftIn(m_view->currentLane(),
                 timeline::drawn(day, day, timeline::snapUnitFor(m_view->scale()), locale()));
}

void TimelinePage::startDraftIn(std::optional<size_t> number, const timeline::Schedule& schedule)
{
    if (!mayLeave())
        return;
    const timeline::Content& content = m_view->plan()->content();
    timeline::Lane lane;
    lane.newEntity = Event::descriptor().name();
    if (number && *number < content.lanes.size())
        lane = content.lanes[*number];
    const EntityDescriptor* entity =
        findEntity(lane.newEntity.isEmpty() ? Event::descriptor().name() : lane.newEntity);
    const auto dates = timelineDates(entity->name());
    Record draft = workspace().forUsualAudience(Record::make(*entity));
    const Id group = lane.edition < content.editions.size() ? content.editions[lane.edition].record.id
                                                            : workspace().group();
    draft.setValue(u"group", Value(group));
    for (const auto& [field, value] : lane.newFields)
        draft.setValue(field, value);
    draft.setValue(schedule.to.isNull() ? dates->placed : dates->from, Value(schedule.from));
    if (!schedule.to.isNull())
        draft.setValue(dates->to, Value(schedule.to));
    RecordForm* form = formFor(*entity);
    m_forms->setCurrentWidget(form);
    showForm(true);
    m_view->select({});
    form->startDraft(draft);
    emit selectionChanged();
}

void TimelinePage::askToFreeze()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Freeze the plan"));
    dialog->setLabelText(tr("The dates of all outputs, events and work streams are kept as they are now,\n"
                            "so that later dates can be compared with them. Name this plan:"));
    dialog->setTextValue(tr("Plan of %1").arg(PartialDate::of(QDate::currentDate()).toDisplay(locale())));
    dialog->setOkButtonText(tr("Freeze"));
    connect(dialog, &QInputDialog::textValueSelected, this, &TimelinePage::freeze);
    dialog->open();
}

/// Everything that has a date is read for it.
void TimelinePage::freeze(const QString& name)
{
    auto* mainWindow = qobject_cast<MainWindow*>(window());
    if (!mainWindow)
        return;
    const auto baseline = std::make_shared<RecordRef>();
    WriteJob job;
    job.what = tr("Freezing the plan …");
    job.work = [group = workspace().group(), name, baseline](Store& store,
                                                             const Progress&) -> Result<Applied> {
        auto frozen = freezePlan(store, group, name);
        if (!frozen)
            return failure(frozen);
        *baseline = frozen->baseline;
        return store.apply(std::move(frozen->changes));
    };
    job.done = [this, baseline](const Applied& applied) { compareWith(applied.finalId(*baseline)); };
    writeAside(*mainWindow, job);
}

void TimelinePage::askToSave()
{
    auto* dialog = new TimelineExportDialog(workspace(), *m_view->plan(), request(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace rapporteur
