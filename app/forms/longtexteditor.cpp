// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/longtexteditor.h"

#include <QAbstractTextDocumentLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QVBoxLayout>

namespace rapporteur {

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 12;
} // namespace

LongTextEditor::LongTextEditor(const FieldDescriptor& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_text(new QPlainTextEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(field.hintText());
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setInput(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_showing)
            touch();
    });
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextEditor::fitHeight);
    fitHeight();
}

void LongTextEditor::setValue(const Value& value)
{
    if (value.toText() != m_text->toPlainText()) {
        const QScopedValueRollback<bool> showing(m_showing, true);
        m_text->setPlainText(value.toText());
    }
    setTouched(false);
}

Result<Value> LongTextEditor::value() const
{
    QString text = m_text->toPlainText();
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return Value(text);
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void LongTextEditor::resizeEvent(QResizeEvent* event)
{
    FieldEditor::resizeEvent(event);
    fitHeight();
}

void LongTextEditor::fitHeight()
{
    // A plain text document measures its height in lines, wrapped ones included.
    const int lines = qBound(fewestLines, qRound(m_text->document()->size().height()), mostLines);
    const int height = lines * m_text->fontMetrics().lineSpacing() + 18;
    if (m_text->height() != height)
        m_text->setFixedHeight(height);
}

} // namespace rapporteur
