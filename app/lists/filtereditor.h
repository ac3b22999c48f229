// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/filtervalue.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace rapporteur {

/// Where one condition of a filter is made or changed: the field, the test, and what it is held against.
/// Enter takes it over, Escape leaves things as they were.
class FilterEditor : public QWidget
{
    Q_OBJECT

public:
    FilterEditor(Workspace& workspace, const EntityDescriptor& entity, QWidget* parent);

    void startNew();
    /// Where Tab comes to it from; the rest follows as it is shown.
    void follow(QWidget* before);
    void edit(const Condition& condition);

signals:
    void finished(const rapporteur::Condition& condition);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setupFields();
    void setupButtons();
    void showTests();
    void showValue();
    void chainForTab();
    void submit();
    [[nodiscard]] const FilterField& field() const;
    [[nodiscard]] FilterTest test() const;

    Workspace& m_workspace;
    std::vector<FilterField> m_fields;
    QComboBox* m_field;
    QComboBox* m_test;
    QHBoxLayout* m_place;
    FilterValue* m_value = nullptr;
    QLabel* m_problem;
    QPushButton* m_apply;
    QPushButton* m_cancel;
};

} // namespace rapporteur
