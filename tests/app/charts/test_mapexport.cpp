// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"
#include "charts/chartrenderer.h"
#include "charts/maplayout.h"
#include "mapsamples.h"

#include <catch2/catch.hpp>

#include <QHash>
#include <QXmlStreamReader>

#include <cmath>

using namespace rapporteur;

namespace {

struct Element
{
    QString name;
    QPointF start; ///< of its path, or its centre
    QString title;
};

QPointF startOf(const QXmlStreamAttributes& attributes)
{
    if (attributes.hasAttribute(QStringLiteral("cx")))
        return {attributes.value(QStringLiteral("cx")).toDouble(),
                attributes.value(QStringLiteral("cy")).toDouble()};
    const QString first = attributes.value(QStringLiteral("d")).toString().mid(1).section(u' ', 0, 0);
    return {first.section(u',', 0, 0).toDouble(), first.section(u',', 1, 1).toDouble()};
}

/// What has an id in the picture.
QHash<QString, Element> elements(const ChartSpec& spec)
{
    const auto svg = chartBytes(spec, ChartFormat::Svg);
    REQUIRE(svg);
    QXmlStreamReader reader(*svg);
    QHash<QString, Element> found;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString id = reader.attributes().value(QStringLiteral("id")).toString();
        if (id.isEmpty())
            continue;
        CHECK_FALSE(found.contains(id));
        Element element{reader.name().toString(), startOf(reader.attributes()), {}};
        if (reader.readNextStartElement())
            element.title = reader.readElementText();
        found.insert(id, element);
    }
    CHECK_FALSE(reader.hasError());
    return found;
}

bool isNear(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 0.01;
}

} // namespace

TEST_CASE("a map as SVG names each country where it is drawn", "[charts][map]")
{
    const ChartSpec spec = mapsamples::map(33);
    const QHash<QString, Element> found = elements(spec);
    const ChartLayout layout = ChartRenderer().layout(spec, chartExportSize(spec));
    CHECK(layout.map->lands.size() > 200);
    for (const MapLayout::Land& land : layout.map->lands) {
        INFO(land.code.toStdString());
        if (land.code == u"-")
            continue;
        const Element element = found.value(QStringLiteral("country-") + land.code);
        CHECK(element.name == u"path");
        CHECK(isNear(element.start, land.shape.elementAt(0)));
    }
    CHECK(found.value(QStringLiteral("country-MX")).title == u"Country MX, Members: 6");
    CHECK(found.value(QStringLiteral("country-PE")).title == u"Country PE: none");
    for (const MapLayout::Circle& circle : layout.map->circles)
        CHECK(isNear(found.value(QStringLiteral("circle-") + circle.code).start, circle.centre));
}

TEST_CASE("a map of circles as SVG names each circle", "[charts][map]")
{
    const QHash<QString, Element> found = elements(mapsamples::map(33, 5, MapStyle::Circles));
    CHECK(found.value(QStringLiteral("circle-MX")).title == u"Country MX, Members: 6");
    CHECK(found.value(QStringLiteral("circle-LU")).name == u"circle");
    CHECK(found.contains(QStringLiteral("country-PE")));
}

TEST_CASE("a map as PNG has its classes in it", "[charts][map]")
{
    const ChartSpec spec = mapsamples::map(33);
    const QImage image = chartImage(spec);
    const ChartLayout layout = ChartRenderer().layout(spec, chartExportSize(spec));
    // A country has the colour of its class in the legend.
    const auto colourAt = [&](QPointF at) {
        return image.pixelColor((at * image.devicePixelRatio()).toPoint()).name();
    };
    QStringList samples;
    for (const MapLayout::Sample& sample : layout.map->samples)
        samples << colourAt(sample.box.center());
    CHECK(samples.size() == 6);
    CHECK(samples.removeDuplicates() == 0);
    for (const MapLayout::Land& land : layout.map->lands) {
        if (land.code == u"AU")
            CHECK(colourAt(land.shape.boundingRect().center()) == samples.at(land.shade));
    }
}
