// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/attendance.h"
#include "entities/person.h"
#include "tasks/knownornew.h"

#include <optional>

namespace rapporteur {

/// Whether somebody was at an event; no state: absent, and nothing is recorded.
struct AttendanceMark
{
    KnownOrNew<Person> person;
    std::optional<AttendanceState> state;
};

/// What is to be recorded of an event; people who are not named keep what is recorded of them.
struct AttendanceRequest
{
    Id event;
    std::vector<AttendanceMark> marks;
};

/// The changes that it takes; none where all of it is recorded so already.
[[nodiscard]] Result<ChangeSet> markAttendance(const Store& store, const AttendanceRequest& request);

/// Whoever may have been at an event, in the order of their names: the members of its edition on that day,
/// whoever was at another event of it, and whoever speaks at this one; each with what is recorded.
struct AttendanceLine
{
    Id person;
    QString name;
    QString organisation;
    std::optional<AttendanceState> state;
    bool isMember = false;
};
[[nodiscard]] Result<std::vector<AttendanceLine>> attendanceList(const Store& store, Id event);

} // namespace rapporteur
