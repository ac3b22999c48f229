// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinestyle.h"

#include <QXmlStreamWriter>

namespace rapporteur {

/// Writes SVG in which each record is an element with an id of its own ("event-123"), so that other programs
/// can find, link and restyle it. QSvgGenerator knows only pens and brushes.
class SvgCanvas : public Canvas
{
public:
    SvgCanvas(const TimelineStyle& style, QSizeF size, const QString& title, const QString& description);

    void fill(const QRectF& box, const QColor& colour) override;
    void fade(const QRectF& box, const QColor& left, const QColor& right) override;
    void frame(const QRectF& box, const QColor& colour, double width) override;
    void line(QPointF from, QPointF to, const QColor& colour, double width) override;
    void sign(Sign sign, QPointF centre, double size, const QColor& colour, const QColor& ground) override;
    void text(QPointF middle, const QString& text, Lettering lettering, const QColor& colour) override;
    void enter(const QRectF& box, QPointF origin) override;
    void leave() override;
    void open(const RecordRef& record, const timeline::Days& days, const QString& description) override;
    void close() override;
    [[nodiscard]] bool namesRecords() const override { return true; }

    /// The whole document; nothing can be drawn afterwards.
    [[nodiscard]] QByteArray finish();

private:
    void attribute(const char* name, double value);
    void attribute(const char* name, const QString& value);
    void box(const QRectF& box);
    [[nodiscard]] QString gradient(const QColor& left, const QColor& right);
    [[nodiscard]] QString freeId(const QString& id);

    const TimelineStyle& m_style;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QHash<QString, int> m_ids;
    int m_clips = 0;
    int m_gradients = 0;
    QHash<QString, QString> m_gradientIds;
};

} // namespace rapporteur
