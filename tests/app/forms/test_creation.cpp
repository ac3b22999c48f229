// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/formgui.h"

#include "entities/affiliation.h"
#include "entities/organisation.h"
#include "entities/output.h"
#include "entities/person.h"
#include "entities/speaker.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// The rows below a field that names a record, as they are shown.
QStringList rowsBelow(const QLineEdit& line)
{
    QStringList rows;
    const QAbstractItemModel* model = line.completer()->completionModel();
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data().toString());
    return rows;
}

/// Types a name that nothing bears and takes the last row, which offers to make it.
void create(Gui& gui, const char* field, const char* name)
{
    auto* line = gui.named<QLineEdit>(field);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, QString::fromUtf8(name));
    REQUIRE(rowsBelow(*line).contains(QStringLiteral("Create “%1”").arg(QString::fromUtf8(name))));
    QWidget* popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Up);
    QTest::keyClick(popup, Qt::Key_Return);
}

qint64 count(Gui& gui, const EntityDescriptor& entity)
{
    return require(gui.other().count(Query(entity)));
}

} // namespace

TEST_CASE("What is not there yet is made while it is named, in one step with the reference", "[gui][storage]")
{
    Gui gui;
    const Id unece = gui.find("organisation", QStringLiteral("UNECE"));
    const qint64 before = count(gui, Organisation::descriptor());
    gui.window().showRecord({QStringLiteral("organisation"), unece});
    create(gui, "Part of", "Umbrella of Offices");
    const Id made = gui.find("organisation", QStringLiteral("Umbrella of Offices"));
    CHECK(gui.saved("organisation", unece).value(u"parent").toId() == made);
    CHECK(gui.named<QLineEdit>("Part of")->text() == QStringLiteral("Umbrella of Offices"));
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(count(gui, Organisation::descriptor()) == before);
    CHECK(gui.saved("organisation", unece).value(u"parent").isNull());
}

TEST_CASE("A new speaker who is nobody yet is added to the talk in one step", "[gui]")
{
    Gui gui;
    const Id talk = gui.find("presentation", QStringLiteral("MLOps in the Australian"));
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    const qint64 people = count(gui, Person::descriptor());
    const qint64 speakers = count(gui, Speaker::descriptor());
    Gui::click(gui.named("Add: Speaker"));
    create(gui, "Speaker: Person", "Grete Hansen");
    const Record person = gui.saved("person", gui.find("person", QStringLiteral("Grete Hansen")));
    CHECK(person.text(u"given_name") == QStringLiteral("Grete"));
    CHECK(count(gui, Speaker::descriptor()) == speakers + 1);
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(count(gui, Speaker::descriptor()) == speakers);
    CHECK(count(gui, Person::descriptor()) == people);
}

TEST_CASE("A name that is there already is not offered to be made again", "[gui]")
{
    Gui gui;
    gui.window().showRecord(
        {QStringLiteral("organisation"), gui.find("organisation", QStringLiteral("UNECE"))});
    auto* line = gui.named<QLineEdit>("Part of");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("statistics canada"));
    CHECK(rowsBelow(*line) == QStringList{QStringLiteral("Statistics Canada")});
}

TEST_CASE("Enter alone makes nothing of words that nothing bears", "[gui]")
{
    Gui gui;
    const Id unece = gui.find("organisation", QStringLiteral("UNECE"));
    const qint64 before = count(gui, Organisation::descriptor());
    gui.window().showRecord({QStringLiteral("organisation"), unece});
    auto* line = gui.named<QLineEdit>("Part of");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("statistics elsew"));
    QWidget* popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Tab);
    CHECK(count(gui, Organisation::descriptor()) == before);
    CHECK(gui.saved("organisation", unece).value(u"parent").isNull());
}

TEST_CASE("An empty field offers first what was chosen of late", "[gui]")
{
    Gui gui;
    gui.window().showRecord(
        {QStringLiteral("organisation"), gui.find("organisation", QStringLiteral("UNECE"))});
    gui.fill("Part of", "UNSD");
    const QString chosen = gui.named<QLineEdit>("Part of")->text();
    gui.window().showRecord(
        {QStringLiteral("organisation"), gui.find("organisation", QStringLiteral("Statistics Finland"))});
    auto* line = gui.named<QLineEdit>("Part of");
    REQUIRE(line->text().isEmpty());
    QTest::mouseClick(line, Qt::LeftButton);
    const QStringList rows = rowsBelow(*line);
    REQUIRE_FALSE(rows.isEmpty());
    CHECK(rows.front() == chosen);
    CHECK(rows.count(chosen) == 1);
}

TEST_CASE("A draft that names what is still to be made outlives the window", "[gui]")
{
    Gui gui;
    const Id riitta = gui.find("person", QStringLiteral("Riitta Piela"));
    const qint64 before = count(gui, Output::descriptor());
    gui.records("presentation");
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    create(gui, "Output", "A paper of our own");
    CHECK(count(gui, Output::descriptor()) == before); // event and title are missing still
    gui.window().showRecord({QStringLiteral("person"), riitta});
    waitFor([&] { return !Drafts(gui.files().location()).all().empty(); });
    const Draft draft = Drafts(gui.files().location()).all().front();
    CHECK(draft.typed.values().contains(QStringLiteral("A paper of our own")));
    CHECK(draft.record.value(u"output").isNull());
}
