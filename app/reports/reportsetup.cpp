// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportsetup.h"

namespace rapporteur {

ReportSetup ReportSetup::of(const ReportDefinition& saved)
{
    return {saved, report::ReportOptions::fromText(saved.options)};
}

ReportDefinition ReportSetup::toDefinition() const
{
    ReportDefinition whole = definition;
    whole.options = options.toText();
    return whole;
}

bool ReportSetup::isLike(const ReportSetup& other) const
{
    ReportDefinition one = toDefinition();
    ReportDefinition two = other.toDefinition();
    two.name = one.name;
    return toRecord(one).values == toRecord(two).values;
}

} // namespace rapporteur
