// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/press.h"
#include "app/gui.h"
#include "care/duplicatespage.h"
#include "entities/affiliation.h"
#include "entities/distinctpair.h"
#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/speaker.h"
#include "shell/jobstrip.h"

#include <QListWidget>
#include <QRadioButton>

using namespace rapporteur;
using test::Gui;
using test::pressEnter;
using test::require;

namespace {

Id add(Gui& gui, const char* given, const char* family)
{
    Person person;
    person.givenName = QString::fromUtf8(given);
    person.familyName = QString::fromUtf8(family);
    ChangeSet changes;
    const Id id = changes.add(person);
    require(gui.own().apply(changes));
    return id;
}

/// Somebody who is in the sample, a second time, as the speaker of a talk of somebody else.
Id addTwin(Gui& gui)
{
    const Id twin = add(gui, "R.", "Piela");
    Speaker speaker;
    speaker.person = twin;
    speaker.presentation = require(gui.other().all<Speaker>()).front().presentation;
    ChangeSet changes;
    changes.add(speaker);
    require(gui.own().apply(changes));
    return twin;
}

void selectBoth(Gui& gui, Id one, Id other)
{
    ListPane& list = *gui.records("person").listPane();
    const auto click = [&](Id id, Qt::KeyboardModifiers keys) {
        const QModelIndex index = list.model()->index(list.model()->rowOf(id), 0);
        list.table()->scrollTo(index);
        QTest::mouseClick(list.table()->viewport(), Qt::LeftButton, keys,
                          list.table()->visualRect(index).center());
    };
    click(one, {});
    click(other, Qt::ControlModifier);
}

int rowNaming(const QListWidget& list, const QString& name)
{
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->text().contains(name))
            return row;
    }
    return -1;
}

/// The page of duplicates as soon as it lists a pair with this name; until it lists any the list is hidden.
QListWidget* showPairs(Gui& gui, const QString& name)
{
    REQUIRE(gui.window().showPage(QStringLiteral("duplicates")));
    auto* list = gui.window().currentPage()->findChild<QListWidget*>();
    REQUIRE(list);
    REQUIRE(QTest::qWaitFor([&] { return rowNaming(*list, name) >= 0; }, 10000));
    CHECK(gui.named("Pairs that may be the same") == list);
    return list;
}

} // namespace

TEST_CASE("Two people who are chosen in their list become one, and Undo in the bar makes two of them again",
          "[gui]")
{
    Gui gui;
    const Id riitta = gui.find("person", QStringLiteral("Riitta Piela"));
    const Id twin = addTwin(gui);
    selectBoth(gui, riitta, twin);
    QTest::keyClick(&gui.window(), Qt::Key_J, Qt::ControlModifier);
    REQUIRE(qobject_cast<DuplicatesPage*>(gui.window().currentPage()));
    CHECK(gui.shows(QStringLiteral("Talks: 1")));
    CHECK(gui.shows(QStringLiteral("R. Piela")));
    auto* theirs = gui.named<QRadioButton>("Given name of the one that goes: R.");
    theirs->setFocus(Qt::TabFocusReason);
    QTest::keyClick(theirs, Qt::Key_Space);
    pressEnter(gui.button("&Merge"));
    CHECK(gui.window().noticeBar().text().contains(QStringLiteral("R. Piela")));
    CHECK(gui.saved("person", twin).id == riitta);
    CHECK(gui.saved("person", riitta).text(u"given_name") == QStringLiteral("R."));
    CHECK(gui.find("person", QStringLiteral("riitta piela")) == riitta); // by her other name

    pressEnter(gui.button("Undo"));
    CHECK(gui.saved("person", twin).id == twin);
    CHECK(gui.saved("person", riitta).text(u"given_name") == QStringLiteral("Riitta"));
}

TEST_CASE("Pairs that look alike are listed, and one that is not the same is not asked about again", "[gui]")
{
    Gui gui;
    add(gui, "Ingeborg", "Sandvik");
    add(gui, "Ingeborg", "Sandvick");
    QListWidget* list = showPairs(gui, QStringLiteral("Sandvick"));
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentRow(rowNaming(*list, QStringLiteral("Sandvick")));
    CHECK(gui.shows(QStringLiteral("differ in a letter")));
    pressEnter(gui.button("&Not the same"));
    CHECK(require(gui.other().count(Query::of<DistinctPair>())) == 1);
    REQUIRE(
        QTest::qWaitFor([&] { return static_cast<bool>(rowNaming(*list, QStringLiteral("Sandvick")) < 0); }));
    pressEnter(gui.button("Undo"));
    CHECK(require(gui.other().count(Query::of<DistinctPair>())) == 0);
    REQUIRE(QTest::qWaitFor(
        [&] { return static_cast<bool>(rowNaming(*list, QStringLiteral("Sandvick")) >= 0); }));
}

TEST_CASE("The keyboard stays on the page when the last pair is settled, and when it comes back", "[gui]")
{
    Gui gui;
    add(gui, "Ingeborg", "Sandvik");
    add(gui, "Ingeborg", "Sandvick");
    QListWidget* list = showPairs(gui, QStringLiteral("Sandvick"));
    list->setCurrentRow(0);
    const auto isOnPage = [&] {
        return gui.window().currentPage()->isAncestorOf(QApplication::focusWidget());
    };
    pressEnter(gui.button("&Not the same"));
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 0; }));
    CHECK(isOnPage());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1; }));
    CHECK(isOnPage());
    CHECK(list->hasFocus());
}

TEST_CASE("A pair that is put off goes to the end of the list", "[gui]")
{
    Gui gui;
    add(gui, "Ingeborg", "Sandvik");
    add(gui, "Ingeborg", "Sandvik");
    add(gui, "Torbjorn", "Haugland");
    add(gui, "Torbjorn", "Hauglund");
    QListWidget* list = showPairs(gui, QStringLiteral("Hauglund"));
    list->setCurrentRow(rowNaming(*list, QStringLiteral("Sandvik")));
    pressEnter(gui.button("&Later"));
    CHECK(rowNaming(*list, QStringLiteral("Sandvik")) == list->count() - 1);
}

TEST_CASE("Merge is offered for two of a kind only", "[gui]")
{
    Gui gui;
    const Id riitta = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), riitta});
    CHECK_FALSE(gui.window().action(QStringLiteral("merge"))->isEnabled());
    selectBoth(gui, riitta, addTwin(gui));
    CHECK(gui.window().action(QStringLiteral("merge"))->isEnabled());
}

TEST_CASE("What very many refer to is merged while the window goes on, and Undo in the bar takes it back",
          "[gui]")
{
    Gui gui;
    ChangeSet changes;
    Organisation kept;
    kept.name = QStringLiteral("Statistics Ruritania");
    Organisation lost;
    lost.name = QStringLiteral("Ruritania, Statistics");
    const Id stays = changes.add(kept);
    const Id goes = changes.add(lost);
    constexpr int many = 1'600;
    for (int i = 0; i < many; ++i) {
        Person person;
        person.familyName = QStringLiteral("Member %1").arg(i);
        Affiliation affiliation;
        affiliation.person = changes.add(person);
        affiliation.organisation = goes;
        changes.add(affiliation);
    }
    require(gui.own().apply(changes));
    auto* page = qobject_cast<DuplicatesPage*>(gui.window().showPage(QStringLiteral("duplicates")));
    REQUIRE(page);
    page->compare({QStringLiteral("organisation"), stays}, {QStringLiteral("organisation"), goes});
    CHECK(gui.shows(QStringLiteral("Refer to the one that goes: %1").arg(QLocale().toString(many))));
    pressEnter(gui.button("&Merge"));
    REQUIRE(QTest::qWaitFor([&] { return !gui.window().jobs().isBusy(); }, 60000));
    const auto members = [&](Id organisation) {
        return require(gui.other().count(Query::of<Affiliation>().is("organisation", organisation)));
    };
    CHECK(members(stays) == many);
    CHECK(gui.saved("organisation", goes).id == stays);
    pressEnter(gui.button("Undo"));
    REQUIRE(QTest::qWaitFor([&] { return !gui.window().jobs().isBusy(); }, 60000));
    CHECK(members(goes) == many);
}
