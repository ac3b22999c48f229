// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"
#include "queries/chartrequest.h"

#include <vector>

namespace rapporteur {

/// Something that a chart can measure.
struct ChartMeasure
{
    QString key; ///< for ChartRequest::measure and for scripts: "members"
    QString title;
};

/// One chart that the program can draw, and what it can be asked for: choosers in the window and the help of
/// the command line are made from it.
struct ChartKind
{
    QString name; ///< by which scripts know it: "member-growth"
    QString title;
    /// What it can measure; empty where there is no choice. ChartSpec::measure says which one a chart shows:
    /// the usual one follows from what is recorded.
    std::vector<ChartMeasure> measures;
    bool takesPeriod = false; ///< `from` and `to`
    bool takesStep = false;   ///< days, months or years
    bool takesTop = false;    ///< rows at most
    bool byRegion = false;    ///< countries can be summed up by regions of the world
    bool takesAsOf = false;   ///< counts what is valid on a day
};

/// All charts, in the order in which people read them, with titles in the language that is spoken
/// (InLanguage).
[[nodiscard]] const std::vector<ChartKind>& chartKinds();
/// Their names.
[[nodiscard]] QStringList chartNames();

/// Reads what a chart shows, all at one moment, and makes it. NotFound for a name that is not among them, and
/// for a measure that the chart does not offer.
[[nodiscard]] Result<ChartSpec> readChart(const Store& store, const QString& name,
                                          const ChartRequest& request, const QLocale& locale);

} // namespace rapporteur
