// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/event.h"
#include "entities/objective.h"
#include "entities/presentation.h"
#include "forms/relationrow.h"
#include "forms/tabstack.h"

#include <QMenu>
#include <QToolButton>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

std::vector<Presentation> talksOf(Gui& gui, Id event)
{
    Query query = Query::of<Presentation>().orderedBy("position");
    query.is("event", Value(event));
    return require(gui.other().all<Presentation>(query));
}

Id october(Gui& gui)
{
    const Id talk = gui.find("presentation", QStringLiteral("MLOps in the Australian"));
    return require(gui.other().get<Presentation>(talk)).event;
}

std::vector<RelationRow*> rows(Gui& gui)
{
    std::vector<RelationRow*> shown;
    for (RelationRow* row : gui.window().findChildren<RelationRow*>()) {
        if (row->isVisible())
            shown.push_back(row);
    }
    std::sort(shown.begin(), shown.end(), [](const RelationRow* a, const RelationRow* b) {
        return a->mapToGlobal(QPoint()).y() < b->mapToGlobal(QPoint()).y();
    });
    return shown;
}

void openTab(Gui& gui, const char* id)
{
    for (TabStack* tabs : gui.window().findChildren<TabStack*>()) {
        if (tabs->isVisible())
            tabs->showTab(QString::fromLatin1(id));
    }
}

/// Presses on one row and lets go on another, below its middle.
void drag(RelationRow* from, RelationRow* to)
{
    const QPoint start = from->rect().center();
    const QPoint end = from->mapFromGlobal(to->mapToGlobal(QPoint(start.x(), to->height() - 3)));
    QTest::mousePress(from, Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, end, from->mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(from, &move);
    QTest::mouseRelease(from, Qt::LeftButton, {}, end);
}

} // namespace

TEST_CASE("A meeting shows its talks in order with their speakers, and dragging one gives another order",
          "[gui]")
{
    Gui gui;
    const Id event = october(gui);
    gui.window().showRecord({QStringLiteral("event"), event});
    openTab(gui, "presentation");
    const auto before = talksOf(gui, event);
    REQUIRE(before.size() == 3);
    auto shown = rows(gui);
    REQUIRE(shown.size() == 3);
    CHECK(shown[0]->accessibleName().contains(QStringLiteral("Saeid Molladavoudi")));
    drag(shown[0], shown[2]);
    const auto after = talksOf(gui, event);
    CHECK(after[2].id == before[0].id);
    CHECK(after[0].id == before[1].id);
    rows(gui)[2]->setFocus();
    QTest::keyClick(rows(gui)[2], Qt::Key_Up, Qt::ControlModifier);
    CHECK(talksOf(gui, event)[1].id == before[0].id);
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(talksOf(gui, event)[0].id == before[0].id);
}

TEST_CASE("The state of a talk's slides is changed on its row in the meeting", "[gui]")
{
    Gui gui;
    const Id event = october(gui);
    gui.window().showRecord({QStringLiteral("event"), event});
    openTab(gui, "presentation");
    QToolButton* badge = nullptr;
    for (QToolButton* each : rows(gui)[0]->findChildren<QToolButton*>())
        badge = each->accessibleName().startsWith(QStringLiteral("Slides of")) ? each : badge;
    REQUIRE(badge);
    badge->setFocus();
    QTest::keyClick(badge, Qt::Key_Space);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QAction* awaited = menu->actions().at(int(SlidesState::Awaited));
    for (qsizetype i = 0; i < menu->actions().size() && menu->activeAction() != awaited; ++i)
        QTest::keyClick(menu, Qt::Key_Down); // round, from the state that it has
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(talksOf(gui, event)[0].slides == SlidesState::Awaited);
}

TEST_CASE("The group's objectives are put in order by keys and by dragging", "[gui]")
{
    Gui gui;
    const auto objectives = [&gui] {
        Query query = Query::of<Objective>();
        query.is("group", Value(gui.window().workspace()->group()));
        return require(gui.other().all<Objective>(query));
    };
    const auto before = objectives();
    (void)gui.window().showPage(QStringLiteral("group"));
    openTab(gui, "objective");
    auto shown = rows(gui);
    REQUIRE(shown.size() == before.size());
    shown[1]->setFocus();
    QTest::keyClick(shown[1], Qt::Key_Up, Qt::ControlModifier);
    CHECK(objectives()[0].id == before[1].id);
    drag(rows(gui)[0], rows(gui)[1]);
    CHECK(objectives()[0].id == before[0].id);
}

TEST_CASE("The state of a talk stands at the end of its row, and the words have the rest", "[gui]")
{
    Gui gui;
    const Id meeting = october(gui);
    gui.window().showRecord({QStringLiteral("event"), meeting});
    openTab(gui, "presentation");
    QCoreApplication::processEvents();
    REQUIRE(rows(gui).size() == 3);
    for (RelationRow* row : rows(gui)) {
        const auto badges = row->findChildren<QToolButton*>();
        const auto badge = std::find_if(badges.begin(), badges.end(), [](const QToolButton* button) {
            return button->property("badge").toBool();
        });
        REQUIRE(badge != badges.end());
        CHECK((*badge)->geometry().right() >= row->width() - 8);
        for (const QLabel* label : row->findChildren<QLabel*>()) {
            if (label->isVisible())
                CHECK(label->geometry().right() + 8 <= (*badge)->geometry().left());
        }
    }
}
