// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/storereader.h"

namespace rapporteur {

StoreReader& StoreReader::of(Workspace& workspace)
{
    auto* reader = workspace.findChild<StoreReader*>(QString(), Qt::FindDirectChildrenOnly);
    return reader ? *reader : *new StoreReader(workspace);
}

StoreReader::StoreReader(Workspace& workspace)
    : QObject(&workspace)
    , m_location(workspace.store().location())
    , m_there(new QObject)
{
    m_there->moveToThread(&m_thread);
    // A connection ends in the thread that opened it.
    connect(
        &m_thread, &QThread::finished, this, [this] { m_store.reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

StoreReader::~StoreReader()
{
    m_closing = true;
    m_thread.quit();
    m_thread.wait();
}

StoreReader::Newest StoreReader::newestOf(QObject* asker, const QString& what)
{
    Newest& newest = m_newest[{asker, what}];
    if (newest)
        return newest;
    newest = std::make_shared<std::atomic<int>>(0);
    connect(asker, &QObject::destroyed, this, [this, asker, what] {
        if (const Newest gone = m_newest.take({asker, what}))
            ++*gone;
    });
    return newest;
}

void StoreReader::post(QObject* asker, const QString& what, std::function<Answer(const Result<Store*>&)> work)
{
    const Newest newest = newestOf(asker, what);
    const int number = ++*newest;
    QMetaObject::invokeMethod(m_there, [this, newest, number, work = std::move(work)] {
        if (m_closing || *newest != number)
            return;
        Answer answer = work(store());
        QMetaObject::invokeMethod(this, [newest, number, answer = std::move(answer)] {
            if (*newest == number)
                answer();
        });
    });
}

Result<Store*> StoreReader::store()
{
    if (!m_store) {
        StoreOptions options;
        options.readOnly = true;
        auto store = Store::open(m_location, options);
        if (!store)
            return failure(store);
        m_store = std::move(*store);
    }
    return m_store.get();
}

} // namespace rapporteur
