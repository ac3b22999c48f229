// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/svgcanvas.h"

#include "timeline/paintercanvas.h"

#include <QFontInfo>

namespace rapporteur {

namespace {

QString number(double value)
{
    QString text = QString::number(value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

QString points(const QPolygonF& polygon)
{
    QStringList all;
    for (const QPointF& point : polygon)
        all << number(point.x()) + u',' + number(point.y());
    return all.join(u' ');
}

} // namespace

SvgCanvas::SvgCanvas(const TimelineStyle& style, QSizeF size, const QString& title,
                     const QString& description)
    : m_style(style)
    , m_xml(&m_bytes)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("svg"));
    m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    attribute("width", size.width());
    attribute("height", size.height());
    attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height())));
    attribute("font-family", u'\'' + QFontInfo(style.font(Lettering::Label)).family() +
                                 QStringLiteral("', 'Noto Sans', sans-serif"));
    attribute("role", QStringLiteral("img"));
    m_xml.writeTextElement(QStringLiteral("title"), title);
    m_xml.writeTextElement(QStringLiteral("desc"), description);
}

QByteArray SvgCanvas::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

void SvgCanvas::attribute(const char* name, double value)
{
    m_xml.writeAttribute(QLatin1String(name), number(value));
}

void SvgCanvas::attribute(const char* name, const QString& value)
{
    m_xml.writeAttribute(QLatin1String(name), value);
}

void SvgCanvas::box(const QRectF& box)
{
    attribute("x", box.left());
    attribute("y", box.top());
    attribute("width", box.width());
    attribute("height", box.height());
}

void SvgCanvas::fill(const QRectF& box, const QColor& colour)
{
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    this->box(box);
    attribute("fill", colour.name());
}

QString SvgCanvas::gradient(const QColor& left, const QColor& right)
{
    const QString key = left.name() + right.name();
    const auto known = m_gradientIds.constFind(key);
    if (known != m_gradientIds.cend())
        return *known;
    const QString id = QStringLiteral("fade-%1").arg(++m_gradients);
    m_xml.writeStartElement(QStringLiteral("linearGradient"));
    attribute("id", id);
    for (const auto& [offset, colour] : {std::pair(0.0, left), std::pair(1.0, right)}) {
        m_xml.writeEmptyElement(QStringLiteral("stop"));
        attribute("offset", offset);
        attribute("stop-color", colour.name());
    }
    m_xml.writeEndElement();
    m_gradientIds.insert(key, id);
    return id;
}

void SvgCanvas::fade(const QRectF& box, const QColor& left, const QColor& right)
{
    const QString id = gradient(left, right);
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    this->box(box);
    attribute("fill", QStringLiteral("url(#%1)").arg(id));
}

void SvgCanvas::frame(const QRectF& box, const QColor& colour, double width)
{
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    this->box(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    attribute("fill", QStringLiteral("none"));
    attribute("stroke", colour.name());
    attribute("stroke-width", width);
}

void SvgCanvas::line(QPointF from, QPointF to, const QColor& colour, double width)
{
    m_xml.writeEmptyElement(QStringLiteral("line"));
    attribute("x1", from.x());
    attribute("y1", from.y());
    attribute("x2", to.x());
    attribute("y2", to.y());
    attribute("stroke", colour.name());
    attribute("stroke-width", width);
}

void SvgCanvas::sign(Sign sign, QPointF centre, double size, const QColor& colour, const QColor& ground)
{
    if (sign == Sign::None)
        return;
    const bool round = sign == Sign::Circle || sign == Sign::Ring;
    const bool hollow = sign == Sign::Ring || sign == Sign::Box;
    const bool strokes = sign == Sign::Tick || sign == Sign::Cross;
    const double stroke = std::max(1.2, size * 0.16);
    const double side = hollow ? size - stroke : size;
    QPolygonF outline = outlineOf(sign);
    for (QPointF& point : outline)
        point = centre + point * side;
    if (round) {
        m_xml.writeEmptyElement(QStringLiteral("circle"));
        attribute("cx", centre.x());
        attribute("cy", centre.y());
        attribute("r", side / 2);
    } else if (sign == Sign::Cross) {
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", QStringLiteral("M%1 L%2 M%3 L%4")
                           .arg(points({outline[0]}), points({outline[1]}), points({outline[2]}),
                                points({outline[3]})));
    } else {
        m_xml.writeEmptyElement(sign == Sign::Tick ? QStringLiteral("polyline") : QStringLiteral("polygon"));
        attribute("points", points(outline));
    }
    attribute("fill", strokes ? QStringLiteral("none") : (hollow ? ground : colour).name());
    if (!hollow && !strokes)
        return;
    attribute("stroke", colour.name());
    attribute("stroke-width", stroke);
    attribute("stroke-linecap", QStringLiteral("round"));
    attribute("stroke-linejoin", QStringLiteral("round"));
}

void SvgCanvas::text(QPointF middle, const QString& text, Lettering lettering, const QColor& colour)
{
    const QFont& font = m_style.font(lettering);
    const QFontMetricsF metrics(font);
    m_xml.writeStartElement(QStringLiteral("text"));
    attribute("x", middle.x());
    attribute("y", middle.y() + (metrics.ascent() - metrics.descent()) / 2);
    attribute("font-size", font.pixelSize());
    if (font.weight() != QFont::Normal)
        attribute("font-weight", font.weight());
    attribute("fill", colour.name());
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
}

void SvgCanvas::enter(const QRectF& box, QPointF origin)
{
    const QString id = QStringLiteral("clip-%1").arg(++m_clips);
    m_xml.writeStartElement(QStringLiteral("clipPath"));
    attribute("id", id);
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    this->box(box);
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("g"));
    attribute("clip-path", QStringLiteral("url(#%1)").arg(id));
    m_xml.writeStartElement(QStringLiteral("g"));
    attribute("transform", QStringLiteral("translate(%1 %2)").arg(number(origin.x()), number(origin.y())));
}

void SvgCanvas::leave()
{
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

QString SvgCanvas::freeId(const QString& id)
{
    const int before = m_ids[id]++;
    return before == 0 ? id : QStringLiteral("%1-%2").arg(id).arg(before + 1);
}

void SvgCanvas::open(const RecordRef& record, const timeline::Days& days, const QString& description)
{
    m_xml.writeStartElement(QStringLiteral("g"));
    if (record.isNull())
        return;
    attribute("id", freeId(record.entity + u'-' + record.id.toString()));
    if (!days.isEmpty()) {
        attribute("data-from", days.firstDay().toString(Qt::ISODate));
        attribute("data-to", days.lastDay().toString(Qt::ISODate));
    }
    if (!description.isEmpty())
        m_xml.writeTextElement(QStringLiteral("title"), description);
}

void SvgCanvas::close()
{
    m_xml.writeEndElement();
}

} // namespace rapporteur
