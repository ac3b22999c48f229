// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listfilter.h"

#include "entities/event.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/registry.h"
#include "support/storesteps.h"

#include <QJsonDocument>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

std::vector<Value> sampleValues(const FilterField& field, FilterTest test)
{
    if (!takesValue(test))
        return {};
    if (test == FilterTest::InLastMonths)
        return {Value(4)};
    if (test == FilterTest::Contains || !field.field)
        return {Value(QStringLiteral("100% \"true\""))};
    if (field.field->type == FieldType::Reference)
        return {Value(Id{8'444'444'444'444'444'444})};
    if (field.field->type == FieldType::Integer)
        return {Value(17)};
    if (field.field->type == FieldType::Boolean)
        return {Value(true)};
    return {Value(QStringLiteral("2021-04"))};
}

} // namespace

TEST_CASE("Whatever a list can be filtered by is asked for, described, and kept as text without a loss",
          "[storage]")
{
    TemporaryStore store;
    for (const EntityDescriptor* entity : allEntities()) {
        QSet<QString> names;
        for (const FilterField& field : filterFields(*entity)) {
            INFO(entity->name() << '.' << field.name);
            CHECK_FALSE(names.contains(field.name));
            names.insert(field.name);
            QSet<QString> texts;
            for (const FilterTest test : testsFor(field)) {
                const Condition condition = filterCondition(field.name, test, sampleValues(field, test));
                CHECK(testOf(condition) == test);
                CHECK(describe(*entity, condition, *store).contains(field.title));
                texts.insert(testText(test, field));
                Query query(*entity);
                query.where = {condition};
                CHECK(store->count(query).has_value());
                const QByteArray json =
                    QJsonDocument(conditionsToJson(*entity, {condition})).toJson(QJsonDocument::Compact);
                const auto back = conditionsFromJson(*entity, QJsonDocument::fromJson(json).array());
                REQUIRE(back.size() == 1);
                CHECK(back[0].field == condition.field);
                CHECK(back[0].test == condition.test);
                CHECK(back[0].values == condition.values);
            }
            CHECK(texts.size() == static_cast<qsizetype>(testsFor(field).size()));
        }
    }
}

TEST_CASE("A filter reads as a sentence")
{
    TemporaryStore store;
    Organisation office;
    office.name = QStringLiteral("Statistics Finland");
    const Id id = added(*store, office);
    const auto text = [&](const EntityDescriptor& entity, const char* field, FilterTest test,
                          std::vector<Value> values) {
        return describe(entity, filterCondition(QString::fromLatin1(field), test, std::move(values)), *store);
    };
    const EntityDescriptor& person = Person::descriptor();
    CHECK(text(person, "organisation", FilterTest::Is, {id}) ==
          QStringLiteral("Organisation: Statistics Finland"));
    CHECK(text(person, "leads", FilterTest::IsEmpty, {}) == QStringLiteral("Lead of: none"));
    CHECK(text(person, "email", FilterTest::IsEmpty, {}) == QStringLiteral("E-mail is empty"));
    CHECK(text(person, "consent", FilterTest::IsOneOf,
               {Value(QStringLiteral("asked")), Value(QStringLiteral("refused"))}) ==
          QStringLiteral("May be listed: Asked or No"));
    CHECK(text(Event::descriptor(), "start", FilterTest::InLastMonths, {Value(3)}) ==
          QStringLiteral("Date in the last 3 months"));
    CHECK(text(Event::descriptor(), "start", FilterTest::InLastMonths, {Value(1)}) ==
          QStringLiteral("Date in the last month"));
}

TEST_CASE("A kept filter that names what is not there any more is left out")
{
    const auto json = QJsonDocument::fromJson(R"([{"field": "shoe_size", "test": "is", "values": ["39"]},
                                                  {"field": "email", "test": "smells"},
                                                  {"field": "email", "test": "is_empty"}, 7])")
                          .array();
    const auto conditions = conditionsFromJson(Person::descriptor(), json);
    REQUIRE(conditions.size() == 1);
    CHECK(conditions[0].test == Condition::Test::IsEmpty);
}
