// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shipped.h"

#include <QFile>
#include <QMap>

#include <unicode/locid.h>

namespace rapporteur {

namespace {

/// English short names by code.
const QMap<QString, QString>& shippedNames()
{
    static const auto names = [] {
        QMap<QString, QString> read;
        QFile file(QStringLiteral(":/reference/countries.tsv"));
        (void)file.open(QIODevice::ReadOnly);
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (!line.isEmpty() && !line.startsWith(u'#'))
                read.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1, 1));
        }
        return read;
    }();
    return names;
}

} // namespace

Id countryId(QStringView alpha2)
{
    const auto capital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (alpha2.size() != 2 || !capital(alpha2[0]) || !capital(alpha2[1]))
        return {};
    return Id{(alpha2[0].unicode() - u'A') * 26 + (alpha2[1].unicode() - u'A') + 1};
}

QString countryName(const Country& country, const QLocale& locale)
{
    if (locale.language() == QLocale::English || country.name != shippedNames().value(country.code))
        return country.name;
    icu::UnicodeString name;
    icu::Locale("", country.code.toLatin1().constData())
        .getDisplayCountry(icu::Locale(locale.bcp47Name().toLatin1().constData()), name);
    return QString(reinterpret_cast<const QChar*>(name.getBuffer()), name.length());
}

Result<ChangeSet> shippedCountries()
{
    if (shippedNames().isEmpty())
        return failure(ErrorCode::Damaged,
                       QStringLiteral("The list of countries is missing from the program."));
    ChangeSet countries;
    for (auto it = shippedNames().cbegin(); it != shippedNames().cend(); ++it) {
        Country country;
        country.code = it.key();
        country.name = it.value();
        country.id = countryId(country.code);
        country.audience = Audience::Public;
        countries.add(country);
    }
    return countries;
}

} // namespace rapporteur
