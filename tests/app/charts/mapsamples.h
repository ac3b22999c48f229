// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/worldgeometry.h"
#include "charts/worldmap.h"

#include <QHash>

/// Maps for tests: with few countries, as the model group has them, and with nearly all that there are.
namespace mapsamples {

inline QLocale english()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

/// Large and small countries first, then whichever come.
inline QStringList codes(int count)
{
    QStringList codes{QStringLiteral("CA"), QStringLiteral("LU"), QStringLiteral("ID"), QStringLiteral("MX"),
                      QStringLiteral("GB"), QStringLiteral("NL"), QStringLiteral("FI"), QStringLiteral("PL"),
                      QStringLiteral("BE"), QStringLiteral("CH"), QStringLiteral("AT"), QStringLiteral("MT"),
                      QStringLiteral("SG"), QStringLiteral("FJ"), QStringLiteral("BR"), QStringLiteral("CL"),
                      QStringLiteral("TR"), QStringLiteral("MY"), QStringLiteral("US"), QStringLiteral("DK"),
                      QStringLiteral("AU"), QStringLiteral("DE"), QStringLiteral("FR"), QStringLiteral("IT"),
                      QStringLiteral("ES"), QStringLiteral("SE"), QStringLiteral("NO"), QStringLiteral("IE"),
                      QStringLiteral("JP"), QStringLiteral("KR"), QStringLiteral("ZA"), QStringLiteral("RU"),
                      QStringLiteral("NZ")};
    for (const rapporteur::CountryShape& country : rapporteur::WorldGeometry::shipped().countries()) {
        if (country.code != u"-" && country.code != u"AQ" && !codes.contains(country.code))
            codes << country.code;
    }
    return codes.mid(0, count);
}

inline rapporteur::WorldFigures figures(int countries, int organisations)
{
    const QStringList names{QStringLiteral("United Nations Economic Commission for Europe"),
                            QStringLiteral("International Monetary Fund"), QStringLiteral("OECD"),
                            QStringLiteral("United Nations Statistics Division"), QStringLiteral("Eurostat")};
    rapporteur::WorldFigures world{
        QStringLiteral("ML Group 2021"), rapporteur::WorldMeasure::Members, {}, {}};
    const QStringList active = codes(countries);
    for (const QString& code : codes(300)) {
        const int place = int(active.indexOf(code));
        world.countries << rapporteur::WorldShare{code, QStringLiteral("Country ") + code,
                                                  place < 0 ? 0 : 1 + (place * place * 7) % 29};
    }
    for (int i = 0; i < organisations; ++i)
        world.organisations << rapporteur::WorldShare{QString::number(1000 + i), names.at(i % names.size()),
                                                      1 + i % 7};
    return world;
}

inline rapporteur::ChartSpec map(int countries, int organisations = 5,
                                 rapporteur::MapStyle style = rapporteur::MapStyle::Shades)
{
    return rapporteur::worldMapChart(figures(countries, organisations), style, english());
}

} // namespace mapsamples
