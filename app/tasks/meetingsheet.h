// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/meetings.h"
#include "tasks/tasksheet.h"

namespace rapporteur {

/// A meeting that is made like another one, as it will be, to be altered before it is added.
class MeetingSheet : public TaskSheet
{
    Q_OBJECT

public:
    /// The event on another date, which is still to be said.
    [[nodiscard]] static Result<MeetingSheet*> clone(Workspace& workspace, Id event, QWidget* window);
    [[nodiscard]] static Result<MeetingSheet*> nextMonthly(Workspace& workspace, QWidget* window);

protected:
    [[nodiscard]] Result<ChangeSet> plan() const override;
    [[nodiscard]] QString toldOf(const ChangeSet& changes) const override;
    [[nodiscard]] RecordRef recordOf(const ChangeSet& changes) const override;
    void onCommitted(FieldRow& row) override;

private:
    MeetingSheet(Workspace& workspace, NewMeeting proposal, QWidget* window);
    void setupFields();

    NewMeeting m_proposal;
    std::vector<FieldRow*> m_rows; ///< fields of the event
    FieldRow* m_start = nullptr;
    FieldRow* m_end = nullptr;
    FieldRow* m_talks = nullptr;
};

} // namespace rapporteur
