// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;
class QPushButton;

namespace rapporteur {

class WordFilter;

/// Records of which some are chosen by a tick: found by typing, ticked with Space, all or none at once. All
/// and none concern what the words let through.
class TickList : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        Id id;
        QString text;
        QString detail; ///< muted, behind the text
    };

    /// \a name is what these are ("Members"): above the list, and for assistive tools.
    TickList(const QString& name, bool searchable, QWidget* parent);

    void setItems(const std::vector<Item>& items, const std::vector<Id>& ticked);
    [[nodiscard]] std::vector<Id> ticked() const;

signals:
    void ticksChanged();

private:
    void setupParts(const QString& name, bool searchable);
    void tickAll(bool ticked);
    void updateCount();

    QLabel* m_title;
    QLabel* m_count;
    QPushButton* m_all;
    QPushButton* m_none;
    QLineEdit* m_search;
    QListView* m_list;
    QStandardItemModel* m_items;
    WordFilter* m_filter;
};

} // namespace rapporteur
