// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "entities/person.h"
#include "shell/jobstrip.h"

#include <QClipboard>
#include <QDialog>
#include <QTreeView>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

constexpr int many = 2'500;

QDialog* openDialog(Gui& gui)
{
    for (QDialog* dialog : gui.window().findChildren<QDialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Rows of a spreadsheet with somebody in each, pasted by key.
void pasteMany(Gui& gui)
{
    QString text = QStringLiteral("Given name\tFamily name\n");
    for (int i = 0; i < many; ++i)
        text += QStringLiteral("Given %1\tFamily %1\n").arg(i);
    QApplication::clipboard()->setText(text);
    RecordTable* table = gui.records("person").listPane()->table();
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
}

qint64 people(Gui& gui)
{
    return require(gui.other().count(Query::of<Person>()));
}

} // namespace

TEST_CASE("Very many rows are read and taken over while the window goes on, and taken back as one step",
          "[gui][storage]")
{
    Gui gui;
    const qint64 before = people(gui);
    pasteMany(gui);
    CHECK(gui.window().jobs().isBusy());
    CHECK_FALSE(openDialog(gui));
    REQUIRE(QTest::qWaitFor([&] { return openDialog(gui) != nullptr; }, 60000));
    CHECK(gui.shows(
        QStringLiteral("New: %1 · Changed: 0 · As they are: 0 · Refused: 0").arg(QLocale().toString(many))));
    const auto* rows = gui.named<QTreeView>("Rows to paste");
    REQUIRE(rows->model()->rowCount() == many);
    CHECK(rows->model()->index(0, 1).data().toString() == QStringLiteral("New"));
    CHECK(rows->model()->index(many - 1, 2).data().toString() == QStringLiteral("Given 2499 Family 2499"));
    CHECK(people(gui) == before);
    QTest::keyClick(openDialog(gui), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !gui.window().jobs().isBusy(); }, 60000));
    CHECK(people(gui) == before + many);
    CHECK(require(gui.other().check()).isEmpty());
    CHECK(gui.window().noticeBar().text() ==
          QStringLiteral("Took over %1 rows").arg(QLocale().toString(many)));
    gui.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&gui.window()));
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !gui.window().jobs().isBusy(); }, 60000));
    CHECK(people(gui) == before);
}

TEST_CASE("Reading very many rows can be stopped, and nothing is taken over then", "[gui]")
{
    Gui gui;
    const qint64 before = people(gui);
    pasteMany(gui);
    REQUIRE(gui.window().jobs().isBusy());
    Gui::click(gui.button("Cancel"));
    REQUIRE(QTest::qWaitFor([&] { return !gui.window().jobs().isBusy(); }, 60000));
    CHECK_FALSE(openDialog(gui));
    CHECK(gui.window().noticeBar().text() == QStringLiteral("It was stopped; nothing was taken over."));
    CHECK(people(gui) == before);
}
