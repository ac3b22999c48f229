// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palettedelegate.h"

#include "models/palettemodel.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QPainter>
#include <QPainterPath>

namespace rapporteur {

namespace {

constexpr int iconSize = 16;

int near(const QStyleOptionViewItem& option)
{
    return int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
}

int far(const QStyleOptionViewItem& option)
{
    return int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const WindowTheme& theme = WindowTheme::current();
    const bool enabled = index.data(PaletteModel::EnabledRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
        QPainterPath shape;
        shape.addRoundedRect(option.rect, 5, 5);
        painter->fillPath(shape,
                          option.state.testFlag(QStyle::State_Selected) ? theme.selection : theme.hover);
    }
    QRect inside = option.rect.adjusted(space::one, 0, -space::one, 0);
    const QRect iconBox =
        QStyle::alignedRect(option.direction, Qt::AlignVCenter | Qt::AlignLeft, {iconSize, iconSize}, inside);
    icon(index.data(PaletteModel::IconNameRole).toString(), IconTone::Muted).paint(painter, iconBox);
    inside.setRight(inside.right() - paintFarSide(painter, option, index, inside) - space::two);
    const auto mirrored = [&](const QRect& box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    inside.adjust(iconSize + space::one + space::half, 0, 0, 0);
    const QString title =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width());
    painter->setPen(enabled ? theme.text : theme.muted);
    painter->drawText(mirrored(inside), near(option), title);
    inside.adjust(option.fontMetrics.horizontalAdvance(title) + space::one + space::half, 0, 0, 0);
    painter->setPen(theme.muted);
    if (inside.width() > 2 * iconSize)
        painter->drawText(mirrored(inside), near(option),
                          option.fontMetrics.elidedText(index.data(PaletteModel::DetailRole).toString(),
                                                        Qt::ElideRight, inside.width()));
    painter->restore();
}

/// Gives the width that it took.
int PaletteDelegate::paintFarSide(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const QRect& inside)
{
    QString words = index.data(PaletteModel::KindTextRole).toString();
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    if (!keys.isEmpty())
        words = words + QStringLiteral("   ") + keys;
    painter->setPen(WindowTheme::current().muted);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, inside), far(option), words);
    return option.fontMetrics.horizontalAdvance(words);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, qMax(option.fontMetrics.height(), iconSize) + space::two};
}

} // namespace rapporteur
