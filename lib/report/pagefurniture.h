// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/setting.h"

namespace rapporteur::report {

/// What stands outside the column of text on every page but the cover: the report's title and marking above,
/// its author and the page's number below.
void drawFurniture(QPainter& painter, const Setting& setting, const Document& document, int page, int pages);

} // namespace rapporteur::report
