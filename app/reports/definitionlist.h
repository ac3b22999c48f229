// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "reports/reportsetup.h"
#include "shell/keyhints.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace rapporteur {

/// The saved reports: one is chosen with a click and made at once. They are saved, renamed (F2) and removed
/// (Delete) here, each as a step that can be undone.
class DefinitionList : public QWidget
{
    Q_OBJECT

public:
    /// \a setup: what stands in the window now.
    DefinitionList(Workspace& workspace, std::function<ReportSetup()> setup, QWidget* parent = nullptr);
    [[nodiscard]] static KeyHints keyHints();

    /// Marks the saved report that is shown; null for none.
    void setCurrent(Id definition);
    [[nodiscard]] Id current() const { return m_current; }
    /// Asks under which name to save what stands in the window.
    void startNaming();
    /// What stands in the window has changed: it may be worth saving.
    void updateButtons();
    [[nodiscard]] QListWidget* list() const { return m_list; }

signals:
    void chosen(rapporteur::Id definition);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setupList();
    void setupButtons();
    void setupNaming();
    void fill();
    void save();
    void leaveNaming();
    void saveAs();
    void rename(QListWidgetItem& item);
    void remove();
    void showMenu(const QPoint& at);
    [[nodiscard]] bool isChanged() const;

    Workspace& m_workspace;
    std::function<ReportSetup()> m_setup;
    Id m_current;
    bool m_filling = false;
    bool m_renaming = false;
    QListWidget* m_list;
    QLabel* m_empty = nullptr;
    QPushButton* m_save;
    QPushButton* m_saveAs;
    QWidget* m_naming;
    QLineEdit* m_name;
};

} // namespace rapporteur
