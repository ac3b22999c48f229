// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "reports/reportfilename.h"
#include "reports/reportpage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QSignalSpy>

using namespace rapporteur;
using test::Gui;

TEST_CASE("The report is shown and saved as the same PDF", "[gui][storage]")
{
    Gui gui;
    auto* page = qobject_cast<ReportPage*>(gui.window().showPage(QStringLiteral("report")));
    REQUIRE(page);
    QSignalSpy ready(page, &ReportPage::ready);
    REQUIRE((page->isReady() || ready.wait(60000)));
    const QString path = gui.files().filePath(QStringLiteral("report.pdf"));
    REQUIRE(page->saveTo(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK_FALSE(page->saveTo(gui.files().filePath(QStringLiteral("no/such/folder/report.pdf"))));
}

TEST_CASE("Leaving the window while a report is being made stops it", "[gui]")
{
    Gui gui;
    auto* page = qobject_cast<ReportPage*>(gui.window().showPage(QStringLiteral("report")));
    REQUIRE(page);
    gui.window().close();
    SUCCEED("the job was stopped and waited for");
}

TEST_CASE("A report's file name says for whom it is and fits every file system")
{
    CHECK(reportFileName(QStringLiteral("ML Group 2021"), Audience::Public) ==
          QStringLiteral("ML Group 2021 - report.pdf"));
    CHECK(reportFileName(QStringLiteral("A/B: \"C\""), Audience::Members) ==
          QStringLiteral("A B C - report for members.pdf"));
}

TEST_CASE("Exporting before the report is made asks for a place as soon as it is", "[gui]")
{
    Gui gui;
    QTest::keyClick(&gui.window(), Qt::Key_E, Qt::ControlModifier);
    auto* page = qobject_cast<ReportPage*>(gui.window().currentPage());
    REQUIRE(page);
    CHECK_FALSE(page->isReady());
    CHECK(gui.window().findChildren<QFileDialog*>().isEmpty());
    QSignalSpy ready(page, &ReportPage::ready);
    REQUIRE(ready.wait(60000));
    REQUIRE(QTest::qWaitFor([&] { return !gui.window().findChildren<QFileDialog*>().isEmpty(); }));
    auto* dialog = gui.window().findChildren<QFileDialog*>().front();
    CHECK(dialog->isVisible());
    dialog->reject();
}

TEST_CASE("What is shown for other readers cannot be saved while the report is made anew", "[gui]")
{
    Gui gui;
    auto* page = qobject_cast<ReportPage*>(gui.window().showPage(QStringLiteral("report")));
    REQUIRE(page);
    QSignalSpy ready(page, &ReportPage::ready);
    REQUIRE(ready.wait(60000));
    auto* readers = page->findChildren<QComboBox*>().front();
    readers->setFocus();
    QTest::keyClick(readers, Qt::Key_Down);
    CHECK_FALSE(page->isReady());
    CHECK_FALSE(gui.button("Save PDF…")->isEnabled());
    REQUIRE(ready.wait(60000));
    CHECK(page->isReady());
}

TEST_CASE("The choice of readers shows all of them", "[gui]")
{
    Gui gui;
    auto* page = qobject_cast<ReportPage*>(gui.window().showPage(QStringLiteral("report")));
    REQUIRE(page);
    auto* readers = page->findChildren<QComboBox*>().front();
    Gui::click(readers);
    const QAbstractItemView* list = readers->view();
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }));
    const QRect last = list->visualRect(list->model()->index(readers->count() - 1, 0));
    CHECK(list->viewport()->rect().contains(last));
    readers->hidePopup();
}
