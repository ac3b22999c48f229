// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// How far a work stream is.
enum class StreamStatus { Planned, Active, Completed, Stopped };

template <>
const Choices& choicesOf<StreamStatus>();

/// One of the lines of work that a group is divided into.
struct WorkStream : Entity
{
    Id group;
    QString code;
    QString title;
    QString description;
    StreamStatus status = StreamStatus::Active;
    PartialDate start;
    PartialDate end;
    qint64 position = 0;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
