// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/longtexteditor.h"

#include "forms/markdownview.h"

#include <QAbstractTextDocumentLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QVBoxLayout>

namespace rapporteur {

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 12;
constexpr int tallestPreview = 360;
} // namespace

LongTextEditor::LongTextEditor(const FieldDescriptor& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_text(new QPlainTextEdit(this))
    , m_view(new MarkdownView(this))
    , m_toggle(new QPushButton(tr("Preview"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addWidget(m_view);
    layout->addWidget(m_toggle, 0, Qt::AlignRight);
    m_view->hide();
    m_toggle->setProperty("link", true);
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Shows what the text looks like: # heading, * point, [words](address)."));
    connect(m_toggle, &QPushButton::toggled, this, &LongTextEditor::setPreview);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(field.hintText());
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setInput(m_text);
    setSpokenName(field.labelText());
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        m_toggle->setVisible(!m_text->document()->isEmpty());
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
    m_toggle->setVisible(!m_text->document()->isEmpty());
    m_toggle->setChecked(m_toggle->isChecked() && !m_text->document()->isEmpty());
    setPreview(m_toggle->isChecked());
    setTouched(false);
}

void LongTextEditor::setSpokenName(const QString& name)
{
    FieldEditor::setSpokenName(name);
    m_toggle->setAccessibleName(tr("Preview: %1").arg(name));
    m_view->setAccessibleName(tr("As it reads: %1").arg(name));
}

void LongTextEditor::setPreview(bool shown)
{
    if (shown)
        m_view->showText(m_text->toPlainText());
    m_view->setVisible(shown);
    m_text->setVisible(!shown);
    m_toggle->setText(shown ? tr("Edit") : tr("Preview"));
    fitHeight();
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
    m_view->setFixedHeight(std::clamp(qRound(m_view->document()->size().height()) + 12, 60, tallestPreview));
}

} // namespace rapporteur
