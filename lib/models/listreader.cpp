// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listreader.h"

#include "store/orderwalk.h"
#include "store/passage.h"
#include "store/searcheddate.h"
#include "store/sections.h"

#include <QPointer>

namespace rapporteur {

namespace {

Result<std::vector<Id>> readIds(const Store& store, const ListRequest& request)
{
    // What is found by its date as well is not in the index of words alone.
    return request.among && !findsByDate(request.query)
               ? foundAmong(store.database(), request.query, *request.among)
               : store.ids(request.query);
}

Result<qint64> readTotal(const Store& store, const ListRequest& request, const ListAnswer& answer)
{
    if (request.total)
        return store.count(*request.total);
    return request.among ? qint64{-1} : static_cast<qint64>(answer.ids.size());
}

} // namespace

Result<ListAnswer> readList(const Store& store, const ListRequest& request)
{
    ListAnswer answer;
    auto ids = readIds(store, request);
    if (!ids)
        return failure(ids);
    answer.ids = std::move(*ids);
    if (request.grouped) {
        auto sizes = sectionSizes(store, request.query);
        if (!sizes)
            return failure(sizes);
        answer.sections = std::move(*sizes);
    }
    if (request.withWords) {
        auto words = WordsAhead::read(store.database(), request.query, answer.ids);
        if (!words)
            return failure(words);
        answer.words = std::make_shared<const WordsAhead>(std::move(*words));
    }
    return readTotal(store, request, answer).map([&](qint64 total) {
        answer.total = total;
        return std::move(answer);
    });
}

/// Lives on the thread; what it reads with is opened and closed there.
class ListReader::Worker : public QObject
{
public:
    explicit Worker(StoreLocation location)
        : m_location(std::move(location))
    {}

    Result<ListAnswer> read(const ListRequest& request, std::atomic_bool& abandoned)
    {
        if (!m_passage) {
            auto opened = Passage::open(m_location);
            if (!opened)
                return failure(opened);
            m_passage.emplace(std::move(*opened));
        }
        const BreakingOff whenAbandoned(m_passage->store().database(), abandoned,
                                        request.progress ? &request.progress->rows : nullptr);
        if (!request.countsOnly)
            return readList(m_passage->store(), request);
        return m_passage->count(request.query).map([](qint64 count) {
            ListAnswer answer;
            answer.total = count;
            return answer;
        });
    }

private:
    StoreLocation m_location;
    std::optional<Passage> m_passage;
};

ListReader& ListReader::of(Store& store, Errand errand)
{
    const QString name = QStringLiteral("lists%1").arg(static_cast<int>(errand));
    auto* known = store.findChild<ListReader*>(name, Qt::FindDirectChildrenOnly);
    return known ? *known : *new ListReader(store, name);
}

ListReader::ListReader(Store& store, const QString& name)
    : QObject(&store)
    , m_worker(new Worker(store.location()))
{
    setObjectName(name);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(name);
    m_thread.start();
}

ListReader::~ListReader()
{
    m_thread.quit();
    m_thread.wait();
}

ListReader::Abandoned ListReader::ask(ListRequest request, QObject* receiver, Take take)
{
    auto abandoned = std::make_shared<std::atomic_bool>(false);
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, request = std::move(request), receiver = QPointer<QObject>(receiver),
         take = std::move(take), abandoned] {
            if (*abandoned)
                return;
            // Not to the receiver from here: it may be on its way out.
            QMetaObject::invokeMethod(
                this,
                [answer = worker->read(request, *abandoned), receiver, take, abandoned]() mutable {
                    if (receiver && !*abandoned)
                        take(std::move(answer));
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return abandoned;
}

} // namespace rapporteur
