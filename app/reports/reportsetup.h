// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportoptions.h"

namespace rapporteur {

/// A report as it is set up in the window: a saved one, or one that has not been saved.
struct ReportSetup
{
    ReportDefinition definition; ///< without its options
    report::ReportOptions options;

    [[nodiscard]] static ReportSetup of(const ReportDefinition& saved);
    /// As it would be saved.
    [[nodiscard]] ReportDefinition toDefinition() const;
    /// Null where there is no report of that name.
    [[nodiscard]] const report::ReportKind* kind() const { return report::findReport(definition.report); }
    /// What it is called unless it is saved under a name: that of the report, of the list or of the record.
    [[nodiscard]] QString title(const Store& store) const;
    /// Whether the same report comes of both, whatever they are called.
    [[nodiscard]] bool isLike(const ReportSetup& other) const;
};

} // namespace rapporteur
