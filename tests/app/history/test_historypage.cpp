// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/event.h"
#include "history/historyfilterbar.h"
#include "models/historymodel.h"
#include "shell/historypage.h"

#include <QComboBox>
#include <QListView>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

HistoryPage& history(Gui& gui)
{
    auto* page = qobject_cast<HistoryPage*>(gui.window().showPage(QStringLiteral("history")));
    REQUIRE(page);
    return *page;
}

/// A step of somebody else's: anna, on the other connection.
void rename(Gui& gui, const RecordRef& ref, const char* field, const char* value)
{
    const Record before = require(gui.other().record(ref));
    Record after = before;
    after.setValue(QString::fromLatin1(field), Value(QString::fromUtf8(value)));
    ChangeSet changes;
    changes.update(before, after);
    require(gui.other().apply(std::move(changes)));
    gui.own().refresh();
}

RecordRef riitta(Gui& gui)
{
    return {QStringLiteral("person"), gui.find("person", QStringLiteral("Riitta Piela"))};
}

void choose(QComboBox* box, const QString& text)
{
    const int index = box->findText(text);
    REQUIRE(index >= 0);
    box->setFocus();
    while (box->currentIndex() != index)
        QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

TEST_CASE("History is filtered by person, kind of record, time and words", "[gui]")
{
    Gui gui;
    rename(gui, riitta(gui), "email", "rp@example.org");
    rename(gui, riitta(gui), "email", "other@example.org");
    const RecordRef talk{QStringLiteral("presentation"),
                         gui.find("presentation", QStringLiteral("Synthetic Data"))};
    ChangeSet own;
    const Record before = require(gui.own().record(talk));
    Record after = before;
    after.setValue(u"slides", QStringLiteral("received"));
    own.update(before, after);
    require(gui.own().apply(std::move(own)));
    HistoryPage& page = history(gui);
    const HistoryModel& model = *page.model();
    REQUIRE(model.rowCount() == 4);
    choose(gui.named<QComboBox>("Who made the change"), gui.own().author());
    CHECK(model.rowCount() == 1);
    Gui::click(gui.named("Show all steps"));
    CHECK(model.rowCount() == 4);
    choose(gui.named<QComboBox>("Kind of record that was changed"), QStringLiteral("Talks"));
    CHECK(model.rowCount() == 2);
    choose(gui.named<QComboBox>("When the change was made"), QStringLiteral("Today"));
    CHECK(model.rowCount() == 2);
    Gui::click(gui.named("Show all steps"));
    QTest::keyClick(&gui.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("rp@EXAMPLE"));
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 2; }));
    CHECK(model.stepAt(0).author == QStringLiteral("anna"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("xyz"));
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 0; }));
    CHECK(gui.shows(QStringLiteral("No step is like that")));
}

TEST_CASE("A step is found by the name of the record that it changed", "[gui]")
{
    Gui gui;
    rename(gui, riitta(gui), "email", "rp@example.org");
    HistoryPage& page = history(gui);
    QTest::keyClick(&gui.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("piela"));
    // The sample, which brought her, and the change of her address, which does not say her name.
    REQUIRE(page.model()->rowCount() == 2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("q"));
    REQUIRE(QTest::qWaitFor([&] { return page.model()->rowCount() == 0; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    REQUIRE(QTest::qWaitFor([&] { return page.model()->rowCount() == 2; }));
    CHECK(page.model()->stepAt(0).changeCount == 1);
}

TEST_CASE("A step is undone from history, and is not where somebody has changed the same field since",
          "[gui]")
{
    Gui gui;
    const RecordRef person = riitta(gui);
    rename(gui, person, "email", "first@example.org");
    rename(gui, person, "email", "second@example.org");
    HistoryPage& page = history(gui);
    REQUIRE(page.model()->rowCount() == 3);
    auto* list = gui.named<QListView>("Steps of work, newest first");
    list->setFocus();
    list->setCurrentIndex(page.model()->index(1, 0));
    Gui::click(gui.button("Undo this step"));
    CHECK(gui.saved("person", person.id).text(u"email") == QStringLiteral("second@example.org"));
    CHECK(gui.shows(QStringLiteral("E-mail")));
    list->setCurrentIndex(page.model()->index(0, 0));
    Gui::click(gui.button("Undo this step"));
    CHECK(gui.saved("person", person.id).text(u"email") == QStringLiteral("first@example.org"));
}

TEST_CASE("A value and a whole record are restored from history", "[gui]")
{
    Gui gui;
    const RecordRef person = riitta(gui);
    rename(gui, person, "email", "first@example.org");
    rename(gui, person, "email", "second@example.org");
    HistoryPage& page = history(gui);
    gui.named<QListView>("Steps of work, newest first")->setCurrentIndex(page.model()->index(1, 0));
    Gui::click(gui.named("E-mail: Restore “first@example.org”"));
    CHECK(gui.saved("person", person.id).text(u"email") == QStringLiteral("first@example.org"));
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(gui.saved("person", person.id).text(u"email") == QStringLiteral("second@example.org"));
}

TEST_CASE("Steps name a meeting by its date as people write it, and every page counts alike", "[gui]")
{
    Gui gui;
    const auto meetings =
        require(gui.other().ids(Query::of<Event>().is("start", Value(PartialDate::of(QDate(2021, 10, 27))))));
    REQUIRE(meetings.size() == 1);
    rename(gui, {QStringLiteral("event"), meetings.front()}, "place", "Bern");
    const auto words = QStringLiteral("Edit Place of 27 Oct 2021 Monthly meeting");
    const HistoryModel& model = *history(gui).model();
    CHECK(model.index(0, HistoryModel::What).data().toString() == words);
    CHECK(gui.window().action(QStringLiteral("undo")) != nullptr);
    const QString large = model.index(1, HistoryModel::What).data().toString();
    (void)gui.window().showPage(QStringLiteral("overview"));
    CHECK(QTest::qWaitFor([&] { return gui.shows(words) && gui.shows(large); }));
}

TEST_CASE("Searching history leaves the window free, and what was asked for last is shown", "[gui]")
{
    Gui gui;
    const RecordRef person = riitta(gui);
    rename(gui, person, "email", "rp@example.org");
    rename(gui, person, "email", "other@example.org");
    HistoryPage& page = history(gui);
    const HistoryModel& model = *page.model();
    REQUIRE(model.rowCount() == 3);
    bool free = false;
    QObject::connect(page.findChild<HistoryFilterBar*>(), &HistoryFilterBar::changed, &page,
                     [&] { free = gui.shows(QStringLiteral("Searching …")) && model.rowCount() == 3; });
    QTest::keyClick(&gui.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("rp@"));
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 2; }));
    CHECK(free);
    CHECK_FALSE(gui.shows(QStringLiteral("Searching …")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nobody"));
    REQUIRE(QTest::qWaitFor([&] { return gui.shows(QStringLiteral("No step is like that")); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(model.rowCount() == 3);
    CHECK(gui.shows(QStringLiteral("Steps: 3")));
}
