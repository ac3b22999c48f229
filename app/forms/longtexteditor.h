// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"

class QPlainTextEdit;
class QPushButton;

namespace rapporteur {

class MarkdownView;

/// Several lines of Markdown, and what they will look like; as high as its text needs, within limits. Tab
/// leaves it, so that the keyboard is never caught.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const FieldDescriptor& field, QWidget* parent);

    void setValue(const Value& value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool readOnly) override;
    void setSpokenName(const QString& name) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool takesEnter() const override { return true; }

private:
    void fitHeight();
    void setPreview(bool shown);

    QPlainTextEdit* m_text;
    MarkdownView* m_view;
    QPushButton* m_toggle;
    bool m_showing = false;
};

} // namespace rapporteur
