// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "queries/timeline.h"
#include "timeline/timelineexport.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace rapporteur {

/// Asks how a timeline is to leave the program: for whom, which days and lanes, on which paper. What its
/// readers may not see is not in the file, whatever is on the screen.
class TimelineExportDialog : public QDialog
{
    Q_OBJECT

public:
    TimelineExportDialog(Workspace& workspace, const timeline::Plan& shown, std::vector<Id> groups,
                         TimelineGrouping grouping, QWidget* parent = nullptr);

    /// Writes the file and closes; says why not where that fails.
    bool saveTo(const QString& path);

private:
    void setupFields(const timeline::Plan& shown);
    void setupButtons();
    void askWhere();
    void print();
    /// The picture as asked for; \a plan is filled with what its readers may see.
    [[nodiscard]] Result<TimelinePicture> picture(timeline::Plan& plan) const;
    [[nodiscard]] Result<timeline::Days> range(const timeline::Days& all) const;
    bool told(const Result<void>& done);

    Workspace& m_workspace;
    std::vector<Id> m_groups;
    TimelineGrouping m_grouping;
    QComboBox* m_audience;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QListWidget* m_lanes;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QSpinBox* m_across;
    QLabel* m_problem;
};

} // namespace rapporteur
