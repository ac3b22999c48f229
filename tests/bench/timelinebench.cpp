// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// rapporteur_timeline_bench fill|frames STORE [ITEMS]: a store of outputs over half a century, and how long
// its timeline takes to load and to paint along a recorded path of zooming and panning, beside a bare painter
// that fills the visible rectangles and does nothing else. Prints a JSON object; bench.py compares.
#include "memory.h"
#include "people.h"

#include "entities/group.h"
#include "entities/output.h"
#include "entities/workstream.h"
#include "queries/timeline.h"
#include "store/changesource.h"
#include "timeline/paintercanvas.h"
#include "timeline/timelinepainter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>

#include <cmath>
#include <functional>
#include <iostream>
#include <optional>

namespace rapporteur::bench {

namespace {

constexpr qint64 Streams = 20;
constexpr qint64 FirstId = qint64{180'000'000'000} << 22;
constexpr double Width = 1280;
constexpr double Height = 800;

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::cerr << result.error().message.toStdString() << '\n';
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// One group, its streams, and so many outputs of one day to two hundred between 1990 and 2040.
class Outputs : public ChangeSource
{
public:
    explicit Outputs(qint64 count)
        : m_count(count)
    {}

    [[nodiscard]] Result<std::optional<Change>> next() override
    {
        if (m_done == 1 + Streams + m_count)
            return std::optional<Change>();
        ChangeSet one;
        const qint64 number = m_done++;
        if (number == 0)
            one.add(group());
        else if (number <= Streams)
            one.add(stream(number));
        else
            one.add(output(number));
        return std::optional(std::move(one.changes().front()));
    }

private:
    static Id idOf(qint64 number) { return Id{FirstId + number * 3}; }

    static Group group()
    {
        Group group;
        group.id = idOf(0);
        group.name = QStringLiteral("A large group");
        group.current = true;
        return group;
    }

    static WorkStream stream(qint64 number)
    {
        WorkStream stream;
        stream.id = idOf(number);
        stream.group = idOf(0);
        stream.code = QStringLiteral("WS%1").arg(number);
        stream.title = name(number);
        stream.position = number;
        return stream;
    }

    static Output output(qint64 number)
    {
        // The same in every run, spread without a pattern.
        const auto mixed = static_cast<quint64>(number) * 0x9e3779b97f4a7c15ULL;
        const auto below = [&](int shift, quint64 most) { return qint64((mixed >> shift) % most); };
        const QDate start = QDate(1990, 1, 1).addDays(below(20, 18'000));
        Output output;
        output.id = idOf(number);
        output.group = idOf(0);
        output.workStream = idOf(1 + below(7, Streams));
        output.title = QStringLiteral("A study of %1").arg(name(number));
        output.status = OutputStatus(below(3, 6));
        output.plannedStart = PartialDate::of(start);
        output.due = PartialDate::of(start.addDays(below(40, 200)));
        output.position = number;
        return output;
    }

    qint64 m_count;
    qint64 m_done = 0;
};

struct Frame
{
    timeline::View view;
    bool zooms = false;
};

/// Everything, then nearer to a place and away from it, with ways to both sides and downwards in between.
std::vector<Frame> recordedPath(const timeline::Plan& plan, double stackHeight)
{
    std::vector<Frame> path;
    timeline::View view{timeline::DayScale::fitting(plan.extent(), Width), Width, 0, Height};
    const auto add = [&](bool zooms) { path.push_back({view, zooms}); };
    const auto zoom = [&](double x, double factor, int steps) {
        for (int i = 0; i < steps; ++i) {
            view.scale = view.scale.zoomed(x, factor, Width);
            add(true);
        }
    };
    const auto pan = [&](double by, int steps) {
        for (int i = 0; i < steps; ++i) {
            view.scale = view.scale.panned(by);
            add(false);
        }
    };
    const double down = std::max(0.0, stackHeight - Height);
    for (int round = 0; round < 4; ++round) {
        add(true);
        pan(-37, 15);
        zoom(300 + 170 * round, 1.12, 40);
        pan(53, 20);
        zoom(900 - 120 * round, 1.25, 20);
        pan(-211, 15);
        zoom(640, 1 / 1.2, 55);
        view.top = down * (round + 1) / 4;
        view.scale = timeline::DayScale::fitting(plan.extent(), Width);
    }
    return path;
}

/// The least that any painter of the same bars must do.
void paintFloor(QImage& image, const timeline::Plan& plan, const timeline::LaneStack& stack,
                const TimelineStyle& style, const timeline::View& view)
{
    QPainter painter(&image);
    painter.fillRect(image.rect(), style.theme().background);
    const timeline::Metrics& metrics = style.metrics();
    const timeline::IntervalIndex& index = plan.index();
    for (size_t i = stack.firstBelow(view.top); i < stack.count() && stack.top(i) - view.top < view.height;
         ++i) {
        const size_t lane = stack.laneAt(i);
        const double above = std::max(0.0, view.top - stack.rowTop(i, 0));
        for (auto row = size_t(above / metrics.row); row < plan.rowsOf(lane); ++row) {
            const double top = stack.rowTop(i, row) - view.top;
            if (top > view.height)
                break;
            const auto range =
                index.around(plan.firstRow(lane) + row, view.scale.day(0), view.scale.day(view.width));
            for (size_t place = range.begin; place < range.end;) {
                const int left = int(std::floor(view.scale.x(index.start(place))));
                const int right = std::max(left + 1, int(std::floor(view.scale.x(index.end(place)))));
                painter.fillRect(left, int(top) + 4, right - left, int(metrics.bar),
                                 style.of(plan.item(plan.itemAt(place)).look).fill);
                place = index.skipTo(place + 1, range.end, view.scale.day(right));
            }
        }
    }
}

void paintOurs(QImage& image, const timeline::Plan& plan, const timeline::LaneStack& stack,
               const TimelineStyle& style, const timeline::View& view, const TextWidth& textWidth)
{
    timeline::LayoutRequest request;
    request.view = view;
    request.metrics = style.metrics();
    request.today = QDate(2026, 11, 25);
    request.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    const timeline::Layout layout = layOut(plan, stack, request, textWidth);
    QPainter painter(&image);
    PainterCanvas canvas(painter, style, PainterCanvas::Places::WholePixels);
    const TimelinePainter timelinePainter(style, plan, request.locale);
    timelinePainter.paintBody(canvas, layout);
    timelinePainter.paintAxis(canvas, layout);
}

double timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void report(const char* name, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::cout << ", \"" << name << "_p50\": " << times[times.size() / 2] << ", \"" << name
              << "_p99\": " << times[times.size() * 99 / 100] << ", \"" << name
              << "_worst\": " << times.back();
}

void frames(const QString& location)
{
    const auto store = need(Store::open({location}, {true, QStringLiteral("bench")}));
    TimelineRequest request;
    request.groups = {Id{FirstId}};
    std::optional<timeline::Plan> plan;
    const double load = timed([&] { plan.emplace(need(readTimeline(*store, request))); });
    const TimelineStyle style(ChartTheme::light(), QApplication::font());
    const TextWidth textWidth = style.labelWidth();
    const timeline::LaneStack stack(*plan, style.metrics());
    QImage image(int(Width), int(Height), QImage::Format_RGB32);
    std::vector<double> ours;
    std::vector<double> floor;
    std::vector<double> zooms;
    const std::vector<Frame> path = recordedPath(*plan, stack.height());
    // Once along it for the letters and signs that are made but once.
    for (size_t i = 0; i < path.size(); i += 10)
        paintOurs(image, *plan, stack, style, path[i].view, textWidth);
    for (const Frame& frame : path) {
        floor.push_back(timed([&] { paintFloor(image, *plan, stack, style, frame.view); }));
        ours.push_back(timed([&] { paintOurs(image, *plan, stack, style, frame.view, textWidth); }));
        if (frame.zooms)
            zooms.push_back(ours.back());
    }
    std::cout << ", \"items\": " << plan->content().items.size() << ", \"rows\": " << plan->rowCount()
              << ", \"frames\": " << path.size() << ", \"load\": " << load;
    report("frame", ours);
    report("floor", floor);
    report("zoom", zooms);
}

int run(const QStringList& arguments)
{
    if (arguments.size() < 3) {
        std::cerr << "usage: rapporteur_timeline_bench fill|frames STORE [ITEMS]\n";
        return 2;
    }
    const MemoryPeak peak;
    std::cout << "{\"what\": \"" << arguments.at(1).toStdString() << '"';
    if (arguments.at(1) == QStringLiteral("fill")) {
        Outputs outputs(arguments.value(3).toLongLong());
        need(need(Store::create({arguments.at(2)}))->apply(outputs));
    } else {
        frames(arguments.at(2));
    }
    std::cout << ", \"private_kb\": " << peak.kilobytes() << "}\n";
    return 0;
}

} // namespace

} // namespace rapporteur::bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return rapporteur::bench::run(QCoreApplication::arguments());
}
