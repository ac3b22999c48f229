// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/chip.h"

#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace rapporteur {

Chip::Chip(const QString& name, const QString& summary, bool readOnly, QWidget* parent)
    : QFrame(parent)
    , m_name(new QLabel(name, this))
    , m_remove(new QToolButton(this))
    , m_readOnly(readOnly)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(summary.isEmpty() ? name : tr("%1, %2").arg(name, summary));
    setToolTip(summary.isEmpty() ? name : tr("%1, %2").arg(name, summary));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::one + 2, 2, readOnly ? space::one + 2 : 2, 2);
    line->setSpacing(2);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setMinimumWidth(space::three);
    m_name->setMinimumHeight(fontMetrics().height() + 6);
    m_remove->setIcon(icon(QStringLiteral("window-close"), IconTone::Muted));
    m_remove->setIconSize({12, 12});
    m_remove->setFocusPolicy(Qt::NoFocus); // Delete does the same
    m_remove->setToolTip(tr("Take away (Delete)"));
    m_remove->setAccessibleName(tr("Take away: %1").arg(name));
    m_remove->setVisible(!readOnly);
    line->addWidget(m_name);
    line->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &Chip::removeRequested);
}

int Chip::forward() const
{
    return layoutDirection() == Qt::RightToLeft ? -1 : 1;
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const bool withCtrl = event->modifiers().testFlag(Qt::ControlModifier);
    const int key = event->key();
    const int way = key == Qt::Key_Right ? forward() : key == Qt::Key_Left ? -forward() : 0;
    if (way != 0 && withCtrl && !m_readOnly)
        emit moveRequested(way);
    else if (way != 0)
        focusNextPrevChild(way > 0);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        emit activated();
    else if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && !m_readOnly)
        emit removeRequested();
    else
        QFrame::keyPressEvent(event);
}

void Chip::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    m_dragged = false;
}

void Chip::mouseMoveEvent(QMouseEvent* event)
{
    const bool far =
        (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_readOnly || !event->buttons().testFlag(Qt::LeftButton) || !(far || m_dragged))
        return;
    m_dragged = true;
    setCursor(Qt::ClosedHandCursor);
    raise();
    move(mapToParent(event->position().toPoint()) - m_pressed);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setCursor(Qt::PointingHandCursor);
    if (m_dragged)
        emit droppedAt(mapToParent(event->position().toPoint()));
    else if (rect().contains(event->position().toPoint()))
        emit activated();
    m_dragged = false;
}

void Chip::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void Chip::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

void Chip::paintEvent(QPaintEvent*)
{
    const WindowTheme& theme = WindowTheme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.hover);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.border, 1));
    const QRectF around = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(around, around.height() / 2, around.height() / 2);
}

KeyHints Chip::keyHints()
{
    return {
        tr("Names in a row, such as leads and partners"),
        {{keyText("Ctrl+Left") + QStringLiteral(", ") + keyText("Ctrl+Right"), tr("Put the name elsewhere")},
         {keyText("Return"), tr("Show the record")},
         {keyText("Del"), tr("Take the name away")}}};
}

} // namespace rapporteur
