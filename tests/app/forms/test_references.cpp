// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/affiliation.h"
#include "entities/speaker.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

QStringList suggestionsFor(Gui& gui, const char* field, const QString& words)
{
    auto* line = gui.named<QLineEdit>(field);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, words);
    QStringList found;
    const QAbstractItemModel* model = line->completer()->completionModel();
    for (int row = 0; row < model->rowCount(); ++row)
        found.append(model->index(row, 0).data().toString());
    return found;
}

} // namespace

TEST_CASE("A meeting is found by its date as by its title", "[gui]")
{
    Gui gui;
    const Id talk = gui.find("presentation", QStringLiteral("MLOps in the Australian"));
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    const char* const words = GENERATE("March", "2021-03", "Mar 2021", "march 2021 monthly");
    INFO(words);
    const QStringList found = suggestionsFor(gui, "Event", QString::fromLatin1(words));
    REQUIRE_FALSE(found.isEmpty());
    for (const QString& each : found)
        CHECK(each.contains(QStringLiteral("Mar 2021")));
}

TEST_CASE("A meeting found by its month is taken with the keyboard and saved", "[gui]")
{
    Gui gui;
    const Id talk = gui.find("presentation", QStringLiteral("MLOps in the Australian"));
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    const QStringList found = suggestionsFor(gui, "Event", QStringLiteral("march 2021 monthly"));
    REQUIRE_FALSE(found.isEmpty());
    QWidget* popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    const Id event = gui.saved("presentation", talk).value(u"event").toId();
    CHECK(found.front() == QStringLiteral("22 Mar 2021 Monthly meeting"));
    CHECK(gui.other().label({QStringLiteral("event"), event}) ==
          QStringLiteral("2021-03-22 Monthly meeting"));
}

TEST_CASE("A new speaker's organisation is the person's own, and can be changed", "[gui]")
{
    Gui gui;
    const Id talk = gui.find("presentation", QStringLiteral("MLOps in the Australian"));
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    Gui::click(gui.named("Add: Speaker"));
    gui.fill("Speaker: Person", "Riitta Piela");
    CHECK(gui.named<QLineEdit>("Speaker: Organisation that day")->text() ==
          QStringLiteral("Statistics Finland"));
    const auto speakers = [&] {
        return require(gui.other().all<Speaker>(Query::of<Speaker>().is("presentation", Value(talk))));
    };
    CHECK(speakers().back().organisation == gui.find("organisation", QStringLiteral("Statistics Finland")));
    gui.fill("Speaker: Organisation that day", "Statistics Canada");
    CHECK(speakers().back().organisation == gui.find("organisation", QStringLiteral("Statistics Canada")));
}
