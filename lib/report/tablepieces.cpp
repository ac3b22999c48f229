// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablepieces.h"

#include "report/tablewidths.h"

#include <QPainter>

#include <algorithm>

namespace rapporteur::report {

namespace {

constexpr qreal padding = pt(4);
constexpr qreal sectionSpace = pt(10);
constexpr qreal keptTogether = 1.0 / 3; // of a page: rows that belong together and are taller may part
constexpr int linesOfAPart =
    6; // of a row that no page can hold: small enough to fill pages, and follow headings

struct CellBox
{
    qreal left;
    std::shared_ptr<const TextBox> box;
};

/// How a row is set off from its neighbours.
struct RowLook
{
    qreal above = padding;
    qreal below = padding;
    qreal ruleWidth = 0; ///< of the line below the row, none where 0
    QColor rule;
};

/// A row of cells, or as many of its lines as go on one page.
class RowPiece : public Piece
{
public:
    RowPiece(std::shared_ptr<const std::vector<CellBox>> cells, int first, int count, const RowLook& look,
             qreal width)
        : m_cells(std::move(cells))
        , m_first(first)
        , m_count(count)
        , m_look(look)
        , m_width(width)
    {}

    [[nodiscard]] qreal height() const override
    {
        const qreal leading = m_cells->empty() ? 0 : m_cells->front().box->leading();
        return m_look.above + m_count * leading + m_look.below;
    }

    void paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const override
    {
        Q_UNUSED(pages)
        for (const CellBox& cell : *m_cells)
            cell.box->draw(painter, at + QPointF(cell.left, m_look.above), m_first, m_count);
        if (m_look.ruleWidth <= 0)
            return;
        painter.setPen(QPen(m_look.rule, m_look.ruleWidth, Qt::SolidLine, Qt::FlatCap));
        const qreal y = at.y() + height();
        painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + m_width, y));
    }

    void collectLinks(const QPointF& at, std::vector<LinkArea>& links) const override
    {
        for (const CellBox& cell : *m_cells)
            cell.box->collectLinks(at + QPointF(cell.left, m_look.above), m_first, m_count, links);
    }

private:
    std::shared_ptr<const std::vector<CellBox>> m_cells;
    int m_first;
    int m_count;
    RowLook m_look;
    qreal m_width;
};

/// Sets one table: decides the widths, then makes its rows.
class TableSetter
{
public:
    TableSetter(const Setting& setting, const Table& table, qreal pageHeight)
        : m_setting(setting)
        , m_table(table)
        , m_pageHeight(pageHeight)
        , m_slots(columnSlots(setting, table))
    {}

    void append(Flow& flow)
    {
        const bool titled = std::any_of(m_table.columns.begin(), m_table.columns.end(),
                                        [](const Column& column) { return !column.title.isEmpty(); });
        appendCaption(flow);
        const bool spaced = flow.empty() || flow.back().kind != FlowItem::Kind::Heading;
        const size_t first = flow.size();
        if (titled)
            appendHead(flow);
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            appendRow(flow, i);
            if (kindAfter(i) != Row::Kind::Continued)
                loosen(flow);
        }
        if (flow.size() > first)
            flow[first].before = spaced ? pt(8) : 0;
    }

private:
    void appendCaption(Flow& flow) const
    {
        if (m_table.caption.isEmpty())
            return;
        const bool afterHeading = !flow.empty() && flow.back().kind == FlowItem::Kind::Heading;
        appendLines(
            flow,
            m_setting.text(Runs{{m_table.caption, Run::Look::Strong}}, m_setting.style.cell, m_setting.width),
            0, afterHeading ? 0 : pt(20), Keep::Must);
    }

    void appendHead(Flow& flow)
    {
        auto cells = std::make_shared<std::vector<CellBox>>();
        int lines = 1;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            const Column& column = m_table.columns[i];
            cells->push_back(
                {m_slots[i].left, m_setting.text(plain(column.title), m_setting.style.columnTitle,
                                                 m_slots[i].width, column.align)});
            lines = std::max(lines, cells->back().box->lineCount());
        }
        m_head = std::make_shared<RowPiece>(
            cells, 0, lines, RowLook{padding, padding, pt(0.9), m_setting.style.accent}, m_setting.width);
        FlowItem item;
        item.kind = FlowItem::Kind::TableHead;
        item.piece = m_head;
        item.keep = Keep::Must;
        flow.push_back(std::move(item));
    }

    [[nodiscard]] std::shared_ptr<const std::vector<CellBox>> boxesOf(const Row& row) const
    {
        auto cells = std::make_shared<std::vector<CellBox>>();
        Voice voice = m_setting.style.cell;
        voice.font.setBold(row.kind == Row::Kind::Total);
        if (row.kind == Row::Kind::Section && !row.cells.empty()) {
            cells->push_back(
                {0, m_setting.text(row.cells[0], m_setting.style.sectionTitle, m_setting.width)});
            return cells;
        }
        for (size_t i = 0; i < std::min(m_slots.size(), row.cells.size()); ++i)
            cells->push_back({m_slots[i].left, m_setting.text(row.cells[i], voice, m_slots[i].width,
                                                              m_table.columns[i].align)});
        return cells;
    }

    [[nodiscard]] Row::Kind kindAfter(size_t index) const
    {
        return index + 1 < m_table.rows.size() ? m_table.rows[index + 1].kind : Row::Kind::Body;
    }

    [[nodiscard]] RowLook lookOf(size_t index) const
    {
        const Style& style = m_setting.style;
        RowLook look{padding, padding, pt(0.4), style.hairline};
        if (m_table.rows[index].kind == Row::Kind::Section && index > 0)
            look.above = sectionSpace;
        if (kindAfter(index) == Row::Kind::Continued)
            look.ruleWidth = 0;
        if (kindAfter(index) == Row::Kind::Total)
            look = {look.above, padding, pt(0.9), style.accent};
        return look;
    }

    void appendRow(Flow& flow, size_t index)
    {
        const Row& row = m_table.rows[index];
        const auto cells = boxesOf(row);
        if (row.kind != Row::Kind::Continued)
            m_leading = {flow.size(), cells};
        int lines = 1;
        for (const CellBox& cell : *cells)
            lines = std::max(lines, cell.box->lineCount());
        const int most = lines <= linesOnAPage() ? lines : linesOfAPart;
        for (int first = 0; first < lines; first += most)
            appendPart(flow, index, cells, first, std::min(most, lines - first), first + most >= lines);
    }

    [[nodiscard]] int linesOnAPage() const
    {
        const qreal head = m_head ? m_head->height() : 0;
        const qreal room = m_pageHeight - head - sectionSpace - padding;
        return std::max(1, int(room / m_setting.style.cell.leading));
    }

    void appendPart(Flow& flow, size_t index, const std::shared_ptr<const std::vector<CellBox>>& cells,
                    int first, int count, bool last)
    {
        RowLook look = lookOf(index);
        if (first > 0)
            look.above = 0;
        if (!last)
            look.ruleWidth = look.below = 0;
        FlowItem item;
        item.kind = FlowItem::Kind::TableRow;
        item.piece = std::make_shared<RowPiece>(cells, first, count, look, m_setting.width);
        item.repeated = m_head;
        if (first == 0 && last && m_table.rows[index].kind == Row::Kind::Continued && m_leading.cells)
            item.atTop = withLeadingCells(*cells, look);
        item.keep = last ? keepOf(index) : Keep::Free;
        flow.push_back(std::move(item));
    }

    /// The row as it stands where a page begins with it: with what it leaves to the row that it belongs to.
    [[nodiscard]] std::shared_ptr<const Piece> withLeadingCells(const std::vector<CellBox>& cells,
                                                                const RowLook& look) const
    {
        auto filled = std::make_shared<std::vector<CellBox>>(cells);
        int lines = 1;
        bool left = true;
        for (size_t i = 0; i < filled->size(); ++i) {
            left = left && cells[i].box->text().isEmpty() && i < m_leading.cells->size();
            if (left)
                (*filled)[i] = (*m_leading.cells)[i];
            lines = std::max(lines, (*filled)[i].box->lineCount());
        }
        return std::make_shared<RowPiece>(filled, 0, lines, look, m_setting.width);
    }

    /// Rows that belong together and fill much of a page stay together at their beginning and their end
    /// only: half a page would be left empty before them otherwise.
    void loosen(Flow& flow) const
    {
        qreal height = 0;
        for (size_t i = m_leading.item; i < flow.size(); ++i)
            height += flow[i].piece->height();
        if (height <= m_pageHeight * keptTogether)
            return;
        for (size_t i = m_leading.item + 1; i + 2 < flow.size(); ++i)
            flow[i].keep = Keep::Free;
    }

    [[nodiscard]] Keep keepOf(size_t index) const
    {
        if (m_table.rows[index].kind == Row::Kind::Section && index + 1 < m_table.rows.size())
            return Keep::Must;
        const Row::Kind next = kindAfter(index);
        return next == Row::Kind::Continued || next == Row::Kind::Total ? Keep::Prefer : Keep::Free;
    }

    const Setting& m_setting;
    const Table& m_table;
    qreal m_pageHeight;
    std::vector<Slot> m_slots;
    std::shared_ptr<const Piece> m_head;
    struct
    {
        size_t item = 0;
        std::shared_ptr<const std::vector<CellBox>> cells;
    } m_leading; ///< of the rows that belong together now
};

} // namespace

void appendTable(Flow& flow, const Setting& setting, const Table& table, qreal pageHeight)
{
    TableSetter(setting, table, pageHeight).append(flow);
}

} // namespace rapporteur::report
