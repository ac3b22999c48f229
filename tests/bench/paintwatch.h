// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QCursor>
#include <QElapsedTimer>
#include <QEvent>
#include <QScreen>
#include <QWidget>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace rapporteur::bench {

/// When something was last painted, so that what a person waits for is measured to the last pixel that
/// changes for it. The same for our window and for the bare one beside it.
class PaintWatch : public QObject
{
public:
    PaintWatch()
    {
        QApplication::instance()->installEventFilter(this);
        // The pointer would light up what it stands on, now or then.
        QCursor::setPos(QGuiApplication::primaryScreen()->geometry().bottomRight());
    }

    void begin() { m_started = now(); }
    /// From when the program was started, as BENCH_STARTED says in seconds since 1970: a person waits for the
    /// libraries, too.
    void beginWithProgram()
    {
        const std::string started = qgetenv("BENCH_STARTED").toStdString();
        if (started.empty())
            qFatal("BENCH_STARTED does not say when this was started.");
        m_started = std::stod(started) * 1000;
    }

    /// Milliseconds from then to the last thing painted, once nothing has been painted for a while.
    double settle()
    {
        m_painted = std::max(m_painted, m_started);
        const double since = now();
        while (now() - std::max(m_painted, since) < quiet && now() - since < most) {
            QApplication::processEvents(QEventLoop::AllEvents, 10);
            QTest::qSleep(1);
        }
        return m_painted - m_started;
    }

    /// Milliseconds to paint all that is seen of it once more: the middle of several, each from rest, as a key
    /// is that somebody presses.
    double repaintOf(QWidget& widget)
    {
        std::vector<double> times;
        for (int time = 0; time < 15; ++time) {
            settle();
            QElapsedTimer clock;
            clock.start();
            widget.repaint();
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted = now();
        return false;
    }

    static constexpr int most = 60'000;

private:
    static constexpr int quiet = 400;

    static double now()
    {
        return std::chrono::duration<double, std::milli>(std::chrono::system_clock::now().time_since_epoch())
            .count();
    }

    double m_started = 0;
    double m_painted = 0;
};

} // namespace rapporteur::bench
