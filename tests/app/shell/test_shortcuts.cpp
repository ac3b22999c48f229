// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "shell/actiontexts.h"
#include "shell/shortcutsheet.h"

#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTreeWidget>

using namespace rapporteur;
using test::Gui;

namespace {

ShortcutSheet* sheet(Gui& gui)
{
    auto* found = gui.window().findChild<ShortcutSheet*>();
    return found && found->isVisible() ? found : nullptr;
}

int shownHints(const ShortcutSheet& of)
{
    int shown = 0;
    for (int i = 0; i < of.list()->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* place = of.list()->topLevelItem(i);
        for (int j = 0; j < place->childCount(); ++j)
            shown += place->child(j)->isHidden() ? 0 : 1;
    }
    return shown;
}

/// The letter after the one mark of a mnemonic; empty where there is none.
QString mnemonicOf(const QAction& action)
{
    const QString text = QString(action.text()).remove(QStringLiteral("&&"));
    const qsizetype at = text.indexOf(u'&');
    return at < 0 ? QString() : text.mid(at + 1, 1).toLower();
}

} // namespace

TEST_CASE("No two actions share a key, and every menu and every entry can be reached by keyboard", "[gui]")
{
    Gui gui;
    QMap<QString, QString> owners;
    for (const MenuAction& each : menuActions(gui.window())) {
        for (const QKeySequence& key : each.action->shortcuts()) {
            INFO(key.toString().toStdString() << " of " << each.name.toStdString() << " and "
                                              << owners.value(key.toString()).toStdString());
            CHECK_FALSE(owners.contains(key.toString()));
            owners.insert(key.toString(), each.name);
        }
    }
    for (const QShortcut* shortcut : gui.window().findChildren<QShortcut*>()) {
        if (shortcut->context() == Qt::WindowShortcut)
            CHECK_FALSE(owners.contains(shortcut->key().toString()));
    }
    QStringList menus;
    for (const QAction* menu : gui.window().menuBar()->actions()) {
        if (!menu->isVisible())
            continue;
        INFO(menu->text().toStdString());
        REQUIRE(menu->menu());
        CHECK_FALSE(mnemonicOf(*menu).isEmpty());
        CHECK_FALSE(menus.contains(mnemonicOf(*menu)));
        menus.append(mnemonicOf(*menu));
    }
    // Each action that the window knows stands in one of these menus, where arrows and Enter reach it.
    const QList<MenuAction> listed = menuActions(gui.window());
    const auto& all = gui.window().actionsByName();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        INFO(it.key().toStdString());
        CHECK(std::any_of(listed.begin(), listed.end(),
                          [&](const MenuAction& each) { return each.action == it.value(); }));
    }
}

TEST_CASE("Entries of a menu don't share a mnemonic", "[gui]")
{
    Gui gui;
    for (const QAction* menu : gui.window().menuBar()->actions()) {
        QStringList letters;
        for (const QAction* action : menu->menu()->actions()) {
            const QString letter = mnemonicOf(*action);
            INFO(action->text().toStdString());
            CHECK((letter.isEmpty() || !letters.contains(letter)));
            letters.append(letter);
        }
    }
}

TEST_CASE("F1 shows every key by menu and place, and can be searched", "[gui]")
{
    Gui gui;
    gui.records("person").listPane()->table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    REQUIRE(sheet(gui));
    const int all = shownHints(*sheet(gui));
    CHECK(all > 30);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("rows move up"));
    CHECK(shownHints(*sheet(gui)) == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(sheet(gui));
    CHECK(QApplication::focusWidget() == gui.records("person").listPane()->table());
}

TEST_CASE("A question mark shows the keys, but not where a text is typed", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    page.listPane()->table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Question);
    CHECK(sheet(gui));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    page.listPane()->searchField()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("?"));
    CHECK_FALSE(sheet(gui));
    CHECK(page.listPane()->searchField()->text() == QStringLiteral("?"));
}

TEST_CASE("The keys are printable as a text, a line each", "[gui]")
{
    Gui gui;
    const QString text = shortcutsAsText(shortcutsOf(gui.window()));
    CHECK(text.contains(QRegularExpression(QStringLiteral("(?m)^Ctrl\\+K +Go to anything…$"))));
    CHECK(text.contains(QRegularExpression(QStringLiteral("(?m)^File\n====$"))));
    CHECK_FALSE(text.contains(u'\t'));
}

TEST_CASE("The keys of every place that has some are told: timeline, work streams, names, sheets, views",
          "[gui]")
{
    Gui gui;
    QStringList places;
    for (const KeyHints& each : shortcutsOf(gui.window())) {
        places.append(each.place);
        for (const KeyHint& hint : each.hints) {
            INFO(each.place.toStdString());
            CHECK_FALSE(hint.keys.isEmpty());
            CHECK_FALSE(hint.what.isEmpty());
        }
    }
    for (const char* place : {"Timeline", "Work streams", "Everyday tasks", "Attendance", "Lists",
                              "Saved views among the pages", "Names in a row, such as leads and partners"}) {
        INFO(place);
        CHECK(places.count(QString::fromLatin1(place)) == 1);
    }
}
