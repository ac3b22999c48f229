// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palettemodel.h"
#include "store/store.h"

#include <QThread>

#include <atomic>

namespace rapporteur {

/// Searches all kinds of records away from the window, with a connection of its own, so that typing never
/// waits for a large store or a slow server. Only the words asked for last are answered.
class RecordFinder : public QObject
{
    Q_OBJECT

public:
    explicit RecordFinder(StoreLocation location, QObject* parent = nullptr);
    /// Waits for the search that is under way, which ends after the kind that it is at.
    ~RecordFinder() override;

    void search(const QString& words);

signals:
    void found(const QString& words, const QList<rapporteur::PaletteEntry>& records);

private:
    void run(int number, const QString& words);

    StoreLocation m_location;
    QThread m_thread;
    QObject* m_there;               ///< lives in the thread: what is called through it runs there
    std::unique_ptr<Store> m_store; ///< belongs to the thread
    std::atomic<int> m_latest = 0;
};

} // namespace rapporteur
