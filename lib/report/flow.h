// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/textbox.h"

#include <QHash>

#include <memory>

class QPainter;

namespace rapporteur::report {

/// Where the headings came to lie, by anchor: known only when all pages are laid out, needed by the contents.
using PageNumbers = QHash<QString, int>;

/// Something that stands on one page as a whole: a line of text, a table row, a chart. Immutable and shared,
/// as a table's heading row stands on several pages.
class Piece
{
public:
    virtual ~Piece() = default;
    [[nodiscard]] virtual qreal height() const = 0;
    /// \a at is the top left corner of the column of text.
    virtual void paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const = 0;
    virtual void collectLinks(const QPointF& at, std::vector<LinkArea>& links) const;
};

/// How strongly a piece wants the next one on its own page.
enum class Keep {
    Free,
    Prefer, ///< unless the pieces together are taller than a page
    Must,   ///< a heading, a table's heading row
};

/// A piece on its way to a page, with all that the pagination has to know about it.
struct FlowItem
{
    enum class Kind { Cover, Heading, Text, Contents, Figures, TableHead, TableRow, Picture, Break };
    Kind kind = Kind::Text;
    std::shared_ptr<const Piece> piece = {}; ///< none for a break
    qreal before = 0;                        ///< space above it, dropped at the top of a page
    Keep keep = Keep::Free;
    std::shared_ptr<const Piece> repeated =
        {}; ///< set anew above it where it begins a page: its table's heading row
    std::shared_ptr<const Piece> atTop = {}; ///< stands in its place where it begins a page
    QString anchor = {};
    QString title = {}; ///< of a heading, for the outline
    int level = 0;
};
using Flow = std::vector<FlowItem>;

} // namespace rapporteur::report
