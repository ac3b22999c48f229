// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/partialdate.h"
#include "support/properties.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace rapporteur;
using rapporteur::test::forAll;
using Precision = PartialDate::Precision;

namespace rc {

/// Every valid partial date of any precision, the ends of months and of the calendar included.
template <>
struct Arbitrary<PartialDate>
{
    static Gen<PartialDate> arbitrary()
    {
        return gen::exec([] {
            const int year =
                *gen::oneOf(gen::inRange(1, 10000), gen::inRange(1990, 2040), gen::element(1, 9999));
            const int month = *gen::inRange(0, 13);
            if (month == 0)
                return PartialDate::of(year);
            const int days = QDate(year, month, 1).daysInMonth();
            return PartialDate::of(year, month, *gen::oneOf(gen::inRange(0, days + 1), gen::just(days)));
        });
    }
};

} // namespace rc

namespace rapporteur {

// For the counterexamples; found by argument-dependent lookup.
static void showValue(const PartialDate& date, std::ostream& os)
{
    os << date.toIso().toStdString();
}

} // namespace rapporteur

namespace {

PartialDate iso(const char* text)
{
    const auto date = PartialDate::fromIso(QString::fromLatin1(text));
    INFO(text);
    REQUIRE(date.has_value());
    return *date;
}

QString shown(const char* text, const char* locale)
{
    return iso(text).toDisplay(QLocale(QString::fromLatin1(locale)));
}

} // namespace

TEST_CASE("PartialDate: the ISO text of a date is read back as the same date", "[base]")
{
    forAll("ISO text there and back", [](const PartialDate& date) {
        RC_ASSERT(!date.isNull());
        RC_ASSERT(PartialDate::fromIso(date.toIso()) == date);
    });
}

TEST_CASE("PartialDate: the text is as long as the date is precise", "[base]")
{
    forAll("length follows precision", [](const PartialDate& date) {
        const qsizetype length = date.precision() == Precision::Year    ? 4
                                 : date.precision() == Precision::Month ? 7
                                                                        : 10;
        RC_ASSERT(date.toIso().size() == length);
    });
}

TEST_CASE("PartialDate: a date never gains a month or a day that was not known", "[base]")
{
    CHECK(iso("2020-11").toIso() == QStringLiteral("2020-11"));
    CHECK(iso("2020-11").precision() == Precision::Month);
    CHECK(iso("2020-11").day() == 0);
    CHECK(iso("2021").toIso() == QStringLiteral("2021"));
    CHECK(iso("2021").precision() == Precision::Year);
    CHECK(iso("2021").month() == 0);
    CHECK(iso("2021-04-22").precision() == Precision::Day);
}

TEST_CASE("PartialDate: dates sort as their ISO texts do", "[base]")
{
    forAll("order of dates is order of texts", [](const PartialDate& a, const PartialDate& b) {
        RC_ASSERT((a < b) == (a.toIso() < b.toIso()));
        RC_ASSERT((a == b) == (a.toIso() == b.toIso()));
    });
}

TEST_CASE("PartialDate: a year comes before its months and a month before its days", "[base]")
{
    CHECK(iso("2021") < iso("2021-01"));
    CHECK(iso("2021-01") < iso("2021-01-01"));
    CHECK(iso("2020-12-31") < iso("2021"));
    CHECK(PartialDate() < iso("0001"));
}

TEST_CASE("PartialDate: first and last day enclose just the days that the text names", "[base]")
{
    forAll("first and last day", [](const PartialDate& date) {
        const QDate first = date.firstDay();
        const QDate last = date.lastDay();
        RC_ASSERT(first.isValid());
        RC_ASSERT(last.isValid());
        RC_ASSERT(first <= last);
        const auto names = [&date](QDate day) {
            return PartialDate::of(day).toIso().startsWith(date.toIso());
        };
        RC_ASSERT(names(first));
        RC_ASSERT(names(last));
        RC_ASSERT(!names(first.addDays(-1)));
        RC_ASSERT(!names(last.addDays(1)));
    });
}

TEST_CASE("PartialDate: February ends on the 29th in leap years only", "[base]")
{
    CHECK(iso("2020-02").lastDay() == QDate(2020, 2, 29));
    CHECK(iso("2021-02").lastDay() == QDate(2021, 2, 28));
    CHECK(iso("1900-02").lastDay() == QDate(1900, 2, 28));
    CHECK(iso("2000-02").lastDay() == QDate(2000, 2, 29));
    CHECK(iso("2021").firstDay() == QDate(2021, 1, 1));
    CHECK(iso("2021").lastDay() == QDate(2021, 12, 31));
    CHECK(iso("2021-04-22").firstDay() == iso("2021-04-22").lastDay());
}

TEST_CASE("PartialDate: a whole day makes the same date as its parts", "[base]")
{
    forAll("of(QDate) is of(parts)", [] {
        const QDate day = QDate(1, 1, 1).addDays(*rc::gen::inRange(0, 3'652'059));
        const PartialDate date = PartialDate::of(day);
        RC_ASSERT(date == PartialDate::of(day.year(), day.month(), day.day()));
        RC_ASSERT(date.firstDay() == day);
    });
    CHECK(PartialDate::of(QDate()).isNull());
}

TEST_CASE("PartialDate: parts that are no date give none", "[base]")
{
    CHECK(PartialDate::of(2021, 13).isNull());
    CHECK(PartialDate::of(2021, -1).isNull());
    CHECK(PartialDate::of(2021, 2, 29).isNull());
    CHECK(PartialDate::of(2021, 2, 30).isNull());
    CHECK(PartialDate::of(2021, 4, 31).isNull());
    CHECK(PartialDate::of(2021, 4, -1).isNull());
    CHECK(PartialDate::of(2021, 0, 5).isNull());
    CHECK(PartialDate::of(0).isNull());
    CHECK(PartialDate::of(-5, 1, 1).isNull());
    CHECK(PartialDate::of(10000).isNull());
}

TEST_CASE("PartialDate: a text in any other form is refused", "[base]")
{
    const char* wrong[] = {"",           " ",
                           "21",         "202",
                           "20211",      "2021-4",
                           "2021-04-2",  "2021-4-22",
                           "2021/04/22", "22.04.2021",
                           "2021-13",    "2021-00",
                           "2021-04-00", "2021-02-30",
                           "2021-04-31", "0000",
                           "0000-01-01", "-2021",
                           " 2021",      "2021 ",
                           "2021-",      "2021-04-",
                           "202104",     "20210422",
                           "2021_04",    "2021-04_22",
                           "+021",       "2021-+4",
                           "2021-04-+2", "2021- 4",
                           "April 2021", "2021-W16",
                           "2021-112",   "2021-04-22T00:00",
                           "abcd",       "2021-ab-cd"};
    for (const char* text : wrong) {
        INFO('"' << text << '"');
        CHECK_FALSE(PartialDate::fromIso(QString::fromLatin1(text)).has_value());
    }
    // Digits of other scripts are digits to Unicode, not to ISO 8601.
    CHECK_FALSE(PartialDate::fromIso(QStringLiteral("\u0662\u0660\u0662\u0661")).has_value());
    CHECK_FALSE(PartialDate::fromIso(QStringLiteral("\uff12\uff10\uff12\uff11-04")).has_value());
}

TEST_CASE("PartialDate: whatever text is read, what it gives writes that very text", "[base]")
{
    forAll("reading is exact", [] {
        const auto text = *rc::gen::container<std::string>(
            *rc::gen::element(4, 7, 10),
            rc::gen::weightedElement<char>({{4, '0'}, {4, '1'}, {4, '2'}, {1, '9'}, {3, '-'}}));
        const QString asked = QString::fromStdString(text);
        const auto date = PartialDate::fromIso(asked);
        if (date)
            RC_ASSERT(date->toIso() == asked);
    });
}

TEST_CASE("PartialDate: a null date has no days, no text and no precision", "[base]")
{
    const PartialDate none;
    CHECK(none.isNull());
    CHECK(none.precision() == Precision::None);
    CHECK_FALSE(none.firstDay().isValid());
    CHECK_FALSE(none.lastDay().isValid());
    CHECK(none.toIso().isEmpty());
    CHECK(none.toDisplay(QLocale(QLocale::English)).isEmpty());
}

TEST_CASE("PartialDate: people read a date in the words and the order of their language", "[base]")
{
    CHECK(shown("2021-04-22", "en_GB") == QStringLiteral("22 April 2021"));
    CHECK(shown("2021-04-22", "en_US") == QStringLiteral("April 22, 2021"));
    CHECK(shown("2021-04-22", "fr_FR") == QStringLiteral("22 avril 2021"));
    CHECK(shown("2021-04-22", "es_ES") == QStringLiteral("22 de abril de 2021"));
    CHECK(shown("2021-04-22", "zh_CN") == QStringLiteral("2021年4月22日"));
    CHECK(shown("2020-11", "en_GB") == QStringLiteral("November 2020"));
    CHECK(shown("2020-11", "fr_FR") == QStringLiteral("novembre 2020"));
    CHECK(shown("2020-11", "zh_CN") == QStringLiteral("2020年11月"));
    CHECK(shown("2021", "en_GB") == QStringLiteral("2021"));
    CHECK(shown("2021", "ar_EG").size() == 4);
}

TEST_CASE("PartialDate: Russian declines the month beside a day and not beside a year", "[base]")
{
    CHECK(shown("2021-04-22", "ru_RU").startsWith(QStringLiteral("22 апреля 2021")));
    CHECK(shown("2021-04", "ru_RU").startsWith(QStringLiteral("апрель 2021")));
}
