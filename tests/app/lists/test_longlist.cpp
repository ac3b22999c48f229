// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "support/crowd.h"

using namespace rapporteur;
using test::Gui;

TEST_CASE("What is found in a long list is shown from its first on", "[gui]")
{
    Gui gui(false);
    test::fillCrowd(gui.own());
    ListPane& list = *gui.records("person").listPane();
    RecordTable& table = *list.table();
    REQUIRE(QTest::qWaitFor([&] { return list.model()->isWhole(); }));
    QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return table.currentIndex().row() == test::crowd - 1; }));
    table.repaint();
    REQUIRE(table.rowAt(2) > 0);

    list.searchField()->setFocus();
    QTest::keyClick(list.searchField(), 'm');
    REQUIRE(QTest::qWaitFor([&] { return list.model()->isWhole() && list.model()->recordCount() > 0; }));
    table.repaint();
    CHECK(table.rowAt(2) == 0);
}
