// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"
#include "entities/savedview.h"
#include "lists/filterbar.h"
#include "models/listfilter.h"
#include "shell/navigation.h"

#include <QListWidget>
#include <QMenu>
#include <QToolButton>

using namespace rapporteur;
using test::Gui;

namespace {

/// Takes an entry of a button's menu by its words.
void choose(QToolButton* button, const QStringList& path)
{
    QMenu* menu = button->menu();
    emit menu->aboutToShow();
    for (const QString& words : path) {
        QAction* found = nullptr;
        for (QAction* action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == words)
                found = action;
        }
        INFO(words.toStdString());
        REQUIRE(found);
        if (found->menu())
            menu = found->menu();
        else
            found->trigger();
    }
}

QToolButton* viewButton(Gui& gui)
{
    return gui.named<QToolButton>("Saved view: People");
}

QListWidgetItem* entry(Gui& gui, const QString& text)
{
    const auto found = gui.named<QListWidget>("Pages")->findItems(text, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : found.constFirst();
}

void filterByName(const RecordsPage& page, const char* part)
{
    page.listPane()->filterBar()->setConditions({filterCondition(
        QStringLiteral("family_name"), FilterTest::Contains, {Value(QString::fromLatin1(part))})});
    emit page.listPane()->filterBar()->changed();
}

void saveAs(Gui& gui, const char* name)
{
    choose(viewButton(gui), {QStringLiteral("Save as a new view…")});
    QTest::keyClicks(gui.named("Name of the view"), QString::fromUtf8(name));
    QTest::keyClick(gui.named("Name of the view"), Qt::Key_Return);
}

} // namespace

TEST_CASE("An arranged list is kept under a name, stands in the navigation, and is shown again as it was",
          "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    const int all = page.listPane()->model()->rowCount();
    filterByName(page, "pie");
    page.listPane()->table()->setSort({{QStringLiteral("family_name"), true}});
    saveAs(gui, "Pies");
    const auto saved = test::require(gui.other().all<SavedView>());
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].kind == QStringLiteral("person"));
    QListWidgetItem* item = entry(gui, QStringLiteral("Pies"));
    REQUIRE(item);
    QListWidget* list = gui.named<QListWidget>("Pages");
    // Below the page whose records it lists.
    CHECK(list->item(list->row(item) - 1)->text() == QStringLiteral("People"));

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(list->row(item) - 1)).center());
    CHECK(page.listPane()->model()->rowCount() == all);
    (void)gui.records("event");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(item).center());
    CHECK(gui.window().currentPage() == &page);
    CHECK(page.listPane()->model()->rowCount() == 1);
    CHECK(page.listPane()->model()->sortKeys().front().descending);
    CHECK(viewButton(gui)->text() == QStringLiteral("Pies"));
}

TEST_CASE("A view is brought up to date, renamed and removed, each a step that can be taken back", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    filterByName(page, "pie");
    saveAs(gui, "Pies");
    filterByName(page, "sen");
    choose(viewButton(gui), {QStringLiteral("Update the view")});
    CHECK(test::require(gui.other().all<SavedView>())[0].definition.contains(QStringLiteral("sen")));

    QListWidget* list = gui.named<QListWidget>("Pages");
    list->setFocus();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(entry(gui, QStringLiteral("Pies"))).center());
    QTest::keyClick(list, Qt::Key_F2);
    auto* editor = list->findChild<QLineEdit*>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("Sons"));
    QTest::keyClick(editor, Qt::Key_Return);
    // The list takes it when it has closed its editor.
    REQUIRE(
        QTest::qWaitFor([&] { return static_cast<bool>(entry(gui, QStringLiteral("Sons")) != nullptr); }));
    REQUIRE(QTest::qWaitFor([&] {
        return static_cast<bool>(test::require(gui.other().all<SavedView>())[0].name ==
                                 QStringLiteral("Sons"));
    }));

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(test::require(gui.other().all<SavedView>()).empty());
    CHECK_FALSE(entry(gui, QStringLiteral("Sons")));
    QTest::keyClick(&gui.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(entry(gui, QStringLiteral("Sons")));
}

TEST_CASE("A colleague's view appears without a restart", "[gui]")
{
    Gui gui;
    SavedView view;
    view.name = QStringLiteral("Nobody's address");
    view.kind = QStringLiteral("person");
    view.definition = QStringLiteral(R"({"filter":[{"field":"email","test":"is_empty"}]})");
    ChangeSet changes;
    changes.add(view);
    test::require(gui.other().apply(changes));
    gui.own().refresh();
    CHECK(entry(gui, QStringLiteral("Nobody's address")));
}

TEST_CASE("A list is grouped from its menu, folded by keyboard, and remembered so", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("presentation");
    EntityTableModel& model = *page.listPane()->model();
    const qint64 talks = model.recordCount();
    choose(gui.named<QToolButton>("Arrange the list: Talks"),
           {QStringLiteral("Group by"), QStringLiteral("Slides")});
    REQUIRE(model.groupBy() == QStringLiteral("slides"));
    REQUIRE(model.isHeading(0));
    CHECK(model.recordCount() == talks);
    CHECK(gui.shows(QStringLiteral("%1 of %1").arg(talks)));
    RecordTable* table = page.listPane()->table();
    table->setFocus();
    table->setCurrentIndex(model.index(0, 0));
    const int rows = model.rowCount();
    QTest::keyClick(table, Qt::Key_Left);
    CHECK(model.rowCount() < rows);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(model.rowCount() == rows);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(model.index(0, 0)).center());
    CHECK(model.rowCount() < rows);
    page.saveState();
    CHECK(QSettings().value(QStringLiteral("lists/presentation/group")).toString() ==
          QStringLiteral("slides"));
}
