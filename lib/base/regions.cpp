// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/regions.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace rapporteur {

namespace {

struct Region
{
    const char* key;
    const char* name;
};

constexpr Region regions[] = {{"002", QT_TRANSLATE_NOOP("Regions", "Africa")},
                              {"019", QT_TRANSLATE_NOOP("Regions", "Americas")},
                              {"142", QT_TRANSLATE_NOOP("Regions", "Asia")},
                              {"150", QT_TRANSLATE_NOOP("Regions", "Europe")},
                              {"009", QT_TRANSLATE_NOOP("Regions", "Oceania")}};

const QHash<QString, QString>& regionsByCountry()
{
    static const auto found = [] {
        QHash<QString, QString> read;
        QFile file(QStringLiteral(":/reference/countries.tsv"));
        (void)file.open(QIODevice::ReadOnly);
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (!line.startsWith(u'#'))
                read.insert(line.section(u'\t', 0, 0), line.section(u'\t', 2, 2));
        }
        return read;
    }();
    return found;
}

} // namespace

const QStringList& regionKeys()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const Region& region : regions)
            all.append(QString::fromLatin1(region.key));
        return all;
    }();
    return keys;
}

QString regionName(const QString& key)
{
    for (const Region& region : regions) {
        if (key == QLatin1String(region.key))
            return QCoreApplication::translate("Regions", region.name);
    }
    return {};
}

QString regionOf(const QString& alpha2)
{
    return regionsByCountry().value(alpha2);
}

} // namespace rapporteur
