// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entitytablemodel.h"
#include "shell/keyhints.h"

#include <QTableView>

namespace rapporteur {

class CellEditor;
class SortHeader;

/// The list of a page: airy rows with hairlines, columns that fill the width, sorted by a click on a heading,
/// by several with Shift. Remembers the columns, their order, widths and the sorting for each kind of record.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(EntityTableModel& records, QWidget* parent = nullptr);
    /// The keys that it takes itself.
    [[nodiscard]] static KeyHints keyHints();

    [[nodiscard]] EntityTableModel& records() const { return m_records; }
    /// From now on cells can be edited in their place.
    void setCellEditor(CellEditor* editor) { m_cellEditor = editor; }

    void restoreState();
    void saveState() const;
    void selectRecord(Id id);
    /// The same, and what is seen stays where it is. False where it is not in the list.
    bool markRecord(Id id);
    /// The next in turn: up, down, the records' own order. \a joining the columns by which it is sorted
    /// already.
    void sortBy(const QString& column, bool joining);
    void setSort(std::vector<SortKey> keys);
    /// Another order takes long and is not wanted any more.
    void keepOrder();
    void setGroupBy(const QString& column);
    void setColumnShown(const QString& name, bool shown);
    /// Empty: the usual ones.
    void setColumns(const QStringList& names);
    /// Chosen by a person, or as a view has them; empty: the usual ones.
    [[nodiscard]] QStringList chosenColumns() const;
    [[nodiscard]] Id currentRecord() const;
    /// In the order of the list.
    [[nodiscard]] std::vector<Id> selectedRecords() const;
    /// The columns that can be seen, from the first to the last.
    [[nodiscard]] QStringList shownColumns() const;

signals:
    void recordChosen(rapporteur::Id id);
    void recordActivated(rapporteur::Id id); ///< Enter or a double click
    void selectedChanged();
    void removeRequested();        ///< the Delete key
    void menuRequested(QPoint at); ///< for what is selected; on the screen

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void setupHeader();
    void showSort();
    bool headingKeyPressed(int key);
    [[nodiscard]] QStringList columnsInOrder() const;
    void showColumnMenu(const QPoint& at);
    void measureColumns();
    void fitToWidth();
    [[nodiscard]] std::vector<int> leastWidths() const;
    void noteWidths(int section, int width);
    [[nodiscard]] QString settingsKey(const char* name) const;

    EntityTableModel& m_records;
    SortHeader* m_header = nullptr;
    CellEditor* m_cellEditor = nullptr;
    std::vector<int> m_wanted;
    using Fitted = std::pair<int, std::vector<int>>;
    Fitted m_fitted; ///< the columns as they are: into that width, of those wanted
    bool m_fitting = false;
    bool m_columnsChosen = false; ///< by a person: then none is left out for want of room
    bool m_measured = false;
};

} // namespace rapporteur
