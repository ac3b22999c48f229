// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "palette/commandpalette.h"
#include "shell/page.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

/// Opens the palette by its key and types.
CommandPalette& typeInto(Gui& gui, const char* words)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = gui.window().findChild<CommandPalette*>();
    REQUIRE(palette);
    REQUIRE(palette->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(words));
    return *palette;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString titleAt(const CommandPalette& palette, int row)
{
    return palette.model()->index(row).data().toString();
}

} // namespace

TEST_CASE("The palette leads to a record of any kind by typing a part of its name", "[gui]")
{
    Gui gui;
    CommandPalette& palette = typeInto(gui, "riitta pi");
    REQUIRE(QTest::qWaitFor([&] { return static_cast<bool>(palette.model()->rowCount() > 0); }));
    REQUIRE(titleAt(palette, 0) == QStringLiteral("Riitta Piela"));
    CHECK(palette.model()->index(0).data(PaletteModel::KindTextRole).toString() == QStringLiteral("Person"));
    CHECK(palette.model()
              ->index(0)
              .data(PaletteModel::DetailRole)
              .toString()
              .contains(QStringLiteral("Finland")));
    press(Qt::Key_Return);
    CHECK_FALSE(palette.isVisible());
    const RecordRef shown = gui.window().currentPage()->currentRecord();
    CHECK(require(gui.other().record(shown)).text(u"family_name") == QStringLiteral("Piela"));
    CHECK(gui.window().currentPage()->isAncestorOf(QApplication::focusWidget()));

    typeInto(gui, "best practices in main");
    REQUIRE(QTest::qWaitFor([&] { return static_cast<bool>(palette.model()->rowCount() > 0); }));
    press(Qt::Key_Return);
    CHECK(gui.window().currentPage()->currentRecord().entity == QStringLiteral("presentation"));
}

TEST_CASE("The palette leads to pages and actions, these also by their initials", "[gui]")
{
    Gui gui;
    typeInto(gui, "charts");
    press(Qt::Key_Return);
    CHECK(gui.window().currentPage() == gui.window().showPage(QStringLiteral("charts")));

    gui.records("person");
    CommandPalette& palette = typeInto(gui, "aar"); // Add a record
    REQUIRE(titleAt(palette, 0) == QStringLiteral("Add a record"));
    CHECK(
        palette.model()->index(0).data(PaletteModel::KeysRole).toString().contains(QStringLiteral("Ctrl+N")));
    press(Qt::Key_Return);
    CHECK(gui.shows(QStringLiteral("New: Person")));
}

TEST_CASE("With nothing typed the palette offers the records that were used last, and the pages", "[gui]")
{
    Gui gui;
    const Id person = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), person});
    gui.records("event");
    CommandPalette& palette = typeInto(gui, "");
    CHECK(palette.model()->rowOf(RecordRef{QStringLiteral("person"), person}.toString()) >= 0);
    CHECK(palette.model()->rowOf(QStringLiteral("report")) > 0);
    press(Qt::Key_Escape);
    CHECK_FALSE(palette.isVisible());
    CHECK(gui.window().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("The keyboard walks through the palette, and Ctrl+Enter opens and keeps it", "[gui]")
{
    Gui gui;
    CommandPalette& palette = typeInto(gui, "");
    REQUIRE(palette.model()->rowCount() > 12);
    press(Qt::Key_Down);
    CHECK(palette.list()->currentIndex().row() == 1);
    press(Qt::Key_PageDown);
    CHECK(palette.list()->currentIndex().row() == 10);
    press(Qt::Key_PageUp);
    press(Qt::Key_Up);
    CHECK(palette.list()->currentIndex().row() == 0);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("outputs"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(palette.isVisible());
    CHECK(palette.isAncestorOf(QApplication::focusWidget()));
    CHECK(gui.window().currentPage() == gui.window().showPage(QStringLiteral("output")));
    press(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(palette.isVisible());
}

TEST_CASE("What cannot be done now is found, says why, and does nothing", "[gui]")
{
    QSettings().clear();
    MainWindow window;
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    CommandPalette::toggle(window);
    auto* palette = window.findChild<CommandPalette*>();
    QAbstractItemModelTester tester(palette->model());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("save a copy"));
    REQUIRE(palette->model()->rowCount() > 0);
    CHECK_FALSE(palette->model()->entryAt(0).enabled);
    CHECK(palette->model()->entryAt(0).detail == QStringLiteral("no records are open"));
    press(Qt::Key_Return);
    CHECK(palette->isVisible());
}

TEST_CASE("A click beside the palette puts it away, and a screen reader hears what is chosen", "[gui]")
{
    Gui gui;
    CommandPalette& palette = typeInto(gui, "charts nothing like it");
    CHECK(gui.shows(QStringLiteral("Nothing is called that")));
    press(Qt::Key_Escape);
    typeInto(gui, "report");
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(titleAt(palette, 0)));
    gui.records("person").listPane()->table()->setFocus();
    CHECK_FALSE(palette.isVisible());
}
