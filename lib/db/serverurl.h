// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace rapporteur {

/// A PostgreSQL server as libpq's connection URIs name it:
/// postgresql://user:password@host1:5432,host2/database.
struct ServerUrl
{
    QString user;
    QString password;
    QString hosts; ///< separated by commas; the first that accepts writes is taken
    QString ports; ///< one for each host, or empty
    QString database;

    /// For QSqlDatabase: dead networks are noticed within seconds; a server that only reads will do for
    /// reading.
    [[nodiscard]] QString connectOptions(bool readOnly = false) const;
    [[nodiscard]] QString displayText() const; ///< an address without the password, that opens the same
};

[[nodiscard]] bool isServerUrl(QStringView text);
[[nodiscard]] Result<ServerUrl> parseServerUrl(const QString& text);

} // namespace rapporteur
