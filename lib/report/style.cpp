// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/style.h"

#include "report/paper.h"
#include "report/theme.h"

#include <QFontDatabase>

namespace rapporteur::report {

namespace {

QString bestFamily()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
        if (installed.contains(family))
            return family;
    }
    return QStringLiteral("sans-serif");
}

} // namespace

Style::Style()
    : Style(Metadata{})
{}

Style::Style(const Metadata& metadata)
    : m_family(bestFamily())
{
    const Theme& theme = themeOf(metadata.theme);
    accent = theme.accent;
    accentSoft = theme.soft;
    tint = theme.tint;
    page = paperOf(metadata.paper).points * unitsPerPoint;
    content = QRectF(QPointF(), page).adjusted(pt(72), pt(88), -pt(72), -pt(82));
    footerBaseline = page.height() - pt(44);
    body = voice(9.5, 16, ink);
    lead = voice(11.5, 20, ink);
    note = voice(8, 12, quiet);
    h1 = voice(20, 28, accent, true);
    h2 = voice(13, 20, ink, true);
    h3 = voice(10.5, 16, ink, true);
    cell = voice(8.5, 12, ink);
    columnTitle = voice(7.5, 12, quiet, true);
    sectionTitle = voice(8.5, 12, accent, true);
    figure = voice(24, 32, accent, true);
    figureLabel = voice(8.5, 12, quiet);
    contents1 = voice(10.5, 20, ink, true);
    contents2 = voice(9.5, 16, ink);
    furniture = voice(8, 12, quiet);
    coverKind = voice(10.5, 16, Qt::white, true);
    coverTitle = voice(34, 44, Qt::white, true);
    coverSubtitle = voice(14, 24, Qt::white);
    coverLabel = voice(8, 12, quiet);
    coverValue = voice(10.5, 16, ink);
}

Voice Style::voice(qreal points, qreal leading, const QColor& colour, bool bold) const
{
    QFont font(m_family);
    font.setFamilies({m_family, QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(qRound(pt(points)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A spacing too small to see keeps "fi" two glyphs: as one, its text is lost to search and copying.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return {font, colour, pt(leading)};
}

} // namespace rapporteur::report
