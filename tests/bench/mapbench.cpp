// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// rapporteur_map_bench: how long the map of the world takes to be read, laid out, painted and asked for the
// country at a place, beside a bare painter that fills the same outlines and does nothing else. Prints a JSON
// object of milliseconds, medians but for the reading; bench.py compares.
#include "charts/chartrenderer.h"
#include "charts/maplayout.h"
#include "charts/worldgeometry.h"
#include "charts/worldmap.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <iostream>

namespace rapporteur::bench {

namespace {

constexpr QSize Size(1280, 720);
constexpr int Rounds = 31;

double once(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < Rounds; ++i)
        times.push_back(once(work));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

ChartSpec map(int countries, MapStyle style)
{
    WorldFigures figures{QStringLiteral("ML Group 2021"), WorldMeasure::Members, {}, {}};
    for (const CountryShape& country : WorldGeometry::shipped().countries()) {
        const int place = int(figures.countries.size());
        if (country.code != u"-" && country.code != u"AQ")
            figures.countries << WorldShare{country.code, country.code,
                                            place < countries ? 1 + (place * place * 7) % 29 : 0};
    }
    for (int i = 0; i < 5; ++i)
        figures.organisations << WorldShare{QString::number(i), QStringLiteral("An organisation"), i + 1};
    return worldMapChart(figures, style, {QLocale::English, QLocale::UnitedKingdom});
}

/// The least that a picture of these outlines can cost.
void fillBarely(QImage& image, const MapLayout& layout)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::gray);
    for (const MapLayout::Land& land : layout.lands)
        painter.drawPath(land.shape);
}

void measure(const char* name, const ChartSpec& spec)
{
    const ChartRenderer renderer;
    QImage image(Size, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QRectF area(QPointF(0, 0), Size);
    const ChartLayout layout = renderer.layout(spec, Size);
    QPainter painter(&image);
    const double painted = median([&] { renderer.paint(painter, area, spec, layout); });
    painter.end();
    const double bare = median([&] { fillBarely(image, *layout.map); });
    const double laidOut = median([&] { (void)renderer.layout(spec, Size); });
    int found = 0;
    const double asked = median([&] {
        for (int x = 0; x < Size.width(); x += 4)
            found += layout.hitAt({double(x), Size.height() / 2.0}).has_value() ? 1 : 0;
    });
    std::cout << "\"" << name << "\": {\"painted\": " << painted << ", \"bare\": " << bare
              << ", \"laid_out\": " << laidOut << ", \"asked\": " << asked / (Size.width() / 4.0)
              << ", \"found\": " << found << "}";
}

void run()
{
    const double read = once([] { (void)WorldGeometry::shipped(); });
    std::cout << "{\"read\": " << read << ", ";
    measure("shades_33", map(33, MapStyle::Shades));
    std::cout << ", ";
    measure("shades_200", map(200, MapStyle::Shades));
    std::cout << ", ";
    measure("circles_200", map(200, MapStyle::Circles));
    std::cout << "}\n";
}

} // namespace

} // namespace rapporteur::bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    rapporteur::bench::run();
    return 0;
}
