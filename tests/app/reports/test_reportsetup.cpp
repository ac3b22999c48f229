// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportgui.h"

#include "report/listasshown.h"
#include "report/reportoptions.h"
#include "support/storesteps.h"

#include "entities/presentation.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

#include <set>

using namespace rapporteur;
using test::Gui;
using test::ReportGui;
using test::require;

namespace {

QStringList keysOf(const SectionList& list)
{
    QStringList keys;
    for (const report::SectionChoice& section : list.sections())
        keys.append(section.isOn ? section.key : u'-' + section.key);
    return keys;
}

} // namespace

TEST_CASE("Sections are put in order by keys and taken out with Space, and the report follows", "[gui]")
{
    ReportGui gui;
    gui.showTab("Sections");
    auto* list = gui.named<SectionList>("Sections");
    const QStringList usual = keysOf(*list);
    REQUIRE(usual.size() > 2);
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    CHECK(keysOf(*list).mid(0, 2) == QStringList{usual.at(1), usual.at(0)});
    CHECK(list->currentRow() == 1);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(keysOf(*list).at(1) == u'-' + usual.at(0));
    CHECK_FALSE(gui.page().isReady());
    gui.waitForPages();
    Gui::click(gui.named("Move the section up"));
    CHECK(keysOf(*list).at(0) == u'-' + usual.at(0));
}

TEST_CASE("A report is saved under a name, chosen again with a click, and its saving undone",
          "[gui][storage]")
{
    ReportGui gui;
    gui.choose("For", "members");
    gui.saveAs("For the board");
    auto saved = gui.stored<ReportDefinition>();
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].name == QStringLiteral("For the board"));
    CHECK(saved[0].reader == Audience::Members);
    CHECK(saved[0].group.isNull());
    CHECK(saved[0].audience == Audience::Secretariat);

    // Something else in between, then back.
    gui.choose("For", "the secretariat");
    auto* list = gui.named<QListWidget>("Saved reports");
    REQUIRE(list->count() == 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    CHECK(gui.named<QComboBox>("For")->currentText() == QStringLiteral("members"));
    CHECK(gui.page().currentRecord().id == saved[0].id);
    CHECK_FALSE(gui.button("Save")->isEnabled());

    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(gui.stored<ReportDefinition>().empty());
    CHECK(gui.page().currentRecord().isNull());
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(gui.stored<ReportDefinition>().size() == 1);
}

TEST_CASE("Changes of a saved report are kept when they are saved, and undone", "[gui]")
{
    ReportGui gui;
    gui.saveAs("For the board");
    gui.choose("For", "members");
    REQUIRE(gui.button("Save")->isEnabled());
    Gui::click(gui.button("Save"));
    CHECK(gui.stored<ReportDefinition>().front().reader == Audience::Members);
    CHECK_FALSE(gui.button("Save")->isEnabled());
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(gui.stored<ReportDefinition>().front().reader == Audience::Public);
    CHECK(gui.named<QComboBox>("For")->currentText() == QStringLiteral("the public"));
}

TEST_CASE("A saved report is renamed with F2, and Escape gives up naming a new one", "[gui]")
{
    ReportGui gui;
    gui.saveAs("For the board");
    auto* list = gui.named<QListWidget>("Saved reports");
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_F2);
    auto* editor = list->findChild<QLineEdit*>();
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("Every two months"));
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor(
        [&] { return gui.stored<ReportDefinition>().front().name == QStringLiteral("Every two months"); }));
    CHECK(gui.named<QListWidget>("Saved reports")->count() == 1);
    Gui::click(gui.button("Save as…"));
    QTest::keyClick(gui.named("Name of the report"), Qt::Key_Escape);
    CHECK(gui.stored<ReportDefinition>().size() == 1);
    CHECK(gui.button("Save as…")->hasFocus());
}

TEST_CASE("The drafted text of a section is edited before export, and comes back", "[gui]")
{
    ReportGui gui;
    gui.showTab("Sections");
    auto* list = gui.named<SectionList>("Sections");
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Home);
    gui.choose("Where the text stands", "In place of what is drafted");
    Gui::click(gui.button("Edit what is drafted"));
    auto* text = gui.named<QPlainTextEdit>("Text of your own");
    REQUIRE(QTest::qWaitFor([&] { return !text->toPlainText().isEmpty(); }, 60000));
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(text, QStringLiteral("All went well."));
    gui.waitForPages();
    QSignalSpy saved(&gui.page(), &ReportPage::saved);
    const QString path = gui.files().filePath(QStringLiteral("report.md"));
    gui.page().saveTo(path);
    REQUIRE(saved.wait(60000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("All went well."));
    Gui::click(gui.button("Back to the draft"));
    CHECK(text->toPlainText().isEmpty());
}

TEST_CASE("A report about a meeting opens from the meeting", "[gui]")
{
    Gui gui;
    const Id meeting = require(gui.other().ids(Query(*findEntity(u"event")))).front();
    gui.window().showRecord({QStringLiteral("event"), meeting});
    QAction* action = gui.window().action(QStringLiteral("report-of-record"));
    REQUIRE(action->isEnabled());
    action->trigger();
    auto* page = qobject_cast<ReportPage*>(gui.window().currentPage());
    REQUIRE(page);
    CHECK(gui.named<QComboBox>("About")->currentText() ==
          gui.own().label({QStringLiteral("event"), meeting}));
    REQUIRE(QTest::qWaitFor([&] { return page->isReady(); }, 60000));
}

TEST_CASE("A list and a record are made a report as they stand on the screen", "[gui]")
{
    Gui gui;
    gui.records("presentation");
    QAction* action = gui.window().action(QStringLiteral("report-of-list"));
    REQUIRE(action->isEnabled());
    action->trigger();
    auto* page = qobject_cast<ReportPage*>(gui.window().currentPage());
    REQUIRE(page);
    CHECK(gui.named<QComboBox>("Report")->currentText() == QStringLiteral("This list: Talks"));
    REQUIRE(QTest::qWaitFor([&] { return page->isReady(); }, 60000));
    CHECK(gui.button("Export…")->isEnabled());
    QSignalSpy saved(page, &ReportPage::saved);
    const QString path = gui.files().filePath(QStringLiteral("talks.md"));
    page->saveTo(path);
    REQUIRE(saved.wait(60000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("MLOps in the Australian Taxation Office"));

    const Id person = gui.find("person", QStringLiteral("InKyung"));
    gui.window().showRecord({QStringLiteral("person"), person});
    gui.window().action(QStringLiteral("report-of-record"))->trigger();
    CHECK(gui.named<QComboBox>("Report")->currentText() == QStringLiteral("This record: InKyung Choi"));
    REQUIRE(QTest::qWaitFor([&] { return page->isReady(); }, 60000));
}

TEST_CASE("A report of a list is saved under a name, stays live, and is published by it", "[gui][storage]")
{
    ReportGui gui;
    gui.records("presentation");
    gui.window().action(QStringLiteral("report-of-list"))->trigger();
    gui.waitForPages();
    Gui::click(gui.button("Publish"));
    CHECK(gui.shows(QStringLiteral("Save this list under a name first")));
    CHECK(gui.stored<Publication>().empty());
    CHECK(gui.named("Name of the report")->hasFocus());
    gui.fill("Name of the report", "All our talks", Qt::Key_Return);
    gui.waitForPages();
    Gui::click(gui.button("Publish"));
    REQUIRE(gui.stored<Publication>().size() == 1);
    CHECK(gui.stored<Publication>().front().name == QStringLiteral("All our talks"));
    gui.waitForPages();
    CHECK(gui.tool(QStringLiteral("Changed lines: 0")));

    // Another report in between; then the list again, as it is by now.
    gui.choose("Report", "Talks");
    gui.waitForPages();
    const Id talk = gui.find("presentation", QStringLiteral("Homomorphic"));
    require(test::edit<Presentation>(gui.other(), talk, u"title", QStringLiteral("A talk with a new name")));
    gui.own().refresh();
    auto* list = gui.named<QListWidget>("Saved reports");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    CHECK(gui.named<QComboBox>("Report")->currentText() == QStringLiteral("This list: Talks"));
    CHECK_FALSE(gui.button("Save")->isEnabled());
    gui.waitForPages();
    CHECK(gui.tool(QStringLiteral("Changed lines"))->text() != QStringLiteral("Changed lines: 0"));
}

TEST_CASE("A report of the list behind a figure has the records of that list", "[gui][storage]")
{
    ReportGui gui;
    const Id talk = gui.find("presentation", QStringLiteral("Homomorphic"));
    const Id other = gui.find("presentation", QStringLiteral("WordGraph2Vec"));
    gui.records("presentation")
        .listPane()
        ->showOnly({QStringLiteral("presentation"), {talk, other}, QStringLiteral("Two talks")});
    gui.window().action(QStringLiteral("report-of-list"))->trigger();
    gui.waitForPages();
    Gui::click(gui.button("Save as…"));
    gui.fill("Name of the report", "Two of our talks", Qt::Key_Return);
    REQUIRE(gui.stored<ReportDefinition>().size() == 1);
    const auto options = report::ReportOptions::fromText(gui.stored<ReportDefinition>().front().options);
    const auto shown = report::ListAsShown::fromText(options.list);
    REQUIRE(shown);
    CHECK(std::set<Id>(shown->only.begin(), shown->only.end()) == std::set<Id>{talk, other});
    CHECK(shown->sentence == QStringLiteral("Two talks"));
}

TEST_CASE("A report of a record is saved, published, and found again after another one", "[gui]")
{
    ReportGui gui;
    const Id person = gui.find("person", QStringLiteral("InKyung"));
    gui.window().showRecord({QStringLiteral("person"), person});
    gui.window().action(QStringLiteral("report-of-record"))->trigger();
    gui.waitForPages();
    Gui::click(gui.button("Publish"));
    REQUIRE(gui.stored<Publication>().size() == 1);
    CHECK(gui.stored<Publication>().front().subject.id == person);
    gui.waitForPages();
    gui.choose("Report", "Talks");
    gui.waitForPages();
    gui.choose("Report", "This record: InKyung Choi");
    gui.waitForPages();
    CHECK(gui.tool(QStringLiteral("Changed lines: 0")));
    Gui::click(gui.button("Save as…"));
    CHECK(gui.named<QLineEdit>("Name of the report")->text() == QStringLiteral("InKyung Choi"));
    QTest::keyClick(gui.named("Name of the report"), Qt::Key_Return);
    REQUIRE(gui.stored<ReportDefinition>().size() == 1);
    CHECK(gui.stored<ReportDefinition>().front().subject.id == person);
}
