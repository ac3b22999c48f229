// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// windowbench ours|peer FILE: the list of people in the window, and beside it the same table in a bare window
// with Qt's own model. Prints milliseconds from what a person does to the last pixel that changes for it.
#include "lists/listpane.h"
#include "lists/recordtable.h"
#include "memory.h"
#include "shell/mainwindow.h"
#include "shell/recordspage.h"
#include "shell/windowtheme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTableView>
#include <QtTest>

#include <cstdio>

using namespace rapporteur;

namespace {

constexpr int quietMilliseconds = 400;
constexpr int mostMilliseconds = 60'000;

/// When something was last painted.
class PaintWatch : public QObject
{
public:
    PaintWatch() { m_clock.start(); }

    void begin() { m_started = m_clock.nsecsElapsed(); }

    /// Milliseconds from begin() to the last thing painted, once nothing has been painted for a while.
    double settle()
    {
        const qint64 latest = m_started + qint64{mostMilliseconds} * 1'000'000;
        m_painted = std::max(m_painted, m_started);
        qint64 quietSince = m_clock.nsecsElapsed();
        while (m_clock.nsecsElapsed() - std::max(m_painted, quietSince) <
                   qint64{quietMilliseconds} * 1'000'000 &&
               m_clock.nsecsElapsed() < latest) {
            QApplication::processEvents(QEventLoop::AllEvents, 10);
            QTest::qSleep(1);
        }
        return static_cast<double>(m_painted - m_started) / 1e6;
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted = m_clock.nsecsElapsed();
        return false;
    }

private:
    QElapsedTimer m_clock;
    qint64 m_started = 0;
    qint64 m_painted = 0;
};

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
    if (!QTest::qWaitFor(isThere, mostMilliseconds))
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

double repaintOf(QWidget& view)
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20; ++i)
        view.repaint();
    return static_cast<double>(clock.nsecsElapsed()) / 20e6;
}

QJsonObject ours(const QString& file, PaintWatch& watch, const bench::MemoryPeak& memory)
{
    QJsonObject times;
    WindowTheme::apply(*qApp, WindowTheme::Choice::Light);
    watch.begin();
    MainWindow window;
    window.resize(1280, 800);
    if (!window.openLocation(file))
        return {};
    window.show();
    auto* page = qobject_cast<RecordsPage*>(window.showPage(QStringLiteral("person")));
    times[QStringLiteral("launch")] = watch.settle();
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
            reloaded.wait(mostMilliseconds);
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
    times[QStringLiteral("repaint")] = repaintOf(*table.viewport());
    page->listPane()->searchField()->setFocus();
    double longest = 0;
    for (const QChar key : QStringLiteral("mar")) {
        QElapsedTimer clock;
        clock.start();
        QSignalSpy reloaded(&model, &EntityTableModel::reloaded);
        QTest::keyClick(page->listPane()->searchField(), key.toLatin1());
        reloaded.wait(mostMilliseconds);
        table.viewport()->repaint();
        longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        watch.settle();
    }
    times[QStringLiteral("key")] = longest;
    times[QStringLiteral("form_key")] = longestKeyOf(*page);
    return times;
}

QJsonObject peer(const QString& file, PaintWatch& watch, const bench::MemoryPeak& memory)
{
    QJsonObject times;
    watch.begin();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(file);
    if (!database.open())
        return {};
    QTableView view;
    QSqlTableModel model(nullptr, database);
    model.setTable(QStringLiteral("person"));
    model.select();
    view.setModel(&model);
    view.resize(1280, 800);
    view.show();
    times[QStringLiteral("launch")] = watch.settle();
    watch.begin();
    while (model.canFetchMore())
        model.fetchMore();
    view.scrollToBottom();
    times[QStringLiteral("end")] = watch.settle();
    times[QStringLiteral("end_kb")] = static_cast<double>(memory.kilobytes());
    times[QStringLiteral("rows")] = model.rowCount();
    const auto sorted = [&](const char* column) {
        QElapsedTimer clock;
        clock.start();
        model.setSort(model.fieldIndex(QString::fromLatin1(column)), Qt::DescendingOrder);
        model.select();
        view.scrollToTop();
        view.viewport()->repaint();
        const double first = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        watch.settle();
        return first;
    };
    times[QStringLiteral("sort_indexed")] = sorted("family_name_key");
    times[QStringLiteral("sort_other")] = sorted("consent_source");
    times[QStringLiteral("repaint")] = repaintOf(*view.viewport());
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (application.arguments().size() != 3)
        return 2;
    QApplication::setOrganizationName(QStringLiteral("rapporteur-bench"));
    PaintWatch watch;
    application.installEventFilter(&watch);
    const bench::MemoryPeak memory;
    const bool isOurs = application.arguments().at(1) == QLatin1String("ours");
    const QJsonObject times = (isOurs ? ours : peer)(application.arguments().at(2), watch, memory);
    std::puts(QJsonDocument(times).toJson(QJsonDocument::Compact).constData());
    return times.contains(QStringLiteral("launch")) ? 0 : 1;
}
