// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// rapporteur_bench WHAT STORE [ARGUMENT]...: one piece of work on a store, in a process of its own so that
// its memory is its own. Prints a JSON object; bench.py runs the floors and compares.
#include "memory.h"
#include "people.h"
#include "records.h"

#include "entities/registry.h"
#include "exchange/csv.h"
#include "exchange/exporter.h"
#include "models/entitytablemodel.h"
#include "queries/duplicates.h"
#include "store/entitysql.h"
#include "store/payload.h"
#include "store/searchindex.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <functional>
#include <iostream>
#include <map>

namespace rapporteur::bench {

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::cerr << result.error().message.toStdString() << '\n';
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<Store> open(const QStringList& arguments)
{
    return need(Store::open({arguments.at(0)}, {false, QStringLiteral("bench")}));
}

/// Milliseconds each call took: the middle one and the one that only a twentieth exceeds.
void report(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    double sum = 0;
    for (const double time : times)
        sum += time;
    std::cout << ", \"mean\": " << sum / static_cast<double>(times.size())
              << ", \"median\": " << times[times.size() / 2]
              << ", \"p95\": " << times[times.size() * 95 / 100];
}

double timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void create(const QStringList& arguments)
{
    need(Store::create({arguments.at(0)}));
}

void bulk(const QStringList& arguments)
{
    People people(arguments.at(1).toLongLong());
    need(open(arguments)->apply(people));
}

void mixed(const QStringList& arguments)
{
    Records records(arguments.at(1).toLongLong());
    need(open(arguments)->apply(records));
    std::cout << ", \"records\": " << records.size();
}

void undo(const QStringList& arguments)
{
    need(open(arguments)->undo());
}

void check(const QStringList& arguments)
{
    const QStringList problems = need(open(arguments)->check());
    std::cout << ", \"problems\": " << problems.size();
}

void edits(const QStringList& arguments)
{
    const auto store = open(arguments);
    const qint64 rows = arguments.at(1).toLongLong();
    const int count = arguments.at(2).toInt();
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const Record before = need(store->record(Person::descriptor(), person(i * rows / count).id));
        Record after = before;
        after.setValue(u"family_name", QStringLiteral("Edited %1").arg(i));
        ChangeSet set;
        set.update(before, after);
        times.push_back(timed([&] { need(store->apply(set)); }));
    }
    report(times);
}

void exportPeople(const QStringList& arguments)
{
    RecordSelection selection(Person::descriptor());
    selection.query.sort = {{QStringLiteral("id"), false}};
    selection.columns = {QStringLiteral("id")};
    for (const FieldDescriptor& field : Person::descriptor().fields())
        selection.columns.append(field.name);
    need(exportCsv(*open(arguments), selection, arguments.at(1)));
}

/// Pages of fifty at random places of the list by family name.
void pages(const QStringList& arguments)
{
    const auto store = open(arguments);
    const std::vector<Id> ids = need(store->ids(Query::of<Person>()));
    QFile list(arguments.at(1));
    if (!list.open(QIODevice::WriteOnly))
        std::exit(1);
    std::vector<double> times;
    for (size_t page = 0; page < 200; ++page) {
        const size_t start = (page * 7919 * 50) % (ids.size() - 50);
        const std::vector<Id> wanted(ids.begin() + static_cast<long>(start),
                                     ids.begin() + static_cast<long>(start) + 50);
        for (const Id id : wanted)
            list.write(id.toString().toLatin1() + '\n');
        times.push_back(timed([&] { need(store->records(Person::descriptor(), wanted)); }));
    }
    report(times);
}

/// The list as the window shows it: until its first page can be painted, and until it is whole; opened, sorted by
/// another column, and searched by two letters. The longest of the three.
void list(const QStringList& arguments)
{
    const auto store = open(arguments);
    EntityTableModel model(*store, Person::descriptor());
    double first = 0;
    double whole = 0;
    const auto show = [&](const std::function<void()>& change) {
        QElapsedTimer timer;
        timer.start();
        const auto elapsed = [&] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
        change();
        for (int column = 0; column < model.columnCount(); ++column)
            (void)model.data(model.index(0, column));
        first = std::max(first, elapsed());
        if (!model.isWhole())
            model.reload();
        whole = std::max(whole, elapsed());
    };
    show([&] { model.setConditions({}); });
    show([&] { model.sort(1, Qt::DescendingOrder); });
    show([&] { model.setSearch(QStringLiteral("ma")); });
    std::cout << ", \"first\": " << first << ", \"whole\": " << whole;
}

void searches(const QStringList& arguments)
{
    const auto store = open(arguments);
    const QString order = arguments.at(1);
    std::vector<double> times;
    for (const QString& word : arguments.mid(2)) {
        for (qsizetype typed = 2; typed <= word.size(); ++typed) {
            Query query = Query::of<Person>().matching(word.left(typed));
            query.limit = 50;
            if (order == QStringLiteral("id"))
                query.sort = {{order, false}};
            times.push_back(timed([&] { need(store->ids(query)); }));
        }
    }
    report(times);
}

/// All pairs of people that may be the same, then how long somebody who types a name waits to be told of one.
void duplicates(const QStringList& arguments)
{
    const auto store = open(arguments);
    qint64 pairs = 0;
    const double all = timed(
        [&] { pairs = static_cast<qint64>(need(findDuplicates(*store, Person::descriptor())).size()); });
    std::vector<double> times;
    for (qint64 number = 0; number < 200; ++number) {
        Person typed = person(number * 37);
        typed.id = {};
        typed.email.clear();
        times.push_back(timed([&] { need(likelySame(*store, toRecord(typed))); }));
    }
    report(times);
    std::cout << ", \"all\": " << all << ", \"pairs\": " << pairs;
}

/// What the floors import: the rows that the store would have, made without it.
void generate(const QStringList& arguments)
{
    const qint64 rows = arguments.at(1).toLongLong();
    std::map<QString, QFile> files;
    const auto write = [&](const char* table, const QStringList& cells) {
        const QString name = QStringLiteral("%1/%2.csv").arg(arguments.at(0), QLatin1String(table));
        QFile& file = files.try_emplace(name, name).first->second;
        if (!file.isOpen() && !file.open(QIODevice::WriteOnly))
            std::exit(1);
        file.write(csvLine(cells).replace("\r\n", "\n"));
    };
    qint64 rowsOfWords = need(open(arguments.mid(2))->count(Query(*findEntity(u"country"))));
    const EntitySql& sql = EntitySql::of(Person::descriptor());
    for (qint64 i = 0; i < rows; ++i) {
        ChangeSet set;
        Record record = toRecord(person(i));
        record.revision = 1;
        set.add(record);
        QStringList cells;
        for (const QVariant& value : sql.insertValues(record))
            cells.append(value.toString());
        write("person", cells);
        const Payloads payloads = payloadsOf(set.changes().front(), record.audience());
        for (const Audience audience : {Audience::Public, Audience::Secretariat}) {
            const QByteArray& payload = payloads.at(static_cast<size_t>(audience));
            if (!payload.isEmpty())
                write("change", {QStringLiteral("1"), QString::number(i), toCode(audience),
                                 QStringLiteral("add"), QStringLiteral("person"), record.id.toString(),
                                 QStringLiteral("0"), QString::fromUtf8(payload)});
        }
        QStringList words = {QString::number(++rowsOfWords), QStringLiteral("person"), record.id.toString()};
        for (const QVariant& text : SearchIndex::columnsOf(SearchIndex::ownWordsOf(record, record.audience())))
            words.append(text.toString());
        write("search_text", words);
    }
}

int run(const QStringList& arguments)
{
    static const std::map<QString, std::function<void(const QStringList&)>> works = {
        {u"create"_qs, create}, {u"bulk"_qs, bulk},         {u"mixed"_qs, mixed},
        {u"undo"_qs, undo},
        {u"check"_qs, check},   {u"edits"_qs, edits},       {u"export"_qs, exportPeople},
        {u"list"_qs, list},
        {u"pages"_qs, pages},   {u"searches"_qs, searches}, {u"generate"_qs, generate},
        {u"duplicates"_qs, duplicates}};
    const auto work = works.find(arguments.value(1));
    if (work == works.end() || arguments.size() < 3) {
        std::cerr << "usage: rapporteur_bench WHAT STORE [ARGUMENT]...\n";
        return 2;
    }
    const MemoryPeak peak;
    std::cout << "{\"what\": \"" << arguments.at(1).toStdString() << '"';
    const double milliseconds = timed([&] { work->second(arguments.mid(2)); });
    std::cout << ", \"ms\": " << milliseconds << ", \"private_kb\": " << peak.kilobytes() << "}\n";
    return 0;
}

} // namespace

} // namespace rapporteur::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return rapporteur::bench::run(QCoreApplication::arguments());
}
