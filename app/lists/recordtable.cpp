// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/recordtable.h"

#include "lists/arrangemenu.h"
#include "lists/celleditor.h"
#include "lists/columnwidths.h"
#include "lists/sortheader.h"
#include "lists/tabledelegate.h"
#include "models/listdefinition.h"
#include "shell/windowtheme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>

namespace rapporteur {

namespace {
constexpr int rowsMeasured = 60;
constexpr int widestWanted = 340;
constexpr int readableWidth = 100;
constexpr int readableName = 170; // of what a record goes by

int rowAmongFirst(const EntityTableModel& records, Id id)
{
    for (int row = 0; row < records.rowCount(); ++row) {
        if (records.idAt(row) == id)
            return row;
    }
    return -1;
}

/// Whether it is a part of what a record goes by.
bool isInLabel(const EntityTableModel& records, int column)
{
    return records.entity().labelPattern().contains(records.columns()[static_cast<size_t>(column)].name);
}

bool isChoice(const EntityTableModel& records, int column)
{
    const FieldDescriptor* field = records.columns()[static_cast<size_t>(column)].field;
    return field && field->type == FieldType::Choice;
}
} // namespace

RecordTable::RecordTable(EntityTableModel& records, QWidget* parent)
    : QTableView(parent)
    , m_records(records)
{
    setModel(&records);
    setItemDelegate(new TableDelegate(this));
    setAccessibleName(records.entity().pluralText());
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerItem);
    setFrameShape(QFrame::NoFrame);
    setupHeader();
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!m_records.isHeading(index.row()) && (!m_cellEditor || !m_cellEditor->start(index)))
            emit recordActivated(m_records.idAt(index.row()));
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::selectedChanged);
    connect(&records, &EntityTableModel::reloaded, this, [this] {
        if (!m_measured && m_records.rowCount() > 0)
            measureColumns();
        if (m_fitted != Fitted{viewport()->width(), m_wanted})
            fitToWidth();
    });
}

void RecordTable::setupHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 15);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header = new SortHeader(this);
    setHorizontalHeader(m_header);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &SortHeader::sortRequested, this, [this](int section, bool joining) {
        sortBy(m_records.columns()[static_cast<size_t>(section)].name, joining);
    });
    connect(m_header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { noteWidths(section, width); });
    connect(m_header, &QWidget::customContextMenuRequested, this, &RecordTable::showColumnMenu);
}

/// Up, down, then no more. Alone, or joining the columns that decide before it.
void RecordTable::sortBy(const QString& column, bool joining)
{
    std::vector<SortKey> keys = m_records.sortKeys();
    const auto key = std::find_if(keys.begin(), keys.end(),
                                  [&column](const SortKey& each) { return each.field == column; });
    const bool known = key != keys.end();
    const SortKey next{column, known && !key->descending};
    const bool ends = known && key->descending;
    if (!joining)
        keys = ends ? std::vector<SortKey>() : std::vector<SortKey>{next};
    else if (!known)
        keys.push_back(next);
    else if (ends)
        keys.erase(key);
    else
        *key = next;
    setSort(std::move(keys));
}

void RecordTable::setSort(std::vector<SortKey> keys)
{
    const Id kept = currentRecord();
    m_records.setSort(std::move(keys));
    showSort();
    selectRecord(kept);
}

void RecordTable::keepOrder()
{
    m_records.keepOrder();
    showSort();
}

void RecordTable::showSort()
{
    std::vector<SortHeader::Key> shown;
    for (const SortKey& key : m_records.sortKeys()) {
        for (int column = 0; column < m_records.columnCount(); ++column) {
            if (m_records.columns()[static_cast<size_t>(column)].name == key.field)
                shown.push_back({column, key.descending});
        }
    }
    m_header->setKeys(std::move(shown));
}

QString RecordTable::settingsKey(const char* name) const
{
    return QStringLiteral("lists/%1/%2").arg(m_records.entity().name(), QLatin1String(name));
}

void RecordTable::restoreState()
{
    const QSettings settings;
    const QStringList columns = settings.value(settingsKey("columns")).toStringList();
    if (!columnsOf(m_records.entity(), columns).empty())
        m_records.setColumns(columns);
    m_columnsChosen = settings.value(settingsKey("chosen"), false).toBool();
    const QStringList widths = settings.value(settingsKey("widths")).toStringList();
    if (widths.size() == m_records.columnCount()) {
        m_wanted.clear();
        for (const QString& width : widths)
            m_wanted.push_back(std::clamp(width.toInt(), 40, 4000));
        m_measured = true;
    }
    const QString group = settings.value(settingsKey("group")).toString();
    if (!columnsOf(m_records.entity(), {group}).empty())
        m_records.setGroupBy(group);
    m_records.setSort(sortFromTexts(m_records.entity(), settings.value(settingsKey("sort")).toStringList()));
    showSort();
}

void RecordTable::saveState() const
{
    QSettings settings;
    const QStringList names = columnsInOrder();
    QStringList widths;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const int wanted = m_wanted.empty() ? 120 : m_wanted[static_cast<size_t>(column)];
        widths.append(QString::number(isColumnHidden(column) ? wanted : columnWidth(column)));
    }
    settings.setValue(settingsKey("columns"), names);
    settings.setValue(settingsKey("chosen"), m_columnsChosen);
    settings.setValue(settingsKey("widths"), widths);
    settings.setValue(settingsKey("group"), m_records.groupBy());
    settings.setValue(settingsKey("sort"), sortToTexts(m_records.sortKeys()));
}

void RecordTable::showColumnMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillArrangeMenu(*menu, *this);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

QStringList RecordTable::columnsInOrder() const
{
    QStringList names;
    for (int visual = 0; visual < m_header->count(); ++visual)
        names.append(m_records.columns()[static_cast<size_t>(m_header->logicalIndex(visual))].name);
    return names;
}

void RecordTable::setColumnShown(const QString& name, bool shown)
{
    QStringList names = columnsInOrder();
    if (shown)
        names.append(name);
    else
        names.removeAll(name);
    setColumns(names);
}

void RecordTable::setColumns(const QStringList& names)
{
    const Id kept = currentRecord();
    m_columnsChosen = !names.isEmpty();
    m_records.setColumns(m_columnsChosen ? names : m_records.entity().columns());
    showSort();
    measureColumns();
    fitToWidth();
    selectRecord(kept);
}

QStringList RecordTable::chosenColumns() const
{
    const QStringList names = columnsInOrder();
    return m_columnsChosen || names != m_records.entity().columns() ? names : QStringList();
}

void RecordTable::setGroupBy(const QString& column)
{
    const Id kept = currentRecord();
    m_records.setGroupBy(column);
    selectRecord(kept);
}

void RecordTable::measureColumns()
{
    m_measured = true;
    m_wanted.clear();
    const int rows = std::min(m_records.rowCount(), rowsMeasured);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (int column = 0; column < m_records.columnCount(); ++column) {
        const QString title = m_records.headerData(column, Qt::Horizontal).toString();
        int width = QFontMetrics(bold).horizontalAdvance(title) + 36;
        for (int row = 0; row < rows; ++row) {
            const QString text = m_records.index(row, column).data().toString();
            width = std::max(width, fontMetrics().horizontalAdvance(text) + 2 * space::one + space::half);
        }
        m_wanted.push_back(std::min(width, widestWanted));
    }
}

/// Short values are shown whole; of long ones at least so much that one knows what they are.
std::vector<int> RecordTable::leastWidths() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    std::vector<int> least;
    for (int column = 0; column < m_records.columnCount(); ++column) {
        const int title =
            metrics.horizontalAdvance(m_records.headerData(column, Qt::Horizontal).toString()) + 24;
        const int wanted = m_wanted[static_cast<size_t>(column)];
        const int readable = isChoice(m_records, column)    ? wanted
                             : isInLabel(m_records, column) ? readableName
                                                            : readableWidth;
        least.push_back(std::max(std::min(title, wanted), std::min(wanted, readable)));
    }
    return least;
}

void RecordTable::fitToWidth()
{
    const auto count = static_cast<size_t>(m_records.columnCount());
    if (m_wanted.size() != count)
        m_wanted.assign(count, 120);
    std::vector<int> wanted = m_wanted;
    std::vector<int> least = leastWidths();
    const int shown = m_columnsChosen ? static_cast<int>(count) : columnsThatFit(least, viewport()->width());
    wanted.resize(static_cast<size_t>(shown));
    least.resize(static_cast<size_t>(shown));
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    std::vector<int> weights(wanted.size(), 1);
    for (int column = 0; column < shown; ++column)
        weights[static_cast<size_t>(column)] = isInLabel(m_records, column) ? 2 : 1;
    const std::vector<int> widths = fitColumns(wanted, least, viewport()->width(), weights);
    for (int column = 0; column < static_cast<int>(count); ++column) {
        setColumnHidden(column, column >= shown);
        if (column < shown)
            setColumnWidth(column, widths[static_cast<size_t>(column)]);
    }
    m_fitted = {viewport()->width(), m_wanted};
}

void RecordTable::noteWidths(int section, int width)
{
    if (m_fitting || width == 0 || section >= static_cast<int>(m_wanted.size()))
        return;
    for (size_t column = 0; column < m_wanted.size(); ++column) {
        if (!isColumnHidden(static_cast<int>(column)))
            m_wanted[column] = columnWidth(static_cast<int>(column));
    }
    m_wanted[static_cast<size_t>(section)] = width;
}

void RecordTable::selectRecord(Id id)
{
    if (markRecord(id))
        scrollTo(currentIndex());
}

bool RecordTable::markRecord(Id id)
{
    // The rest of a long list is not waited for: whoever chose the record finds it marked when it has come.
    const int row =
        m_records.isWhole() || m_records.rowCount() == 0 ? m_records.rowOf(id) : rowAmongFirst(m_records, id);
    if (row < 0)
        return false;
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(m_records.index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    setAutoScroll(true);
    return true;
}

Id RecordTable::currentRecord() const
{
    return currentIndex().isValid() ? m_records.idAt(currentIndex().row()) : Id();
}

/// By runs of rows: asking for each of a million whether it is chosen would be felt.
std::vector<Id> RecordTable::selectedRecords() const
{
    std::vector<std::pair<int, int>> runs;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        runs.emplace_back(range.top(), range.bottom());
    std::sort(runs.begin(), runs.end());
    if (!runs.empty() && m_records.idAt(runs.back().second).isNull())
        m_records.makeWhole();
    std::vector<Id> ids;
    int next = 0;
    for (const auto& [first, last] : runs) {
        for (int row = std::max(first, next); row <= last; ++row) {
            if (!m_records.isHeading(row))
                ids.push_back(m_records.idAt(row));
        }
        next = std::max(next, last + 1);
    }
    return ids;
}

QStringList RecordTable::shownColumns() const
{
    QStringList names;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!isColumnHidden(column))
            names.append(m_records.columns()[static_cast<size_t>(column)].name);
    }
    return names;
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_records.setRowsSeen(height() / verticalHeader()->defaultSectionSize() + 2);
    fitToWidth();
}

/// The key that edits a record edits the cell where that is possible.
bool RecordTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_cellEditor) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F2 && key->modifiers() == Qt::NoModifier &&
            m_cellEditor->canEdit(currentIndex())) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if (m_records.isHeading(currentIndex().row()) && headingKeyPressed(event->key()))
        return;
    if (event->key() == Qt::Key_F2 && m_cellEditor && m_cellEditor->start(currentIndex()))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit recordActivated(currentRecord());
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        emit removeRequested();
    else
        QTableView::keyPressEvent(event);
}

/// Enter and Space fold and unfold a group, Left and Right as in a tree.
bool RecordTable::headingKeyPressed(int key)
{
    const int row = currentIndex().row();
    const bool opened = currentIndex().data(OpenedRole).toBool();
    const bool folds =
        opened && (layoutDirection() == Qt::RightToLeft ? key == Qt::Key_Right : key == Qt::Key_Left);
    const bool unfolds =
        !opened && (layoutDirection() == Qt::RightToLeft ? key == Qt::Key_Left : key == Qt::Key_Right);
    const bool toggles = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (folds || unfolds || toggles)
        m_records.toggle(row);
    return folds || unfolds || toggles || key == Qt::Key_Left || key == Qt::Key_Right;
}

void RecordTable::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && row >= 0 && m_records.isHeading(row)) {
        m_records.toggle(row);
        return;
    }
    QTableView::mousePressEvent(event);
}

void RecordTable::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    auto* delegate = static_cast<TableDelegate*>(itemDelegate());
    const int row = rowAt(event->position().toPoint().y());
    if (row != delegate->hoveredRow()) {
        delegate->setHoveredRow(row);
        viewport()->update();
    }
}

void RecordTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (selectedRecords().empty())
        return;
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    emit menuRequested(byMouse ? event->globalPos()
                               : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void RecordTable::leaveEvent(QEvent* event)
{
    static_cast<TableDelegate*>(itemDelegate())->setHoveredRow(-1);
    viewport()->update();
    QTableView::leaveEvent(event);
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && !m_records.isHeading(current.row()))
        emit recordChosen(m_records.idAt(current.row()));
}

KeyHints RecordTable::keyHints()
{
    return {tr("Lists"),
            {{keyText("Return"), tr("Edit the record")},
             {keyText("F2"), tr("Edit the cell, where it can be edited in the list")},
             {keyText("Left") + QStringLiteral(", ") + keyText("Right"), tr("Close or open a group")},
             {keyText("Del"), tr("Remove what is chosen")},
             {keyText("Shift+Down"), tr("Choose several")},
             {keyText("Ctrl+A"), tr("Choose all")}}};
}

} // namespace rapporteur
