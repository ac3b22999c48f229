// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listreader.h"

#include "store/sections.h"

#include <QPointer>

namespace rapporteur {

Result<ListAnswer> readList(const Store& store, const ListRequest& request)
{
    ListAnswer answer;
    auto ids = store.ids(request.query);
    if (!ids)
        return failure(ids);
    answer.ids = std::move(*ids);
    if (request.grouped) {
        auto sizes = sectionSizes(store, request.query);
        if (!sizes)
            return failure(sizes);
        answer.sections = std::move(*sizes);
    }
    if (!request.total) {
        answer.total = static_cast<qint64>(answer.ids.size());
        return answer;
    }
    return store.count(*request.total).map([&](qint64 total) {
        answer.total = total;
        return std::move(answer);
    });
}

/// Lives on the thread; its store is opened and closed there.
class ListReader::Worker : public QObject
{
public:
    explicit Worker(StoreLocation location)
        : m_location(std::move(location))
    {}

    Result<ListAnswer> read(const ListRequest& request)
    {
        if (!m_store) {
            auto opened = Store::open(m_location, {true, {}});
            if (!opened)
                return failure(opened);
            m_store = std::move(*opened);
        }
        return readList(*m_store, request);
    }

private:
    StoreLocation m_location;
    std::unique_ptr<Store> m_store;
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
                [answer = worker->read(request), receiver, take, abandoned]() mutable {
                    if (receiver && !*abandoned)
                        take(std::move(answer));
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return abandoned;
}

} // namespace rapporteur
