// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/sheet.h"

#include "entities/membership.h"

using namespace rapporteur;
using namespace rapporteur::test;

TEST_CASE("Ctrl+Enter does what a sheet is for, also while suggestions are open", "[gui]")
{
    Gui gui;
    ask(gui, "add-member");
    Keys::type("Riitta Piel");
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    Keys::press(Qt::Key_Down);
    Keys::doIt();
    REQUIRE(QTest::qWaitFor([] { return !isSheetOpen(); }));
    CHECK(savedOf<Membership>(gui, "person", gui.find("person", QStringLiteral("Riitta Piela"))).size() == 1);
}

TEST_CASE("A field of a sheet does not offer to lead to a record behind the sheet", "[gui]")
{
    Gui gui;
    ask(gui, "add-member");
    Keys::type("Riitta Piela");
    Keys::tab();
    for (const QAction* action : inSheet<QLineEdit>("Person")->actions())
        CHECK_FALSE((action->isVisible() && action->text().startsWith(QStringLiteral("Show the record"))));
    Keys::press(Qt::Key_Escape);
    awaitSheetClosed(gui);
}

TEST_CASE("A field that a sheet does not ask for leaves nothing behind", "[gui]")
{
    Gui gui;
    ask(gui, "add-member");
    CHECK_FALSE(sheetHas("Seen by the secretariat only: E-mail"));
    Keys::press(Qt::Key_Escape);
    awaitSheetClosed(gui);
}

TEST_CASE("A window is closed for good while a sheet is open before it", "[gui]")
{
    {
        Gui gui;
        ask(gui, "add-member");
        Keys::type("Riitta Piela");
        Keys::tab();
        REQUIRE(isSheetOpen());
    }
    CHECK_FALSE(isSheetOpen());
}

TEST_CASE("What cannot be taken is told as soon as its field is left, and can be read whole", "[gui]")
{
    Gui gui;
    ask(gui, "add-member");
    Keys::type("Maria Keller");
    Keys::tab(4);
    Keys::type("Swiss Office");
    Keys::tab(2);
    REQUIRE(QApplication::focusWidget()->accessibleName() == QStringLiteral("Country"));
    Keys::type("Switz");
    Keys::tab();
    REQUIRE(sheetShows("Nothing here goes by the name “Switz”."));
    REQUIRE(QTest::qWaitFor([] {
        const auto labels = sheet().findChildren<QLabel*>();
        return std::all_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return !label->isVisible() || label->height() >= label->heightForWidth(label->width());
        });
    }));
    Keys::press(Qt::Key_Escape);
    awaitSheetClosed(gui);
}
