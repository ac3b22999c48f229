// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/streamtreemodel.h"

#include <QLocale>
#include <QMimeData>

namespace rapporteur {

namespace {
using Kind = StreamTree::Kind;
const auto recordMime = QStringLiteral("application/x-rapporteur-record");
} // namespace

StreamTreeModel::StreamTreeModel(Store& store, QObject* parent)
    : QAbstractItemModel(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, &StreamTreeModel::onChanged);
}

StreamTreeModel::~StreamTreeModel() = default;

void StreamTreeModel::setGroup(Id group)
{
    m_group = group;
    reload();
}

/// What is shown includes the names of leads and authors, and the tree is short: it is read again, whatever
/// changed.
void StreamTreeModel::onChanged(const ChangeNotice&)
{
    if (m_loaded)
        reload();
}

void StreamTreeModel::reload()
{
    m_loaded = true;
    Result<StreamTree> tree = StreamTree::read(m_store, m_group);
    if (!tree) {
        emit failed(tree.error());
        return;
    }
    if (m_tree.takeContents(*tree)) {
        announceContents({});
    } else {
        beginResetModel();
        m_tree = std::move(*tree);
        endResetModel();
    }
    emit reloaded();
}

void StreamTreeModel::announceContents(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        announceContents(index(row, 0, parent));
}

const StreamTree::Node& StreamTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const Node*>(index.constInternalPointer()) : m_tree.root();
}

QModelIndex StreamTreeModel::indexOf(const Node& node, int column) const
{
    return node.parent ? createIndex(node.row, column, &node) : QModelIndex();
}

RecordRef StreamTreeModel::refAt(const QModelIndex& index) const
{
    return nodeAt(index).ref();
}

QModelIndex StreamTreeModel::indexOf(const RecordRef& ref) const
{
    const Node* node = m_tree.find(ref);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex StreamTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent).children[static_cast<size_t>(row)].get());
}

QModelIndex StreamTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(*nodeAt(child).parent) : QModelIndex();
}

int StreamTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
}

int StreamTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant StreamTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = nodeAt(index);
    if (role == RefRole)
        return node.ref().toString();
    if (role == IdRole)
        return node.ref().id.value;
    if (role == NumberRole)
        return index.column() == Outputs;
    if (role == Qt::TextAlignmentRole && index.column() == Outputs)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return node.title;
    case Who:
        return node.who;
    case Status:
        return node.status;
    case Outputs: {
        const bool holds = node.kind != Kind::Output && node.kind != Kind::Note;
        return holds ? QLocale().toString(node.outputs()) : QString();
    }
    default:
        return {};
    }
}

QVariant StreamTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Outputs)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Stream, theme, output");
    case Who:
        return tr("Leads, authors");
    case Status:
        return tr("Status");
    case Outputs:
        return tr("Outputs");
    default:
        return {};
    }
}

Qt::ItemFlags StreamTreeModel::flags(const QModelIndex& index) const
{
    if (m_store.isReadOnly())
        return QAbstractItemModel::flags(index);
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Kind kind = nodeAt(index).kind;
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (kind != Kind::Unassigned)
        flags |= Qt::ItemIsDragEnabled;
    if (kind != Kind::Output && kind != Kind::Note)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList StreamTreeModel::mimeTypes() const
{
    return {recordMime};
}

QMimeData* StreamTreeModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(recordMime, refAt(indexes.constFirst()).toString().toUtf8());
    return data;
}

/// Between the outputs of a theme there is no place for another theme, but behind it there is.
ChangeSet StreamTreeModel::dropped(const QMimeData* data, int row, const QModelIndex& parent) const
{
    const auto ref = RecordRef::fromString(QString::fromUtf8(data->data(recordMime)));
    const StreamTree::Node* node = m_tree.find(ref);
    const StreamTree::Node& onto = nodeAt(parent);
    const bool isBetween = row >= 0 && node && node != &onto && node->kind == StreamTree::Kind::Theme &&
                           onto.kind == StreamTree::Kind::Theme;
    return isBetween ? m_tree.moved(ref, *onto.parent, onto.row + 1) : m_tree.moved(ref, onto, row);
}

bool StreamTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                      const QModelIndex& parent) const
{
    return action == Qt::MoveAction && data->hasFormat(recordMime) && !dropped(data, row, parent).isEmpty();
}

bool StreamTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                   const QModelIndex& parent)
{
    const ChangeSet changes = dropped(data, row, parent);
    if (!changes.isEmpty())
        emit moveRequested(changes);
    return !changes.isEmpty();
}

} // namespace rapporteur
