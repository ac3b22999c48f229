// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/pastednames.h"

#include "entities/alias.h"
#include "queries/personname.h"
#include "support/properties.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

struct People
{
    People()
    {
        riitta = add("Riitta", "Piela", "Riitta.Piela@example.org");
        choi = add("Inkyung", "Choi", "choi@example.org");
        sigrid = add("Sigrid", "van Hoek", nullptr);
        sorensen = add("Søren", "Sørensen", nullptr);
        Alias alias;
        alias.owner = refTo<Person>(choi);
        alias.name = QStringLiteral("InKyung C.");
        added(*store, alias);
    }

    Id add(const char* given, const char* family, const char* email)
    {
        Person person;
        person.givenName = QString::fromUtf8(given);
        person.familyName = QString::fromUtf8(family);
        person.email = QString::fromUtf8(email);
        return added(*store, person);
    }

    std::vector<PastedName> read(const char* text)
    {
        return require(readNames(*store, QString::fromUtf8(text)));
    }

    /// Who was found, one after the other; none for a name that was not.
    std::vector<Id> found(const char* text)
    {
        std::vector<Id> ids;
        for (const PastedName& name : read(text))
            ids.push_back(name.isFound() ? name.people.front() : Id());
        return ids;
    }

    TemporaryStore store;
    Id riitta, choi, sigrid, sorensen;
};

std::string split(const char* text)
{
    const Person person = personFromText(QString::fromUtf8(text));
    return (person.givenName + u'|' + person.familyName + u'|' + person.email).toStdString();
}

} // namespace

TEST_CASE("A name is taken apart as people write it")
{
    CHECK(split("Riitta Piela") == "Riitta|Piela|");
    CHECK(split("Piela, Riitta") == "Riitta|Piela|");
    CHECK(split("Inkyung CHOI") == "Inkyung|Choi|");
    CHECK(split("CHOI Inkyung") == "Inkyung|Choi|");
    CHECK(split("Lily O'FLYNN") == "Lily|O'Flynn|");
    CHECK(split("Sigrid van Hoek") == "Sigrid|van Hoek|");
    CHECK(split("Jan van der Berg") == "Jan|van der Berg|");
    CHECK(split("Kate Burnett-Isaacs") == "Kate|Burnett-Isaacs|");
    CHECK(split("Riitta Piela <riitta@example.org>") == "Riitta|Piela|riitta@example.org");
    CHECK(split("\"Piela, Riitta\" <riitta@example.org>") == "Riitta|Piela|riitta@example.org");
    CHECK(split("riitta@example.org") == "||riitta@example.org");
    CHECK(split("Aristotle") == "|Aristotle|");
    CHECK(split("") == "||");
}

TEST_CASE("Pasted names are found however they are written and set apart", "[storage]")
{
    People people;
    const std::vector<Id> both = {people.riitta, people.choi};
    CHECK(people.found("Riitta Piela\nInkyung Choi\n") == both);
    CHECK(people.found("Riitta Piela; Inkyung Choi") == both);
    CHECK(people.found("Riitta Piela, Inkyung Choi") == both);
    CHECK(people.found("Piela, Riitta\nChoi, Inkyung") == both);
    CHECK(people.found("Piela, Riitta, Choi, Inkyung") == both);
    CHECK(people.found("Piela, Riitta; Choi, Inkyung.") == both);
    CHECK(people.found("1. Riitta Piela\n2. Inkyung Choi") == both);
    CHECK(people.found("- PIELA Riitta\n- Inkyung CHOI (UNECE)") == both);
    CHECK(people.found("riitta.piela@EXAMPLE.org, Ms Inkyung Choi") == both);
    CHECK(people.found("Riitta <riitta.piela@example.org>\r\n\r\ninkyung c.") == both);
    CHECK(people.found("van Hoek, Sigrid\nSoren Sorensen") ==
          std::vector<Id>{people.sigrid, people.sorensen});
    CHECK(people.read("").empty());
    CHECK(people.read(" \n;, - \n").empty());
}

TEST_CASE("Nobody is listed twice", "[storage]")
{
    People people;
    CHECK(people.found("Riitta Piela\nPiela, Riitta\nriitta.piela@example.org") ==
          std::vector<Id>{people.riitta});
    CHECK(people.read("Nobody Known\nnobody known").size() == 1);
}

TEST_CASE("Namesakes and near names are candidates, and nobody is taken for somebody else", "[storage]")
{
    People people;
    const Id other = people.add("Riitta", "Piela", nullptr);
    const auto names = people.read("Riitta Piela\nHoek\nBo Fresh <bo@example.org>");
    REQUIRE(names.size() == 3);
    CHECK(names.at(0).exact);
    CHECK_FALSE(names.at(0).isFound());
    CHECK(names.at(0).people == std::vector<Id>{people.riitta, other});
    CHECK_FALSE(names.at(1).exact);
    CHECK(names.at(1).people == std::vector<Id>{people.sigrid});
    CHECK(names.at(2).people.empty());
    CHECK(names.at(2).asNew.givenName == QStringLiteral("Bo"));
    CHECK(names.at(2).asNew.familyName == QStringLiteral("Fresh"));
    CHECK(names.at(2).asNew.email == QStringLiteral("bo@example.org"));
}

TEST_CASE("Names nobody bears are taken apart at the right commas", "[storage]")
{
    People people;
    const auto textsOf = [&people](const char* pasted) {
        QStringList texts;
        for (const PastedName& name : people.read(pasted))
            texts.append(name.text);
        return texts.join(u'|').toStdString();
    };
    CHECK(textsOf("Bo Fresh, Cy Newman, Di Noone") == "Bo Fresh|Cy Newman|Di Noone");
    CHECK(textsOf("Fresh, Bo") == "Fresh, Bo");
    CHECK(textsOf("de la Fresh, Bo") == "de la Fresh, Bo");
    CHECK(textsOf("Riitta Piela, Bo Fresh") == "Riitta Piela|Bo Fresh");
}

TEST_CASE("Any text can be pasted", "[storage]")
{
    People people;
    forSome(60, 60, "reading names never fails", [&people] {
        const auto text = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("aPiela Riitta,;\n\t@<>()[]\"'.#%_*-1\xc3")));
        const auto names = readNames(*people.store, QString::fromUtf8(text.c_str()));
        RC_ASSERT(names.has_value());
        for (const PastedName& name : *names)
            RC_ASSERT(!name.text.isEmpty());
    });
}
