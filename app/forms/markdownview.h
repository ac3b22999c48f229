// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace rapporteur {

/// A text as it reads: Markdown with its headings, lists and links. It fetches nothing and runs nothing: HTML
/// within it is shown as it stands, pictures are left out, and a link opens outside, if it leads to a page or
/// a mail address.
class MarkdownView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget* parent = nullptr);

    void showText(const QString& markdown);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

} // namespace rapporteur
