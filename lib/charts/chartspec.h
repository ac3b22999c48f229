// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QVector>

class QPainter;
class QRectF;

namespace rapporteur {

/// How the figures of a series are drawn.
enum class SeriesKind {
    StepLine,       ///< a figure that holds from its day until the next one's
    Line,           ///< figures joined by straight lines
    Points,         ///< single figures, each with its label; nothing is suggested between them
    HorizontalBars, ///< one row a category; several such series in a chart are stacked
    VerticalBars,   ///< one column a category, stacked likewise; drawn as rows where the names need the room
    StackedAreas,   ///< figures along days, each such series standing on the one before it
    Shades,         ///< figures of countries, each country filled by the class that its figure falls into
    Circles,        ///< figures of countries, each a circle whose area is the figure
};

/// One figure of a series.
struct ChartPoint
{
    /// The days that the figure may be of: twice the same day, or a month's or a year's first and last
    /// where no more is known. Not used on an axis of categories.
    QDate first;
    QDate last;
    int category = -1; ///< index into ChartAxis::categories; not used on an axis of dates
    QString key; ///< what the figure is of, for machines: a country's two letters, a record's id, "2021-03"
    double value = 0;
    QString label;            ///< printed beside the mark; empty prints none
    QString detail;           ///< the exact figure as a sentence, for whoever points at the mark
    bool approximate = false; ///< "about 250"
    bool published = false;   ///< somebody published it; else it was counted from the records
    bool remainder = false;   ///< what has no row of its own, summed up: printed, but no bar to compare
};

/// Figures of one kind under one name.
struct ChartSeries
{
    QString name;
    SeriesKind kind = SeriesKind::Line;
    int colour = 0; ///< position in the fixed order of data colours
    QVector<ChartPoint> points;
    QString key =
        {}; ///< what it counts, for machines: "members"; with a point's key it finds the records behind
};

/// What a chart's figures stand on: days, categories, or the map of the world.
struct ChartAxis
{
    enum class Kind { Dates, Categories, World };
    Kind kind = Kind::Dates;
    QString title;
    QDate first; ///< of Dates, both included
    QDate last;
    QStringList categories; ///< of Categories, in the order in which they are read
};

/// Something that happened, marked on an axis of dates without a figure.
struct ChartMark
{
    QDate first; ///< the days that it may be of, as for a point
    QDate last;
    QString key; ///< of the record, for machines
    QString label;
    QString detail;
};

/// What belongs to a chart and has no place in it: the international organisations beside a map.
struct ChartAside
{
    struct Line
    {
        QString key;
        QString name;
        QString value;
    };
    QString title;
    QVector<Line> lines;
};

/// The figures of a chart as a table: for those who cannot see the picture, for the clipboard and for CSV.
struct ChartTable
{
    struct Column
    {
        QString name;    ///< for machines, the CSV's header; a column with none is left out of the CSV
        QString heading; ///< for people
        bool number = false;
    };
    struct Cell
    {
        QString value; ///< for machines: ISO dates, bare digits
        QString text;  ///< for people, in their locale
    };
    QVector<Column> columns;
    QVector<QVector<Cell>> rows;
};

/// A chart as a value: what is shown, in translated words, and nothing of how. One painter turns it into
/// the same picture in the window, in PDF, SVG and PNG, and tests can read it without any picture.
struct ChartSpec
{
    QString name;    ///< by which scripts know it: "member-growth"
    QString measure; ///< the key of what it measures, of a chart that offers a choice
    QString title;
    QString subtitle;
    QString summary;        ///< the chart in a sentence or two, for a screen reader
    QStringList notes;      ///< below the chart: how to read it, where the figures are from
    QString emptyText;      ///< what would be here, where there is nothing to draw
    QString valueTitle;     ///< of the axis of figures
    bool countsOnly = true; ///< figures are whole things: the axis shows no fractions
    QLocale locale;
    ChartAxis base;
    QVector<ChartSeries> series;
    QVector<ChartMark> marks; ///< along an axis of dates
    ChartAside aside;
    ChartTable table;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool hasBars() const;
    /// Where a point stands along an axis of dates, as a Julian day with fraction.
    [[nodiscard]] static double dayOf(const ChartPoint& point);
};

/// The table as CSV (RFC 4180, UTF-8, lines end in LF, one header line), with the machines' names and values.
[[nodiscard]] QString chartCsv(const ChartSpec& spec);
/// The table for pasting into a letter or a spreadsheet: columns parted by tabs, with the people's headings.
[[nodiscard]] QString chartText(const ChartSpec& spec);

/// Draws a chart on anything a QPainter paints on. Declared here so that reports can hold charts; app/
/// implements it once, with Qt Charts, which lib/ must not link.
class ChartPainter
{
public:
    virtual ~ChartPainter() = default;
    /// Fills `area`, which is in the painter's coordinates; text comes out at its natural size on paper or
    /// screen, smaller only where the chart would not fit otherwise.
    virtual void paint(QPainter& painter, const QRectF& area, const ChartSpec& spec) const = 0;
    /// The height that suits the chart at a width; both in points (1/72 inch).
    [[nodiscard]] virtual double heightForWidth(const ChartSpec& spec, double width) const = 0;
};

} // namespace rapporteur
