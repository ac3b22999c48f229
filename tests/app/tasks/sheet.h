// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui.h"

#include <QClipboard>
#include <QDialog>

namespace rapporteur::test {

/// The keyboard of somebody in front of the window: keys go to what has them, nothing is called directly.
class Keys
{
public:
    static QWidget* target()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        REQUIRE(QApplication::focusWidget());
        return QApplication::focusWidget();
    }
    static void type(const char* text) { QTest::keyClicks(target(), QString::fromUtf8(text)); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
    {
        for (; times > 0; --times)
            QTest::keyClick(target(), key, modifiers);
    }
    /// Replaces what stands in the field.
    static void replace(const char* text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    static void tab(int times = 1) { press(Qt::Key_Tab, Qt::NoModifier, times); }
    static void doIt() { press(Qt::Key_Return, Qt::ControlModifier); }
};

/// The sheet that is open.
inline QDialog& sheet()
{
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    return *dialog;
}

inline bool isSheetOpen()
{
    return QApplication::activeModalWidget() != nullptr;
}

/// Its visible part that a screen reader would announce by this name.
template <class W = QWidget>
W* inSheet(const char* name)
{
    for (W* widget : sheet().findChildren<W*>()) {
        if (widget->isVisible() && widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    }
    FAIL("There is nothing called " << name << " in the sheet");
    return nullptr;
}

inline bool sheetHas(const char* name)
{
    const auto widgets = sheet().findChildren<QWidget*>();
    return std::any_of(widgets.begin(), widgets.end(), [name](const QWidget* widget) {
        return widget->isVisible() && widget->accessibleName() == QString::fromUtf8(name);
    });
}

inline bool sheetShows(const char* words)
{
    const auto labels = sheet().findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
        return label->isVisible() && label->text().contains(QString::fromUtf8(words));
    });
}

/// A sheet was asked for: until the keyboard is in it.
inline void awaitSheet()
{
    REQUIRE(QTest::qWaitFor(
        [] { return isSheetOpen() && QApplication::activeWindow() == QApplication::activeModalWidget(); }));
}

/// A sheet was done with: until the keyboard is in the window again, which a desktop sees to and the
/// offscreen platform does not.
inline void awaitSheetClosed(Gui& gui)
{
    REQUIRE(QTest::qWaitFor([] { return !isSheetOpen(); }));
    gui.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&gui.window()));
}

/// The last step is taken back by its key.
inline void undoByKey(Gui& gui)
{
    awaitSheetClosed(gui);
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
}

/// Asks for something by its name, as the menu, the palette and the shortcuts do.
inline void ask(Gui& gui, const char* command)
{
    QAction* action = gui.window().action(QString::fromLatin1(command));
    REQUIRE(action);
    REQUIRE(action->isEnabled());
    action->trigger();
    awaitSheet();
}

template <class T>
std::vector<T> savedOf(Gui& gui, const char* field, const Value& value)
{
    return require(gui.other().all<T>(Query::of<T>().is(field, value)));
}

} // namespace rapporteur::test
