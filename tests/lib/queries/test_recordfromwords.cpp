// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/recordfromwords.h"

#include "entities/country.h"
#include "entities/event.h"
#include "entities/organisation.h"
#include "entities/output.h"
#include "entities/person.h"

#include <catch2/catch.hpp>

using namespace rapporteur;

namespace {

QStringList personFrom(const char* words)
{
    const auto record = recordFromWords(Person::descriptor(), QString::fromUtf8(words), {});
    return record ? QStringList{record->text(u"given_name"), record->text(u"family_name")} : QStringList();
}

QStringList named(const char* given, const char* family)
{
    return {QString::fromUtf8(given), QString::fromUtf8(family)};
}

} // namespace

TEST_CASE("A person is made of given and family name, in either order")
{
    CHECK(personFrom("Grete Hansen") == named("Grete", "Hansen"));
    CHECK(personFrom("  Anna  Maria Lindqvist ") == named("Anna Maria", "Lindqvist"));
    CHECK(personFrom("Van der Berg, Jan") == named("Jan", "Van der Berg"));
    CHECK(personFrom("Suharto") == named("", "Suharto"));
    CHECK(personFrom("  ").isEmpty());
}

TEST_CASE("A record is made of its name where no more is needed, and not where there is")
{
    const auto organisation =
        recordFromWords(Organisation::descriptor(), QStringLiteral("Statistics Elsewhere"), {});
    REQUIRE(organisation);
    CHECK(organisation->text(u"name") == QStringLiteral("Statistics Elsewhere"));
    CHECK_FALSE(organisation->id.isNull());
    const auto output = recordFromWords(Output::descriptor(), QStringLiteral("A paper"), Id{7});
    REQUIRE(output);
    CHECK(output->value(u"group").toId() == Id{7});
    CHECK_FALSE(recordFromWords(Event::descriptor(), QStringLiteral("A meeting"), Id{7})); // when?
    CHECK_FALSE(recordFromWords(Country::descriptor(), QStringLiteral("Elsewhere"), {}));
}
