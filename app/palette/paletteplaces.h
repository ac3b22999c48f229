// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palettemodel.h"

namespace rapporteur {

class MainWindow;

/// Every page and every action of the window, as they can be used at this moment: an action that cannot says
/// why where that is known.
[[nodiscard]] QList<PaletteEntry> palettePlaces(MainWindow& window);

/// The records that were shown last, the latest first, without the one that is shown now.
[[nodiscard]] QList<PaletteEntry> recentRecords(MainWindow& window);

} // namespace rapporteur
