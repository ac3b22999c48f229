// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/choicebadge.h"

#include <QMenu>

namespace rapporteur {

ChoiceBadge::ChoiceBadge(const FieldDescriptor& field, QWidget* parent)
    : QToolButton(parent)
    , m_field(field)
    , m_menu(new QMenu(this))
{
    setProperty("badge", true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    // Not as the button's own menu: that would wait in the middle of a click until it is closed.
    connect(this, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(mapToGlobal(QPoint(0, height())));
    });
}

void ChoiceBadge::show(const Value& value, const QString& of)
{
    m_value = value;
    QString words = tr("not said");
    for (const Choice& choice : *m_field.choices) {
        if (value.toText() == choice.codeText())
            words = choice.labelText();
    }
    setText(words);
    setAccessibleName(tr("%1 of %2: %3").arg(m_field.labelText(), of, words));
    setToolTip(tr("%1: %2").arg(m_field.labelText(), words));
}

void ChoiceBadge::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void ChoiceBadge::fillMenu()
{
    m_menu->clear();
    for (const Choice& choice : *m_field.choices) {
        const Value value(choice.codeText());
        QAction* action = m_menu->addAction(choice.labelText(), this, [this, value] { emit chosen(value); });
        action->setCheckable(true);
        action->setChecked(value == m_value);
        if (value == m_value)
            m_menu->setActiveAction(action);
    }
}

} // namespace rapporteur
