// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineloader.h"

namespace rapporteur {

TimelineLoader::TimelineLoader(StoreLocation location, QObject* parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_there(new QObject)
{
    m_there->moveToThread(&m_thread);
    // A connection ends in the thread that opened it.
    connect(
        &m_thread, &QThread::finished, this, [this] { m_store.reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

TimelineLoader::~TimelineLoader()
{
    ++m_newest;
    m_thread.quit();
    m_thread.wait();
}

void TimelineLoader::load(TimelineRequest request)
{
    const int number = ++m_newest;
    m_loading = true;
    request.cancelled = [this, number] { return m_newest != number; };
    QMetaObject::invokeMethod(m_there, [this, number, request = std::move(request)] {
        if (m_newest != number)
            return;
        auto plan = read(request);
        QMetaObject::invokeMethod(this, [this, number, plan = std::move(plan)] {
            if (m_newest != number)
                return;
            m_loading = false;
            if (plan)
                emit loaded(*plan);
            else
                emit failed(plan.error());
        });
    });
}

Result<std::shared_ptr<const timeline::Plan>> TimelineLoader::read(const TimelineRequest& request)
{
    if (!m_store) {
        StoreOptions options;
        options.readOnly = true;
        auto store = Store::open(m_location, options);
        if (!store)
            return failure(store);
        m_store = std::move(*store);
    }
    return readTimeline(*m_store, request).map([](timeline::Content content) {
        return std::shared_ptr<const timeline::Plan>(std::make_shared<timeline::Plan>(std::move(content)));
    });
}

} // namespace rapporteur
