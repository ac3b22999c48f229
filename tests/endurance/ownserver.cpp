// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownserver.h"
#include "support/paths.h"

#include <QProcess>

#include <catch2/catch.hpp>

namespace rapporteur::test {

OwnServer::OwnServer(const QString& folder)
    : m_folder(folder.isEmpty() ? m_own.path() : folder)
{
    (void)tell(QStringLiteral("make"));
    start();
}

OwnServer::~OwnServer()
{
    QProcess::execute(sourceDir() + QStringLiteral("/tests/endurance/own-server"),
                      {QStringLiteral("stop"), m_folder});
}

void OwnServer::start()
{
    m_address = tell(QStringLiteral("start"));
}

void OwnServer::kill()
{
    (void)tell(QStringLiteral("kill"));
}

QString OwnServer::tell(const QString& verb)
{
    QProcess script;
    script.start(sourceDir() + QStringLiteral("/tests/endurance/own-server"), {verb, m_folder});
    REQUIRE(script.waitForFinished(120'000));
    INFO(verb << ": " << script.readAllStandardError().toStdString());
    REQUIRE(script.exitCode() == 0);
    return QString::fromUtf8(script.readAllStandardOutput()).trimmed();
}

} // namespace rapporteur::test
