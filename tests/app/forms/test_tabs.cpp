// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/formgui.h"

#include "entities/affiliation.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/person.h"
#include "entities/role.h"
#include "entities/workstream.h"
#include "forms/formtabs.h"

#include <QMenu>
#include <QToolButton>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

Id showRiitta(Gui& gui)
{
    const Id id = gui.find("person", QStringLiteral("Riitta Piela"));
    gui.window().showRecord({QStringLiteral("person"), id});
    return id;
}

} // namespace

TEST_CASE("A person's form has a tab for each thing that people think of, with its count", "[gui]")
{
    Gui gui;
    showRiitta(gui);
    CHECK(tabTexts(gui) == QStringList{QStringLiteral("Details"), QStringLiteral("Affiliations 1"),
                                       QStringLiteral("Roles"), QStringLiteral("Talks 1"),
                                       QStringLiteral("Attendance"), QStringLiteral("Links and files"),
                                       QStringLiteral("History")});
    CHECK(currentTab(gui) == QStringLiteral("Details"));
    showTab(gui, "Attendance");
    CHECK(gui.shows(QStringLiteral("The events that this person attended will be listed here.")));
}

TEST_CASE("The tabs are gone through with Ctrl and the page keys, and the last is remembered", "[gui]")
{
    Gui gui;
    showRiitta(gui);
    QTest::keyClick(gui.named("E-mail"), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(currentTab(gui) == QStringLiteral("Affiliations 1"));
    QTest::keyClick(&gui.window(), Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(&gui.window(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(currentTab(gui) == QStringLiteral("Affiliations 1"));
    QTest::keyClick(&gui.window(), Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(&gui.window(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(currentTab(gui) == QStringLiteral("History"));

    showTab(gui, "Talks");
    gui.window().showRecord(
        {QStringLiteral("organisation"), gui.find("organisation", QStringLiteral("Statistics Finland"))});
    CHECK(currentTab(gui) == QStringLiteral("Details"));
    gui.window().showRecord({QStringLiteral("person"), gui.find("person", QStringLiteral("Alex Measure"))});
    CHECK(currentTab(gui).startsWith(QStringLiteral("Talks")));
}

TEST_CASE("A talk stands in its speaker's form, and leads to the talk", "[gui]")
{
    Gui gui;
    showRiitta(gui);
    showTab(gui, "Talks");
    for (QWidget* row : gui.window().findChildren<QWidget*>()) {
        if (row->isVisible() && row->inherits("rapporteur::RelationRow")) {
            row->setFocus();
            QTest::keyClick(row, Qt::Key_Return);
            break;
        }
    }
    CHECK(gui.window().currentPage()->currentRecord().entity == QStringLiteral("presentation"));
    CHECK(gui.shows(QStringLiteral("Riitta Piela")));
}

TEST_CASE("What lies deeper stands in the form, too: a member's roles", "[gui]")
{
    Gui gui;
    const Id person = gui.find("person", QStringLiteral("Riitta Piela"));
    ChangeSet changes;
    Membership membership;
    membership.person = person;
    membership.group = gui.window().workspace()->group();
    membership.joined = PartialDate::of(2021);
    Role role;
    role.membership = changes.add(membership);
    role.workStream = gui.find("work_stream", QStringLiteral("WS3"));
    changes.add(role);
    require(gui.other().apply(std::move(changes)));
    gui.own().refresh();
    showRiitta(gui);
    CHECK(tabTexts(gui).contains(QStringLiteral("Roles 2")));
    showTab(gui, "Roles");
    CHECK(gui.shows(QStringLiteral("WS3")));
    CHECK(gui.shows(QStringLiteral("Leads")));
}

TEST_CASE("An affiliation begun in its tab is added there and counted on it", "[gui]")
{
    Gui gui;
    const Id id = showRiitta(gui);
    showTab(gui, "Affiliations");
    Gui::click(gui.named("Add: Affiliation"));
    gui.fill("Affiliation: Organisation", "Statistics Canada");
    CHECK(require(gui.other().count(Query::of<Affiliation>().is("person", Value(id)))) == 2);
    CHECK(tabTexts(gui).contains(QStringLiteral("Affiliations 2")));
}

TEST_CASE("A field that was refused is brought to the front from whatever tab", "[gui]")
{
    Gui gui;
    const Id id = showRiitta(gui);
    gui.fill("E-mail", "not an address");
    showTab(gui, "Talks");
    QTest::keyClick(&gui.window(), Qt::Key_6, Qt::ControlModifier);
    CHECK(gui.window().currentPage()->currentRecord().id == id);
    CHECK(currentTab(gui) == QStringLiteral("Details"));
    CHECK(gui.named("E-mail")->hasFocus());
    CHECK(gui.saved("person", id).text(u"email").isEmpty());
}

TEST_CASE("A new record has its fields alone until it is added", "[gui]")
{
    Gui gui;
    showRiitta(gui);
    showTab(gui, "Talks");
    QTest::keyClick(&gui.window(), Qt::Key_N, Qt::ControlModifier);
    CHECK(gui.named("Family name")->isVisible());
    gui.fill("Family name", "Hansen");
    CHECK(currentTab(gui) == QStringLiteral("Details"));
    CHECK(gui.named("E-mail")->isVisible());
}

TEST_CASE("What only the secretariat sees is marked", "[gui]")
{
    Gui gui;
    showRiitta(gui);
    CHECK(gui.named("Seen by the secretariat only: Notes")->isVisible());
}

TEST_CASE("Every kind of record has a layout in which nothing that belongs to it is missing")
{
    for (const EntityDescriptor* entity : allEntities()) {
        const FormLayout layout = formLayout(*entity);
        QSet<const EntityDescriptor*> shown;
        QSet<QString> ids;
        for (const FormPart& part : layout.details)
            shown.insert(part.relation.belongs() ? part.relation.entity : nullptr);
        for (const FormTab& tab : layout.tabs) {
            CHECK_FALSE(ids.contains(tab.id));
            ids.insert(tab.id);
            CHECK_FALSE(tab.title.isEmpty());
            CHECK_FALSE(tab.parts.empty());
            for (const FormPart& part : tab.parts)
                shown.insert(part.relation.belongs() ? part.relation.entity : nullptr);
        }
        for (const IncomingReference& reference : referencesTo(*entity)) {
            INFO(entity->name().toStdString() << " has " << reference.entity->name().toStdString());
            // Remarks on any record have a page of their own.
            const bool isRemark = reference.field->targets.isEmpty() &&
                                  reference.field->type == FieldType::AnyReference &&
                                  !reference.entity->field(u"digest") && !reference.entity->field(u"address");
            if (reference.entity->owner() == reference.field && !isRemark)
                CHECK(shown.contains(reference.entity));
        }
    }
}

TEST_CASE("Where the tabs don't all fit, a menu beside them has all", "[gui]")
{
    Gui gui;
    const Id stream = gui.find("work_stream", QStringLiteral("WS1"));
    gui.window().showRecord({QStringLiteral("work_stream"), stream});
    QCoreApplication::processEvents();
    auto* all = gui.named<QToolButton>("All parts of the record");
    emit all->menu()->aboutToShow();
    QStringList texts;
    for (const QAction* action : all->menu()->actions())
        texts.append(action->text());
    CHECK(texts == tabTexts(gui));
    all->menu()->actions().constLast()->trigger();
    CHECK(currentTab(gui) == texts.constLast());
    gui.window().resize(1920, 800);
    QCoreApplication::processEvents();
    CHECK_FALSE(all->isVisible());
}

TEST_CASE("Tabs that go on beyond the edge fade, and the one in front is whole", "[gui]")
{
    Gui gui;
    gui.window().showRecord({QStringLiteral("work_stream"), gui.find("work_stream", QStringLiteral("WS1"))});
    QTabBar* bar = formTabs(gui);
    bar->setCurrentIndex(bar->count() - 1);
    QCoreApplication::processEvents();
    const QRect first = bar->tabRect(0);
    REQUIRE(first.left() < 0); // scrolled out of view
    const QImage seen = bar->grab().toImage();
    const QColor ground = WindowTheme::current().base;
    for (int y = 0; y < bar->height(); ++y)
        CHECK(seen.pixelColor(0, y).name() == ground.name());
    const QRect shown = bar->tabRect(bar->currentIndex());
    CHECK(shown.left() >= 0);
    CHECK(shown.right() <= bar->width());
    CHECK(seen.pixelColor(shown.center().x(), shown.bottom()) == WindowTheme::current().accent);
}

TEST_CASE("What a record lasts for stands below its name as a period", "[gui]")
{
    Gui gui;
    gui.window().showRecord({QStringLiteral("group"), gui.window().workspace()->group()});
    CHECK(gui.shows(QStringLiteral("Group · January 2021 until 20 December 2021")));
}
