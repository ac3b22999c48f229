// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/celleditor.h"

#include "forms/editorfactory.h"
#include "lists/recordtable.h"
#include "store/shownlabel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolTip>

namespace rapporteur {

namespace {

/// What fits into one line. Yes and no need no editor of their own: the form has a box for them.
bool fitsIntoCell(const FieldDescriptor& field)
{
    static const QList<FieldType> types = {FieldType::Text,     FieldType::Email,  FieldType::Address,
                                           FieldType::Integer,  FieldType::Date,   FieldType::TimeOfDay,
                                           FieldType::TimeZone, FieldType::Choice, FieldType::AudienceMark};
    return !field.hidden && types.contains(field.type);
}

} // namespace

CellEditor::CellEditor(Workspace& workspace, RecordTable& table)
    : QObject(&table)
    , m_workspace(workspace)
    , m_table(table)
{
    connect(table.verticalScrollBar(), &QAbstractSlider::valueChanged, this, &CellEditor::place);
    connect(table.horizontalScrollBar(), &QAbstractSlider::valueChanged, this, &CellEditor::place);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &CellEditor::place);
}

bool CellEditor::canEdit(const QModelIndex& index) const
{
    if (!index.isValid() || m_workspace.isReadOnly())
        return false;
    const Column& column = m_table.records().columns()[static_cast<size_t>(index.column())];
    return column.field && fitsIntoCell(*column.field) && !m_table.records().isHeading(index.row());
}

bool CellEditor::start(const QModelIndex& index)
{
    if (isOpen() && !save())
        return false;
    close();
    if (!canEdit(index))
        return false;
    auto record = m_table.records().recordAt(index.row());
    if (!record)
        return false;
    m_before = std::move(*record);
    m_cell = index;
    const Column& column = m_table.records().columns()[static_cast<size_t>(index.column())];
    m_editor = makeEditor(m_workspace, *column.field, m_table.viewport());
    m_editor->setAutoFillBackground(true);
    m_editor->setSpokenName(
        tr("%1 of %2").arg(column.title(), shownLabel(m_before.ref(), m_workspace.store())));
    m_editor->setValue(m_before.value(column.name));
    m_editor->input()->installEventFilter(this);
    place();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor->input()))
        line->selectAll();
    return true;
}

void CellEditor::place()
{
    if (!m_editor)
        return;
    const QRect cell = m_table.visualRect(m_cell);
    const int height = std::max(cell.height() + 2, m_editor->sizeHint().height());
    m_editor->setGeometry(cell.x(), cell.center().y() - height / 2, std::max(cell.width(), 120), height);
}

bool CellEditor::save()
{
    if (!m_editor || !m_editor->isTouched())
        return true;
    const QString field = m_editor->field().name;
    const auto value = m_editor->value();
    Result<Applied> done = value ? Applied() : Result<Applied>(tl::unexpected(value.error()));
    if (value && *value != m_before.value(field)) {
        Record after = m_before;
        after.setValue(field, *value);
        ChangeSet changes;
        changes.update(m_before, after);
        done = m_workspace.apply(std::move(changes));
    }
    if (done) {
        m_editor->setTouched(false);
        return true;
    }
    m_editor->setProblem(true);
    QToolTip::showText(m_editor->mapToGlobal(QPoint(0, m_editor->height())),
                       done.error().message.toHtmlEscaped(), m_editor);
    return false;
}

void CellEditor::close()
{
    if (!m_editor)
        return;
    m_closing = true;
    FieldEditor* editor = m_editor;
    m_editor.clear();
    if (editor->isAncestorOf(editor->window()->focusWidget()))
        m_table.setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater();
    m_closing = false;
}

/// Where the cell has gone, its row was taken from the list meanwhile: the keyboard stays where it is.
void CellEditor::moveOn(int rows, int columns)
{
    const QPersistentModelIndex cell = m_cell;
    if (!save())
        return;
    close();
    if (!cell.isValid())
        return;
    const QHeaderView& header = *m_table.horizontalHeader();
    const int row = cell.row() + rows;
    int visual = header.visualIndex(cell.column());
    QModelIndex next = m_table.model()->index(row, cell.column());
    for (visual += columns; columns != 0 && visual >= 0 && visual < header.count(); visual += columns) {
        next = m_table.model()->index(row, header.logicalIndex(visual));
        if (!m_table.isColumnHidden(next.column()) && canEdit(next))
            break;
    }
    if (!next.isValid())
        return;
    m_table.selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect |
                                                        QItemSelectionModel::Rows);
    m_table.scrollTo(next);
    if (columns != 0 && next != cell)
        start(next);
}

bool CellEditor::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        moveOn(1, 0);
        return true;
    case Qt::Key_Tab:
        moveOn(0, 1);
        return true;
    case Qt::Key_Backtab:
        moveOn(0, -1);
        return true;
    default:
        return false;
    }
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_editor || watched != m_editor->input() || m_closing)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent*>(event)->key());
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool stays = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason;
        if (!stays && !save())
            m_workspace.fail({ErrorCode::InvalidInput,
                              tr("What was typed into the list was not saved: %1").arg(QToolTip::text()),
                              {}});
        if (!stays)
            close();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rapporteur
