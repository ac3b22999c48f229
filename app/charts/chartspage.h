// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

class QListWidget;
class QStackedWidget;

namespace rapporteur {

class BalanceView;
class ChartPane;

/// All charts of the edition in a list, the chosen one beside it, and at the end of the list the balance:
/// where the group leans on few.
class ChartsPage : public Page
{
    Q_OBJECT

public:
    explicit ChartsPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    /// A chart by the name that scripts know, or "balance".
    void showPart(const QString& name) override;
    QList<QWidget*> panes() override;
    [[nodiscard]] ChartPane* chart() const { return m_chart; }
    [[nodiscard]] BalanceView* balance() const { return m_balance; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillList();
    void choose(const QString& name);

    QListWidget* m_list;
    QStackedWidget* m_stack;
    ChartPane* m_chart;
    BalanceView* m_balance;
};

/// The map of the world as a page of its own.
class MapPage : public Page
{
    Q_OBJECT

public:
    explicit MapPage(Workspace& workspace, QWidget* parent = nullptr);

    /// Whether there is such a chart.
    [[nodiscard]] static bool isOffered();
    void activate() override;
    QList<QWidget*> panes() override;

private:
    ChartPane* m_chart;
};

} // namespace rapporteur
