// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspec.h"

#include <algorithm>

namespace rapporteur {

namespace {

QString csvField(const QString& text)
{
    const bool plain = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (plain)
        return text;
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

QString csvLine(const QStringList& fields)
{
    QStringList quoted;
    for (const QString& field : fields)
        quoted << csvField(field);
    return quoted.join(u',') + u'\n';
}

QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

bool ChartSpec::isEmpty() const
{
    return std::all_of(series.cbegin(), series.cend(),
                       [](const ChartSeries& s) { return s.points.isEmpty(); });
}

bool ChartSpec::hasBars() const
{
    return base.kind == ChartAxis::Kind::Categories;
}

double ChartSpec::dayOf(const ChartPoint& point)
{
    if (point.first == point.last)
        return double(point.first.toJulianDay());
    // A figure known to be "of December" may be of any of its days. The middle is the place that is wrong by
    // the least whichever it was; the painter draws the whole month across the mark, so that nobody reads a
    // day off it.
    return (double(point.first.toJulianDay()) + double(point.last.toJulianDay()) + 1.0) / 2.0;
}

QString chartCsv(const ChartSpec& spec)
{
    QStringList header;
    for (const ChartTable::Column& column : spec.table.columns) {
        if (!column.name.isEmpty())
            header << column.name;
    }
    QString csv = csvLine(header);
    for (const QVector<ChartTable::Cell>& row : spec.table.rows) {
        QStringList fields;
        for (int i = 0; i < row.size(); ++i) {
            if (!spec.table.columns.at(i).name.isEmpty())
                fields << row.at(i).value;
        }
        csv += csvLine(fields);
    }
    return csv;
}

QString chartText(const ChartSpec& spec)
{
    QStringList headings;
    for (const ChartTable::Column& column : spec.table.columns)
        headings << oneLine(column.heading);
    QString text = headings.join(u'\t') + u'\n';
    for (const QVector<ChartTable::Cell>& row : spec.table.rows) {
        QStringList cells;
        for (const ChartTable::Cell& cell : row)
            cells << oneLine(cell.text);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace rapporteur
