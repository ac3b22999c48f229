// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QThread>

#include <atomic>

class QPrinter;

namespace rapporteur {

/// Lays out a report and sends its pages to a printer away from the window, because a long one takes minutes.
/// Can be stopped at any page. Only the charts are painted by the window's thread.
class PrintJob : public QThread
{
    Q_OBJECT

public:
    PrintJob(std::shared_ptr<const report::Document> document, std::shared_ptr<QPrinter> printer,
             QObject* parent = nullptr);
    /// Stops and waits; painting requests of the job are answered meanwhile.
    ~PrintJob() override;

    void cancel() { m_cancelled = true; }
    /// Once finished.
    [[nodiscard]] const Result<void>& printed() const { return m_printed; }
    /// Of the file that is written in place of a printer; empty where there is a printer.
    [[nodiscard]] QString path() const;

signals:
    void progressed(int done, int total);

protected:
    void run() override;

private:
    [[nodiscard]] Result<void> print();
    [[nodiscard]] bool progress(int done, int total);

    std::shared_ptr<const report::Document> m_document;
    std::shared_ptr<QPrinter> m_printer;
    Result<void> m_printed;
    std::atomic<bool> m_cancelled = false;
};

} // namespace rapporteur
