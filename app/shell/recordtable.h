// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entitytablemodel.h"
#include "shell/keyhints.h"

#include <QTableView>

namespace rapporteur {

/// The list of a page: airy rows with hairlines, columns that fill the width, sorted by a click on a heading.
/// Remembers the columns, their order, widths and the sorting for each kind of record.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(EntityTableModel& records, QWidget* parent = nullptr);
    /// The keys that it takes itself.
    [[nodiscard]] static KeyHints keyHints();

    void restoreState();
    void saveState() const;
    void selectRecord(Id id);
    [[nodiscard]] Id currentRecord() const;
    [[nodiscard]] std::vector<Id> selectedRecords() const;

signals:
    void recordChosen(rapporteur::Id id);
    void recordActivated(rapporteur::Id id); ///< Enter or a double click
    void selectedChanged();
    void removeRequested();        ///< the Delete key
    void menuRequested(QPoint at); ///< for what is selected; on the screen

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void setupHeader();
    void showColumnMenu(const QPoint& at);
    void setColumnShown(const QString& name, bool shown);
    void measureColumns();
    void fitToWidth();
    [[nodiscard]] std::vector<int> leastWidths() const;
    void noteWidths(int section, int width);
    [[nodiscard]] QString settingsKey(const char* name) const;

    EntityTableModel& m_records;
    std::vector<int> m_wanted;
    bool m_fitting = false;
    bool m_columnsChosen = false; ///< by a person: then none is left out for want of room
    bool m_measured = false;
};

} // namespace rapporteur
