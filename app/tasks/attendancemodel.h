// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/attendance.h"

#include <QAbstractTableModel>

namespace rapporteur {

/// Who was at an event, as it is being ticked: nothing is written until it is asked for.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { Name, Organisation, Present, Apologies, ColumnCount };

    AttendanceModel(std::vector<AttendanceLine> lines, QObject* parent = nullptr);

    /// Ticks it, or takes the tick away where it stands already.
    void toggle(int row, AttendanceState state);
    /// Present, whoever it is; added to the list where they do not stand in it.
    void setPresent(const AttendanceLine& person);
    [[nodiscard]] int count(AttendanceState state) const;
    /// Only those whose state is another than when the list was read.
    [[nodiscard]] std::vector<AttendanceMark> changedMarks() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    void ticksChanged();

private:
    struct Row
    {
        AttendanceLine line;
        std::optional<AttendanceState> recorded;
    };
    void setState(int row, std::optional<AttendanceState> state);

    std::vector<Row> m_rows;
};

} // namespace rapporteur
