// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/person.h"
#include "forms/drafts.h"

#include <QDir>
#include <QFileInfo>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

void beginPerson(Gui& gui)
{
    (void)gui.records("person");
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    gui.fill("Given name", "Grete");
    QWidget* mail = gui.named("E-mail");
    mail->setFocus();
    QTest::keyClicks(mail, QStringLiteral("grete@"));
}

QFileInfoList filesOf(Gui& gui)
{
    return QDir(Drafts(gui.files().location()).folder()).entryInfoList(QDir::Files);
}

/// Waits until what was typed is on the disk, without anything that an orderly end of the program would do.
void waitUntilKept(Gui& gui, const QString& words)
{
    REQUIRE(QTest::qWaitFor([&] {
        const std::vector<Draft> drafts = Drafts(gui.files().location()).all();
        return drafts.size() == 1 && drafts.front().typed.values().contains(words);
    }));
}

QPushButton* buttonOf(MainWindow& window, const QString& text)
{
    for (QPushButton* each : window.findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A draft outlives the program, however it ends, and is offered again", "[gui][storage]")
{
    Gui gui;
    beginPerson(gui);
    waitUntilKept(gui, QStringLiteral("grete@"));
    REQUIRE(filesOf(gui).size() == 1);
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    CHECK(filesOf(gui).front().permissions() == own);

    // The first window never gets to close anything before the second one opens the same records.
    MainWindow again;
    again.resize(1280, 800);
    again.show();
    REQUIRE(again.openLocation(gui.files().location().text));
    CHECK(again.noticeBar().text().contains(QStringLiteral("Grete")));
    QPushButton* goOn = buttonOf(again, QStringLiteral("Go on"));
    REQUIRE(goOn);
    QTest::mouseClick(goOn, Qt::LeftButton);
    QStringList texts;
    for (const QLineEdit* line : again.findChildren<QLineEdit*>()) {
        if (line->isVisible())
            texts.append(line->text());
    }
    CHECK(texts.contains(QStringLiteral("Grete")));
    CHECK(texts.contains(QStringLiteral("grete@")));
}

TEST_CASE("A draft that was added is kept no longer", "[gui]")
{
    Gui gui;
    beginPerson(gui);
    waitUntilKept(gui, QStringLiteral("grete@"));
    gui.fill("E-mail", "grete@example.org");
    gui.fill("Family name", "Hansen");
    CHECK(filesOf(gui).isEmpty());
    const Id id = gui.find("person", QStringLiteral("Grete Hansen"));
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("grete@example.org"));
}

TEST_CASE("A draft that was discarded is kept no longer, by button or by Escape", "[gui]")
{
    Gui gui;
    beginPerson(gui);
    waitUntilKept(gui, QStringLiteral("grete@"));
    const bool byKey = GENERATE(false, true);
    if (byKey) {
        QTest::keyClick(gui.named("E-mail"), Qt::Key_Escape); // the field first
        QTest::keyClick(gui.named("E-mail"), Qt::Key_Escape);
    } else {
        Gui::click(gui.named("Discard the new record"));
    }
    CHECK(filesOf(gui).isEmpty());
    CHECK_FALSE(gui.window().currentPage()->currentRecord().isNull());
}

TEST_CASE("A draft that is left for another record is kept, and adding goes on with it", "[gui]")
{
    Gui gui;
    beginPerson(gui);
    RecordsPage& page = gui.records("person");
    RecordTable* table = page.listPane()->table();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(2, 0)).center());
    CHECK_FALSE(page.currentRecord().isNull());
    CHECK(gui.window().noticeBar().text().contains(QStringLiteral("Grete")));
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    CHECK(gui.named<QLineEdit>("Given name")->text() == QStringLiteral("Grete"));
    CHECK(gui.named<QLineEdit>("E-mail")->text() == QStringLiteral("grete@"));
    CHECK(gui.window().noticeBar().text().isEmpty());
    CHECK(filesOf(gui).size() == 1);
}

TEST_CASE("A speaker that was begun is there again when the talk is shown again", "[gui]")
{
    Gui gui;
    const Id talk = gui.find("presentation", QStringLiteral("MLOps in the Australian"));
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    Gui::click(gui.named("Add: Speaker"));
    gui.fill("Speaker: Credited as", "The speaker");
    (void)gui.records("person");
    const Id other = gui.find("presentation", QStringLiteral("Best practices in maintaining"));
    gui.window().showRecord({QStringLiteral("presentation"), other});
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    CHECK(gui.named<QLineEdit>("Speaker: Credited as")->text() == QStringLiteral("The speaker"));
    Gui::click(gui.named("Discard: Speaker"));
    CHECK(filesOf(gui).isEmpty());
}

TEST_CASE("A form that was opened and left empty is no draft", "[gui]")
{
    Gui gui;
    (void)gui.records("person");
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    gui.window().showRecord({QStringLiteral("person"), gui.find("person", QStringLiteral("Riitta Piela"))});
    CHECK(gui.window().noticeBar().text().isEmpty());
    CHECK(filesOf(gui).isEmpty());
}
