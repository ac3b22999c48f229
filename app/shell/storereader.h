// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QHash>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace rapporteur {

/// Reads away from the window, with a connection of its own, what takes longer than a moment: figures and
/// charts. All parts of a window share one; what is asked anew before it was answered is answered once, with
/// the newest.
class StoreReader : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static StoreReader& of(Workspace& workspace);
    ~StoreReader() override;

    /// Answers in the window's thread, unless \a asker is gone by then or has asked for \a what again.
    template <class T>
    void read(QObject* asker, const QString& what, std::function<Result<T>(const Store&)> work,
              std::function<void(Result<T>)> answer)
    {
        post(asker, what, [work = std::move(work), answer = std::move(answer)](const Result<Store*>& store) {
            Result<T> read = store ? work(**store) : Result<T>(failure(store));
            return [answer, read = std::move(read)] { answer(read); };
        });
    }

private:
    explicit StoreReader(Workspace& workspace);

    using Answer = std::function<void()>;
    using Newest = std::shared_ptr<std::atomic<int>>;

    void post(QObject* asker, const QString& what, std::function<Answer(const Result<Store*>&)> work);
    [[nodiscard]] Result<Store*> store();
    [[nodiscard]] Newest newestOf(QObject* asker, const QString& what);

    StoreLocation m_location;
    QThread m_thread;
    QObject* m_there;               ///< what lives in the thread and is asked to work
    std::unique_ptr<Store> m_store; ///< the thread's own
    std::atomic<bool> m_closing = false;
    QHash<std::pair<QObject*, QString>, Newest> m_newest;
};

} // namespace rapporteur
