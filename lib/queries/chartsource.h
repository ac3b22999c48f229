// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/groupquery.h"

#include "charts/chartspec.h"

namespace rapporteur {

/// The names that charts go by on the command line, with what each shows.
struct ChartName
{
    QString name;
    QString title;
};
[[nodiscard]] QList<ChartName> chartNames();

/// A chart of one edition, read and ready to be painted. NotFound where there is none of that name.
[[nodiscard]] Result<ChartSpec> readChart(const Store& store, const QString& name,
                                          const GroupRequest& request, const QLocale& locale);

} // namespace rapporteur
