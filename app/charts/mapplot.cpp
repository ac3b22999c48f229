// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/mapplot.h"

#include "charts/chartlayout.h"
#include "charts/mapcolours.h"

#include <QPainter>

namespace rapporteur {

namespace {

constexpr double BorderWidth = 0.6;
constexpr double CircleEdge = 1;

/// Draws the parts of a map in the order in which they lie over each other.
class MapPlot
{
public:
    MapPlot(QPainter& painter, const MapLayout& map, const ChartTheme& theme)
        : m_painter(painter)
        , m_map(map)
        , m_theme(theme)
    {}

    void paintLands();
    void paintCircles(const QVector<MapLayout::Circle>& circles);
    void paintSamples();
    void paintLabels(const QFont& font);

private:
    [[nodiscard]] QColor colour(int shade) const;

    QPainter& m_painter;
    const MapLayout& m_map;
    const ChartTheme& m_theme;
};

QColor MapPlot::colour(int shade) const
{
    if (shade == MapLayout::DataColour)
        return m_theme.data(0);
    return shade == MapLayout::NoShade ? mapLand(m_theme) : mapShade(m_theme, shade, m_map.shades);
}

void MapPlot::paintLands()
{
    m_painter.setPen(Qt::NoPen);
    for (const MapLayout::Land& land : m_map.lands) {
        m_painter.setBrush(colour(land.shade));
        m_painter.drawPath(land.shape);
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.background, BorderWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.drawPath(m_map.borders);
}

void MapPlot::paintCircles(const QVector<MapLayout::Circle>& circles)
{
    for (const MapLayout::Circle& circle : circles) {
        QColor fill = colour(circle.shade);
        if (circle.shade == MapLayout::DataColour) {
            // What lies below stays visible: circles of neighbours overlap.
            m_painter.setPen(QPen(m_theme.background, CircleEdge));
            fill.setAlphaF(0.82F);
        } else {
            m_painter.setPen(QPen(m_theme.text, CircleEdge));
        }
        m_painter.setBrush(fill);
        m_painter.drawEllipse(circle.centre, circle.radius, circle.radius);
    }
}

void MapPlot::paintSamples()
{
    for (const MapLayout::Sample& sample : m_map.samples) {
        m_painter.setPen(QPen(m_theme.axis, 0.5));
        m_painter.setBrush(colour(sample.shade));
        m_painter.drawRect(sample.box);
    }
    paintCircles(m_map.sampleCircles);
}

void MapPlot::paintLabels(const QFont& font)
{
    m_painter.setFont(font);
    for (const MapLayout::Label& label : m_map.labels) {
        m_painter.setPen(textOn(colour(label.shade)));
        m_painter.drawText(label.box, int(Qt::AlignCenter) | Qt::TextDontClip, label.text);
    }
}

QString titleOf(const ChartSpec& spec, const QString& code)
{
    for (const ChartSeries& series : spec.series) {
        for (const ChartPoint& point : series.points) {
            if (point.key == code)
                return point.detail;
        }
    }
    return {};
}

/// Turns the drawing of one country, an element with nothing in it, into one with an id and a title.
QByteArray named(QByteArray element, const QString& kind, const QString& code, const QString& title)
{
    const qsizetype afterName = element.indexOf(' ');
    const QString id = QStringLiteral(" id=\"%1-%2\"").arg(kind, code);
    element.insert(afterName, id.toUtf8());
    if (title.isEmpty())
        return element;
    element.chop(2); // the "/>"
    const QString tag = QString::fromLatin1(element.mid(1, afterName - 1));
    return element + QStringLiteral("><title>%1</title></%2>").arg(title.toHtmlEscaped(), tag).toUtf8();
}

} // namespace

void paintMap(QPainter& painter, const MapLayout& map, const ChartTheme& theme, const ChartFonts& fonts)
{
    MapPlot plot(painter, map, theme);
    plot.paintLands();
    plot.paintCircles(map.circles);
    plot.paintSamples();
    plot.paintLabels(fonts.small);
}

QByteArray withCountryIds(const QByteArray& svg, const ChartSpec& spec, const MapLayout& map)
{
    QByteArray result;
    qsizetype done = 0;
    // The elements stand in the order in which paintMap drew them; nothing of a map's text is a path or a
    // circle.
    const auto name = [&](const char* start, const QString& kind, const QString& code) {
        const qsizetype from = svg.indexOf(start, done);
        const qsizetype to = svg.indexOf("/>", from);
        if (from < 0 || to < 0)
            return;
        result += svg.mid(done, from - done);
        done = to + 2;
        const QByteArray element = svg.mid(from, done - from);
        result += code == u"-" ? element : named(element, kind, code, titleOf(spec, code));
    };
    for (const MapLayout::Land& land : map.lands)
        name("<path ", QStringLiteral("country"), land.code);
    for (const MapLayout::Circle& circle : map.circles)
        name("<circle ", QStringLiteral("circle"), circle.code);
    return result + svg.mid(done);
}

} // namespace rapporteur
