// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace rapporteur {

class AsOfPanel;
class MainWindow;

/// The slim bar above the pages: the way to anything, the day as of which everything is shown, and undo and
/// redo. While a day other than today is set, a line below says so, and leads back.
class HeadBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeadBar(MainWindow& window);

    /// After the window's actions have been made.
    void setupActions();
    /// Null: nothing is open, and there is nothing to show here.
    void setWorkspace(Workspace* workspace);
    /// Lets the day be chosen, or puts that away.
    void toggleDay();

private:
    QWidget* setupBar();
    QWidget* setupBanner();
    QToolButton* addStepButton(QWidget* bar, const QString& name);
    void update();

    MainWindow& m_window;
    Workspace* m_workspace = nullptr;
    QPushButton* m_anything = nullptr;
    QPushButton* m_day = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    QWidget* m_banner = nullptr;
    QLabel* m_bannerText = nullptr;
    AsOfPanel* m_panel = nullptr; ///< made when it is asked for
};

} // namespace rapporteur
