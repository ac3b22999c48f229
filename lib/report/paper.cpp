// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

#include <algorithm>

namespace rapporteur::report {

const std::vector<Paper>& papers()
{
    // A4 as PDF rounds it.
    static const std::vector<Paper> all{{QStringLiteral("A4"), {595, 842}},
                                        {QStringLiteral("Letter"), {612, 792}}};
    return all;
}

const Paper& paperOf(const QString& name)
{
    const auto found = std::find_if(papers().begin(), papers().end(),
                                    [&name](const Paper& paper) { return paper.name == name; });
    return found == papers().end() ? papers().front() : *found;
}

} // namespace rapporteur::report
