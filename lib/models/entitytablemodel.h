// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"
#include "models/knownlists.h"
#include "models/listreader.h"
#include "models/listsections.h"
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
    static constexpr int pageSize = 200;     ///< of ids
    static constexpr int recordsAtOnce = 50; ///< about as many as are seen

    EntityTableModel(Store& store, const EntityDescriptor& entity, QObject* parent = nullptr);
    ~EntityTableModel() override;

    [[nodiscard]] const EntityDescriptor& entity() const { return m_entity; }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    void setColumns(const QStringList& names);

    /// Only records for which all of these hold are counted at all: the edition that is shown.
    void setConditions(std::vector<Condition> conditions);
    /// What belongs to a record only for a time is shown as of that day; invalid: today. Conditions say which
    /// records there are.
    void setAsOf(QDate day);
    /// Of those, only records for which all of these hold as well are listed.
    void setFilter(std::vector<Condition> conditions);
    [[nodiscard]] const std::vector<Condition>& filter() const { return m_filter; }
    void setSearch(const QString& words);
    [[nodiscard]] const QString& search() const { return m_query.search; }
    /// The first key decides, the next among equals. None means the records' own order.
    void setSort(std::vector<SortKey> keys);
    [[nodiscard]] const std::vector<SortKey>& sortKeys() const { return m_sort; }
    /// Whether another order is awaited, and how far the reading for it has come; 0: not known.
    [[nodiscard]] bool isReordering() const { return m_reordering; }
    [[nodiscard]] int percentReordered() const { return m_reordering ? m_progress->percent() : 0; }
    /// The order that is awaited is not wanted any more: the list keeps the one that it has.
    void keepOrder();
    /// Parts the list by the values of a column, each below a heading that says how many there are; empty:
    /// not.
    void setGroupBy(const QString& column);
    [[nodiscard]] const QString& groupBy() const { return m_groupBy; }
    /// By one column; a negative one means the records' own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// While one of these is there, what is listed can be set in several steps; it is asked for once, at the
    /// end.
    class Arranging
    {
    public:
        explicit Arranging(EntityTableModel& records)
            : m_records(records)
        {
            ++m_records.m_arranging;
        }
        ~Arranging() { m_records.endArranging(); }
        Q_DISABLE_COPY_MOVE(Arranging)

    private:
        EntityTableModel& m_records;
    };
    /// What is listed, as the database is asked for it.
    [[nodiscard]] const Query& query() const { return m_query; }

    /// Of a heading the first record below it.
    [[nodiscard]] Id idAt(int row) const;
    /// -1 where it is not in the list; its heading's where it is folded away. Reads the rest of a list of
    /// which only the first page is there.
    [[nodiscard]] int rowOf(Id id);
    [[nodiscard]] bool isHeading(int row) const { return m_sections.isHeading(row); }
    /// Folds the rows below a heading away, or shows them.
    void toggle(int headingRow);
    /// Shows the record's row where it is folded away.
    void reveal(Id id);
    /// How many records are listed, folded away or not.
    [[nodiscard]] qint64 recordCount() const { return std::max<qint64>(m_expected, qint64(m_ids->size())); }
    [[nodiscard]] Result<Record> recordAt(int row) const;
    /// A long list that is asked for anew has its first page at once, and the rest when that has been
    /// painted.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    /// That is known before a long list is whole: its rows are there then, and empty until it is.
    [[nodiscard]] bool isCounted() const { return m_whole || m_expected > 0; }
    /// Reads the rest at once where somebody is to act on all rows.
    void makeWhole();
    /// How many rows can be seen: so many of a long list are read first.
    void setRowsSeen(int rows) { m_rowsSeen = std::clamp(rows, 1, pageSize); }
    /// How many there would be without filter and words searched for; negative when that is not known (yet).
    [[nodiscard]] qint64 total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

public slots:
    /// Reads all of the list again, keeping the views' places.
    void reload();

signals:
    /// After the list was read again, whether or not it changed.
    void reloaded();
    /// The first rows of a long list are looked for; until reloaded() it stands as it was before.
    void asked();
    /// How many records a long list has is known, before all of them are.
    void counted();
    void failed(const rapporteur::Error& error) const;

private:
    struct Page;
    struct Row;

    void onChanged(const ChangeNotice& notice);
    /// Nobody waits for the whole of such a list.
    [[nodiscard]] bool isLong() const;
    void endArranging();
    void begin();
    void look();
    void lookInLong();
    void readFirst();
    void showFirst(std::vector<Id> ids);
    void showAll();
    void countFirst();
    void readRestLater();
    void takeCount(qint64 count);
    void takeExpected(std::vector<Id> ids);
    void readRest();
    void readAgain();
    void finish(Result<ListAnswer> answer);
    void abandon();
    void combineConditions();
    void combineSort();
    [[nodiscard]] ListRequest request() const;
    void take(std::vector<Id> ids, const std::vector<qint64>& sections);
    void reset(std::shared_ptr<std::vector<Id>> ids, const std::vector<qint64>& sections);
    [[nodiscard]] QVariant headingData(int row, int column, int role) const;
    [[nodiscard]] QString headingText(int section) const;
    void insertRuns(const RowChange& change, const std::vector<Id>& ids);
    void removeRuns(const RowChange& change);
    void reorder(const std::vector<Id>& order);
    void forgetPages();
    [[nodiscard]] bool orderDependsOnOthers() const;
    [[nodiscard]] const Row* rowAt(int place) const;
    [[nodiscard]] Page* readPage(int number) const;

    Store& m_store;
    const EntityDescriptor& m_entity;
    std::vector<Column> m_columns;
    std::vector<Condition> m_scope;
    std::vector<Condition> m_filter;
    std::vector<SortKey> m_sort;
    QString m_groupBy;
    Query m_query; ///< of scope, filter, words and order
    QDate m_asOf;
    /// As of which what belongs to a record for a time is shown, sorted and filtered.
    [[nodiscard]] QDate day() const { return m_asOf.isValid() ? m_asOf : QDate::currentDate(); }
    std::shared_ptr<std::vector<Id>> m_ids; ///< never null; shared with m_known, and whoever looks through it
    std::shared_ptr<const WordsAhead> m_words; ///< of its first ones; null where it is not long, or not whole
    KnownLists m_known;
    ListSections m_sections;
    QSet<QString> m_folded; ///< texts of the headings below which nothing is shown
    mutable QHash<int, QString> m_headings;
    qint64 m_total = 0;
    int m_arranging = 0;
    bool m_rearranged = false; ///< meanwhile
    bool m_whole = true;
    bool m_stale = false;              ///< it is being read again
    bool m_awaited = false;            ///< another list is: this is still the one before
    bool m_reordering = false;         ///< which is in another order, and else the same
    std::vector<SortKey> m_orderShown; ///< meanwhile
    std::shared_ptr<ListProgress> m_progress = std::make_shared<ListProgress>();
    qint64 m_expected = 0;         ///< how many there will be; 0: not known, or all are there
    mutable bool m_missed = false; ///< somebody looked at a row that is not there yet
    int m_rowsSeen = 50;
    ListReader::Abandoned m_asked;
    ListReader::Abandoned m_counting;
    mutable QCache<int, Page> m_pages;
};

} // namespace rapporteur
