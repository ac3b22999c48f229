// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowtheme.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QGestureEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace rapporteur {

using timeline::Hit;

namespace {

constexpr double NotchesToDouble = 3; // of a wheel
constexpr int CardWidth = 320;

} // namespace

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position().x(), 1 + gesture->value());
            return true;
        }
    } else if (event->type() == QEvent::Gesture) {
        auto* gestures = static_cast<QGestureEvent*>(event);
        if (auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            zoomAt(viewport()->mapFromGlobal(pinch->centerPoint().toPoint()).x(), pinch->scaleFactor());
            return true;
        }
    } else if (event->type() == QEvent::Leave) {
        m_hover.reset();
        hideCard();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

/// Over the bars the wheel zooms; over the names of the lanes it scrolls, as it does with Shift.
void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const bool overLanes = event->position().x() < laneWidth();
    event->accept();
    if (overLanes || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int by = turned.y() != 0 ? turned.y() : turned.x();
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by / 2);
        return;
    }
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        setScale(m_scale.panned(turned.x() / 2.0));
        return;
    }
    zoomAt(event->position().x(), std::pow(2.0, turned.y() / 120.0 / NotchesToDouble));
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag.kind == Drag::Kind::Carry)
        return;
    hideCard();
    const QPointF point = event->position();
    if (point.x() < laneWidth()) {
        if (const auto lane = timeline::laneAt(m_stack, laidOut().view, inBody(point).y());
            lane && point.y() >= bodyRect().top())
            toggleLane(*lane);
        return;
    }
    m_drag = {};
    m_drag.kind = Drag::Kind::Pressed;
    m_drag.from = point;
    m_drag.scaleBefore = m_scale;
    m_drag.scrollBefore = verticalScrollBar()->value();
    if (point.y() < bodyRect().top())
        return;
    m_drag.hit = hitAt(*m_plan, m_stack, laidOut(), m_style->metrics(), inBody(point));
    m_drag.lane = timeline::laneAt(m_stack, laidOut().view, inBody(point).y());
    m_clicked = m_drag.hit ? m_plan->item(m_drag.hit->item).record : RecordRef();
    choose(m_drag.hit);
}

/// Told of when the button is let go: the form that comes then must not move what is being dragged.
void TimelineView::choose(const std::optional<Hit>& hit)
{
    if (!hit)
        return;
    m_current = hit->item;
    m_lane = m_plan->item(hit->item).lane;
    m_selected = m_plan->item(hit->item).record;
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = event->position();
    if (m_drag.kind == Drag::Kind::None) {
        hover(point);
        return;
    }
    if (m_drag.kind == Drag::Kind::Pressed) {
        if ((point - m_drag.from).manhattanLength() < QApplication::startDragDistance())
            return;
        startDrag(point, event->modifiers());
    }
    dragTo(point, event->modifiers());
}

void TimelineView::startDrag(QPointF, Qt::KeyboardModifiers modifiers)
{
    m_drag.kind = Drag::Kind::Pan;
    if (m_drag.hit && m_scheduleOf) {
        const timeline::Item& item = m_plan->item(m_drag.hit->item);
        const auto schedule = m_scheduleOf(item.record, m_drag.hit->part);
        if (!schedule)
            return;
        m_drag.kind = Drag::Kind::Move;
        m_drag.item = item;
        m_drag.before = m_drag.now = *schedule;
        const size_t i = m_stack.find(item.lane);
        const size_t row = m_plan->rowOf(m_drag.hit->item) - m_plan->firstRow(item.lane);
        m_drag.rowTop = m_stack.rowTop(i, row) - verticalScrollBar()->value();
        viewport()->setCursor(m_drag.hit->part == Part::Body || m_drag.hit->part == Part::Mark
                                  ? Qt::ClosedHandCursor
                                  : Qt::SizeHorCursor);
        return;
    }
    const bool draws = m_drawing || modifiers.testFlag(Qt::ShiftModifier);
    if (!m_drag.hit && draws && m_drag.lane && m_scheduleOf) {
        m_drag.kind = Drag::Kind::Draw;
        const double row = m_style->metrics().row;
        m_drag.rowTop = inBody(m_drag.from).y() - row / 2;
        return;
    }
    viewport()->setCursor(Qt::ClosedHandCursor);
}

timeline::Unit TimelineView::unitFor(Qt::KeyboardModifiers modifiers) const
{
    if (modifiers.testFlag(Qt::AltModifier))
        return timeline::Unit::Day;
    return m_snapping.value_or(timeline::snapUnitFor(m_scale));
}

void TimelineView::dragTo(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const QPointF by = point - m_drag.from;
    switch (m_drag.kind) {
    case Drag::Kind::Pan:
        m_scale = m_drag.scaleBefore.panned(by.x());
        verticalScrollBar()->setValue(m_drag.scrollBefore - int(by.y()));
        m_fitted = true;
        forget();
        break;
    case Drag::Kind::Move: {
        const Part part = m_drag.hit->part == Part::Mark ? Part::Body : m_drag.hit->part;
        m_drag.now =
            timeline::dragged(m_drag.before, part, by.x() / m_scale.perDay, unitFor(modifiers), locale());
        break;
    }
    case Drag::Kind::Draw:
        m_drag.now = timeline::drawn(m_scale.day(inBody(m_drag.from).x()), m_scale.day(inBody(point).x()),
                                     unitFor(modifiers), locale());
        break;
    default:
        break;
    }
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag.kind == Drag::Kind::Carry)
        return;
    if (m_drag.kind != Drag::Kind::None)
        finishDrag();
    hover(event->position());
}

void TimelineView::finishDrag()
{
    const Drag drag = std::exchange(m_drag, {});
    viewport()->unsetCursor();
    viewport()->update();
    const RecordRef chosen = drag.hit ? m_plan->item(drag.hit->item).record : RecordRef();
    if (drag.kind == Drag::Kind::Move && drag.now != drag.before)
        emit rescheduled(drag.item.record, drag.hit->part, drag.before, drag.now);
    else if (drag.kind == Drag::Kind::Draw && !drag.now.from.isNull())
        emit drawnNew(*drag.lane, drag.now);
    if (chosen.isNull())
        return;
    emit recordChosen(chosen);
    if (m_current)
        announce(*m_current);
}

/// Whatever moved is where it was; only what was panned goes back as well.
void TimelineView::cancelDrag()
{
    const Drag drag = std::exchange(m_drag, {});
    viewport()->unsetCursor();
    if (drag.kind == Drag::Kind::Pan) {
        m_scale = drag.scaleBefore;
        verticalScrollBar()->setValue(drag.scrollBefore);
    }
    forget();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    // It may have moved aside for the form since the first click, which is what counts.
    if (event->button() == Qt::LeftButton && bodyRect().contains(event->position()) && !m_clicked.isNull())
        emit recordActivated(m_clicked);
}

void TimelineView::updateCursor(QPointF point)
{
    if (m_hover && m_scheduleOf && (m_hover->part == Part::Start || m_hover->part == Part::End))
        viewport()->setCursor(Qt::SizeHorCursor);
    else if (m_hover)
        viewport()->setCursor(Qt::PointingHandCursor);
    else if (m_drawing && bodyRect().contains(point))
        viewport()->setCursor(Qt::CrossCursor);
    else
        viewport()->unsetCursor();
}

void TimelineView::hover(QPointF point)
{
    const auto before = m_hover;
    m_hover.reset();
    if (bodyRect().contains(point))
        m_hover = hitAt(*m_plan, m_stack, laidOut(), m_style->metrics(), inBody(point));
    updateCursor(point);
    if (m_hover == before)
        return;
    if (m_hover)
        showCard(m_hover->item, point);
    else
        hideCard();
    viewport()->update();
}

void TimelineView::hideCard()
{
    m_card->hide();
}

void TimelineView::showCard(quint32 number, QPointF point)
{
    const timeline::Item& item = m_plan->item(number);
    QStringList parts = facts(number);
    for (QString& part : parts)
        part = part.toHtmlEscaped();
    m_card->setText(QStringLiteral("<b>%1</b><br>%2")
                        .arg(item.label.toHtmlEscaped(), parts.join(QStringLiteral("<br>"))));
    m_card->setFixedWidth(std::min(CardWidth, viewport()->width() - 2 * space::one));
    m_card->setFixedHeight(m_card->heightForWidth(m_card->width()));
    QRect box(point.toPoint() + QPoint(space::two, space::two), m_card->size());
    if (box.right() > viewport()->width() - space::one)
        box.moveRight(int(point.x()) - space::one);
    if (box.bottom() > viewport()->height() - space::one)
        box.moveBottom(int(point.y()) - space::two);
    box.moveLeft(std::max(space::one, box.left()));
    m_card->move(box.topLeft());
    m_card->show();
}

void TimelineView::carry(const timeline::Undated& undated, QPoint globalPos)
{
    const QPointF point = viewport()->mapFromGlobal(globalPos);
    if (m_drag.kind != Drag::Kind::Carry) {
        m_drag = {};
        m_drag.kind = Drag::Kind::Carry;
        m_drag.item.record = undated.record;
        m_drag.item.label = undated.label;
        m_drag.item.look = undated.look;
    }
    m_drag.now = {};
    if (bodyRect().contains(point)) {
        // The day, the week or the month that it is held over.
        const timeline::Unit unit = m_snapping.value_or(timeline::snapUnitFor(m_scale));
        const QDate start = unitStart(unit, m_scale.dateAt(inBody(point).x()), locale());
        const QDate end = unit == timeline::Unit::Month ? unitAfter(unit, start) : start;
        m_drag.now = timeline::drawn(double(start.toJulianDay()), double(end.toJulianDay()), unit, locale());
        m_drag.rowTop = inBody(point).y() - m_style->metrics().row / 2;
    }
    viewport()->update();
}

void TimelineView::dropCarried(QPoint globalPos)
{
    if (m_drag.kind != Drag::Kind::Carry)
        return;
    if (!m_drag.byKeys)
        carry({m_drag.item.record, m_drag.item.label, m_drag.item.look, 0}, globalPos);
    const Drag drag = std::exchange(m_drag, {});
    viewport()->update();
    if (!drag.now.from.isNull())
        emit placed(drag.item.record, drag.now);
}

void TimelineView::cancelCarrying()
{
    if (m_drag.kind == Drag::Kind::Carry)
        cancelDrag();
}

} // namespace rapporteur
