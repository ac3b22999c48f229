// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "store/wordsahead.h"

#include <QThread>

#include <algorithm>
#include <atomic>

namespace rapporteur {

/// How far the reading of a list has come, for whoever waits for it on another thread.
struct ListProgress
{
    std::atomic<qint64> rows = 0; ///< that have been gone through, where the database tells
    qint64 all = 0;               ///< that there are; whoever waits finds out

    /// 0: not known.
    [[nodiscard]] int percent() const
    {
        return all > 0 ? static_cast<int>(std::min(rows * 100 / all, qint64{99})) : 0;
    }
};

/// What a long list is to be made of.
struct ListRequest
{
    Query query;
    bool grouped = false;                         ///< by what it sorts by first
    std::optional<Query> total;                   ///< counted as well: the list without its filter
    std::shared_ptr<const std::vector<Id>> among; ///< the list without the words searched for, if it is known
    bool countsOnly = false;                      ///< only how many there are is wanted, as the total
    bool withWords = false;                       ///< those of the first ones are wanted, too
    std::shared_ptr<ListProgress> progress = {};  ///< is kept where somebody may ask for it
};

struct ListAnswer
{
    std::vector<Id> ids;
    std::vector<qint64> sections; ///< how many records each group has
    qint64 total = -1;            ///< of a list among a known one it is known
    std::shared_ptr<const WordsAhead> words;
};

[[nodiscard]] Result<ListAnswer> readList(const Store& store, const ListRequest& request);

/// Reads long lists on a thread of its own, with a connection of its own, so that nobody waits for a million
/// rows to be put in order. One for each errand of a store, made when it is first needed; ends with the
/// store.
class ListReader : public QObject
{
    Q_OBJECT

public:
    /// Set when nobody waits for the answer any more.
    using Abandoned = std::shared_ptr<std::atomic_bool>;
    using Take = std::function<void(Result<ListAnswer>)>;

    /// What is on the screen next does not wait for what is read to its end, nor for numbers at the side.
    enum class Errand { FirstRows, AllRows, Counts };

    /// Of more records than these nobody waits for the whole.
    static constexpr int longList = 20'000;

    [[nodiscard]] static ListReader& of(Store& store, Errand errand);
    ~ListReader() override;

    /// \a take is called on this thread, while \a receiver lives and the answer is not abandoned.
    [[nodiscard]] Abandoned ask(ListRequest request, QObject* receiver, Take take);

private:
    class Worker;

    ListReader(Store& store, const QString& name);

    QThread m_thread;
    Worker* m_worker;
};

} // namespace rapporteur
