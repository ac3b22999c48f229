// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include "shared/journal.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

#include <chrono>
#include <thread>

namespace rapporteur::test {

namespace {
constexpr int patience = 60'000; // ms; far beyond what any of it takes
constexpr std::chrono::microseconds glance{20};
} // namespace

Worker::Worker(const Job& job)
    : m_board(mapPhaseBoard(m_folder.filePath(QStringLiteral("board"))))
{
    REQUIRE(m_board != nullptr);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral(RAPPORTEUR_ENDURANCE_WORKER),
                    {job.task, job.location.text, m_folder.filePath(QStringLiteral("board")),
                     m_folder.filePath(QStringLiteral("journal")), job.name, QString::number(job.seed),
                     QString::number(job.amount), QString::number(job.seconds)});
    REQUIRE(m_process.waitForStarted(patience));
}

Worker::~Worker()
{
    kill();
    unmapPhaseBoard(m_board);
}

void Worker::awaitStart()
{
    QElapsedTimer timer;
    timer.start();
    while (phase() == Phase::Starting && !hasEnded() && timer.elapsed() < patience)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    if (phase() == Phase::Starting)
        FAIL("The worker did not start: " << m_process.readAll().toStdString());
}

bool Worker::awaitPhase(Phase wanted, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (int looks = 0; timer.elapsed() < milliseconds; ++looks) {
        if (phase() == wanted)
            return true;
        if (looks % 1000 == 999 && hasEnded())
            return false;
        std::this_thread::sleep_for(glance);
    }
    return false;
}

bool Worker::hasEnded()
{
    return !isRunning() || m_process.waitForFinished(0);
}

void Worker::awaitEnd()
{
    const bool ended = hasEnded() || m_process.waitForFinished(patience + 60'000);
    const std::string said = m_process.readAll().toStdString();
    INFO(said);
    REQUIRE(ended);
    REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
    REQUIRE(m_process.exitCode() == 0);
}

void Worker::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

QList<QJsonObject> Worker::journal() const
{
    return Journal::read(m_folder.filePath(QStringLiteral("journal")));
}

} // namespace rapporteur::test
