// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/markup.h"
#include "report/outline.h"
#include "report/writesteps.h"

namespace rapporteur::report {

/// Runs and tables as OpenDocument text. The styles that they name stand in resources/report; only those of a
/// table's widths are made here.
class OdtText
{
public:
    /// \a width is that of the column of text, in points.
    OdtText(MarkupWriter& out, MarkupWriter& styles, const Outline& outline, qreal width);

    void paragraph(const char* style, const Runs& runs);
    void paragraph(const char* style, const QString& text) { paragraph(style, plain(text)); }
    void runs(const Runs& runs);
    void plainText(const QString& text);

    /// A table without lines, of texts in so many columns, each with the style of its paragraph.
    struct GridCell
    {
        std::vector<std::pair<const char*, Runs>> paragraphs;
    };
    void grid(const std::vector<qreal>& shares, const std::vector<GridCell>& cells, const char* cellStyle);
    bool table(const Table& table, WriteSteps& steps);

private:
    void look(const Run& run);
    void begin(const std::vector<qreal>& widths);
    void head(const Table& table);
    void row(const Table& table, size_t index);
    void cell(const char* style, const char* paragraphStyle, const Runs& runs, size_t columns = 1);
    [[nodiscard]] std::vector<qreal> widthsOf(const Table& table) const;

    MarkupWriter& m_out;
    MarkupWriter& m_styles;
    const Outline& m_outline;
    qreal m_width;
    int m_tables = 0;
};

} // namespace rapporteur::report
