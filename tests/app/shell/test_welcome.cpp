// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "shell/recentstores.h"

using namespace rapporteur;
using test::require;

namespace {

QPushButton* spoken(const QWidget& window, const QString& beginning)
{
    for (QPushButton* each : window.findChildren<QPushButton*>()) {
        if (each->isVisible() && each->accessibleName().startsWith(beginning))
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The welcome page lists what was opened, with its place, and opens it by keyboard", "[gui]")
{
    QSettings().clear();
    test::TemporaryStore place;
    const QString path = place.filePath(QStringLiteral("our group.rapporteur"));
    require(Store::create({path}));
    recent::add(path);
    MainWindow window;
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QPushButton* entry = spoken(window, QStringLiteral("our group"));
    REQUIRE(entry);
    CHECK(entry->toolTip() == path);
    CHECK(entry->accessibleName().contains(QString::number(QDate::currentDate().year() % 100)));
    entry->setFocus();
    QTest::keyClick(entry, Qt::Key_Return);
    CHECK(window.workspace());
}

TEST_CASE("What is not there any more is greyed, and can be forgotten", "[gui]")
{
    QSettings().clear();
    recent::add(QStringLiteral("/nowhere/gone.rapporteur"));
    MainWindow window;
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QPushButton* entry = spoken(window, QStringLiteral("gone"));
    REQUIRE(entry);
    CHECK_FALSE(entry->isEnabled());
    QTest::mouseClick(spoken(window, QStringLiteral("Forget gone")), Qt::LeftButton);
    CHECK(recent::locations().isEmpty());
    CHECK_FALSE(spoken(window, QStringLiteral("gone")));
}

TEST_CASE("The welcome page leads to new records, a file and the sample by Tab and Enter", "[gui]")
{
    QSettings().clear();
    MainWindow window;
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (const char* name : {"New…", "Open…", "Open from a server…", "Look at the sample"}) {
        INFO(name);
        QPushButton* way = spoken(window, QString::fromUtf8(name));
        REQUIRE(way);
        CHECK(way->focusPolicy() != Qt::NoFocus);
        CHECK_FALSE(way->accessibleDescription().isEmpty());
    }
}
