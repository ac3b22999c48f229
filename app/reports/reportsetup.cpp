// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportsetup.h"

#include "report/listasshown.h"

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

QString ReportSetup::title(const Store& store) const
{
    if (definition.report == report::recordReport())
        return store.label(definition.subject);
    const QString list =
        definition.report == report::listReport() ? report::ListAsShown::titleIn(options.list) : QString();
    if (!list.isEmpty())
        return list;
    return kind() ? kind()->title : QString();
}

bool ReportSetup::isLike(const ReportSetup& other) const
{
    ReportDefinition one = toDefinition();
    ReportDefinition two = other.toDefinition();
    two.name = one.name;
    return toRecord(one).values == toRecord(two).values;
}

} // namespace rapporteur
