// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/rowdragger.h"

#include "shell/windowtheme.h"

#include <QApplication>
#include <QFrame>
#include <QMouseEvent>
#include <QScrollArea>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int lineHeight = 2;
constexpr int scrollMargin = 24;

void reveal(QWidget& list, const QPoint& at)
{
    for (QWidget* around = list.parentWidget(); around; around = around->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(around)) {
            const QPoint inside = list.mapTo(scroll->widget(), at);
            scroll->ensureVisible(inside.x(), inside.y(), 0, scrollMargin);
            return;
        }
    }
}

} // namespace

RowDragger::RowDragger(QWidget& list)
    : QObject(&list)
    , m_list(list)
    , m_line(new QFrame(&list))
{
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->setAutoFillBackground(true);
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->hide();
}

void RowDragger::setRows(const std::vector<QWidget*>& rows)
{
    m_rows = rows;
    m_isDragging = false;
    m_line->hide();
    for (QWidget* row : m_rows)
        row->installEventFilter(this);
}

int RowDragger::rowOf(const QObject* widget) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), widget);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool RowDragger::eventFilter(QObject* watched, QEvent* event)
{
    auto* row = qobject_cast<QWidget*>(watched);
    if (!row || rowOf(row) < 0)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_pressed = mouse->globalPosition().toPoint();
        return false;
    case QEvent::MouseMove: {
        const QPoint at = mouse->globalPosition().toPoint();
        const bool far = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (mouse->buttons().testFlag(Qt::LeftButton) && (far || m_isDragging))
            drag(*row, at);
        return m_isDragging;
    }
    case QEvent::MouseButtonRelease: {
        const bool wasDragging = m_isDragging;
        if (wasDragging)
            drop(*row, mouse->globalPosition().toPoint());
        return wasDragging;
    }
    default:
        return false;
    }
}

/// The place between two rows that is nearest: 0 above the first.
int RowDragger::gapAt(const QPoint& global) const
{
    const int y = m_list.mapFromGlobal(global).y();
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [y](const QWidget* row) { return row->geometry().center().y() < y; }));
}

void RowDragger::drag(QWidget& row, const QPoint& global)
{
    m_isDragging = true;
    row.setCursor(Qt::ClosedHandCursor);
    const int gap = gapAt(global);
    const QRect beside = m_rows[static_cast<size_t>(std::max(0, gap - 1))]->geometry();
    const int y = gap == 0 ? beside.top() : beside.bottom();
    m_line->setGeometry(beside.left(), y - lineHeight / 2, beside.width(), lineHeight);
    m_line->show();
    m_line->raise();
    reveal(m_list, m_list.mapFromGlobal(global));
}

void RowDragger::drop(QWidget& row, const QPoint& global)
{
    m_isDragging = false;
    m_line->hide();
    row.unsetCursor();
    const int from = rowOf(&row);
    const int gap = gapAt(global);
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        emit moved(from, to);
}

} // namespace rapporteur
