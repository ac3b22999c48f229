// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

using namespace rapporteur;
using test::Gui;

namespace {

void press(QWidget* field, Qt::Key key, Qt::KeyboardModifiers with = Qt::ControlModifier)
{
    QTest::keyClick(field, key, with);
}

} // namespace

TEST_CASE("In a field with nothing typed Ctrl+Z takes back the window's last step", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), id});
    gui.fill("E-mail", "riitta@example.org");
    const char* const field = GENERATE("Given name", "E-mail", "Notes");
    QWidget* input = gui.named(field);
    input->setFocus();
    press(input, Qt::Key_Z);
    CHECK(gui.saved("person", id).text(u"email").isEmpty());
    press(input, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("riitta@example.org"));
}

TEST_CASE("Ctrl+Z takes back what is typed in the field before it takes back a step", "[gui]")
{
    Gui gui;
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), id});
    gui.fill("E-mail", "riitta@example.org");
    auto* name = gui.named<QLineEdit>("Given name");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("abc"));
    press(name, Qt::Key_Z);
    CHECK(name->text() == QStringLiteral("Riitta"));
    CHECK(gui.saved("person", id).text(u"email") == QStringLiteral("riitta@example.org"));
    press(name, Qt::Key_Z);
    CHECK(gui.saved("person", id).text(u"email").isEmpty());
    CHECK(gui.saved("person", id).text(u"given_name") == QStringLiteral("Riitta"));
}
