// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/affiliation.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "models/entitytablemodel.h"
#include "support/properties.h"
#include "support/storesteps.h"

#include <QAbstractItemModelTester>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

QStringList shown(const EntityTableModel& model, int column = 0)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

TEST_CASE("Rows and records of a list with headings find each other, whatever is folded away")
{
    forAll("sections", [] {
        const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 6));
        ListSections sections;
        sections.set({sizes.begin(), sizes.end()});
        size_t records = 0;
        for (int section = 0; section < sections.count(); ++section) {
            records += static_cast<size_t>(sections.sizeOf(section));
            if (*rc::gen::arbitrary<bool>())
                sections.setOpen(section, false);
        }
        int headings = 0;
        for (int row = 0; row < sections.rowCount(records); ++row) {
            const int place = sections.placeAt(row);
            headings += sections.isHeading(row) ? 1 : 0;
            if (sections.isHeading(row))
                RC_ASSERT(place == sections.firstOf(sections.sectionAt(row)));
            else if (!sections.isEmpty())
                RC_ASSERT(sections.rowOf(place) == row);
        }
        RC_ASSERT(headings == sections.count());
        for (int place = 0; place < static_cast<int>(records); ++place) {
            const int row = sections.rowOf(place);
            RC_ASSERT(row >= 0);
            RC_ASSERT(row < sections.rowCount(records));
            RC_ASSERT(sections.isHeading(row) == !sections.isOpen(sections.sectionOf(place)));
        }
    });
}

TEST_CASE("A list is parted by the values of a column, with a heading that says how many", "[storage]")
{
    TemporaryStore store;
    ChangeSet changes;
    Organisation office;
    office.name = QStringLiteral("Office");
    const Id at = changes.add(office);
    for (const char* name : {"Ana", "Bo", "Cy"}) {
        Person person;
        person.familyName = QString::fromLatin1(name);
        Affiliation affiliation;
        affiliation.person = changes.add(person);
        affiliation.organisation = at;
        if (person.familyName != QLatin1String("Bo"))
            changes.add(affiliation);
    }
    require(store->apply(changes));
    EntityTableModel model(*store, Person::descriptor());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setColumns({QStringLiteral("family_name"), QStringLiteral("organisation")});
    model.setGroupBy(QStringLiteral("organisation"));
    CHECK(shown(model) == QStringList{QStringLiteral("Office (2)"), QStringLiteral("Ana"),
                                      QStringLiteral("Cy"), QStringLiteral("None (1)"),
                                      QStringLiteral("Bo")});
    CHECK(model.recordCount() == 3);
    CHECK(model.isHeading(0));
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    const Id ana = model.idAt(1);
    model.toggle(0);
    CHECK(shown(model) ==
          QStringList{QStringLiteral("Office (2)"), QStringLiteral("None (1)"), QStringLiteral("Bo")});
    CHECK(model.rowOf(ana) == 0);

    // What was folded away stays so when the list is read again.
    require(edit<Person>(*store, ana, u"family_name", Value(QStringLiteral("Anna"))));
    CHECK(shown(model) ==
          QStringList{QStringLiteral("Office (2)"), QStringLiteral("None (1)"), QStringLiteral("Bo")});
    model.reveal(ana);
    CHECK(model.rowOf(ana) == 1);
    model.sort(1, Qt::DescendingOrder);
    CHECK(shown(model).constFirst() == QStringLiteral("Office (2)"));
    model.setGroupBy({});
    CHECK(model.rowCount() == 3);
}

TEST_CASE("A list that is grouped by its closed list stands in the order of that", "[storage]")
{
    TemporaryStore store;
    ChangeSet changes;
    for (const Consent consent : {Consent::Given, Consent::NotAsked, Consent::Given}) {
        Person person;
        person.familyName = QStringLiteral("Name");
        person.consent = consent;
        changes.add(person);
    }
    require(store->apply(changes));
    EntityTableModel model(*store, Person::descriptor());
    model.setColumns({QStringLiteral("consent")});
    model.setGroupBy(QStringLiteral("consent"));
    CHECK(shown(model) == QStringList{QStringLiteral("Not asked (1)"), QStringLiteral("Not asked"),
                                      QStringLiteral("Yes (2)"), QStringLiteral("Yes"),
                                      QStringLiteral("Yes")});
}
