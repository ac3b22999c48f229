// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "entities/speaker.h"

using namespace rapporteur;
using test::Gui;
using test::require;

TEST_CASE("A form lists what refers to its record, and leads there by keyboard", "[gui]")
{
    Gui gui;
    const Id riitta = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), riitta});
    auto* users = gui.named<QLabel>("Used by");
    const auto talks = require(gui.other().all<Speaker>(Query::of<Speaker>().is("person", Value(riitta))));
    REQUIRE(talks.size() == 1);
    CHECK(users->text().contains(QStringLiteral("Talk: ")));
    CHECK(users->text().contains(gui.saved("presentation", talks.front().presentation).text(u"title")));
    users->setFocus(Qt::TabFocusReason);
    QTest::keyClick(users, Qt::Key_Tab); // to its first link
    users->setFocus(Qt::TabFocusReason);
    QTest::keyClick(users, Qt::Key_Return);
    REQUIRE(gui.window().currentPage());
    CHECK(gui.window().currentPage()->currentRecord() ==
          RecordRef{QStringLiteral("presentation"), talks.front().presentation});
}
