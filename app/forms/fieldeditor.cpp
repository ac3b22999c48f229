// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldeditor.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolTip>

namespace rapporteur {

FieldEditor::FieldEditor(const FieldDescriptor& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
{}

void FieldEditor::setInput(QWidget* input)
{
    m_input = input;
    setFocusProxy(input);
    input->installEventFilter(this);
    if (qobject_cast<QComboBox*>(input)) {
        m_spoken = new QLabel(this);
        m_spoken->setBuddy(input);
        m_spoken->hide();
    }
    setSpokenName(m_field.labelText());
    input->setAccessibleDescription(m_field.hintText());
    input->setToolTip(m_field.hintText());
}

QString FieldEditor::typedText() const
{
    if (const auto* line = qobject_cast<const QLineEdit*>(m_input))
        return line->text();
    const auto* text = qobject_cast<const QPlainTextEdit*>(m_input);
    return text ? text->toPlainText() : QString();
}

void FieldEditor::retype(const QString& text)
{
    if (auto* line = qobject_cast<QLineEdit*>(m_input))
        line->setText(text);
    else if (auto* lines = qobject_cast<QPlainTextEdit*>(m_input))
        lines->setPlainText(text);
    else
        return;
    touch();
}

void FieldEditor::setSpokenName(const QString& name)
{
    m_input->setAccessibleName(name);
    if (m_spoken)
        m_spoken->setText(name);
}

void FieldEditor::setProblem(bool problem)
{
    if (m_input->property("problem").toBool() == problem)
        return;
    m_input->setProperty("problem", problem);
    m_input->style()->unpolish(m_input);
    m_input->style()->polish(m_input);
}

void FieldEditor::touch()
{
    m_touched = true;
    emit edited();
}

/// With nothing typed here to take back, these keys mean the last step of the window.
bool FieldEditor::meansWindow(const QKeyEvent& key) const
{
    if (key.matches(QKeySequence::Redo))
        return !m_touched;
    if (!key.matches(QKeySequence::Undo))
        return false;
    const auto* line = qobject_cast<const QLineEdit*>(m_input);
    const auto* text = qobject_cast<const QPlainTextEdit*>(m_input);
    const bool canUndo = (line && line->isUndoAvailable()) || (text && text->document()->isUndoAvailable());
    return !m_touched || !canUndo;
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_input)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ToolTip) {
        const auto* line = qobject_cast<const QLineEdit*>(m_input);
        if (line && line->fontMetrics().horizontalAdvance(line->text()) > line->width() - 24) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), line->text().toHtmlEscaped(),
                               m_input);
            return true;
        }
    } else if (event->type() == QEvent::ShortcutOverride && meansWindow(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    } else if (event->type() == QEvent::FocusOut) {
        // A list of suggestions takes the focus for a moment: the field has not been left.
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            emit committed();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !takesEnter())
            emit committed();
        if (key == Qt::Key_Escape) {
            emit cancelled();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rapporteur
