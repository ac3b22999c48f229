// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/timeline.h"
#include "timeline/timelineexport.h"

#include <QThread>

#include <atomic>

namespace rapporteur {

/// Reads what its readers may see of a timeline and writes the file, away from the window and with a
/// connection of its own; can be stopped while it reads.
class TimelineExportJob : public QThread
{
    Q_OBJECT

public:
    struct Task
    {
        StoreLocation location;
        TimelineRequest request;
        TimelinePicture picture; ///< its range is made of the two dates
        PartialDate from;        ///< null: from the beginning
        PartialDate to;
        QString path; ///< empty: only read, to be printed by the window
    };

    explicit TimelineExportJob(Task task, QObject* parent = nullptr);
    ~TimelineExportJob() override;

    void cancel() { m_cancelled = true; }
    // Once finished.
    [[nodiscard]] const Result<void>& result() const { return m_result; }
    [[nodiscard]] const timeline::Plan& plan() const { return m_plan; }
    [[nodiscard]] const TimelinePicture& picture() const { return m_task.picture; }

protected:
    void run() override;

private:
    [[nodiscard]] Result<void> make();

    Task m_task;
    timeline::Plan m_plan;
    Result<void> m_result;
    std::atomic<bool> m_cancelled = false;
};

} // namespace rapporteur
