// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entitytablemodel.h"

#include "store/formatter.h"

#include <QLocale>

namespace rapporteur {

void EntityTableModel::reveal(Id id)
{
    if (const int row = rowOf(id); row >= 0 && isHeading(row))
        toggle(row);
}

void EntityTableModel::toggle(int headingRow)
{
    const int section = m_sections.sectionAt(headingRow);
    const int first = headingRow + 1;
    const int last = headingRow + m_sections.sizeOf(section);
    if (m_sections.isOpen(section)) {
        m_folded.insert(headingText(section));
        beginRemoveRows({}, first, last);
        m_sections.setOpen(section, false);
        endRemoveRows();
    } else {
        m_folded.remove(headingText(section));
        beginInsertRows({}, first, last);
        m_sections.setOpen(section, true);
        endInsertRows();
    }
    emit dataChanged(index(headingRow, 0), index(headingRow, columnCount() - 1));
}

QVariant EntityTableModel::headingData(int row, int column, int role) const
{
    const int section = m_sections.sectionAt(row);
    const QString text =
        tr("%1 (%2)").arg(headingText(section), QLocale().toString(m_sections.sizeOf(section)));
    switch (role) {
    case HeadingRole:
        return text;
    case OpenedRole:
        return m_sections.isOpen(section);
    case Qt::DisplayRole:
        return column == 0 ? text : QString();
    case Qt::AccessibleTextRole:
        return text;
    default:
        return {};
    }
}

/// What the first of the records shows; of several values the first, by which it stands here.
QString EntityTableModel::headingText(int section) const
{
    const auto known = m_headings.constFind(section);
    if (known != m_headings.cend())
        return *known;
    const Id first = m_ids->at(static_cast<size_t>(m_sections.firstOf(section)));
    const auto records = m_store.records(m_entity, std::vector<Id>{first});
    Formatter formatter(m_store);
    formatter.setAsOf(day());
    QString text;
    if (records && formatter.prefetch(*records, {m_groupBy}) && !records->empty())
        text = formatter.texts(records->front(), m_groupBy).value(0).simplified();
    if (text.isEmpty())
        text = tr("None");
    m_headings.insert(section, text);
    return text;
}

Qt::ItemFlags EntityTableModel::flags(const QModelIndex& index) const
{
    // A heading is gone to by keyboard, and never chosen.
    return isHeading(index.row()) ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

} // namespace rapporteur
