// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"
#include "charts/textmeasure.h"

#include <QFontMetricsF>

namespace rapporteur {

/// What all kinds of charts have in common when they are laid out: title, legend, notes, measuring. A kind
/// adds its plot and axes. Internal to app/charts.
class ChartLayouter
{
public:
    ChartLayouter(const ChartSpec& spec, QSizeF size, TextMeasure& measure);
    virtual ~ChartLayouter() = default;
    Q_DISABLE_COPY_MOVE(ChartLayouter)

    [[nodiscard]] ChartLayout run();
    [[nodiscard]] double height(ChartRoom room);

protected:
    /// Height of plot and axes between the header and the notes.
    [[nodiscard]] virtual double bodyHeight(ChartRoom room) = 0;
    /// Places plot and axes between two heights; returns where they end.
    virtual double layOutBody(double top, double bottom) = 0;
    /// Whether the axis of figures stands upright, so that its title belongs above the plot.
    [[nodiscard]] virtual bool titledAbove() const { return true; }
    /// Whether the series stand by name below the title.
    [[nodiscard]] virtual bool namesSeries() const { return m_spec.series.size() > 1; }

    void add(ChartText::Role role, const QRectF& box, const QString& text, Qt::Alignment align);
    [[nodiscard]] double width(const QString& text, const QFont& font) const
    {
        return m_measure.width(text, font);
    }
    [[nodiscard]] double lineHeight(const QFont& font) const { return QFontMetricsF(font).height(); }
    [[nodiscard]] QSizeF wrapped(const QString& text, const QFont& font, double widest) const
    {
        return m_measure.wrapped(text, font, widest);
    }
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] double em() const { return m_fonts.em; }
    [[nodiscard]] double margin() const { return m_fonts.em; }
    /// Names and tick marks of an upright axis of figures, left of the plot.
    void addUprightAxis();
    /// The width that the names of an upright axis need.
    [[nodiscard]] double uprightAxisWidth(const CountScale& scale) const;
    /// The scale that leaves `headroom` pixels above the highest figure.
    [[nodiscard]] CountScale uprightScale(double highest, double height, double headroom) const;
    [[nodiscard]] double atValue(double value) const
    {
        return m_layout.plot.bottom() - value / m_layout.scale.top * m_layout.plot.height();
    }

    /// On whole pixels, so that its edges and the grid are sharp on a screen.
    void setPlot(double left, double top, double width, double height);

    const ChartSpec& m_spec;
    TextMeasure& m_measure;
    const ChartFonts& m_fonts;
    ChartLayout m_layout;

private:
    double addHeader();
    double addLegend(double top);
    double addNotes(double top);
    [[nodiscard]] double notesHeight() const;
    [[nodiscard]] double headerHeight();
    void addEmptyText(double top, double bottom);
};

/// A chart along days: lines, areas, single figures, and what happened meanwhile.
class TimeLayouter : public ChartLayouter
{
public:
    using ChartLayouter::ChartLayouter;

private:
    double bodyHeight(ChartRoom room) override;
    double layOutBody(double top, double bottom) override;
    [[nodiscard]] double highest() const;
    [[nodiscard]] QPointF place(const ChartPoint& point) const;
    [[nodiscard]] double atDay(double day) const { return m_layout.placeOf({day, 0}).x(); }
    [[nodiscard]] int columns() const { return std::max(1, int(m_layout.plot.width())); }
    void addTimeAxis(const TimeScale& scale);
    void addPoints();
    void addPoint(int series, int index);
    void readFigures();
    void addLines();
    void addLine(int series, const QVector<QPointF>& figures);
    void addLineHits(int series, const QVector<QPointF>& figures);
    void addAreas();
    void addArea(const AreaBand& band);

    // timelabels.cpp
    [[nodiscard]] int markRows() const;
    void addMarkLines();
    void addMarkLabels();
    int addMarkLabel(ChartMarkLine& line);
    int placeMarkLabel(ChartMarkLine& line, double wide, bool joined);
    [[nodiscard]] bool hasMarkRoom(const QRectF& box, const QRectF& stem) const;
    void addLabels();
    void addLabel(const ChartPoint& point, bool onLine);
    [[nodiscard]] bool isFree(const QRectF& box, bool mindLines) const;
    [[nodiscard]] bool crossesLine(const QRectF& box) const;

    QVector<QVector<QPointF>> m_figures; ///< days and figures by series; of areas none
    QVector<QVector<QPointF>> m_lines;   ///< as they are drawn, in the picture's pixels
    QVector<QRectF> m_taken;             ///< marks and labels that a further label must not cover
    double m_marksTop = 0;               ///< of the rows of the marks' labels above the plot
};

/// A chart of categories: bars in rows or in columns.
class BarLayouter : public ChartLayouter
{
public:
    BarLayouter(const ChartSpec& spec, QSizeF size, TextMeasure& measure);

private:
    double bodyHeight(ChartRoom room) override;
    double layOutBody(double top, double bottom) override;
    [[nodiscard]] bool titledAbove() const override { return !m_layout.rows; }
    double layOutRows(double top, double bottom);
    double layOutColumns(double top, double bottom);
    [[nodiscard]] bool columnsHaveRoom() const;
    [[nodiscard]] double leastPitch() const;
    [[nodiscard]] double belowRows() const;
    [[nodiscard]] double widestName() const;
    [[nodiscard]] double columnNameHeight(double pitch) const;
    [[nodiscard]] double valueWidth() const;
    [[nodiscard]] int count() const { return int(m_spec.base.categories.size()); }
    [[nodiscard]] bool isRemainder(int category) const;
    void addUp();
    void addRow(int category, double pitch);
    void addColumn(int category, double pitch);
    void addRowAxis();
    void addSegments(int category, const QRectF& band);
    void addSegmentText(const ChartPoint& point, int colour, const QRectF& box);

    QVector<double> m_totals; ///< by category
    double m_nameWidth = 0;   ///< of the names of rows
};

} // namespace rapporteur
