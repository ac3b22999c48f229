// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/waitline.h"

#include "lists/recordtable.h"
#include "shell/windowtheme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rapporteur {

namespace {
constexpr int toldAfter = 300; // ms that nobody wonders about
} // namespace

WaitLine::WaitLine(RecordTable& table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_text(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_text->setProperty("muted", true);
    m_text->setContentsMargins(space::two, 6, space::one, 6);
    m_cancel->setProperty("link", true);
    m_cancel->setAccessibleName(tr("Keep the order of the list: %1").arg(m_table.accessibleName()));
    m_cancel->setToolTip(tr("Keep the order that the list has"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_text);
    line->addWidget(m_cancel);
    hide();
    m_patience.setInterval(toldAfter);
    const EntityTableModel& records = m_table.records();
    connect(&records, &EntityTableModel::asked, this, &WaitLine::start);
    connect(&records, &EntityTableModel::reloaded, this, &WaitLine::stop);
    connect(&m_patience, &QTimer::timeout, this, &WaitLine::tell);
    connect(m_cancel, &QPushButton::clicked, &m_table, &RecordTable::keepOrder);
}

void WaitLine::start()
{
    if (!m_patience.isActive())
        m_patience.start();
}

void WaitLine::tell()
{
    const EntityTableModel& records = m_table.records();
    const int percent = records.percentReordered();
    m_text->setText(
        percent > 0 ? tr("The list is being put in order, %1 %; until then it stands as it was.").arg(percent)
                    : tr("The list is being put in order; until then it stands as it was."));
    m_cancel->setVisible(records.isReordering());
    if (!isHidden())
        return;
    show();
    emit waiting(true);
}

void WaitLine::stop()
{
    m_patience.stop();
    if (isHidden())
        return;
    const bool hadKeyboard = m_cancel->hasFocus();
    hide();
    emit waiting(false);
    if (hadKeyboard)
        m_table.setFocus(Qt::OtherFocusReason);
}

} // namespace rapporteur
