// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payload.h"

#include "entities/event.h"
#include "entities/organisation.h"
#include "entities/person.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace rapporteur;

namespace {

Change changeOf(const EntityDescriptor& entity,
                std::initializer_list<std::pair<const char16_t*, Value>> after)
{
    Change change{ChangeKind::Update, &entity, Id{7}, 1, {}, {}};
    for (const auto& [name, value] : after)
        change.fields.push_back({entity.field(QStringView(name)), {}, value});
    return change;
}

QByteArray at(const Payloads& payloads, Audience audience)
{
    return payloads.at(static_cast<size_t>(audience));
}

} // namespace

TEST_CASE("History writes texts as any reader of JSON expects them, in the order of the fields' names")
{
    QString every;
    for (char16_t c = 1; c < 0x250; ++c)
        every += c;
    every += QStringLiteral("日本 \U0001F600 “quoted” \\ / \"");
    const Change change = changeOf(Event::descriptor(), {{u"title", every},
                                                         {u"on_journey", true},
                                                         {u"description", Value()},
                                                         {u"group", Id{9007199254740993}}});
    const QByteArray json = at(payloadsOf(change, Audience::Public), Audience::Public);
    QJsonObject expected;
    expected.insert(QStringLiteral("title"), QJsonArray{QJsonValue::Null, every});
    expected.insert(QStringLiteral("on_journey"), QJsonArray{QJsonValue::Null, true});
    expected.insert(QStringLiteral("description"), QJsonArray{QJsonValue::Null, QJsonValue::Null});
    expected.insert(QStringLiteral("group"),
                    QJsonArray{QJsonValue::Null, QStringLiteral("9007199254740993")});
    CHECK(json == QJsonDocument(expected).toJson(QJsonDocument::Compact));
}

TEST_CASE("History keeps each field apart for the audience that may see it")
{
    const Change change = changeOf(
        Person::descriptor(), {{u"family_name", QStringLiteral("One")}, {u"notes", QStringLiteral("Two")}});
    const Payloads open = payloadsOf(change, Audience::Public);
    CHECK(at(open, Audience::Public) == R"({"family_name":[null,"One"]})");
    CHECK(at(open, Audience::Members).isEmpty());
    CHECK(at(open, Audience::Secretariat) == R"({"notes":[null,"Two"]})");
    const Payloads closed = payloadsOf(change, Audience::Secretariat);
    CHECK(at(closed, Audience::Public).isEmpty());
    CHECK(at(closed, Audience::Secretariat) == R"({"family_name":[null,"One"],"notes":[null,"Two"]})");
}

TEST_CASE(
    "History keeps the heir of a merged record among its fields, and a change of nothing as an empty one")
{
    Change change = changeOf(Organisation::descriptor(),
                             {{u"acronym", QStringLiteral("A")}, {u"name", QStringLiteral("N")}});
    change.kind = ChangeKind::Remove;
    change.heir = Id{12};
    CHECK(at(payloadsOf(change, Audience::Members), Audience::Members) ==
          R"({"acronym":[null,"A"],"heir":"12","name":[null,"N"]})");
    change.fields.clear();
    change.heir = {};
    CHECK(at(payloadsOf(change, Audience::Members), Audience::Members) == "{}");
}
