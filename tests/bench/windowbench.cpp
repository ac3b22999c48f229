// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// windowbench FILE [launch]: the list of people in the window. Prints milliseconds from what a person does to
// the last pixel that changes for it; with "launch" of the launch alone.
#include "lists/listpane.h"
#include "lists/recordtable.h"
#include "memory.h"
#include "paintwatch.h"
#include "shell/largepages.h"
#include "shell/mainwindow.h"
#include "shell/recordspage.h"
#include "shell/windowtheme.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSettings>

#include <cstdio>

using namespace rapporteur;
using namespace rapporteur::bench;

namespace {

/// The longest that the window waits for a key in the form of the first record, in milliseconds.
double longestKeyOf(RecordsPage& page)
{
    page.listPane()->table()->selectRecord(page.listPane()->model()->idAt(0));
    QLineEdit* name = nullptr;
    const auto isThere = [&] {
        for (QLineEdit* each : page.findChildren<QLineEdit*>()) {
            if (each->isVisible() && each->accessibleName() == QLatin1String("Family name"))
                name = each;
        }
        return name != nullptr;
    };
    if (!QTest::qWaitFor(isThere, PaintWatch::most))
        qFatal("The form shows no family name.");
    name->setFocus();
    double longest = 0;
    for (const QChar key : QStringLiteral("abcdefghijklmnopqrst")) {
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(name, key.toLatin1());
        QApplication::processEvents();
        longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QTest::qWait(30);
    }
    return longest;
}

/// From a key in the search to the list painted anew, in milliseconds: the slowest of the three that make
/// "mar", as it is in the middle of several times.
double slowestKeyOf(ListPane& list, PaintWatch& watch)
{
    std::vector<double> slowest;
    for (int time = 0; time < 5; ++time) {
        list.searchField()->setFocus();
        double longest = 0;
        for (const QChar key : QStringLiteral("mar")) {
            QElapsedTimer clock;
            clock.start();
            QSignalSpy reloaded(list.model(), &EntityTableModel::reloaded);
            QTest::keyClick(list.searchField(), key.toLatin1());
            if (reloaded.isEmpty())
                reloaded.wait(PaintWatch::most);
            list.table()->repaint();
            longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
            watch.settle();
        }
        slowest.push_back(longest);
        list.searchField()->clear();
        watch.settle();
    }
    std::sort(slowest.begin(), slowest.end());
    return slowest[slowest.size() / 2];
}

QJsonObject measured(const QString& file, bool launchOnly, PaintWatch& watch)
{
    QJsonObject times;
    watch.beginWithProgram();
    WindowTheme::apply(*qApp, WindowTheme::Choice::Light);
    const auto pageKey = QStringLiteral("window/page");
    if (QSettings().value(pageKey) != QLatin1String("person")) // as it was left last time
        QSettings().setValue(pageKey, QStringLiteral("person"));
    MainWindow window;
    window.resize(1280, 800);
    if (!window.openLocation(file))
        return {};
    window.show();
    auto* page = qobject_cast<RecordsPage*>(window.currentPage());
    times[QStringLiteral("launch")] = watch.settle();
    if (launchOnly)
        return times;
    const MemoryPeak memory;
    RecordTable& table = *page->listPane()->table();
    EntityTableModel& model = *page->listPane()->model();
    while (!model.isWhole())
        QApplication::processEvents();
    times[QStringLiteral("rows")] = static_cast<double>(model.recordCount());
    watch.begin();
    table.scrollToBottom();
    times[QStringLiteral("end")] = watch.settle();
    times[QStringLiteral("end_kb")] = static_cast<double>(memory.kilobytes());
    table.scrollToTop();
    watch.settle();
    const auto sorted = [&](const char* column) {
        QElapsedTimer clock;
        clock.start();
        QSignalSpy reloaded(&model, &EntityTableModel::reloaded);
        model.setSort({{QString::fromLatin1(column), true}});
        const double blocked = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        times[QStringLiteral("blocked_") + QLatin1String(column)] = blocked;
        if (reloaded.isEmpty())
            reloaded.wait(PaintWatch::most);
        table.viewport()->repaint();
        const double first = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        watch.settle();
        while (!model.isWhole())
            QApplication::processEvents();
        return first;
    };
    times[QStringLiteral("sort_indexed")] = sorted("family_name");
    times[QStringLiteral("sort_other")] = sorted("consent_source");
    model.setSort({});
    watch.settle();
    while (!model.isWhole())
        QApplication::processEvents();
    times[QStringLiteral("repaint")] = watch.repaintOf(table);
    times[QStringLiteral("key")] = slowestKeyOf(*page->listPane(), watch);
    model.setSort({{QStringLiteral("given_name"), true}});
    watch.settle();
    while (!model.isWhole())
        QApplication::processEvents();
    times[QStringLiteral("key_sorted")] = slowestKeyOf(*page->listPane(), watch);
    times[QStringLiteral("form_key")] = longestKeyOf(*page);
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    useLargePages();
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const bool launchOnly = arguments.size() == 3 && arguments[2] == QLatin1String("launch");
    if (arguments.size() != 2 && !launchOnly)
        return 2;
    QApplication::setOrganizationName(QStringLiteral("rapporteur-bench"));
    PaintWatch watch;
    const QJsonObject times = measured(arguments[1], launchOnly, watch);
    std::puts(QJsonDocument(times).toJson(QJsonDocument::Compact).constData());
    return times.contains(QStringLiteral("launch")) ? 0 : 1;
}
