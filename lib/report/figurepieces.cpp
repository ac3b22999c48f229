// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figurepieces.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rapporteur::report {

namespace {

constexpr qreal tileGutter = pt(16);

struct Tile
{
    std::shared_ptr<const TextBox> value, label, note;
};

/// Up to four key figures side by side: the number large, what it counts below.
class TilesPiece : public Piece
{
public:
    TilesPiece(const Setting& setting, const std::vector<KeyFigure>& figures, const Voice& voice,
               qreal tileWidth)
        : m_setting(setting)
        , m_tileWidth(tileWidth)
    {
        for (const KeyFigure& figure : figures)
            m_tiles.push_back(tileOf(figure, voice));
    }

    [[nodiscard]] qreal height() const override
    {
        qreal tallest = 0;
        for (const Tile& tile : m_tiles)
            tallest = std::max(tallest, tile.value->height() + tile.label->height() + noteHeight(tile));
        return pt(8) + tallest;
    }

    void paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const override
    {
        Q_UNUSED(pages)
        for (size_t i = 0; i < m_tiles.size(); ++i) {
            const qreal left = m_setting.left((m_tileWidth + tileGutter) * qreal(i), m_tileWidth);
            paintTile(painter, m_tiles[i], at + QPointF(left, 0));
        }
    }

private:
    static qreal noteHeight(const Tile& tile)
    {
        return tile.note->text().isEmpty() ? 0 : tile.note->height();
    }

    [[nodiscard]] Tile tileOf(const KeyFigure& figure, const Voice& voice) const
    {
        const Style& style = m_setting.style;
        const Runs note = figure.note.isEmpty() ? Runs{} : Runs{{figure.note, Run::Look::Quiet}};
        Voice label = style.figureLabel;
        label.colour = style.ink;
        return {m_setting.text(plain(figure.value), voice, m_tileWidth),
                m_setting.text(plain(figure.label), label, m_tileWidth),
                m_setting.text(note, style.note, m_tileWidth)};
    }

    void paintTile(QPainter& painter, const Tile& tile, const QPointF& at) const
    {
        painter.setPen(QPen(m_setting.style.accent, pt(0.9), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at, at + QPointF(m_tileWidth, 0));
        QPointF below = at + QPointF(0, pt(8));
        for (const auto& box : {tile.value, tile.label, tile.note}) {
            box->draw(painter, below);
            below.ry() += box->height();
        }
    }

    Setting m_setting;
    qreal m_tileWidth;
    std::vector<Tile> m_tiles;
};

/// A name at the leading edge, its value beside it.
class FactPiece : public Piece
{
public:
    FactPiece(const Setting& setting, const Fact& fact, qreal labelWidth)
        : m_label(setting.text(Runs{{fact.label, Run::Look::Quiet}}, setting.style.body, labelWidth))
        , m_value(setting.text(fact.value, setting.style.body, setting.width - labelWidth - pt(16)))
        , m_labelLeft(setting.left(0, labelWidth))
        , m_valueLeft(setting.left(labelWidth + pt(16), setting.width - labelWidth - pt(16)))
    {}

    [[nodiscard]] qreal height() const override { return std::max(m_label->height(), m_value->height()); }

    void paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const override
    {
        Q_UNUSED(pages)
        m_label->draw(painter, at + QPointF(m_labelLeft, 0));
        m_value->draw(painter, at + QPointF(m_valueLeft, 0));
    }

    void collectLinks(const QPointF& at, std::vector<LinkArea>& links) const override
    {
        m_value->collectLinks(at + QPointF(m_valueLeft, 0), 0, m_value->lineCount(), links);
    }

private:
    std::shared_ptr<const TextBox> m_label, m_value;
    qreal m_labelLeft, m_valueLeft;
};

/// One stop on the way: its date, a dot on the line through all of them, and what it was.
class MilestonePiece : public Piece
{
public:
    enum class Part { First, Middle, Last, Only };

    MilestonePiece(const Setting& setting, const Milestone& milestone, qreal dateWidth, Part part)
        : m_style(setting.style)
        , m_part(part)
        , m_date(setting.text(Runs{{milestone.date, Run::Look::Strong}}, setting.style.body, dateWidth,
                              Column::Align::End))
        , m_text(setting.text(milestone.text, setting.style.body, textWidth(setting, dateWidth)))
        , m_note(setting.text(milestone.note, setting.style.note, textWidth(setting, dateWidth)))
        , m_hasNote(!milestone.note.empty())
        , m_dateLeft(setting.left(0, dateWidth))
        , m_dot(setting.left(dateWidth + pt(20), 0))
        , m_textLeft(setting.left(dateWidth + pt(40), textWidth(setting, dateWidth)))
    {}

    [[nodiscard]] qreal height() const override
    {
        const qreal text = m_text->height() + (m_hasNote ? m_note->height() : 0);
        return std::max(m_date->height(), text) + (goesOn() ? pt(12) : 0);
    }

    void paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const override
    {
        Q_UNUSED(pages)
        drawWay(painter, at + QPointF(m_dot, 0));
        m_date->draw(painter, at + QPointF(m_dateLeft, 0));
        m_text->draw(painter, at + QPointF(m_textLeft, 0));
        if (m_hasNote)
            m_note->draw(painter, at + QPointF(m_textLeft, m_text->height()));
    }

    void collectLinks(const QPointF& at, std::vector<LinkArea>& links) const override
    {
        m_text->collectLinks(at + QPointF(m_textLeft, 0), 0, m_text->lineCount(), links);
        if (m_hasNote)
            m_note->collectLinks(at + QPointF(m_textLeft, m_text->height()), 0, m_note->lineCount(), links);
    }

private:
    static qreal textWidth(const Setting& setting, qreal dateWidth)
    {
        return setting.width - dateWidth - pt(40);
    }
    [[nodiscard]] bool goesOn() const { return m_part == Part::First || m_part == Part::Middle; }
    [[nodiscard]] bool comesFrom() const { return m_part == Part::Middle || m_part == Part::Last; }

    void drawWay(QPainter& painter, const QPointF& top) const
    {
        const qreal dot = m_text->leading() / 2 + pt(0.8);
        painter.setPen(QPen(m_style.hairline, pt(1), Qt::SolidLine, Qt::FlatCap));
        if (comesFrom())
            painter.drawLine(top, top + QPointF(0, dot));
        if (goesOn())
            painter.drawLine(top + QPointF(0, dot), top + QPointF(0, height()));
        painter.setPen(QPen(m_style.accent, pt(1.4)));
        painter.setBrush(Qt::white);
        painter.drawEllipse(top + QPointF(0, dot), pt(3.4), pt(3.4));
        painter.setBrush(Qt::NoBrush);
    }

    const Style& m_style;
    Part m_part;
    std::shared_ptr<const TextBox> m_date, m_text, m_note;
    bool m_hasNote;
    qreal m_dateLeft, m_dot, m_textLeft;
};

/// A drawing in points, with its caption below.
class PicturePiece : public Piece
{
public:
    PicturePiece(const Setting& setting, const Picture& picture, const QSizeF& size)
        : m_picture(picture)
        , m_size(size)
        , m_left(setting.left((setting.width - size.width()) / 2, size.width()))
        , m_caption(setting.text(plain(picture.caption), setting.style.note, setting.width))
    {}

    [[nodiscard]] qreal height() const override
    {
        return m_size.height() + (m_picture.caption.isEmpty() ? 0 : pt(8) + m_caption->height());
    }

    void paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const override
    {
        Q_UNUSED(pages)
        painter.save();
        painter.translate(at + QPointF(m_left, 0));
        painter.scale(unitsPerPoint, unitsPerPoint);
        if (m_picture.paint)
            m_picture.paint(painter, QRectF(QPointF(), m_size / unitsPerPoint));
        painter.restore();
        if (!m_picture.caption.isEmpty())
            m_caption->draw(painter, at + QPointF(0, m_size.height() + pt(8)));
    }

private:
    Picture m_picture;
    QSizeF m_size;
    qreal m_left;
    std::shared_ptr<const TextBox> m_caption;
};

/// Three or four a row, whichever leaves fewer places empty.
size_t tilesInARow(size_t figures)
{
    const auto empty = [figures](size_t columns) { return (columns - figures % columns) % columns; };
    return empty(3) < empty(4) ? 3 : 4;
}

/// One size for all figures: the largest at which the widest fits its tile.
Voice figureVoice(const Setting& setting, const std::vector<KeyFigure>& figures, qreal tileWidth)
{
    Voice voice = setting.style.figure;
    qreal widest = 0;
    for (const KeyFigure& figure : figures)
        widest = std::max(widest, naturalWidth(setting, plain(figure.value), voice));
    if (widest > tileWidth)
        voice.font.setPixelSize(std::max(qRound(pt(14)), int(voice.font.pixelSize() * tileWidth / widest)));
    return voice;
}

qreal gapBefore(const Flow& flow, qreal gap)
{
    return !flow.empty() && flow.back().kind == FlowItem::Kind::Heading ? 0 : gap;
}

/// Widest of the texts on one line, but at most a share of the column.
template <class Items, class TextOf>
qreal commonWidth(const Setting& setting, const Items& items, double share, TextOf textOf)
{
    qreal width = 0;
    for (const auto& item : items)
        width = std::max(width, naturalWidth(setting, Runs{textOf(item)}, setting.style.body));
    return std::min(std::ceil(width) + 1, setting.width * share);
}

} // namespace

void appendKeyFigures(Flow& flow, const Setting& setting, const KeyFigures& figures)
{
    const auto& all = figures.figures;
    const size_t columns = tilesInARow(all.size());
    const qreal tileWidth = (setting.width - tileGutter * qreal(columns - 1)) / qreal(columns);
    const Voice voice = figureVoice(setting, all, tileWidth);
    for (size_t from = 0; from < all.size(); from += columns) {
        const size_t to = std::min(from + columns, all.size());
        FlowItem item;
        item.kind = FlowItem::Kind::Figures;
        item.piece = std::make_shared<TilesPiece>(
            setting, std::vector<KeyFigure>(all.begin() + qsizetype(from), all.begin() + qsizetype(to)),
            voice, tileWidth);
        item.before = from == 0 ? gapBefore(flow, pt(16)) : pt(20);
        item.keep = to < all.size() ? Keep::Prefer : Keep::Free;
        flow.push_back(std::move(item));
    }
}

void appendFacts(Flow& flow, const Setting& setting, const Facts& facts)
{
    const qreal labels =
        commonWidth(setting, facts.facts, 0.3, [](const Fact& fact) { return Run{fact.label}; });
    bool first = true;
    for (const Fact& fact : facts.facts) {
        FlowItem item;
        item.piece = std::make_shared<FactPiece>(setting, fact, labels);
        item.before = first ? gapBefore(flow, pt(8)) : 0;
        item.keep = Keep::Prefer; // with what they are facts of
        flow.push_back(std::move(item));
        first = false;
    }
}

void appendMilestones(Flow& flow, const Setting& setting, const Milestones& milestones)
{
    using Part = MilestonePiece::Part;
    const auto& all = milestones.milestones;
    const qreal dates = commonWidth(setting, all, 0.3, [](const Milestone& stop) {
        return Run{stop.date, Run::Look::Strong};
    });
    for (size_t i = 0; i < all.size(); ++i) {
        const bool last = i + 1 == all.size();
        const Part part = all.size() == 1 ? Part::Only
                          : i == 0        ? Part::First
                          : last          ? Part::Last
                                          : Part::Middle;
        FlowItem item;
        item.piece = std::make_shared<MilestonePiece>(setting, all[i], dates, part);
        item.before = i == 0 ? gapBefore(flow, pt(8)) : 0;
        item.keep = i == 0 && !last ? Keep::Prefer : Keep::Free;
        flow.push_back(std::move(item));
    }
}

void appendPicture(Flow& flow, const Setting& setting, const Picture& picture, qreal pageHeight)
{
    const qreal aspect = picture.aspect > 0 ? picture.aspect : 1.6;
    const qreal tallest = pageHeight - pt(80); // leaves room for a heading and the caption
    const qreal height = std::min(setting.width / aspect, tallest);
    FlowItem item;
    item.kind = FlowItem::Kind::Picture;
    item.piece = std::make_shared<PicturePiece>(setting, picture, QSizeF(height * aspect, height));
    item.before = gapBefore(flow, pt(16));
    flow.push_back(std::move(item));
}

} // namespace rapporteur::report
