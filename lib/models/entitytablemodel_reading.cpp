// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitytablemodel.h"

#include "store/conditionsql.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace rapporteur {

namespace {
constexpr std::chrono::milliseconds timeToPaint(30);

/// Of the list before, when looking for the first rows of a narrower one.
constexpr qsizetype mostLookedAt = 2000;
} // namespace

bool EntityTableModel::isLong() const
{
    return m_total > ListReader::longList || std::any_of(m_scope.begin(), m_scope.end(), namesMany);
}

/// Another list than before. The first page of a long one is there at once where the database has an index
/// for its order; where it has none, the list before stays until it has been sorted. A narrower one is part
/// of the list that is there.
void EntityTableModel::begin(bool narrower)
{
    const bool known = narrower && m_whole && !m_stale && m_sections.isEmpty();
    abandon();
    if (!m_groupBy.isEmpty()) {
        if (isLong())
            readAgain();
        else
            reload();
        return;
    }
    Query first = m_query;
    if (isLong()) {
        first.limit = m_rowsSeen;
        readFirst(first, known);
        return;
    }
    first.limit = pageSize;
    Result<std::vector<Id>> ids = m_store.ids(first);
    if (!ids || ids->size() < pageSize)
        reload();
    else
        showFirst(std::move(*ids));
}

void EntityTableModel::readFirst(const Query& first, bool narrower)
{
    ListRequest request{first, false, std::nullopt, {}, false};
    if (narrower)
        request.among.assign(m_ids.begin(), m_ids.begin() + std::min<qsizetype>(m_ids.size(), mostLookedAt));
    m_asked = ListReader::of(m_store, ListReader::Errand::FirstRows)
                  .ask(std::move(request), this, [this](Result<ListAnswer> answer) {
                      if (answer)
                          showFirst(std::move(answer->ids));
                      else
                          reload();
                  });
    emit asked();
}

void EntityTableModel::showFirst(std::vector<Id> ids)
{
    m_whole = false;
    reset(std::move(ids), {});
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
    const auto known = static_cast<qint64>(m_ids.size());
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
    m_asked = ListReader::of(m_store, ListReader::Errand::AllRows)
                  .ask(request(), this, [this](Result<ListAnswer> answer) {
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
    ListRequest request{m_query, !m_groupBy.isEmpty(), std::nullopt, {}, false};
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
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    m_total = answer->total;
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
    if (expected == static_cast<qint64>(ids.size()) && std::equal(m_ids.begin(), m_ids.end(), ids.begin())) {
        const auto known = static_cast<int>(m_ids.size());
        m_ids = std::move(ids);
        if (m_missed)
            emit dataChanged(index(known, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    m_expected = expected;
    beginRemoveRows({}, static_cast<int>(m_ids.size()), static_cast<int>(expected) - 1);
    m_expected = 0;
    endRemoveRows();
    take(std::move(ids), {});
}

} // namespace rapporteur
