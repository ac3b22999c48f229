// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"
#include "models/roles.h"
#include "models/rowchange.h"
#include "store/store.h"

#include <QAbstractTableModel>
#include <QCache>

namespace rapporteur {

/// The records of one kind as a table that stays quick with a million rows: it holds their ids, and reads the
/// records themselves a page at a time, when a row is looked at. Searches and sorts in the database.
class EntityTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 200;

    EntityTableModel(Store& store, const EntityDescriptor& entity, QObject* parent = nullptr);
    ~EntityTableModel() override;

    [[nodiscard]] const EntityDescriptor& entity() const { return m_entity; }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    void setColumns(const QStringList& names);

    /// Only records for which all of these hold: the edition that is shown, a filter.
    void setConditions(std::vector<Condition> conditions);
    /// What belongs to a record only for a time is shown as of that day; invalid: today. Conditions say which
    /// records there are.
    void setAsOf(QDate day);
    void setSearch(const QString& words);
    [[nodiscard]] const QString& search() const { return m_query.search; }
    /// A negative column means the records' own order. Columns that cannot be sorted by are ignored.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] Id idAt(int row) const;
    /// -1 where it is not in the list. Reads the rest of a list of which only the first page is there.
    [[nodiscard]] int rowOf(Id id);
    [[nodiscard]] Result<Record> recordAt(int row) const;
    /// A long list that is asked for anew has its first page at once, and the rest when that has been painted.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    /// How many there would be without the words searched for; negative when that is not known (yet).
    [[nodiscard]] qint64 total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

public slots:
    /// Reads all of the list again, keeping the views' places.
    void reload();

signals:
    /// After the list was read again, whether or not it changed.
    void reloaded();
    void failed(const rapporteur::Error& error) const;

private:
    struct Page;
    struct Row;

    void onChanged(const ChangeNotice& notice);
    void begin();
    void take(std::vector<Id> ids);
    void insertRuns(const RowChange& change, const std::vector<Id>& ids);
    void removeRuns(const RowChange& change);
    void reorder(const std::vector<Id>& order);
    void forgetPages();
    void sortByTexts(std::vector<Id>& ids) const;
    [[nodiscard]] bool orderDependsOnOthers() const;
    [[nodiscard]] const Row* row(int number) const;
    [[nodiscard]] Page* readPage(int number) const;

    Store& m_store;
    const EntityDescriptor& m_entity;
    std::vector<Column> m_columns;
    Query m_query;
    std::optional<SortKey> m_derivedSort; ///< a column that the database cannot sort by
    QDate m_asOf;
    std::vector<Id> m_ids;
    qint64 m_total = 0;
    bool m_whole = true;
    mutable QCache<int, Page> m_pages;
};

} // namespace rapporteur
