// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportgui.h"

#include "support/storesteps.h"

#include "entities/headcount.h"
#include "entities/output.h"

#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace rapporteur;
using test::Gui;
using test::ReportGui;
using test::require;

TEST_CASE("After publishing, what has changed since is shown by signs and can be copied", "[gui][storage]")
{
    ReportGui gui;
    CHECK(gui.tool(QStringLiteral("Not published yet"))->isEnabled());
    Gui::click(gui.button("Publish"));
    REQUIRE(gui.stored<Publication>().size() == 1);
    CHECK(gui.stored<Publication>().front().reader == Audience::Public);
    gui.waitForPages();
    CHECK(gui.tool(QStringLiteral("Changed lines: 0")));

    const Id output = gui.find("output", QStringLiteral("journey from experiment"));
    require(test::edit<Output>(gui.other(), output, u"title", QStringLiteral("A farewell to all")));
    gui.own().refresh();
    CHECK_FALSE(gui.page().isReady());
    gui.waitForPages();
    QToolButton* changes = gui.tool(QStringLiteral("Changed lines"));
    CHECK(changes->text() != QStringLiteral("Changed lines: 0"));
    Gui::click(changes);
    const auto* lines = gui.named<QPlainTextEdit>("What has changed since it was published");
    CHECK(lines->toPlainText().contains(QStringLiteral("A farewell to all")));
    CHECK(lines->toPlainText().contains(QStringLiteral("\n+")));
    CHECK(lines->toPlainText().contains(QStringLiteral("\n-")));
    Gui::click(gui.button("Copy changed parts"));
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    CHECK(copied->text().contains(QStringLiteral("A farewell to all")));
    CHECK_FALSE(copied->text().contains(QStringLiteral("Supervised Text Classification")));
    CHECK(copied->hasHtml());
}

TEST_CASE("Publishing is undone as any step", "[gui]")
{
    ReportGui gui;
    Gui::click(gui.button("Publish"));
    REQUIRE(gui.stored<Publication>().size() == 1);
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(gui.stored<Publication>().empty());
    gui.waitForPages();
    CHECK(gui.tool(QStringLiteral("Not published yet")));
}

TEST_CASE("What was published stands with its group, and comes of publishing alone", "[gui]")
{
    ReportGui gui;
    Gui::click(gui.button("Publish"));
    const Id group = gui.stored<Publication>().front().group;
    gui.window().showRecord({QStringLiteral("group"), group});
    auto tabs = gui.window().findChildren<QTabBar*>();
    bool shown = false;
    for (QTabBar* bar : tabs) {
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i) {
            if (bar->tabText(i).startsWith(QStringLiteral("Publications"))) {
                bar->setCurrentIndex(i);
                shown = true;
            }
        }
    }
    REQUIRE(shown);
    REQUIRE(QTest::qWaitFor([&] {
        return gui.shows(QStringLiteral("Public page")) || gui.shows(QStringLiteral("Group report"));
    }));
    for (const QPushButton* button : gui.window().findChildren<QPushButton*>())
        CHECK_FALSE((button->isVisible() && button->accessibleName() == QStringLiteral("Add: Publication")));
}

TEST_CASE("A published figure that no longer agrees is told of", "[gui]")
{
    ReportGui gui;
    Gui::click(gui.button("Publish"));
    gui.waitForPages();
    const auto counts = gui.stored<Headcount>();
    REQUIRE_FALSE(counts.empty());
    const auto last = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.date < b.date; });
    require(test::edit<Headcount>(gui.other(), last->id, u"countries", Value(qint64(34))));
    gui.own().refresh();
    gui.waitForPages();
    Gui::click(gui.tool(QStringLiteral("Changed lines")));
    CHECK(gui.shows(QStringLiteral("A published figure no longer agrees")));
}
