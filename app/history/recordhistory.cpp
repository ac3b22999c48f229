// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/recordhistory.h"

#include "history/stepdetails.h"
#include "history/steplist.h"
#include "models/historymodel.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace rapporteur {

RecordHistory::RecordHistory(Workspace& workspace, QWidget* parent)
    : FormSection(parent)
    , m_model(new HistoryModel(workspace.store(), this))
    , m_list(new StepList(*m_model, this))
    , m_details(new StepDetails(workspace, true, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter);
    m_list->setAccessibleName(tr("Steps that changed this record, newest first"));
    connect(m_list, &StepList::stepChosen, this, &RecordHistory::showStep);
    connect(m_model, &HistoryModel::failed, &workspace, &Workspace::fail);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first) {
        if (first == 0)
            m_list->showNewest();
    });
}

void RecordHistory::setOwner(const RecordRef& owner)
{
    if (owner == m_model->record())
        return;
    m_model->setRecord(owner);
    if (!owner.isNull())
        m_model->reload();
    if (m_model->rowCount() > 0)
        m_list->showNewest();
    else
        m_details->showNothing();
}

void RecordHistory::showStep(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_details->showStep(m_model->stepAt(row), m_model->index(row, HistoryModel::What).data().toString());
}

} // namespace rapporteur
