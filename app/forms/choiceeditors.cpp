// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/choiceeditors.h"

#include "base/audience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace rapporteur {

ChoiceEditor::ChoiceEditor(const FieldDescriptor& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_combo(new QComboBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    layout->addStretch(1);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    setInput(m_combo);
    addAnswers();
    connect(m_combo, &QComboBox::activated, this, [this] {
        touch();
        emit committed();
    });
}

void ChoiceEditor::addAnswers()
{
    if (!field().required)
        m_combo->addItem(QString(), QString());
    if (field().choices) {
        for (const Choice& choice : *field().choices)
            m_combo->addItem(choice.labelText(), choice.codeText());
        return;
    }
    m_combo->addItem(tr("Public"), toCode(Audience::Public));
    m_combo->addItem(tr("Members"), toCode(Audience::Members));
    m_combo->addItem(tr("Secretariat only"), toCode(Audience::Secretariat));
}

void ChoiceEditor::setValue(const Value& value)
{
    m_combo->setCurrentIndex(m_combo->findData(value.toText()));
    setTouched(false);
}

Result<Value> ChoiceEditor::value() const
{
    return Value(m_combo->currentData().toString());
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Scrolling the form must not change an answer that happens to be under the mouse.
    if (watched == m_combo && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

BooleanEditor::BooleanEditor(const FieldDescriptor& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_box(new QCheckBox(this))
    , m_words(new QLabel(field.hintText(), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(0, 4, 0, 4);
    m_words->installEventFilter(this);
    setInput(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        touch();
        emit committed();
    });
}

void BooleanEditor::setValue(const Value& value)
{
    m_box->setChecked(value.toBool());
    setTouched(false);
}

Result<Value> BooleanEditor::value() const
{
    return Value(m_box->isChecked());
}

void BooleanEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

/// A click on the words is one on the box.
bool BooleanEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool clicked = watched == m_words && event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    if (clicked && m_box->isEnabled())
        m_box->click();
    return FieldEditor::eventFilter(watched, event);
}

} // namespace rapporteur
