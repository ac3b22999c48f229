// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscale.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace rapporteur;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

double sevenALetter(const QString& text)
{
    return 7.0 * double(text.size());
}

QStringList texts(const QVector<TimeLabel>& labels)
{
    QStringList list;
    for (const TimeLabel& label : labels)
        list << label.text;
    return list;
}

} // namespace

TEST_CASE("an axis of counts has whole steps, few enough, and reaches the highest figure", "[charts]")
{
    for (const double maximum : {1.0, 2.0, 3.0, 7.0, 19.0, 33.0, 99.0, 250.0, 1001.0, 123456.0}) {
        for (const int most : {1, 2, 5, 8}) {
            const CountScale scale = countScale(maximum, most, true);
            INFO(maximum << " in at most " << most);
            CHECK(scale.step == std::floor(scale.step));
            CHECK(scale.step >= 1);
            CHECK(scale.top >= maximum);
            CHECK(scale.top - scale.step < maximum);
            CHECK(scale.steps() <= most);
        }
    }
}

TEST_CASE("an axis of nothing still has a length", "[charts]")
{
    CHECK(countScale(0, 5, true).top == 1);
    CHECK(countScale(0, 5, true).step == 1);
}

TEST_CASE("figures that are no counts may have steps below one", "[charts]")
{
    CHECK(countScale(0.9, 5, false).step == Approx(0.2));
    CHECK(countScale(0.9, 5, true).step == 1);
}

TEST_CASE("a year with room is named by its months, each in the middle of its own stretch", "[charts]")
{
    const TimeScale scale = timeScale({2021, 1, 1}, {2021, 12, 31}, 730, sevenALetter, english);
    REQUIRE(scale.labels.size() == 12);
    CHECK(scale.labels.first().text == u"Jan");
    CHECK(scale.labels.first().centre == Approx(31.0)); // 31 days of 2 pixels each
    REQUIRE(scale.groups.size() == 1);
    CHECK(scale.groups.first().text == u"2021");
    CHECK(scale.groups.first().centre == Approx(365.0));
    REQUIRE(scale.ticks.size() == 13); // both ends of the year
    CHECK(scale.ticks.first().at == 0);
    CHECK(scale.ticks.last().at == 730);
    CHECK(scale.ticks.first().major);
    CHECK_FALSE(scale.ticks.at(1).major);
}

TEST_CASE("a narrower axis names quarters, then years, then some years", "[charts]")
{
    CHECK(texts(timeScale({2021, 1, 1}, {2021, 12, 31}, 200, sevenALetter, english).labels) ==
          QStringList{u"Jan"_qs, u"Apr"_qs, u"Jul"_qs, u"Oct"_qs});
    const TimeScale years = timeScale({2019, 1, 1}, {2022, 12, 31}, 200, sevenALetter, english);
    CHECK(texts(years.labels) == QStringList{u"2019"_qs, u"2020"_qs, u"2021"_qs, u"2022"_qs});
    CHECK(years.groups.isEmpty());
    CHECK(texts(timeScale({2000, 1, 1}, {2021, 12, 31}, 300, sevenALetter, english).labels) ==
          QStringList{u"2005"_qs, u"2010"_qs, u"2015"_qs, u"2020"_qs});
}

TEST_CASE("a single month is named by days and stands over its own name", "[charts]")
{
    const TimeScale scale = timeScale({2021, 2, 1}, {2021, 2, 28}, 400, sevenALetter, english);
    CHECK(texts(scale.labels) == QStringList{u"1"_qs, u"8"_qs, u"15"_qs, u"22"_qs});
    CHECK(texts(scale.groups) == QStringList{u"Feb 2021"_qs});
}

TEST_CASE("names on an axis of days never touch and never leave it", "[charts]")
{
    for (const int months : {1, 2, 5, 12, 18, 40, 120, 400, 3000}) {
        for (const double width : {150.0, 300.0, 640.0, 1600.0}) {
            const QDate first(1999, 11, 1);
            const TimeScale scale =
                timeScale(first, first.addMonths(months).addDays(-1), width, sevenALetter, english);
            INFO(months << " months on " << width);
            CHECK_FALSE(scale.labels.isEmpty());
            for (const auto* row : {&scale.labels, &scale.groups}) {
                double end = -7;
                for (const TimeLabel& label : *row) {
                    CHECK(label.centre - label.width / 2 > end);
                    end = label.centre + label.width / 2;
                }
                CHECK(end <= width + 7);
            }
        }
    }
}
