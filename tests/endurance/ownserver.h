// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QTemporaryDir>

namespace rapporteur::test {

/// A PostgreSQL server of this test's own, which may be killed; the other tests have theirs to themselves.
class OwnServer
{
public:
    /// In \a folder; empty: one of its own.
    explicit OwnServer(const QString& folder = {});
    ~OwnServer();
    OwnServer(const OwnServer&) = delete;
    OwnServer& operator=(const OwnServer&) = delete;

    void start();
    void kill(); ///< all of its processes by SIGKILL

    [[nodiscard]] StoreLocation location() const { return {m_address}; }

private:
    [[nodiscard]] QString tell(const QString& verb);

    QTemporaryDir m_own;
    QString m_folder;
    QString m_address;
};

} // namespace rapporteur::test
