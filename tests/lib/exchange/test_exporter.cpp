// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporter.h"

#include "entities/affiliation.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/registry.h"
#include "entities/speaker.h"
#include "exchange/csv.h"
#include "exchange/jsonrecord.h"
#include "support/temporarystore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rapporteur;

namespace {

/// A public talk of two people, one of whom the public may not know.
struct Talk
{
    test::TemporaryStore store;
    Id group, known, secret;

    Talk()
    {
        ChangeSet changes;
        Group edition;
        edition.name = QStringLiteral("G, \"the\" group");
        edition.audience = Audience::Public;
        group = changes.add(edition);
        Event event;
        event.group = group;
        event.title = QStringLiteral("Meeting");
        event.start = PartialDate::of(2020, 11);
        event.audience = Audience::Public;
        Presentation talk;
        talk.event = changes.add(event);
        talk.title = QStringLiteral("Talk");
        talk.audience = Audience::Public;
        const Id presentation = changes.add(talk);
        known = addSpeaker(changes, presentation, QStringLiteral("Known"), Audience::Public, 1);
        secret = addSpeaker(changes, presentation, QStringLiteral("Secret"), Audience::Secretariat, 2);
        test::require(store->apply(changes));
    }

    static Id addSpeaker(ChangeSet& changes, Id talk, const QString& name, Audience audience, qint64 position)
    {
        Person person;
        person.familyName = name;
        person.email = name.toLower() + QStringLiteral("@example.org");
        person.audience = audience;
        Speaker speaker;
        speaker.presentation = talk;
        speaker.person = changes.add(person);
        speaker.position = position;
        speaker.audience = Audience::Public;
        changes.add(speaker);
        return speaker.person;
    }

    RecordSelection selection(const EntityDescriptor& entity, Audience reader,
                              const QStringList& columns = {})
    {
        RecordSelection selection(entity);
        selection.reader = reader;
        selection.columns = columns.isEmpty() ? csvColumns(entity) : columns;
        return selection;
    }

    QByteArray csv(const RecordSelection& selection)
    {
        const QString path = store.filePath(QStringLiteral("out.csv"));
        test::require(exportCsv(*store, selection, path));
        return read(path);
    }

    QByteArray json(Audience reader)
    {
        const QString path = store.filePath(QStringLiteral("out.json"));
        std::vector<RecordSelection> selections;
        for (const EntityDescriptor* entity : allEntities())
            selections.push_back(
                selection(*entity, reader, QStringList{QStringLiteral("id")} + jsonColumns(*entity)));
        test::require(exportJson(*store, selections, path));
        return read(path);
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("Rows that are written as they come say what they say through the gate", "[storage]")
{
    Talk talk;
    ChangeSet changes;
    for (int i = 0; i < 700; ++i) {
        Person person;
        person.familyName = QStringLiteral("Ørsted %1, \"the %2\"").arg(i % 7).arg(i);
        person.notes = i % 3 == 0 ? QString() : QStringLiteral("- one\n- two");
        person.audience = static_cast<Audience>(i % 3);
        changes.add(person);
    }
    test::require(talk.store->apply(changes));
    for (const EntityDescriptor* entity : allEntities()) {
        RecordSelection plain = talk.selection(*entity, Audience::Secretariat, {QStringLiteral("id")});
        plain.columns.append(QStringLiteral("revision"));
        for (const FieldDescriptor& field : entity->fields()) {
            if (!field.isReference())
                plain.columns.append(field.name);
        }
        RecordSelection gated = plain;
        gated.texts.push_back({QStringLiteral("id"), TextCondition::Test::Contains, {}});
        INFO(entity->name());
        CHECK(talk.csv(plain) == talk.csv(gated));
    }
}

TEST_CASE("A CSV export has a header and a line a record", "[storage]")
{
    Talk talk;
    const QByteArray csv = talk.csv(talk.selection(Presentation::descriptor(), Audience::Secretariat,
                                                   {QStringLiteral("date"), QStringLiteral("speakers"),
                                                    QStringLiteral("title"), QStringLiteral("slides")}));
    CHECK(csv == "date,speakers,title,slides\r\n2020-11,Known; Secret,Talk,none\r\n");
}

TEST_CASE("A public export names nobody whom the public may not know", "[storage]")
{
    Talk talk;
    const QByteArray talks = talk.csv(talk.selection(Presentation::descriptor(), Audience::Public));
    CHECK(talks.contains("Known"));
    CHECK_FALSE(talks.contains("Secret"));
    const QByteArray people = talk.csv(talk.selection(Person::descriptor(), Audience::Public));
    CHECK(people.contains("Known"));
    CHECK_FALSE(people.contains("@example.org"));
    CHECK_FALSE(people.contains("Secret"));
    const QByteArray all = talk.json(Audience::Public);
    CHECK(all.contains("Known"));
    CHECK_FALSE(all.contains("Secret"));
    CHECK_FALSE(all.contains("@example.org"));
    CHECK(talk.json(Audience::Secretariat).contains("secret@example.org"));
}

TEST_CASE("A JSON export holds every record once, ids as texts", "[storage]")
{
    Talk talk;
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(talk.json(Audience::Secretariat), &problem).object();
    REQUIRE(problem.error == QJsonParseError::NoError);
    CHECK(root.value(u"format").toString() == QStringLiteral("rapporteur"));
    CHECK(root.value(u"version").toInt() == 1);
    const QJsonObject records = root.value(u"records").toObject();
    CHECK(records.size() == static_cast<qsizetype>(allEntities().size()));
    CHECK(records.value(u"person").toArray().size() == 2);
    CHECK(records.value(u"membership").toArray().isEmpty());
    const QJsonObject presentation = records.value(u"presentation").toArray().at(0).toObject();
    CHECK(presentation.value(u"id").isString());
    CHECK(presentation.value(u"date").toString() == QStringLiteral("2020-11"));
    CHECK(presentation.value(u"position").isDouble());
    CHECK(presentation.value(u"abstract").isNull());
    CHECK(presentation.value(u"event").toString() == QStringLiteral("2020-11 Meeting"));
    CHECK(presentation.value(u"speakers").toArray() ==
          QJsonArray({QStringLiteral("Known"), QStringLiteral("Secret")}));
    const QJsonObject group = records.value(u"group").toArray().at(0).toObject();
    CHECK(group.value(u"name").toString() == QStringLiteral("G, \"the\" group"));
    CHECK(group.value(u"current").isBool());
}

TEST_CASE("An export that cannot be written leaves the old file", "[storage]")
{
    Talk talk;
    const auto refused = exportCsv(*talk.store, talk.selection(Person::descriptor(), Audience::Public),
                                   talk.store.filePath(QStringLiteral("no/such/folder.csv")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("no/such/folder.csv")));
}

TEST_CASE("As of a day there are only the memberships that held on it", "[storage]")
{
    Talk talk;
    ChangeSet changes;
    Membership membership;
    membership.group = talk.group;
    membership.person = talk.known;
    membership.joined = PartialDate::of(2021, 2);
    membership.left = PartialDate::of(2021, 4);
    changes.add(membership);
    test::require(talk.store->apply(changes));
    const auto countOn = [&](QDate day) {
        RecordSelection selection(Membership::descriptor());
        selection.asOf = day;
        size_t count = 0;
        test::require(RecordPages(*talk.store, selection)
                          .forEach([&](const std::vector<Record>& records, const Formatter&) {
                              count += records.size();
                              return Result<void>();
                          }));
        return count;
    };
    CHECK(countOn(QDate(2021, 1, 31)) == 0);
    CHECK(countOn(QDate(2021, 2, 1)) == 1);
    CHECK(countOn(QDate(2021, 3, 31)) == 1);
    CHECK(countOn(QDate(2021, 4, 1)) == 0);
    CHECK(countOn(QDate()) == 1);
}

TEST_CASE("Virtual fields are tested by their texts", "[storage]")
{
    Talk talk;
    const auto count = [&](TextCondition::Test test, const char* text, Audience reader) {
        RecordSelection selection = talk.selection(Presentation::descriptor(), reader);
        selection.texts.push_back({QStringLiteral("speakers"), test, QString::fromLatin1(text)});
        size_t found = 0;
        test::require(RecordPages(*talk.store, selection)
                          .forEach([&](const std::vector<Record>& records, const Formatter&) {
                              found += records.size();
                              return Result<void>();
                          }));
        return found;
    };
    using Test = TextCondition::Test;
    CHECK(count(Test::Is, "known", Audience::Secretariat) == 1);
    CHECK(count(Test::Is, "secret", Audience::Secretariat) == 1);
    CHECK(count(Test::Is, "secret", Audience::Public) == 0);
    CHECK(count(Test::Is, "kno", Audience::Secretariat) == 0);
    CHECK(count(Test::Contains, "kno", Audience::Secretariat) == 1);
    CHECK(count(Test::IsNot, "known", Audience::Secretariat) == 0);
    CHECK(count(Test::IsNot, "somebody", Audience::Secretariat) == 1);
}
