// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/output.h"
#include "entities/presentation.h"
#include "entities/progressnote.h"
#include "lib/report/smallgroup.h"

#include <catch2/catch.hpp>

using namespace rapporteur;
using namespace rapporteur::report;
using namespace rapporteur::test;

TEST_CASE("Board update: tells what joined, changed and was held in its days", "[storage]")
{
    SmallGroup small;
    small.addMember("Old", Consent::Given, PartialDate::of(2020, 1));
    small.addMember("Joiner", Consent::Given, PartialDate::of(2021, 3, 5),
                    small.addOrganisation("Bureau", "PL"));
    small.addMember("Shy", Consent::Refused, PartialDate::of(2021, 3, 6));
    Output output;
    output.group = small.group;
    output.workStream = small.stream;
    output.title = QStringLiteral("Coding paper");
    output.status = OutputStatus::Published;
    output.publishedOn = PartialDate::of(2021, 3, 20);
    output.audience = Audience::Public;
    added(*small.store, output);
    ProgressNote note;
    note.workStream = small.stream;
    note.from = PartialDate::of(2021, 3);
    note.to = PartialDate::of(2021, 4);
    note.progress = QStringLiteral("Two pilots are done.");
    note.risks = QStringLiteral("Nobody has time.");
    note.mitigation = QStringLiteral("Ask for help.");
    note.audience = Audience::Members;
    added(*small.store, note);
    small.addMeeting("Summer meeting", {2021, 6, 1});
    ReportRequest request = small.request("board-update", Audience::Members);
    request.from = QDate(2021, 3, 1);
    request.to = QDate(2021, 4, 30);
    const QString text = small.text(request);
    for (const char* expected :
         {"1 March 2021 to 30 April 2021", "New countries: Poland.", "Ann Joiner", "Not listed by name: 1",
          "Coding paper", "published: 20 March 2021", "Spring meeting", "Two pilots are done.",
          "Nobody has time.", "Ask for help.", "Summer meeting"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromLatin1(expected)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("Shy")));
    CHECK_FALSE(text.contains(QStringLiteral("Ann Old")));
    request.audience = Audience::Public;
    const QString open = small.text(request);
    CHECK_FALSE(open.contains(QStringLiteral("Joiner")));
    CHECK_FALSE(open.contains(QStringLiteral("pilots")));
    request.from = QDate(2021, 5, 1);
    CHECK_FALSE(buildReport(*small.store, request));
}

TEST_CASE("Board update: tells from history which outputs moved on and which slides came in", "[storage]")
{
    SmallGroup small;
    Output output;
    output.group = small.group;
    output.title = QStringLiteral("Moving paper");
    output.status = OutputStatus::Review;
    output.audience = Audience::Public;
    const Id paper = added(*small.store, output);
    Presentation talk;
    talk.event = small.meeting;
    talk.title = QStringLiteral("Talk with slides");
    talk.slides = SlidesState::Awaited;
    talk.audience = Audience::Public;
    const Id slides = added(*small.store, talk);
    require(edit<Output>(*small.store, paper, u"status", toCode(OutputStatus::InProgress)));
    require(edit<Presentation>(*small.store, slides, u"slides", toCode(SlidesState::Received)));
    ReportRequest request = small.request("board-update", Audience::Members);
    request.from = QDate::currentDate().addDays(-1);
    request.to = QDate::currentDate().addDays(1);
    const QString text = small.text(request);
    CHECK(text.contains(QStringLiteral("Moving paper")));
    CHECK(text.contains(QStringLiteral("In progress")));
    CHECK(text.contains(QStringLiteral("Talk with slides")));
    request.audience = Audience::Public; // received is not published
    CHECK_FALSE(small.text(request).contains(QStringLiteral("Talk with slides")));
}
