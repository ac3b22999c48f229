// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/person.h"
#include "shell/jobstrip.h"
#include "shell/restoredialog.h"
#include "store/backups.h"

#include <QTreeWidget>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

qint64 peopleIn(const QString& path)
{
    return require(require(Store::open({path}, {true, {}}))->count(Query::of<Person>()));
}

RestoreDialog* openDialog(Gui& gui)
{
    gui.window().action(QStringLiteral("restore"))->trigger();
    auto* dialog = gui.window().findChild<RestoreDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    return dialog;
}

QPushButton* buttonIn(const QWidget& dialog, const char* text)
{
    for (QPushButton* each : dialog.findChildren<QPushButton*>()) {
        if (QString(each->text()).remove(u'&') == QString::fromUtf8(text))
            return each;
    }
    FAIL("There is no button " << text);
    return nullptr;
}

} // namespace

TEST_CASE("Each day's first opening makes a backup, quietly", "[gui]")
{
    Gui gui;
    REQUIRE(QTest::qWaitFor([&] { return (backupsOf(gui.files().location()).size()) == (1); }));
    CHECK(gui.window().noticeBar().text().isEmpty());
}

TEST_CASE("A backup is chosen from what is in it, restored, and the records before it are kept", "[gui]")
{
    Gui gui;
    const QString path = gui.files().location().text;
    REQUIRE(QTest::qWaitFor([&] { return (backupsOf(gui.files().location()).size()) == (1); }));
    ChangeSet changes;
    Person late;
    late.familyName = QStringLiteral("Latecomer");
    changes.add(late);
    require(gui.window().workspace()->apply(std::move(changes)));
    REQUIRE(peopleIn(path) == 20);

    RestoreDialog* dialog = openDialog(gui);
    REQUIRE(dialog->list()->topLevelItemCount() == 1);
    REQUIRE(QTest::qWaitFor(
        [&] { return (dialog->list()->topLevelItem(0)->text(1)) == (QStringLiteral("19")); }));
    CHECK_FALSE(dialog->list()->topLevelItem(0)->text(2).isEmpty());
    Gui::click(buttonIn(*dialog, "Restore"));
    REQUIRE(QTest::qWaitFor([&] {
        return static_cast<bool>(
            gui.window().noticeBar().text().contains(QStringLiteral("before-restore-1")));
    }));
    CHECK(peopleIn(path) == 19);
    CHECK(gui.window().workspace());
    CHECK(require(gui.own().count(Query::of<Person>())) == 19);

    Gui::click(gui.button("Undo"));
    REQUIRE(QTest::qWaitFor([&] {
        return static_cast<bool>(
            gui.window().noticeBar().text().contains(QStringLiteral("before-restore-2")));
    }));
    CHECK(peopleIn(path) == 20);
}

TEST_CASE("A damaged backup is refused with a sentence and changes nothing", "[gui]")
{
    Gui gui;
    REQUIRE(QTest::qWaitFor([&] { return (backupsOf(gui.files().location()).size()) == (1); }));
    QFile file(backupsOf(gui.files().location()).constFirst().path);
    REQUIRE(file.resize(file.size() / 2));
    RestoreDialog* dialog = openDialog(gui);
    REQUIRE(QTest::qWaitFor(
        [&] { return (dialog->list()->topLevelItem(0)->text(1)) == (QStringLiteral("damaged")); }));
    CHECK_FALSE(buttonIn(*dialog, "Restore")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    gui.window().restore(file.fileName(), gui.files().location().text);
    REQUIRE(QTest::qWaitFor([&] { return static_cast<bool>(!gui.window().noticeBar().text().isEmpty()); }));
    CHECK(peopleIn(gui.files().location().text) == 19);
    CHECK(require(gui.own().count(Query::of<Person>())) == 19);
}

TEST_CASE("A damaged file is restored from where it could not be opened", "[gui]")
{
    QSettings().clear();
    const test::TemporaryStore place;
    const QString path = place.filePath(QStringLiteral("ours.rapporteur"));
    {
        const auto store = require(createFromSample({path}, QStringLiteral("ml-group-2021"), {}));
        REQUIRE(require(backUpForToday(*store, usualBackupsKept)));
    }
    QFile file(path);
    REQUIRE(file.resize(file.size() / 2));
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));

    SECTION("from the welcome page, where nothing is open")
    {
        CHECK_FALSE(window.openLocation(path));
    }
    SECTION("beside other records that are open")
    {
        REQUIRE(window.createAt(place.filePath(QStringLiteral("others.rapporteur")), false));
        CHECK_FALSE(window.openLocation(path));
        CHECK(window.workspace());
    }
    Gui::click(buttonIn(window, "Restore from a backup…"));
    auto* dialog = window.findChild<RestoreDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([&] { return buttonIn(*dialog, "Restore")->isEnabled(); }));
    Gui::click(buttonIn(*dialog, "Restore"));
    REQUIRE(QTest::qWaitFor(
        [&] { return window.noticeBar().text().contains(QStringLiteral("before-restore-1")); }));
    REQUIRE(window.workspace());
    CHECK(window.workspace()->store().location().text == path);
    CHECK(peopleIn(path) == 19);
}

TEST_CASE("A copy is saved away from the window, and told of", "[gui]")
{
    Gui gui;
    const QString path = gui.files().filePath(QStringLiteral("our copy.rapporteur"));
    gui.window().saveCopyTo(path);
    CHECK(gui.window().jobs().isBusy());
    CHECK(gui.named<QPushButton>("Cancel: Saving a copy …")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] {
        return static_cast<bool>(
            gui.window().noticeBar().text().contains(QStringLiteral("our copy.rapporteur")));
    }));
    CHECK_FALSE(gui.window().jobs().isBusy());
    CHECK(peopleIn(path) == 19);
    gui.window().saveCopyTo(path);
    REQUIRE(QTest::qWaitFor([&] {
        return static_cast<bool>(gui.window().noticeBar().text().contains(QStringLiteral("exists already")));
    }));
}
