// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/organisation.h"
#include "entities/person.h"
#include "support/temporarystore.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Record person(const char16_t* given, const char16_t* family)
{
    Person person;
    person.givenName = QString::fromUtf16(given);
    person.familyName = QString::fromUtf16(family);
    return toRecord(person);
}

} // namespace

TEST_CASE("A record that was added is read back as it was", "[storage]")
{
    TemporaryStore store;
    ChangeSet changes;
    Person written;
    written.givenName = QStringLiteral("Søren");
    written.familyName = QStringLiteral("Sørensen");
    written.email = QStringLiteral("soren@example.org");
    written.consent = Consent::Given;
    const Id id = changes.add(written);
    const Applied applied = require(store->apply(changes));
    REQUIRE(applied.sequence == 1);
    const Person read = require(store->get<Person>(id));
    CHECK(read.givenName == written.givenName);
    CHECK(read.consent == Consent::Given);
    CHECK(read.revision == 1);
    CHECK(store->label({QStringLiteral("person"), id}) == QStringLiteral("Søren Sørensen"));
    CHECK(require(store->count(Query::of<Person>().matching(QStringLiteral("Sorensen")))) == 1);
    CHECK(require(store->count(Query::of<Person>().matching(QStringLiteral("sor")))) == 1);
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("Undo and redo go through any number of steps and come back", "[storage]")
{
    TemporaryStore store;
    ChangeSet add;
    const Id id = add.add(person(u"Ada", u"One"));
    require(store->apply(add));
    for (const char16_t* name : {u"Two", u"Three"}) {
        const Record before = require(store->record(Person::descriptor(), id));
        Record after = before;
        after.setValue(u"family_name", QString::fromUtf16(name));
        ChangeSet edit;
        edit.update(before, after);
        require(store->apply(edit));
    }
    const auto familyName = [&] {
        return require(store->record(Person::descriptor(), id)).text(u"family_name");
    };
    CHECK(familyName() == QStringLiteral("Three"));
    require(store->undo());
    require(store->undo());
    CHECK(familyName() == QStringLiteral("One"));
    require(store->undo());
    CHECK_FALSE(store->record(Person::descriptor(), id));
    CHECK_FALSE(store->undo());
    require(store->redo());
    require(store->redo());
    require(store->redo());
    CHECK(familyName() == QStringLiteral("Three"));
    CHECK_FALSE(store->redo());
    CHECK(require(store->check()).isEmpty());
}

TEST_CASE("Different fields of one record merge, the same field is a conflict that names both values",
          "[storage]")
{
    TemporaryStore store;
    ChangeSet add;
    const Id id = add.add(person(u"Ada", u"One"));
    require(store->apply(add));
    const auto other = store.open();
    const Record seen = require(store->record(Person::descriptor(), id));
    const auto edit = [&](Store& by, QStringView field, const QString& value) {
        Record after = seen;
        after.setValue(field, value);
        ChangeSet changes;
        changes.update(seen, after);
        return by.apply(changes);
    };
    require(edit(*store, u"given_name", QStringLiteral("Grace")));
    require(edit(*other, u"email", QStringLiteral("ada@example.org")));
    const auto refused = edit(*other, u"given_name", QStringLiteral("Mary"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(QStringLiteral("Grace")));
    CHECK(refused.error().message.contains(QStringLiteral("Mary")));
    const Record now = require(store->record(Person::descriptor(), id));
    CHECK(now.text(u"given_name") == QStringLiteral("Grace"));
    CHECK(now.text(u"email") == QStringLiteral("ada@example.org"));
    CHECK(now.revision == 3);
}
