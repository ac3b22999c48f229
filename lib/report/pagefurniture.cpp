// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagefurniture.h"

#include "base/inlanguage.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace rapporteur::report {

namespace {

QString markingOf(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (const auto* cover = std::get_if<Cover>(&block))
            return cover->marking;
    }
    return {};
}

void drawLine(QPainter& painter, const Setting& setting, qreal baseline, const QString& start,
              const Runs& end)
{
    const Voice& voice = setting.style.furniture;
    const qreal left = setting.style.content.left();
    const qreal top = baseline - voice.leading * 0.75;
    const auto endBox = setting.text(end, voice, setting.width / 2, Column::Align::End);
    const qreal startWidth = setting.width - endBox->naturalWidth() - pt(16);
    const QString shown = QFontMetricsF(voice.font).elidedText(start, Qt::ElideRight, startWidth - pt(1));
    const auto startBox = setting.text(plain(shown), voice, startWidth);
    startBox->draw(painter, QPointF(left + setting.left(0, startWidth), top), 0, 1);
    endBox->draw(painter, QPointF(left + setting.left(setting.width / 2, setting.width / 2), top), 0, 1);
}

} // namespace

void drawFurniture(QPainter& painter, const Setting& setting, const Document& document, int page, int pages)
{
    const Style& style = setting.style;
    const QLocale locale = InLanguage::current();
    const QString number = QCoreApplication::translate("PdfWriter", "Page %1 of %2")
                               .arg(locale.toString(page), locale.toString(pages));
    const QString marking = markingOf(document);
    const Runs mark = marking.isEmpty() ? Runs{} : Runs{{marking, Run::Look::Tag}};
    drawLine(painter, setting, style.headerBaseline, document.metadata.title, mark);
    drawLine(painter, setting, style.footerBaseline, document.metadata.author, plain(number));
    painter.setPen(QPen(style.hairline, pt(0.4), Qt::SolidLine, Qt::FlatCap));
    const qreal y = style.headerBaseline + pt(8);
    painter.drawLine(QPointF(style.content.left(), y), QPointF(style.content.right(), y));
}

} // namespace rapporteur::report
