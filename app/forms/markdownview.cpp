// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/markdownview.h"

#include <QDesktopServices>
#include <QImage>
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

/// Something, though it is nothing: where there is no answer, the document would read local files by itself.
QVariant MarkdownView::loadResource(int type, const QUrl&)
{
    if (type != QTextDocument::ImageResource)
        return QByteArrayLiteral(" ");
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace rapporteur
