// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinesheet.h"

#include <QCoreApplication>

#include <cmath>

namespace rapporteur {

using timeline::Days;
using timeline::Look;

namespace {

constexpr double Margin = 16;
constexpr int Columns = 3;
constexpr int MostUndated = 90; // more would be a list, not a picture

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::TimelineSheet)
};

/// Whole months around everything, so that no bar touches the edge.
Days wholeMonths(const Days& days)
{
    if (days.isEmpty()) {
        const QDate today = QDate::currentDate();
        return {int(QDate(today.year(), 1, 1).toJulianDay()),
                int(QDate(today.year(), 12, 31).toJulianDay()) + 1};
    }
    const QDate first = days.firstDay();
    const QDate last = days.lastDay();
    return {int(QDate(first.year(), first.month(), 1).toJulianDay()),
            int(QDate(last.year(), last.month(), 1).addMonths(1).toJulianDay())};
}

} // namespace

TimelineSheet::TimelineSheet(const timeline::Plan& plan, const TimelineStyle& style, TimelineCut cut)
    : m_plan(plan)
    , m_style(style)
    , m_metrics(style.metrics())
    , m_cut(std::move(cut))
    , m_painter(m_style, plan, m_cut.locale)
{
    if (m_cut.range.isEmpty())
        m_cut.range = wholeMonths(plan.extent());
    m_stack = timeline::LaneStack(plan, m_metrics, {}, m_cut.lanes);
}

QString TimelineSheet::summary() const
{
    return Words::tr("%1: %n items, %2.", nullptr, int(m_plan.content().items.size()))
        .arg(m_plan.content().title,
             datesText(m_cut.range, PartialDate::Precision::Day, PartialDate::Precision::Day, m_cut.locale));
}

double TimelineSheet::titleHeight() const
{
    return 2 * m_style.lineHeight() + 4;
}

double TimelineSheet::legendHeight() const
{
    return 2 * m_style.lineHeight();
}

double TimelineSheet::laneWidth(double width) const
{
    return std::clamp(std::round(width * 0.22), 140.0, 236.0);
}

std::vector<timeline::Undated> TimelineSheet::undated() const
{
    std::vector<timeline::Undated> waiting;
    for (const timeline::Undated& each : m_plan.content().undated) {
        // A stream stands beside its lane already.
        const timeline::Lane& lane = m_plan.content().lanes[each.lane];
        if (lane.record != each.record && m_stack.find(each.lane) < m_stack.count())
            waiting.push_back(each);
    }
    return waiting;
}

double TimelineSheet::undatedHeight() const
{
    const auto count = std::min<size_t>(undated().size(), MostUndated + 1);
    if (count == 0)
        return 0;
    const double rows = std::ceil(double(count) / Columns);
    return m_style.lineHeight() * (rows + 1.5) + 8;
}

QSizeF TimelineSheet::sizeFor(double width) const
{
    const double height = Margin + titleHeight() + m_style.axisHeight() + m_stack.height() + legendHeight() +
                          undatedHeight() + Margin;
    return {width, std::ceil(height)};
}

void TimelineSheet::paint(Canvas& canvas, double width) const
{
    const QSizeF size = sizeFor(width);
    canvas.fill(QRectF({0, 0}, size), m_style.theme().background);
    paintTitle(canvas, width, {});
    const double lanes = laneWidth(width);
    const QRectF area(Margin, Margin + titleHeight(), width - 2 * Margin,
                      m_style.axisHeight() + m_stack.height());
    paintPart(canvas, area, timeline::DayScale::filling(m_cut.range, area.width() - lanes), 0);
    paintUndated(canvas, area.bottom(), width);
    paintLegend(canvas, area.bottom() + undatedHeight(), width);
}

/// Where the lanes are parted between sheets: before a lane, or in one that is too high, between its rows.
std::vector<double> TimelineSheet::breaks(double room) const
{
    std::vector<double> tops{0};
    const double height = m_stack.height();
    while (tops.back() + room < height) {
        const double from = tops.back();
        const size_t i = m_stack.firstBelow(from + room);
        double top = m_stack.top(i) - (m_stack.beginsEdition(i) ? m_metrics.edition : 0);
        if (top <= from) {
            const double rows = std::floor((from + room - m_stack.rowTop(i, 0)) / m_metrics.row);
            top = m_stack.rowTop(i, size_t(std::max(0.0, rows)));
        }
        tops.push_back(std::max(top, from + m_metrics.row));
    }
    return tops;
}

int TimelineSheet::count(QSizeF sheet, int across) const
{
    const double room = sheet.height() - titleHeight() - m_style.axisHeight() - legendHeight();
    const std::vector<double> tops = breaks(room);
    const double left = room - (m_stack.height() - tops.back());
    return across * int(tops.size()) + (undatedHeight() > left ? 1 : 0);
}

void TimelineSheet::paint(Canvas& canvas, QSizeF sheet, int across, int number) const
{
    const double room = sheet.height() - titleHeight() - m_style.axisHeight() - legendHeight();
    const std::vector<double> tops = breaks(room);
    const int total = count(sheet, across);
    const auto down = size_t(number / across);
    paintTitle(
        canvas, sheet.width() + 2 * Margin,
        total > 1
            ? Words::tr("Page %1 of %2").arg(m_cut.locale.toString(number + 1), m_cut.locale.toString(total))
            : QString());
    if (down >= tops.size()) {
        paintUndated(canvas, Margin + titleHeight(), sheet.width() + 2 * Margin);
        return;
    }
    const double until = down + 1 < tops.size() ? tops[down + 1] : m_stack.height();
    const QRectF area(Margin, Margin + titleHeight(), sheet.width(),
                      m_style.axisHeight() + until - tops[down]);
    const double width = area.width() - laneWidth(sheet.width());
    // Sheets overlap a little, so that what stands at an edge is whole on one of the two.
    const double overlap = across > 1 ? std::ceil(m_metrics.marker * 2.5) : 0;
    timeline::DayScale scale =
        timeline::DayScale::filling(m_cut.range, width * across - overlap * (across - 1));
    scale.start = scale.day((width - overlap) * (number % across));
    paintPart(canvas, area, scale, tops[down]);
    const bool last = down + 1 == tops.size() && number % across == 0;
    if (last && total == across * int(tops.size()))
        paintUndated(canvas, area.bottom(), sheet.width() + 2 * Margin);
    paintLegend(canvas, Margin + sheet.height() - legendHeight(), sheet.width() + 2 * Margin);
}

void TimelineSheet::paintTitle(Canvas& canvas, double width, const QString& page) const
{
    const double middle = Margin + m_style.lineHeight() * 0.75;
    const double room = width - 2 * Margin;
    const QString dates =
        datesText(m_cut.range, PartialDate::Precision::Day, PartialDate::Precision::Day, m_cut.locale);
    const QString note = page.isEmpty() ? dates : page + QStringLiteral(" · ") + dates;
    const double noteWidth = m_style.width(note, Lettering::Note);
    const QStringList title =
        m_style.wrapped(m_plan.content().title, room - noteWidth - 24, 1, Lettering::Title);
    canvas.text({Margin, middle}, title.value(0), Lettering::Title, m_style.theme().text);
    canvas.text({width - Margin - noteWidth, middle + 2}, note, Lettering::Note, m_style.theme().muted);
}

void TimelineSheet::paintPart(Canvas& canvas, const QRectF& area, const timeline::DayScale& scale,
                              double top) const
{
    const double lanes = laneWidth(area.width() + 2 * Margin);
    const double axis = m_style.axisHeight();
    timeline::LayoutRequest request;
    request.view = {scale, area.width() - lanes, top, area.height() - axis};
    request.metrics = m_metrics;
    request.detail = timeline::Detail::Exact;
    request.today = m_cut.today;
    request.locale = m_cut.locale;
    const timeline::Layout layout = layOut(m_plan, m_stack, request, m_style.labelWidth());
    const auto part = [&](double x, double y, double width, double height) {
        canvas.enter({area.left() + x, area.top() + y, width, height}, {area.left() + x, area.top() + y});
    };
    part(lanes, 0, area.width() - lanes, axis);
    m_painter.paintAxis(canvas, layout);
    canvas.leave();
    part(0, axis, lanes, area.height() - axis);
    m_painter.paintLanes(canvas, layout, lanes, 0);
    canvas.leave();
    part(lanes, axis, area.width() - lanes, area.height() - axis);
    m_painter.paintBody(canvas, layout);
    canvas.leave();
    canvas.line({area.left(), area.bottom()}, {area.right(), area.bottom()}, m_style.theme().axis, 1);
}

void TimelineSheet::paintLegend(Canvas& canvas, double top, double width) const
{
    QSet<int> looks;
    bool ghosts = false;
    for (const timeline::Item& item : m_plan.content().items) {
        looks.insert(int(item.look));
        ghosts = ghosts || !item.ghost.isEmpty();
        if (!item.mark.isEmpty())
            looks.insert(int(Look::Published));
    }
    for (const timeline::Undated& each : undated())
        looks.insert(int(each.look));
    const double middle = top + m_style.lineHeight() + 2;
    const double size = m_style.metrics().marker;
    double x = Margin;
    const auto name = [&](const QString& word, double swatch) {
        canvas.text({x + swatch + 6, middle}, word, Lettering::Note, m_style.theme().muted);
        x += swatch + 6 + m_style.width(word, Lettering::Note) + 20;
    };
    for (int i = 0; i <= int(Look::Dropped) && x < width; ++i) {
        if (!looks.contains(i))
            continue;
        const LookStyle& look = m_style.of(Look(i));
        const QColor colour = look.outline.isValid() ? look.outline : look.fill;
        if (Look(i) == Look::Stream)
            canvas.fill({x, middle - size / 2, 2 * size, size}, look.fill);
        else if (Look(i) == Look::Published) {
            canvas.sign(Sign::Circle, {x + size / 2, middle}, size, colour, {});
            canvas.sign(Sign::Tick, {x + size / 2, middle}, size * 0.7, look.text, {});
        } else
            canvas.sign(look.sign, {x + size / 2, middle}, size, colour, m_style.theme().background);
        name(TimelineStyle::nameOf(Look(i)), Look(i) == Look::Stream ? 2 * size : size);
    }
    const QColor ground = m_style.theme().background;
    const QColor blue = m_style.of(Look::Event).fill;
    canvas.fade({x, middle - size / 2, size, size}, TimelineStyle::mixed(blue, ground, 0.9),
                TimelineStyle::mixed(blue, ground, 0.45));
    canvas.fade({x + size, middle - size / 2, size, size}, TimelineStyle::mixed(blue, ground, 0.45),
                TimelineStyle::mixed(blue, ground, 0.9));
    name(Words::tr("day not known"), 2 * size);
    if (ghosts) {
        canvas.fill({x, middle - 1, 2 * size, 3}, m_style.theme().axis);
        name(Words::tr("frozen plan"), 2 * size);
    }
}

void TimelineSheet::paintUndated(Canvas& canvas, double top, double width) const
{
    const std::vector<timeline::Undated> waiting = undated();
    if (waiting.empty())
        return;
    const double line = m_style.lineHeight();
    const ChartTheme& theme = m_style.theme();
    canvas.text({Margin, top + line}, Words::tr("Not dated yet"), Lettering::Heading, theme.text);
    const size_t shown = std::min<size_t>(waiting.size(), MostUndated);
    const size_t entries = shown + (shown < waiting.size() ? 1 : 0);
    const auto rows = size_t(std::ceil(double(entries) / Columns));
    const double column = (width - 2 * Margin) / Columns;
    const double size = m_style.metrics().marker * 0.9;
    const auto place = [&](size_t i) {
        return QPointF(Margin + double(i / rows) * column, top + line * (double(i % rows) + 2));
    };
    for (size_t i = 0; i < shown; ++i) {
        const LookStyle& look = m_style.of(waiting[i].look);
        const QPointF at = place(i);
        canvas.open(waiting[i].record, {}, waiting[i].label);
        const QColor colour = look.outline.isValid() ? look.outline : look.fill;
        canvas.sign(look.sign == Sign::Tick ? Sign::Circle : look.sign, {at.x() + size / 2, at.y()}, size,
                    colour, theme.background);
        if (look.sign == Sign::Tick)
            canvas.sign(Sign::Tick, {at.x() + size / 2, at.y()}, size * 0.7, look.text, {});
        canvas.text({at.x() + size + 6, at.y()},
                    m_style.wrapped(waiting[i].label, column - size - 24, 1, Lettering::Note).value(0),
                    Lettering::Note, theme.text);
        canvas.close();
    }
    if (shown < waiting.size())
        canvas.text(place(shown), Words::tr("and %n more", nullptr, int(waiting.size() - shown)),
                    Lettering::Note, theme.muted);
}

} // namespace rapporteur
