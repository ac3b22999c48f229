// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pictures.h"

#include "charts/chartspec.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

namespace rapporteur::report {

namespace {

constexpr double pngScale = 3; // 216 dots an inch
constexpr qsizetype largeDrawing = 200 * 1'024;

void draw(QPainter& painter, const Picture& picture)
{
    if (picture.paint)
        picture.paint(painter, QRectF(QPointF(), QSizeF(pictureSize(picture))));
}

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return buffer.data();
}

} // namespace

QSize pictureSize(const Picture& picture)
{
    const double aspect = picture.aspect > 0 ? picture.aspect : 1.6;
    return {pictureWidth, qMax(1, qRound(pictureWidth / aspect))};
}

QByteArray pictureAsSvg(const Picture& picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(pictureSize(picture));
    generator.setViewBox(QRect(QPoint(), pictureSize(picture)));
    generator.setTitle(picture.caption);
    generator.setDescription(alternativeOf(picture));
    QPainter painter(&generator);
    draw(painter, picture);
    painter.end();
    return buffer.data();
}

QByteArray pictureAsPng(const Picture& picture)
{
    QImage image(pictureSize(picture) * pngScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(72 / 0.0254));
    image.setDotsPerMeterY(qRound(72 / 0.0254));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pngScale, pngScale);
    draw(painter, picture);
    painter.end();
    return encoded(image, "PNG", -1);
}

Table figuresOf(const Picture& picture)
{
    Table table;
    if (!picture.chart)
        return table;
    for (const ChartTable::Column& column : picture.chart->table.columns)
        table.columns.push_back({column.heading, column.number ? 0.0 : 1.0,
                                 column.number ? Column::Align::End : Column::Align::Start});
    for (const auto& cells : picture.chart->table.rows) {
        Row row;
        for (const ChartTable::Cell& cell : cells)
            row.cells.push_back(plain(cell.text));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString alternativeOf(const Picture& picture)
{
    if (!picture.alternative.isEmpty())
        return picture.alternative;
    return picture.caption.isEmpty() ? QCoreApplication::translate("PdfWriter", "A chart.") : picture.caption;
}

QImage fittedImage(const QImage& image, int longestSide)
{
    return std::max(image.width(), image.height()) <= longestSide
               ? image
               : image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

PlacedImage placedImage(const QImage& image, int longestSide)
{
    PlacedImage placed;
    placed.image = fittedImage(image, longestSide);
    if (image.isNull())
        return placed;
    for (const QString& key : placed.image.textKeys())
        placed.image.setText(key, QString());
    placed.bytes = encoded(placed.image, "PNG", -1);
    placed.suffix = QStringLiteral("png");
    // What is large as PNG is a photograph: nobody sees what JPEG leaves out of one.
    if (!placed.image.hasAlphaChannel() && placed.bytes.size() > largeDrawing) {
        placed.bytes = encoded(placed.image, "JPEG", 88);
        placed.suffix = QStringLiteral("jpeg");
    }
    placed.mimeType = QStringLiteral("image/") + placed.suffix;
    return placed;
}

} // namespace rapporteur::report
