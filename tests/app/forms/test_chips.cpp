// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/formgui.h"

#include "entities/person.h"
#include "entities/streamlead.h"
#include "forms/chip.h"

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

const auto addLead = QStringLiteral("Add: Stream lead");

Id showStream(Gui& gui)
{
    const Id id = gui.find("work_stream", QStringLiteral("WS3"));
    gui.window().showRecord({QStringLiteral("work_stream"), id});
    return id;
}

std::vector<StreamLead> leadsOf(Gui& gui, Id stream)
{
    return require(gui.other().all<StreamLead>(Query::of<StreamLead>().is("work_stream", Value(stream))));
}

/// What the chips say, in the order in which they stand.
QStringList chipTexts(Gui& gui)
{
    std::vector<Chip*> chips;
    for (Chip* chip : gui.window().findChildren<Chip*>()) {
        if (chip->isVisible())
            chips.push_back(chip);
    }
    std::sort(chips.begin(), chips.end(), [](const Chip* a, const Chip* b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    QStringList texts;
    for (const Chip* chip : chips)
        texts.append(chip->findChild<QLabel*>()->text());
    return texts;
}

Chip* chipOf(Gui& gui, const QString& text)
{
    for (Chip* chip : gui.window().findChildren<Chip*>()) {
        if (chip->isVisible() && chip->findChild<QLabel*>()->text() == text)
            return chip;
    }
    FAIL("There is no chip " << text.toStdString());
    return nullptr;
}

void addByTyping(Gui& gui, const char* name)
{
    QWidget* field = gui.named(addLead);
    field->setFocus();
    QTest::keyClicks(field, QString::fromUtf8(name));
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("Leads are chips: named in place, an organisation or a person", "[gui]")
{
    Gui gui;
    const Id stream = showStream(gui);
    const QString first = chipTexts(gui).value(0);
    REQUIRE_FALSE(first.isEmpty());
    addByTyping(gui, "Statistics Canada");
    addByTyping(gui, "Riitta Piela");
    CHECK(chipTexts(gui) ==
          QStringList{first, QStringLiteral("Statistics Canada"), QStringLiteral("Riitta Piela")});
    const auto leads = leadsOf(gui, stream);
    REQUIRE(leads.size() == 3);
    CHECK(leads[1].organisation == gui.find("organisation", QStringLiteral("Statistics Canada")));
    CHECK(leads[2].person == gui.find("person", QStringLiteral("Riitta Piela")));
    CHECK(gui.named<QLineEdit>(addLead)->text().isEmpty());
}

TEST_CASE("Chips are moved with Ctrl and the arrow keys, taken away with Delete, and both can be undone",
          "[gui]")
{
    Gui gui;
    const Id stream = showStream(gui);
    const QString first = chipTexts(gui).value(0);
    addByTyping(gui, "Statistics Canada");
    Chip* chip = chipOf(gui, QStringLiteral("Statistics Canada"));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Left, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(chipTexts(gui) == QStringList{QStringLiteral("Statistics Canada"), first});
    CHECK(leadsOf(gui, stream).front().organisation ==
          gui.find("organisation", QStringLiteral("Statistics Canada")));
    chip = chipOf(gui, QStringLiteral("Statistics Canada"));
    CHECK(chip->hasFocus());
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(leadsOf(gui, stream).size() == 1);
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(chipTexts(gui) == QStringList{first, QStringLiteral("Statistics Canada")});
}

TEST_CASE("Chips are put in order by dragging", "[gui]")
{
    Gui gui;
    const Id stream = showStream(gui);
    const QString first = chipTexts(gui).value(0);
    addByTyping(gui, "INEGI");
    Chip* chip = chipOf(gui, chipTexts(gui).value(1));
    const QString moved = chipTexts(gui).value(1);
    const QPoint before = chipOf(gui, first)->pos() + QPoint(2, 8);
    QTest::mousePress(chip, Qt::LeftButton, {}, {8, 8});
    QMouseEvent drag(QEvent::MouseMove, chip->mapFromParent(before), chip->mapToGlobal(QPoint()),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(chip, &drag);
    QTest::mouseRelease(chip, Qt::LeftButton, {}, chip->mapFromParent(before));
    QCoreApplication::processEvents();
    CHECK(chipTexts(gui) == QStringList{moved, first});
    CHECK(leadsOf(gui, stream).front().organisation == gui.find("organisation", QStringLiteral("INEGI")));
}

TEST_CASE("A chip leads to the record that it names", "[gui]")
{
    Gui gui;
    showStream(gui);
    addByTyping(gui, "Riitta Piela");
    Gui::click(chipOf(gui, QStringLiteral("Riitta Piela")));
    CHECK(gui.window().currentPage()->currentRecord() ==
          RecordRef{QStringLiteral("person"), gui.find("person", QStringLiteral("Riitta Piela"))});
}

TEST_CASE("A name that nothing bears is told beside the chips", "[gui]")
{
    Gui gui;
    const Id stream = showStream(gui);
    addByTyping(gui, "No Such Office");
    CHECK(gui.shows(QStringLiteral("Nothing here goes by the name “No Such Office”")));
    CHECK(leadsOf(gui, stream).size() == 1);
}

TEST_CASE("A name that was typed whole is kept when the window shows something else at once", "[gui]")
{
    Gui gui;
    const Id stream = showStream(gui);
    QWidget* field = gui.named(addLead);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Statistics Canada"));
    CHECK(gui.window().showPage(QStringLiteral("person")));
    CHECK(leadsOf(gui, stream).size() == 2);
}

TEST_CASE("Half a name is not dropped without a word", "[gui]")
{
    Gui gui;
    const Id stream = showStream(gui);
    QWidget* field = gui.named(addLead);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Statist of nowhere"));
    CHECK_FALSE(gui.window().currentPage()->mayLeave());
    CHECK(gui.window().noticeBar().text().contains(QStringLiteral("Stream leads")));
    CHECK(gui.named<QLineEdit>(addLead)->text() == QStringLiteral("Statist of nowhere"));
    CHECK(gui.named<QLineEdit>(addLead)->hasFocus());
    CHECK(gui.window().currentPage()->mayLeave()); // whoever leaves again wants it so
    CHECK(gui.named<QLineEdit>(addLead)->text().isEmpty());
    CHECK(leadsOf(gui, stream).size() == 1);
}
