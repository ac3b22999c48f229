// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcanvas.h"

#include "charts/chartrenderer.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int CalloutPadding = 8;
constexpr int CalloutDistance = 12;

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ChartCanvas::setSpec(const ChartSpec& spec)
{
    m_spec = spec;
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.summary);
    forget();
}

int ChartCanvas::heightFor(QSize room) const
{
    const ChartFonts fonts(font());
    const double width = room.width() / pixelsPerUnit();
    const double least = chartHeight(m_spec, width, fonts, ChartRoom::Least) * pixelsPerUnit();
    if (least <= room.height())
        return 0;
    return qRound(chartHeight(m_spec, width, fonts, ChartRoom::Usual) * pixelsPerUnit());
}

QString ChartCanvas::pointedAt() const
{
    return m_hit ? detailOf(m_spec, *m_hit) : QString();
}

QPoint ChartCanvas::placeOf(int series, int point)
{
    draw();
    for (const ChartHit& hit : m_layout.hits) {
        if (hit.series == series && hit.point == point)
            return (hit.anchor * scale()).toPoint();
    }
    return {-1, -1};
}

QSize ChartCanvas::sizeHint() const
{
    return {700, 420};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {280, 160};
}

void ChartCanvas::forget()
{
    m_picture = {};
    m_step = -1;
    point(std::nullopt);
    update();
}

double ChartCanvas::scale() const
{
    return std::min(width() / m_layout.size.width(), height() / m_layout.size.height());
}

const ChartPoint& ChartCanvas::pointOf(const ChartHit& hit) const
{
    return m_spec.series.at(hit.series).points.at(hit.point);
}

void ChartCanvas::draw()
{
    if (!m_picture.isNull() && m_picture.size() == size() * devicePixelRatio())
        return;
    const ChartRenderer renderer(ChartTheme::of(palette()), font());
    m_layout = renderer.layout(m_spec, QSizeF(size()) / pixelsPerUnit());
    m_picture = QPixmap(size() * devicePixelRatio());
    m_picture.setDevicePixelRatio(devicePixelRatio());
    QPainter painter(&m_picture);
    renderer.paint(painter, rect(), m_spec, m_layout);
}

void ChartCanvas::paintEvent(QPaintEvent*)
{
    draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_hit)
        paintCallout(painter);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void ChartCanvas::paintFocusedFigure(QPainter& painter) const
{
    const ChartTheme theme = ChartTheme::of(palette());
    const QPointF anchor = m_hit->anchor * scale();
    if (m_hit->isMark())
        return; // its line is there to be seen
    switch (m_spec.series.at(m_hit->series).kind) {
    case SeriesKind::StepLine:
    case SeriesKind::Line:
        painter.setPen(QPen(theme.background, 2));
        painter.setBrush(theme.text);
        painter.drawEllipse(anchor, 4, 4);
        break;
    case SeriesKind::Points:
        painter.setPen(QPen(theme.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(anchor, MarkSize, MarkSize);
        break;
    case SeriesKind::HorizontalBars:
    case SeriesKind::VerticalBars:
        break; // the callout stands on the bar's own part
    case SeriesKind::Shades:
    case SeriesKind::Circles:
        painter.setPen(QPen(theme.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(QTransform::fromScale(scale(), scale()).map(m_hit->shape));
        break;
    case SeriesKind::StackedAreas:
        painter.setPen(QPen(theme.background, 2));
        painter.setBrush(theme.text);
        painter.drawEllipse(anchor, 4, 4);
        break;
    }
}

void ChartCanvas::paintCallout(QPainter& painter) const
{
    const ChartTheme theme = ChartTheme::of(palette());
    const QPointF anchor = m_hit->anchor * scale();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocusedFigure(painter);

    const QString text = pointedAt();
    const int widest = std::min(360, width() - 4 * CalloutPadding);
    const QRect wrapped = fontMetrics().boundingRect({0, 0, widest, 10000}, Qt::TextWordWrap, text);
    QRect box(QPoint(0, 0), wrapped.size() + QSize(2 * CalloutPadding, 2 * CalloutPadding));
    box.moveCenter(anchor.toPoint());
    box.moveBottom(qRound(anchor.y()) - CalloutDistance);
    if (box.top() < 2)
        box.moveTop(qRound(anchor.y()) + CalloutDistance);
    box.moveLeft(std::clamp(box.left(), 2, std::max(2, width() - box.width() - 2)));
    painter.setPen(QPen(theme.axis, 1));
    painter.setBrush(theme.background);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme.text);
    painter.drawText(box.adjusted(CalloutPadding, CalloutPadding, -CalloutPadding, -CalloutPadding),
                     Qt::TextWordWrap, text);
}

void ChartCanvas::point(std::optional<ChartHit> hit)
{
    const QString before = pointedAt();
    m_hit = std::move(hit);
    setCursor(m_hit && leadsOn(*m_hit) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    if (pointedAt() != before)
        emit pointed(pointedAt());
}

void ChartCanvas::resizeEvent(QResizeEvent*)
{
    forget();
}

void ChartCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        forget();
    QWidget::changeEvent(event);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event)
{
    draw();
    m_step = -1;
    point(m_layout.hitAt(event->position() / scale()));
}

void ChartCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton;
    if (!m_pressed)
        QWidget::mousePressEvent(event);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const bool clicked = m_pressed && event->button() == Qt::LeftButton && rect().contains(event->pos());
    m_pressed = false;
    if (!clicked)
        return;
    draw();
    point(m_layout.hitAt(event->position() / scale()));
    choose();
}

bool ChartCanvas::leadsOn(const ChartHit& hit) const
{
    if (hit.isMark())
        return !m_spec.marks.at(hit.point).key.isEmpty();
    return !pointOf(hit).published && !pointOf(hit).key.isEmpty() && pointOf(hit).value > 0;
}

void ChartCanvas::choose()
{
    if (!m_hit || !leadsOn(*m_hit))
        return;
    if (m_hit->isMark())
        emit markChosen(m_spec.marks.at(m_hit->point).key);
    else
        emit figureChosen(m_spec.series.at(m_hit->series).key, pointOf(*m_hit).key);
}

void ChartCanvas::leaveEvent(QEvent*)
{
    point(std::nullopt);
}

void ChartCanvas::focusOutEvent(QFocusEvent* event)
{
    m_step = -1;
    point(std::nullopt);
    QWidget::focusOutEvent(event);
}

void ChartCanvas::step(int by)
{
    draw();
    if (m_layout.hits.isEmpty())
        return;
    const int last = int(m_layout.hits.size()) - 1;
    m_step = m_step < 0 ? (by > 0 ? 0 : last) : std::clamp(m_step + by, 0, last);
    point(m_layout.hits.at(m_step));
    // A screen reader reads the figure where others see the callout.
    setAccessibleDescription(pointedAt());
}

void ChartCanvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        break;
    case Qt::Key_Escape:
        if (!m_hit) {
            QWidget::keyPressEvent(event);
            return;
        }
        m_step = -1;
        point(std::nullopt);
        setAccessibleDescription(m_spec.summary);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

KeyHints ChartCanvas::keyHints()
{
    return {tr("Charts"),
            {{keyText("Right") + QStringLiteral(", ") + keyText("Left"), tr("To the next figure, and back")},
             {keyText("Return"), tr("List what is behind the figure")},
             {keyText("Esc"), tr("Leave the figures")}}};
}

} // namespace rapporteur
