// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reports.h"

#include "entities/attendance.h"
#include "entities/headcount.h"
#include "lib/report/smallgroup.h"
#include "report/listasshown.h"

#include <catch2/catch.hpp>

using namespace rapporteur;
using namespace rapporteur::report;
using namespace rapporteur::test;

namespace {

QStringList sectionsOf(const Document& document)
{
    QStringList keys;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == 1)
            keys.append(heading->anchor);
    }
    return keys;
}

} // namespace

TEST_CASE("Reports: there are ten, each with a title, a purpose and sections of different keys")
{
    CHECK(reportKinds().size() == 10);
    for (const ReportKind& kind : reportKinds()) {
        INFO(kind.name.toStdString());
        CHECK_FALSE(kind.title.isEmpty());
        CHECK(kind.description.endsWith(u'.'));
        QSet<QString> keys;
        for (const SectionKind& section : kind.sections) {
            CHECK_FALSE(section.title.isEmpty());
            keys.insert(section.key);
        }
        CHECK(keys.size() == qsizetype(kind.sections.size()));
        CHECK(findReport(kind.name)->title == kind.title);
    }
    CHECK_FALSE(findReport(QStringLiteral("none")));
    for (const QString& name : {listReport(), recordReport()})
        CHECK(findReport(name)->isOfScreen());
}

TEST_CASE("Reports: sections are left out and moved, and free text stands around them", "[storage]")
{
    SmallGroup small;
    ReportRequest request = small.request("group-report", Audience::Public);
    CHECK(sectionsOf(require(buildReport(*small.store, request))) ==
          QStringList({QStringLiteral("figures"), QStringLiteral("streams"), QStringLiteral("events")}));
    request.sections = {QStringLiteral("events"), QStringLiteral("about"), QStringLiteral("streams")};
    request.before = QStringLiteral("Before *all*.");
    request.after = QStringLiteral("After all.");
    request.beforeSection.insert(QStringLiteral("about"), QStringLiteral("Typed about us."));
    request.afterSection.insert(QStringLiteral("events"), QStringLiteral("Typed after events."));
    request.insteadOfSection.insert(QStringLiteral("streams"), QStringLiteral("Typed instead of streams."));
    CHECK(sectionsOf(require(buildReport(*small.store, request))) == request.sections);
    const QString text = small.text(request);
    qsizetype at = 0;
    for (const char* expected :
         {"Before all.", "Other events", "Spring meeting", "Typed after events.", "About the group",
          "Typed about us.", "Typed instead of streams.", "After all."}) {
        INFO(expected);
        at = text.indexOf(QString::fromLatin1(expected), at);
        REQUIRE(at >= 0);
    }
    CHECK_FALSE(text.contains(QStringLiteral("Coding\nLed")));
    request.sections = {QStringLiteral("weather")};
    const auto refused = buildReport(*small.store, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("journey")));
}

TEST_CASE("Directory: lists members who agreed, and nobody's address but for the secretariat", "[storage]")
{
    SmallGroup small;
    small.addMember("Agreed", Consent::Given, PartialDate::of(2021, 1));
    small.addMember("Refused", Consent::Refused, PartialDate::of(2021, 1));
    small.addMember("Silent", Consent::NotAsked, PartialDate::of(2021, 1));
    small.addMember("Later", Consent::Given, PartialDate::of(2021, 9));
    const QString members = small.text("directory", Audience::Members);
    CHECK(members.contains(QStringLiteral("Ann Agreed")));
    CHECK(members.contains(QStringLiteral("Finland")));
    for (const char* hidden : {"Refused", "Silent", "Later", "@example.org"})
        CHECK_FALSE(members.contains(QString::fromLatin1(hidden)));
    const QString all = small.text("directory", Audience::Secretariat);
    CHECK(all.contains(QStringLiteral("Ann Refused")));
    CHECK(all.contains(QStringLiteral("Agreed@example.org")));
    CHECK_FALSE(small.text("directory", Audience::Public).contains(QStringLiteral("Agreed")));
    const auto withheld = require(withheldFrom(*small.store, small.request("directory", Audience::Members)));
    const auto told = std::count_if(withheld.begin(), withheld.end(), [](const Withheld& each) {
        return each.reason.contains(QStringLiteral("not agreed"));
    });
    CHECK(told == 2);
}

TEST_CASE("Meeting papers: the agenda is the next meeting's, the minutes say who came", "[storage]")
{
    SmallGroup small;
    small.addMeeting("Autumn meeting", {2021, 9, 20});
    const Id person = small.addMember("Present", Consent::NotAsked, PartialDate::of(2021, 1));
    Attendance attendance;
    attendance.event = small.meeting;
    attendance.person = person;
    attendance.audience = Audience::Members;
    added(*small.store, attendance);
    CHECK(small.text("agenda", Audience::Members).contains(QStringLiteral("Autumn meeting")));
    const QString minutes = small.text("minutes", Audience::Members);
    CHECK(minutes.contains(QStringLiteral("Spring meeting")));
    CHECK(minutes.contains(QStringLiteral("Present: 1")));
    CHECK(minutes.contains(QStringLiteral("Ann Present")));
    CHECK_FALSE(small.text("minutes", Audience::Public).contains(QStringLiteral("Ann Present")));
    ReportRequest request = small.request("agenda", Audience::Members);
    request.subject = IdGenerator::make();
    CHECK_FALSE(buildReport(*small.store, request));
    CHECK_FALSE(buildReport(*small.store, small.request("work-stream", Audience::Members)));
    CHECK_FALSE(buildReport(*small.store, small.request("attention", Audience::Members)));
    CHECK(buildReport(*small.store, small.request("attention", Audience::Secretariat)));
}

TEST_CASE("Reports warn of published figures that do not agree with the records", "[storage]")
{
    SmallGroup small;
    small.addMember("One", Consent::Given, PartialDate::of(2021, 1));
    Headcount headcount;
    headcount.group = small.group;
    headcount.date = PartialDate::of(2021, 5);
    headcount.members = 7;
    headcount.countries = 3;
    headcount.audience = Audience::Public;
    added(*small.store, headcount);
    const auto warnings =
        require(figureWarnings(*small.store, small.request("public-page", Audience::Public)));
    REQUIRE(warnings.size() == 2);
    CHECK(warnings[0].contains(QStringLiteral("7")));
    CHECK(warnings[1].contains(QStringLiteral("3 countries")));
    CHECK(require(figureWarnings(*small.store, small.request("agenda", Audience::Public))).isEmpty());
}

TEST_CASE("Lists and records become documents as they stand on the screen", "[storage]")
{
    SmallGroup small;
    const Id person = small.addMember("Shown", Consent::Given, PartialDate::of(2021, 1));
    ListAsShown list;
    list.entity = &Person::descriptor();
    list.title = QStringLiteral("My view");
    list.arrangement.columns = {QStringLiteral("family_name"), QStringLiteral("email")};
    list.arrangement.search = QStringLiteral("shown");
    ReportRequest request = small.request("list", Audience::Secretariat);
    request.list = list.toText();
    const QString all = small.text(request);
    CHECK(all.contains(QStringLiteral("Words: shown")));
    CHECK(all.contains(QStringLiteral("My view")));
    CHECK(all.contains(QStringLiteral("Shown@example.org")));
    ReportRequest one = small.request("record", Audience::Secretariat);
    one.subjectEntity = QStringLiteral("person");
    one.subject = person;
    CHECK(small.text(one).contains(QStringLiteral("Office")));
    request.audience = Audience::Public;
    const QString open = small.text(request);
    CHECK(open.contains(QStringLiteral("Shown")));
    CHECK_FALSE(open.contains(QStringLiteral("@example.org")));
    CHECK_FALSE(open.contains(QStringLiteral("My view")));
    const auto withheld = require(withheldFrom(*small.store, request));
    CHECK(std::any_of(withheld.begin(), withheld.end(), [](const Withheld& each) {
        return each.what.contains(QStringLiteral("E-mail")) && each.reason.endsWith(u'.');
    }));
    one.audience = Audience::Public;
    one.subjectEntity = QStringLiteral("membership");
    CHECK_FALSE(buildReport(*small.store, one));
}

TEST_CASE("A list that is kept as text is the same list, and stays live", "[storage]")
{
    SmallGroup small;
    ListAsShown list;
    list.entity = &Person::descriptor();
    list.title = QStringLiteral("Members");
    list.arrangement.columns = {QStringLiteral("family_name")};
    list.arrangement.sort = {{QStringLiteral("family_name"), true}};
    ReportRequest request = small.request("list", Audience::Secretariat);
    request.list = list.toText();
    CHECK(ListAsShown::fromText(request.list)->toText() == request.list);
    CHECK_FALSE(ListAsShown::fromText(QStringLiteral("{\"kind\":\"nothing\"}")));
    small.addMember("Early", Consent::Given, PartialDate::of(2021, 1));
    CHECK(small.text(request).contains(QStringLiteral("Early")));
    const Id late = small.addMember("Late", Consent::Given, PartialDate::of(2021, 2));
    const QString text = small.text(request);
    CHECK(text.indexOf(QStringLiteral("Late")) < text.indexOf(QStringLiteral("Early")));
    list.only = {late};
    request.list = list.toText();
    CHECK_FALSE(small.text(request).contains(QStringLiteral("Early")));
}

TEST_CASE("Attendance stands in the order of family names, whatever alphabet", "[storage]")
{
    SmallGroup small;
    for (const char* name : {"Zhang Anna", "Ørsted Bo", "Oakley Zoe", "Иванова Anna"}) {
        const QStringList names = QString::fromUtf8(name).split(u' ');
        Person person;
        person.familyName = names[0];
        person.givenName = names[1];
        person.audience = Audience::Public;
        Attendance attendance;
        attendance.event = small.meeting;
        attendance.person = added(*small.store, person);
        attendance.audience = Audience::Members;
        added(*small.store, attendance);
    }
    ReportRequest request = small.request("minutes", Audience::Members);
    request.subject = small.meeting;
    const QString text = small.text(request);
    const auto at = [&](const char* family) { return text.indexOf(QString::fromUtf8(family)); };
    CHECK(at("Oakley") > 0);
    CHECK(at("Oakley") < at("Ørsted"));
    CHECK(at("Ørsted") < at("Zhang"));
    CHECK(at("Zhang") < at("Иванова"));
}

TEST_CASE("A report with nothing to tell says so, and has no empty contents", "[storage]")
{
    TemporaryStore store;
    Group empty;
    empty.name = QStringLiteral("New group");
    empty.audience = Audience::Public;
    ReportRequest request;
    request.group = added(*store, empty);
    for (const char* name : {"group-report", "public-page", "talks", "participation"}) {
        INFO(name);
        request.name = QString::fromLatin1(name);
        const Document document = require(buildReport(*store, request));
        const auto* text = std::get_if<Paragraph>(&document.blocks.back());
        REQUIRE(text);
        CHECK(toPlainText(text->runs) ==
              QStringLiteral("Nothing is recorded yet that these readers may see."));
        CHECK(document.blocks.size() == 2);
    }
}
