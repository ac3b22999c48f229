// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/iconlabel.h"

#include "shell/icons.h"

#include <QEvent>

namespace rapporteur {

namespace {
constexpr QSize smallSize(14, 14);
} // namespace

IconLabel::IconLabel(QString iconName, QWidget* parent)
    : QLabel(parent)
    , m_iconName(std::move(iconName))
{
    draw();
}

void IconLabel::draw()
{
    setPixmap(icon(m_iconName, IconTone::Muted).pixmap(smallSize, devicePixelRatioF()));
}

void IconLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void IconLabel::setIconName(const QString& name)
{
    m_iconName = name;
    draw();
}

} // namespace rapporteur
