// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rapporteur {

/// One step of work: who did it and when, what was there before and what is there after, and the ways back: a
/// value, a whole record, or all of the step. Each way back is a step of its own, which can be undone.
class StepDetails : public QScrollArea
{
    Q_OBJECT

public:
    /// \a ofRecord: within one record's own history, where its name need not be said.
    StepDetails(Workspace& workspace, bool ofRecord, QWidget* parent = nullptr);

    void showStep(const HistoryStep& step, const QString& what);
    void showNothing();
    [[nodiscard]] QPushButton* undoButton() const { return m_undo; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void addChange(const Change& change);
    void addValues(const Change& change, const Record* present, QGridLayout& grid);
    void addReturn(const Change& change, bool isThere);
    void addRestoring(const Change& change, const FieldChange& field, const Record& present,
                      QGridLayout& grid, int row);
    void take(const Result<Applied>& applied);
    [[nodiscard]] QLabel* addText(const QString& html);

    Workspace& m_workspace;
    bool m_ofRecord;
    std::optional<HistoryStep> m_step;
    QString m_what;
    QVBoxLayout* m_page = nullptr;
    bool m_stale = false;         ///< something changed while nobody looked
    QWidget* m_changes = nullptr; ///< made anew for each step
    QLabel* m_title;
    QLabel* m_when;
    QLabel* m_problem;
    QPushButton* m_undo;
};

} // namespace rapporteur
