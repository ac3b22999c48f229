// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shipped.h"

#include "entities/country.h"

#include <QFile>

namespace rapporteur {

Id countryId(QStringView alpha2)
{
    const auto capital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (alpha2.size() != 2 || !capital(alpha2[0]) || !capital(alpha2[1]))
        return {};
    return Id{(alpha2[0].unicode() - u'A') * 26 + (alpha2[1].unicode() - u'A') + 1};
}

Result<ChangeSet> shippedCountries()
{
    QFile file(QStringLiteral(":/reference/countries.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Damaged,
                       QStringLiteral("The list of countries is missing from the program."));
    ChangeSet countries;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        Country country;
        country.code = line.section(u'\t', 0, 0);
        country.name = line.section(u'\t', 1);
        country.id = countryId(country.code);
        country.audience = Audience::Public;
        countries.add(country);
    }
    return countries;
}

} // namespace rapporteur
