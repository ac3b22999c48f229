// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/steplist.h"

#include "models/historymodel.h"
#include "shell/windowtheme.h"

#include <QPainter>

namespace rapporteur {

namespace {

QString textIn(const QModelIndex& index, HistoryModel::Columns column)
{
    return index.siblingAtColumn(column).data().toString();
}

} // namespace

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const WindowTheme& theme = WindowTheme::current();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, chosen ? theme.selection : hovered ? theme.hover : theme.base);
    painter->setPen(theme.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inside = option.rect.adjusted(space::two, space::one, -space::two, -space::one);
    const QFontMetrics& metrics = option.fontMetrics;
    const int side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    QRect line(inside.left(), inside.top(), inside.width(), metrics.height());
    const auto write = [&](const QString& text, const QColor& colour) {
        painter->setPen(colour);
        painter->drawText(line, side, metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, metrics.lineSpacing());
    };
    painter->setFont(option.font);
    write(textIn(index, HistoryModel::What), theme.text);
    for (const QString& change : index.data(ChangesRole).toStringList())
        write(change, theme.text);
    write(HistoryModel::tr("%1, by %2")
              .arg(textIn(index, HistoryModel::When), textIn(index, HistoryModel::Who)),
          theme.muted);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto lines = 2 + index.data(ChangesRole).toStringList().size();
    return {100, static_cast<int>(lines) * option.fontMetrics.lineSpacing() + 2 * space::one};
}

StepList::StepList(HistoryModel& model, QWidget* parent)
    : QListView(parent)
{
    setModel(&model);
    setModelColumn(HistoryModel::What);
    setItemDelegate(new StepDelegate(this));
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps of work, newest first"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

int StepList::currentStep() const
{
    const int row = currentIndex().row();
    return row < model()->rowCount() ? row : -1;
}

void StepList::showNewest()
{
    setCurrentIndex(model()->index(0, HistoryModel::What));
    scrollToTop();
}

void StepList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    emit stepChosen(current.row());
}

} // namespace rapporteur
