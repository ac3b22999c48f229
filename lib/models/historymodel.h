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
    void failed(const rapporteur::Error& error);

private:
    [[nodiscard]] HistoryFilter filter() const;
    [[nodiscard]] Result<std::vector<HistoryStep>> read(const HistoryFilter& wanted) const;
    void readNewer();
    [[nodiscard]] QString whatOf(const HistoryStep& step) const;
    [[nodiscard]] QStringList linesOf(const HistoryStep& step) const;

    Store& m_store;
    RecordRef m_record;
    HistoryFilter m_filter;
    std::vector<HistoryStep> m_steps;
    bool m_complete = false;
    bool m_loaded = false;
};

} // namespace rapporteur
