// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/streamdelegate.h"

#include "entities/registry.h"
#include "models/roles.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace rapporteur {

namespace {

constexpr int iconSize = 16;
constexpr int besideText = space::one;

QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QFont font = option.font;
    if (index.column() == 0 && !index.parent().isValid())
        font.setWeight(QFont::DemiBold);
    return font;
}

QRect textBox(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QRect box = option.rect.adjusted(besideText, 0, -besideText, -1);
    if (index.column() == 0)
        box.adjust(iconSize, 0, 0, 0);
    return QStyle::visualRect(option.direction, option.rect, box);
}

QIcon iconOf(const QModelIndex& index)
{
    const auto ref = RecordRef::fromString(index.data(RefRole).toString());
    const EntityDescriptor* entity = findEntity(ref.entity);
    return entity ? icon(entity->iconName(), IconTone::Muted) : QIcon();
}

} // namespace

void StreamDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const WindowTheme& theme = WindowTheme::current();
    if (index.column() == 0) {
        const QRect box = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                              {iconSize, iconSize}, option.rect);
        iconOf(index).paint(painter, box);
    }
    const QFont font = fontOf(option, index);
    const QFontMetrics metrics(font);
    const QVariant wish = index.data(Qt::TextAlignmentRole);
    const auto alignment = wish.isValid() ? wish.value<Qt::Alignment>() : Qt::AlignLeft | Qt::AlignVCenter;
    const QRect box = textBox(option, index);
    painter->setFont(font);
    painter->setPen(index.column() == 0 ? theme.text : theme.muted);
    painter->drawText(box, int(QStyle::visualAlignment(option.direction, alignment) | Qt::TextSingleLine),
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
}

QSize StreamDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(fontOf(option, index));
    return {metrics.horizontalAdvance(index.data().toString()) + iconSize + 3 * besideText,
            metrics.height() + 15};
}

bool StreamDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const bool cut =
        QFontMetrics(fontOf(option, index)).horizontalAdvance(text) > textBox(option, index).width();
    QToolTip::showText(event->globalPos(), cut ? text.toHtmlEscaped() : QString(), view);
    return true;
}

} // namespace rapporteur
