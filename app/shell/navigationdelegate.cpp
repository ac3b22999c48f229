// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigationdelegate.h"

#include "shell/windowtheme.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>

namespace rapporteur {

namespace {
constexpr int iconSize = 16;
} // namespace

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const WindowTheme& theme = WindowTheme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SeparatorRole).toBool()) {
        painter->fillRect(QRect(option.rect.left() + space::two, option.rect.center().y(),
                                option.rect.width() - 2 * space::two, 1),
                          theme.border);
        painter->restore();
        return;
    }
    const QRect box = option.rect.adjusted(space::one, 1, -space::one, -1);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        QPainterPath shape;
        shape.addRoundedRect(box, 5, 5);
        painter->fillPath(shape, chosen ? theme.selection : theme.hover.darker(theme.dark ? 100 : 102));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && chosen) {
        painter->setPen(QPen(theme.accent, 1));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    const int indent = m_compact ? 0 : index.data(IndentRole).toInt() * space::two;
    const QRect inside =
        QStyle::visualRect(option.direction, box, box.adjusted(space::one + indent, 0, -space::one, 0));
    const QRect iconBox = QStyle::alignedRect(
        option.direction, Qt::AlignVCenter | (m_compact ? Qt::AlignHCenter : Qt::AlignLeft),
        {iconSize, iconSize}, inside);
    icon.paint(painter, iconBox);
    if (!m_compact)
        paintTexts(painter, option, index, inside);
    painter->restore();
}

void NavigationDelegate::paintTexts(QPainter* painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index, const QRect& inside) const
{
    const WindowTheme& theme = WindowTheme::current();
    QFont font = option.font;
    font.setWeight(option.state.testFlag(QStyle::State_Selected) ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(font);
    const QString count = index.data(CountRole).toString();
    const int countWidth = metrics.horizontalAdvance(count);
    QRect name = inside.adjusted(iconSize + space::one, 0, -(countWidth + space::one), 0);
    painter->setFont(font);
    painter->setPen(theme.text);
    const Qt::Alignment near = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const Qt::Alignment far = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->drawText(QStyle::visualRect(option.direction, inside, name), int(near | Qt::AlignVCenter),
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    painter->drawText(inside, int(far | Qt::AlignVCenter), count);
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool separator = index.data(SeparatorRole).toBool();
    const int height = qMax(option.fontMetrics.height(), iconSize) + 14;
    return {120, separator ? 2 * space::one + 1 : height};
}

} // namespace rapporteur
