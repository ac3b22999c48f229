// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlitecopy.h"

#include <QThread>

#include <atomic>

namespace rapporteur {

/// One long piece of work on a store, away from the window, that can be stopped.
class StoreJob : public QThread
{
    Q_OBJECT

public:
    using Work = std::function<Result<void>(const CopyProgress&)>;

    explicit StoreJob(Work work, QObject* parent = nullptr);
    /// Stops and waits.
    ~StoreJob() override;

    void cancel() { m_cancelled = true; }
    /// Once finished.
    [[nodiscard]] const Result<void>& result() const { return m_result; }

signals:
    void progressed(double share);

protected:
    void run() override;

private:
    Work m_work;
    Result<void> m_result;
    std::atomic<bool> m_cancelled = false;
};

} // namespace rapporteur
