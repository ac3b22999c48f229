// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samplereader.h"

#include "entities/objective.h"
#include "entities/organisation.h"
#include "support/temporarystore.h"

using namespace rapporteur;

namespace {

QByteArray sample(const QByteArray& records)
{
    return R"({"format": "rapporteur-sample", "version": 1, "records": [)" + records + "]}";
}

QString complaint(const QByteArray& json)
{
    const auto read = readSample(json, QStringLiteral("s.json"));
    return read ? QString() : read.error().message;
}

const QByteArray group = R"({"entity": "group", "key": "g", "fields": {"name": "G"}})";

} // namespace

TEST_CASE("A sample's records may name each other in any order, and countries by their code")
{
    const auto read = readSample(
        sample(
            R"({"entity": "objective", "fields": {"group": "@g", "text": "a"}},)" + group +
            R"(,{"entity": "organisation", "fields": {"name": "O", "kind": "academia", "country": "@country:FI"}})"),
        QStringLiteral("s.json"));
    REQUIRE(read);
    REQUIRE(read->changes().size() == 3);
    const Change& objective = read->changes().front();
    CHECK(objective.entity == &Objective::descriptor());
    CHECK(objective.fields.front().after.toId() == read->changes().at(1).id);
}

TEST_CASE("A sample's positions are counted within the owner, in the order of the file")
{
    const auto read = readSample(sample(group + R"(,{"entity": "group", "key": "h", "fields": {"name": "H"}},
                          {"entity": "objective", "fields": {"group": "@g", "text": "first"}},
                          {"entity": "objective", "fields": {"group": "@h", "text": "of another"}},
                          {"entity": "objective", "fields": {"group": "@g", "text": "second"}})"),
                                 QStringLiteral("s.json"));
    REQUIRE(read);
    QStringList positions;
    for (const Change& change : read->changes()) {
        for (const FieldChange& field : change.fields) {
            if (field.field->name == QStringLiteral("position"))
                positions.append(field.after.toText());
        }
    }
    CHECK(positions == QStringList({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("2")}));
}

TEST_CASE("A faulty sample is refused with the file, the record and the field")
{
    const QString wrongDate = complaint(sample(
        group +
        R"(,{"entity": "event", "fields": {"group": "@g", "title": "E", "kind": "webinar", "start": "2021-13"}})"));
    CHECK(wrongDate.contains(QStringLiteral("s.json")));
    CHECK(wrongDate.contains(QStringLiteral("record 2")));
    CHECK(wrongDate.contains(QStringLiteral("start")));
    CHECK(wrongDate.contains(QStringLiteral("2021-13")));

    const QString strangeField = complaint(sample(R"({"entity": "person", "fields": {"famly_name": "P"}})"));
    CHECK(strangeField.contains(QStringLiteral("record 1")));
    CHECK(strangeField.contains(QStringLiteral("family_name")));

    CHECK(complaint(sample(R"({"entity": "persn", "fields": {}})")).contains(QStringLiteral("person")));
    CHECK(complaint(sample(group + "," + group)).contains(QStringLiteral("twice")));
    CHECK(complaint(sample(R"({"entity": "person", "id": 3, "fields": {"family_name": "P"}})"))
              .contains(QStringLiteral("id")));
    CHECK(complaint(sample(R"({"entity": "objective", "fields": {"group": "@nobody", "text": "a"}})"))
              .contains(QStringLiteral("nobody")));
    CHECK(complaint(sample(R"({"entity": "objective", "fields": {"group": "G", "text": "a"}})"))
              .contains(QStringLiteral("@key")));
    CHECK(complaint(sample(group + R"(,{"entity": "objective", "fields": {"group": "@g", "text": 4}})"))
              .contains(QStringLiteral("quotation marks")));
}

TEST_CASE("A reference in a sample to a record of the wrong kind is refused")
{
    CHECK(complaint(sample(R"({"entity": "person", "key": "p", "fields": {"family_name": "P"}},
                              {"entity": "objective", "fields": {"group": "@p", "text": "a"}})"))
              .contains(QStringLiteral("person")));
    const QByteArray named = R"({"entity": "organisation", "fields": {"name": "O", "country": "@country:Finland"}})";
    CHECK(complaint(sample(named)).contains(QStringLiteral("ISO 3166-1")));
}

TEST_CASE("What is no sample is refused")
{
    CHECK(complaint("{").contains(QStringLiteral("line 1")));
    CHECK(complaint("{\n\n,").contains(QStringLiteral("line 3")));
    CHECK_FALSE(complaint("[]").isEmpty());
    CHECK_FALSE(complaint(R"({"format": "other", "version": 1, "records": []})").isEmpty());
    CHECK_FALSE(complaint(R"({"format": "rapporteur-sample", "version": 2, "records": []})").isEmpty());
    CHECK_FALSE(complaint(R"({"format": "rapporteur-sample", "version": 1})").isEmpty());
    CHECK_FALSE(
        complaint(R"({"format": "rapporteur-sample", "version": 1, "records": [], "more": 1})").isEmpty());
    CHECK_FALSE(readShippedSample(QStringLiteral("no-such-sample")));
}

TEST_CASE("The shipped sample can be kept", "[storage]")
{
    test::TemporaryStore store;
    REQUIRE(sampleNames().contains(QStringLiteral("ml-group-2021")));
    const auto applied = store->apply(test::require(readShippedSample(QStringLiteral("ml-group-2021"))));
    INFO((applied ? QString() : applied.error().message).toStdString());
    REQUIRE(applied);
    CHECK(test::require(store->check()).isEmpty());
}
