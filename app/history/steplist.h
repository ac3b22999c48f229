// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace rapporteur {

class HistoryModel;

/// Paints a step of work: what was done and when, by whom, and the first of what it changed.
class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Steps of work, newest first, as history lists them: of all records, or of one.
class StepList : public QListView
{
    Q_OBJECT

public:
    explicit StepList(HistoryModel& model, QWidget* parent = nullptr);

    /// -1: none.
    [[nodiscard]] int currentStep() const;
    void showNewest();

signals:
    void stepChosen(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace rapporteur
