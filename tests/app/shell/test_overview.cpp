// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartgui.h"
#include "charts/sparkline.h"
#include "shell/figuresentences.h"

using namespace rapporteur;
using test::ChartGui;
using test::Gui;

namespace {

/// What a line of figures says, without its links.
QString lineOf(Gui& gui, const char* name)
{
    (void)gui.window().showPage(QStringLiteral("overview"));
    auto* figures = gui.window().currentPage()->findChild<FigureSentences*>();
    REQUIRE(figures);
    QCoreApplication::processEvents(); // which lets it see what has changed
    REQUIRE(QTest::qWaitFor([figures] { return figures->isUpToDate(); }));
    return gui.named<QLabel>(name)->accessibleDescription();
}

} // namespace

TEST_CASE("Where nobody is recorded as a member, the overview says what was published", "[gui]")
{
    Gui gui;
    CHECK(lineOf(gui, "Members in figures") ==
          QStringLiteral(
              "About 250 members from 33 countries and 5 international organisations, as published for "
              "December 2021"));
    CHECK(gui.shows(QStringLiteral("Published, not counted")));
    CHECK(lineOf(gui, "Work in figures").startsWith(QStringLiteral("5 work streams with 19 outputs")));
    CHECK(lineOf(gui, "Meetings in figures") == QStringLiteral("16 events with 16 talks by 19 speakers"));
}

TEST_CASE("Members are counted where they are recorded, and a published figure that differs is told", "[gui]")
{
    ChartGui gui;
    const QString counted = lineOf(gui, "Members in figures");
    CHECK(counted.contains(QStringLiteral("members from")));
    CHECK_FALSE(counted.contains(QStringLiteral("250")));
    CHECK(lineOf(gui, "Where the figures of members are from").contains(QStringLiteral("about 250")));
}

TEST_CASE("The numbers of the overview lead to what they count", "[gui]")
{
    ChartGui gui;
    lineOf(gui, "Members in figures");
    auto* line = gui.named<QLabel>("Members in figures");
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Tab); // past the members, to the countries
    emit line->linkActivated(QStringLiteral("records:countries"));
    ListPane* list = gui.listBehind();
    CHECK(list->model()->entity().name() == u"country");
    CHECK(list->model()->recordCount() > 0);
    lineOf(gui, "Members in figures");
    emit gui.named<QLabel>("Members in figures")->linkActivated(QStringLiteral("person"));
    CHECK(gui.window().currentPage()->findChild<ListPane*>()->model()->entity().name() == u"person");
}

TEST_CASE("The overview follows the day that is set", "[gui]")
{
    Gui gui;
    gui.window().workspace()->setAsOf({2021, 3, 1});
    CHECK(lineOf(gui, "Members in figures")
              .startsWith(QStringLiteral("120 members, as published for January 2021")));
}

TEST_CASE("The small line of growth leads to its chart", "[gui]")
{
    ChartGui gui;
    (void)gui.window().showPage(QStringLiteral("overview"));
    auto* line = gui.window().currentPage()->findChild<Sparkline*>();
    REQUIRE(line);
    REQUIRE(QTest::qWaitFor([line] { return line->isVisible(); }));
    Gui::click(line);
    auto* page = qobject_cast<ChartsPage*>(gui.window().currentPage());
    REQUIRE(page);
    REQUIRE(QTest::qWaitFor([page] { return page->chart()->isUpToDate(); }));
    CHECK(page->chart()->view()->spec().name == u"member-growth");
}
