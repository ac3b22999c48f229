// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrenderer.h"
#include "queries/groupquery.h"
#include "report/groupreport.h"

namespace rapporteur {

/// Brings together what the group report consists of: the records, the counted figures and the charts, all for the same
/// readers and the same day. Must outlive the documents it makes, whose charts it paints.
class GroupReportMaker
{
public:
    [[nodiscard]] Result<report::Document> make(const Store& store, const GroupRequest& request,
                                                const QLocale& locale) const;

private:
    ChartRenderer m_painter;
};

} // namespace rapporteur
