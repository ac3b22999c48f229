// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportgui.h"

#include "reports/reportfilename.h"
#include "support/storesteps.h"

#include "entities/output.h"

#include <QAbstractItemView>
#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace rapporteur;
using test::Gui;
using test::ReportGui;
using test::require;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A report is exported in the format that its name ends in, and a folder that is not there is told",
          "[gui][storage]")
{
    ReportGui gui;
    QSignalSpy saved(&gui.page(), &ReportPage::saved);
    for (const char* suffix : {"pdf", "html", "md", "odt"}) {
        const QString path = gui.files().filePath(QStringLiteral("report.") + QString::fromLatin1(suffix));
        gui.page().saveTo(path);
        INFO(suffix);
        REQUIRE((saved.count() > 0 || saved.wait(60000)));
        saved.clear();
        CHECK(bytesOf(path).size() > 1000);
    }
    CHECK(bytesOf(gui.files().filePath(QStringLiteral("report.pdf"))).startsWith("%PDF-"));
    CHECK(bytesOf(gui.files().filePath(QStringLiteral("report.md"))).contains("ML Group 2021"));
    gui.page().saveTo(gui.files().filePath(QStringLiteral("no/such/folder/report.pdf")));
    REQUIRE(QTest::qWaitFor([&] { return !gui.page().isWriting(); }, 60000));
    CHECK(gui.shows(QStringLiteral("Choose another place.")));
}

TEST_CASE("An export that is cancelled leaves no file", "[gui]")
{
    ReportGui gui;
    const QString path = gui.files().filePath(QStringLiteral("report.pdf"));
    gui.page().saveTo(path);
    Gui::click(gui.button("Cancel"));
    REQUIRE(QTest::qWaitFor([&] { return !gui.page().isWriting(); }, 60000));
    CHECK_FALSE(QFile::exists(path));
    CHECK(gui.shows(QStringLiteral("No file was written.")));
    CHECK(gui.button("Export…")->isEnabled());
}

TEST_CASE("Leaving the window while a report is being made stops it", "[gui]")
{
    Gui gui;
    REQUIRE(gui.window().showPage(QStringLiteral("report")));
    gui.window().close();
    SUCCEED("the job was stopped and waited for");
}

TEST_CASE("Leaving the window while its pages are being drawn is safe", "[gui]")
{
    for (int i = 0; i < 5; ++i) {
        ReportGui gui;
        QCoreApplication::processEvents();
    }
    SUCCEED("nothing drew from pages that were gone");
}

TEST_CASE("A report's file name says what and for whom it is and fits every file system")
{
    CHECK(reportFileName(QStringLiteral("ML Group 2021"), QStringLiteral("Talks"), Audience::Public) ==
          QStringLiteral("ML Group 2021 - Talks"));
    CHECK(reportFileName(QStringLiteral("A/B: \"C\""), QStringLiteral("D?"), Audience::Members) ==
          QStringLiteral("A B C - D for members"));
}

TEST_CASE("Exporting before the report is made asks for a place as soon as it is", "[gui]")
{
    Gui gui;
    QTest::keyClick(&gui.window(), Qt::Key_E, Qt::ControlModifier);
    auto* page = qobject_cast<ReportPage*>(gui.window().currentPage());
    REQUIRE(page);
    CHECK_FALSE(page->isReady());
    CHECK(gui.window().findChildren<QFileDialog*>().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !gui.window().findChildren<QFileDialog*>().isEmpty(); }, 60000));
    auto* dialog = gui.window().findChildren<QFileDialog*>().front();
    CHECK(dialog->isVisible());
    CHECK(dialog->nameFilters().join(QString()).contains(QStringLiteral("*.odt")));
    dialog->reject();
}

TEST_CASE("The pages are printed by their own key, with a preview", "[gui]")
{
    ReportGui gui;
    QTest::keyClick(&gui.window(), Qt::Key_P, Qt::ControlModifier);
    auto* dialog = gui.window().findChild<QPrintPreviewDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    dialog->reject();
}

TEST_CASE("What is shown for other readers cannot leave while the report is made anew", "[gui]")
{
    ReportGui gui;
    gui.choose("For", "members");
    CHECK_FALSE(gui.page().isReady());
    for (const char* tool : {"Export…", "Print…", "Publish"})
        CHECK_FALSE(gui.button(tool)->isEnabled());
    gui.waitForPages();
    CHECK(gui.button("Export…")->isEnabled());
}

TEST_CASE("The choice of readers shows all of them", "[gui]")
{
    ReportGui gui;
    auto* readers = gui.named<QComboBox>("For");
    Gui::click(readers);
    const QAbstractItemView* list = readers->view();
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }));
    const QRect last = list->visualRect(list->model()->index(readers->count() - 1, 0));
    CHECK(list->viewport()->rect().contains(last));
    readers->hidePopup();
}

TEST_CASE("What is withheld from the readers stands below the pages with its reason, folded away", "[gui]")
{
    ReportGui gui;
    QToolButton* withheld = gui.tool(QStringLiteral("Withheld"));
    CHECK(withheld->text() == QStringLiteral("Withheld: 0"));
    const Id output = gui.find("output", QStringLiteral("journey from experiment"));
    require(test::edit<Output>(gui.other(), output, u"audience", toCode(Audience::Secretariat)));
    gui.own().refresh();
    gui.waitForPages();
    CHECK(withheld->text() == QStringLiteral("Withheld: 1"));
    withheld->setFocus(Qt::TabFocusReason);
    QTest::keyClick(withheld, Qt::Key_Space);
    const auto* list = gui.named<QTreeWidget>("What is withheld from the readers, and why");
    REQUIRE(list->topLevelItemCount() > 0);
    CHECK_FALSE(list->topLevelItem(0)->text(1).isEmpty());
    QTest::keyClick(withheld, Qt::Key_Space);
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("A store with no group says what is missing in place of a report", "[gui]")
{
    ReportGui gui(false);
    CHECK(gui.shows(QStringLiteral("will be shown here, once there is a group.")));
    QTest::keyClick(&gui.window(), Qt::Key_P, Qt::ControlModifier);
    CHECK_FALSE(gui.window().findChild<QPrintPreviewDialog*>());
}
