// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/countrywords.h"

#include "base/folding.h"
#include "entities/country.h"
#include "store/shipped.h"

#include <QLocale>

namespace rapporteur {

namespace {

QHash<QString, Id> readWords()
{
    QHash<QString, Id> words = {{QStringLiteral("uk"), countryId(u"GB")},
                                {QStringLiteral("usa"), countryId(u"US")}};
    const auto countries = shippedCountries();
    if (!countries)
        return words;
    const QList<QLocale> languages = {QLocale(QLocale::English), QLocale(QLocale::French),
                                      QLocale(QLocale::Spanish), QLocale(QLocale::Russian),
                                      QLocale(QLocale::Arabic),  QLocale(QLocale::Chinese)};
    for (const Change& change : countries->changes()) {
        Record record = Record::make(Country::descriptor());
        for (const FieldChange& field : change.fields)
            record.setValue(field.field->name, field.after);
        const Country country = fromRecord<Country>(record);
        for (const QLocale& language : languages)
            words.insert(foldText(countryName(country, language)).simplified(), change.id);
    }
    return words;
}

} // namespace

Id countryByWord(QStringView word)
{
    static const QHash<QString, Id> words = readWords();
    return words.value(foldText(word).simplified());
}

} // namespace rapporteur
