// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pasteplan.h"

#include "entities/affiliation.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "exchange/tabtext.h"
#include "support/properties.h"
#include "support/storesteps.h"

using namespace rapporteur;
using namespace rapporteur::test;
using Outcome = PasteRow::Outcome;

namespace {

/// Two people, an office, an edition.
struct World
{
    World()
    {
        ChangeSet changes;
        Group edition;
        edition.name = QStringLiteral("Edition");
        group = changes.add(edition);
        Organisation office;
        office.name = QStringLiteral("Statistics Finland");
        changes.add(office);
        Person person;
        person.givenName = QStringLiteral("Riitta");
        person.familyName = QStringLiteral("Piela");
        person.email = QStringLiteral("riitta@example.org");
        riitta = changes.add(person);
        person.givenName = QStringLiteral("Ana");
        person.familyName = QStringLiteral("Núñez");
        person.email.clear();
        ana = changes.add(person);
        require(store->apply(changes));
    }

    PastePlan plan(const char16_t* text, const QStringList& columns = {}) const
    {
        return require(
            planPaste(*store, Person::descriptor(), fromTabText(QString::fromUtf16(text)), columns, {group}));
    }
    [[nodiscard]] Person person(Id id) const { return require(store->get<Person>(id)); }

    mutable TemporaryStore store;
    Id group, riitta, ana;
};

std::vector<Outcome> outcomes(const PastePlan& plan)
{
    std::vector<Outcome> all;
    for (const PasteRow& row : plan.rows)
        all.push_back(row.outcome);
    return all;
}

} // namespace

TEST_CASE("Pasted rows add, change, leave alone or are refused, and say so before anything is done",
          "[storage]")
{
    World world;
    const PastePlan plan = world.plan(u"Given name\tFamily name\tE-mail\tMay be listed\tShoe size\n"
                                      u"Riitta\tPiela\triitta@example.org\tYes\t39\n"
                                      u"ana\tNUNEZ\t\t\t40\n"
                                      u"\t\t\t\t\n"
                                      u"Grete\tHansen\tgrete@example.org\tasked\t41\n"
                                      u"Bo\tBerg\tnot an address\t\t42\n"
                                      u"Bo\tDahl\t\tperhaps\t43\n");
    CHECK(plan.titles == QStringList{QStringLiteral("Given name"), QStringLiteral("Family name"),
                                     QStringLiteral("E-mail"), QStringLiteral("May be listed")});
    CHECK(plan.ignored == QStringList{QStringLiteral("Shoe size")});
    CHECK(outcomes(plan) == std::vector<Outcome>{Outcome::Update, Outcome::Update, Outcome::Add,
                                                 Outcome::Refused, Outcome::Refused});
    CHECK(plan.rows[0].line == 2);
    REQUIRE(plan.rows[0].cells.size() == 1);
    CHECK(plan.rows[0].cells[0].title == QStringLiteral("May be listed"));
    CHECK(plan.rows[0].cells[0].before == QStringLiteral("Not asked"));
    CHECK(plan.rows[0].cells[0].after == QStringLiteral("Yes"));
    CHECK(plan.rows[2].line == 5);
    CHECK(plan.rows[3].reason.contains(QStringLiteral("E-mail")));
    CHECK(plan.rows[4].reason.contains(QStringLiteral("perhaps")));

    const QStringList before = contentsOf(*world.store);
    require(world.store->apply(plan.changes));
    CHECK(world.person(world.riitta).consent == Consent::Given);
    CHECK(found<Person>(*world.store, u"grete hansen") == 1);
    require(world.store->undo());
    CHECK(contentsOf(*world.store) == before);
}

TEST_CASE("A row is the record of its number before that of its address or name", "[storage]")
{
    World world;
    const QString text = QStringLiteral("id\tfamily_name\n#%1\tPiela-Virtanen\n%2\tNúñez\n#99\tNobody\n")
                             .arg(world.riitta.toString(), world.ana.toString());
    const PastePlan plan =
        require(planPaste(*world.store, Person::descriptor(), fromTabText(text), {}, {world.group}));
    CHECK(outcomes(plan) == std::vector<Outcome>{Outcome::Update, Outcome::Unchanged, Outcome::Refused});
    const PastePlan byAddress = world.plan(u"email\tfamily name\nRIITTA@example.org\tVirtanen\n");
    REQUIRE(outcomes(byAddress) == std::vector<Outcome>{Outcome::Update});
    require(world.store->apply(byAddress.changes));
    CHECK(world.person(world.riitta).familyName == QStringLiteral("Virtanen"));
}

TEST_CASE("Rows without headings are read as the columns that the list shows", "[storage]")
{
    World world;
    const QStringList columns{QStringLiteral("family_name"), QStringLiteral("given_name"),
                              QStringLiteral("country"), QStringLiteral("organisation")};
    const PastePlan plan = world.plan(u"Hansen\tGrete\tFinland\tStatistics Finland\n", columns);
    CHECK(plan.ignored == QStringList{QStringLiteral("Country")});
    REQUIRE(outcomes(plan) == std::vector<Outcome>{Outcome::Add});
    require(world.store->apply(plan.changes));
    CHECK(require(world.store->all<Affiliation>()).size() == 1);
}

TEST_CASE("Two rows for one record, namesakes and rows that are too long are refused with the reason",
          "[storage]")
{
    World world;
    const PastePlan plan = world.plan(u"Given name\tFamily name\n"
                                      u"Riitta\tPiela\nRiitta\tPiela\n"
                                      u"New\tOne\nnew\tone\n"
                                      u"Bo\tBerg\tand more\n");
    CHECK(outcomes(plan) == std::vector<Outcome>{Outcome::Unchanged, Outcome::Refused, Outcome::Add,
                                                 Outcome::Refused, Outcome::Refused});
    Person twin;
    twin.givenName = QStringLiteral("Riitta");
    twin.familyName = QStringLiteral("Piela");
    added(*world.store, twin);
    CHECK(outcomes(world.plan(u"Given name\tFamily name\nRiitta\tPiela\n")) ==
          std::vector<Outcome>{Outcome::Refused});
}

TEST_CASE("Empty text and headings alone are nothing to paste", "[storage]")
{
    World world;
    for (const char16_t* text : {u"", u"\n\t\n", u"Given name\tFamily name\n"})
        CHECK_FALSE(
            planPaste(*world.store, Person::descriptor(), fromTabText(QString::fromUtf16(text)), {}, {}));
}

TEST_CASE("Events are known by date and title together, within the edition", "[storage]")
{
    World world;
    Event event;
    event.group = world.group;
    event.title = QStringLiteral("Monthly meeting");
    event.start = *PartialDate::fromIso(QStringLiteral("2021-04-22"));
    added(*world.store, event);
    const PastePlan plan =
        require(planPaste(*world.store, Event::descriptor(),
                          fromTabText(QStringLiteral("Date\tTitle\tPlace\n"
                                                     "2021-04-22\tMonthly meeting\tRome\n"
                                                     "2021-05-20\tMonthly meeting\tBern\n")),
                          {}, {world.group}));
    CHECK(outcomes(plan) == std::vector<Outcome>{Outcome::Update, Outcome::Add});
}

TEST_CASE("What is written for a spreadsheet is read back the same")
{
    forAll("tab text", [](const std::vector<std::vector<std::string>>& cells) {
        std::vector<QStringList> rows;
        for (const auto& row : cells) {
            QStringList texts{QStringLiteral("first")}; // a row of nothing at all has no form of its own
            for (const std::string& cell : row)
                texts.append(QString::fromLatin1(cell.c_str()));
            rows.push_back(texts);
        }
        RC_ASSERT(fromTabText(toTabText(rows)) == rows);
    });
    CHECK(fromTabText(QStringLiteral("a\t\"b\r\nc\"\t\"say \"\"hi\"\"\"\r\nd\t")) ==
          std::vector<QStringList>{
              {QStringLiteral("a"), QStringLiteral("b\r\nc"), QStringLiteral("say \"hi\"")},
              {QStringLiteral("d"), QString()}});
}
