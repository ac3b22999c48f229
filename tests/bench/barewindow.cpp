// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// barewindow FILE [launch]: what windowbench is held against, a window with nothing but the table of people
// in Qt's own view with Qt's own model, in a program that loads no more than these need. Prints milliseconds
// as windowbench does.
#include "memory.h"
#include "paintwatch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTableView>

#include <cstdio>

using namespace rapporteur::bench;

namespace {

QJsonObject measured(const QString& file, bool launchOnly, PaintWatch& watch)
{
    QJsonObject times;
    watch.beginWithProgram();
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
    if (launchOnly)
        return times;
    const MemoryPeak memory;
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
    times[QStringLiteral("repaint")] = watch.repaintOf(view);
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const bool launchOnly = arguments.size() == 3 && arguments[2] == QLatin1String("launch");
    if (arguments.size() != 2 && !launchOnly)
        return 2;
    PaintWatch watch;
    const QJsonObject times = measured(arguments[1], launchOnly, watch);
    std::puts(QJsonDocument(times).toJson(QJsonDocument::Compact).constData());
    return times.contains(QStringLiteral("launch")) ? 0 : 1;
}
