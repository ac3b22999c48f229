// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "store/query.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace rapporteur {

class FilterChip;
class FilterEditor;
class FlowLayout;

/// The filter of a list as chips of which all must hold, and the way to add one.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Workspace& workspace, const EntityDescriptor& entity, QWidget* parent);

    void setConditions(std::vector<Condition> conditions);
    [[nodiscard]] const std::vector<Condition>& conditions() const { return m_conditions; }
    /// What is listed at all, as a chip before all others that can only be taken away; empty: none.
    void setScope(const QString& text);
    [[nodiscard]] const QString& scope() const { return m_scope; }
    /// Begins a new condition, with the keyboard in it.
    void addOne();
    /// More for the same line, at its end.
    void addTool(QWidget* tool);

signals:
    void changed();
    void scopeRemoved();
    void keyboardFreed(); ///< what had it is gone

private:
    [[nodiscard]] FilterEditor& editor();
    void hideEditor();
    void showChips();
    void addScopeChip();
    void startEditing(int place);
    void finish(const Condition& condition);
    void stopEditing();
    void remove(int place);

    Workspace& m_workspace;
    const EntityDescriptor& m_entity;
    std::vector<Condition> m_conditions;
    QList<FilterChip*> m_chips;
    FilterChip* m_scopeChip = nullptr;
    QString m_scope;
    QList<QWidget*> m_tools;
    FlowLayout* m_flow;
    QToolButton* m_add;
    QToolButton* m_clear;
    FilterEditor* m_editor = nullptr;
    int m_edited = -1; ///< the condition in the editor; none: a new one
};

} // namespace rapporteur
