// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QAbstractListModel>
#include <QList>

namespace rapporteur {

/// One thing that the command palette leads to.
struct PaletteEntry
{
    enum class Kind { Action, Page, Record };

    Kind kind = Kind::Action;
    QString key;      ///< the action's name, the page's id, or the record as "entity/id"
    QString title;    ///< what is typed for
    QString detail;   ///< what tells it from others of that title, or why it cannot be done
    QString kindText; ///< "Person", "Page", the menu of an action
    QString keys;     ///< the shortcut, for people
    QString iconName;
    bool enabled = true;
    int score = 0; ///< how well it matches (matchScore)

    bool operator==(const PaletteEntry&) const = default;
};

/// What the command palette lists: everything that matches what is typed, the best first; with nothing typed
/// the records used last, then the pages. Actions and pages are matched here, records come from a search.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindTextRole = SummaryRole + 1, DetailRole, KeysRole, IconNameRole, EnabledRole };

    using QAbstractListModel::QAbstractListModel;

    /// Actions and pages, in the order in which equals are listed.
    void setPlaces(QList<PaletteEntry> places);
    void setRecent(QList<PaletteEntry> records);
    void setTyped(const QString& typed);
    [[nodiscard]] const QString& typed() const { return m_typed; }
    /// What the search for \a typed found; ignored where something else is typed by now.
    void setFound(const QString& typed, QList<PaletteEntry> records);

    [[nodiscard]] const PaletteEntry& entryAt(int row) const { return m_shown.at(row); }
    /// -1 where it is not listed.
    [[nodiscard]] int rowOf(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void compose();
    [[nodiscard]] QList<PaletteEntry> matching() const;

    QString m_typed;
    QList<PaletteEntry> m_places;
    QList<PaletteEntry> m_recent;
    QList<PaletteEntry> m_found;
    QList<PaletteEntry> m_shown;
};

} // namespace rapporteur
