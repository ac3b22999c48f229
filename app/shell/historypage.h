// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace rapporteur {

class HistoryModel;

/// Every step of work, newest first; the chosen one with what was before and after, and a way to take it
/// back.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    QList<QWidget*> panes() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* setupList();
    QWidget* setupDetails();
    void showStep();
    void undoStep();
    [[nodiscard]] QString changeHtml(const Change& change) const;
    [[nodiscard]] QString stepHtml(const HistoryStep& step) const;

    HistoryModel* m_model;
    QTableView* m_table = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_details = nullptr;
    QPushButton* m_undo = nullptr;
    QLabel* m_problem = nullptr;
    bool m_loaded = false;
};

} // namespace rapporteur
