// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

class QStackedWidget;
class QTabBar;

namespace rapporteur {

class ChartPage;

/// The charts of the edition, one at a time: which one is chosen on top.
class ChartsPage : public Page
{
    Q_OBJECT

public:
    explicit ChartsPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    QList<QWidget*> panes() override;

private:
    void addChart(const QString& title, ChartPage* chart);
    [[nodiscard]] Page* shown() const;

    QTabBar* m_tabs;
    QStackedWidget* m_charts;
};

} // namespace rapporteur
