// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/setting.h"

namespace rapporteur::report {

/// What a short paper opens with, where a report has a page of its own: titles and facts above the text.
void appendMasthead(Flow& flow, const Setting& setting, const Cover& cover);

} // namespace rapporteur::report
