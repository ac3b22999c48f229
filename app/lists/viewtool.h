// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "models/listdefinition.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace rapporteur {

/// Keeps the arrangement of a list under a name that all colleagues find in the navigation, and brings a kept
/// one up to date.
class ViewTool : public QWidget
{
    Q_OBJECT

public:
    ViewTool(Workspace& workspace, const EntityDescriptor& entity, QWidget* parent);

    /// Asked for how the list stands when it is to be kept.
    void setArrangement(std::function<ListDefinition()> arrangement)
    {
        m_arrangement = std::move(arrangement);
    }
    [[nodiscard]] QToolButton* button() const { return m_button; }
    /// The view that the list shows; null: the list as it is by itself.
    void setView(Id view);
    [[nodiscard]] Id view() const { return m_view; }
    void startNaming(bool renaming);

signals:
    void viewLeft();

private:
    void setupButton();
    void setupNaming();
    void fillMenu();
    void updateText();
    void saveName();
    void updateView();
    void removeView();
    void tell(const Result<Applied>& done);

    Workspace& m_workspace;
    const EntityDescriptor& m_entity;
    std::function<ListDefinition()> m_arrangement;
    QToolButton* m_button;
    QLineEdit* m_name;
    Id m_view;
    bool m_renaming = false;
};

} // namespace rapporteur
