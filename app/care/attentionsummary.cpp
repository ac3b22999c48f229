// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/attentionsummary.h"

#include "care/attentionwatch.h"
#include "shell/windowtheme.h"

#include <QEvent>
#include <QLocale>

namespace rapporteur {

namespace {

constexpr qsizetype mostRules = 3;

} // namespace

AttentionSummary::AttentionSummary(Workspace& workspace, QWidget* parent)
    : QLabel(parent)
    , m_watch(AttentionWatch::of(workspace))
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setAccessibleName(tr("Needs attention"));
    connect(this, &QLabel::linkActivated, this, &AttentionSummary::chosen);
    connect(&m_watch, &AttentionWatch::changed, this, &AttentionSummary::reload);
    reload();
}

void AttentionSummary::reload()
{
    const QString link =
        QStringLiteral("<a href=\"attention\" style=\"color:%1; text-decoration:none\">%2</a>");
    const QString accent = WindowTheme::current().accent.name();
    QStringList lines;
    for (const AttentionUnit& unit : attentionUnits()) {
        const qint64 count = m_watch.findings(unit.rule).count;
        if (count > 0 && lines.size() < mostRules) {
            lines.append(link.arg(
                accent, tr("%1: %2").arg(unit.titleText(), QLocale().toString(count)).toHtmlEscaped()));
        }
    }
    const QString all = tr("Needs attention: %1").arg(QLocale().toString(m_watch.count()));
    setText(QStringLiteral("<b>%1</b><br>%2").arg(all.toHtmlEscaped(), lines.join(QStringLiteral("<br>"))));
    setVisible(!lines.isEmpty());
}

/// Links have the colour that was theirs when they were written.
void AttentionSummary::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        reload();
}

} // namespace rapporteur
