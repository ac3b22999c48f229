// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dateinput.h"

#include "support/properties.h"

using namespace rapporteur;

namespace {

QString iso(const char* typed, const QLocale& locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    const auto date = readDate(QString::fromUtf8(typed), locale);
    return date ? date->toIso() : QStringLiteral("-");
}

} // namespace

TEST_CASE("A date is read as people type it, and never gains a false day")
{
    CHECK(iso("2021") == QStringLiteral("2021"));
    CHECK(iso("2020-11") == QStringLiteral("2020-11"));
    CHECK(iso("2020-1-9") == QStringLiteral("2020-01-09"));
    CHECK(iso("Nov 2020") == QStringLiteral("2020-11"));
    CHECK(iso("november 2020") == QStringLiteral("2020-11"));
    CHECK(iso("22 April 2021") == QStringLiteral("2021-04-22"));
    CHECK(iso("April 22, 2021") == QStringLiteral("2021-04-22"));
    CHECK(iso("22nd april 2021") == QStringLiteral("2021-04-22"));
    CHECK(iso("11/2020") == QStringLiteral("2020-11"));
    CHECK(iso("22.4.2021") == QStringLiteral("2021-04-22"));
    CHECK(iso("  2021-04-22 ") == QStringLiteral("2021-04-22"));
}

TEST_CASE("Days and months between strokes are read in the order of the language")
{
    CHECK(iso("4/5/2021") == QStringLiteral("2021-05-04"));
    CHECK(iso("4/5/2021", QLocale(QLocale::English, QLocale::UnitedStates)) == QStringLiteral("2021-04-05"));
    CHECK(iso("22/4/2021", QLocale(QLocale::English, QLocale::UnitedStates)) == QStringLiteral("2021-04-22"));
}

TEST_CASE("Month names are known in the language of the desktop and in English")
{
    const QLocale french(QLocale::French, QLocale::France);
    CHECK(iso("22 avril 2021", french) == QStringLiteral("2021-04-22"));
    CHECK(iso("avril 2021", french) == QStringLiteral("2021-04"));
    CHECK(iso("April 2021", french) == QStringLiteral("2021-04"));
}

TEST_CASE("What is no date is not made one")
{
    for (const char* typed : {"", "soon", "31 February 2021", "13/2021", "April", "22 April", "2021-13",
                              "Ju 2021", "22 4 2021 7", "1 2 2021"})
        CHECK(iso(typed) == QStringLiteral("-"));
}

TEST_CASE("Every date that the program writes it also reads")
{
    test::forAll("toDisplay then readDate gives the same date", [] {
        const int year = *rc::gen::inRange(1900, 2100);
        const int month = *rc::gen::inRange(0, 13);
        const int day = month == 0 ? 0 : *rc::gen::inRange(0, 29);
        const PartialDate date = PartialDate::of(year, month, day);
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        RC_ASSERT(readDate(date.toDisplay(locale), locale) == std::optional(date));
        RC_ASSERT(readDate(date.toIso(), locale) == std::optional(date));
    });
}
