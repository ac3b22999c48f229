// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/participationchart.h"
#include "shell/page.h"

#include <QTimer>

#include <optional>

class QComboBox;

namespace rapporteur {

class ChartView;

/// One chart of the edition, always as the records stand: how the membership grew, or which countries take
/// part.
class ChartPage : public Page
{
    Q_OBJECT

public:
    enum class Chart { Growth, Participation };

    ChartPage(Workspace& workspace, Chart chart, QWidget* parent = nullptr);

    void activate() override;
    QList<QWidget*> panes() override;
    [[nodiscard]] ChartView* view() const { return m_view; }

private:
    void setupMeasure();
    void refreshLater();
    void refresh();
    [[nodiscard]] Result<ChartSpec> growth() const;
    [[nodiscard]] Result<ChartSpec> participation();

    Chart m_chart;
    QComboBox* m_measure = nullptr;
    ChartView* m_view;
    QTimer m_later;
    bool m_stale = true;
};

} // namespace rapporteur
