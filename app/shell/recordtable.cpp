// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recordtable.h"

#include "shell/columnwidths.h"
#include "shell/tabledelegate.h"
#include "shell/theme.h"

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
constexpr int readableName = 160; // of what a record goes by
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
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit recordActivated(m_records.idAt(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::selectedChanged);
    connect(&records, &EntityTableModel::reloaded, this, [this] {
        if (!m_measured && m_records.rowCount() > 0)
            measureColumns();
        fitToWidth();
    });
}

void RecordTable::setupHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 15);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorClearable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        const Id kept = currentRecord();
        m_records.sort(column, order);
        selectRecord(kept);
    });
    connect(header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { noteWidths(section, width); });
    connect(header, &QWidget::customContextMenuRequested, this, &RecordTable::showColumnMenu);
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
    const QString sorted = settings.value(settingsKey("sorted")).toString();
    for (int column = 0; column < m_records.columnCount(); ++column) {
        if (m_records.columns()[static_cast<size_t>(column)].name == sorted)
            horizontalHeader()->setSortIndicator(column, settings.value(settingsKey("descending")).toBool()
                                                             ? Qt::DescendingOrder
                                                             : Qt::AscendingOrder);
    }
}

void RecordTable::saveState() const
{
    QSettings settings;
    QStringList names;
    QStringList widths;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        names.append(m_records.columns()[static_cast<size_t>(column)].name);
        const int wanted = m_wanted.empty() ? 120 : m_wanted[static_cast<size_t>(column)];
        widths.append(QString::number(isColumnHidden(column) ? wanted : columnWidth(column)));
    }
    const int sorted = header->sortIndicatorSection();
    settings.setValue(settingsKey("columns"), names);
    settings.setValue(settingsKey("chosen"), m_columnsChosen);
    settings.setValue(settingsKey("widths"), widths);
    settings.setValue(settingsKey("sorted"), sorted >= 0 && sorted < m_records.columnCount()
                                                 ? m_records.columns()[static_cast<size_t>(sorted)].name
                                                 : QString());
    settings.setValue(settingsKey("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder);
}

void RecordTable::showColumnMenu(const QPoint& at)
{
    QStringList shown;
    for (const Column& column : m_records.columns())
        shown.append(column.name);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Column& column : columnsOf(m_records.entity(), possibleColumns(m_records.entity()))) {
        QAction* action = menu->addAction(column.title());
        action->setCheckable(true);
        action->setChecked(shown.contains(column.name));
        action->setEnabled(shown.size() > 1 || !action->isChecked());
        connect(action, &QAction::toggled, this,
                [this, name = column.name](bool checked) { setColumnShown(name, checked); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void RecordTable::setColumnShown(const QString& name, bool shown)
{
    QStringList names;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const auto column = static_cast<size_t>(horizontalHeader()->logicalIndex(visual));
        names.append(m_records.columns()[column].name);
    }
    if (shown)
        names.append(name);
    else
        names.removeAll(name);
    const Id kept = currentRecord();
    m_columnsChosen = true;
    m_records.setColumns(names);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    measureColumns();
    fitToWidth();
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
        const QString& name = m_records.columns()[static_cast<size_t>(column)].name;
        const bool inLabel = m_records.entity().labelPattern().contains(name);
        const int readable = inLabel ? readableName : readableWidth;
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
    const std::vector<int> widths = fitColumns(wanted, least, viewport()->width());
    for (int column = 0; column < static_cast<int>(count); ++column) {
        setColumnHidden(column, column >= shown);
        if (column < shown)
            setColumnWidth(column, widths[static_cast<size_t>(column)]);
    }
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
    const int row = m_records.rowOf(id);
    if (row < 0)
        return;
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    selectionModel()->setCurrentIndex(m_records.index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_records.index(row, column));
}

Id RecordTable::currentRecord() const
{
    return currentIndex().isValid() ? m_records.idAt(currentIndex().row()) : Id();
}

std::vector<Id> RecordTable::selectedRecords() const
{
    std::vector<Id> ids;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        ids.push_back(m_records.idAt(index.row()));
    return ids;
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitToWidth();
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit recordActivated(currentRecord());
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        emit removeRequested();
    else
        QTableView::keyPressEvent(event);
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
    if (current.isValid())
        emit recordChosen(m_records.idAt(current.row()));
}

KeyHints RecordTable::keyHints()
{
    return {tr("Lists"),
            {{keyText("Return"), tr("Edit the record")},
             {keyText("Del"), tr("Remove what is chosen")},
             {keyText("Shift+Down"), tr("Choose several")},
             {keyText("Ctrl+A"), tr("Choose all")}}};
}

} // namespace rapporteur
