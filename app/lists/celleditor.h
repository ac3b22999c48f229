// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QModelIndex>
#include <QPersistentModelIndex>
#include <QPointer>

namespace rapporteur {

class FieldEditor;
class RecordTable;

/// Edits a cell of a list in its place, with the editor that the form has for the field: Enter saves and goes
/// down, Tab goes on to the right, Escape leaves the cell as it was. Cells that name other records are the
/// form's.
class CellEditor : public QObject
{
    Q_OBJECT

public:
    CellEditor(Workspace& workspace, RecordTable& table);

    [[nodiscard]] bool canEdit(const QModelIndex& index) const;
    /// Whether the cell is being edited now.
    bool start(const QModelIndex& index);
    [[nodiscard]] bool isOpen() const { return !m_editor.isNull(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool keyPressed(int key);
    /// False where what was typed cannot be taken; the editor stays and says why.
    bool save();
    void close();
    void place();
    void moveOn(int rows, int columns);

    Workspace& m_workspace;
    RecordTable& m_table;
    QPointer<FieldEditor> m_editor;
    QPersistentModelIndex m_cell;
    Record m_before;
    bool m_closing = false;
};

} // namespace rapporteur
