// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/regions.h"

#include "store/shipped.h"

using namespace rapporteur;

TEST_CASE("Every shipped country lies in a region of the world, but for Antarctica")
{
    auto countries = shippedCountries();
    REQUIRE(countries);
    QStringList nowhere;
    for (const Change& change : countries->changes()) {
        for (const FieldChange& field : change.fields) {
            if (field.field->name == QLatin1String("code") &&
                !regionKeys().contains(regionOf(field.after.toText())))
                nowhere.append(field.after.toText());
        }
    }
    CHECK(nowhere == QStringList{QStringLiteral("AQ")});
}

TEST_CASE("Regions are those of the United Nations' M49, each with a name")
{
    CHECK(regionOf(QStringLiteral("FI")) == QLatin1String("150"));
    CHECK(regionOf(QStringLiteral("TR")) == QLatin1String("142"));
    CHECK(regionOf(QStringLiteral("EG")) == QLatin1String("002"));
    CHECK(regionOf(QStringLiteral("MX")) == QLatin1String("019"));
    CHECK(regionOf(QStringLiteral("NZ")) == QLatin1String("009"));
    CHECK(regionOf(QStringLiteral("TW")) == QLatin1String("142")); // which M49 does not list
    CHECK(regionOf(QStringLiteral("XK")) == QLatin1String("150"));
    CHECK(regionOf(QStringLiteral("BV")) == QLatin1String("019")); // an island far from any land
    CHECK(regionOf(QStringLiteral("AQ")).isEmpty());
    CHECK(regionOf(QStringLiteral("EU")).isEmpty());
    CHECK(regionOf(QStringLiteral("XX")).isEmpty());
    for (const QString& key : regionKeys())
        CHECK_FALSE(regionName(key).isEmpty());
    CHECK(regionName({}).isEmpty());
}
