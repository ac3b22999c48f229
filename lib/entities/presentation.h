// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// Whether a talk has slides and who may have them.
enum class SlidesState { None, Awaited, Received, PublicSlides, Restricted, RefusedSlides };

template <>
const Choices& choicesOf<SlidesState>();

/// What was presented at an event, by whom, and whether its slides may be had.
struct Presentation : Entity
{
    Id event;
    QString title;
    QString correction;
    SlidesState slides = SlidesState::None;
    Id workStream;
    Id output;
    QString abstract;
    qint64 position = 0;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
