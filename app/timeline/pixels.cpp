// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/pixels.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rapporteur {

namespace {

/// The picture behind the painter: for a window, the one that it shows.
QImage* imageOf(const QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    if (!engine || engine->type() != QPaintEngine::Raster || !engine->paintDevice() ||
        engine->paintDevice()->devType() != QInternal::Image)
        return nullptr;
    auto* image = static_cast<QImage*>(engine->paintDevice());
    const bool fits =
        image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied;
    return fits ? image : nullptr;
}

bool isWhole(double number)
{
    return number == std::floor(number);
}

/// No pixel of the device is anything but one or none of the painter's.
bool isPlain(const QTransform& toDevice)
{
    return toDevice.type() <= QTransform::TxScale && toDevice.m11() == toDevice.m22() &&
           toDevice.m11() >= 1 && isWhole(toDevice.m11()) && isWhole(toDevice.dx()) && isWhole(toDevice.dy());
}

/// As QPainter mixes them.
QRgb mixed(QRgb upper, QRgb lower)
{
    const uint share = 255 - uint(qAlpha(upper));
    const auto scaled = [share](uint pair) {
        const uint product = pair * share;
        return (product + ((product >> 8) & 0xff00ff) + 0x800080) >> 8 & 0xff00ff;
    };
    return upper + (scaled(lower & 0xff00ff) | scaled(lower >> 8 & 0xff00ff) << 8);
}

void blend(const QRgb* source, int count, QRgb* target)
{
    for (int i = 0; i < count; ++i) {
        if (qAlpha(source[i]) == 255)
            target[i] = source[i];
        else if (source[i] != 0)
            target[i] = mixed(source[i], target[i]);
    }
}

} // namespace

Pixels::Pixels(QImage& image, const QRect& clip, QPoint origin, int ratio)
    : m_first(reinterpret_cast<QRgb*>(image.bits()))
    , m_stride(image.bytesPerLine() / qsizetype(sizeof(QRgb)))
    , m_clip(image.rect() & clip)
    , m_origin(origin)
    , m_ratio(ratio)
{}

std::optional<Pixels> Pixels::of(const QPainter& painter)
{
    QImage* image = imageOf(painter);
    const QTransform toDevice = painter.deviceTransform();
    if (!image || !isPlain(toDevice) || painter.opacity() < 1 ||
        painter.compositionMode() != QPainter::CompositionMode_SourceOver)
        return std::nullopt;
    QRegion open = painter.paintEngine()->systemClip(); // empty: all of it
    if (open.isEmpty())
        open = image->rect();
    if (painter.hasClipping())
        open &= toDevice.map(painter.clipRegion());
    if (open.rectCount() > 1)
        return std::nullopt;
    return Pixels(*image, open.boundingRect(), QPointF(toDevice.dx(), toDevice.dy()).toPoint(),
                  int(toDevice.m11()));
}

QRect Pixels::onDevice(const QRect& box) const
{
    return QRect(box.topLeft() * m_ratio + m_origin, box.size() * m_ratio) & m_clip;
}

QPoint Pixels::onDevice(QPointF place) const
{
    return (place * m_ratio).toPoint() + m_origin;
}

void Pixels::fill(const QRect& box, QRgb colour)
{
    const QRect part = onDevice(box);
    if (part.isEmpty())
        return;
    // To copy is faster than to fill again: it is done with the widest steps that the processor has.
    QRgb* first = row(part.top()) + part.left();
    std::fill_n(first, part.width(), colour);
    for (int y = part.top() + 1; y <= part.bottom(); ++y)
        std::copy_n(first, part.width(), row(y) + part.left());
}

void Pixels::fill(const QRect& box, const std::vector<QRgb>& row)
{
    const QRect part = onDevice(box);
    if (part.isEmpty())
        return;
    const QRgb* first = row.data() + (part.left() - box.left() * m_ratio - m_origin.x());
    for (int y = part.top(); y <= part.bottom(); ++y)
        std::copy_n(first, part.width(), this->row(y) + part.left());
}

void Pixels::draw(QPointF place, const QImage& picture)
{
    const QPoint first = onDevice(place);
    const QRect part = QRect(first, picture.size()) & m_clip;
    if (part.isEmpty())
        return;
    const auto* source = reinterpret_cast<const QRgb*>(picture.constScanLine(part.top() - first.y())) +
                         (part.left() - first.x());
    const qsizetype stride = picture.bytesPerLine() / qsizetype(sizeof(QRgb));
    const bool opaque = picture.format() == QImage::Format_RGB32;
    for (int y = part.top(); y <= part.bottom(); ++y, source += stride) {
        if (opaque)
            std::copy_n(source, part.width(), row(y) + part.left());
        else
            blend(source, part.width(), row(y) + part.left());
    }
}

} // namespace rapporteur
