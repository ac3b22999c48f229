// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportgui.h"

#include "entities/person.h"
#include "reports/printjob.h"
#include "reports/reportassembly.h"
#include "reports/reportprint.h"

#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProcess>
#include <QProgressBar>

using namespace rapporteur;
using test::Gui;
using test::ReportGui;
using test::require;

namespace {

/// What somebody who has the file finds with one of poppler's tools.
QString asked(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

report::Pages pagesOf(Store& store, const char* name, const QString& language = QStringLiteral("en"))
{
    ReportRequest request;
    request.name = QString::fromLatin1(name);
    request.group = require(store.ids(Query(*findEntity(u"group")).is("current", Value(true)))).front();
    request.locale = QLocale(language);
    return report::Pages(std::make_shared<const report::Document>(require(assembleReport(store, request))));
}

void printTo(const QString& path, const report::Pages& pages, int from = 0, int to = 0)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(pages.points(), QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setFromTo(from, to);
    require(printPages(pages, printer));
}

} // namespace

TEST_CASE("Printed pages are shapes and text, with the fonts that they need", "[gui]")
{
    Gui gui;
    const QString path = gui.files().filePath(QStringLiteral("printed.pdf"));
    const report::Pages pages = pagesOf(gui.other(), "group-report");
    printTo(path, pages);
    QPdfDocument printed;
    REQUIRE(printed.load(path) == QPdfDocument::Error::None);
    CHECK(printed.pageCount() == pages.count());
    CHECK(std::abs(printed.pagePointSize(0).width() - pages.points().width()) < 2);
    const QString text = asked(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    for (const char* words : {"The group in figures", "Meetings and talks", "MLOps in the Australian",
                              "Participation by country"})
        CHECK(text.contains(QString::fromUtf8(words)));
    const QStringList fonts =
        asked(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK_FALSE(fonts.isEmpty());
    for (const QString& font : fonts)
        CHECK(font.simplified().contains(QStringLiteral(" yes ")));
    CHECK(asked(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path})
              .split(u'\n', Qt::SkipEmptyParts)
              .size() <= 2); // the heading of an empty list
}

TEST_CASE("A printer gets the pages that it asks for", "[gui]")
{
    Gui gui;
    const QString path = gui.files().filePath(QStringLiteral("printed.pdf"));
    const report::Pages pages = pagesOf(gui.other(), "talks");
    REQUIRE(pages.count() > 2);
    printTo(path, pages, 2, 2);
    QPdfDocument printed;
    REQUIRE(printed.load(path) == QPdfDocument::Error::None);
    CHECK(printed.pageCount() == 1);
    CHECK(printed.getAllText(0).text().contains(QStringLiteral("Page 2 of")));
}

TEST_CASE("The preview of printing paints every page of the report that is shown, charts as well", "[gui]")
{
    ReportGui gui;
    QTest::keyClick(&gui.window(), Qt::Key_P, Qt::ControlModifier);
    auto* dialog = gui.window().findChild<QPrintPreviewDialog*>();
    REQUIRE(dialog);
    QPrinter printer(QPrinter::HighResolution);
    const QString path = gui.files().filePath(QStringLiteral("printed.pdf"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setFullPage(true);
    emit dialog->paintRequested(&printer);
    dialog->reject();
    CHECK(asked(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
              .contains(QStringLiteral("Outputs, talks and leads by country"))); // the title of a chart
}

namespace {

/// Many people, and the report of their list, which has more pages than a preview paints while one waits.
void showLongReport(ReportGui& gui)
{
    ChangeSet changes;
    for (int i = 0; i < 2000; ++i) {
        Person person;
        person.familyName = QStringLiteral("Person %1").arg(i);
        changes.add(person);
    }
    require(gui.other().apply(std::move(changes)));
    (void)gui.records("person");
    gui.window().action(QStringLiteral("report-of-list"))->trigger();
    gui.waitForPages();
}

/// As somebody who chooses to print into that file.
void acceptPrinting(ReportGui& gui, const QString& path)
{
    QTest::keyClick(&gui.window(), Qt::Key_P, Qt::ControlModifier);
    CHECK_FALSE(gui.window().findChild<QPrintPreviewDialog*>());
    auto* dialog = gui.window().findChild<QPrintDialog*>();
    REQUIRE(dialog);
    auto* file = dialog->findChild<QLineEdit*>(QStringLiteral("filename"));
    REQUIRE(file);
    file->setText(path);
    dialog->accept();
    REQUIRE(gui.page().isPrinting());
}

} // namespace

TEST_CASE("A long report is printed away from the window, which says how far it is", "[gui]")
{
    ReportGui gui;
    showLongReport(gui);
    const QString path = gui.files().filePath(QStringLiteral("printed.pdf"));
    acceptPrinting(gui, path);
    auto* progress = gui.named<QProgressBar>("Progress of the report");
    REQUIRE(QTest::qWaitFor([&] { return progress->maximum() > 0 || !gui.page().isPrinting(); }, 60000));
    CHECK(progress->maximum() > 40);
    REQUIRE(QTest::qWaitFor([&] { return !gui.page().isPrinting(); }, 60000));
    CHECK(gui.shows(QStringLiteral("Saved as")));
    QPdfDocument printed;
    REQUIRE(printed.load(path) == QPdfDocument::Error::None);
    CHECK(printed.pageCount() > 40);
    CHECK(asked(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
              .contains(QStringLiteral("Person 1999")));
}

TEST_CASE("Printing a long report is stopped, and leaves no half of it", "[gui]")
{
    ReportGui gui;
    showLongReport(gui);
    const QString path = gui.files().filePath(QStringLiteral("printed.pdf"));
    acceptPrinting(gui, path);
    CHECK_FALSE(gui.button("Print…")->isEnabled());
    Gui::click(gui.button("Cancel"));
    REQUIRE(QTest::qWaitFor([&] { return !gui.page().isPrinting(); }, 60000));
    CHECK(gui.shows(QStringLiteral("Stopped.")));
    CHECK_FALSE(QFileInfo::exists(path));
    // At once, or when what another connection wrote has been read into the report.
    CHECK(QTest::qWaitFor([&] { return gui.button("Print…")->isEnabled(); }, 60000));
}
