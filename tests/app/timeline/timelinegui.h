// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui.h"
#include "timeline/timelinepage.h"
#include "timeline/timelineview.h"
#include "timeline/undatedtray.h"

#include <QWheelEvent>

namespace rapporteur::test {

/// The window with the timeline of the sample in front.
class TimelineGui : public Gui
{
public:
    explicit TimelineGui(bool withSample = true)
        : Gui(withSample)
    {
        m_page = qobject_cast<TimelinePage*>(window().showPage(QStringLiteral("timeline")));
        REQUIRE(m_page);
        settle();
    }

    [[nodiscard]] TimelinePage& page() { return *m_page; }
    [[nodiscard]] TimelineView& view() { return *m_page->view(); }
    /// Until what is shown is what the records say.
    void settle()
    {
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] { return m_page->isUpToDate(); }, 20'000));
    }

    [[nodiscard]] RecordRef event(const QString& words)
    {
        return {QStringLiteral("event"), find("event", words)};
    }
    [[nodiscard]] quint32 itemOf(const RecordRef& record)
    {
        const auto found = view().plan()->find(record);
        REQUIRE_FALSE(found.empty());
        return found.front();
    }
    [[nodiscard]] QPoint middleOf(const RecordRef& record)
    {
        const QRectF box = view().itemRect(itemOf(record));
        REQUIRE_FALSE(box.isEmpty());
        return box.center().toPoint();
    }
    /// So that a day is a dozen pixels wide, with the record in the middle.
    void zoomTo(const RecordRef& record, double perDay = 12)
    {
        view().select(record);
        emit view().recordChosen(record); // the form is there before anything is measured
        QCoreApplication::processEvents();
        const timeline::Days days = view().plan()->item(itemOf(record)).extent();
        const double half = view().bodyRect().width() / perDay / 2;
        view().setScale({(days.first + days.end) / 2.0 - half, perDay});
    }

    void press(QPoint at, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, keys, at);
    }
    /// With the button held, in a few steps.
    void moveTo(QPoint to, Qt::KeyboardModifiers keys = {})
    {
        for (const QPoint& at : {to - QPoint(7, 0), to}) {
            QMouseEvent event(QEvent::MouseMove, at, view().viewport()->mapToGlobal(at), Qt::NoButton,
                              Qt::LeftButton, keys);
            QCoreApplication::sendEvent(view().viewport(), &event);
        }
    }
    void release(QPoint at, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, keys, at);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
    {
        press(from, keys);
        moveTo(to, keys);
        release(to, keys);
        settle();
    }
    void turnWheel(QPoint at, int delta, Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        view().setFocus();
        QTest::keyClick(&view(), key, modifiers);
        settle();
    }

    [[nodiscard]] QString date(const RecordRef& record, const char* field)
    {
        return saved(record.entity.toLatin1().constData(), record.id).text(QString::fromLatin1(field));
    }

private:
    TimelinePage* m_page = nullptr;
};

} // namespace rapporteur::test
