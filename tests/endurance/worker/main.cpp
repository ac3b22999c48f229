// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// worker TASK STORE BOARD JOURNAL NAME SEED AMOUNT SECONDS: works on a store the way the program does, until it is done
// or killed, and says outside of the store what it was told. The tests start it. History names it by what its NAME has
// before the first "-".
#include "worker/tasks.h"
#include "worker/transactionwatch.h"

#include <QCoreApplication>

#include <cstdlib>
#include <iostream>
#include <map>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

using Task = Result<void> (*)(Workplace&);

const std::map<QString, Task>& tasks()
{
    static const std::map<QString, Task> all = {{QStringLiteral("add"), &addPeople},
                                                {QStringLiteral("sets"), &applySets},
                                                {QStringLiteral("stream"), &streamSets},
                                                {QStringLiteral("set"), &applyOneSet},
                                                {QStringLiteral("edit"), &editAtRandom}};
    return all;
}

int fail(const QString& sentence)
{
    std::cerr << sentence.toStdString() << '\n';
    return EXIT_FAILURE;
}

int work(const QStringList& arguments, PhaseBoard& board)
{
    StoreOptions options;
    options.author = arguments.at(5).section(u'-', 0, 0);
    const auto store = Store::open(StoreLocation{arguments.at(2)}, options);
    if (!store)
        return fail(store.error().message);
    const TransactionWatch watch((*store)->database(), board);
    if (!watch.works())
        return fail(QStringLiteral("The database's client library cannot be listened to."));
    const Journal journal(arguments.at(4));
    Workplace place{**store,
                    journal,
                    QRandomGenerator(arguments.at(6).toUInt()),
                    arguments.at(5),
                    arguments.at(7).toInt(),
                    arguments.at(8).toInt()};
    board.phase.store(Phase::Outside);
    const auto done = tasks().at(arguments.at(1))(place);
    return done ? EXIT_SUCCESS : fail(done.error().message);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 9 || !tasks().contains(arguments.at(1)))
        return fail(QStringLiteral("usage: worker TASK STORE BOARD JOURNAL NAME SEED AMOUNT SECONDS"));
    PhaseBoard* board = mapPhaseBoard(arguments.at(3));
    if (board == nullptr)
        return fail(QStringLiteral("The board cannot be mapped."));
    const int status = work(arguments, *board);
    unmapPhaseBoard(board);
    return status;
}
