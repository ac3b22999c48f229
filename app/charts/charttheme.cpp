// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttheme.h"

#include <QFontInfo>
#include <QPalette>

#include <array>
#include <cmath>

namespace rapporteur {

namespace {

QColor mixed(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

constexpr std::array<QRgb, 7> okabeIto{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7,
                                       0xffd55e00, 0xff56b4e9, 0xfff0e442};

QFont sized(QFont font, double pixels)
{
    font.setPixelSize(qRound(pixels));
    return font;
}

} // namespace

ChartTheme ChartTheme::light()
{
    return {QColor(0xffffff), QColor(0x1f2328), QColor(0x59616b), QColor(0x8b939c), QColor(0xe4e7ea)};
}

ChartTheme ChartTheme::dark()
{
    return {QColor(0x1e2124), QColor(0xe8eaed), QColor(0xa9b0b8), QColor(0x6f7780), QColor(0x353a40)};
}

ChartTheme ChartTheme::of(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return {base, text, mixed(text, base, 0.3), mixed(text, base, 0.5), mixed(text, base, 0.87)};
}

QColor ChartTheme::data(int index) const
{
    return QColor::fromRgb(okabeIto[size_t(index) % okabeIto.size()]);
}

QColor ChartTheme::band() const
{
    return mixed(grid, background, 0.5);
}

QColor ChartTheme::onData(int index) const
{
    return textOn(data(index));
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor textOn(const QColor& colour)
{
    // Where dark and white text contrast alike (WCAG 2.1).
    return luminance(colour) > 0.19 ? QColor(0x1f2328) : QColor(0xffffff);
}

ChartFonts::ChartFonts(const QFont& base)
{
    // A font in points would be turned to pixels by each device's own resolution; one in pixels of the
    // chart's own grid, with unhinted widths, lies the same on all of them.
    em = base.pixelSize() > 0 ? base.pixelSize() : base.pointSizeF() * 96.0 / 72.0;
    QFont font = base;
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing of its own keeps Qt from joining f and i to one glyph, which could not be searched for in a
    // PDF. Of the usual width, for pixels added to it are turned into those of a device's own resolution.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    text = sized(font, em);
    small = sized(font, em * 0.92);
    title = sized(font, em * 1.15);
    title.setWeight(QFont::DemiBold);
    em = text.pixelSize();
}

} // namespace rapporteur
