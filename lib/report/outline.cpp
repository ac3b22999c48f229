// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/outline.h"

namespace rapporteur::report {

QString fitAnchor(const QString& anchor)
{
    QString fit;
    for (const QChar& sign : anchor)
        fit += sign.isLetterOrNumber() || sign == u'-' || sign == u'_' ? sign : QChar(u'-');
    return fit;
}

Outline::Outline(const Document& document)
{
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        const QString wanted = heading->anchor.isEmpty()
                                   ? QStringLiteral("heading-%1").arg(m_entries.size() + 1)
                                   : fitAnchor(heading->anchor);
        QString anchor = wanted;
        for (int again = 2; m_anchors.contains(anchor); ++again)
            anchor = QStringLiteral("%1-%2").arg(wanted).arg(again);
        m_anchors.insert(anchor);
        m_entries.push_back({heading->level, heading->text, anchor});
    }
}

QString Outline::targetOf(const Run& run) const
{
    if (isLinkable(run.url))
        return QString::fromLatin1(run.url.toEncoded());
    const QString anchor = fitAnchor(run.anchor);
    return !anchor.isEmpty() && m_anchors.contains(anchor) ? u'#' + anchor : QString();
}

} // namespace rapporteur::report
