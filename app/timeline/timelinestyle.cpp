// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinestyle.h"

#include "timeline/paintercanvas.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <cmath>

namespace rapporteur {

using timeline::Look;

namespace {

constexpr qsizetype MostTexts = 5000;     // that are kept shaped
constexpr qsizetype MostPixels = 2000000; // of all the pictures of texts that are kept
constexpr int Overhang = 4;               // of letters beyond their line, at most

/// The fixed order of the data colours (charttheme.h).
enum Hue { Blue, Orange, Green, Pink, Vermillion, Sky };

QFont sized(QFont font, double pixels, QFont::Weight weight)
{
    font.setPixelSize(int(std::lround(pixels)));
    font.setWeight(weight);
    // Without kerning a text is as wide as its letters, which need to be measured only once.
    font.setKerning(false);
    return font;
}

QRect inkOf(const QImage& image, QRgb ground)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (row[x] != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

TimelineStyle::TimelineStyle(const ChartTheme& theme, const QFont& base)
    : m_theme(theme)
    , m_pictures(std::make_shared<QCache<TextKey, TextPicture>>(MostPixels))
{
    const ChartFonts fonts(base);
    m_em = fonts.em;
    m_fonts = {sized(fonts.title, m_em * 1.4, QFont::DemiBold), sized(fonts.text, m_em, QFont::DemiBold),
               sized(fonts.text, m_em, QFont::Medium), sized(fonts.text, m_em * 0.96, QFont::Normal),
               sized(fonts.text, m_em * 0.9, QFont::Normal)};
    for (size_t i = 0; i < Letterings; ++i) {
        const QFontMetricsF metrics(m_fonts[i]);
        for (size_t letter = 0; letter < m_advances[i].size(); ++letter)
            m_advances[i][letter] = float(metrics.horizontalAdvance(QChar(uint(letter))));
    }
    m_lineHeight = std::ceil(QFontMetricsF(font(Lettering::Label)).height()) + 6;
    m_metrics.bar = std::round(m_em * 1.5);
    m_metrics.row = m_metrics.bar + 8;
    m_metrics.laneGap = std::round(m_em);
    m_metrics.edition = std::round(m_em * 2.75);
    m_metrics.marker = std::round(m_em);
    m_metrics.leastLabel = 4 * m_em;
    m_metrics.leastLane = 2 * (m_lineHeight - 3) + 8;
    setupLooks();
}

TimelineStyle TimelineStyle::paper()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    return {ChartTheme::light(), font};
}

void TimelineStyle::setupLooks()
{
    const QColor ground = m_theme.background;
    const auto solid = [&](int hue, Sign sign) {
        return LookStyle{m_theme.data(hue), {}, m_theme.onData(hue), sign, m_theme.onData(hue)};
    };
    const auto hollow = [&](const QColor& colour, Sign sign, const QColor& text) {
        return LookStyle{mixed(colour, ground, 0.82), colour, text, sign, mixed(colour, m_theme.text, 0.3)};
    };
    m_looks[size_t(Look::Event)] = solid(Blue, Sign::Circle);
    m_looks[size_t(Look::Milestone)] = solid(Vermillion, Sign::Diamond);
    m_looks[size_t(Look::Stream)] = {mixed(m_theme.muted, ground, 0.72), {}, m_theme.text, Sign::None, {}};
    m_looks[size_t(Look::Idea)] = hollow(m_theme.axis, Sign::Ring, m_theme.text);
    m_looks[size_t(Look::Proposed)] = hollow(m_theme.data(Sky), Sign::Box, m_theme.text);
    m_looks[size_t(Look::InProgress)] = solid(Orange, Sign::Triangle);
    m_looks[size_t(Look::Review)] = solid(Pink, Sign::Square);
    m_looks[size_t(Look::Published)] = solid(Green, Sign::Tick);
    m_looks[size_t(Look::Dropped)] = hollow(m_theme.axis, Sign::Cross, m_theme.muted);
}

double TimelineStyle::width(const QString& text, Lettering lettering) const
{
    const auto& advances = m_advances[size_t(lettering)];
    double width = 0;
    for (const QChar letter : text) {
        if (letter.unicode() < advances.size())
            width += double(advances[letter.unicode()]);
        else if (letter == u'…' || letter == u'–' || letter == u'’')
            width += QFontMetricsF(font(lettering)).horizontalAdvance(letter);
        else
            return QFontMetricsF(font(lettering)).horizontalAdvance(text);
    }
    return width;
}

TextWidth TimelineStyle::labelWidth() const
{
    return [this](const QString& text) { return width(text, Lettering::Label); };
}

QStringList TimelineStyle::wrapped(const QString& text, double room, int lines, Lettering lettering) const
{
    const TextWidth measure = [&](const QString& part) { return width(part, lettering); };
    QStringList done;
    QString rest = text;
    while (!rest.isEmpty() && done.size() + 1 < lines && measure(rest) > room) {
        qsizetype cut = rest.size();
        while (cut > 0 && measure(rest.left(cut)) > room)
            cut = rest.lastIndexOf(u' ', cut - 1);
        if (cut <= 0)
            break;
        done << rest.left(cut);
        rest = rest.mid(cut + 1);
    }
    return done << timeline::elided(rest, room, measure);
}

const QPixmap& TimelineStyle::signPixmap(Sign sign, double size, const QColor& colour, const QColor& ground,
                                         double ratio) const
{
    const std::pair key(quint64(colour.rgba()) << 32 | ground.rgba(),
                        quint64(sign) << 48 | quint64(size * 64) << 16 | quint64(ratio * 64));
    QPixmap& pixmap = m_signs[key];
    if (!pixmap.isNull())
        return pixmap;
    const double side = std::ceil(size) + 4;
    pixmap = QPixmap(QSizeF(side * ratio, side * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSign(painter, sign, QPointF(side / 2, side / 2), size, colour, ground);
    return pixmap;
}

const QStaticText& TimelineStyle::shaped(const QString& text, Lettering lettering) const
{
    QHash<QString, QStaticText>& texts = m_texts[size_t(lettering)];
    const auto known = texts.constFind(text);
    if (known != texts.cend())
        return *known;
    if (texts.size() >= MostTexts)
        texts.clear();
    QStaticText shaped(text);
    shaped.setTextFormat(Qt::PlainText);
    shaped.setPerformanceHint(QStaticText::AggressiveCaching);
    shaped.prepare({}, font(lettering));
    return *texts.insert(text, shaped);
}

const TextPicture* TimelineStyle::textPicture(const QString& text, Lettering lettering, const QColor& colour,
                                              const QColor& ground, double ratio) const
{
    const TextKey key{text, lettering, colour.rgba(), ground.rgba(), ratio};
    const TextPicture* known = m_pictures->object(key);
    if (known && !known->pixmap.isNull())
        return known;
    auto picture = std::make_unique<TextPicture>(known ? drawn(shaped(text, lettering), key) : TextPicture());
    const TextPicture* kept = known ? picture.get() : nullptr;
    const qsizetype pixels = qsizetype(picture->pixmap.width()) * picture->pixmap.height();
    return m_pictures->insert(key, picture.release(), pixels + 1) ? kept : nullptr;
}

TextPicture TimelineStyle::drawn(const QStaticText& text, const TextKey& key) const
{
    const QSizeF size = text.size();
    const QSize whole(int(std::ceil(size.width() + 2 * Overhang)),
                      int(std::ceil(size.height() + 2 * Overhang)));
    QImage image(whole * key.ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(key.ratio);
    image.fill(key.ground);
    QPainter painter(&image);
    painter.setFont(font(key.lettering));
    painter.setPen(QColor::fromRgba(key.colour));
    painter.drawStaticText(Overhang, Overhang, text);
    painter.end();
    const QRect ink = inkOf(image, key.ground);
    const QRectF place(QPointF(ink.topLeft()) / key.ratio - QPointF(Overhang, Overhang),
                       QSizeF(ink.size()) / key.ratio);
    return {QPixmap::fromImage(image.copy(ink)), place, size.height()};
}

QString TimelineStyle::nameOf(Look look)
{
    static const std::array<const char*, Looks> names = {
        QT_TRANSLATE_NOOP("timeline", "Event"),       QT_TRANSLATE_NOOP("timeline", "Milestone"),
        QT_TRANSLATE_NOOP("timeline", "Work stream"), QT_TRANSLATE_NOOP("timeline", "Idea"),
        QT_TRANSLATE_NOOP("timeline", "Proposed"),    QT_TRANSLATE_NOOP("timeline", "In progress"),
        QT_TRANSLATE_NOOP("timeline", "In review"),   QT_TRANSLATE_NOOP("timeline", "Published"),
        QT_TRANSLATE_NOOP("timeline", "Dropped"),
    };
    return QCoreApplication::translate("timeline", names[size_t(look)]);
}

QColor TimelineStyle::mixed(const QColor& colour, const QColor& with, double share)
{
    const auto part = [share](float a, float b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(part(colour.redF(), with.redF()), part(colour.greenF(), with.greenF()),
                            part(colour.blueF(), with.blueF()));
}

} // namespace rapporteur
