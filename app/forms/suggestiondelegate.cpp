// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/suggestiondelegate.h"

#include "models/roles.h"
#include "shell/windowtheme.h"

#include <QPainter>

namespace rapporteur {

void SuggestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const WindowTheme& theme = WindowTheme::current();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, chosen ? theme.selection : theme.base);
    const QRect inside = option.rect.adjusted(space::one, space::half, -space::one, -space::half);
    const QFontMetrics metrics(option.font);
    const QString summary = index.data(SummaryRole).toString();
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const QRect first(inside.left(), inside.top(), inside.width(), metrics.height());
    painter->setFont(option.font);
    painter->setPen(theme.text);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(summary.isEmpty() ? inside : first, int(side | Qt::AlignVCenter),
                      metrics.elidedText(name, Qt::ElideRight, inside.width()));
    if (summary.isEmpty())
        return;
    painter->setPen(theme.muted);
    painter->drawText(first.translated(0, metrics.height()), int(side | Qt::AlignVCenter),
                      metrics.elidedText(summary, Qt::ElideRight, inside.width()));
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int lines = index.data(SummaryRole).toString().isEmpty() ? 1 : 2;
    return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * space::one,
            lines * metrics.height() + 2 * space::half};
}

} // namespace rapporteur
