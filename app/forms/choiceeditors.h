// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace rapporteur {

/// One of a closed list, the audiences among them.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const FieldDescriptor& field, QWidget* parent);

    void setValue(const Value& value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addAnswers();

    QComboBox* m_combo;
};

/// Yes or no, saved with the click. The field's hint stands beside the box.
class BooleanEditor : public FieldEditor
{
    Q_OBJECT

public:
    BooleanEditor(const FieldDescriptor& field, QWidget* parent);

    void setValue(const Value& value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QCheckBox* m_box;
    QLabel* m_words; ///< beside the box, as a box's own text does not break into lines
};

} // namespace rapporteur
