// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/tabledelegate.h"

#include "models/roles.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace rapporteur {

namespace {
constexpr int sideMargin = space::one;
} // namespace

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const WindowTheme& theme = WindowTheme::current();
    if (const QVariant heading = index.data(HeadingRole); heading.isValid()) {
        paintHeading(*painter, option, index, heading.toString());
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        painter->fillRect(option.rect, theme.selection);
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, theme.hover);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.hairline);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool first = table && table->horizontalHeader()->visualIndex(index.column()) == 0;
    if (chosen && first) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->fillRect(mirrored ? option.rect.right() - 2 : option.rect.left(), option.rect.top(), 3,
                          option.rect.height(), theme.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) { // the cell that the keyboard is in
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    const QVariant wish = index.data(Qt::TextAlignmentRole);
    const auto alignment = wish.isValid() ? wish.value<Qt::Alignment>() : Qt::AlignLeft | Qt::AlignVCenter;
    const QRect box = option.rect.adjusted(sideMargin, 0, -sideMargin, -1);
    painter->setPen(theme.text);
    painter->setFont(option.font);
    painter->drawText(box, int(QStyle::visualAlignment(option.direction, alignment) | Qt::TextSingleLine),
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
}

/// Each cell of the row paints its part of the one heading.
void TableDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index, const QString& text) const
{
    const WindowTheme& theme = WindowTheme::current();
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool current = table && table->hasFocus() && table->currentIndex().row() == index.row();
    painter.save();
    painter.setClipRect(option.rect);
    painter.fillRect(option.rect, current                       ? theme.selection
                                  : index.row() == m_hoveredRow ? theme.hover
                                                                : theme.window);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.hairline);
    QRect row = option.rect;
    if (table) {
        row.setLeft(0);
        row.setRight(table->viewport()->width());
    }
    const QRect box = row.adjusted(sideMargin, 0, -sideMargin, -1);
    const QString arrow =
        index.data(OpenedRole).toBool() ? QStringLiteral("arrow-down") : QStringLiteral("arrow-right");
    const QRect place(box.left(), box.center().y() - 7, 16, 16);
    icon(arrow, IconTone::Muted).paint(&painter, QStyle::visualRect(option.direction, box, place));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme.text);
    const QRect words =
        QStyle::visualRect(option.direction, box, box.adjusted(place.width() + sideMargin, 0, 0, 0));
    painter.drawText(
        words,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine),
        QFontMetrics(bold).elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * sideMargin + space::half,
            metrics.height() + 15};
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const bool cut = view->fontMetrics().horizontalAdvance(text) > option.rect.width() - 2 * sideMargin;
    QToolTip::showText(event->globalPos(), cut ? text.toHtmlEscaped() : QString(), view);
    return true;
}

} // namespace rapporteur
