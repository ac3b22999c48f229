// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/attachment.h"
#include "entities/event.h"
#include "entities/headcount.h"
#include "entities/link.h"
#include "entities/person.h"
#include "entities/registry.h"
#include "schema/validation.h"
#include "support/fieldvalues.h"
#include "support/properties.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

bool isValid(const EntityDescriptor& entity, QStringView field, const Value& value)
{
    return validate(*entity.field(field), value).empty();
}

bool isAddress(const QString& text)
{
    return isValid(Link::descriptor(), u"address", text);
}

bool isEmail(const QString& text)
{
    return isValid(Person::descriptor(), u"email", text);
}

std::vector<FieldProblem> problemsOfPeriod(const QString& start, const QString& end)
{
    Event event;
    event.group = Id{1};
    event.title = QStringLiteral("Sprint");
    event.start = PartialDate::fromIso(start).value_or(PartialDate());
    event.end = PartialDate::fromIso(end).value_or(PartialDate());
    return validate(toRecord(event));
}

} // namespace

TEST_CASE("Addresses are http, https or mailto, and nothing else ever", "[schema]")
{
    for (const char* good :
         {"https://example.org", "http://example.org/a?b=c#d", "HTTPS://EXAMPLE.ORG/",
          "https://example.org:8443/", "https://xn--mnchen-3ya.example/", "https://example.org/wiki/A_(b)",
          "https://[::1]/", "mailto:secretariat@example.org", "mailto:a@example.org?subject=Slides",
          "https://example.org/%D0%B0?q=%20"}) {
        INFO(good);
        CHECK(isAddress(QString::fromUtf8(good)));
    }
    for (const char* bad : {"javascript:alert(1)",
                            "JavaScript:alert(1)",
                            "jAvAsCrIpT://example.org/%0aalert(1)",
                            " javascript:alert(1)",
                            "java\tscript:alert(1)",
                            "data:text/html,x",
                            "DATA:text/html,x",
                            "file:///etc/passwd",
                            "FILE:///C:/x",
                            "ftp://example.org/",
                            "vbscript:x",
                            "about:blank",
                            "blob:https://example.org/1",
                            "view-source:https://a.example",
                            "example.org",
                            "www.example.org",
                            "//example.org",
                            "/etc/passwd",
                            "https:",
                            "https://",
                            "https:example.org",
                            "https:///example.org",
                            "http:\\\\example.org",
                            "https://exa mple.org",
                            " https://example.org",
                            "https://example.org ",
                            "https://example.org/a b",
                            "https://example.org/\n",
                            "https://example.org/\x01",
                            "https://example.org\\@evil.example",
                            "https://www.example.org@evil.example/",
                            "https://user:secret@example.org/",
                            "https://@evil.example/",
                            "https://example.org:port/",
                            "https://[::1/",
                            "mailto:",
                            "mailto:nobody",
                            "mailto:a@b@c.org",
                            "mailto:a@example.org,b@example.org",
                            "mailto:a@example.org%0d%0abcc:b@example.org",
                            "tel:+41",
                            "https\u200b://example.org",
                            "https://example.org/\u202egnp.exe"}) {
        INFO(bad);
        CHECK_FALSE(isAddress(QString::fromUtf8(bad)));
    }
    CHECK_FALSE(isAddress(QStringLiteral("https://example.org/") + QString(3000, u'a')));
}

TEST_CASE("E-mail addresses are one mailbox each", "[schema]")
{
    for (const char* good : {"a@example.org", "riitta.piela+ml@stat.example.fi", "o'brien@example.ie",
                             "søren@example.dk", "a@müller.example", "x_y-z@sub.domain.example"}) {
        INFO(good);
        CHECK(isEmail(QString::fromUtf8(good)));
    }
    for (const char* bad :
         {"a", "@example.org", "a@", "a@example", "a b@example.org", "a@example .org", "a@@example.org",
          "a@example..org", "a..b@example.org", ".a@example.org", "a.@example.org", "a@.example.org",
          "A <a@example.org>", "a@example.org, b@example.org", "a@example.org;b@example.org",
          "a@example.org\nBcc: b@example.org", "a@exa\x01mple.org", "a\u202e@example.org", "a@[127.0.0.1]"}) {
        INFO(bad);
        CHECK_FALSE(isEmail(QString::fromUtf8(bad)));
    }
    CHECK_FALSE(isEmail(QString(250, u'a') + QStringLiteral("@example.org")));
}

TEST_CASE("Dates, times, zones and numbers are read strictly", "[schema]")
{
    const EntityDescriptor& event = Event::descriptor();
    for (const char16_t* good : {u"2021", u"2021-04", u"2021-04-22", u"2020-02-29"})
        CHECK(isValid(event, u"start", QString::fromUtf16(good)));
    for (const char16_t* bad : {u"21", u"2021-4", u"2021-13", u"2021-02-29", u"22.04.2021",
                                u"2021-04-22T10:00", u"soon", u" 2021", u"2021-00", u"0000", u"-2021"}) {
        INFO(QString::fromUtf16(bad));
        CHECK_FALSE(isValid(event, u"start", QString::fromUtf16(bad)));
    }
    for (const char16_t* good : {u"00:00", u"09:05", u"23:59"})
        CHECK(isValid(event, u"start_time", QString::fromUtf16(good)));
    for (const char16_t* bad : {u"9:05", u"24:00", u"12:60", u"12:00:00", u"noon", u"12.00", u"12:00\n"})
        CHECK_FALSE(isValid(event, u"start_time", QString::fromUtf16(bad)));
    for (const char16_t* good : {u"Europe/Zurich", u"America/New_York", u"UTC", u"Asia/Kolkata"})
        CHECK(isValid(event, u"time_zone", QString::fromUtf16(good)));
    for (const char16_t* bad :
         {u"CEST summer", u"Europe/Nowhere", u"UTC+02:00", u"UTC-5", u"../etc/passwd", u"+02:00"}) {
        INFO(QString::fromUtf16(bad));
        CHECK_FALSE(isValid(event, u"time_zone", QString::fromUtf16(bad)));
    }
    CHECK(isValid(Headcount::descriptor(), u"members", 0));
    CHECK(isValid(Headcount::descriptor(), u"members", 250));
    CHECK_FALSE(isValid(Headcount::descriptor(), u"members", -1));
}

TEST_CASE("A value of another kind than its field's is refused by a sentence that names both", "[schema]")
{
    CHECK_FALSE(isValid(Headcount::descriptor(), u"members", QStringLiteral("many")));
    CHECK_FALSE(isValid(Headcount::descriptor(), u"members", QStringLiteral("120")));
    CHECK_FALSE(isValid(Headcount::descriptor(), u"approximate", QStringLiteral("yes")));
    CHECK_FALSE(isValid(Headcount::descriptor(), u"group", QStringLiteral("ML Group 2021")));
    CHECK_FALSE(isValid(Headcount::descriptor(), u"group", -4));
    CHECK_FALSE(isValid(Person::descriptor(), u"family_name", 7));
    const auto problems = validate(*Headcount::descriptor().field(u"members"), QStringLiteral("many"));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().message == QStringLiteral("Members: “many” is not a whole number."));
}

TEST_CASE("Choices, audiences, references and digests take their own forms only", "[schema]")
{
    CHECK(isValid(Event::descriptor(), u"kind", QStringLiteral("webinar")));
    CHECK_FALSE(isValid(Event::descriptor(), u"kind", QStringLiteral("Webinar")));
    CHECK_FALSE(isValid(Event::descriptor(), u"kind", QStringLiteral("party")));
    CHECK(isValid(Event::descriptor(), u"audience", QStringLiteral("members")));
    CHECK_FALSE(isValid(Event::descriptor(), u"audience", QStringLiteral("everybody")));
    CHECK(isValid(Link::descriptor(), u"owner", QStringLiteral("event/5")));
    for (const char16_t* bad : {u"event", u"event/", u"event/0", u"event/-5", u"event/+5", u"event/ 5",
                                u"event/05", u"/5", u"event/5 ", u"event/99999999999999999999"}) {
        INFO(QString::fromUtf16(bad));
        CHECK_FALSE(isValid(Link::descriptor(), u"owner", QString::fromUtf16(bad)));
    }
    CHECK_FALSE(isValid(*findEntity(u"alias"), u"owner", QStringLiteral("event/5")));
    CHECK(isValid(Attachment::descriptor(), u"digest", QString(64, u'a')));
    CHECK_FALSE(isValid(Attachment::descriptor(), u"digest", QString(64, u'A')));
    CHECK_FALSE(isValid(Attachment::descriptor(), u"digest", QString(63, u'a')));
}

TEST_CASE("Texts that a database would not give back as they were are refused", "[schema]")
{
    const EntityDescriptor& person = Person::descriptor();
    CHECK(isValid(person, u"family_name", QStringLiteral("Ægir Ø. Ł’ód 统计 العربية 😀")));
    CHECK(isValid(person, u"notes", QStringLiteral("one\n\ttwo\r\nthree")));
    for (const QString& bad :
         {QStringLiteral("two\nlines"), QStringLiteral("two\rlines"), QStringLiteral("two\u2028lines"),
          QStringLiteral("nul") + QChar(0) + u'x', QStringLiteral("bell\x07"), QString(QChar(0xd800)) + u'x',
          QStringLiteral("x") + QChar(0xdc00), QString(2001, u'x')}) {
        INFO(bad);
        CHECK_FALSE(isValid(person, u"family_name", bad));
    }
    CHECK_FALSE(isValid(person, u"notes", QStringLiteral("nul") + QChar(0)));
    CHECK(isValid(person, u"notes", QString(200'000, u'x')));
    CHECK_FALSE(isValid(person, u"notes", QString(200'001, u'x')));
}

TEST_CASE("An end is not before its start, as far as both are known", "[schema]")
{
    CHECK(problemsOfPeriod(QStringLiteral("2021-04-22"), QStringLiteral("2021-04")).empty());
    CHECK(problemsOfPeriod(QStringLiteral("2021-04-22"), QStringLiteral("2021")).empty());
    CHECK(problemsOfPeriod(QStringLiteral("2021"), QStringLiteral("2021-01-01")).empty());
    CHECK(problemsOfPeriod(QStringLiteral("2021-04-22"), QStringLiteral("2021-04-22")).empty());
    CHECK(problemsOfPeriod(QStringLiteral("2021-04-22"), QString()).empty());
    const auto problems = problemsOfPeriod(QStringLiteral("2021-05"), QStringLiteral("2021-04-30"));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().field->name == QStringLiteral("end"));
    CHECK(problems.front().message.contains(QStringLiteral("2021-04-30")));
    CHECK(problems.front().message.contains(QStringLiteral("2021-05")));
    forAll("an end is refused just where its last day comes before the first day of the start", [] {
        const auto date = [] {
            const int precision = *rc::gen::inRange(1, 4);
            return PartialDate::of(*rc::gen::inRange(2019, 2023),
                                   precision > 1 ? *rc::gen::inRange(1, 13) : 0,
                                   precision > 2 ? *rc::gen::inRange(1, 29) : 0);
        };
        const PartialDate start = date();
        const PartialDate end = date();
        RC_ASSERT(problemsOfPeriod(start.toIso(), end.toIso()).empty() ==
                  (end.lastDay() >= start.firstDay()));
    });
}

TEST_CASE("Required fields, and one at least of the alternatives, are needed", "[schema]")
{
    const auto problems = validate(toRecord(Person()));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().message == QStringLiteral("Family name is needed."));
    Headcount figure;
    figure.group = Id{1};
    figure.date = PartialDate::of(2021);
    CHECK(validate(toRecord(figure)).size() == 1);
    figure.countries = 33;
    CHECK(validate(toRecord(figure)).empty());
    Record placed = toRecord(Link());
    placed.setValue(u"position", {});
    const auto missing = validate(placed);
    CHECK(std::any_of(missing.begin(), missing.end(), [](const FieldProblem& each) {
        return each.field->name == QStringLiteral("position");
    }));
}

TEST_CASE("What is valid by itself is valid for every field of that type", "[schema]")
{
    for (const EntityDescriptor* entity : allEntities()) {
        for (const FieldDescriptor& field : entity->fields()) {
            for (const int number : {1, 2, 40}) {
                INFO(entity->name() << '.' << field.name << ' ' << number);
                CHECK(validate(field, sampleValue(field, number)).empty());
            }
        }
    }
}
