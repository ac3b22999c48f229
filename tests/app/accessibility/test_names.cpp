// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility/accessiblewalk.h"
#include "app/gui.h"
#include "shell/catalogue.h"
#include "shell/page.h"

#include <QTabBar>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

void chooseFirst(Page& page)
{
    for (QWidget* pane : page.panes()) {
        if (!pane->isVisible() || pane->focusPolicy() == Qt::NoFocus)
            continue;
        pane->setFocus(Qt::TabFocusReason);
        QTest::keyClick(pane, Qt::Key_Home);
        return;
    }
}

void checkNames(Gui& gui, const QString& where)
{
    INFO(where.toStdString());
    QCoreApplication::processEvents();
    const QList<Heard> heard = heardIn(&gui.window());
    CHECK(heard.size() > 3);
    const QStringList faults = faultsIn(heard);
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

void checkPages(Gui& gui)
{
    for (const PageInfo& info : allPages()) {
        Page* page = gui.window().showPage(info.id);
        REQUIRE(page);
        chooseFirst(*page);
        checkNames(gui, info.id);
        for (QTabBar* tabs : page->findChildren<QTabBar*>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                checkNames(gui, QStringLiteral("%1, tab %2").arg(info.id, tabs->tabText(tab)));
            }
        }
    }
}

} // namespace

TEST_CASE("Whatever takes input on a page has a name of its own in the person's language", "[gui]")
{
    PseudoLanguage language;
    QCoreApplication::installTranslator(&language);
    Gui gui;
    checkPages(gui);
}

TEST_CASE("So it has where nothing is recorded yet", "[gui]")
{
    PseudoLanguage language;
    QCoreApplication::installTranslator(&language);
    Gui gui(false);
    checkPages(gui);
}

TEST_CASE("So it has in a new record of each kind", "[gui]")
{
    PseudoLanguage language;
    QCoreApplication::installTranslator(&language);
    Gui gui;
    for (const PageInfo& info : allPages()) {
        Page* page = gui.window().showPage(info.id);
        REQUIRE(page);
        if (!page->canAdd())
            continue;
        page->addNew();
        checkNames(gui, QStringLiteral("new: %1").arg(info.id));
    }
}
