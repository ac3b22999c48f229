// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/relationrow.h"

#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace rapporteur {

namespace {

/// Where a button may appear, nothing moves under the mouse; where it never does, the words have its room.
void keepRoom(QToolButton& button, bool kept)
{
    QSizePolicy policy = button.sizePolicy();
    policy.setRetainSizeWhenHidden(kept);
    button.setSizePolicy(policy);
}

} // namespace

RelationRow::RelationRow(const QString& title, const QString& summary, QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::one, 6, space::half, 6);
    layout->setSpacing(0);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_summary);
    layout->addLayout(texts, 1);
    for (QLabel* label : {m_title, m_summary}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_summary->setProperty("muted", true);
    m_up = addButton("go-up", tr("Move up (Ctrl+Up)"));
    m_down = addButton("go-down", tr("Move down (Ctrl+Down)"));
    m_go = addButton("go-next", {});
    connect(m_go, &QToolButton::clicked, this, &RelationRow::goRequested);
    m_remove = addButton("edit-delete", tr("Remove (Delete)"));
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &RelationRow::removeRequested);
    setTexts(title, summary);
    updateButtons();
}

QToolButton* RelationRow::addButton(const char* iconName, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(QString::fromLatin1(iconName), IconTone::Muted));
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::NoFocus); // each has a key of the row's own
    keepRoom(*button, true);
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignTop);
    return button;
}

void RelationRow::addBadge(QWidget* badge)
{
    // At the end of the row, where the badges of all rows stand below each other.
    auto* line = static_cast<QHBoxLayout*>(layout());
    line->addSpacing(space::one);
    line->addWidget(badge, 0, Qt::AlignVCenter);
}

void RelationRow::setTexts(const QString& title, const QString& summary)
{
    m_title->setText(title);
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    setAccessibleName(summary.isEmpty() ? title : tr("%1, %2").arg(title, summary));
    m_go->setAccessibleName(tr("Open: %1").arg(title));
    m_up->setAccessibleName(tr("Move up: %1").arg(title));
    m_down->setAccessibleName(tr("Move down: %1").arg(title));
    m_remove->setAccessibleName(tr("Remove: %1").arg(title));
}

void RelationRow::setMovable(bool up, bool down)
{
    m_canUp = up;
    m_canDown = down;
    for (QToolButton* button : {m_up, m_down})
        keepRoom(*button, up || down);
    updateButtons();
}

void RelationRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

void RelationRow::setOpened(bool opened)
{
    m_opened = opened;
    update();
}

void RelationRow::setPast(bool past)
{
    m_title->setProperty("muted", past);
    m_title->style()->unpolish(m_title);
    m_title->style()->polish(m_title);
}

void RelationRow::setLead(const QString& toolTip)
{
    m_leads = !toolTip.isEmpty();
    m_go->setToolTip(toolTip);
    keepRoom(*m_go, m_leads);
    updateButtons();
}

void RelationRow::updateButtons()
{
    m_go->setVisible((m_hovered || hasFocus() || m_opened) && m_leads);
    const bool shown = (m_hovered || hasFocus() || m_opened) && !m_readOnly;
    m_up->setVisible(shown && m_canUp);
    m_down->setVisible(shown && m_canDown);
    m_remove->setVisible(shown);
}

void RelationRow::keyPressEvent(QKeyEvent* event)
{
    const bool withCtrl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && withCtrl && m_leads)
        emit goRequested();
    else if (enter || event->key() == Qt::Key_Space)
        emit activated();
    else if (event->key() == Qt::Key_Delete && !m_readOnly)
        emit removeRequested();
    else if (withCtrl && event->key() == Qt::Key_Up && m_canUp && !m_readOnly)
        emit moveRequested(-1);
    else if (withCtrl && event->key() == Qt::Key_Down && m_canDown && !m_readOnly)
        emit moveRequested(1);
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else
        QFrame::keyPressEvent(event);
}

void RelationRow::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    emit menuRequested(byMouse ? event->globalPos() : mapToGlobal(rect().bottomLeft()));
}

void RelationRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier) && m_leads)
        emit goRequested();
    else
        emit activated();
}

void RelationRow::enterEvent(QEnterEvent* event)
{
    m_hovered = true;
    updateButtons();
    update();
    QFrame::enterEvent(event);
}

void RelationRow::leaveEvent(QEvent* event)
{
    m_hovered = false;
    updateButtons();
    update();
    QFrame::leaveEvent(event);
}

void RelationRow::focusInEvent(QFocusEvent* event)
{
    updateButtons();
    QFrame::focusInEvent(event);
    update();
}

void RelationRow::focusOutEvent(QFocusEvent* event)
{
    updateButtons();
    QFrame::focusOutEvent(event);
    update();
}

void RelationRow::paintEvent(QPaintEvent*)
{
    const WindowTheme& theme = WindowTheme::current();
    QPainter painter(this);
    if (m_hovered || m_opened)
        painter.fillRect(rect(), m_opened ? theme.selection : theme.hover);
    painter.setPen(theme.hairline);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

KeyHints RelationRow::keyHints()
{
    return {tr("Rows within a form"),
            {{keyText("Return"), tr("Open")},
             {keyText("Ctrl+Return"), tr("Open the address or the file")},
             {keyText("Del"), tr("Remove")},
             {keyText("Ctrl+Up") + QStringLiteral(", ") + keyText("Ctrl+Down"), tr("Move up or down")},
             {keyText("Up") + QStringLiteral(", ") + keyText("Down"), tr("To the row before or after")}}};
}

} // namespace rapporteur
