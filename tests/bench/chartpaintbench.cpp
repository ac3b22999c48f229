// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// rapporteur_chart_paint_bench: how long charts take to be laid out and painted, the usual ones and a line of
// 100,000 points, beside a QLineSeries that is given all of the same points. Prints a JSON object of
// milliseconds, medians; bench.py compares.
#include "charts/chartrenderer.h"
#include "charts/growthchart.h"
#include "charts/participationchart.h"

#include <QApplication>
#include <QChart>
#include <QElapsedTimer>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QImage>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iostream>

namespace rapporteur::bench {

namespace {

constexpr int LongLine = 100'000;
constexpr QSize Size(1280, 720);

double median(const std::function<void()>& work, int rounds)
{
    std::vector<double> times;
    for (int i = 0; i < rounds + 1; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    times.erase(times.begin()); // letters are made but once
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

QLocale english()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

/// As jagged as a line of measurements gets, the same in every run.
double height(int i)
{
    const auto mixed = quint64(i) * 0x9e3779b97f4a7c15ULL;
    return 400 + 200 * std::sin(i / 9000.0) + double((mixed >> 33) % 150);
}

ChartSpec longLine()
{
    ChartSpec spec;
    spec.title = QStringLiteral("A line of %1 points").arg(LongLine);
    spec.valueTitle = QStringLiteral("Figures");
    spec.locale = english();
    const QDate first(1753, 1, 1);
    spec.base.first = first;
    spec.base.last = first.addDays(LongLine - 1);
    ChartSeries series{QStringLiteral("Figures"), SeriesKind::Line, 0, {}};
    series.points.resize(LongLine);
    for (int i = 0; i < LongLine; ++i) {
        ChartPoint& point = series.points[i];
        point.first = point.last = first.addDays(i);
        point.value = height(i);
    }
    spec.series << series;
    return spec;
}

ChartSpec usualGrowth()
{
    MemberGrowth growth;
    growth.group = QStringLiteral("ML Group 2021");
    growth.published = {{PartialDate::of(2021, 1), 120, false, QStringLiteral("the group's page")},
                        {PartialDate::of(2021, 12), 250, true, QStringLiteral("the group's page")}};
    for (int i = 0; i < 180; ++i)
        growth.counted << CountedMembers{QDate(2021, 1, 4).addDays(2 * i), 110 + i * 3 / 4};
    growth.until = {2021, 12, 31};
    ChartSpec spec = growthChart(growth, english());
    for (int month = 1; month <= 12; ++month) {
        const QDate day(2021, month, 20);
        spec.marks << ChartMark{day, day, {}, QStringLiteral("Monthly meeting"), {}};
    }
    return spec;
}

ChartSpec countries(int count)
{
    Participation participation{QStringLiteral("ML Group 2021"), {}};
    for (int i = 0; i < count; ++i)
        participation.countries << CountryParticipation{QStringLiteral("Country of the number %1").arg(i),
                                                        1 + i % 29, i % 4, 1 + i % 3, i % 5 / 4};
    return participationChart(participation, ParticipationBy::Contributions, english(), count);
}

ChartSpec areas()
{
    ChartSpec spec = usualGrowth();
    spec.series.clear();
    spec.marks.clear();
    for (int s = 0; s < 7; ++s) {
        ChartSeries series{QStringLiteral("Country %1").arg(s), SeriesKind::StackedAreas, s, {}};
        for (int month = 0; month < 240; ++month) {
            ChartPoint point;
            point.first = point.last = QDate(2002, 1, 1).addMonths(month);
            point.value = 3 + (month + 13 * s) % 40;
            series.points << point;
        }
        spec.series << series;
    }
    spec.base.first = QDate(2002, 1, 1);
    spec.base.last = QDate(2021, 12, 31);
    return spec;
}

/// Laid out and painted: what a new size costs.
double paintOurs(const ChartSpec& spec, int rounds)
{
    const ChartRenderer renderer;
    QImage image(Size, QImage::Format_ARGB32_Premultiplied);
    return median(
        [&] {
            QPainter painter(&image);
            renderer.paint(painter, QRectF(image.rect()), spec);
        },
        rounds);
}

/// Painted as it was laid out: what the window does where a figure is pointed at or the colours change.
double repaintOurs(const ChartSpec& spec, int rounds)
{
    const ChartRenderer renderer;
    const ChartLayout layout = renderer.layout(spec, Size);
    QImage image(Size, QImage::Format_ARGB32_Premultiplied);
    return median(
        [&] {
            QPainter painter(&image);
            renderer.paint(painter, QRectF(image.rect()), spec, layout);
        },
        rounds);
}

/// Of both, as JSON.
QByteArray timesOf(const char* name, const ChartSpec& spec, int rounds)
{
    return QStringLiteral(", \"%1\": %2, \"%1_new\": %3")
        .arg(QLatin1String(name))
        .arg(repaintOurs(spec, rounds))
        .arg(paintOurs(spec, rounds))
        .toUtf8();
}

/// What a program does that knows nothing of pixels: all points into the series, and the chart painted.
double paintAllPoints(const ChartSpec& spec, int rounds)
{
    QList<QPointF> points;
    for (const ChartPoint& point : spec.series.first().points)
        points << QPointF(ChartSpec::dayOf(point), point.value);
    QGraphicsScene scene;
    auto* chart = new QChart;
    scene.addItem(chart);
    chart->legend()->hide();
    auto* series = new QLineSeries;
    chart->addSeries(series);
    chart->createDefaultAxes();
    chart->axes(Qt::Horizontal).constFirst()->setRange(points.first().x(), points.last().x());
    chart->axes(Qt::Vertical).constFirst()->setRange(0, 800);
    chart->resize(Size);
    chart->layout()->activate();
    QImage image(Size, QImage::Format_ARGB32_Premultiplied);
    return median(
        [&] {
            series->replace(points);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            scene.render(&painter, QRectF(image.rect()), QRectF(image.rect()));
        },
        rounds);
}

int run()
{
    const ChartSpec line = longLine();
    const double ours = paintOurs(line, 15);
    const double all = paintAllPoints(line, 5);
    std::cout << "{\"long_line\": " << ours << ", \"all_points\": " << all
              << timesOf("growth", usualGrowth(), 25).constData()
              << timesOf("countries_33", countries(33), 25).constData()
              << timesOf("countries_200", countries(200), 15).constData()
              << timesOf("areas", areas(), 15).constData() << "}\n";
    return 0;
}

} // namespace

} // namespace rapporteur::bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return rapporteur::bench::run();
}
