// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/monthnames.h"

#include "base/folding.h"

#include <QRegularExpression>

namespace rapporteur {

namespace {

QString folded(QString name)
{
    return foldText(name.remove(u'.'));
}

int monthOf(const QString& wanted, const QLocale& locale)
{
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        for (const QString& name : {locale.monthName(month), locale.standaloneMonthName(month),
                                    locale.monthName(month, QLocale::ShortFormat)}) {
            const QString known = folded(name);
            if (known == wanted)
                return month;
            if (known.startsWith(wanted))
                found = found == 0 || found == month ? month : -1;
        }
    }
    return std::max(found, 0);
}

} // namespace

int monthIn(const QString& word, const QLocale& locale)
{
    const QString wanted = folded(word);
    if (wanted.size() < 3)
        return 0;
    const int month = monthOf(wanted, locale);
    return month != 0 ? month : monthOf(wanted, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QString withoutOrdinal(const QString& word)
{
    static const QRegularExpression ordinal(QStringLiteral("^(\\d+)(st|nd|rd|th)$"));
    return QString(word).replace(ordinal, QStringLiteral("\\1"));
}

} // namespace rapporteur
