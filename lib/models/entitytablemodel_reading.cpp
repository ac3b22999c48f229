// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitytablemodel.h"

#include "store/conditionsql.h"

#include <QTimer>

#include <chrono>

namespace rapporteur {

namespace {
constexpr std::chrono::milliseconds timeToPaint(30);
} // namespace

/// Another list than before. The first page of a long one is there at once where the database has an index
/// for its order; where it has none, the list before stays until it has been sorted.
void EntityTableModel::begin()
{
    abandon();
bool EntityTableModel::isLong() const
{
    return m_total > ListReader::longList || std::any_of(m_scope.begin(), m_scope.end(), namesMany);
}

    if (!m_groupBy.isEmpty()) {
        if (isLong())
            readAgain();
        else
            reload();
        return;
    }
    Query first = m_query;
    first.limit = pageSize;
    if (isLong()) {
        readFirst(first);
        return;
    }
    Result<std::vector<Id>> ids = m_store.ids(first);
    if (!ids || ids->size() < pageSize)
        reload();
    else
        showFirst(std::move(*ids));
}

void EntityTableModel::readFirst(const Query& first)
{
    m_asked = ListReader::of(m_store, ListReader::Errand::FirstRows)
                  .ask({first, false, std::nullopt}, this, [this](Result<ListAnswer> answer) {
                      if (!answer)
                          reload();
                      else if (answer->ids.size() < pageSize)
                          readRest();
                      else
                          showFirst(std::move(answer->ids));
                  });
}

void EntityTableModel::showFirst(std::vector<Id> ids)
{
    m_whole = false;
    reset(std::move(ids), {});
    emit reloaded();
    QTimer::singleShot(timeToPaint, this, [this, asked = m_asked] {
        if (!m_whole && asked == m_asked)
            readRest();
    });
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
    if (m_asked)
        *m_asked = true;
    m_asked.reset();
}

ListRequest EntityTableModel::request() const
{
    ListRequest request{m_query, !m_groupBy.isEmpty(), std::nullopt};
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
    take(std::move(answer->ids), answer->sections);
    emit reloaded();
}

} // namespace rapporteur
