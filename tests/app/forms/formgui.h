// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui.h"

#include <QTabBar>

namespace rapporteur::test {

/// Drives the tabs of the form that is shown.
inline QTabBar* formTabs(Gui& gui)
{
    return gui.named<QTabBar>("Parts of the record");
}

/// The words on the tabs that can be seen, in order.
inline QStringList tabTexts(Gui& gui)
{
    QStringList texts;
    const QTabBar* bar = formTabs(gui);
    for (int i = 0; i < bar->count(); ++i) {
        if (bar->isTabVisible(i))
            texts.append(bar->tabText(i));
    }
    return texts;
}

inline QString currentTab(Gui& gui)
{
    const QTabBar* bar = formTabs(gui);
    return bar->tabText(bar->currentIndex());
}

/// Clicks the tab whose words begin like that.
inline void showTab(Gui& gui, const char* words)
{
    QTabBar* bar = formTabs(gui);
    for (int i = 0; i < bar->count(); ++i) {
        if (bar->isTabVisible(i) && bar->tabText(i).startsWith(QString::fromUtf8(words))) {
            bar->setCurrentIndex(i); // so that it is in sight
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
            return;
        }
    }
    FAIL("There is no tab " << words << " among " << tabTexts(gui).join(QStringLiteral(", ")).toStdString());
}

/// Waits until some condition holds, with the event loop running.
template <class Condition>
void waitFor(Condition condition)
{
    REQUIRE(QTest::qWaitFor(condition, 10000));
}

} // namespace rapporteur::test
