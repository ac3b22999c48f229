// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "queries/chartrecords.h"
#include "queries/namedcharts.h"

#include <QTimer>
#include <QWidget>

namespace rapporteur {

class ChartOptions;
class ChartView;
class EmptyState;

/// One chart of the edition with its choosers, always as the records stand; a figure leads to the records
/// behind it. Read away from the window: what was shown stays until the next is there.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(Workspace& workspace, QWidget* parent = nullptr);

    void showChart(const ChartKind& kind);
    /// When the page comes to the front.
    void activate();
    [[nodiscard]] QList<QWidget*> panes() const;
    [[nodiscard]] ChartView* view() const { return m_view; }
    [[nodiscard]] ChartOptions* options() const { return m_options; }
    /// What is asked for has been read and is shown.
    [[nodiscard]] bool isUpToDate() const { return !m_stale && !m_reading; }

signals:
    void recordsRequested(const rapporteur::RecordsBehind& records);
    void pageRequested(const QString& id);

private:
    void refreshLater();
    void refresh();
    void setupNoGroup();
    void take(const Result<ChartSpec>& spec);
    void showBehind(const QString& seriesKey, const QString& pointKey);
    void openMark(const QString& key);

    Workspace& m_workspace;
    ChartKind m_kind;
    ChartOptions* m_options;
    ChartView* m_view;
    QWidget* m_top;
    EmptyState* m_noGroup;
    QTimer m_later;
    bool m_stale = true;
    bool m_reading = false;
};

} // namespace rapporteur
