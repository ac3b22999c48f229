// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// Whether someone came.
enum class AttendanceState { Present, Apologies };

template <>
const Choices& choicesOf<AttendanceState>();

/// Who was at an event, or sent apologies.
struct Attendance : Entity
{
    Id event;
    Id person;
    Id organisation;
    AttendanceState state = AttendanceState::Present;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
