// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"

namespace rapporteur::report {

Runs plain(const QString& text)
{
    return text.isEmpty() ? Runs{} : Runs{Run{text}};
}

QString toPlainText(const Runs& runs)
{
    QString text;
    for (const Run& run : runs) {
        if (run.look != Run::Look::Tag)
            text += run.text;
    }
    return text.trimmed();
}

bool isLinkable(const QUrl& url)
{
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    return web ? !url.host().isEmpty() : scheme == QLatin1String("mailto") && !url.path().isEmpty();
}

} // namespace rapporteur::report
