// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/markdownview.h"

#include <QDesktopServices>
#include <QTextDocument>

namespace rapporteur {

MarkdownView::MarkdownView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl& link) {
        const QStringList allowed = {QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("mailto")};
        if (allowed.contains(link.scheme()))
            QDesktopServices::openUrl(link);
    });
}

void MarkdownView::showText(const QString& markdown)
{
    const QTextDocument::MarkdownFeatures features =
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML;
    document()->setMarkdown(markdown, features);
}

QVariant MarkdownView::loadResource(int, const QUrl&)
{
    return {};
}

} // namespace rapporteur
