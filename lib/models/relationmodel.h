// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"
#include "models/relation.h"
#include "models/roles.h"
#include "store/store.h"

#include <QAbstractListModel>

namespace rapporteur {

class Formatter;

/// What hangs on one record (a talk's speakers, a person's talks) as a short list in its own order, each with
/// a first line and a second one made from the columns that are not the owner. Read two hundred at a time.
class RelationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The columns in \a columns, else the usual ones of that kind.
    RelationModel(Store& store, const Relation& relation, const QStringList& columns = {},
                  QObject* parent = nullptr);

    [[nodiscard]] const EntityDescriptor& entity() const { return m_entity; }
    [[nodiscard]] const Relation& relation() const { return m_relation; }
    /// The latest first, by a column with a date.
    void setNewestFirst(const QString& column) { m_newestBy = column; }
    /// These hold for a time: the ones that have come to an end are told apart.
    void setLasting(bool lasting) { m_lasting = lasting; }
    [[nodiscard]] const RecordRef& owner() const { return m_owner; }
    void setOwner(const RecordRef& owner);

    [[nodiscard]] const Record& recordAt(int row) const { return m_rows.at(static_cast<size_t>(row)).record; }
    [[nodiscard]] int rowOf(Id id) const;
    /// Whether people put these in an order of their own.
    [[nodiscard]] bool isOrdered() const { return m_relation.belongs() && m_entity.positionField(); }
    /// What puts the record of one row where another one stands; nothing where the order does not change.
    [[nodiscard]] ChangeSet moved(int from, int to) const;
    /// A new record that hangs on the owner and stands at the end.
    [[nodiscard]] Record makeRecord() const;
    /// How many there are, also where not all have been read.
    [[nodiscard]] qint64 total() const { return m_total; }
    void readMore();

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
        bool past = false;

        bool operator==(const Row&) const = default;
    };

    void onChanged(const ChangeNotice& notice);
    void take(std::vector<Row> rows);
    [[nodiscard]] static QString columnText(const Record& record, const Column& column,
                                            const Formatter& formatter);
    [[nodiscard]] Row describeRow(const Record& record, const Formatter& formatter) const;
    [[nodiscard]] static std::vector<Column> shownColumns(const Relation& relation, QStringList names);
    [[nodiscard]] Result<std::vector<Record>> read();
    [[nodiscard]] const Period* shownPeriod() const;
    [[nodiscard]] RecordRef namedByNew() const;

    Store& m_store;
    const EntityDescriptor& m_entity;
    Relation m_relation;
    QString m_newestBy;
    bool m_lasting = false;
    std::vector<Column> m_columns;
    RecordRef m_owner;
    std::vector<Row> m_rows;
    qint64 m_limit;
    qint64 m_total = 0;
};

/// "Apr 2020 until Jun 2021", "since Apr 2020", "until Jun 2021".
[[nodiscard]] QString periodText(const PartialDate& start, const PartialDate& end);

} // namespace rapporteur
