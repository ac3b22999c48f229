// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace rapporteur {

/// What a work stream reports for a period: progress, next steps, risks.
struct ProgressNote : Entity
{
    Id workStream;
    PartialDate from;
    PartialDate to;
    QString progress;
    QString nextSteps;
    QString risks;
    QString mitigation;

    static const EntityDescriptor& descriptor();
};

} // namespace rapporteur
