// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowtheme.h"
#include "timeline/timelineview.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

namespace rapporteur {

namespace {

constexpr double KeyPan = 48;

} // namespace

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_drag.kind != Drag::Kind::None)
            cancelDrag();
        else if (!m_selected.isNull())
            chooseItem(std::nullopt);
        else
            QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (handlePlacingKey(event) || handleLaneKey(event) || handleWalkingKey(event))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

/// As in trees: plus opens and minus closes.
bool TimelineView::handleLaneKey(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        verticalScrollBar()->triggerAction(key == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                                 : QScrollBar::SliderPageStepAdd);
        return true;
    }
    if (key != Qt::Key_Plus && key != Qt::Key_Minus)
        return false;
    const bool collapsed = m_lane && m_collapsed.contains(m_plan->content().lanes[*m_lane].key);
    if (m_lane && collapsed == (key == Qt::Key_Plus))
        toggleLane(*m_lane);
    return true;
}

bool TimelineView::handleWalkingKey(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int direction = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        walkRows(event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control && shift)
            moveSelected(Part::End, direction, false);
        else if (control)
            walkTime(direction);
        else if (m_current)
            moveSelected(m_plan->item(*m_current).bar.isEmpty() ? Part::Mark : Part::Body, direction, shift);
        else
            setScale(m_scale.panned(-direction * KeyPan));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_current)
            return false;
        emit recordActivated(m_selected);
        return true;
    default:
        return false;
    }
}

void TimelineView::moveSelected(Part part, int direction, bool week)
{
    if (!m_current || !m_scheduleOf)
        return;
    const auto before = m_scheduleOf(m_selected, part);
    if (!before)
        return;
    const Schedule after =
        timeline::stepped(*before, part == Part::Mark ? Part::Body : part, direction, week);
    if (after == *before)
        return;
    m_follows = true;
    emit rescheduled(m_selected, part, *before, after);
}

void TimelineView::chooseItem(std::optional<quint32> item)
{
    m_current = item;
    m_selected = item ? m_plan->item(*item).record : RecordRef();
    if (item) {
        m_lane = m_plan->item(*item).lane;
        ensureVisible(*item);
        announce(*item);
    }
    viewport()->update();
    emit recordChosen(m_selected);
}

std::optional<quint32> TimelineView::nearestIn(size_t row, double day) const
{
    const timeline::IntervalIndex& index = m_plan->index();
    const auto range = index.row(row);
    std::optional<quint32> nearest;
    double least = 0;
    // Starts are in order: the nearest is the last before the day or the first after it.
    const auto around = index.around(row, day, day + 1);
    const size_t first = around.begin > range.begin ? around.begin - 1 : range.begin;
    for (size_t i = first; i < std::min(range.end, around.end + 1); ++i) {
        const double away = std::max({index.start(i) - day, day - index.end(i), 0.0});
        if (!nearest || away < least) {
            nearest = m_plan->itemAt(i);
            least = away;
        }
    }
    return nearest;
}

void TimelineView::walkRows(int by)
{
    if (m_stack.count() == 0)
        return;
    const double day = m_current ? (m_plan->item(*m_current).extent().first + 0.5) : centreDay();
    size_t i = m_lane ? m_stack.find(*m_lane) : m_stack.count();
    if (i < m_stack.count() && m_current && !m_stack.isCollapsed(i)) {
        const size_t first = m_plan->firstRow(*m_lane);
        const auto row = long(m_plan->rowOf(*m_current) - first) + by;
        if (row >= 0 && row < long(m_plan->rowsOf(*m_lane))) {
            chooseItem(nearestIn(first + size_t(row), day));
            return;
        }
    }
    i = i == m_stack.count() ? (by > 0 ? 0 : m_stack.count() - 1)
                             : size_t(std::clamp<long>(long(i) + by, 0, long(m_stack.count()) - 1));
    const size_t lane = m_stack.laneAt(i);
    if (m_lane == lane && m_current)
        return;
    m_lane = lane;
    const size_t rows = m_stack.isCollapsed(i) ? 0 : m_plan->rowsOf(lane);
    chooseItem(rows == 0 ? std::nullopt : nearestIn(m_plan->firstRow(lane) + (by > 0 ? 0 : rows - 1), day));
    const int top = int(m_stack.top(i));
    const int bottom = int(m_stack.top(i) + m_stack.heightOf(i) - bodyRect().height());
    if (rows == 0)
        verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), std::min(bottom, top), top));
}

/// Through the items of the lane in the order of their days.
void TimelineView::walkTime(int by)
{
    if (!m_current) {
        if (m_lane && m_plan->rowsOf(*m_lane) > 0)
            chooseItem(nearestIn(m_plan->firstRow(*m_lane), centreDay()));
        return;
    }
    const size_t lane = m_plan->item(*m_current).lane;
    const timeline::IntervalIndex& index = m_plan->index();
    const auto key = [&](size_t place) { return std::pair(index.start(place), place); };
    const auto from = key(m_plan->placeOf(*m_current));
    std::optional<size_t> best;
    for (size_t row = m_plan->firstRow(lane); row < m_plan->firstRow(lane + 1); ++row) {
        const auto range = index.row(row);
        const auto around = index.around(row, from.first, from.first + 1);
        const size_t begin = around.begin > range.begin ? around.begin - 1 : range.begin;
        for (size_t i = begin; i < std::min(range.end, around.end + 1); ++i) {
            const bool after = by > 0 ? key(i) > from : key(i) < from;
            if (after && (!best || (by > 0 ? key(i) < key(*best) : key(i) > key(*best))))
                best = i;
        }
    }
    if (best)
        chooseItem(m_plan->itemAt(*best));
}

void TimelineView::startPlacing(const timeline::Undated& undated)
{
    const QRectF body = bodyRect();
    carry(undated, viewport()->mapToGlobal(body.center().toPoint()));
    m_drag.byKeys = true;
    setFocus(Qt::OtherFocusReason);
    // Whoever only hears the timeline learns where the record would land.
    setAccessibleDescription(
        tr("%1 is being placed: the arrow keys move it, Enter puts it down, Escape takes "
           "it back.")
            .arg(undated.label));
}

bool TimelineView::handlePlacingKey(QKeyEvent* event)
{
    if (m_drag.kind != Drag::Kind::Carry || !m_drag.byKeys)
        return false;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        dropCarried({});
        return true;
    }
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
        return false;
    const bool week = event->modifiers().testFlag(Qt::ShiftModifier);
    m_drag.now = timeline::stepped(m_drag.now, Part::Body, event->key() == Qt::Key_Left ? -1 : 1, week);
    viewport()->update();
    return true;
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_lane && m_stack.count() > 0)
        m_lane = m_stack.laneAt(0);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (m_drag.byKeys)
        cancelDrag();
    viewport()->update();
}

KeyHints TimelineView::keyHints()
{
    return {tr("Timeline"),
            {{keyText("Up") + QStringLiteral(", ") + keyText("Down"), tr("To the row above or below")},
             {keyText("Ctrl+Left") + QStringLiteral(", ") + keyText("Ctrl+Right"),
              tr("To the item before or after in the lane")},
             {keyText("Left") + QStringLiteral(", ") + keyText("Right"),
              tr("Move what is chosen by a day; with nothing chosen, look further along")},
             {keyText("Shift+Left") + QStringLiteral(", ") + keyText("Shift+Right"), tr("Move it by a week")},
             {keyText("Ctrl+Shift+Left") + QStringLiteral(", ") + keyText("Ctrl+Shift+Right"),
              tr("Move its end")},
             {keyText("+") + QStringLiteral(", ") + keyText("-"), tr("Open or close the lane")},
             {keyText("Return"), tr("Open the record; put down what waited without a date")},
             {keyText("Esc"), tr("Give up moving or placing; choose nothing")}}};
}

} // namespace rapporteur
