// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

namespace rapporteur {

class HistoryModel;
class StepDetails;
class StepList;

/// Every step of work, newest first; the chosen one with what was before and after, and a way to take it
/// back.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    QList<QWidget*> panes() override;

private:
    void showStep(int row);

    HistoryModel* m_model;
    StepList* m_list;
    StepDetails* m_details;
    bool m_loaded = false;
};

} // namespace rapporteur
