// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QtTest>

namespace rapporteur::test {

/// Enter on a button that was reached with Tab: the window gives the key to the button that has the keyboard.
inline void pressEnter(QPushButton* button)
{
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Return);
}

} // namespace rapporteur::test
