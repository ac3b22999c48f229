// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/coverpiece.h"

#include "report/figurepieces.h"

#include <QPainter>

#include <algorithm>

namespace rapporteur::report {

namespace {

constexpr qreal factGutter = pt(24);

/// Lines of about the same length: as narrow as the text can be without another line.
std::shared_ptr<const TextBox> balanced(const Setting& setting, const QString& text, const Voice& voice,
                                        qreal width)
{
    auto box = setting.text(plain(text), voice, width);
    const int lines = box->lineCount();
    for (qreal narrower = width - pt(8); narrower > width / 3; narrower -= pt(8)) {
        auto next = setting.text(plain(text), voice, narrower);
        if (next->lineCount() > lines)
            break;
        box = std::move(next);
    }
    return box;
}

/// On white: what shines through is not allowed in every kind of PDF.
QImage opaque(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage result(image.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter(&result).drawImage(0, 0, image);
    return result;
}

/// A line below which the text begins, and above its end the logo.
class OpeningEndPiece : public Piece
{
public:
    OpeningEndPiece(const Setting& setting, QImage logo)
        : m_setting(setting)
        , m_logo(std::move(logo))
    {}
    [[nodiscard]] qreal height() const override
    {
        return m_logo.isNull() ? pt(8) : logoSize().height() + pt(16);
    }
    void paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const override
    {
        Q_UNUSED(pages)
        const QSizeF size = logoSize();
        if (!m_logo.isNull())
            painter.drawImage(
                QRectF(at + QPointF(m_setting.left(m_setting.width - size.width(), size.width()), 0), size),
                m_logo);
        painter.setPen(QPen(m_setting.style.accent, pt(0.9), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at + QPointF(0, height()), at + QPointF(m_setting.width, height()));
    }

private:
    [[nodiscard]] QSizeF logoSize() const
    {
        return QSizeF(m_logo.size()).scaled(pt(110), pt(32), Qt::KeepAspectRatio);
    }
    Setting m_setting;
    QImage m_logo;
};

} // namespace

void appendOpening(Flow& flow, const Setting& setting, const Cover& cover)
{
    Voice kind = setting.style.coverKind;
    kind.colour = setting.style.quiet;
    Voice title = setting.style.figure;
    const auto add = [&](const QString& text, const Voice& voice, qreal before) {
        if (!text.isEmpty())
            appendLines(flow, setting.text(plain(text), voice, setting.width), 0, before, Keep::Must);
    };
    add(cover.kind, kind, 0);
    add(cover.title, title, pt(4));
    add(cover.subtitle, setting.style.lead, pt(4));
    if (!cover.marking.isEmpty())
        appendLines(flow,
                    setting.text(Runs{{cover.marking, Run::Look::Tag}}, setting.style.lead, setting.width), 0,
                    pt(8), Keep::Must);
    appendFacts(flow, setting, Facts{cover.facts});
    FlowItem end;
    end.piece = std::make_shared<OpeningEndPiece>(setting, opaque(fittedImage(cover.logo, 600)));
    end.before = pt(8);
    end.keep = Keep::Must;
    flow.push_back(std::move(end));
}

CoverPiece::CoverPiece(const Setting& setting, const Cover& cover)
    : m_setting(setting)
{
    const Style& style = setting.style;
    Voice marking = style.coverKind;
    m_kind = setting.text(plain(cover.kind), style.coverKind, setting.width);
    m_title = balanced(setting, cover.title, style.coverTitle, setting.width);
    m_subtitle = setting.text(plain(cover.subtitle), style.coverSubtitle, setting.width);
    if (!cover.marking.isEmpty()) {
        marking.colour = style.tag;
        m_marking = setting.text(plain(cover.marking), marking, setting.width);
    }
    placeFacts(cover);
    m_picture = opaque(fittedImage(cover.picture, 1'800));
    m_logo = opaque(fittedImage(cover.logo, 600));
}

/// In two columns, row by row, from below the panel.
void CoverPiece::placeFacts(const Cover& cover)
{
    const Style& style = m_setting.style;
    const qreal width = (m_setting.width - factGutter) / 2;
    qreal top = panelHeight() + pt(m_marking ? 72 : 40);
    for (size_t i = 0; i < cover.facts.size(); i += 2) {
        qreal tallest = 0;
        for (size_t j = i; j < std::min(i + 2, cover.facts.size()); ++j) {
            const qreal from = j == i ? 0 : width + factGutter;
            FactBox box{m_setting.text(plain(cover.facts[j].label), style.coverLabel, width),
                        m_setting.text(cover.facts[j].value, style.coverValue, width),
                        QPointF(style.content.left() + m_setting.left(from, width), top)};
            tallest = std::max(tallest, box.label->height() + box.value->height());
            m_facts.push_back(std::move(box));
        }
        top += tallest + pt(16);
    }
}

qreal CoverPiece::height() const
{
    return m_setting.style.page.height();
}

void CoverPiece::paint(QPainter& painter, const QPointF& at, const PageNumbers& pages) const
{
    Q_UNUSED(pages)
    painter.save();
    painter.translate(at);
    drawPanel(painter);
    drawTitles(painter);
    drawMarking(painter);
    drawLogo(painter);
    for (const FactBox& fact : m_facts) {
        fact.label->draw(painter, fact.at);
        fact.value->draw(painter, fact.at + QPointF(0, fact.label->height()));
    }
    painter.restore();
}

void CoverPiece::drawPanel(QPainter& painter) const
{
    const QRectF panel(0, 0, m_setting.style.page.width(), panelHeight());
    painter.fillRect(panel, m_setting.style.accent);
    if (m_picture.isNull())
        drawRings(painter, panel);
    else
        drawPicture(painter, panel);
}

/// As much of the picture's middle as fills the panel above the title.
void CoverPiece::drawPicture(QPainter& painter, const QRectF& panel) const
{
    const QRectF target(panel.topLeft(), QSizeF(panel.width(), titleTop() - pt(80)));
    const QSizeF shown = target.size().scaled(m_picture.size(), Qt::KeepAspectRatio);
    QRectF source(QPointF(), shown);
    source.moveCenter(QRectF(m_picture.rect()).center());
    painter.drawImage(target, m_picture, source);
}

/// In the lower corner at the end of the line, across from where the facts begin.
void CoverPiece::drawLogo(QPainter& painter) const
{
    if (m_logo.isNull())
        return;
    const QRectF content = m_setting.style.content;
    const QSizeF size = QSizeF(m_logo.size()).scaled(pt(130), pt(44), Qt::KeepAspectRatio);
    const qreal left = content.left() + m_setting.left(content.width() - size.width(), size.width());
    painter.drawImage(QRectF(QPointF(left, m_setting.style.page.height() - pt(44) - size.height()), size),
                      m_logo);
}

/// Rings that spread from one point, as a network does; thin lines only, so that they cost a printer nothing.
void CoverPiece::drawRings(QPainter& painter, const QRectF& panel) const
{
    const Style& style = m_setting.style;
    painter.setClipRect(panel);
    painter.setPen(QPen(style.accentSoft, pt(0.7)));
    painter.setBrush(Qt::NoBrush);
    const QPointF centre(m_setting.left(pt(420), 0) + style.content.left(), pt(60));
    for (int ring = 1; ring <= 11; ++ring) {
        const qreal radius = pt(22) * ring + pt(1.6) * ring * ring;
        painter.drawEllipse(centre, radius, radius);
    }
    painter.setClipping(false);
}

qreal CoverPiece::titleTop() const
{
    return panelHeight() - pt(68) - m_subtitle->height() - m_title->height();
}

void CoverPiece::drawTitles(QPainter& painter) const
{
    const qreal left = m_setting.style.content.left();
    const qreal top = titleTop();
    m_subtitle->draw(painter, QPointF(left, top + m_title->height() + pt(12)));
    m_title->draw(painter, QPointF(left + m_setting.left(0, m_title->width()), top));
    const qreal rule = pt(40);
    painter.fillRect(QRectF(left + m_setting.left(0, rule), top - pt(20), rule, pt(3)), Qt::white);
    m_kind->draw(painter, QPointF(left, top - pt(48)));
}

void CoverPiece::drawMarking(QPainter& painter) const
{
    if (!m_marking)
        return;
    const Style& style = m_setting.style;
    const qreal width = m_marking->naturalWidth() + pt(20);
    const QRectF frame(style.content.left() + m_setting.left(0, width), panelHeight() + pt(24), width,
                       pt(24));
    painter.setPen(QPen(style.tag, pt(1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, pt(4), pt(4));
    const qreal textLeft = m_setting.direction == Qt::RightToLeft ? frame.right() - pt(10) - m_setting.width
                                                                  : frame.left() + pt(10);
    m_marking->draw(painter, QPointF(textLeft, frame.top() + pt(4)));
}

void CoverPiece::collectLinks(const QPointF& at, std::vector<LinkArea>& links) const
{
    for (const FactBox& fact : m_facts)
        fact.value->collectLinks(at + fact.at + QPointF(0, fact.label->height()), 0, fact.value->lineCount(),
                                 links);
}

} // namespace rapporteur::report
