// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettemodel.h"

#include "base/matching.h"

#include <algorithm>

namespace rapporteur {

namespace {
constexpr qsizetype mostShown = 60;
} // namespace

void PaletteModel::setPlaces(QList<PaletteEntry> places)
{
    m_places = std::move(places);
    compose();
}

void PaletteModel::setRecent(QList<PaletteEntry> records)
{
    m_recent = std::move(records);
    compose();
}

void PaletteModel::setTyped(const QString& typed)
{
    m_typed = typed.simplified();
    // What the last search found stays until the next one has answered, so that the list does not jump.
    if (m_typed.isEmpty())
        m_found.clear();
    for (PaletteEntry& record : m_found)
        record.score = matchScore(m_typed, record.title);
    compose();
}

void PaletteModel::setFound(const QString& typed, QList<PaletteEntry> records)
{
    if (typed.simplified() != m_typed || m_typed.isEmpty())
        return;
    m_found = std::move(records);
    compose();
}

QList<PaletteEntry> PaletteModel::matching() const
{
    QList<PaletteEntry> entries;
    for (PaletteEntry place : m_places) {
        place.score = matchScore(m_typed, place.title);
        // What cannot be done now is still found, after what can.
        place.score -= place.enabled || place.score == 0 ? 0 : 40;
        if (place.score > 0)
            entries.append(place);
    }
    for (const PaletteEntry& record : m_found) {
        if (record.score > 0)
            entries.append(record);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PaletteEntry& a, const PaletteEntry& b) { return a.score > b.score; });
    return entries;
}

void PaletteModel::compose()
{
    QList<PaletteEntry> shown;
    if (m_typed.isEmpty()) {
        shown = m_recent;
        std::copy_if(
            m_places.cbegin(), m_places.cend(), std::back_inserter(shown),
            [](const PaletteEntry& each) { return each.kind != PaletteEntry::Kind::Action && each.enabled; });
    } else {
        shown = matching();
    }
    shown = shown.mid(0, mostShown);
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int PaletteModel::rowOf(const QString& key) const
{
    for (qsizetype row = 0; row < m_shown.size(); ++row) {
        if (m_shown[row].key == key)
            return static_cast<int>(row);
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry& entry = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole: {
        QStringList parts = {entry.title, entry.detail, entry.kindText, entry.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case RefRole:
        return entry.kind == PaletteEntry::Kind::Record ? entry.key : QString();
    case KindTextRole:
        return entry.kindText;
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    case IconNameRole:
        return entry.iconName;
    case EnabledRole:
        return entry.enabled;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    // Also what cannot be done can be chosen: it says why.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace rapporteur
