// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportassembly.h"

#include <QThread>

#include <atomic>

namespace rapporteur {

/// Makes one report away from the window, with a connection of its own, and can be stopped at any page. Only
/// the charts are painted by the window's thread, because Qt Charts lives there.
class ReportJob : public QThread
{
    Q_OBJECT

public:
    ReportJob(StoreLocation location, ReportRequest request, QObject* parent = nullptr);
    /// Stops and waits; painting requests of the job are answered meanwhile.
    ~ReportJob() override;

    void cancel() { m_cancelled = true; }
    /// Once finished.
    [[nodiscard]] const Result<QByteArray>& pdf() const { return m_pdf; }
    [[nodiscard]] const ReportRequest& request() const { return m_request; }

signals:
    void progressed(int done, int total);

protected:
    void run() override;

private:
    [[nodiscard]] Result<QByteArray> make();

    StoreLocation m_location;
    ReportRequest m_request;
    Result<QByteArray> m_pdf = QByteArray();
    std::atomic<bool> m_cancelled = false;
};

} // namespace rapporteur
