// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/streamview.h"

#include "base/folding.h"
#include "shell/windowtheme.h"
#include "streams/streamdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace rapporteur {

namespace {
constexpr int whoShare = 20; // of a hundred
constexpr int leastTitle = 220;
constexpr int roomForWho = 520;
} // namespace

StreamView::StreamView(StreamTreeModel& streams, QWidget* parent)
    : QTreeView(parent)
    , m_streams(streams)
{
    setModel(&streams);
    setItemDelegate(new StreamDelegate(this));
    setAccessibleName(tr("Work streams, their themes and outputs"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformRowHeights(true);
    setIndentation(space::two + space::half);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::DragDrop); // of these rows alone: nothing else has their format
    setDefaultDropAction(Qt::MoveAction);
    setExpandsOnDoubleClick(false);
    setupHeader();
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_resetting && m_words.isEmpty())
            m_collapsed.insert(m_streams.refAt(index));
    });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_collapsed.remove(m_streams.refAt(index)); });
    connect(this, &QTreeView::doubleClicked, this, [this] { emit recordActivated(); });
    connect(&streams, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_resetting = true;
        m_scrolled = verticalScrollBar()->value();
    });
    connect(&streams, &StreamTreeModel::reloaded, this, &StreamView::restorePlaces);
}

void StreamView::setupHeader()
{
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setMinimumSectionSize(24);
}

/// Titles get what the others leave; leads and authors are left out where there is no room for them.
void StreamView::fitColumns()
{
    const int width = viewport()->width();
    const int status = qMax(fontMetrics().horizontalAdvance(tr("In progress")) + space::three,
                            header()->sectionSizeHint(StreamTreeModel::Status));
    const int outputs = header()->sectionSizeHint(StreamTreeModel::Outputs);
    const bool withWho = width >= roomForWho;
    const int who = withWho ? width * whoShare / 100 : 0;
    header()->setSectionHidden(StreamTreeModel::Who, !withWho);
    header()->resizeSection(StreamTreeModel::Who, who);
    header()->resizeSection(StreamTreeModel::Status, status);
    header()->resizeSection(StreamTreeModel::Outputs, outputs);
    header()->resizeSection(StreamTreeModel::Title, qMax(leastTitle, width - who - status - outputs));
}

void StreamView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

RecordRef StreamView::current() const
{
    return m_streams.refAt(currentIndex());
}

void StreamView::choose(const RecordRef& ref)
{
    const QModelIndex index = m_streams.indexOf(ref);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void StreamView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_resetting)
        return;
    m_current = m_streams.refAt(current);
    emit recordChosen(m_current);
}

void StreamView::restorePlaces()
{
    expandOpened({});
    setFilter(m_words);
    if (!m_resetting)
        return;
    const QModelIndex index = m_streams.indexOf(m_current);
    if (index.isValid())
        setCurrentIndex(index);
    verticalScrollBar()->setValue(m_scrolled);
    if (index.isValid())
        scrollTo(index);
    m_resetting = false;
}

void StreamView::expandOpened(const QModelIndex& parent)
{
    for (int row = 0; row < m_streams.rowCount(parent); ++row) {
        const QModelIndex index = m_streams.index(row, 0, parent);
        setFirstColumnSpanned(row, parent, false);
        if (m_streams.rowCount(index) == 0)
            continue;
        if (!m_collapsed.contains(m_streams.refAt(index)))
            setExpanded(index, true);
        expandOpened(index);
    }
}

void StreamView::setFilter(const QString& words)
{
    m_words = foldText(words.trimmed());
    m_shown = 0;
    filter({}, m_words.isEmpty());
}

bool StreamView::filter(const QModelIndex& parent, bool parentMatches)
{
    bool any = false;
    for (int row = 0; row < m_streams.rowCount(parent); ++row) {
        const QModelIndex index = m_streams.index(row, 0, parent);
        const QString text = index.data().toString() + u' ' + index.siblingAtColumn(1).data().toString();
        const bool matches = parentMatches || foldText(text).contains(m_words);
        const bool below = filter(index, matches);
        setRowHidden(row, parent, !matches && !below);
        if ((matches || below) && !m_streams.refAt(index).isNull())
            ++m_shown;
        if (below && !m_words.isEmpty())
            setExpanded(index, true);
        any = any || matches || below;
    }
    return any;
}

void StreamView::keyPressEvent(QKeyEvent* event)
{
    const bool withCtrl = event->modifiers().testFlag(Qt::ControlModifier);
    if (withCtrl && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        emit removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit recordActivated();
    else
        QTreeView::keyPressEvent(event);
}

/// The colours of a row reach from edge to edge, below the arrows that open it, too.
void StreamView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const WindowTheme& theme = WindowTheme::current();
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool chosen = selectionModel()->isSelected(index);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (chosen)
        painter->fillRect(row, theme.selection);
    else if (hovered)
        painter->fillRect(row, theme.hover);
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, theme.hairline);
    if (chosen)
        painter->fillRect(isRightToLeft() ? row.right() - 2 : row.left(), row.top(), 3, row.height(),
                          theme.accent);
}

KeyHints StreamView::keyHints()
{
    return {
        tr("Work streams"),
        {{keyText("Ctrl+Up") + QStringLiteral(", ") + keyText("Ctrl+Down"),
          tr("Put the row before or behind its neighbour")},
         {keyText("Left") + QStringLiteral(", ") + keyText("Right"), tr("Close or open what is below a row")},
         {keyText("Return"), tr("Edit the record")},
         {keyText("Del"), tr("Remove it")}}};
}

} // namespace rapporteur
