// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/style.h"

#include <QRectF>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace rapporteur::report {

/// A place on a page that leads somewhere: out into the web, or to a heading.
struct LinkArea
{
    QRectF rect;
    QUrl url;
    QString anchor;
    QString text;
};

/// Runs broken into lines of a given width, each on its baseline. Lines are drawn singly or in ranges, so
/// that a paragraph or a tall cell can go on over the page. The style must outlive it.
class TextBox
{
public:
    struct Frame
    {
        qreal width = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Column::Align align = Column::Align::Start;
    };

    TextBox(const Runs& runs, const Voice& style, const Style& colours, const Frame& frame);
    ~TextBox();
    Q_DISABLE_COPY_MOVE(TextBox)

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal leading() const { return m_style.leading; }
    [[nodiscard]] qreal height() const { return lineCount() * leading(); }
    [[nodiscard]] qreal naturalWidth() const; ///< of the longest line as broken
    [[nodiscard]] QString text() const;

    /// Draws \a count lines from \a first on, the first of them with its top left corner at \a at.
    void draw(QPainter& painter, const QPointF& at, int first, int count) const;
    void draw(QPainter& painter, const QPointF& at) const { draw(painter, at, 0, lineCount()); }
    void collectLinks(const QPointF& at, int first, int count, std::vector<LinkArea>& links) const;

private:
    struct Span
    {
        int start;
        int length;
        Run run;
    };

    void addRun(const Run& run, QString& text);
    void breakLines();
    [[nodiscard]] std::vector<QRectF> spanRects(const Span& span, const QPointF& at, int first,
                                                int count) const;
    void drawTags(QPainter& painter, const QPointF& at, int first, int count) const;

    Voice m_style;
    const Style& m_colours;
    qreal m_width;
    qreal m_firstBaseline = 0; ///< below the top of each line
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<Span> m_spans; ///< links and tags
};

} // namespace rapporteur::report
