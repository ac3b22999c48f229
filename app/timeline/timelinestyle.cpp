// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinestyle.h"

#include "timeline/paintercanvas.h"

#include <QCoreApplication>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QVarLengthArray>

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

constexpr size_t Latin = 0x250;
constexpr std::array<char16_t, 3> beyondLatin{u'…', u'–', u'’'};

/// The place of a letter among those of which everything is known; none: behind them.
size_t numberOf(QChar letter)
{
    if (letter.unicode() < Latin)
        return letter.unicode();
    return Latin +
           size_t(std::find(beyondLatin.begin(), beyondLatin.end(), letter.unicode()) - beyondLatin.begin());
}

QRect inkOf(const QImage& image, QRgb ground)
{
    QRect ink;
    const auto isInk = [ground](QRgb pixel) { return pixel != ground; };
    for (int y = 0; y < image.height(); ++y) {
        const auto* begin = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        const auto* end = begin + image.width();
        const auto* first = std::find_if(begin, end, isInk);
        if (first == end)
            continue;
        const auto last = std::find_if(std::reverse_iterator(end), std::reverse_iterator(first), isInk);
        ink |= QRect(QPoint(int(first - begin), y), QPoint(int(last.base() - begin) - 1, y));
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
    for (size_t i = 0; i < Letterings; ++i)
        m_letters[i] = lettersOf(m_fonts[i]);
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

TimelineStyle::Letters TimelineStyle::lettersOf(const QFont& font)
{
    Letters letters;
    const QFontMetricsF metrics(font);
    letters.font = QRawFont::fromFont(font);
    letters.ascent = metrics.ascent();
    letters.height = metrics.height();
    letters.advances.fill(-1);
    for (size_t i = 0; i + 1 < Letters::Count; ++i) {
        const QChar letter(i < Latin ? char16_t(i) : beyondLatin[i - Latin]);
        letters.glyphs[i] = letters.font.glyphIndexesForString(letter).value(0);
        if (letter.isPrint() && letter != QChar::SoftHyphen && letters.glyphs[i] != 0)
            letters.advances[i] = float(metrics.horizontalAdvance(letter));
    }
    return letters;
}

double TimelineStyle::width(const QString& text, Lettering lettering) const
{
    const auto& advances = m_letters[size_t(lettering)].advances;
    double width = 0;
    for (const QChar letter : text) {
        const float advance = advances[numberOf(letter)];
        if (advance < 0)
            return QFontMetricsF(font(lettering)).horizontalAdvance(text);
        width += double(advance);
    }
    return width;
}

bool TimelineStyle::isPlain(const QString& text, Lettering lettering) const
{
    const auto& advances = m_letters[size_t(lettering)].advances;
    return std::all_of(text.begin(), text.end(),
                       [&](QChar letter) { return advances[numberOf(letter)] >= 0; });
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

const QImage& TimelineStyle::signPicture(Sign sign, double size, const QColor& colour, const QColor& ground,
                                         double ratio) const
{
    QImage& picture = m_signs[{sign, size, colour.rgba(), ground.rgba(), ratio, false}];
    if (!picture.isNull())
        return picture;
    const double side = std::ceil(size) + 4;
    picture = QImage(QSizeF(side * ratio, side * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawSign(painter, sign, QPointF(side / 2, side / 2), size, colour, ground);
    return picture;
}

const QImage& TimelineStyle::signPictureOn(const QColor& plate, Sign sign, double size, const QColor& colour,
                                           double ratio) const
{
    const SignKey key{sign, size, colour.rgba(), plate.rgba(), ratio, true};
    const auto known = m_signs.constFind(key);
    if (known != m_signs.cend())
        return *known;
    const QImage sole = signPicture(sign, size, colour, plate, ratio);
    QImage picture(sole.size(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(plate.rgba64().toArgb32());
    QPainter painter(&picture);
    painter.drawImage(QPointF(), sole);
    painter.end();
    return *m_signs.insert(key, picture);
}

/// Letters that stand for themselves are drawn one beside the other, as they were measured, and need no
/// shaping.
void TimelineStyle::paintText(QPainter& painter, QPointF top, const QString& text, Lettering lettering) const
{
    if (!isPlain(text, lettering)) {
        painter.drawStaticText(top, shaped(text, lettering));
        return;
    }
    const Letters& letters = m_letters[size_t(lettering)];
    QVarLengthArray<quint32, 96> glyphs;
    QVarLengthArray<QPointF, 96> places;
    double x = 0;
    for (const QChar letter : text) {
        const size_t number = numberOf(letter);
        glyphs.append(letters.glyphs[number]);
        places.append({x, 0});
        x += double(letters.advances[number]);
    }
    QGlyphRun run;
    run.setRawFont(letters.font);
    run.setRawData(glyphs.constData(), places.constData(), int(glyphs.size()));
    painter.drawGlyphRun(top + QPointF(0, letters.ascent), run);
}

double TimelineStyle::textHeight(const QString& text, Lettering lettering) const
{
    return isPlain(text, lettering) ? m_letters[size_t(lettering)].height
                                    : shaped(text, lettering).size().height();
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
    if (known && !known->image.isNull())
        return known;
    auto picture = std::make_unique<TextPicture>(known ? drawn(key) : TextPicture());
    const TextPicture* kept = known ? picture.get() : nullptr;
    const qsizetype pixels = qsizetype(picture->image.width()) * picture->image.height();
    return m_pictures->insert(key, picture.release(), pixels + 1) ? kept : nullptr;
}

TextPicture TimelineStyle::drawn(const TextKey& key) const
{
    const QSizeF size(width(key.text, key.lettering), textHeight(key.text, key.lettering));
    const QSize whole(int(std::ceil(size.width() + 2 * Overhang)),
                      int(std::ceil(size.height() + 2 * Overhang)));
    QImage image(whole * key.ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(key.ratio);
    image.fill(key.ground);
    QPainter painter(&image);
    painter.setFont(font(key.lettering));
    painter.setPen(QColor::fromRgba(key.colour));
    paintText(painter, {Overhang, Overhang}, key.text, key.lettering);
    painter.end();
    const QRect ink = inkOf(image, key.ground);
    const QRectF place(QPointF(ink.topLeft()) / key.ratio - QPointF(Overhang, Overhang),
                       QSizeF(ink.size()) / key.ratio);
    return {image.copy(ink), place, size.height()};
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
