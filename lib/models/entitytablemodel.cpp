// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitytablemodel.h"

#include "base/folding.h"
#include "store/formatter.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <unordered_map>

namespace rapporteur {

namespace {
constexpr size_t mostSortedByTexts = 20'000; // beyond that reading them all would be felt
constexpr std::chrono::milliseconds timeToPaint(30);
} // namespace

struct EntityTableModel::Row
{
    Record record;
    QStringList texts;
};

struct EntityTableModel::Page
{
    QHash<Id, Row> rows; ///< by id: one that another program removed is simply not there
};

EntityTableModel::EntityTableModel(Store& store, const EntityDescriptor& entity, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_entity(entity)
    , m_columns(columnsOf(entity, entity.columns()))
    , m_query(entity)
    , m_pages(32)
{
    connect(&store, &Store::changed, this, &EntityTableModel::onChanged);
}

EntityTableModel::~EntityTableModel() = default;

void EntityTableModel::setColumns(const QStringList& names)
{
    beginResetModel();
    m_columns = columnsOf(m_entity, names);
    m_pages.clear();
    endResetModel();
}

void EntityTableModel::setConditions(std::vector<Condition> conditions)
{
    m_query.where = std::move(conditions);
    begin();
}

void EntityTableModel::setAsOf(QDate day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    forgetPages();
}

void EntityTableModel::setSearch(const QString& words)
{
    if (words == m_query.search)
        return;
    m_query.search = words;
    begin();
}

void EntityTableModel::sort(int column, Qt::SortOrder order)
{
    std::vector<SortKey> keys;
    m_derivedSort.reset();
    if (column >= 0 && column < columnCount()) {
        const Column& chosen = m_columns[static_cast<size_t>(column)];
        const SortKey key{chosen.name, order == Qt::DescendingOrder};
        if (chosen.isSortable())
            keys.push_back(key);
        else
            m_derivedSort = key;
    }
    m_query.sort = keys;
    begin();
}

Id EntityTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<size_t>(row)] : Id();
}

int EntityTableModel::rowOf(Id id)
{
    auto found = std::find(m_ids.begin(), m_ids.end(), id);
    if (found == m_ids.end() && !m_whole) {
        reload();
        found = std::find(m_ids.begin(), m_ids.end(), id);
    }
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

Result<Record> EntityTableModel::recordAt(int number) const
{
    if (const Row* known = row(number))
        return known->record;
    return m_store.record(m_entity, idAt(number));
}

int EntityTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int EntityTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant EntityTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column& column = m_columns[static_cast<size_t>(index.column())];
    const Id id = m_ids[static_cast<size_t>(index.row())];
    switch (role) {
    case IdRole:
        return id.value;
    case RefRole:
        return RecordRef{m_entity.name(), id}.toString();
    case NumberRole:
        return column.isNumber();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isNumber() ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::DisplayRole:
    case RawRole:
        break;
    default:
        return {};
    }
    const Row* found = row(index.row());
    if (!found)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    if (role == RawRole)
        return column.field ? found->record.value(column.name).toVariant() : found->texts[index.column()];
    return found->texts[index.column()];
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.title();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isNumber() ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

/// Another list than before.
void EntityTableModel::begin()
{
    Query first = m_query;
    first.limit = pageSize;
    const Result<std::vector<Id>> ids = m_derivedSort ? std::vector<Id>() : m_store.ids(first);
    if (!ids || ids->size() < pageSize) {
        reload();
        return;
    }
    m_whole = false;
    m_total = -1;
    m_pages.clear();
    beginResetModel();
    m_ids = *ids;
    endResetModel();
    emit reloaded();
    QTimer::singleShot(timeToPaint, this, [this] {
        if (!m_whole)
            reload();
    });
}

void EntityTableModel::reload()
{
    m_whole = true;
    Result<std::vector<Id>> ids = m_store.ids(m_query);
    if (!ids) {
        emit failed(ids.error());
        return;
    }
    m_total = static_cast<qint64>(ids->size());
    if (!m_query.search.trimmed().isEmpty()) {
        Query all = m_query;
        all.search.clear();
        m_total = m_store.count(all).value_or(-1);
    }
    m_pages.clear();
    if (m_derivedSort)
        sortByTexts(*ids);
    take(std::move(*ids));
    emit reloaded();
}

/// By what a column shows, where the database has no column to sort by.
void EntityTableModel::sortByTexts(std::vector<Id>& ids) const
{
    if (ids.size() > mostSortedByTexts)
        return;
    const Result<std::vector<Record>> records = m_store.records(m_entity, ids);
    Formatter formatter(m_store);
    if (!records || !formatter.prefetch(*records, {m_derivedSort->field}))
        return;
    QHash<Id, QString> keys;
    for (const Record& record : *records)
        keys.insert(record.id, sortKey(formatter.text(record, m_derivedSort->field)));
    const bool descending = m_derivedSort->descending;
    std::stable_sort(ids.begin(), ids.end(), [&](Id a, Id b) {
        const QString& left = keys[descending ? b : a];
        const QString& right = keys[descending ? a : b];
        // Rows with nothing to show come last, whichever way the others go.
        if (left.isEmpty() != right.isEmpty())
            return descending ? left.isEmpty() : right.isEmpty();
        return left < right;
    });
}

void EntityTableModel::onChanged(const ChangeNotice& notice)
{
    const bool own = notice.entities.contains(m_entity.name());
    if (own || orderDependsOnOthers())
        reload();
    forgetPages();
}

/// What other records say can move a row only where it is sorted or found by their words.
bool EntityTableModel::orderDependsOnOthers() const
{
    if (!m_query.search.isEmpty())
        return true;
    const auto isForeign = [this](const QString& name) {
        const FieldDescriptor* field = m_entity.field(name);
        return !field || field->isReference();
    };
    if (m_derivedSort)
        return true;
    if (m_query.sort.empty())
        return !m_entity.defaultSort().isEmpty() && isForeign(m_entity.defaultSort());
    return std::any_of(m_query.sort.begin(), m_query.sort.end(),
                       [&](const SortKey& key) { return isForeign(key.field); });
}

void EntityTableModel::forgetPages()
{
    m_pages.clear();
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void EntityTableModel::take(std::vector<Id> ids)
{
    const RowChange change = RowChange::between(m_ids, ids);
    if (change.isEmpty())
        return;
    if (change.isLarge() || m_ids.empty()) {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
        return;
    }
    removeRuns(change);
    if (change.reordered)
        reorder(change.kept);
    insertRuns(change, ids);
}

void EntityTableModel::removeRuns(const RowChange& change)
{
    for (auto run = change.removed.rbegin(); run != change.removed.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_ids.erase(m_ids.begin() + run->first, m_ids.begin() + run->last + 1);
        m_pages.clear();
        endRemoveRows();
    }
}

void EntityTableModel::insertRuns(const RowChange& change, const std::vector<Id>& ids)
{
    for (const RowRun& run : change.inserted) {
        beginInsertRows({}, run.first, run.last);
        m_ids.insert(m_ids.begin() + run.first, ids.begin() + run.first, ids.begin() + run.last + 1);
        m_pages.clear();
        endInsertRows();
    }
}

void EntityTableModel::reorder(const std::vector<Id>& order)
{
    emit layoutAboutToBeChanged();
    std::unordered_map<Id, int> rows;
    for (size_t i = 0; i < order.size(); ++i)
        rows.emplace(order[i], static_cast<int>(i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& each : before)
        after.append(createIndex(rows.at(m_ids[static_cast<size_t>(each.row())]), each.column()));
    m_ids = order;
    m_pages.clear();
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

const EntityTableModel::Row* EntityTableModel::row(int number) const
{
    if (number < 0 || number >= rowCount())
        return nullptr;
    const int pageNumber = number / pageSize;
    Page* page = m_pages.object(pageNumber);
    if (!page) {
        page = readPage(pageNumber);
        m_pages.insert(pageNumber, page);
    }
    const auto found = page->rows.constFind(m_ids[static_cast<size_t>(number)]);
    return found == page->rows.cend() ? nullptr : &*found;
}

EntityTableModel::Page* EntityTableModel::readPage(int number) const
{
    auto page = std::make_unique<Page>();
    const auto first = m_ids.begin() + number * pageSize;
    const auto last = std::min(first + pageSize, m_ids.end());
    const Result<std::vector<Record>> records = m_store.records(m_entity, {first, last});
    if (!records) {
        emit failed(records.error());
        return page.release();
    }
    QStringList names;
    for (const Column& column : m_columns)
        names.append(column.name);
    Formatter formatter(m_store);
    formatter.setAsOf(m_asOf.isValid() ? m_asOf : QDate::currentDate());
    if (const Result<void> fetched = formatter.prefetch(*records, names); !fetched)
        emit failed(fetched.error());
    for (const Record& record : *records) {
        QStringList texts;
        for (const QString& name : names)
            texts.append(formatter.text(record, name).simplified());
        page->rows.insert(record.id, {record, texts});
    }
    return page.release();
}

} // namespace rapporteur
