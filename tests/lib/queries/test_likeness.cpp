// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/editdistance.h"
#include "base/folding.h"
#include "queries/likeness.h"

#include <catch2/catch.hpp>

using namespace rapporteur;

namespace {

Profile person(const char* given, const char* family, const char* email = "")
{
    Profile profile;
    profile.given = sortKey(QString::fromUtf8(given));
    profile.name = sortKey(QString::fromUtf8(family));
    profile.mark = QString::fromUtf8(email);
    return profile;
}

int likeness(const Profile& a, const Profile& b)
{
    const auto one = likenessOfPeople(a, b);
    const auto other = likenessOfPeople(b, a);
    CHECK((one ? one->score : 0) == (other ? other->score : 0));
    return one ? one->score : 0;
}

int likeness(const char* name, const char* otherName, const char* acronym = "", const char* otherAcronym = "")
{
    Profile a = person("", name);
    Profile b = person("", otherName);
    a.acronym = sortKey(QString::fromUtf8(acronym));
    b.acronym = sortKey(QString::fromUtf8(otherAcronym));
    const auto found = likenessOfOrganisations(a, b);
    return found ? found->score : 0;
}

} // namespace

TEST_CASE("The distance of two texts counts letters to add, drop, change and swap, up to a limit")
{
    const auto distance = [](const char16_t* a, const char16_t* b, int most) {
        return editDistance(QStringView(a), QStringView(b), most);
    };
    CHECK(distance(u"piela", u"piela", 2) == 0);
    CHECK(distance(u"piela", u"peila", 2) == 1);
    CHECK(distance(u"piela", u"pila", 2) == 1);
    CHECK(distance(u"piela", u"pielat", 2) == 1);
    CHECK(distance(u"piela", u"pieka", 2) == 1);
    CHECK(distance(u"abcde", u"vwxyz", 2) == 3);
    CHECK(distance(u"", u"ab", 2) == 2);
    CHECK(distance(u"", u"abcd", 2) == 3);
}

TEST_CASE("People are alike by name, swapped names, initials, slips, sound and address")
{
    CHECK(likeness(person("Riitta", "Piela"), person("riittä", "PIELA")) == 90);
    CHECK(likeness(person("Riitta", "Piela"), person("Piela", "Riitta")) == 85);
    CHECK(likeness(person("Riitta Maria", "Piela"), person("Riitta", "Maria Piela")) == 85);
    CHECK(likeness(person("Riitta", "Piela"), person("R.", "Piela")) == 70);
    CHECK(likeness(person("Riitta Maria", "Piela"), person("R. M.", "Piela")) == 70);
    CHECK(likeness(person("Riitta", "Piela"), person("Ritta", "Piela")) == 75);
    CHECK(likeness(person("Riitta", "Piela"), person("Riitta", "Peila")) == 75);
    CHECK(likeness(person("Katarina", "Schmidt"), person("Catarina", "Schmitt")) == 65);
    CHECK(likeness(person("Eva", "Sand", "eva@example.org"), person("Anna", "Berg", "eva@example.org")) ==
          95);
}

TEST_CASE("People who only share a part are not alike")
{
    CHECK(likeness(person("Riitta", "Piela"), person("Juha", "Piela")) == 0);
    CHECK(likeness(person("Riitta", "Piela"), person("Riitta", "Virtanen")) == 0);
    CHECK(likeness(person("Ana", "Lee"), person("Ann", "Lee")) == 0);
    CHECK(likeness(person("R.", "Piela"), person("J.", "Piela")) == 0);
    // Two addresses say that there are two.
    CHECK(likeness(person("R.", "Piela", "r@example.org"), person("Riitta", "Piela", "rp@example.org")) ==
          50);
}

TEST_CASE("Organisations are alike by words, acronym and first letters")
{
    CHECK(likeness("Office of National Statistics", "Office for National Statistics") == 85);
    CHECK(likeness("Statistics Finland", "Statistics Finnland") == 75);
    CHECK(likeness("Federal Statistical Office", "Federal Statistical Office of Germany") == 60 + 0);
    CHECK(likeness("Office for National Statistics", "ONS") == 70);
    CHECK(likeness("Statistics Canada", "StatCan", "StatCan") == 80);
    CHECK(likeness("Statistics Canada", "Statistics Poland") == 0);
    CHECK(likeness("World Bank", "Worldwide Fund") == 0);
}

TEST_CASE("Offices of two countries are two, whatever they are called")
{
    Profile a = person("", "National Statistics Office");
    Profile b = a;
    a.country = Id{1};
    b.country = Id{2};
    CHECK_FALSE(likenessOfOrganisations(a, b));
    b.country = Id{1};
    CHECK(likenessOfOrganisations(a, b)->score == 95);
}
