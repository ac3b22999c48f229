// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/recordfinder.h"

#include "models/recordsearch.h"

namespace rapporteur {

RecordFinder::RecordFinder(StoreLocation location, QObject* parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_there(new QObject)
{
    m_there->moveToThread(&m_thread);
    // The connection is closed by the thread that opened it.
    connect(&m_thread, &QThread::finished, m_there, [this] { m_store.reset(); });
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

RecordFinder::~RecordFinder()
{
    ++m_latest;
    m_thread.quit();
    m_thread.wait();
}

void RecordFinder::search(const QString& words)
{
    const int number = ++m_latest;
    QMetaObject::invokeMethod(m_there, [this, number, words] { run(number, words); });
}

void RecordFinder::run(int number, const QString& words)
{
    const auto isLatest = [this, number] { return number == m_latest; };
    if (!isLatest())
        return;
    if (!m_store) {
        StoreOptions options;
        options.readOnly = true;
        auto store = Store::open(m_location, options);
        if (!store)
            return; // the window itself says so with its next reading
        m_store = std::move(*store);
    }
    const auto records = searchRecords(*m_store, words, isLatest);
    if (records && isLatest())
        emit found(words, *records);
}

} // namespace rapporteur
