// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "shell/actiontexts.h"

#include <QMenu>

using namespace rapporteur;
using test::Gui;

namespace {

/// Entries that cannot be used and don't say why.
QStringList unexplained(Gui& gui)
{
    QStringList found;
    for (const MenuAction& entry : menuActions(gui.window())) {
        if (!entry.action->isEnabled() && reasonAgainst(entry.name, gui.window().commandContext()).isEmpty())
            found.append(entry.name);
    }
    return found;
}

} // namespace

TEST_CASE("Whatever cannot be done on a page says why, in its menu, too", "[gui]")
{
    Gui gui;
    for (const PageInfo& page : allPages()) {
        INFO(page.id.toStdString());
        (void)gui.window().showPage(page.id);
        CHECK(unexplained(gui) == QStringList());
    }
    (void)gui.window().showPage(QStringLiteral("overview"));
    const QAction* filter = gui.window().action(QStringLiteral("add-filter"));
    REQUIRE_FALSE(filter->isEnabled());
    CHECK(filter->toolTip() == QStringLiteral("there is no list on this page"));
    for (const QMenu* menu : gui.window().findChildren<QMenu*>()) {
        if (menu->actions().contains(gui.window().action(QStringLiteral("add-filter"))))
            CHECK(menu->toolTipsVisible());
    }
    (void)gui.records("person");
    CHECK(filter->isEnabled());
}

TEST_CASE("Back and forward can be used only where something was shown before or after", "[gui]")
{
    Gui gui;
    const QAction* back = gui.window().action(QStringLiteral("back"));
    const QAction* forward = gui.window().action(QStringLiteral("forward"));
    CHECK_FALSE(forward->isEnabled());
    QWidget* first = gui.window().currentPage();
    (void)gui.records("person");
    (void)gui.records("event");
    REQUIRE(back->isEnabled());
    CHECK_FALSE(forward->isEnabled());
    for (int i = 0; i < 20 && back->isEnabled(); ++i)
        QTest::keyClick(&gui.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK_FALSE(back->isEnabled());
    CHECK(gui.window().currentPage() == first);
    CHECK(back->toolTip() == QStringLiteral("nothing was shown before this"));
    REQUIRE(forward->isEnabled());
    QTest::keyClick(&gui.window(), Qt::Key_Right, Qt::AltModifier);
    CHECK(back->isEnabled());
}
