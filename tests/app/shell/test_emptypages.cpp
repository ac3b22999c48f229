// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "charts/chartview.h"
#include "shell/catalogue.h"
#include "shell/page.h"

using namespace rapporteur;
using test::Gui;

namespace {

/// Words that a page shows, however: on labels and on buttons.
int wordsOn(QWidget& page)
{
    int count = 0;
    for (const QLabel* label : page.findChildren<QLabel*>())
        count += label->isVisible() ? int(label->text().split(u' ', Qt::SkipEmptyParts).size()) : 0;
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>())
        count += button->isVisible() && !button->text().isEmpty() ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("Every page of an empty store says what will be there", "[gui]")
{
    Gui gui(false);
    gui.fill("Name", "Our group");
    for (const PageInfo& info : allPages()) {
        INFO(info.id.toStdString());
        Page* page = gui.window().showPage(info.id);
        REQUIRE(page);
        QCoreApplication::processEvents();
        if (!page->findChildren<ChartView*>().isEmpty())
            continue; // a chart without figures says so in its own drawing
        CHECK(QTest::qWaitFor([page] { return wordsOn(*page) >= 5; })); // some are read aside
    }
}

TEST_CASE("The overview of a new group names the first steps, each a click away", "[gui]")
{
    Gui gui(false);
    gui.fill("Name", "Our group");
    (void)gui.window().showPage(QStringLiteral("overview"));
    CHECK(gui.shows(QStringLiteral("First steps")));
    QCoreApplication::processEvents(); // which lays out the lines
    Gui::click(gui.named("First steps: List the work streams, Each with its leads, themes and outputs"));
    CHECK(gui.shows(QStringLiteral("The group's lines of work will be listed here")));
    Gui::click(gui.button("Add the first one"));
    gui.fill("Code", "WS1");
    gui.fill("Title", "Speech");
    (void)gui.window().showPage(QStringLiteral("overview"));
    CHECK_FALSE(gui.shows(QStringLiteral("List the work streams")));
}

TEST_CASE("The timeline of a store without a group leads to adding one", "[gui]")
{
    Gui gui(false);
    (void)gui.window().showPage(QStringLiteral("timeline"));
    CHECK(gui.shows(QStringLiteral("The year of the group will be drawn here")));
    Gui::click(gui.button("Add the group"));
    CHECK(gui.named("Name")->isVisible());
}

TEST_CASE("The overview of a store without a group leads to naming one", "[gui]")
{
    Gui gui(false);
    (void)gui.window().showPage(QStringLiteral("overview"));
    CHECK(gui.shows(QStringLiteral("No group yet")));
    QCoreApplication::processEvents(); // which lays out the lines
    Gui::click(gui.named("First steps: Name the group, Its name, dates and host"));
    gui.fill("Name", "Our group");
    CHECK(test::require(gui.other().count(Query(*findEntity(u"group")))) == 1);
}

TEST_CASE("The charts, the map and the reports of a store without a group lead to adding one", "[gui]")
{
    Gui gui(false);
    const QString page = GENERATE(QStringLiteral("charts"), QStringLiteral("map"), QStringLiteral("report"));
    INFO(page.toStdString());
    (void)gui.window().showPage(page);
    CHECK(gui.shows(QStringLiteral("once there is a group")));
    Gui::click(gui.button("Add the group"));
    gui.fill("Name", "Our group");
    REQUIRE(test::require(gui.other().count(Query(*findEntity(u"group")))) == 1);
    (void)gui.window().showPage(page);
    CHECK_FALSE(gui.shows(QStringLiteral("once there is a group")));
}

TEST_CASE("On an empty store no pane has another ground than the rest", "[gui]")
{
    Gui gui(false);
    for (const char* page : {"person", "work_stream", "event", "history", "duplicates", "attention"}) {
        INFO(page);
        const Page* shown = gui.window().showPage(QString::fromLatin1(page));
        REQUIRE(shown);
        QCoreApplication::processEvents();
        const QImage seen = gui.window().grab().toImage();
        const QPoint corner = shown->mapTo(&gui.window(), shown->rect().bottomRight());
        CHECK(seen.pixelColor(corner - QPoint(40, 200)).name() == WindowTheme::current().base.name());
    }
}
