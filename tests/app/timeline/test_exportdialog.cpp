// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/jobstrip.h"
#include "timelinegui.h"

#include "timeline/timelineexportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

TimelineExportDialog* opened(TimelineGui& gui)
{
    QTest::mouseClick(gui.named<QWidget>("Save or print the timeline…"), Qt::LeftButton);
    auto* dialog = gui.window().findChild<TimelineExportDialog*>();
    REQUIRE(dialog);
    REQUIRE(dialog->isVisible());
    return dialog;
}

QByteArray saved(TimelineExportDialog* dialog, const QString& path)
{
    const QPointer<TimelineExportDialog> there(dialog);
    dialog->saveTo(path);
    REQUIRE(QTest::qWaitFor([&] { return there.isNull(); }, 20'000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool hasGhost(TimelineGui& gui)
{
    const auto& items = gui.view().plan()->content().items;
    return std::any_of(items.begin(), items.end(),
                       [](const timeline::Item& item) { return !item.ghost.isEmpty(); });
}

} // namespace

TEST_CASE("What is saved from the window holds what the chosen readers may see, and no more")
{
    TimelineGui gui;
    Record event = Record::make(*findEntity(u"event"));
    event.setValue(u"group", Value(gui.window().workspace()->group()));
    event.setValue(u"title", QStringLiteral("Between ourselves"));
    event.setValue(u"kind", QStringLiteral("webinar"));
    event.setValue(u"start", QStringLiteral("2021-08-02"));
    ChangeSet changes;
    changes.add(event);
    require(gui.own().apply(changes));
    gui.settle();
    CHECK_FALSE(
        saved(opened(gui), gui.files().filePath(QStringLiteral("a.svg"))).contains("Between ourselves"));
    TimelineExportDialog* dialog = opened(gui);
    auto* readers = dialog->findChildren<QComboBox*>().front();
    readers->setCurrentIndex(2);
    CHECK(saved(dialog, gui.files().filePath(QStringLiteral("b.svg"))).contains("Between ourselves"));
}

TEST_CASE("The days and lanes of the picture are chosen, and a slip is told beside the fields")
{
    TimelineGui gui;
    TimelineExportDialog* dialog = opened(gui);
    const auto field = [&](const char* name) {
        for (auto* each : dialog->findChildren<QWidget*>()) {
            if (each->accessibleName() == QString::fromLatin1(name))
                return each;
        }
        FAIL(name);
        return static_cast<QWidget*>(nullptr);
    };
    QTest::keyClicks(field("From"), QStringLiteral("some day"));
    dialog->saveTo(gui.files().filePath(QStringLiteral("c.svg")));
    CHECK(gui.shows(QStringLiteral("is not a date")));
    static_cast<QLineEdit*>(field("From"))->clear();
    QTest::keyClicks(field("From"), QStringLiteral("Jun 2021"));
    QTest::keyClicks(field("To"), QStringLiteral("2021-06"));
    auto* lanes = static_cast<QListWidget*>(field("Lanes"));
    for (int i = 0; i < 5; ++i)
        lanes->item(i)->setCheckState(Qt::Unchecked);
    const QByteArray svg = saved(dialog, gui.files().filePath(QStringLiteral("c.svg")));
    CHECK(svg.contains("June 2021"));
    CHECK(svg.contains("Road to Bern"));
    CHECK_FALSE(svg.contains(">WS1"));
}

TEST_CASE("The frozen plan on the screen goes with the picture, to the secretariat alone")
{
    TimelineGui gui;
    gui.page().freeze(QStringLiteral("As agreed"));
    REQUIRE(QTest::qWaitFor([&] { return !gui.window().jobs().isBusy(); }, 20'000)); // done aside
    gui.settle();
    REQUIRE(hasGhost(gui));
    const QByteArray withoutPlan = saved(opened(gui), gui.files().filePath(QStringLiteral("d.svg")));
    TimelineExportDialog* dialog = opened(gui);
    dialog->findChildren<QComboBox*>().front()->setCurrentIndex(2);
    const QByteArray withPlan = saved(dialog, gui.files().filePath(QStringLiteral("e.svg")));
    CHECK_FALSE(withoutPlan.contains(">frozen plan<"));
    CHECK(withPlan.contains(">frozen plan<"));
}

TEST_CASE("What is to be printed is shown first, as many pages side by side as were asked for")
{
    TimelineGui gui;
    TimelineExportDialog* dialog = opened(gui);
    dialog->findChild<QSpinBox*>()->setValue(2);
    QPushButton* print = nullptr;
    for (auto* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Print…"))
            print = button;
    }
    REQUIRE(print);
    QTest::mouseClick(print, Qt::LeftButton);
    const auto shown = [&] { return gui.window().findChild<QPrintPreviewWidget*>(); };
    REQUIRE(QTest::qWaitFor([&] { return shown() && shown()->pageCount() > 0; }, 20'000));
    CHECK(shown()->pageCount() >= 2); // and one for what has no date
    gui.window().findChild<QPrintPreviewDialog*>()->reject();
    REQUIRE(QTest::qWaitFor([&] { return shown() == nullptr; }, 20'000));
}
