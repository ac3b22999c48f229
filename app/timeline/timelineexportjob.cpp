// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineexportjob.h"

namespace rapporteur {

TimelineExportJob::TimelineExportJob(Task task, QObject* parent)
    : QThread(parent)
    , m_task(std::move(task))
{}

TimelineExportJob::~TimelineExportJob()
{
    cancel();
    wait();
}

void TimelineExportJob::run()
{
    m_result = make();
}

Result<void> TimelineExportJob::make()
{
    StoreOptions options;
    options.readOnly = true;
    const auto store = Store::open(m_task.location, options);
    if (!store)
        return failure(store);
    m_task.request.cancelled = [this] { return m_cancelled.load(); };
    auto content = readTimeline(**store, m_task.request);
    if (!content)
        return failure(content);
    m_plan = timeline::Plan(std::move(*content));
    const auto range = cutRange(m_task.from, m_task.to, m_plan.extent());
    if (!range)
        return failure(range);
    m_task.picture.cut.range = *range;
    return m_task.path.isEmpty() ? Result<void>() : exportTimeline(m_plan, m_task.picture, m_task.path);
}

} // namespace rapporteur
