// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

namespace rapporteur {

/// The one painter of charts: window, PDF, SVG and PNG all come from here and look alike. Vector throughout
/// and the same bytes for the same chart. Needs a QApplication, because Qt Charts does.
class ChartRenderer : public ChartPainter
{
public:
    /// Paper colours and the application's font at 9 points, as for a report.
    ChartRenderer();
    ChartRenderer(const ChartTheme& theme, const QFont& font);

    void paint(QPainter& painter, const QRectF& area, const ChartSpec& spec) const override;
    [[nodiscard]] double heightForWidth(const ChartSpec& spec, double width) const override;

    /// The layout for a size in pixels of 1/96 inch; may be larger, see layOutChart.
    [[nodiscard]] ChartLayout layout(const ChartSpec& spec, QSizeF pixels) const;
    /// The same, painted; `layout` comes from this renderer and this spec.
    void paint(QPainter& painter, const QRectF& area, const ChartSpec& spec, const ChartLayout& layout) const;
    /// In pixels of 1/96 inch.
    [[nodiscard]] double height(const ChartSpec& spec, double pixelWidth, ChartRoom room) const;
    [[nodiscard]] const ChartTheme& theme() const { return m_theme; }

private:
    void paintAxes(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout) const;
    void paintMarkLines(QPainter& painter, const ChartLayout& layout) const;
    void paintLegend(QPainter& painter, const ChartLayout& layout) const;
    void paintHatching(QPainter& painter, const ChartSpec& spec, const ChartLayout& layout) const;
    void hatch(QPainter& painter, const QRectF& box) const;
    void paintText(QPainter& painter, const ChartText& text) const;

    ChartTheme m_theme;
    ChartFonts m_fonts;
};

} // namespace rapporteur
