// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/formgui.h"

#include "history/steplist.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// Somebody whose e-mail was changed twice, with the history in front.
Id showHistory(Gui& gui)
{
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), id});
    gui.fill("E-mail", "first@example.org");
    gui.fill("E-mail", "second@example.org");
    showTab(gui, "History");
    return id;
}

QString emailOf(Gui& gui, Id id)
{
    return gui.saved("person", id).text(u"email");
}

StepList* steps(Gui& gui)
{
    return gui.named<StepList>("Steps that changed this record, newest first");
}

} // namespace

TEST_CASE("A record's history tells who, when, and what was before and after, newest first", "[gui]")
{
    Gui gui;
    showHistory(gui);
    const QAbstractItemModel& model = *steps(gui)->model();
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("Edit E-mail of Riitta Piela"));
    CHECK(model.index(0, 1).data(ChangesRole).toStringList() ==
          QStringList{QStringLiteral("E-mail: first@example.org → second@example.org")});
    CHECK(model.index(1, 1).data(ChangesRole).toStringList() ==
          QStringList{QStringLiteral("E-mail: empty → first@example.org")});
    CHECK_FALSE(model.index(0, 2).data().toString().isEmpty());
    CHECK(gui.shows(QStringLiteral("first@example.org")));
}

TEST_CASE("A value is restored from history, as a step that can be undone", "[gui]")
{
    Gui gui;
    const Id id = showHistory(gui);
    Gui::click(gui.named("E-mail: Restore “first@example.org”"));
    CHECK(emailOf(gui, id) == QStringLiteral("first@example.org"));
    CHECK(steps(gui)->model()->rowCount() == 4);
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(emailOf(gui, id) == QStringLiteral("second@example.org"));
}

TEST_CASE("A whole record becomes what it was then, as a step that can be undone", "[gui]")
{
    Gui gui;
    const Id id = showHistory(gui);
    steps(gui)->setFocus();
    QTest::keyClick(steps(gui), Qt::Key_End);
    QPushButton* restore = gui.button("Restore the record as it was then");
    restore->setFocus();
    QTest::keyClick(restore, Qt::Key_Space);
    CHECK(emailOf(gui, id).isEmpty());
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(emailOf(gui, id) == QStringLiteral("second@example.org"));
}

TEST_CASE("The history of all records has the same ways back", "[gui]")
{
    Gui gui;
    const Id id = showHistory(gui);
    REQUIRE(gui.window().showPage(QStringLiteral("history")));
    CHECK(gui.shows(QStringLiteral("Edit E-mail of Riitta Piela")));
    Gui::click(gui.named("E-mail: Restore “first@example.org”"));
    CHECK(emailOf(gui, id) == QStringLiteral("first@example.org"));
    Gui::click(gui.button("Undo this step"));
    CHECK(emailOf(gui, id) == QStringLiteral("second@example.org"));
}

TEST_CASE("A removed record is brought back from history", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    require(gui.own()
                .removal({{QStringLiteral("person"), id}}, RemovalMode::Cascade)
                .and_then([&gui](const ChangeSet& changes) { return gui.own().apply(changes); }));
    REQUIRE(gui.window().showPage(QStringLiteral("history")));
    for (QPushButton* button : gui.window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->accessibleName().endsWith(QStringLiteral("Bring back"))) {
            Gui::click(button);
            break;
        }
    }
    CHECK(require(gui.other().count(Query(*findEntity(u"speaker")))) > 0);
}
