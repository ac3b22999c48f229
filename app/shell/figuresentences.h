// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "queries/chartrecords.h"
#include "queries/overviewfigures.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace rapporteur {

/// Where the edition stands, in sentences whose numbers lead to what they count. What was published and what
/// is counted are told apart, and it is said where they do not agree.
class FigureSentences : public QWidget
{
    Q_OBJECT

public:
    explicit FigureSentences(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    /// What is shown is what the records are now.
    [[nodiscard]] bool isUpToDate() const { return !m_reading; }

signals:
    void pageRequested(const QString& id);
    void recordsRequested(const rapporteur::RecordsBehind& records);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* addLine(const QString& name);
    void take(const OverviewFigures& figures);
    void write();
    void follow(const QString& link);
    [[nodiscard]] QString members() const;
    [[nodiscard]] QString published() const;
    [[nodiscard]] QString disagreement() const;
    [[nodiscard]] QString work() const;
    [[nodiscard]] QString meetings() const;
    [[nodiscard]] QString countries() const;

    Workspace& m_workspace;
    OverviewFigures m_figures;
    QLabel* m_members;
    QLabel* m_source;
    QLabel* m_work;
    QLabel* m_meetings;
    QLabel* m_countries;
    bool m_reading = false;
    bool m_filled = false;
};

} // namespace rapporteur
