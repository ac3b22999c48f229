// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/keyhints.h"
#include "timeline/snapping.h"
#include "timeline/timelinepainter.h"

#include <QAbstractScrollArea>

#include <memory>

class QLabel;
class QPinchGesture;

namespace rapporteur {

/// The timeline on the screen: zoomed and panned by hand and by keys, with items that can be taken hold of.
/// It asks for changes and never makes them.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Schedule = timeline::Schedule;
    using Part = timeline::Part;

    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    [[nodiscard]] static KeyHints keyHints();

    /// The first one is shown whole; after that the view stays where it is.
    void setPlan(std::shared_ptr<const timeline::Plan> plan);
    [[nodiscard]] const std::shared_ptr<const timeline::Plan>& plan() const { return m_plan; }
    /// How the dates of a record are asked for: nothing where they must not be changed.
    void setScheduleSource(std::function<std::optional<Schedule>(const RecordRef&, Part)> source);
    /// What things come to rest at; none: whatever suits the zoom.
    void setSnapping(std::optional<timeline::Unit> unit) { m_snapping = unit; }
    [[nodiscard]] std::optional<timeline::Unit> snapping() const { return m_snapping; }
    /// While on, dragging over an empty place draws a new item; else Shift asks for that.
    void setDrawing(bool drawing) { m_drawing = drawing; }

    [[nodiscard]] const timeline::DayScale& scale() const { return m_scale; }
    void setScale(const timeline::DayScale& scale);
    void zoom(double factor);
    void zoomAt(double x, double factor); ///< \a x in the viewport
    void fitAll();
    void fitSelection();
    void goToToday();

    [[nodiscard]] const RecordRef& selected() const { return m_selected; }
    /// Chooses without telling; brings it into view where it is there.
    void select(const RecordRef& record);
    [[nodiscard]] const QStringList& collapsed() const { return m_collapsed; }
    void setCollapsed(const QStringList& keys);
    void toggleLane(size_t lane);
    /// The lane that has the keyboard, as its number in the plan.
    [[nodiscard]] std::optional<size_t> currentLane() const;
    [[nodiscard]] double centreDay() const;

    /// A record without a date that the pointer carries, at a place of the screen: shown where it would land.
    void carry(const timeline::Undated& undated, QPoint globalPos);
    void dropCarried(QPoint globalPos);
    void cancelCarrying();
    /// The same by keys: arrows move it, Enter puts it down, Escape takes it back.
    void startPlacing(const timeline::Undated& undated);

    /// Of an item in the viewport; empty where it is not in view as a bar.
    [[nodiscard]] QRectF itemRect(quint32 item);
    [[nodiscard]] QRectF bodyRect() const;
    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] QStringList facts(quint32 item) const;
    /// At a point of the viewport.
    [[nodiscard]] std::optional<quint32> itemAt(QPointF point);
    [[nodiscard]] bool isDragging() const { return m_drag.kind > Drag::Kind::Pressed; }

signals:
    void recordChosen(const rapporteur::RecordRef& record);
    void recordActivated(const rapporteur::RecordRef& record);
    void rescheduled(const rapporteur::RecordRef& record, rapporteur::timeline::Part part,
                     const rapporteur::timeline::Schedule& before,
                     const rapporteur::timeline::Schedule& after);
    void drawnNew(size_t lane, const rapporteur::timeline::Schedule& schedule);
    void placed(const rapporteur::RecordRef& record, const rapporteur::timeline::Schedule& schedule);
    void collapsedChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Drag
    {
        enum class Kind { None, Pressed, Pan, Move, Draw, Carry };
        Kind kind = Kind::None;
        QPointF from;
        timeline::DayScale scaleBefore;
        int scrollBefore = 0;
        std::optional<timeline::Hit> hit;
        Schedule before;
        Schedule now;
        std::optional<size_t> lane; ///< into which is drawn
        double rowTop = 0;          ///< of what moves, in the body
        timeline::Item item;        ///< as it is drawn while it moves
        bool byKeys = false;
    };

    // timelineview.cpp
    void restyle();
    void updateBars();
    const timeline::Layout& laidOut();
    void forget();
    void paintMoving(Canvas& canvas) const;
    void paintChevrons(QPainter& painter) const;
    [[nodiscard]] double laneWidth() const;
    [[nodiscard]] double axisHeight() const;
    [[nodiscard]] QPointF inBody(QPointF point) const;
    void ensureVisible(quint32 item);
    void announce(quint32 item);

    // timelineview_input.cpp
    void hover(QPointF point);
    void hideCard();
    void showCard(quint32 item, QPointF point);
    void startDrag(QPointF point, Qt::KeyboardModifiers modifiers);
    void dragTo(QPointF point, Qt::KeyboardModifiers modifiers);
    void finishDrag();
    void cancelDrag();
    void choose(const std::optional<timeline::Hit>& hit);
    [[nodiscard]] timeline::Unit unitFor(Qt::KeyboardModifiers modifiers) const;
    void updateCursor(QPointF point);

    // timelineview_keys.cpp
    bool handleLaneKey(QKeyEvent* event);
    bool handlePlacingKey(QKeyEvent* event);
    bool handleWalkingKey(QKeyEvent* event);
    void moveSelected(Part part, int direction, bool week);
    void walkRows(int by);
    void walkTime(int by);
    void chooseItem(std::optional<quint32> item);
    [[nodiscard]] std::optional<quint32> nearestIn(size_t row, double day) const;

    std::shared_ptr<const timeline::Plan> m_plan;
    std::unique_ptr<TimelineStyle> m_style;
    timeline::LaneStack m_stack;
    QStringList m_collapsed;
    timeline::DayScale m_scale;
    std::optional<timeline::Layout> m_layout;
    std::function<std::optional<Schedule>(const RecordRef&, Part)> m_scheduleOf;
    std::optional<timeline::Unit> m_snapping;
    bool m_drawing = false;
    bool m_fitted = false;  ///< something was shown already
    bool m_follows = false; ///< what is chosen stays in view when it has moved
    RecordRef m_selected;
    RecordRef m_clicked;              ///< by the last press; null: none was there
    std::optional<quint32> m_current; ///< which of the selected record's items has the keyboard
    std::optional<size_t> m_lane;     ///< that has it, in the plan
    std::optional<timeline::Hit> m_hover;
    QLabel* m_card;
    Drag m_drag;
};

} // namespace rapporteur
