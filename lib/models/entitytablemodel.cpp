// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitytablemodel.h"

#include "models/listdefinition.h"
#include "store/conditionsql.h"
#include "store/formatter.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace rapporteur {

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
    , m_ids(std::make_shared<std::vector<Id>>())
    , m_pages(128)
{
    connect(&store, &Store::changed, this, &EntityTableModel::onChanged);
}

EntityTableModel::~EntityTableModel()
{
    abandon();
}

void EntityTableModel::setColumns(const QStringList& names)
{
    beginResetModel();
    m_columns = columnsOf(m_entity, names);
    m_pages.clear();
    endResetModel();
}

void EntityTableModel::setConditions(std::vector<Condition> conditions)
{
    m_scope = std::move(conditions);
    combineConditions();
    begin();
}

void EntityTableModel::setAsOf(QDate day)
{
    if (day == m_asOf)
        return;
    m_asOf = day;
    forgetPages();
}

void EntityTableModel::setFilter(std::vector<Condition> conditions)
{
    m_filter = std::move(conditions);
    combineConditions();
    begin();
}

void EntityTableModel::combineConditions()
{
    m_query.where = m_scope;
    m_query.where.insert(m_query.where.end(), m_filter.begin(), m_filter.end());
}

void EntityTableModel::setSearch(const QString& words)
{
    if (words == m_query.search)
        return;
    if (m_whole && !m_stale && !m_awaited && m_groupBy.isEmpty() && isLong())
        m_known.keep(m_query.search, m_ids, m_words);
    m_query.search = words;
    look();
}

void EntityTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        setSort({});
    else
        setSort({{m_columns[static_cast<size_t>(column)].name, order == Qt::DescendingOrder}});
}

void EntityTableModel::setSort(std::vector<SortKey> keys)
{
    std::vector<SortKey> shown = m_reordering ? m_orderShown : m_sort;
    m_sort = std::move(keys);
    combineSort();
    begin();
    m_orderShown = std::move(shown);
    m_reordering = m_awaited && m_arranging == 0;
}

void EntityTableModel::setGroupBy(const QString& column)
{
    if (column == m_groupBy)
        return;
    m_groupBy = column;
    m_folded.clear();
    combineSort();
    begin();
}

void EntityTableModel::combineSort()
{
    m_query.sort = sortWithGroups(m_entity, m_sort, m_groupBy);
}

Id EntityTableModel::idAt(int row) const
{
    const int place = row >= 0 && row < rowCount() ? m_sections.placeAt(row) : -1;
    return place >= 0 && place < static_cast<int>(m_ids->size()) ? m_ids->at(static_cast<size_t>(place))
                                                                 : Id();
}

int EntityTableModel::rowOf(Id id)
{
    auto found = std::find(m_ids->begin(), m_ids->end(), id);
    if (found == m_ids->end() && (m_stale || !m_whole)) {
        reload();
        found = std::find(m_ids->begin(), m_ids->end(), id);
    }
    return found == m_ids->end() ? -1 : m_sections.rowOf(static_cast<int>(found - m_ids->begin()));
}

Result<Record> EntityTableModel::recordAt(int number) const
{
    if (number >= 0 && number < rowCount()) {
        if (const Row* known = rowAt(m_sections.placeAt(number)))
            return known->record;
    }
    return m_store.record(m_entity, idAt(number));
}

int EntityTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_sections.rowCount(static_cast<size_t>(recordCount()));
}

int EntityTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant EntityTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isHeading(index.row()))
        return headingData(index.row(), index.column(), role);
    const Column& column = m_columns[static_cast<size_t>(index.column())];
    const int place = m_sections.placeAt(index.row());
    const Id id = idAt(index.row());
    m_missed = m_missed || id.isNull();
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
    const Row* found = rowAt(place);
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

void EntityTableModel::onChanged(const ChangeNotice& notice)
{
    m_known.forget();
    m_words.reset();
    const bool own = notice.entities.contains(m_entity.name());
    const bool isBeingRead = isLong() && !m_whole; // as it was before, it may be
    if (own || isBeingRead || orderDependsOnOthers()) {
        if (isLong())
            readAgain();
        else
            reload();
    }
    forgetPages();
}

/// What other records say can move a row only where it is sorted, found or filtered by them.
bool EntityTableModel::orderDependsOnOthers() const
{
    if (!m_query.search.isEmpty() ||
        std::any_of(m_filter.begin(), m_filter.end(),
                    [this](const Condition& each) { return looksAtOthers(m_entity, each); }))
        return true;
    const auto isForeign = [this](const QString& name) {
        const FieldDescriptor* field = m_entity.field(name);
        return !field || field->isReference();
    };
    if (m_query.sort.empty())
        return !m_entity.defaultSort().isEmpty() && isForeign(m_entity.defaultSort());
    return std::any_of(m_query.sort.begin(), m_query.sort.end(),
                       [&](const SortKey& key) { return isForeign(key.field); });
}

void EntityTableModel::forgetPages()
{
    m_pages.clear();
    m_headings.clear();
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void EntityTableModel::take(std::vector<Id> ids, const std::vector<qint64>& sections)
{
    // Groups and their headings go and come as a whole.
    if (!m_sections.isEmpty() || !sections.empty()) {
        reset(std::make_shared<std::vector<Id>>(std::move(ids)), sections);
        return;
    }
    const RowChange change = RowChange::between(*m_ids, ids);
    if (change.isEmpty())
        return;
    if (change.isLarge() || m_ids->empty()) {
        reset(std::make_shared<std::vector<Id>>(std::move(ids)), {});
        return;
    }
    m_ids = std::make_shared<std::vector<Id>>(*m_ids); // to itself
    removeRuns(change);
    if (change.reordered)
        reorder(change.kept);
    insertRuns(change, ids);
}

void EntityTableModel::reset(std::shared_ptr<std::vector<Id>> ids, const std::vector<qint64>& sections)
{
    beginResetModel();
    m_pages.clear();
    m_headings.clear();
    m_ids = std::move(ids);
    m_expected = 0;
    m_sections.clear();
    // Somebody else may have written between the two that were asked for.
    if (std::accumulate(sections.begin(), sections.end(), qint64{0}) == static_cast<qint64>(m_ids->size()))
        m_sections.set(sections);
    if (!m_folded.isEmpty()) {
        for (int section = 0; section < m_sections.count(); ++section) {
            if (m_folded.contains(headingText(section)))
                m_sections.setOpen(section, false);
        }
    }
    endResetModel();
}

void EntityTableModel::removeRuns(const RowChange& change)
{
    for (auto run = change.removed.rbegin(); run != change.removed.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_ids->erase(m_ids->begin() + run->first, m_ids->begin() + run->last + 1);
        m_pages.clear();
        endRemoveRows();
    }
}

void EntityTableModel::insertRuns(const RowChange& change, const std::vector<Id>& ids)
{
    for (const RowRun& run : change.inserted) {
        beginInsertRows({}, run.first, run.last);
        m_ids->insert(m_ids->begin() + run.first, ids.begin() + run.first, ids.begin() + run.last + 1);
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
        after.append(createIndex(rows.at(m_ids->at(static_cast<size_t>(each.row()))), each.column()));
    *m_ids = order;
    m_pages.clear();
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

const EntityTableModel::Row* EntityTableModel::rowAt(int place) const
{
    if (place < 0 || place >= static_cast<int>(m_ids->size()))
        return nullptr;
    const int pageNumber = place / recordsAtOnce;
    Page* page = m_pages.object(pageNumber);
    if (!page) {
        page = readPage(pageNumber);
        m_pages.insert(pageNumber, page);
    }
    const auto found = page->rows.constFind(m_ids->at(static_cast<size_t>(place)));
    return found == page->rows.cend() ? nullptr : &*found;
}

EntityTableModel::Page* EntityTableModel::readPage(int number) const
{
    auto page = std::make_unique<Page>();
    const auto first = m_ids->begin() + number * recordsAtOnce;
    const auto last = std::min(first + recordsAtOnce, m_ids->end());
    const Result<std::vector<Record>> records = m_store.records(m_entity, {first, last});
    if (!records) {
        emit failed(records.error());
        return page.release();
    }
    QStringList names;
    for (const Column& column : m_columns)
        names.append(column.name);
    Formatter formatter(m_store);
    formatter.setAsOf(day());
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
