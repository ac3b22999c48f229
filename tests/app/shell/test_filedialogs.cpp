// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace rapporteur;
using test::Gui;

namespace {

QFileDialog* dialogAfter(Gui& gui, Qt::Key key, Qt::KeyboardModifiers with)
{
    gui.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&gui.window()));
    QTest::keyClick(&gui.window(), key, with);
    const auto dialogs = gui.window().findChildren<QFileDialog*>();
    REQUIRE(dialogs.size() == 1);
    return dialogs.front();
}

void closeDialog(Gui& gui, QFileDialog* dialog)
{
    dialog->reject();
    REQUIRE(QTest::qWaitFor([&] { return gui.window().findChildren<QFileDialog*>().isEmpty(); }));
}

} // namespace

TEST_CASE("File dialogs start in Documents, then in the folder that was used last", "[gui]")
{
    Gui gui;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(documents);
    QFileDialog* open = dialogAfter(gui, Qt::Key_O, Qt::ControlModifier);
    CHECK(open->directory() == QDir(documents));
    closeDialog(gui, open);

    QFileDialog* copy = dialogAfter(gui, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const QString path = gui.files().filePath(QStringLiteral("copy.rapporteur"));
    copy->selectFile(path);
    auto* buttons = copy->findChild<QDialogButtonBox*>();
    REQUIRE(buttons);
    Gui::click(buttons->button(QDialogButtonBox::Save));
    REQUIRE(QTest::qWaitFor([&] { return gui.window().findChildren<QFileDialog*>().isEmpty(); }));
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    REQUIRE(QTest::qWaitFor([&] { return gui.shows(QStringLiteral("A copy was saved as")); }));

    QFileDialog* again = dialogAfter(gui, Qt::Key_O, Qt::ControlModifier);
    CHECK(again->directory() == QDir(QFileInfo(path).absolutePath()));
    closeDialog(gui, again);
}
