// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/person.h"
#include "shell/preferences.h"
#include "shell/preferencesdialog.h"

#include <QComboBox>
#include <QPointer>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

PreferencesDialog* openPreferences(Gui& gui)
{
    QTest::keyClick(&gui.window(), Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = gui.window().findChild<PreferencesDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    return dialog;
}

} // namespace

TEST_CASE("Light and dark are chosen at once and remembered", "[gui]")
{
    Gui gui;
    auto* choice = openPreferences(gui)->findChild<QComboBox*>();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QTest::keyClick(choice, Qt::Key_Return);
    CHECK(WindowTheme::current().dark);
    CHECK(preferences::theme() == WindowTheme::Choice::Dark);
    QTest::keyClick(choice, Qt::Key_Up);
    CHECK_FALSE(WindowTheme::current().dark);
    CHECK(preferences::theme() == WindowTheme::Choice::Light);
}

TEST_CASE("The history names who says so in the preferences, from the next step on", "[gui]")
{
    Gui gui;
    const QPointer<PreferencesDialog> dialog = openPreferences(gui);
    auto* name = dialog->findChild<QLineEdit*>();
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Riitta of the secretariat"));
    CHECK(name->text() == QStringLiteral("Riitta of the secretariat"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(preferences::author() == QStringLiteral("Riitta of the secretariat"));
    if (dialog && dialog->isVisible())
        QTest::keyClick(dialog, Qt::Key_Escape);
    gui.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&gui.window()));
    gui.window().showRecord({QStringLiteral("person"), gui.find("person", QStringLiteral("Riitta Piela"))});
    gui.fill("E-mail", "riitta@example.org");
    CHECK(require(gui.other().history({})).front().author == QStringLiteral("Riitta of the secretariat"));
    MainWindow later;
    REQUIRE(later.openLocation(gui.files().location().text));
    CHECK(later.workspace()->store().author() == QStringLiteral("Riitta of the secretariat"));
}

TEST_CASE("How many daily backups are kept is chosen at once", "[gui]")
{
    Gui gui;
    QComboBox* number = openPreferences(gui)->findChildren<QComboBox*>().constLast();
    number->setFocus();
    QTest::keyClick(number, Qt::Key_Down);
    CHECK(preferences::backupsKept() == 20);
}

TEST_CASE("A name in the preferences is kept when the field is left with Tab", "[gui]")
{
    Gui gui;
    PreferencesDialog* dialog = openPreferences(gui);
    auto* name = dialog->findChild<QLineEdit*>();
    dialog->activateWindow();
    name->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return name->hasFocus(); }));
    QTest::keyClicks(name, QStringLiteral("Riitta"));
    QTest::keyClick(name, Qt::Key_Tab);
    CHECK(preferences::author() == QStringLiteral("Riitta"));
}
