// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepainter.h"

#include <QCoreApplication>

namespace rapporteur {

using timeline::BarBox;
using timeline::Item;
using timeline::Layout;
using timeline::Look;

namespace {

constexpr double Faint = 0.9; // of the ground in the ends of what is not certain
constexpr double Soft = 0.45;
constexpr double GhostHeight = 3;
constexpr double NoteIndent = 12;
constexpr double LeastSummary = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::TimelinePainter)
};

PartialDate known(QDate day, PartialDate::Precision precision)
{
    switch (precision) {
    case PartialDate::Precision::Year:
        return PartialDate::of(day.year());
    case PartialDate::Precision::Month:
        return PartialDate::of(day.year(), day.month());
    default:
        return PartialDate::of(day);
    }
}

/// Where cells begin, as far as that is in view.
std::vector<Upright> edges(const QVector<timeline::AxisCell>& cells, double width, const QColor& colour)
{
    std::vector<Upright> lines;
    for (const timeline::AxisCell& cell : cells) {
        if (cell.left >= 0 && cell.left <= width)
            lines.push_back({cell.left, colour});
    }
    return lines;
}

} // namespace

QString datesText(const timeline::Days& days, PartialDate::Precision starts, PartialDate::Precision ends,
                  const QLocale& locale)
{
    const PartialDate first = known(days.firstDay(), starts);
    const PartialDate last = known(days.lastDay(), ends);
    const QString from = first.toDisplay(locale, QLocale::ShortFormat);
    if (first == last)
        return from;
    //: from one date to another
    return Words::tr("%1 – %2").arg(from, last.toDisplay(locale, QLocale::ShortFormat));
}

QString TimelinePainter::describe(const Item& item) const
{
    return (QStringList(item.label) + facts(item)).join(QStringLiteral(", "));
}

QStringList TimelinePainter::facts(const Item& item) const
{
    QStringList parts;
    if (!item.bar.isEmpty())
        parts << datesText(item.bar, item.starts, item.ends, m_locale);
    if (!item.mark.isEmpty())
        parts << Words::tr("published %1").arg(datesText(item.mark, item.marked, item.marked, m_locale));
    if (item.look >= Look::Idea && item.mark.isEmpty())
        parts << TimelineStyle::nameOf(item.look);
    if (item.lane < m_plan.content().lanes.size() && m_plan.content().lanes[item.lane].record != item.record)
        parts << m_plan.content().lanes[item.lane].title;
    if (const auto late = item.slippage(); late && *late != 0)
        parts << (*late > 0 ? Words::tr("%n days later than planned", nullptr, *late)
                            : Words::tr("%n days earlier than planned", nullptr, -*late));
    if (item.backwards)
        parts << Words::tr("its end is recorded before its start");
    return parts;
}

QRectF TimelinePainter::barRect(const BarBox& box) const
{
    const timeline::Metrics& metrics = m_style.metrics();
    return {box.left, box.top + (metrics.row - metrics.bar) / 2, box.right - box.left, metrics.bar};
}

/// From the top down, row by row: all of a row is drawn while the processor still has its pixels at hand.
/// Texts last, when what is below them is there as well: whatever reaches into them, they stay legible.
void TimelinePainter::paintBody(Canvas& canvas, const Layout& layout, const TimelineAccent& accent) const
{
    paintGround(canvas, layout);
    auto lane = layout.lanes.begin();
    const auto paintLanesTo = [&](double top) {
        for (; lane != layout.lanes.end() && lane->top <= top; ++lane)
            paintLane(canvas, layout, *lane);
    };
    // The name of what is being moved is where it is moved to.
    const auto paintLabelOf = [&](const BarBox& box) {
        if (accent.lifted != box.item)
            paintLabel(canvas, box);
    };
    auto bar = layout.bars.begin();
    auto label = bar;
    auto sliver = layout.slivers.begin();
    while (bar != layout.bars.end() || sliver != layout.slivers.end()) {
        const bool first =
            sliver == layout.slivers.end() || (bar != layout.bars.end() && bar->top <= sliver->top);
        const double top = first ? bar->top : sliver->top;
        paintLanesTo(top);
        canvas.groundTo(top + m_style.metrics().row);
        const auto row = bar;
        for (; bar != layout.bars.end() && bar->top == top; ++bar)
            paintItem(canvas, *bar, accent);
        for (; sliver != layout.slivers.end() && sliver->top == top; ++sliver)
            paintSliver(canvas, *sliver);
        for (; label != row; ++label)
            paintLabelOf(*label);
    }
    paintLanesTo(layout.view.height + m_style.metrics().edition);
    canvas.groundTo(layout.view.height);
    for (; label != bar; ++label)
        paintLabelOf(*label);
    paintSummaries(canvas, layout);
    if (layout.today) {
        const QColor red = m_style.theme().data(4);
        canvas.line({*layout.today, 0}, {*layout.today, layout.view.height}, red, 1);
    }
}

void TimelinePainter::paintSliver(Canvas& canvas, const timeline::Sliver& sliver) const
{
    const timeline::Metrics& metrics = m_style.metrics();
    const LookStyle& look = m_style.of(sliver.look);
    canvas.fill(
        {sliver.left, sliver.top + (metrics.row - metrics.bar) / 2, sliver.right - sliver.left, metrics.bar},
        look.outline.isValid() ? look.outline : look.fill);
}

void TimelinePainter::paintSummaries(Canvas& canvas, const Layout& layout) const
{
    const double above = m_style.metrics().row / 2 - 3;
    const QColor colour = TimelineStyle::mixed(m_style.theme().muted, m_style.theme().background, 0.5);
    for (const timeline::SummaryBox& box : layout.summaries) {
        // A day that is a pixel or two wide is to be seen as well.
        const double width = std::max(box.right - box.left, LeastSummary);
        const double left = (box.left + box.right - width) / 2;
        canvas.fill({left, box.top + above, width, 6}, colour);
    }
}

void TimelinePainter::paintGround(Canvas& canvas, const Layout& layout) const
{
    const ChartTheme& theme = m_style.theme();
    const double width = layout.view.width;
    std::vector<Upright> lines =
        edges(layout.axis.lower, width, TimelineStyle::mixed(theme.grid, theme.background, 0.35));
    const std::vector<Upright> upper =
        edges(layout.axis.upper, width, TimelineStyle::mixed(theme.axis, theme.background, 0.5));
    lines.insert(lines.end(), upper.begin(), upper.end());
    canvas.ground({{0, 0, width, layout.view.height}, theme.background}, lines);
}

void TimelinePainter::paintLane(Canvas& canvas, const Layout& layout, const timeline::LaneBox& lane) const
{
    const ChartTheme& theme = m_style.theme();
    const int waiting = m_plan.content().lanes[lane.lane].undated;
    const bool says = waiting > 0 && m_plan.rowsOf(lane.lane) == 0;
    canvas.groundTo(lane.top + (says ? lane.height : 1));
    if (lane.beginsEdition)
        paintEdition(canvas, layout, lane);
    canvas.line({0, lane.top}, {layout.view.width, lane.top}, theme.grid, 1);
    if (says)
        canvas.text({NoteIndent, lane.top + lane.height / 2}, Words::tr("%n not dated yet", nullptr, waiting),
                    Lettering::Note, theme.muted);
}

/// Beside the name of an edition: how long it lasted.
void TimelinePainter::paintEdition(Canvas& canvas, const Layout& layout, const timeline::LaneBox& lane) const
{
    const double height = m_style.metrics().edition;
    const timeline::Content& content = m_plan.content();
    const timeline::Days days = content.editions[content.lanes[lane.lane].edition].days;
    canvas.fill({0, lane.top - height, layout.view.width, height}, m_style.theme().background);
    if (days.isEmpty())
        return;
    const double left = layout.view.scale.x(days.first);
    canvas.fill({left, lane.top - height / 2 - 2, layout.view.scale.x(days.end) - left, 4},
                TimelineStyle::mixed(m_style.theme().muted, m_style.theme().background, 0.5));
}

void TimelinePainter::paintItem(Canvas& canvas, const BarBox& box, const TimelineAccent& accent) const
{
    const Item& item = m_plan.item(box.item);
    const LookStyle& look = m_style.of(item.look);
    canvas.open(item.record, item.bar.isEmpty() ? item.mark : item.bar,
                canvas.namesRecords() ? describe(item) : QString());
    if (box.hasGhost())
        paintGhost(canvas, box);
    if (box.hasBar()) {
        if (accent.lifted == box.item)
            canvas.frame(barRect(box), TimelineStyle::mixed(look.fill, m_style.theme().background, 0.5), 1);
        else
            paintBar(canvas, box, look);
    }
    if (box.hasMark())
        paintMark(canvas, box);
    // What is being moved has its frame where it is moved to.
    const bool chosen = accent.chosen.contains(box.item) && accent.lifted != box.item;
    if (chosen || accent.hovered == box.item) {
        const QRectF bar = box.hasBar() ? barRect(box) : barRect(box).translated(box.markLeft - box.left, 0);
        const double half = box.marker ? (m_style.metrics().marker - bar.width()) / 2 : 0;
        // A line of the ground between them: the accent may be much like the bar.
        canvas.frame(bar.adjusted(-3 - half, -3, 3 + half, 3),
                     chosen ? accent.colour
                            : TimelineStyle::mixed(accent.colour, m_style.theme().background, 0.5),
                     chosen ? 2 : 1);
    }
    canvas.close();
}

void TimelinePainter::paintBar(Canvas& canvas, const BarBox& box, const LookStyle& look) const
{
    const QRectF bar = barRect(box);
    if (box.marker) {
        // The exact day below, and over it a mark that can be seen.
        const double low = m_style.metrics().marker / 2;
        canvas.fill({bar.left(), bar.center().y() - low / 2, bar.width(), low}, look.fill);
        const Sign sign = look.sign == Sign::None ? Sign::Circle : look.sign;
        canvas.sign(sign, bar.center(), m_style.metrics().marker,
                    look.outline.isValid() ? look.outline : look.fill, m_style.theme().background);
        return;
    }
    paintSoft(canvas, box, look);
    const timeline::Metrics& metrics = m_style.metrics();
    const double size = metrics.marker * 0.8;
    // Where the bar begins or, further on, the view: never beyond the end of the bar.
    const double left = std::max(bar.left(), 0.0) + metrics.gap;
    if (look.sign != Sign::None && look.sign != Sign::Circle && look.sign != Sign::Diamond &&
        bar.width() >= 3 * metrics.marker && left + size <= bar.right())
        canvas.signOn(plateOf(box, look), look.sign, {left + size / 2, bar.center().y()}, size,
                      look.signColour);
}

/// Whole colour where the days are certain; towards what is not known it fades.
void TimelinePainter::paintSoft(Canvas& canvas, const BarBox& box, const LookStyle& look) const
{
    const QColor ground = m_style.theme().background;
    const QColor colour = look.fill;
    const auto faint = [&] { return TimelineStyle::mixed(colour, ground, Faint); };
    QRectF bar = barRect(box);
    if (box.certainRight <= box.certainLeft) {
        const QColor soft = TimelineStyle::mixed(colour, ground, Soft);
        const double middle = bar.center().x();
        canvas.fade({bar.left(), bar.top(), middle - bar.left(), bar.height()}, faint(), soft);
        canvas.fade({middle, bar.top(), bar.right() - middle, bar.height()}, soft, faint());
        return;
    }
    if (box.certainLeft > box.left)
        canvas.fade({bar.left(), bar.top(), box.certainLeft - bar.left(), bar.height()}, faint(), colour);
    if (box.certainRight < box.right)
        canvas.fade({box.certainRight, bar.top(), bar.right() - box.certainRight, bar.height()}, colour,
                    faint());
    bar.setLeft(box.certainLeft);
    bar.setRight(box.certainRight);
    const bool closed = box.certainLeft <= box.left && box.certainRight >= box.right;
    if (look.outline.isValid() && closed && bar.width() >= 3) {
        canvas.fill(bar, look.outline);
        canvas.fill(bar.adjusted(1, 1, -1, -1), colour);
        return;
    }
    canvas.fill(bar, colour);
    if (look.outline.isValid())
        paintOutline(canvas, bar, box, look.outline);
}

/// Closed only where a day is known.
void TimelinePainter::paintOutline(Canvas& canvas, const QRectF& bar, const BarBox& box,
                                   const QColor& colour) const
{
    canvas.line(bar.topLeft(), bar.topRight(), colour, 1);
    canvas.line(bar.bottomLeft() - QPointF(0, 1), bar.bottomRight() - QPointF(0, 1), colour, 1);
    if (box.certainLeft <= box.left)
        canvas.line(bar.topLeft(), bar.bottomLeft(), colour, 1);
    if (box.certainRight >= box.right)
        canvas.line(bar.topRight() - QPointF(1, 0), bar.bottomRight() - QPointF(1, 0), colour, 1);
}

void TimelinePainter::paintMark(Canvas& canvas, const BarBox& box) const
{
    const timeline::Metrics& metrics = m_style.metrics();
    const LookStyle& look = m_style.of(Look::Published);
    const QPointF centre((box.markLeft + box.markRight) / 2, box.top + metrics.row / 2);
    // From when it was planned to when it came.
    if (box.hasBar() && box.markLeft > box.right)
        canvas.line({box.right, centre.y()}, centre, look.fill, 1);
    if (m_plan.item(box.item).marked != PartialDate::Precision::Day) {
        const QColor faint = TimelineStyle::mixed(look.fill, m_style.theme().background, Faint);
        canvas.fade({box.markLeft, centre.y() - 3, centre.x() - box.markLeft, 6}, faint, look.fill);
        canvas.fade({centre.x(), centre.y() - 3, box.markRight - centre.x(), 6}, look.fill, faint);
    }
    canvas.sign(Sign::Circle, centre, metrics.marker + 2, m_style.theme().background, {});
    canvas.sign(Sign::Circle, centre, metrics.marker, look.fill, {});
    canvas.sign(Sign::Tick, centre, metrics.marker * 0.7, look.text, {});
}

void TimelinePainter::paintGhost(Canvas& canvas, const BarBox& box) const
{
    const double top = box.top + m_style.metrics().row - GhostHeight;
    canvas.fill({box.ghostLeft, top, box.ghostRight - box.ghostLeft, GhostHeight}, m_style.theme().axis);
}

/// As far as a bar is of one colour: within its outline, and where its days are certain.
Plate TimelinePainter::plateOf(const BarBox& box, const LookStyle& look) const
{
    QRectF plate = barRect(box).adjusted(1, 1, -1, -1);
    plate.setLeft(std::max(plate.left(), box.certainLeft));
    plate.setRight(std::max(plate.left(), std::min(plate.right(), box.certainRight)));
    return {plate, look.fill};
}

void TimelinePainter::paintLabel(Canvas& canvas, const BarBox& box) const
{
    if (box.label.text.isEmpty())
        return;
    const LookStyle& look = m_style.of(m_plan.item(box.item).look);
    const QPointF middle(box.label.left, box.top + m_style.metrics().row / 2);
    const bool certain = box.certainRight > box.certainLeft && box.label.left >= box.certainLeft - 1 &&
                         box.label.left + box.label.width <= box.certainRight + 1;
    if (!box.label.inside || !certain || box.marker) {
        canvas.text(middle, box.label.text, Lettering::Label, m_style.theme().text);
        return;
    }
    Plate plate = plateOf(box, look);
    if (box.hasMark())
        plate.box = {};
    canvas.textOn(plate, middle, box.label.text, Lettering::Label, look.text);
}

void TimelinePainter::paintMoving(Canvas& canvas, const QRectF& box, const Item& item, const QString& dates,
                                  double width, const QColor& accent) const
{
    canvas.fill(box, m_style.of(item.look).fill);
    canvas.frame(box.adjusted(-2, -2, 2, 2), accent, 2);
    paintMovingLabel(canvas, box, item, width);
    constexpr double Edge = 4;
    const double room = m_style.width(dates, Lettering::Heading) + 16;
    const double left = std::max(Edge, std::min(box.left(), width - Edge - room));
    const QRectF plate(left, box.top() - m_style.lineHeight() - 6, room, m_style.lineHeight());
    canvas.fill(plate, m_style.theme().text);
    canvas.text({plate.left() + 8, plate.center().y()}, dates, Lettering::Heading,
                m_style.theme().background);
}

/// On the bar or beside it, there on a ground of its own: it passes over whatever else is in the row.
void TimelinePainter::paintMovingLabel(Canvas& canvas, const QRectF& box, const Item& item,
                                       double width) const
{
    constexpr double Frame = 3;
    const timeline::Metrics& metrics = m_style.metrics();
    timeline::LabelRoom room;
    room.left = box.left();
    room.right = box.right();
    room.behind = box.right() + Frame;
    room.freeUntil = room.viewWidth = width;
    room.before = box.left() - Frame - metrics.gap;
    const timeline::Label label = placeLabel(item.label, m_style.width(item.label, Lettering::Label), room,
                                             metrics, m_style.labelWidth());
    if (label.text.isEmpty())
        return;
    if (!label.inside)
        canvas.fill({label.left - metrics.gap / 2, box.top(), label.width + metrics.gap, box.height()},
                    m_style.theme().background);
    canvas.text({label.left, box.center().y()}, label.text, Lettering::Label,
                label.inside ? m_style.of(item.look).text : m_style.theme().text);
}

void TimelinePainter::paintCells(Canvas& canvas, const QVector<timeline::AxisCell>& cells, double top,
                                 double width, const QColor& colour) const
{
    const ChartTheme& theme = m_style.theme();
    const double height = m_style.lineHeight();
    canvas.ground({{0, top, width, height}, theme.background}, edges(cells, width, theme.grid));
    canvas.groundTo(top + height);
    for (const timeline::AxisCell& cell : cells) {
        const Plate plate{{cell.left + 1, top, cell.right - cell.left - 1, height}, theme.background};
        if (!cell.name.isEmpty())
            canvas.textOn(plate, {cell.textLeft, top + height / 2}, cell.name, Lettering::Label, colour);
    }
}

void TimelinePainter::paintAxis(Canvas& canvas, const Layout& layout) const
{
    const ChartTheme& theme = m_style.theme();
    const double width = layout.view.width;
    const double height = m_style.lineHeight();
    paintCells(canvas, layout.axis.upper, 0, width, theme.text);
    paintCells(canvas, layout.axis.lower, height, width, theme.muted);
    canvas.line({0, 2 * height - 1}, {width, 2 * height - 1}, theme.axis, 1);
}

double TimelinePainter::nameLine() const
{
    return m_style.lineHeight() - 3;
}

bool TimelinePainter::isTall(const timeline::LaneBox& lane) const
{
    return lane.height > 3 * nameLine();
}

double TimelinePainter::nameMiddle(const timeline::LaneBox& lane) const
{
    return lane.top + (isTall(lane) ? 6 + nameLine() / 2 : lane.height / 2);
}

void TimelinePainter::paintLanes(Canvas& canvas, const Layout& layout, double width, double indent,
                                 const TimelineAccent& accent) const
{
    const ChartTheme& theme = m_style.theme();
    const timeline::Content& content = m_plan.content();
    const double line = nameLine();
    const double edition = m_style.metrics().edition;
    canvas.fill({0, 0, width, layout.view.height}, theme.background);
    for (const timeline::LaneBox& box : layout.lanes) {
        const timeline::Lane& lane = content.lanes[box.lane];
        if (box.beginsEdition)
            canvas.text({4, box.top - edition / 2}, content.editions[lane.edition].name, Lettering::Heading,
                        theme.text);
        // A stream that has a bar of its own is found there.
        const bool named = canvas.namesRecords() && m_plan.find(lane.record).empty();
        canvas.open(named ? lane.record : RecordRef(), {}, lane.title);
        canvas.line({0, box.top}, {width, box.top}, theme.grid, 1);
        if (accent.lane == box.lane)
            canvas.frame({0, box.top + 1, width, box.height - 1}, accent.colour, 2);
        const int lines = std::max(1, int((box.height - 6) / line));
        QStringList words =
            m_style.wrapped(lane.title, width - indent - 8, std::min(lines, 3), Lettering::Lane);
        const bool waits = lane.undated > 0 && words.size() < lines && m_plan.rowsOf(box.lane) > 0;
        const double first = isTall(box)
                                 ? nameMiddle(box)
                                 : nameMiddle(box) - (int(words.size()) + (waits ? 1 : 0) - 1) * line / 2;
        for (qsizetype i = 0; i < words.size(); ++i)
            canvas.text({indent, first + double(i) * line}, words[i], Lettering::Lane, theme.text);
        if (waits) {
            canvas.text({indent, first + double(words.size()) * line},
                        Words::tr("%n not dated yet", nullptr, lane.undated), Lettering::Note, theme.muted);
        }
        canvas.close();
    }
    canvas.line({width - 1, 0}, {width - 1, layout.view.height}, theme.axis, 1);
}

} // namespace rapporteur
