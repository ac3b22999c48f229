// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "shell/keyhints.h"

class QListWidget;
class QListWidgetItem;

namespace rapporteur {

/// The saved views in the navigation, each under the page whose records it lists. There they are chosen,
/// renamed (F2) and removed (Delete).
class NavigationViews : public QObject
{
    Q_OBJECT

public:
    explicit NavigationViews(QListWidget& list);

    [[nodiscard]] static KeyHints keyHints();

    void setWorkspace(Workspace* workspace);
    [[nodiscard]] static bool isView(const QListWidgetItem* item);

signals:
    void chosen(const rapporteur::RecordRef& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void update();
    void addItem(int row, const Record& view);
    void rename(QListWidgetItem& item);
    void showMenu(const QPoint& at);
    [[nodiscard]] QListWidgetItem* current() const;
    [[nodiscard]] static RecordRef viewOf(const QListWidgetItem& item);

    QListWidget& m_list;
    Workspace* m_workspace = nullptr;
    bool m_updating = false;
};

} // namespace rapporteur
