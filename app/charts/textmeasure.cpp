// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/textmeasure.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace rapporteur {

double TextMeasure::width(const QString& text, const QFont& font)
{
    double& known = m_widths[{&font, text}];
    if (known == 0)
        known = std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
    return known;
}

QString TextMeasure::broken(const QString& text, const QFont& font, double widest)
{
    if (!text.contains(u'\n') && width(text, font) <= widest)
        return text;
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(widest);
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines.join(u'\n');
}

QSizeF TextMeasure::wrapped(const QString& text, const QFont& font, double widest)
{
    const QStringList lines = broken(text, font, widest).split(u'\n');
    double wide = 0;
    for (const QString& line : lines)
        wide = std::max(wide, width(line, font));
    return {wide, std::ceil(double(lines.size()) * QFontMetricsF(font).height())};
}

} // namespace rapporteur
