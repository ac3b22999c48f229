// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/regions.h"

#include <QCoreApplication>

#include <unicode/region.h>

namespace rapporteur {

namespace {

struct NamedRegion
{
    const char* key;
    const char* name;
};

constexpr NamedRegion regions[] = {{"002", QT_TRANSLATE_NOOP("Regions", "Africa")},
                                   {"019", QT_TRANSLATE_NOOP("Regions", "Americas")},
                                   {"142", QT_TRANSLATE_NOOP("Regions", "Asia")},
                                   {"150", QT_TRANSLATE_NOOP("Regions", "Europe")},
                                   {"009", QT_TRANSLATE_NOOP("Regions", "Oceania")}};

/// ICU puts Antarctica into Oceania, and M49 into no region.
constexpr QLatin1String Antarctica("AQ");

} // namespace

const QStringList& regionKeys()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const NamedRegion& region : regions)
            all.append(QString::fromLatin1(region.key));
        return all;
    }();
    return keys;
}

QString regionName(const QString& key)
{
    for (const NamedRegion& region : regions) {
        if (key == QLatin1String(region.key))
            return QCoreApplication::translate("Regions", region.name);
    }
    return {};
}

QString regionOf(const QString& alpha2)
{
    if (alpha2 == Antarctica)
        return {};
    UErrorCode error = U_ZERO_ERROR;
    const icu::Region* country = icu::Region::getInstance(alpha2.toLatin1().constData(), error);
    const icu::Region* region = country ? country->getContainingRegion(URGN_CONTINENT) : nullptr;
    return region ? QString::fromLatin1(region->getRegionCode()) : QString();
}

} // namespace rapporteur
