// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/attendancemodel.h"

#include <algorithm>

namespace rapporteur {

namespace {

std::optional<AttendanceState> stateOf(int column)
{
    switch (column) {
    case AttendanceModel::Present:
        return AttendanceState::Present;
    case AttendanceModel::Apologies:
        return AttendanceState::Apologies;
    default:
        return std::nullopt;
    }
}

} // namespace

AttendanceModel::AttendanceModel(std::vector<AttendanceLine> lines, QObject* parent)
    : QAbstractTableModel(parent)
{
    for (AttendanceLine& line : lines) {
        const auto recorded = line.state;
        m_rows.push_back({std::move(line), recorded});
    }
}

void AttendanceModel::setState(int row, std::optional<AttendanceState> state)
{
    m_rows.at(static_cast<size_t>(row)).line.state = state;
    emit dataChanged(index(row, Present), index(row, Apologies));
    emit ticksChanged();
}

void AttendanceModel::toggle(int row, AttendanceState state)
{
    const auto present = m_rows.at(static_cast<size_t>(row)).line.state;
    setState(row, present == state ? std::nullopt : std::optional(state));
}

void AttendanceModel::setPresent(const AttendanceLine& person)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&person](const Row& row) { return row.line.person == person.person; });
    if (found != m_rows.end()) {
        setState(static_cast<int>(found - m_rows.begin()), AttendanceState::Present);
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back({person, std::nullopt});
    endInsertRows();
    setState(row, AttendanceState::Present);
}

int AttendanceModel::count(AttendanceState state) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [state](const Row& row) { return row.line.state == state; }));
}

std::vector<AttendanceMark> AttendanceModel::changedMarks() const
{
    std::vector<AttendanceMark> marks;
    for (const Row& row : m_rows) {
        if (row.line.state != row.recorded)
            marks.push_back({row.line.person, row.line.state});
    }
    return marks;
}

int AttendanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttendanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AttendanceLine& line = m_rows.at(static_cast<size_t>(index.row())).line;
    const auto state = stateOf(index.column());
    if (role == Qt::CheckStateRole && state)
        return line.state == state ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && state)
        return line.state == state ? headerData(index.column(), Qt::Horizontal) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Name)
        return line.name;
    return index.column() == Organisation ? line.organisation : QVariant();
}

bool AttendanceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto state = index.isValid() ? stateOf(index.column()) : std::nullopt;
    if (role != Qt::CheckStateRole || !state)
        return false;
    setState(index.row(), value.toInt() == Qt::Checked ? state : std::nullopt);
    return true;
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return stateOf(index.column()) ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Organisation:
        return tr("Organisation");
    case Present:
        return tr("Present");
    case Apologies:
        return tr("Apologies");
    default:
        return {};
    }
}

} // namespace rapporteur
