// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample's content against the group's public page, and its form against the descriptors: read here as
// plain JSON, so that a slip of the reader can't hide one of the file.
#include "entities/registry.h"
#include "support/paths.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace rapporteur;

namespace {

struct SampleRecord
{
    QString entity;
    QString key;
    QJsonObject fields;

    [[nodiscard]] QString text(const char* field) const
    {
        return fields.value(QLatin1String(field)).toString();
    }
};

std::vector<SampleRecord> readRecords()
{
    QFile file(test::sourceDir() + QStringLiteral("/resources/sample/ml-group-2021.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonObject sample = QJsonDocument::fromJson(file.readAll(), &error).object();
    INFO(error.errorString().toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    std::vector<SampleRecord> records;
    const QJsonArray array = sample.value(u"records").toArray();
    for (const QJsonValue& each : array) {
        const QJsonObject record = each.toObject();
        records.push_back({record.value(u"entity").toString(), record.value(u"key").toString(),
                           record.value(u"fields").toObject()});
    }
    REQUIRE(!records.empty());
    return records;
}

const std::vector<SampleRecord>& allRecords()
{
    static const std::vector<SampleRecord> records = readRecords();
    return records;
}

/// Those of a kind whose field has that text; all of the kind without a field.
std::vector<SampleRecord> recordsOf(const char* entity, const char* field = nullptr, const char* text = "")
{
    std::vector<SampleRecord> found;
    for (const SampleRecord& record : allRecords()) {
        const bool matches = field == nullptr || record.text(field) == QString::fromUtf8(text);
        if (record.entity == QLatin1String(entity) && matches)
            found.push_back(record);
    }
    return found;
}

QStringList textsOf(const std::vector<SampleRecord>& records, const char* field)
{
    QStringList texts;
    for (const SampleRecord& record : records)
        texts.append(record.text(field));
    return texts;
}

QHash<QString, QString> entitiesByKey()
{
    QHash<QString, QString> entities;
    for (const SampleRecord& record : allRecords()) {
        if (!record.key.isEmpty())
            entities.insert(record.key, record.entity);
    }
    return entities;
}

bool isChoice(const Choices& choices, const QString& code)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&code](const Choice& choice) { return code == QLatin1String(choice.code); });
}

void checkReference(const FieldDescriptor& field, const QString& text)
{
    static const QHash<QString, QString> entities = entitiesByKey();
    REQUIRE(text.startsWith(QLatin1Char('@')));
    const bool isCountry = text.startsWith(QLatin1String("@country:"));
    const QString entity = isCountry ? QStringLiteral("country") : entities.value(text.mid(1));
    CHECK_FALSE(entity.isEmpty());
    CHECK((field.targets.isEmpty() || field.targets.contains(entity)));
}

void checkValue(const FieldDescriptor& field, const QJsonValue& value)
{
    INFO(field.name.toStdString() << ": " << value.toVariant().toString().toStdString());
    if (field.isReference())
        checkReference(field, value.toString());
    else if (field.type == FieldType::Date)
        CHECK(PartialDate::fromIso(value.toString()).has_value());
    else if (field.type == FieldType::Choice)
        CHECK(isChoice(*field.choices, value.toString()));
    else if (field.type == FieldType::Boolean)
        CHECK(value.isBool());
    else if (field.type == FieldType::Integer)
        CHECK(value.isDouble());
    else
        CHECK_FALSE(value.toString().isEmpty());
}

/// The words of the page for a talk's speakers: names with the organisations in order.
QStringList speakersOf(const SampleRecord& talk)
{
    QStringList names;
    for (const SampleRecord& speaker : recordsOf("speaker")) {
        if (speaker.text("presentation") == QLatin1Char('@') + talk.key)
            names.append(speaker.text("person").mid(1) + QLatin1Char(' ') +
                         speaker.text("organisation").mid(1));
    }
    return names;
}

SampleRecord talkTitled(const char* title)
{
    const auto talks = recordsOf("presentation", "title", title);
    INFO(title);
    REQUIRE(talks.size() == 1);
    return talks.front();
}

} // namespace

TEST_CASE("ML Group 2021: every record and field of the sample is one that the program knows", "[sample]")
{
    QSet<QString> keys;
    for (const SampleRecord& record : allRecords()) {
        const EntityDescriptor* entity = findEntity(record.entity);
        INFO(record.entity.toStdString() << ' ' << QJsonDocument(record.fields).toJson().toStdString());
        REQUIRE(entity != nullptr);
        CHECK((record.key.isEmpty() || !keys.contains(record.key)));
        keys.insert(record.key);
        for (auto it = record.fields.begin(); it != record.fields.end(); ++it) {
            const FieldDescriptor* field = entity->field(it.key());
            REQUIRE(field != nullptr);
            checkValue(*field, it.value());
        }
        for (const FieldDescriptor& field : entity->fields())
            CHECK((!field.required || record.fields.contains(field.name)));
    }
}

TEST_CASE("ML Group 2021: all of the sample is public, as the page is", "[sample]")
{
    for (const SampleRecord& record : allRecords()) {
        INFO(record.entity.toStdString());
        CHECK(record.text("audience") == QStringLiteral("public"));
    }
}

TEST_CASE("ML Group 2021: the sample has as many of each kind as the page", "[sample]")
{
    CHECK(recordsOf("group").size() == 3);
    CHECK(recordsOf("objective").size() == 4);
    CHECK(recordsOf("work_stream").size() == 5);
    CHECK(recordsOf("theme").size() == 6);
    CHECK(recordsOf("output").size() == 19);
    CHECK(recordsOf("event").size() == 16);
    CHECK(recordsOf("presentation").size() == 16);
    CHECK(recordsOf("speaker").size() == 19);
    CHECK(recordsOf("person").size() == 19);
    CHECK(recordsOf("headcount").size() == 2);
    CHECK(recordsOf("membership").empty());
}

TEST_CASE(
    "ML Group 2021: eleven outputs belong to WS1, four to WS2, one each to WS3 to WS5, one to the group",
    "[sample]")
{
    CHECK(recordsOf("output", "work_stream", "@ws1").size() == 11);
    CHECK(recordsOf("output", "work_stream", "@ws2").size() == 4);
    for (const char* stream : {"@ws3", "@ws4", "@ws5"})
        CHECK(recordsOf("output", "work_stream", stream).size() == 1);
    const auto groups = recordsOf("output", "work_stream", "");
    REQUIRE(groups.size() == 1);
    CHECK(recordsOf("group", "name", "ML Group 2021").front().text("final_report") ==
          QLatin1Char('@') + groups.front().key);
}

TEST_CASE("ML Group 2021: the outputs' authors are credited as on the page, in its order", "[sample]")
{
    CHECK(textsOf(recordsOf("contribution"), "credited_as").join(QStringLiteral("; ")) ==
          QStringLiteral("Brazil; Turkey; Chile; Poland; UK; Poland; Malaysia; Indonesia; US (BLS); Chile; "
                         "Belgium (Flanders); IMF; INEGI (Mexico); INEGI (Mexico); WS2 team"));
}

TEST_CASE("ML Group 2021: the journey's dates are as precise as the page gives them", "[sample]")
{
    QStringList journey;
    for (const SampleRecord& event : recordsOf("event")) {
        if (event.fields.value(u"on_journey").toBool())
            journey.append(event.text("start"));
    }
    CHECK(journey.join(QLatin1Char(' ')) ==
          QStringLiteral("2020-11 2021-01 2021-01-29 2021-04-22 2021-06-06 2021-06-30 2021-09-16 2021-11-19 "
                         "2021-12-20"));
}

TEST_CASE("ML Group 2021: the monthly meetings with talks are on the days of the page", "[sample]")
{
    CHECK(textsOf(recordsOf("event", "title", "Monthly meeting"), "start").join(QLatin1Char(' ')) ==
          QStringLiteral("2021-10-27 2021-09-29 2021-06-28 2021-05-24 2021-04-26 2021-03-22 2021-02-23"));
    QHash<QString, int> talks;
    for (const SampleRecord& talk : recordsOf("presentation"))
        ++talks[talk.text("event").right(10)];
    const QHash<QString, int> expected{{QStringLiteral("2021-10-27"), 3}, {QStringLiteral("2021-09-29"), 2},
                                       {QStringLiteral("2021-06-28"), 2}, {QStringLiteral("2021-05-24"), 3},
                                       {QStringLiteral("2021-04-26"), 1}, {QStringLiteral("2021-03-22"), 2},
                                       {QStringLiteral("2021-02-23"), 3}};
    CHECK(talks == expected);
}

TEST_CASE("ML Group 2021: just the two talks of the page have slides that are not for the public", "[sample]")
{
    const auto restricted = recordsOf("presentation", "slides", "restricted");
    CHECK(textsOf(restricted, "title") ==
          QStringList{QStringLiteral("2021 Census Comment Classification Machine Learning PoC"),
                      QStringLiteral("Sic/Soc ML classification project")});
    CHECK(recordsOf("presentation", "slides", "public").size() == 14);
    for (const SampleRecord& talk : restricted) {
        const QString owner = QLatin1Char('@') + talk.key;
        CHECK(recordsOf("link", "owner", owner.toUtf8().constData()).empty());
    }
}

TEST_CASE("ML Group 2021: speakers stand in the page's order with the organisation of that day", "[sample]")
{
    CHECK(speakersOf(talkTitled("UK SA Data Ethics")) ==
          QStringList{QStringLiteral("lily-oflynn uksa"), QStringLiteral("simon-whitworth uksa")});
    CHECK(speakersOf(talkTitled("Sic/Soc ML classification project")) ==
          QStringList{QStringLiteral("thanasis-anthopoulos ons")});
    CHECK(speakersOf(talkTitled("Best practices in maintaining the quality of data in ML developments")) ==
          QStringList{QStringLiteral("riitta-piela statistics-finland"),
                      QStringLiteral("rok-platinovsek statistics-finland")});
}

TEST_CASE("ML Group 2021: slips of the page are kept, with a correction beside them", "[sample]")
{
    const SampleRecord talk = talkTitled("Survey on Machine Learning Trianing Needs");
    CHECK(talk.text("correction") == QStringLiteral("Survey on Machine Learning Training Needs"));
    CHECK(talkTitled("Webscrapped data and ML for CPI").text("correction") ==
          QStringLiteral("Webscraped data and ML for CPI"));
}

TEST_CASE("ML Group 2021: no address is recorded, because the page's text has none", "[sample]")
{
    for (const SampleRecord& link : recordsOf("link")) {
        INFO(link.text("title").toStdString());
        CHECK_FALSE(link.fields.contains(QStringLiteral("address")));
    }
    CHECK(recordsOf("link", "kind", "slides").size() == 14);
}

TEST_CASE(
    "ML Group 2021: the published figures are 120, then about 250 with 33 countries and 5 organisations",
    "[sample]")
{
    const auto figures = recordsOf("headcount");
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].fields.value(u"members").toInt() == 120);
    CHECK_FALSE(figures[0].fields.value(u"approximate").toBool());
    CHECK(figures[1].fields.value(u"members").toInt() == 250);
    CHECK(figures[1].fields.value(u"approximate").toBool());
    CHECK(figures[1].fields.value(u"countries").toInt() == 33);
    CHECK(figures[1].fields.value(u"international_organisations").toInt() == 5);
}
