// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/person.h"
#include "forms/relationrow.h"
#include "shell/contextmenu.h"

#include <QClipboard>
#include <QMenu>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

QMenu* openMenu()
{
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    return menu;
}

QAction* entry(const QMenu& menu, const char* text)
{
    for (QAction* action : menu.actions()) {
        if (QString(action->text()).remove(u'&') == QString::fromUtf8(text))
            return action;
    }
    FAIL("The menu does not offer " << text);
    return nullptr;
}

void choose(QMenu* menu, QAction* action)
{
    menu->setActiveAction(action);
    QTest::keyClick(menu, Qt::Key_Return);
}

} // namespace

TEST_CASE("The rows of a list have a menu, by the mouse and by the keyboard", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    RecordTable* table = page.listPane()->table();
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    table->selectRecord(id);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
    QMenu* menu = openMenu();
    choose(menu, entry(*menu, "Copy rows"));
    CHECK(QApplication::clipboard()->text().contains(
        QStringLiteral("Riitta\tPiela\tStatistics Finland\tFinland")));

    const QPoint place = table->visualRect(table->currentIndex()).center();
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, place, table->viewport()->mapToGlobal(place));
    QApplication::sendEvent(table->viewport(), &byMouse);
    menu = openMenu();
    choose(menu, entry(*menu, "Open"));
    CHECK(gui.named<QLineEdit>("Given name")->hasFocus());

    QContextMenuEvent byMenuKey(QContextMenuEvent::Keyboard, place, table->viewport()->mapToGlobal(place));
    QApplication::sendEvent(table, &byMenuKey);
    menu = openMenu();
    choose(menu, entry(*menu, "Remove"));
    Gui::click(gui.button("Remove all 3"));
    CHECK(require(gui.other().count(Query::of<Person>())) == 18);
}

TEST_CASE("The rows within a form have the same menu", "[gui]")
{
    Gui gui;
    const Id talk = gui.find("presentation", QStringLiteral("Best practices in maintaining"));
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    QList<RelationRow*> rows;
    for (RelationRow* row : gui.window().findChildren<RelationRow*>()) {
        if (row->isVisible())
            rows.append(row);
    }
    REQUIRE(rows.size() >= 2);
    const Query speakers = Query(*findEntity(u"speaker")).is("presentation", Value(talk));
    const qint64 before = require(gui.other().count(speakers));
    rows.front()->setFocus();
    QTest::keyClick(rows.front(), Qt::Key_F10, Qt::ShiftModifier);
    QMenu* menu = openMenu();
    choose(menu, entry(*menu, "Copy"));
    CHECK(QApplication::clipboard()->text().count(u'\n') == 0);
    CHECK(QApplication::clipboard()->text().contains(u'\t'));
    QTest::keyClick(rows.front(), Qt::Key_F10, Qt::ShiftModifier);
    menu = openMenu();
    choose(menu, entry(*menu, "Remove"));
    CHECK(require(gui.other().count(speakers)) == before - 1);
}

TEST_CASE("The head of a form offers more that can be done with its record", "[gui]")
{
    Gui gui;
    gui.window().showRecord({QStringLiteral("person"), gui.find("person", QStringLiteral("Riitta Piela"))});
    Gui::click(gui.named("More"));
    QMenu* menu = openMenu();
    CHECK(entry(*menu, "Remove")->isEnabled());
    menu->close();
}

TEST_CASE("A menu lists the commands that are offered for its records, and no others", "[gui]")
{
    Gui gui;
    gui.records("person");
    CommandContext context = gui.window().commandContext();
    const std::unique_ptr<QMenu> menu(makeRecordMenu(context, nullptr));
    REQUIRE(menu);
    QStringList texts;
    for (const QAction* each : menu->actions())
        texts.append(each->text());
    for (const WindowCommand& command : windowCommands()) {
        const bool listed = texts.contains(command.text);
        INFO(command.name.toStdString());
        CHECK(listed == (command.onRecords && isOffered(command, context)));
    }
    context.records.clear();
    CHECK_FALSE(makeRecordMenu(context, nullptr));
}
