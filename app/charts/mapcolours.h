// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"

namespace rapporteur {

/// The colour of a class of figures: one hue that only goes darker (on a dark ground lighter), so that the
/// order can be seen in grey and by whoever sees no colours. \a shade counts from 0.
[[nodiscard]] QColor mapShade(const ChartTheme& theme, int shade, int shades);
/// Land without a figure: grey, and nearer to the ground than any class.
[[nodiscard]] QColor mapLand(const ChartTheme& theme);

} // namespace rapporteur
