// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <libpq-fe.h>

namespace rapporteur {

/// The functions of libpq that we call ourselves, in the library that Qt's driver has loaded for its
/// connection. Linked, it would be loaded, with all that it needs, at each start.
struct Libpq
{
    decltype(&PQexec) exec;
    decltype(&PQputCopyData) putCopyData;
    decltype(&PQputCopyEnd) putCopyEnd;
    decltype(&PQgetResult) getResult;
    decltype(&PQresultStatus) resultStatus;
    decltype(&PQresultErrorField) resultErrorField;
    decltype(&PQresultErrorMessage) resultErrorMessage;
    decltype(&PQclear) clear;
    decltype(&PQgetCancel) getCancel;
    decltype(&PQcancel) cancel;
    decltype(&PQfreeCancel) freeCancel;

    [[nodiscard]] static Result<Libpq> load();
};

} // namespace rapporteur
