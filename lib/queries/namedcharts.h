// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"
#include "queries/groupquery.h"

namespace rapporteur {

/// The charts that the program can draw, by the names that scripts know them by.
[[nodiscard]] QStringList chartNames();

/// Reads what a chart shows, all at one moment, and makes it. NotFound for a name that is not among them.
[[nodiscard]] Result<ChartSpec> readChart(const Store& store, const QString& name,
                                          const GroupRequest& request, const QLocale& locale);

} // namespace rapporteur
