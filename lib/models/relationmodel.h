// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"
#include "models/roles.h"
#include "store/store.h"

#include <QAbstractListModel>

namespace rapporteur {

class Formatter;

/// What belongs to one record (a talk's speakers, a group's objectives) as a short list in its own order,
/// each with a first line and a second one made from the columns that are not the owner.
class RelationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    RelationModel(Store& store, const EntityDescriptor& child, QObject* parent = nullptr);

    [[nodiscard]] const EntityDescriptor& entity() const { return m_entity; }
    [[nodiscard]] const RecordRef& owner() const { return m_owner; }
    void setOwner(const RecordRef& owner);

    [[nodiscard]] const Record& recordAt(int row) const { return m_rows.at(static_cast<size_t>(row)).record; }
    [[nodiscard]] int rowOf(Id id) const;
    /// Whether people put these in an order of their own.
    [[nodiscard]] bool isOrdered() const { return m_entity.positionField() != nullptr; }
    /// What puts the record of one row where another one stands; nothing where the order does not change.
    [[nodiscard]] ChangeSet moved(int from, int to) const;
    /// A new record that belongs to the owner and stands at the end.
    [[nodiscard]] Record makeRecord() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

public slots:
    void reload();

signals:
    void reloaded();
    void failed(const rapporteur::Error& error);

private:
    struct Row
    {
        Record record;
        QString title;
        QString summary;

        bool operator==(const Row&) const = default;
    };

    void onChanged(const ChangeNotice& notice);
    void take(std::vector<Row> rows);
    [[nodiscard]] Row describeRow(const Record& record, const Formatter& formatter) const;
    [[nodiscard]] static std::vector<Column> shownColumns(const EntityDescriptor& entity);

    Store& m_store;
    const EntityDescriptor& m_entity;
    std::vector<Column> m_columns;
    RecordRef m_owner;
    std::vector<Row> m_rows;
};

} // namespace rapporteur
