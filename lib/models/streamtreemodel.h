// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "models/streamtree.h"
#include "store/store.h"

#include <QAbstractItemModel>

namespace rapporteur {

/// The work streams of an edition as a tree: each with its outputs, its themes and theirs, and its progress
/// notes. Whoever drags, drops or steps gets a change set to apply; the tree itself changes when the records
/// have.
class StreamTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns { Title, Who, Status, Outputs, ColumnCount };

    explicit StreamTreeModel(Store& store, QObject* parent = nullptr);
    ~StreamTreeModel() override;

    /// Null: the streams of all editions.
    void setGroup(Id group);
    [[nodiscard]] const StreamTree& tree() const { return m_tree; }
    /// Null for what is no record: the heading of outputs in no work stream.
    [[nodiscard]] RecordRef refAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const RecordRef& ref) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

public slots:
    void reload();

signals:
    /// After the records were read again.
    void reloaded();
    void moveRequested(const rapporteur::ChangeSet& changes);
    void failed(const rapporteur::Error& error);

private:
    using Node = StreamTree::Node;

    void onChanged(const ChangeNotice& notice);
    [[nodiscard]] const Node& nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node, int column = 0) const;
    [[nodiscard]] ChangeSet dropped(const QMimeData* data, int row, const QModelIndex& parent) const;
    void announceContents(const QModelIndex& parent);

    Store& m_store;
    Id m_group;
    bool m_loaded = false;
    StreamTree m_tree;
};

} // namespace rapporteur
