// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "queries/timeline.h"
#include "timeline/timelineexportjob.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPrinter;
class QPushButton;
class QSpinBox;

namespace rapporteur {

/// Asks how a timeline is to leave the program: for whom, which days and lanes, on which paper. What its
/// readers may not see is not in the file, whatever is on the screen.
class TimelineExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a request is what the screen was asked to show, and \a shown what it shows for it.
    TimelineExportDialog(Workspace& workspace, const timeline::Plan& shown, TimelineRequest request,
                         QWidget* parent = nullptr);

    ~TimelineExportDialog() override;

    /// Starts to write the file; closes when it is there, and says why not where that fails.
    void saveTo(const QString& path);

private:
    void setupFields(const timeline::Plan& shown);
    void setupButtons();
    void askWhere();
    void print();
    void start(const QString& path);
    void finished();
    void showPreview();
    [[nodiscard]] Result<TimelineExportJob::Task> task() const;
    [[nodiscard]] Result<PartialDate> date(const QLineEdit& field) const;
    void tell(const QString& problem);
    void setWorking(bool working);

    Workspace& m_workspace;
    TimelineRequest m_request;
    QComboBox* m_audience;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QListWidget* m_lanes;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QSpinBox* m_across;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QWidget* m_fields = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    std::shared_ptr<QPrinter> m_printer; ///< to print on when the job is done
    std::unique_ptr<TimelineExportJob> m_job;
};

} // namespace rapporteur
