// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/storejob.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace rapporteur {

/// What the window is busy with, how far it is, and the way to stop it, in the status bar; one thing at a
/// time, and not there while there is none.
class JobStrip : public QWidget
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void>&)>;

    explicit JobStrip(QWidget* parent = nullptr);
    ~JobStrip() override;

    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }
    /// Does the work away from the window, then calls \a done in it, also after it was stopped.
    void start(const QString& what, StoreJob::Work work, Done done);
    /// Stops what is under way and waits for that: nobody is told.
    void abandon();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finished();

    QLabel* m_what;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    std::unique_ptr<StoreJob> m_job;
    Done m_done;
};

} // namespace rapporteur
