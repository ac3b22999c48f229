// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/affiliation.h"
#include "entities/speaker.h"
#include "entities/streamlead.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

QStringList suggestionsFor(Gui& gui, const char* field, const QString& words)
{
    auto* line = gui.named<QLineEdit>(field);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, words);
    QStringList found;
    const QAbstractItemModel* model = line->completer()->completionModel();
    for (int row = 0; row < model->rowCount(); ++row)
        found.append(model->index(row, 0).data().toString());
    return found;
}

} // namespace

TEST_CASE("A meeting is found by its date as by its title", "[gui]")
{
    Gui gui;
    const Id talk = gui.find("presentation", QStringLiteral("MLOps in the Australian"));
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    const char* const words = GENERATE("March", "2021-03", "Mar 2021", "march 2021 monthly");
    INFO(words);
    const QStringList found = suggestionsFor(gui, "Event", QString::fromLatin1(words));
    REQUIRE_FALSE(found.isEmpty());
    for (const QString& each : found)
        CHECK(each.contains(QStringLiteral("Mar 2021")));
}

TEST_CASE("A meeting found by its month is taken with the keyboard and saved", "[gui]")
{
    Gui gui;
    const Id talk = gui.find("presentation", QStringLiteral("MLOps in the Australian"));
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    const QStringList found = suggestionsFor(gui, "Event", QStringLiteral("march 2021 monthly"));
    REQUIRE_FALSE(found.isEmpty());
    QWidget* popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    const Id event = gui.saved("presentation", talk).value(u"event").toId();
    CHECK(found.front() == QStringLiteral("22 Mar 2021 Monthly meeting"));
    CHECK(gui.other().label({QStringLiteral("event"), event}) ==
          QStringLiteral("2021-03-22 Monthly meeting"));
}

TEST_CASE("A new speaker's organisation is the person's own, and can be changed", "[gui]")
{
    Gui gui;
    const Id talk = gui.find("presentation", QStringLiteral("MLOps in the Australian"));
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    Gui::click(gui.named("Add: Speaker"));
    gui.fill("Speaker: Person", "Riitta Piela");
    CHECK(gui.named<QLineEdit>("Speaker: Organisation that day")->text() ==
          QStringLiteral("Statistics Finland"));
    const auto speakers = [&] {
        return require(gui.other().all<Speaker>(Query::of<Speaker>().is("presentation", Value(talk))));
    };
    CHECK(speakers().back().organisation == gui.find("organisation", QStringLiteral("Statistics Finland")));
    gui.fill("Speaker: Organisation that day", "Statistics Canada");
    CHECK(speakers().back().organisation == gui.find("organisation", QStringLiteral("Statistics Canada")));
}

TEST_CASE("What begins with the typed words is suggested first, with nothing hidden above it", "[gui]")
{
    Gui gui;
    gui.window().showRecord({QStringLiteral("work_stream"), gui.find("work_stream", QStringLiteral("WS1"))});
    const char* const words = GENERATE("Stat", "stat");
    const QStringList found = suggestionsFor(gui, "Add: Stream lead", QString::fromLatin1(words));
    const int within = int(found.indexOf(QStringLiteral("Office for National Statistics")));
    REQUIRE(within > 0);
    CHECK(found.front() == QStringLiteral("Statistics Canada"));
    CHECK(within > found.indexOf(QStringLiteral("Statistics Netherlands")));
    auto* popup = gui.named<QLineEdit>("Add: Stream lead")->completer()->popup();
    REQUIRE(popup->isVisible());
    CHECK(popup->indexAt(popup->viewport()->rect().topLeft() + QPoint(4, 4)).row() == 0);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    const Id stream = gui.find("work_stream", QStringLiteral("WS1"));
    const auto leads = [&] {
        return require(gui.other().all<StreamLead>(Query::of<StreamLead>().is("work_stream", Value(stream))));
    };
    REQUIRE(QTest::qWaitFor([&] { return leads().size() == 1; }));
    CHECK(gui.other().label({QStringLiteral("organisation"), leads().front().organisation}) ==
          QStringLiteral("Statistics Canada"));
}

TEST_CASE("Escape leaves the suggestions as if no row had been looked at", "[gui]")
{
    Gui gui;
    gui.window().showRecord({QStringLiteral("presentation"),
                             gui.find("presentation", QStringLiteral("MLOps in the Australian"))});
    auto* line = gui.named<QLineEdit>("Work stream");
    (void)suggestionsFor(gui, "Work stream", QStringLiteral("WS"));
    QWidget* popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    REQUIRE(line->text() == QStringLiteral("WS1 From Idea to Valid Solution"));
    QTest::keyClick(popup, Qt::Key_Escape);
    CHECK_FALSE(popup->isVisible());
    CHECK(line->text() == QStringLiteral("WS"));
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(line->text().isEmpty());
}

TEST_CASE("What is typed into a field that names a record takes the place of the whole name", "[gui]")
{
    Gui gui;
    const Id office = gui.find("organisation", QStringLiteral("Statistics Finland"));
    gui.window().showRecord({QStringLiteral("organisation"), office});
    QCoreApplication::processEvents(); // which lays out the form
    auto* line = gui.named<QLineEdit>("Country");
    gui.named("Name")->setFocus(Qt::TabFocusReason);
    const auto enter = GENERATE(true, false);
    if (enter)
        QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(20, line->height() / 2));
    else
        line->setFocus(Qt::OtherFocusReason);
    QTest::keyClicks(line, QStringLiteral("Norway"));
    QTest::keyClick(line, Qt::Key_Tab);
    CHECK(gui.other().label(
              {QStringLiteral("country"), gui.saved("organisation", office).value(u"country").toId()}) ==
          QStringLiteral("Norway"));
}

TEST_CASE("Each of the typed words may be unfinished", "[gui]")
{
    Gui gui;
    gui.window().showRecord({QStringLiteral("work_stream"), gui.find("work_stream", QStringLiteral("WS1"))});
    CHECK(suggestionsFor(gui, "Add: Stream lead", QStringLiteral("stat fin")).value(0) ==
          QStringLiteral("Statistics Finland"));
    CHECK(suggestionsFor(gui, "Add: Stream lead", QStringLiteral("anth than")).value(0) ==
          QStringLiteral("Thanasis Anthopoulos"));
}
