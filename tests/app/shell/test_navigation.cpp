// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/group.h"

using namespace rapporteur;
using test::Gui;
using test::require;

TEST_CASE("The name of the edition leaves room for the arrow beside it", "[gui]")
{
    Gui gui;
    Group next;
    next.name = QStringLiteral("Machine Learning Group of the whole world 2022");
    ChangeSet changes;
    const Id id = changes.add(next);
    require(gui.other().apply(std::move(changes)));
    gui.own().refresh();
    gui.window().workspace()->setGroup(id);
    auto* switcher = gui.named<QPushButton>("Edition shown");
    constexpr int beforeName = 8;
    constexpr int arrow = 24;
    for (const int width : {1280, 1920, 1010}) {
        INFO(width);
        gui.window().resize(width, 800);
        QCoreApplication::processEvents();
        const int name = switcher->fontMetrics().horizontalAdvance(switcher->text());
        CHECK(beforeName + name + arrow <= switcher->width());
        CHECK(switcher->text().startsWith(QStringLiteral("Machine")));
        CHECK(switcher->text().endsWith(QStringLiteral("2022")));
    }
}
