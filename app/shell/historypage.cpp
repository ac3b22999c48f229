// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/historypage.h"

#include "history/stepdetails.h"
#include "history/steplist.h"
#include "models/historymodel.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace rapporteur {

HistoryPage::HistoryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new HistoryModel(workspace.store(), this))
    , m_list(new StepList(*m_model, this))
    , m_details(new StepDetails(workspace, false, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({600, 460});
    layout->addWidget(splitter);
    connect(m_list, &StepList::stepChosen, this, &HistoryPage::showStep);
    connect(m_model, &HistoryModel::failed, &workspace, &Workspace::fail);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first) {
        if (first == 0)
            m_list->showNewest();
    });
}

void HistoryPage::activate()
{
    if (!m_loaded)
        m_model->reload();
    m_loaded = true;
    if (m_list->currentStep() < 0 && m_model->rowCount() > 0)
        m_list->showNewest();
}

QList<QWidget*> HistoryPage::panes()
{
    return {m_list, m_details->undoButton()};
}

void HistoryPage::showStep(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_details->showStep(m_model->stepAt(row), m_model->index(row, HistoryModel::What).data().toString());
    else
        m_details->showNothing();
}

} // namespace rapporteur
