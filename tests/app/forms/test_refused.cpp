// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include <QListWidget>
#include <QTableView>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

/// Types an address that is none and leaves the keyboard in the field.
Id typeRefused(Gui& gui)
{
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), id});
    QWidget* field = gui.named("E-mail");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("not an address"));
    return id;
}

void checkHeld(Gui& gui, Id id)
{
    QCoreApplication::processEvents();
    CHECK(gui.window().isVisible());
    CHECK(gui.window().currentPage()->currentRecord().id == id);
    auto* field = gui.named<QLineEdit>("E-mail");
    CHECK(field->text() == QStringLiteral("not an address"));
    CHECK(field->hasFocus());
    CHECK(field->property("problem").toBool());
    CHECK(gui.window().noticeBar().text().contains(QStringLiteral("E-mail")));
    auto& table = *gui.records("person").listPane()->table();
    CHECK(table.currentRecord() == id);
    CHECK(table.selectedRecords() == std::vector<Id>{id});
    CHECK(gui.named<QListWidget>("Pages")->currentItem()->text() == QStringLiteral("People"));
}

void clickRow(Gui& gui, int row)
{
    RecordTable* table = gui.records("person").listPane()->table();
    const QRect place = table->visualRect(table->model()->index(row, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center());
    QCoreApplication::processEvents();
}

int otherRow(Gui& gui, Id id)
{
    return gui.records("person").listPane()->model()->rowOf(id) == 0 ? 1 : 0;
}

} // namespace

TEST_CASE("Quitting with something typed that cannot be saved asks to see to it, once", "[gui]")
{
    Gui gui;
    const Id id = typeRefused(gui);
    CHECK_FALSE(gui.window().close());
    checkHeld(gui, id);
    CHECK(gui.window().close());
    CHECK(gui.saved("person", id).text(u"email").isEmpty());
}

TEST_CASE("Choosing another record with something refused keeps the one it stands in, once", "[gui]")
{
    Gui gui;
    const Id id = typeRefused(gui);
    clickRow(gui, otherRow(gui, id));
    checkHeld(gui, id);
    clickRow(gui, otherRow(gui, id));
    CHECK(gui.window().currentPage()->currentRecord().id != id);
}

TEST_CASE("Going to another page with something refused stays, and typing on asks again", "[gui]")
{
    Gui gui;
    const Id id = typeRefused(gui);
    const bool byMouse = GENERATE(false, true);
    if (byMouse) {
        auto* list = gui.named<QListWidget>("Pages");
        const auto items = list->findItems(QStringLiteral("Events"), Qt::MatchExactly);
        REQUIRE(items.size() == 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(items.front()).center());
    } else {
        QTest::keyClick(gui.named("E-mail"), Qt::Key_6, Qt::ControlModifier);
    }
    checkHeld(gui, id);
    QTest::keyClicks(gui.named("E-mail"), QStringLiteral("!"));
    QTest::keyClick(gui.named("E-mail"), Qt::Key_6, Qt::ControlModifier);
    CHECK(gui.window().currentPage()->currentRecord().id == id);
    gui.fill("E-mail", "riitta@example.org");
    CHECK(gui.window().noticeBar().text().isEmpty());
    QTest::keyClick(gui.named("E-mail"), Qt::Key_6, Qt::ControlModifier);
    CHECK(gui.window().currentPage()->currentRecord().entity == QStringLiteral("event"));
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("riitta@example.org"));
}

TEST_CASE("What is refused can be discarded from the bar", "[gui]")
{
    Gui gui;
    const Id id = typeRefused(gui);
    clickRow(gui, otherRow(gui, id));
    QPushButton* discard = gui.button("Discard");
    discard->setFocus();
    QTest::keyClick(discard, Qt::Key_Return);
    CHECK(gui.named<QLineEdit>("E-mail")->text().isEmpty());
    CHECK_FALSE(gui.named("E-mail")->property("problem").toBool());
    CHECK(gui.named("E-mail")->hasFocus());
    CHECK(gui.window().noticeBar().text().isEmpty());
    clickRow(gui, otherRow(gui, id));
    CHECK(gui.window().currentPage()->currentRecord().id != id);
}

TEST_CASE("A conflict is not left without a word either", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), id});
    QWidget* field = gui.named("E-mail");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("mine@example.org"));
    const Record before = gui.saved("person", id);
    Record after = before;
    after.setValue(u"email", QStringLiteral("theirs@example.org"));
    ChangeSet changes;
    changes.update(before, after);
    require(gui.other().apply(std::move(changes)));
    gui.own().refresh();
    clickRow(gui, otherRow(gui, id));
    CHECK(gui.window().currentPage()->currentRecord().id == id);
    Gui::click(gui.named("Keep mine in E-mail"));
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("mine@example.org"));
}
