// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportoptions.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rapporteur {

/// What the secretariat itself writes around a section, or around all of them, as Markdown; and in place of
/// what was drafted, where it is to say something else.
class SectionTexts : public QWidget
{
    Q_OBJECT

public:
    explicit SectionTexts(QWidget* parent = nullptr);

    void setOptions(const report::ReportOptions& options);
    void writeTo(report::ReportOptions& options) const;
    /// Whose texts are edited next; no key: those of the whole report.
    void setSection(const QString& key, const QString& title);
    /// Puts what was drafted into the editor, unless another section is there by now.
    void takeDraft(const QString& key, const QString& draft);

signals:
    void edited();
    /// The text of this section is to be edited.
    void draftWanted(const QString& key);

private:
    enum class Place { Before, Instead, After };

    void setupParts();
    void showText();
    void keepText();
    [[nodiscard]] Place place() const;
    [[nodiscard]] QString& text(Place place);

    report::ReportOptions m_options;
    QString m_key;
    QLabel* m_title;
    QComboBox* m_place;
    QPlainTextEdit* m_text;
    QPushButton* m_draft;
    QPushButton* m_drop;
};

} // namespace rapporteur
