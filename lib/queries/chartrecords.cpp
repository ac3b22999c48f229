// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/chartrecords.h"

#include "queries/chartregistry.h"
#include "store/conditionsql.h"

#include <QCoreApplication>

namespace rapporteur {

RecordsBehind::RecordsBehind(QString kind, const std::vector<Id>& ids, QString words)
    : entity(std::move(kind))
    , which(isOneOf(ids))
    , sentence(std::move(words))
{}

tl::unexpected<Error> nothingBehind()
{
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("ChartRecords",
                                               "There is no list behind this figure for these readers."));
}

Result<RecordsBehind> recordsBehind(const Store& store, const QString& chart, const ChartRequest& request,
                                    const QString& seriesKey, const QString& pointKey)
{
    const NamedChart* named = NamedChart::find(chart);
    if (!named || pointKey.isEmpty())
        return nothingBehind();
    const auto moment = Transaction::snapshot(store.database());
    if (!moment)
        return failure(moment);
    if (const auto group = visibleGroup(store, request.group); !group)
        return failure(group);
    return named->records(store, request, seriesKey, pointKey);
}

} // namespace rapporteur
