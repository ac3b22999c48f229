// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/setting.h"

namespace rapporteur::report {

void appendKeyFigures(Flow& flow, const Setting& setting, const KeyFigures& figures);
void appendFacts(Flow& flow, const Setting& setting, const Facts& facts);
void appendMilestones(Flow& flow, const Setting& setting, const Milestones& milestones);
void appendPicture(Flow& flow, const Setting& setting, const Picture& picture, qreal pageHeight);

} // namespace rapporteur::report
