// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "store/store.h"

#include <QAbstractTableModel>

namespace rapporteur {

/// Every step of work, newest first, read a hundred at a time as one scrolls; of one record or of all.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { When, What, Who, ColumnCount };
    /// Of a large step no more are read.
    static constexpr int changesShown = 200;

    explicit HistoryModel(Store& store, QObject* parent = nullptr);

    /// Only steps that touched this record, and of these what they did to it; null: all. Read when reload()
    /// is called.
    void setRecord(const RecordRef& record);
    /// Of all steps only those that hold what it asks of them; read at once.
    void setFilter(const HistoryFilter& filter);
    /// Looking for words takes long: somebody has read these elsewhere, with find(). Later ones are asked for
    /// by moreWanted() as one scrolls, and all of them again by stale() when what was found may have changed.
    void showFound(const HistoryFilter& filter, std::vector<HistoryStep> steps);
    void addFound(std::vector<HistoryStep> steps);
    /// A page of steps, newest first. Names in \a filter the records that go by its words.
    [[nodiscard]] static Result<std::vector<HistoryStep>> find(const Store& store, HistoryFilter& filter);
    [[nodiscard]] const HistoryStep& stepAt(int row) const { return m_steps.at(static_cast<size_t>(row)); }
    [[nodiscard]] int rowOf(qint64 sequence) const;
    [[nodiscard]] const RecordRef& record() const { return m_record; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

public slots:
    void reload();

signals:
    void moreWanted(const rapporteur::HistoryFilter& wanted);
    void stale();
    void failed(const rapporteur::Error& error);

private:
    [[nodiscard]] HistoryFilter filter() const;
    [[nodiscard]] Result<std::vector<HistoryStep>> read(const HistoryFilter& wanted) const;
    void readNewer();
    [[nodiscard]] QString whatOf(const HistoryStep& step) const;
    [[nodiscard]] QStringList linesOf(const HistoryStep& step) const;
    void reset(std::vector<HistoryStep> steps);
    void add(const std::vector<HistoryStep>& steps);

    Store& m_store;
    RecordRef m_record;
    HistoryFilter m_filter;
    std::vector<HistoryStep> m_steps;
    bool m_complete = false;
    bool m_loaded = false;
    bool m_found = false; ///< by somebody else, who is asked for more
    bool m_asked = false; ///< for more
};

} // namespace rapporteur
