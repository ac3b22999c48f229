// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/libpq.h"

#include <QCoreApplication>
#include <QLibrary>

namespace rapporteur {

namespace {

template <class Function>
[[nodiscard]] bool resolve(QLibrary& library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function;
}

} // namespace

Result<Libpq> Libpq::load()
{
    QLibrary library(QStringLiteral("pq"), 5);
    Libpq pq;
    if (resolve(library, "PQexec", pq.exec) && resolve(library, "PQputCopyData", pq.putCopyData) &&
        resolve(library, "PQputCopyEnd", pq.putCopyEnd) && resolve(library, "PQgetResult", pq.getResult) &&
        resolve(library, "PQresultStatus", pq.resultStatus) &&
        resolve(library, "PQresultErrorField", pq.resultErrorField) &&
        resolve(library, "PQresultErrorMessage", pq.resultErrorMessage) &&
        resolve(library, "PQclear", pq.clear) && resolve(library, "PQgetCancel", pq.getCancel) &&
        resolve(library, "PQcancel", pq.cancel) && resolve(library, "PQfreeCancel", pq.freeCancel))
        return pq;
    return failure(
        ErrorCode::Unavailable,
        QCoreApplication::translate("database", "PostgreSQL's library libpq.so.5 could not be loaded: %1")
            .arg(library.errorString()));
}

} // namespace rapporteur
