// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineview.h"

#include "shell/windowtheme.h"
#include "timeline/paintercanvas.h"
#include "timeline/timelineaccess.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>

#include <cmath>
#include <utility>

namespace rapporteur {

namespace {

constexpr double NameIndent = 24; // of lanes, behind what opens and closes them

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_plan(std::make_shared<timeline::Plan>())
    , m_card(new QLabel(viewport()))
{
    installTimelineAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(
        tr("Up and down choose an item, left and right move it by a day, with Shift by a week."));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    m_card->setObjectName(QStringLiteral("timelineCard"));
    m_card->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_card->setWordWrap(true);
    m_card->setTextFormat(Qt::RichText);
    m_card->hide();
    restyle();
}

TimelineView::~TimelineView() = default;

void TimelineView::restyle()
{
    m_style = std::make_unique<TimelineStyle>(ChartTheme::of(palette()), font());
    m_stack = timeline::LaneStack(*m_plan, m_style->metrics(), m_collapsed);
    forget();
}

void TimelineView::setPlan(std::shared_ptr<const timeline::Plan> plan)
{
    if (m_drag.kind == Drag::Kind::Move || m_drag.kind == Drag::Kind::Pressed)
        cancelDrag();
    m_plan = std::move(plan);
    m_hover.reset();
    hideCard();
    m_stack = timeline::LaneStack(*m_plan, m_style->metrics(), m_collapsed);
    const std::vector<quint32> found = m_plan->find(m_selected);
    m_current = found.empty() ? std::nullopt : std::optional(found.front());
    if (m_lane && *m_lane >= m_plan->content().lanes.size())
        m_lane.reset();
    forgetTimelineAccess(this);
    updateBars();
    if (!m_fitted && !m_plan->extent().isEmpty() && width() > 0)
        fitAll();
    if (std::exchange(m_follows, false) && m_current)
        ensureVisible(*m_current);
    forget();
}

void TimelineView::setScheduleSource(std::function<std::optional<Schedule>(const RecordRef&, Part)> source)
{
    m_scheduleOf = std::move(source);
}

void TimelineView::setScale(const timeline::DayScale& scale)
{
    m_fitted = true;
    m_scale = scale;
    forget();
}

void TimelineView::zoomAt(double x, double factor)
{
    setScale(m_scale.zoomed(x - laneWidth(), factor, bodyRect().width()));
    hideCard();
}

void TimelineView::zoom(double factor)
{
    double x = bodyRect().center().x();
    if (m_current) {
        const timeline::Days days = m_plan->item(*m_current).extent();
        const double middle = laneWidth() + m_scale.x((days.first + days.end) / 2.0);
        if (middle > laneWidth() && middle < viewport()->width())
            x = middle;
    }
    zoomAt(x, factor);
}

void TimelineView::fitAll()
{
    timeline::Days days = m_plan->extent();
    if (days.isEmpty()) {
        const int today = int(QDate::currentDate().toJulianDay());
        days = {today - 180, today + 180};
    }
    setScale(timeline::DayScale::fitting(days, bodyRect().width()));
}

void TimelineView::fitSelection()
{
    if (!m_current)
        return;
    timeline::Days days = m_plan->item(*m_current).extent();
    // Some of what is around it, or nobody would know where it is.
    const int around = std::max(3, days.count() / 4);
    setScale(timeline::DayScale::fitting({days.first - around, days.end + around}, bodyRect().width()));
    ensureVisible(*m_current);
}

void TimelineView::goToToday()
{
    const double today = double(QDate::currentDate().toJulianDay()) + 0.5;
    setScale({today - bodyRect().width() / m_scale.perDay / 2, m_scale.perDay});
}

double TimelineView::centreDay() const
{
    return m_scale.day(bodyRect().width() / 2);
}

void TimelineView::select(const RecordRef& record)
{
    m_selected = record;
    const std::vector<quint32> found = m_plan->find(record);
    if (m_current && std::find(found.begin(), found.end(), *m_current) != found.end()) {
        viewport()->update();
        return;
    }
    m_current = found.empty() ? std::nullopt : std::optional(found.front());
    if (m_current) {
        m_lane = m_plan->item(*m_current).lane;
        ensureVisible(*m_current);
    }
    viewport()->update();
}

void TimelineView::setCollapsed(const QStringList& keys)
{
    m_collapsed = keys;
    m_stack = timeline::LaneStack(*m_plan, m_style->metrics(), m_collapsed);
    updateBars();
    forget();
    emit collapsedChanged();
}

void TimelineView::toggleLane(size_t lane)
{
    QStringList keys = m_collapsed;
    const QString key = m_plan->content().lanes[lane].key;
    if (!keys.removeOne(key))
        keys.append(key);
    m_lane = lane;
    setCollapsed(keys);
}

std::optional<size_t> TimelineView::currentLane() const
{
    return m_lane;
}

double TimelineView::laneWidth() const
{
    // The same beside a form as without one: nothing moves under the pointer when the form comes.
    return std::round(std::min(m_style->em() * 14, viewport()->width() * 0.4));
}

double TimelineView::axisHeight() const
{
    return m_style->axisHeight();
}

QRectF TimelineView::bodyRect() const
{
    return {laneWidth(), axisHeight(), std::max(16.0, viewport()->width() - laneWidth()),
            std::max(16.0, viewport()->height() - axisHeight())};
}

QPointF TimelineView::inBody(QPointF point) const
{
    return point - bodyRect().topLeft();
}

double TimelineView::xOf(QDate day) const
{
    return laneWidth() + m_scale.x(double(day.toJulianDay()));
}

void TimelineView::updateBars()
{
    const double room = bodyRect().height();
    verticalScrollBar()->setPageStep(int(room));
    verticalScrollBar()->setSingleStep(int(m_style->metrics().row));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_stack.height() - room))));
}

void TimelineView::forget()
{
    m_layout.reset();
    viewport()->update();
}

const timeline::Layout& TimelineView::laidOut()
{
    if (!m_layout) {
        timeline::LayoutRequest request;
        const QRectF body = bodyRect();
        request.view = {m_scale, body.width(), double(verticalScrollBar()->value()), body.height()};
        request.metrics = m_style->metrics();
        request.today = QDate::currentDate();
        request.locale = locale();
        m_layout = layOut(*m_plan, m_stack, request, m_style->labelWidth());
    }
    return *m_layout;
}

QRectF TimelineView::itemRect(quint32 item)
{
    const TimelinePainter painter(*m_style, *m_plan, locale());
    for (const timeline::BarBox& box : laidOut().bars) {
        if (box.item != item)
            continue;
        QRectF bar = painter.barRect(box);
        if (!box.hasBar())
            bar = QRectF(box.markLeft, bar.top(), box.markRight - box.markLeft, bar.height());
        return bar.translated(bodyRect().topLeft());
    }
    return {};
}

QStringList TimelineView::facts(quint32 item) const
{
    return TimelinePainter(*m_style, *m_plan, locale()).facts(m_plan->item(item));
}

std::optional<quint32> TimelineView::itemAt(QPointF point)
{
    if (!bodyRect().contains(point))
        return std::nullopt;
    const auto hit = hitAt(*m_plan, m_stack, laidOut(), m_style->metrics(), inBody(point));
    return hit ? std::optional(hit->item) : std::nullopt;
}

void TimelineView::ensureVisible(quint32 item)
{
    const QRectF body = bodyRect();
    const timeline::Days days = m_plan->item(item).extent();
    const double left = m_scale.x(days.first);
    const double right = m_scale.x(days.end);
    constexpr double Edge = 40;
    if (right < Edge || left > body.width() - Edge)
        m_scale = m_scale.panned(body.width() / 2 - (left + right) / 2);
    const size_t lane = m_plan->item(item).lane;
    const size_t i = m_stack.find(lane);
    if (i < m_stack.count()) {
        const size_t row = m_stack.isCollapsed(i) ? 0 : m_plan->rowOf(item) - m_plan->firstRow(lane);
        const double top = m_stack.rowTop(i, row);
        const int value = verticalScrollBar()->value();
        if (top < value)
            verticalScrollBar()->setValue(int(top) - space::one);
        else if (top + m_style->metrics().row > value + body.height())
            verticalScrollBar()->setValue(int(top + m_style->metrics().row - body.height()) + space::one);
    }
    forget();
}

void TimelineView::announce(quint32 item)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(int(item));
    QAccessible::updateAccessibility(&event);
}

void TimelineView::paintEvent(QPaintEvent*)
{
    const timeline::Layout& layout = laidOut();
    QPainter painter(viewport());
    PainterCanvas canvas(painter, *m_style, PainterCanvas::Places::WholePixels);
    const TimelinePainter timelinePainter(*m_style, *m_plan, locale());
    TimelineAccent accent;
    accent.colour = WindowTheme::current().accent;
    for (const quint32 item : m_plan->find(m_selected))
        accent.chosen.insert(item);
    if (m_hover && m_drag.kind == Drag::Kind::None)
        accent.hovered = m_hover->item;
    if (m_drag.kind == Drag::Kind::Move && m_drag.hit)
        accent.lifted = m_drag.hit->item;
    if (hasFocus())
        accent.lane = m_lane;
    const QRectF body = bodyRect();
    canvas.fill({0, 0, body.left(), body.top()}, m_style->theme().background);
    canvas.enter({0, body.top(), body.left(), body.height()}, {0, body.top()});
    timelinePainter.paintLanes(canvas, layout, body.left(), NameIndent, accent);
    paintChevrons(painter);
    canvas.leave();
    canvas.enter(body, body.topLeft());
    timelinePainter.paintBody(canvas, layout, accent);
    paintMoving(canvas);
    canvas.leave();
    canvas.enter({body.left(), 0, body.width(), body.top()}, {body.left(), 0});
    timelinePainter.paintAxis(canvas, layout);
    canvas.leave();
}

/// Beside the name of each lane: whether it is open.
void TimelineView::paintChevrons(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style->theme().muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPolygonF right{{-2, -3.5}, {1.5, 0}, {-2, 3.5}};
    const QPolygonF down{{-3.5, -2}, {0, 1.5}, {3.5, -2}};
    const TimelinePainter names(*m_style, *m_plan, locale());
    for (const timeline::LaneBox& lane : m_layout->lanes)
        painter.drawPolyline(
            (lane.collapsed ? right : down).translated(NameIndent / 2 + 2, names.nameMiddle(lane)));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelineView::paintMoving(Canvas& canvas) const
{
    const bool shown = m_drag.kind == Drag::Kind::Move || m_drag.kind == Drag::Kind::Draw ||
                       m_drag.kind == Drag::Kind::Carry;
    if (!shown || (m_drag.now.from.isNull() && m_drag.now.to.isNull()))
        return;
    const timeline::Days days = timeline::daysOf(m_drag.now.from, m_drag.now.to);
    const timeline::Metrics& metrics = m_style->metrics();
    const double left = m_scale.x(days.first);
    const QRectF box(left, m_drag.rowTop + (metrics.row - metrics.bar) / 2,
                     std::max(3.0, m_scale.x(days.end) - left), metrics.bar);
    const PartialDate& from = m_drag.now.from.isNull() ? m_drag.now.to : m_drag.now.from;
    const PartialDate& to = m_drag.now.to.isNull() ? from : m_drag.now.to;
    const QString dates = datesText(days, from.precision(), to.precision(), locale());
    TimelinePainter(*m_style, *m_plan, locale())
        .paintMoving(canvas, box, m_drag.item, dates, bodyRect().width(), WindowTheme::current().accent);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    if (!m_fitted && !m_plan->extent().isEmpty())
        fitAll();
    // What is chosen does not vanish behind the form that shows it.
    if (m_current && event->size().width() < event->oldSize().width())
        ensureVisible(*m_current);
    forget();
}

void TimelineView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                      event->type() == QEvent::LocaleChange;
    if (look && m_plan)
        restyle();
}

void TimelineView::scrollContentsBy(int, int)
{
    hideCard();
    forget();
}

} // namespace rapporteur
