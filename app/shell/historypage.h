// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

class QLabel;

namespace rapporteur {

class HistoryFilterBar;
struct HistoryFilter;
class HistoryModel;
class StepDetails;
class StepList;

/// Every step of work, newest first, as far as one asks for it; the chosen one with what was before and
/// after, and the ways back.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    QList<QWidget*> panes() override;
    bool canFind() const override { return true; }
    void find() override;

    [[nodiscard]] HistoryModel* model() const { return m_model; }

private:
    QWidget* setupList();
    void load();
    void search(const HistoryFilter& filter);
    void readMore(const HistoryFilter& wanted);
    void showNewest();
    void showStep(int row);
    void updateState();

    HistoryModel* m_model;
    HistoryFilterBar* m_filter;
    StepList* m_list;
    StepDetails* m_details;
    QLabel* m_footer;
    QLabel* m_empty;
    bool m_loaded = false;
    bool m_searching = false;
    int m_search = 0; ///< counts what was asked for: only the last one's answer is shown
};

} // namespace rapporteur
