// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textbox.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace rapporteur::report {

namespace {

QTextCharFormat formatOf(const Run& run, const Voice& style, const Style& colours)
{
    QFont font = style.font;
    QColor colour = run.look == Run::Look::Quiet ? colours.quiet : style.colour;
    if (run.look == Run::Look::Strong)
        font.setBold(true);
    if (run.look == Run::Look::Emphasis)
        font.setItalic(true);
    if (isLinkable(run.url) || !run.anchor.isEmpty())
        colour = colours.accent;
    if (run.look == Run::Look::Tag) {
        font.setBold(false);
        font.setPixelSize(qMin(qRound(pt(7)), qRound(font.pixelSize() * 0.82)));
        colour = colours.tag;
    }
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

QTextOption optionOf(const TextBox::Frame& frame)
{
    const bool toTheRight = (frame.align == Column::Align::End) != (frame.direction == Qt::RightToLeft);
    QTextOption option(toTheRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(frame.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

/// A text without a word from right to left ends with its full stop, also where all around it is read the
/// other way.
void readAsWritten(QTextLayout& layout, const QString& text)
{
    const auto isFromRight = [](QChar sign) {
        return sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL ||
               sign.direction() == QChar::DirAN;
    };
    QTextOption option = layout.textOption();
    if (option.textDirection() == Qt::LeftToRight || std::any_of(text.begin(), text.end(), isFromRight))
        return;
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
}

QString shownText(const Run& run, Qt::LayoutDirection direction)
{
    QString text = run.text;
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (run.look != Run::Look::Tag)
        return text;
    text.replace(QLatin1Char(' '), QChar::Nbsp);
    text = QChar::Nbsp + text + QChar::Nbsp;
    // Isolated, so that a Latin tag in an Arabic line stays in one piece.
    return direction == Qt::RightToLeft ? QChar(0x2068) + text + QChar(0x2069) : text;
}

/// From where to where in a line a stretch of it reaches. Where directions mix, the cursor at a stretch's
/// ends may stand elsewhere: then the glyphs tell.
std::pair<qreal, qreal> extentOf(const QTextLine& line, int from, int to, Qt::LayoutDirection direction)
{
    qreal left = line.cursorToX(from);
    qreal right = line.cursorToX(to);
    if (direction == Qt::LeftToRight)
        return std::minmax(left, right);
    QRectF extent;
    for (const QGlyphRun& glyphs : line.glyphRuns(from, to - from))
        extent |= glyphs.boundingRect();
    return extent.isEmpty() ? std::pair(std::min(left, right), std::max(left, right))
                            : std::pair(extent.left(), extent.right());
}

} // namespace

TextBox::TextBox(const Runs& runs, const Voice& style, const Style& colours, const Frame& frame)
    : m_style(style)
    , m_colours(colours)
    , m_width(frame.width)
    , m_layout(std::make_unique<QTextLayout>(QString(), style.font))
{
    m_layout->setTextOption(optionOf(frame));
    QString text;
    for (const Run& run : runs)
        addRun(run, text);
    m_layout->setText(text);
    readAsWritten(*m_layout, text);
    breakLines();
}

TextBox::~TextBox() = default;

void TextBox::addRun(const Run& run, QString& text)
{
    const QString shown = shownText(run, m_layout->textOption().textDirection());
    const bool leads = isLinkable(run.url) || !run.anchor.isEmpty();
    // Most text is plain: without a format of its own it is set in half the time.
    if (run.look != Run::Look::Plain || leads) {
        QList<QTextLayout::FormatRange> formats = m_layout->formats();
        formats.append({int(text.size()), int(shown.size()), formatOf(run, m_style, m_colours)});
        m_layout->setFormats(formats);
    }
    if (run.look == Run::Look::Tag || leads)
        m_spans.push_back({int(text.size()), int(shown.size()), run});
    text += shown;
}

void TextBox::breakLines()
{
    const QFontMetricsF metrics(m_style.font);
    m_firstBaseline = (m_style.leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    m_layout->beginLayout();
    qreal baseline = m_firstBaseline;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_width);
        line.setPosition(QPointF(0, baseline - line.ascent()));
        baseline += m_style.leading;
    }
    m_layout->endLayout();
}

int TextBox::lineCount() const
{
    return m_layout->lineCount();
}

qreal TextBox::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

QString TextBox::text() const
{
    return m_layout->text();
}

void TextBox::draw(QPainter& painter, const QPointF& at, int first, int count) const
{
    drawTags(painter, at, first, count);
    painter.setPen(m_style.colour);
    const QPointF origin = at - QPointF(0, first * m_style.leading);
    for (int i = first; i < std::min(first + count, lineCount()); ++i)
        m_layout->lineAt(i).draw(&painter, origin);
}

std::vector<QRectF> TextBox::spanRects(const Span& span, const QPointF& at, int first, int count) const
{
    std::vector<QRectF> rects;
    for (int i = first; i < std::min(first + count, lineCount()); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int from = std::max(span.start, line.textStart());
        const int to = std::min(span.start + span.length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const auto [left, right] = extentOf(line, from, to, m_layout->textOption().textDirection());
        rects.emplace_back(at.x() + left, at.y() + (i - first) * m_style.leading, right - left,
                           m_style.leading);
    }
    return rects;
}

void TextBox::drawTags(QPainter& painter, const QPointF& at, int first, int count) const
{
    for (const Span& span : m_spans) {
        if (span.run.look != Run::Look::Tag)
            continue;
        const qreal capitals = QFontMetricsF(formatOf(span.run, m_style, m_colours).font()).capHeight();
        painter.setPen(QPen(m_colours.tag, pt(0.5)));
        painter.setBrush(Qt::NoBrush);
        for (const QRectF& rect : spanRects(span, at, first, count)) {
            const qreal baseline = rect.top() + m_firstBaseline;
            const QRectF frame(rect.x(), baseline - capitals - pt(2.8), rect.width(), capitals + pt(5.4));
            painter.drawRoundedRect(frame, pt(2.5), pt(2.5));
        }
    }
}

void TextBox::collectLinks(const QPointF& at, int first, int count, std::vector<LinkArea>& links) const
{
    for (const Span& span : m_spans) {
        if (!isLinkable(span.run.url) && span.run.anchor.isEmpty())
            continue;
        for (const QRectF& rect : spanRects(span, at, first, count))
            links.push_back({rect, span.run.url, span.run.anchor, span.run.text});
    }
}

} // namespace rapporteur::report
