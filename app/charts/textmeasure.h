// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"

#include <QHash>
#include <QSizeF>
#include <QString>

namespace rapporteur {

/// Measures the texts of a chart while it is laid out, each only once: most of the time of laying out goes
/// into it, and a layout that turns out too large is tried again.
class TextMeasure
{
public:
    explicit TextMeasure(const ChartFonts& fonts)
        : m_fonts(fonts)
    {}
    Q_DISABLE_COPY_MOVE(TextMeasure)

    [[nodiscard]] const ChartFonts& fonts() const { return m_fonts; }
    /// \a font is one of the chart's.
    [[nodiscard]] double width(const QString& text, const QFont& font);
    /// The text with its lines broken at words to a width.
    [[nodiscard]] QString broken(const QString& text, const QFont& font, double widest);
    /// The room that it then takes.
    [[nodiscard]] QSizeF wrapped(const QString& text, const QFont& font, double widest);

private:
    const ChartFonts& m_fonts;
    QHash<std::pair<const QFont*, QString>, double> m_widths;
};

} // namespace rapporteur
