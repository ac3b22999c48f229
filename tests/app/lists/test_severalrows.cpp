// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "entities/organisation.h"
#include "exchange/tabtext.h"
#include "shell/jobstrip.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QMimeData>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

/// Marks the first rows of the list by keyboard.
void selectFirst(const RecordsPage& page, int rows)
{
    RecordTable* table = page.listPane()->table();
    table->setFocus(Qt::TabFocusReason);
    table->selectRecord(page.listPane()->model()->idAt(0));
    for (int i = 1; i < rows; ++i)
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
}

QDialog* openDialog(Gui& gui)
{
    for (QDialog* dialog : gui.window().findChildren<QDialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    FAIL("There is no dialog");
    return nullptr;
}

void paste(Gui& gui, const RecordsPage& page, const char* text)
{
    QApplication::clipboard()->setText(QString::fromUtf8(text));
    page.listPane()->table()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page.listPane()->table(), Qt::Key_V, Qt::ControlModifier);
    Q_UNUSED(gui)
}

} // namespace

TEST_CASE("Several talks get their slides' state in one dialog and one step", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("presentation");
    selectFirst(page, 3);
    const std::vector<Id> chosen = page.listPane()->table()->selectedRecords();
    REQUIRE(chosen.size() == 3);
    QStringList before;
    for (const Id id : chosen)
        before.append(gui.saved("presentation", id).text(u"slides"));
    QTest::keyClick(page.listPane()->table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog* dialog = openDialog(gui);
    auto* slides = gui.named<QComboBox>("New value: Slides");
    slides->setFocus(Qt::TabFocusReason);
    QTest::keyClick(slides, Qt::Key_End);
    REQUIRE(slides->currentText() == QStringLiteral("Refused"));
    CHECK(gui.named<QCheckBox>("Change the field: Slides")->isChecked());
    CHECK(gui.named<QLabel>("What will be changed")->text().contains(QStringLiteral("→ Refused")));
    QTest::keyClick(dialog, Qt::Key_Return);
    for (const Id id : chosen)
        CHECK(gui.saved("presentation", id).text(u"slides") == QStringLiteral("refused"));
    CHECK(gui.window().noticeBar().text() == QStringLiteral("Changed 3 records"));
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    QStringList after;
    for (const Id id : chosen)
        after.append(gui.saved("presentation", id).text(u"slides"));
    CHECK(after == before);
}

TEST_CASE("One row alone is not several", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("presentation");
    selectFirst(page, 1);
    QTest::keyClick(page.listPane()->table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    for (const QDialog* dialog : gui.window().findChildren<QDialog*>())
        CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("Rows are copied as a spreadsheet takes them, with headings", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("presentation");
    selectFirst(page, 2);
    QTest::keyClick(page.listPane()->table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    const auto rows = fromTabText(data->text());
    REQUIRE(rows.size() == 3);
    const QStringList columns = page.listPane()->table()->shownColumns();
    REQUIRE(rows[0].size() == columns.size());
    const auto date = columns.indexOf(QStringLiteral("date"));
    REQUIRE(date >= 0);
    CHECK(rows[0].at(date) == QStringLiteral("Date"));
    CHECK(PartialDate::fromIso(rows[1].at(date)).has_value());
    CHECK(data->html().contains(QStringLiteral("<th>Date</th>")));
}

TEST_CASE("Rows from a spreadsheet are shown before they are taken over, in one step", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    const int all = page.listPane()->model()->rowCount();
    paste(gui, page,
          "Given name\tFamily "
          "name\tE-mail\nRiitta\tPiela\triitta@example.org\nGrete\tHansen\tgrete@example.org\n"
          "Bo\tBerg\tnowhere\n");
    QDialog* dialog = openDialog(gui);
    CHECK(gui.shows(QStringLiteral("New: 1 · Changed: 1 · As they are: 0 · Refused: 1")));
    CHECK(page.listPane()->model()->rowCount() == all);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(page.listPane()->model()->rowCount() == all + 1);
    const Id riitta = gui.find("person", QStringLiteral("Riitta Piela"));
    CHECK(gui.saved("person", riitta).text(u"email") == QStringLiteral("riitta@example.org"));
    (void)gui.find("person", QStringLiteral("Grete Hansen"));
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.listPane()->model()->rowCount() == all);
    CHECK(gui.saved("person", riitta).text(u"email").isEmpty());
}

TEST_CASE("What is copied from a list changes nothing when it is pasted there", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    selectFirst(page, 5);
    QTest::keyClick(page.listPane()->table(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(page.listPane()->table(), Qt::Key_V, Qt::ControlModifier);
    (void)openDialog(gui);
    CHECK(gui.shows(QStringLiteral("New: 0 · Changed: 0 · As they are: 5 · Refused: 0")));
}

TEST_CASE("What is no table is not pasted, and the window says why", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    paste(gui, page, "\n");
    CHECK(gui.window().noticeBar().text().contains(QStringLiteral("no rows to paste")));
}

TEST_CASE("Very many records are changed while the window goes on, and taken back as one step",
          "[gui][storage]")
{
    Gui gui(false);
    gui.fill("Name", "Our group");
    constexpr int many = 2'500;
    ChangeSet changes;
    for (int i = 0; i < many; ++i) {
        Organisation organisation;
        organisation.name = QStringLiteral("Office %1").arg(i);
        changes.add(organisation);
    }
    require(gui.other().apply(std::move(changes)));
    gui.own().refresh();
    RecordsPage& page = gui.records("organisation");
    RecordTable* table = page.listPane()->table();
    REQUIRE(QTest::qWaitFor([&] { return page.listPane()->model()->rowCount() == many; }));
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    REQUIRE(table->selectedRecords().size() == many);
    QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog* dialog = openDialog(gui);
    auto* region = gui.named<QLineEdit>("New value: Region");
    region->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(region, QStringLiteral("North"));
    const auto preview = gui.named<QLabel>("What will be changed")->text();
    CHECK(preview == QStringLiteral("Region: up to %1 records → North").arg(QLocale().toString(many)));
    QTest::keyClick(dialog, Qt::Key_Return);
    const auto northern = [&] {
        return require(gui.other().count(Query::of<Organisation>().is("region", QStringLiteral("North"))));
    };
    REQUIRE(QTest::qWaitFor([&] { return !gui.window().jobs().isBusy(); }, 30000));
    CHECK(northern() == many);
    CHECK(require(gui.other().check()) == QStringList());
    CHECK(gui.window().noticeBar().text() ==
          QStringLiteral("Changed %1 records").arg(QLocale().toString(many)));
    gui.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&gui.window()));
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !gui.window().jobs().isBusy(); }, 30000));
    CHECK(northern() == 0);
    CHECK(require(gui.other().check()).isEmpty());
}
