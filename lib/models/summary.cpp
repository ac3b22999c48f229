// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/summary.h"

#include "models/columns.h"
#include "models/relationmodel.h"

#include <algorithm>

namespace rapporteur {

QString summaryText(const Record& record, const Formatter& formatter)
{
    const QStringList columns = summaryColumns(*record.entity);
    const auto& periods = record.entity->periods();
    QStringList parts;
    for (const QString& column : columns) {
        const auto whole = std::find_if(periods.begin(), periods.end(), [&](const Period& period) {
            return (column == period.start || column == period.end) && columns.contains(period.start) &&
                   columns.contains(period.end);
        });
        if (whole == periods.end())
            parts.append(formatter.text(record, column).simplified());
        else if (column == whole->start)
            parts.append(periodText(record.value(whole->start).toDate(), record.value(whole->end).toDate()));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace rapporteur
