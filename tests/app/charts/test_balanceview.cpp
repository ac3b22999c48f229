// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartgui.h"
#include "charts/balanceview.h"

using namespace rapporteur;
using test::ChartGui;

namespace {

BalanceView& balanceOf(ChartGui& gui)
{
    BalanceView* view = gui.charts(QStringLiteral("balance")).balance();
    REQUIRE(QTest::qWaitFor([view] { return view->isUpToDate(); }));
    QCoreApplication::processEvents();
    return *view;
}

QPushButton* lineOf(BalanceView& view, const QString& heading)
{
    for (QPushButton* line : view.findChildren<QPushButton*>()) {
        if (line->isVisible() && line->accessibleName().startsWith(heading))
            return line;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The balance says who is silent and what hangs on one, each line with its list", "[charts][gui]")
{
    ChartGui gui;
    for (const char* heading :
         {"Organisations represented by one person", "Shares of the regions of the world: Europe"}) {
        INFO(heading);
        QPushButton* line = lineOf(balanceOf(gui), QString::fromLatin1(heading));
        REQUIRE(line);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
        ListPane* list = gui.listBehind();
        CHECK(list->model()->recordCount() > 0);
        list->showAll();
    }
}

TEST_CASE("The balance of a group in which nobody takes part says what will be here", "[charts][gui]")
{
    ChartGui gui(false);
    gui.fill("Name", "Our group");
    balanceOf(gui);
    CHECK(gui.shows(QStringLiteral("Nobody takes part yet")));
}
