// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/setting.h"

namespace rapporteur::report {

/// Where a column of a table stands within the column of text.
struct Slot
{
    qreal left = 0;
    qreal width = 0;
};

/// Deals the width out: as the columns ask, but so that no word of an ordinary length is parted while another
/// column has room to spare.
[[nodiscard]] std::vector<Slot> columnSlots(const Setting& setting, const Table& table);

} // namespace rapporteur::report
