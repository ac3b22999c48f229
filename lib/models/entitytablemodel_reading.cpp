// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitytablemodel.h"

#include "store/conditionsql.h"
#include "store/searcheddate.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace rapporteur {

namespace {
constexpr std::chrono::milliseconds timeToPaint(30);

/// A header takes leave of all of its rows at once, of most of them one by one: of so many it is felt.
constexpr size_t manyRows = 100'000;
} // namespace

bool EntityTableModel::isLong() const
{
    return m_total > ListReader::longList || std::any_of(m_scope.begin(), m_scope.end(), namesMany);
}

void EntityTableModel::endArranging()
{
    if (--m_arranging == 0 && std::exchange(m_rearranged, false))
        begin();
}

/// Another list than before, of which nothing is known.
void EntityTableModel::begin()
{
    m_known.forget();
    look();
}

void EntityTableModel::look()
{
    if (m_arranging > 0) {
        m_rearranged = true;
        return;
    }
    abandon();
    m_reordering = false;
    if (!m_groupBy.isEmpty()) {
        if (isLong())
            readAgain();
        else
            reload();
        return;
    }
    if (isLong()) {
        lookInLong();
        return;
    }
    Query first = m_query;
    first.limit = pageSize;
    Result<std::vector<Id>> ids = m_store.ids(first);
    if (!ids || ids->size() < pageSize)
        reload();
    else
        showFirst(std::move(*ids));
}

/// What is known already is shown at once.
void EntityTableModel::lookInLong()
{
    auto first = findsByDate(m_query) ? FirstFound() : m_known.first(m_query.search, m_rowsSeen);
    if (m_known.all() && m_query.search.trimmed().isEmpty())
        showAll();
    else if (first)
        showFirst(std::move(*first));
    else
        readFirst();
}

/// The first page is there at once where the database has an index for the order, or all that it is among is
/// known; else the list before stays until this one has been sorted.
void EntityTableModel::readFirst()
{
    ListRequest first{m_query, false, std::nullopt, m_known.all()};
    first.query.limit = m_rowsSeen;
    m_progress = first.progress = std::make_shared<ListProgress>();
    m_asked = ListReader::of(m_store, ListReader::Errand::FirstRows)
                  .ask(std::move(first), this, [this](Result<ListAnswer> answer) {
                      if (answer)
                          showFirst(std::move(answer->ids));
                      else
                          reload();
                  });
    m_awaited = true;
    // Whoever has to wait is told how far it has come.
    m_counting = ListReader::of(m_store, ListReader::Errand::Counts)
                     .ask({Query(m_entity), false, std::nullopt, {}, true}, this,
                          [progress = m_progress](const Result<ListAnswer>& all) {
                              progress->all = all ? all->total : 0;
                          });
    emit asked();
}

void EntityTableModel::keepOrder()
{
    if (!m_reordering)
        return;
    abandon();
    m_awaited = m_reordering = false;
    m_sort = std::move(m_orderShown);
    combineSort();
    if (m_stale)
        readAgain();
    else if (!m_whole)
        readRestLater();
    emit reloaded();
}

/// The list without words again, as it was.
void EntityTableModel::showAll()
{
    m_whole = true;
    m_stale = false;
    m_awaited = m_reordering = false;
    m_words = m_known.wordsOfAll();
    reset(m_known.all(), {});
    emit reloaded();
}

void EntityTableModel::showFirst(std::vector<Id> ids)
{
    m_whole = false;
    m_awaited = m_reordering = false;
    m_words.reset();
    if (m_ids->size() > manyRows)
        reset(std::make_shared<std::vector<Id>>(), {});
    reset(std::make_shared<std::vector<Id>>(std::move(ids)), {});
    emit reloaded();
    if (!m_filter.empty() || !m_query.search.trimmed().isEmpty())
        readRestLater();
    else
        countFirst();
}

void EntityTableModel::readRestLater()
{
    QTimer::singleShot(timeToPaint, this, [this, asked = m_asked] {
        if (!m_whole && asked == m_asked)
            readRest();
    });
}

/// Counting is quicker than reading by far: the scroll bar is right from early on, and so is what is said
/// below.
void EntityTableModel::countFirst()
{
    Query all(m_entity);
    all.where = m_scope;
    m_counting =
        ListReader::of(m_store, ListReader::Errand::Counts)
            .ask({all, false, std::nullopt, {}, true}, this, [this](const Result<ListAnswer>& answer) {
                if (answer)
                    takeCount(answer->total);
                readRestLater();
            });
}

void EntityTableModel::takeCount(qint64 count)
{
    const auto known = static_cast<qint64>(m_ids->size());
    if (m_whole || count <= known)
        return;
    m_total = count;
    m_missed = false;
    beginInsertRows({}, static_cast<int>(known), static_cast<int>(count) - 1);
    m_expected = count;
    endInsertRows();
    emit counted();
}

void EntityTableModel::makeWhole()
{
    if (!m_whole)
        reload();
}

void EntityTableModel::readRest()
{
    abandon();
    ListRequest all = request();
    all.among = m_known.all();
    all.withWords = m_groupBy.isEmpty() && isLong();
    if (all.among)
        all.total.reset();
    m_asked = ListReader::of(m_store, ListReader::Errand::AllRows)
                  .ask(std::move(all), this, [this](Result<ListAnswer> answer) {
                      if (answer)
                          finish(std::move(answer));
                      else
                          reload(); // it may be the other connection alone that is wrong
                  });
}

/// The same list, of which something has changed.
void EntityTableModel::readAgain()
{
    m_stale = true;
    readRest();
}

void EntityTableModel::abandon()
{
    for (ListReader::Abandoned* each : {&m_asked, &m_counting}) {
        if (*each)
            **each = true;
        each->reset();
    }
}

ListRequest EntityTableModel::request() const
{
    ListRequest request{m_query, !m_groupBy.isEmpty(), std::nullopt, {}};
    if (!m_filter.empty() || !m_query.search.trimmed().isEmpty()) {
        request.total.emplace(m_entity);
        request.total->where = m_scope;
    }
    return request;
}

void EntityTableModel::reload()
{
    abandon();
    finish(readList(m_store, request()));
}

void EntityTableModel::finish(Result<ListAnswer> answer)
{
    m_whole = true;
    m_stale = false;
    m_awaited = m_reordering = false;
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    if (answer->total >= 0)
        m_total = answer->total;
    m_words = std::move(answer->words);
    m_pages.clear();
    if (m_expected > 0)
        takeExpected(std::move(answer->ids));
    else
        take(std::move(answer->ids), answer->sections);
    emit reloaded();
}

/// What was counted before: most often exactly these, and no row moves.
void EntityTableModel::takeExpected(std::vector<Id> ids)
{
    const qint64 expected = std::exchange(m_expected, 0);
    if (expected == static_cast<qint64>(ids.size()) &&
        std::equal(m_ids->begin(), m_ids->end(), ids.begin())) {
        const auto known = static_cast<int>(m_ids->size());
        m_ids = std::make_shared<std::vector<Id>>(std::move(ids));
        if (m_missed)
            emit dataChanged(index(known, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    m_expected = expected;
    beginRemoveRows({}, static_cast<int>(m_ids->size()), static_cast<int>(expected) - 1);
    m_expected = 0;
    endRemoveRows();
    take(std::move(ids), {});
}

} // namespace rapporteur
