// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/phase.h"
#include "store/store.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace rapporteur::test {

/// What a worker is told to do.
struct Job
{
    QString task; ///< as in worker/main.cpp
    StoreLocation location;
    QString name;
    quint32 seed = 1;
    int amount = 0;
    int seconds = 0;
};

/// Another process that works on the same store, can be watched while it does and killed at any moment.
class Worker
{
public:
    explicit Worker(const Job& job);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Waits until it has opened the store.
    void awaitStart();
    [[nodiscard]] bool awaitPhase(Phase wanted, int milliseconds = 20'000);
    /// Waits until it has ended by itself, and requires that it succeeded.
    void awaitEnd();
    void kill();
    [[nodiscard]] bool isRunning() { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] bool hasEnded();

    [[nodiscard]] Phase phase() const { return m_board->phase.load(); }
    [[nodiscard]] qint64 transactions() const { return m_board->begun.load(); }
    [[nodiscard]] QList<QJsonObject> journal() const;

private:
    QTemporaryDir m_folder;
    PhaseBoard* m_board = nullptr;
    QProcess m_process;
};

} // namespace rapporteur::test
