// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/undatedtray.h"

#include "shell/icons.h"
#include "shell/windowtheme.h"
#include "timeline/paintercanvas.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMouseEvent>
#include <QSettings>
#include <QToolButton>

#include <cmath>

namespace rapporteur {

namespace {

constexpr size_t MostShown = 500; // more would be a list of its own
constexpr int RowsShown = 3;
constexpr int ColumnWidth = 300;
const auto openKey = QStringLiteral("timeline/trayOpen");

/// Whole pixels around a sign, on each side of it.
int signSize(const TimelineStyle& style)
{
    return int(std::ceil(style.metrics().marker)) + 2;
}

/// As many pixels as the list shows of it, or Qt would take it for a picture of another size.
QIcon signIcon(const TimelineStyle& style, timeline::Look look, double ratio)
{
    const double size = style.metrics().marker;
    const int room = signSize(style);
    QPixmap pixmap(QSize(room, room) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    PainterCanvas canvas(painter, style, PainterCanvas::Places::Exact);
    const LookStyle& drawn = style.of(look);
    const QColor colour = drawn.outline.isValid() ? drawn.outline : drawn.fill;
    const QPointF centre(room / 2.0, room / 2.0);
    const bool tick = drawn.sign == Sign::Tick;
    canvas.sign(tick || drawn.sign == Sign::None ? Sign::Circle : drawn.sign, centre, size, colour,
                style.theme().background);
    if (tick)
        canvas.sign(Sign::Tick, centre, size * 0.7, drawn.text, {});
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // the colours tell of the state, whichever is chosen
    return icon;
}

} // namespace

UndatedTray::UndatedTray(QWidget* parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(tr("Drag onto a day, or press Enter to place with the keys."), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::half, 0, 0);
    column->setSpacing(space::half);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::one, 0, space::two, 0);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_open = QSettings().value(openKey, true).toBool();
    m_hint->setProperty("muted", true);
    head->addWidget(m_toggle);
    head->addStretch(1);
    head->addWidget(m_hint);
    column->addLayout(head);
    m_list->setObjectName(QStringLiteral("undated"));
    m_list->setAccessibleName(tr("Not dated yet"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(0);
    m_list->setFixedHeight(RowsShown * rowHeight());
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    connect(m_toggle, &QToolButton::clicked, this, [this] {
        m_open = !m_open;
        QSettings().setValue(openKey, m_open);
        fill();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        // A press chooses when it is let go: the form that comes then must not move what is being dragged.
        if (const timeline::Undated* undated = undatedOf(item); undated && m_list->hasFocus() && !m_pressed)
            emit chosen(undated->record);
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (const timeline::Undated* undated = undatedOf(item))
            emit chosen(undated->record);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        if (const timeline::Undated* undated = undatedOf(item))
            emit placeRequested(timeline::Undated(*undated));
    });
}

void UndatedTray::setUndated(const std::vector<timeline::Undated>& undated)
{
    m_undated.assign(undated.begin(), undated.begin() + long(std::min(undated.size(), MostShown)));
    m_pressed = nullptr;
    m_toggle->setText(
        undated.size() > MostShown
            ? tr("Not dated yet: %1 of %2")
                  .arg(locale().toString(int(MostShown)), locale().toString(qlonglong(undated.size())))
            : tr("Not dated yet: %1").arg(locale().toString(qlonglong(undated.size()))));
    fill();
}

void UndatedTray::fill()
{
    m_toggle->setIcon(icon(m_open ? QStringLiteral("arrow-down") : QStringLiteral("arrow-right")));
    m_list->setVisible(m_open);
    m_hint->setVisible(m_open);
    setVisible(!m_undated.empty());
    const TimelineStyle style(ChartTheme::of(palette()), font());
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setIconSize({signSize(style), signSize(style)});
    for (size_t i = 0; i < m_undated.size(); ++i) {
        auto* item = new QListWidgetItem(signIcon(style, m_undated[i].look, devicePixelRatioF()),
                                         m_undated[i].label, m_list);
        item->setToolTip(m_undated[i].label);
        item->setSizeHint({ColumnWidth, rowHeight()});
        item->setData(Qt::UserRole, int(i));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2").arg(m_undated[i].label, TimelineStyle::nameOf(m_undated[i].look)));
    }
    if (row >= 0)
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

int UndatedTray::rowHeight() const
{
    return fontMetrics().height() + space::one;
}

const timeline::Undated* UndatedTray::undatedOf(const QListWidgetItem* item) const
{
    const auto i = item ? size_t(item->data(Qt::UserRole).toInt()) : m_undated.size();
    return i < m_undated.size() ? &m_undated[i] : nullptr;
}

bool UndatedTray::handlePress(QPoint point)
{
    m_pressed = undatedOf(m_list->itemAt(point));
    m_pressedAt = point;
    return false;
}

bool UndatedTray::handleMove(QPoint point, QPoint globalPos)
{
    if (!m_pressed)
        return false;
    if (!m_dragging && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return true;
    m_dragging = true;
    emit carried(*m_pressed, globalPos);
    return true;
}

/// The list's own drag and drop would hold the window until the mouse is let go.
bool UndatedTray::eventFilter(QObject* watched, QEvent* event)
{
    auto* mouse = static_cast<QMouseEvent*>(event);
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress)
        return handlePress(mouse->pos());
    if (watched == m_list->viewport() && event->type() == QEvent::MouseMove)
        return handleMove(mouse->pos(), mouse->globalPosition().toPoint());
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        m_pressed = nullptr;
        if (std::exchange(m_dragging, false))
            emit dropped(mouse->globalPosition().toPoint());
    }
    if (m_dragging && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_pressed = nullptr;
        m_dragging = false;
        emit dragCancelled();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void UndatedTray::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        fill();
}

} // namespace rapporteur
