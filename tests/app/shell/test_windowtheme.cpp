// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

using namespace rapporteur;
using test::Gui;

namespace {

/// What a desktop does to programs that run when its colours are changed.
void turnDesktop(Gui& gui, bool dark)
{
    const QColor ground = dark ? QColor(0x202020) : QColor(0xf0f0f0);
    QPalette palette(dark ? QColor(0x303030) : QColor(0xe0e0e0), ground);
    QApplication::setPalette(palette);
    // Qt sends it by itself while the application runs its own loop, which a test has not.
    QEvent changed(QEvent::ApplicationPaletteChange);
    QApplication::sendEvent(&gui.window(), &changed);
    QCoreApplication::processEvents();
}

QColor pixelAt(QWidget& widget, QPoint place)
{
    return widget.grab().toImage().pixelColor(place);
}

} // namespace

TEST_CASE("The window's colours follow the desktop's while it is open", "[gui]")
{
    Gui gui;
    WindowTheme::apply(*qApp, WindowTheme::Choice::Desktop);
    (void)gui.records("person");
    turnDesktop(gui, true);
    CHECK(WindowTheme::current().dark);
    CHECK(QApplication::palette().color(QPalette::Base) == WindowTheme::current().base);
    const QPoint inList(gui.window().width() / 3, gui.window().height() - 60);
    CHECK(pixelAt(gui.window(), inList).lightness() < 100);
    turnDesktop(gui, false);
    CHECK_FALSE(WindowTheme::current().dark);
    CHECK(pixelAt(gui.window(), inList).lightness() > 200);
    WindowTheme::apply(*qApp, WindowTheme::Choice::Light);
}

TEST_CASE("Colours that were asked for stay, whatever the desktop does", "[gui]")
{
    Gui gui; // light
    turnDesktop(gui, true);
    CHECK_FALSE(WindowTheme::current().dark);
    WindowTheme::apply(*qApp, WindowTheme::Choice::Light);
}
