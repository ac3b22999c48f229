// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/press.h"
#include "app/gui.h"
#include "care/attentionpage.h"
#include "care/attentionwatch.h"
#include "entities/attentionwaiver.h"
#include "entities/event.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/speaker.h"

#include <QDesktopServices>
#include <QListWidget>
#include <QTreeView>

using namespace rapporteur;
using test::Gui;
using test::pressEnter;
using test::require;

namespace {

/// Stands in for the desktop's mail program.
class MailProgram : public QObject
{
    Q_OBJECT

public:
    MailProgram() { QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "open"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(QStringLiteral("mailto")); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl& url) { opened.append(url); }
};

/// A talk of long ago whose slides have not come, by somebody with an address or without.
Id addLateTalk(Gui& gui, const QString& email)
{
    ChangeSet changes;
    Event event;
    event.group = gui.window().workspace()->group();
    event.title = QStringLiteral("Long ago");
    event.start = PartialDate::of(2021, 2, 3);
    Presentation talk;
    talk.event = changes.add(event);
    talk.title = QStringLiteral("Slides that never came");
    talk.slides = SlidesState::Awaited;
    Person person;
    person.familyName = QStringLiteral("Sandvik");
    person.email = email;
    person.consent = Consent::Given;
    Speaker speaker;
    speaker.presentation = changes.add(talk);
    speaker.person = changes.add(person);
    changes.add(speaker);
    require(gui.own().apply(changes));
    return speaker.presentation;
}

QModelIndex rowNaming(const QTreeView& tree, const QString& text)
{
    const auto found = tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, text, 1,
                                           Qt::MatchContains | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

QTreeView* showTalk(Gui& gui)
{
    REQUIRE(gui.window().showPage(QStringLiteral("attention")));
    auto* tree = gui.window().currentPage()->findChild<QTreeView*>();
    REQUIRE(QTest::qWaitFor(
        [&] {
            return static_cast<bool>(rowNaming(*tree, QStringLiteral("Slides that never came")).isValid());
        },
        10000));
    tree->setFocus(Qt::TabFocusReason);
    tree->setCurrentIndex(rowNaming(*tree, QStringLiteral("Slides that never came")));
    return tree;
}

} // namespace

TEST_CASE("What needs attention is listed with its rule, and Enter leads to the record", "[gui]")
{
    Gui gui;
    const Id talk = addLateTalk(gui, {});
    QTreeView* tree = showTalk(gui);
    CHECK(tree->currentIndex().parent().data().toString().startsWith(QStringLiteral("Slides still awaited")));
    CHECK(gui.shows(QStringLiteral("3 February 2021")));
    QTest::keyClick(tree, Qt::Key_Return);
    CHECK(gui.window().currentPage()->currentRecord() == RecordRef{QStringLiteral("presentation"), talk});
}

TEST_CASE("What is settled elsewhere leaves the list by itself, and the navigation counts", "[gui]")
{
    Gui gui;
    const Id talk = addLateTalk(gui, {});
    QTreeView* tree = showTalk(gui);
    const auto counted = [&] {
        const auto items =
            gui.named<QListWidget>("Pages")->findItems(QStringLiteral("Needs attention"), Qt::MatchExactly);
        return items.isEmpty() ? QString() : items.front()->data(Qt::AccessibleTextRole).toString();
    };
    REQUIRE(QTest::qWaitFor([&] { return static_cast<bool>(counted().contains(QLatin1Char('!'))); }));
    const QString before = counted();
    const Record late = gui.saved("presentation", talk);
    Record settled = late;
    settled.setValue(u"slides", toCode(SlidesState::Received));
    ChangeSet changes;
    changes.update(late, settled);
    require(gui.other().apply(changes));
    REQUIRE(QTest::qWaitFor([&] {
        return static_cast<bool>(!rowNaming(*tree, QStringLiteral("Slides that never came")).isValid());
    }));
    REQUIRE(QTest::qWaitFor([&] { return static_cast<bool>(counted() != before); }));
}

TEST_CASE("A record is ignored with a reason and until a day, and Undo in the bar brings it back", "[gui]")
{
    Gui gui;
    const Id talk = addLateTalk(gui, {});
    QTreeView* tree = showTalk(gui);
    gui.click(gui.button("&Ignore"));
    CHECK(gui.shows(QStringLiteral("A reason is needed.")));
    gui.fill("Reason for ignoring it", "the speaker retired");
    gui.fill("Ignored until", "2999-01");
    pressEnter(gui.button("&Ignore"));
    const auto waivers = require(gui.other().all<AttentionWaiver>());
    REQUIRE(waivers.size() == 1);
    CHECK(waivers.front().subject == RecordRef{QStringLiteral("presentation"), talk});
    CHECK(waivers.front().reason == QStringLiteral("the speaker retired"));
    CHECK(waivers.front().until == PartialDate::of(2999, 1));
    REQUIRE(QTest::qWaitFor([&] {
        return static_cast<bool>(!rowNaming(*tree, QStringLiteral("Slides that never came")).isValid());
    }));
    pressEnter(gui.button("Undo"));
    REQUIRE(QTest::qWaitFor([&] {
        return static_cast<bool>(rowNaming(*tree, QStringLiteral("Slides that never came")).isValid());
    }));
}

TEST_CASE("One click writes the e-mail to whom it concerns, or says that no address is known", "[gui]")
{
    Gui gui;
    MailProgram program;
    const bool known = GENERATE(true, false);
    addLateTalk(gui, known ? QStringLiteral("sandvik@example.org") : QString());
    showTalk(gui);
    QPushButton* write = gui.button("&Write e-mail");
    CHECK(write->isEnabled() == known);
    if (!known) {
        CHECK(gui.shows(QStringLiteral("No e-mail address is recorded of Sandvik")));
        return;
    }
    pressEnter(write);
    REQUIRE(program.opened.size() == 1);
    CHECK(program.opened.front().path() == QStringLiteral("sandvik@example.org"));
    CHECK(
        program.opened.front().query(QUrl::FullyDecoded).contains(QStringLiteral("Slides that never came")));
}

TEST_CASE("As of an earlier day, what was not late yet needs no attention", "[gui]")
{
    Gui gui;
    (void)addLateTalk(gui, QString());
    auto& watch = AttentionWatch::of(*gui.window().workspace());
    const auto late = [&] { return watch.findings(AttentionRule::SlidesAwaited).count; };
    REQUIRE(QTest::qWaitFor([&] { return watch.isUpToDate() && late() == 1; }, 20000));
    gui.window().workspace()->setAsOf(QDate(2021, 2, 1));
    REQUIRE(QTest::qWaitFor([&] { return watch.isUpToDate(); }, 20000));
    CHECK(late() == 0);
    gui.window().workspace()->setAsOf({});
    REQUIRE(QTest::qWaitFor([&] { return watch.isUpToDate(); }, 20000));
    CHECK(late() == 1);
}

#include "test_attentionpage.moc"
