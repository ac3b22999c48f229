// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "entities/person.h"
#include "shell/catalogue.h"
#include "shell/page.h"

#include <QAccessible>
#include <QHeaderView>
#include <QMap>
#include <QTableView>

using namespace rapporteur;
using test::Gui;
using test::require;

TEST_CASE("The window bears the group's name and lists the records of its edition", "[gui][storage]")
{
    Gui gui;
    CHECK(gui.window().windowTitle() == QStringLiteral("ML Group 2021 – Rapporteur"));
    CHECK(gui.records("presentation").listPane()->model()->rowCount() == 16);
    CHECK(gui.records("output").listPane()->model()->rowCount() == 19);
    CHECK(gui.records("event").listPane()->model()->rowCount() == 16);
}

TEST_CASE("Searching narrows the list while one types", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    QTest::keyClick(&gui.window(), Qt::Key_F, Qt::ControlModifier);
    QWidget* field = QApplication::focusWidget();
    REQUIRE(field == page.listPane()->searchField());
    QTest::keyClicks(field, QStringLiteral("piel"));
    REQUIRE(QTest::qWaitFor([&] { return page.listPane()->model()->rowCount() == 1; }));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(gui.named<QLineEdit>("Family name")->text() == QStringLiteral("Piela"));
    CHECK(gui.shows(QStringLiteral("1 of 19")));
    QTest::keyClicks(field, QStringLiteral("xyz"));
    REQUIRE(QTest::qWaitFor([&] { return page.listPane()->model()->rowCount() == 0; }));
    CHECK(gui.shows(QStringLiteral("Nothing here matches")));
}

TEST_CASE("Removing what others use asks first, and one click brings all of it back", "[gui][storage]")
{
    Gui gui;
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    const Id talk = gui.find("presentation", QStringLiteral("Best practices in maintaining"));
    gui.window().showRecord({QStringLiteral("person"), id});
    QTest::keyClick(&gui.window(), Qt::Key_Delete, Qt::ControlModifier);
    CHECK(gui.window().noticeBar().text().contains(QStringLiteral("Riitta Piela")));
    CHECK(require(gui.other().count(Query::of<Person>())) == 19);
    CHECK(gui.shows(QStringLiteral("Speaker: Riitta Piela (of Talk: Best practices in maintaining")));
    CHECK(gui.shows(QStringLiteral("Stays: Talk: Best practices in maintaining")));
    Gui::click(gui.button("Remove all 3"));
    CHECK(require(gui.other().count(Query::of<Person>())) == 18);
    Query speakers(*findEntity(u"speaker"));
    speakers.is("presentation", Value(talk));
    CHECK(require(gui.other().count(speakers)) == 1);
    CHECK(gui.other().record({QStringLiteral("presentation"), talk}).has_value());
    Gui::click(gui.button("Undo"));
    CHECK(require(gui.other().count(Query::of<Person>())) == 19);
    CHECK(require(gui.other().count(speakers)) == 2);
}

TEST_CASE("Cancelling a removal removes nothing", "[gui]")
{
    Gui gui;
    gui.window().showRecord({QStringLiteral("person"), gui.find("person", QStringLiteral("Riitta Piela"))});
    QTest::keyClick(&gui.window(), Qt::Key_Delete, Qt::ControlModifier);
    Gui::click(gui.button("Cancel"));
    CHECK(require(gui.other().count(Query::of<Person>())) == 19);
    CHECK(gui.window().noticeBar().text().isEmpty());
}

TEST_CASE("Every page can be opened, and every input on it has a name of its own", "[gui]")
{
    Gui gui;
    for (const PageInfo& info : allPages()) {
        INFO(info.id.toStdString());
        REQUIRE(gui.window().showPage(info.id));
        if (info.shown && !gui.window().currentPage()->currentRecord().isNull())
            gui.window().currentPage()->editCurrent();
        QMap<QString, int> names;
        for (QWidget* widget : gui.window().findChildren<QWidget*>()) {
            const bool takesInput = widget->inherits("QLineEdit") || widget->inherits("QPlainTextEdit") ||
                                    widget->inherits("QComboBox") || widget->inherits("QAbstractButton") ||
                                    widget->inherits("QTableView") || widget->inherits("QListView");
            if (!widget->isVisible() || !takesInput || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(spoken);
            const QString name = widget->accessibleName().isEmpty() ? spoken->text(QAccessible::Name)
                                                                    : widget->accessibleName();
            INFO(widget->metaObject()->className() << " named " << name.toStdString());
            CHECK_FALSE(name.isEmpty());
            CHECK(++names[name] == 1);
        }
    }
}

TEST_CASE("The keyboard reaches every pane and the first nine pages", "[gui]")
{
    Gui gui;
    QTest::keyClick(&gui.window(), Qt::Key_2, Qt::ControlModifier);
    auto* page = qobject_cast<RecordsPage*>(gui.window().currentPage());
    REQUIRE(page);
    CHECK(page->listPane()->model()->entity().name() == QStringLiteral("person"));
    page->listPane()->table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    CHECK(page->isAncestorOf(QApplication::focusWidget()));
    CHECK_FALSE(page->listPane()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("Pages"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    CHECK(QApplication::focusWidget() == page->listPane()->table());
}

TEST_CASE("Back and forward go through the records that were shown", "[gui]")
{
    Gui gui;
    const Id person = gui.find("person", QStringLiteral("Riitta Piela"));
    const Id talk = gui.find("presentation", QStringLiteral("Best practices in maintaining"));
    gui.window().showRecord({QStringLiteral("person"), person});
    gui.window().showRecord({QStringLiteral("presentation"), talk});
    QTest::keyClick(&gui.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(gui.window().currentPage()->currentRecord().id == person);
    QTest::keyClick(&gui.window(), Qt::Key_Right, Qt::AltModifier);
    CHECK(gui.window().currentPage()->currentRecord().id == talk);
}

TEST_CASE("Sorting and the last page are remembered", "[gui]")
{
    Gui gui;
    RecordsPage& page = gui.records("person");
    QHeaderView* header = page.listPane()->table()->horizontalHeader();
    const QPoint first(header->sectionViewportPosition(0) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, first);
    CHECK(page.listPane()->model()->index(0, 0).data().toString() == QStringLiteral("Alex"));
    gui.window().close();

    MainWindow again;
    again.reopenLast();
    auto* reopened = qobject_cast<RecordsPage*>(again.currentPage());
    if (gui.files().location().isServer())
        return; // only a file is reopened without a word: a server may ask for a password
    REQUIRE(reopened);
    CHECK(reopened->listPane()->model()->index(0, 0).data().toString() == QStringLiteral("Alex"));
}

TEST_CASE("A file that holds no records is refused on the welcome page in one sentence", "[gui]")
{
    QSettings().clear();
    test::TemporaryStore place;
    const QString path = place.filePath(QStringLiteral("letter.rapporteur"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear colleagues");
    file.close();
    MainWindow window;
    window.show();
    CHECK_FALSE(window.openLocation(path));
    CHECK_FALSE(window.workspace());
    bool told = false;
    for (const QLabel* label : window.findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("letter")));
    CHECK(told);
}

TEST_CASE("An empty store begins with the group", "[gui]")
{
    Gui gui(false);
    gui.fill("Name", "Our group");
    CHECK(gui.window().windowTitle() == QStringLiteral("Our group – Rapporteur"));
    CHECK(gui.records("output").listPane()->model()->rowCount() == 0);
    CHECK(gui.shows(QStringLiteral("Papers, reports, code and guidance will be listed here")));
}
