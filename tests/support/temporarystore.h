// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connect.h"
#include "store/store.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <memory>

namespace rapporteur::test {

/// The value of a result, or a failed test that says why.
template <class T>
T require(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString());
    return std::move(*result);
}

inline void require(const Result<void>& result)
{
    if (!result)
        FAIL(result.error().message.toStdString());
}

/// A new, empty store on the database that ctest asks for (RAPPORTEUR_TEST_DATABASE), removed with this
/// object.
class TemporaryStore
{
public:
    explicit TemporaryStore(const QString& author = QStringLiteral("anna"))
    {
        if (qEnvironmentVariable("RAPPORTEUR_TEST_DATABASE") == QLatin1String("postgresql"))
            createDatabase();
        else
            m_location.text = m_folder.filePath(QStringLiteral("test.rapporteur"));
        m_store = require(Store::create(m_location, {false, author}));
    }

    ~TemporaryStore()
    {
        m_store.reset();
        if (!m_databaseName.isEmpty())
            administrate(QStringLiteral("DROP DATABASE \"%1\" WITH (FORCE)").arg(m_databaseName));
    }

    Store& operator*() { return *m_store; }
    Store* operator->() { return m_store.get(); }

    [[nodiscard]] const StoreLocation& location() const { return m_location; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    /// Another connection to the same records, as another program would have it.
    [[nodiscard]] std::unique_ptr<Store> open(const QString& author = QStringLiteral("ben")) const
    {
        return require(Store::open(m_location, {false, author}));
    }

private:
    void createDatabase()
    {
        m_databaseName = QStringLiteral("test_%1").arg(IdGenerator::make().toString());
        administrate(QStringLiteral("CREATE DATABASE \"%1\"").arg(m_databaseName));
        QString url = qEnvironmentVariable("RAPPORTEUR_TEST_POSTGRESQL");
        m_location.text = url.left(url.lastIndexOf(u'/') + 1) + m_databaseName;
    }

    static void administrate(const QString& statement)
    {
        auto server = require(openServer(qEnvironmentVariable("RAPPORTEUR_TEST_POSTGRESQL"), false));
        require(server->executeDirectly(statement));
    }

    QTemporaryDir m_folder;
    QString m_databaseName;
    StoreLocation m_location;
    std::unique_ptr<Store> m_store;
};

} // namespace rapporteur::test
