// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "charts/chartspec.h"

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace rapporteur {

class ChartCanvas;
class ChartTableModel;

/// A chart in a page: the picture or the table of its figures, and the ways to take either elsewhere.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// What is shown; refreshed by setting it again.
    void setSpec(const ChartSpec& spec);
    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }

    [[nodiscard]] ChartCanvas* canvas() const { return m_canvas; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    /// "Show as table", checked while the table shows; for a menu elsewhere as well.
    [[nodiscard]] QAction* tableAction() const { return m_asTable; }
    /// The buttons, for a line that they share with others; above the picture until they are taken there.
    [[nodiscard]] QWidget* tools() const { return m_tools; }

    void copyPicture();
    void copyTable();
    /// Saves by the ending of the name and says beside the chart how it went.
    Result<void> save(const QString& path);

signals:
    void saved(const QString& path);
    /// What is behind that figure is asked for.
    void figureChosen(const QString& seriesKey, const QString& pointKey);
    void markChosen(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setupActions();
    void setupContent();
    void setupBar();
    QAction* addSaveAction(const QString& text, const QString& filter, const QString& suffix);
    void askWhere(const QString& filter, const QString& suffix);
    void showAsTable(bool table);
    void fitCanvas();
    void say(const QString& message);

    ChartSpec m_spec;
    ChartTableModel* m_model;
    ChartCanvas* m_canvas;
    QScrollArea* m_scroll;
    QTableView* m_table;
    QStackedWidget* m_stack;
    QLabel* m_message;
    QWidget* m_tools;
    QAction* m_asTable = nullptr;
    QAction* m_copyPicture = nullptr;
    QAction* m_copyTable = nullptr;
    QList<QAction*> m_saveActions;
};

} // namespace rapporteur
