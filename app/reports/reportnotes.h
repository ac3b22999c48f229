// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportjob.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace rapporteur {

/// What the secretariat has to know of a report and its readers must not: what has changed since it was
/// published, and what was withheld and why. Below the pages, folded away until it is asked for.
class ReportNotes : public QWidget
{
    Q_OBJECT

public:
    explicit ReportNotes(QWidget* parent = nullptr);

    void show(const MadeReport& made);
    /// Nothing is known until the report is made.
    void clear();

private:
    void setupHead();
    QWidget* makeChanges();
    QWidget* makeWithheld();
    QToolButton* addToggle(const QString& text, QWidget* part);
    void unfold(QToolButton& toggle, QWidget* part);
    void showChanges(const MadeReport& made);
    void showWithheld(const std::vector<report::Withheld>& withheld);
    void copyChanges();

    QToolButton* m_changesToggle = nullptr;
    QToolButton* m_withheldToggle = nullptr;
    QStackedWidget* m_parts = nullptr;
    QLabel* m_figures = nullptr;
    QPlainTextEdit* m_lines = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_copy = nullptr;
    QTreeWidget* m_withheld = nullptr;
    QByteArray m_html;
    QString m_text;
};

} // namespace rapporteur
