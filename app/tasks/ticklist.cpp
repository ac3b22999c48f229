// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/ticklist.h"

#include "models/roles.h"
#include "shell/windowtheme.h"
#include "tasks/wordfilter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace rapporteur {

TickList::TickList(const QString& name, bool searchable, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(name, this))
    , m_count(new QLabel(this))
    , m_all(new QPushButton(tr("All"), this))
    , m_none(new QPushButton(tr("None"), this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_items(new QStandardItemModel(this))
    , m_filter(new WordFilter(this))
{
    setupParts(name, searchable);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_search, &QLineEdit::textChanged, m_filter, &WordFilter::setWords);
    connect(m_items, &QStandardItemModel::itemChanged, this, [this] {
        updateCount();
        emit ticksChanged();
    });
}

void TickList::setupParts(const QString& name, bool searchable)
{
    m_title->setProperty("heading", true);
    m_title->setBuddy(m_list);
    m_count->setProperty("muted", true);
    m_all->setAccessibleName(tr("All of %1").arg(name));
    m_none->setAccessibleName(tr("None of %1").arg(name));
    m_search->setAccessibleName(tr("Search in %1").arg(name));
    m_search->setPlaceholderText(tr("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setVisible(searchable);
    m_list->setAccessibleName(name);
    m_list->setObjectName(QStringLiteral("ticks"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(1);
    m_filter->setSourceModel(m_items);
    m_list->setModel(m_filter);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::one);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    for (QPushButton* button : {m_all, m_none}) {
        button->setProperty("link", true);
        head->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addLayout(head);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
}

void TickList::setItems(const std::vector<Item>& items, const std::vector<Id>& ticked)
{
    const QSet<Id> chosen(ticked.begin(), ticked.end());
    const QSignalBlocker quiet(m_items);
    QList<QStandardItem*> rows;
    for (const Item& each : items) {
        const QString text = each.detail.isEmpty() ? each.text : tr("%1 · %2").arg(each.text, each.detail);
        auto* row = new QStandardItem(text);
        row->setCheckable(true);
        row->setCheckState(chosen.contains(each.id) ? Qt::Checked : Qt::Unchecked);
        row->setData(each.id.value, IdRole);
        row->setToolTip(text);
        rows.append(row);
    }
    m_items->clear();
    m_items->appendColumn(rows);
    m_filter->setSourceModel(nullptr);
    m_filter->setSourceModel(m_items);
    if (!items.empty())
        m_list->setCurrentIndex(m_filter->index(0, 0));
    updateCount();
}

std::vector<Id> TickList::ticked() const
{
    std::vector<Id> ids;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked)
            ids.push_back(Id{m_items->item(row)->data(IdRole).toLongLong()});
    }
    return ids;
}

/// One notice for all of them: a thousand would each count a thousand.
void TickList::tickAll(bool ticked)
{
    {
        const QSignalBlocker quiet(m_items);
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QModelIndex item = m_filter->mapToSource(m_filter->index(row, 0));
            m_items->itemFromIndex(item)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->viewport()->update();
    updateCount();
    emit ticksChanged();
}

void TickList::updateCount()
{
    m_count->setText(tr("%1 of %2")
                         .arg(QLocale().toString(static_cast<qulonglong>(ticked().size())),
                              QLocale().toString(m_items->rowCount())));
}

} // namespace rapporteur
