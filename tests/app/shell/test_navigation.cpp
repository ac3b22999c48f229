// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "app/tasks/sheet.h"

#include "entities/group.h"
#include "entities/output.h"
#include "shell/catalogue.h"
#include "shell/grouppage.h"
#include "shell/navigation.h"
#include "shell/page.h"

#include <QMenu>

using namespace rapporteur;
using test::Gui;
using test::require;

namespace {

/// Another edition with one output, named as it is.
Id addEdition(Gui& gui, const char* name, const char* start, Id follows = {})
{
    Group group;
    group.name = QString::fromUtf8(name);
    group.start = *PartialDate::fromIso(QString::fromLatin1(start));
    group.follows = follows;
    ChangeSet changes;
    const Id id = changes.add(group);
    Output output;
    output.group = id;
    output.title = QStringLiteral("Output of %1").arg(group.name);
    changes.add(output);
    require(gui.other().apply(std::move(changes)));
    gui.own().refresh();
    return id;
}

QAction* inSwitcher(Gui& gui, const char* words)
{
    const auto* switcher = gui.named<QPushButton>("Edition shown");
    for (QAction* action : switcher->menu()->actions()) {
        if (action->text().contains(QString::fromUtf8(words)))
            return action;
    }
    FAIL("There is no " << words << " in the switcher");
    return nullptr;
}

QStringList pagesListed(Gui& gui)
{
    QStringList texts;
    const auto* list = gui.named<QListWidget>("Pages");
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden() && !list->item(row)->text().isEmpty())
            texts.append(list->item(row)->text());
    }
    return texts;
}

} // namespace

TEST_CASE("The navigation lists what people look for, not every table", "[gui]")
{
    Gui gui;
    const QStringList pages = pagesListed(gui);
    for (const char* page : {"Overview", "People", "Organisations", "Work streams", "Outputs", "Events",
                             "Talks", "Charts", "Reports", "History", "The group", "Editions", "Countries"})
        CHECK(pages.contains(QString::fromLatin1(page)));
    for (const char* page :
         {"Themes", "Stream leads", "Authors", "Speakers", "Affiliations", "Roles", "Attendance", "Partners",
          "Links", "Progress notes", "Memberships", "Objectives"})
        CHECK_FALSE(pages.contains(QString::fromLatin1(page)));
}

TEST_CASE("Every record opens on a page: its own, or that of what it belongs to", "[gui]")
{
    Gui gui;
    for (const EntityDescriptor* entity : allEntities()) {
        const auto ids = require(gui.other().ids(Query(*entity)));
        if (ids.empty())
            continue;
        INFO(entity->name().toStdString());
        const RecordRef record{entity->name(), ids.front()};
        const RecordRef home = homeOf(gui.own(), record);
        gui.window().showRecord(record);
        const RecordRef shown = gui.window().currentPage()->currentRecord();
        CHECK((shown == home || shown == record));
        CHECK(hasPage(*findEntity(home.entity)));
    }
}

TEST_CASE("A speaker opens within the talk, ready to be edited", "[gui]")
{
    Gui gui;
    const auto speakers = require(gui.other().records(Query(*findEntity(u"speaker"))));
    gui.window().showRecord(speakers.front().ref());
    CHECK(gui.window().currentPage()->currentRecord().id == speakers.front().value(u"presentation").toId());
    CHECK(gui.named("Speaker: Person"));
}

TEST_CASE("The switcher offers the editions with their dates, the newest first, and all of them at once",
          "[gui]")
{
    Gui gui;
    const Id first = gui.window().workspace()->group();
    const Id next = addEdition(gui, "ML Group 2022", "2022-01", first);
    const auto& outputs = *gui.records("output").listPane()->model();
    CHECK(outputs.rowCount() == 19);
    CHECK(inSwitcher(gui, "ML Group 2021")->text().contains(QStringLiteral("2021")));
    CHECK(inSwitcher(gui, "ML Group 2022")->text().contains(u'\t'));
    CHECK(gui.named<QPushButton>("Edition shown")->menu()->actions().front() ==
          inSwitcher(gui, "ML Group 2022"));
    inSwitcher(gui, "All editions")->trigger();
    CHECK(outputs.rowCount() == 20);
    CHECK(gui.window().workspace()->group() == first);
    CHECK(inSwitcher(gui, "All editions")->isChecked());
    inSwitcher(gui, "ML Group 2022")->trigger();
    CHECK(outputs.rowCount() == 1);
    CHECK(gui.window().workspace()->group() == next);
}

TEST_CASE("The group itself is one click from the switcher, and leads to the editions before and after",
          "[gui]")
{
    Gui gui;
    const Id first = gui.window().workspace()->group();
    const Id next = addEdition(gui, "ML Group 2022 of the world", "2022-01", first);
    inSwitcher(gui, "The group")->trigger();
    REQUIRE(qobject_cast<GroupPage*>(gui.window().currentPage()));
    CHECK(gui.named<QLineEdit>("Name")->text() == QStringLiteral("ML Group 2021"));
    Gui::click(gui.named("The edition after: ML Group 2022 of the world"));
    CHECK(gui.window().workspace()->group() == next);
    CHECK(gui.named<QLineEdit>("Name")->text() == QStringLiteral("ML Group 2022 of the world"));
    QCoreApplication::processEvents(); // which lays out the ways
    Gui::click(gui.named("The edition before: ML Group 2021"));
    CHECK(gui.window().workspace()->group() == first);
}

TEST_CASE("A new edition is begun from the switcher", "[gui]")
{
    Gui gui;
    inSwitcher(gui, "New edition")->trigger();
    REQUIRE(test::isSheetOpen());
    CHECK(test::inSheet<QLineEdit>("Name")->text().endsWith(QStringLiteral("2022")));
    test::sheet().reject();
}

TEST_CASE("The name of the edition leaves room for the arrow beside it", "[gui]")
{
    Gui gui;
    Group next;
    next.name = QStringLiteral("Machine Learning Group of the whole world 2022");
    ChangeSet changes;
    const Id id = changes.add(next);
    require(gui.other().apply(std::move(changes)));
    gui.own().refresh();
    gui.window().workspace()->setGroup(id);
    auto* switcher = gui.named<QPushButton>("Edition shown");
    constexpr int beforeName = 8;
    constexpr int arrow = 24;
    for (const int width : {1280, 1920, 1010}) {
        INFO(width);
        gui.window().resize(width, 800);
        QCoreApplication::processEvents();
        const int name = switcher->fontMetrics().horizontalAdvance(switcher->text());
        CHECK(beforeName + name + arrow <= switcher->width());
        CHECK(switcher->text().startsWith(QStringLiteral("Machine")));
        CHECK(switcher->text().endsWith(QStringLiteral("2022")));
    }
}

TEST_CASE("A page that counts nothing is announced by its name alone", "[gui]")
{
    Gui gui(false);
    gui.fill("Name", "Our group");
    const auto* list = gui.named<QListWidget>("Pages");
    QCoreApplication::processEvents();
    for (int row = 0; row < list->count(); ++row) {
        const QString spoken = list->item(row)->data(Qt::AccessibleTextRole).toString();
        INFO(spoken.toStdString());
        CHECK_FALSE(spoken.trimmed().endsWith(u','));
    }
}
