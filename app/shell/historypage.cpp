// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/historypage.h"

#include "history/historyfilterbar.h"
#include "history/stepdetails.h"
#include "history/steplist.h"
#include "models/historymodel.h"
#include "shell/storereader.h"
#include "shell/windowtheme.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace rapporteur {

HistoryPage::HistoryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new HistoryModel(workspace.store(), this))
    , m_filter(new HistoryFilterBar(workspace, this))
    , m_list(new StepList(*m_model, this))
    , m_details(new StepDetails(workspace, false, this))
    , m_footer(new QLabel(this))
    , m_empty(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(setupList());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({600, 460});
    layout->addWidget(splitter);
    connect(m_list, &StepList::stepChosen, this, &HistoryPage::showStep);
    connect(m_filter, &HistoryFilterBar::changed, this, &HistoryPage::load);
    connect(m_model, &HistoryModel::moreWanted, this, &HistoryPage::readMore);
    connect(m_model, &HistoryModel::stale, this, &HistoryPage::load);
    connect(m_model, &HistoryModel::failed, &workspace, &Workspace::fail);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first) {
        m_filter->updateAuthors();
        updateState();
        if (first == 0)
            m_list->showNewest();
    });
}

QWidget* HistoryPage::setupList()
{
    auto* pane = new QWidget(this);
    pane->setObjectName(QStringLiteral("pane"));
    auto* box = new QVBoxLayout(pane);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(space::three);
    m_empty->setProperty("muted", true);
    m_footer->setProperty("muted", true);
    m_footer->setContentsMargins(space::two, 6, space::two, 6);
    box->addWidget(m_filter);
    box->addWidget(m_list, 1);
    box->addWidget(m_empty, 1);
    box->addWidget(m_footer);
    return pane;
}

void HistoryPage::activate()
{
    if (!m_loaded)
        load();
}

void HistoryPage::load()
{
    m_loaded = true;
    ++m_search;
    m_searching = false;
    const HistoryFilter filter = m_filter->filter();
    if (!filter.text.isEmpty()) {
        search(filter);
        return;
    }
    m_model->setFilter(filter);
    showNewest();
}

/// What is found among all that was ever written takes as long as it takes: away from the window.
void HistoryPage::search(const HistoryFilter& filter)
{
    using Found = std::pair<HistoryFilter, std::vector<HistoryStep>>;
    m_searching = true;
    updateState();
    const auto find = [filter](const Store& store) -> Result<Found> {
        HistoryFilter wanted = filter;
        return HistoryModel::find(store, wanted).map([&](const std::vector<HistoryStep>& steps) {
            return Found(wanted, steps);
        });
    };
    StoreReader::of(workspace())
        .read<Found>(this, QStringLiteral("search"), find,
                     [this, number = m_search](const Result<Found>& found) {
                         if (number != m_search)
                             return;
                         m_searching = false;
                         if (found)
                             m_model->showFound(found->first, found->second);
                         else
                             workspace().fail(found.error());
                         showNewest();
                     });
}

void HistoryPage::readMore(const HistoryFilter& wanted)
{
    using Steps = std::vector<HistoryStep>;
    StoreReader::of(workspace())
        .read<Steps>(
            this, QStringLiteral("more"), [wanted](const Store& store) { return store.history(wanted); },
            [this, number = m_search](const Result<Steps>& steps) {
                if (number != m_search)
                    return;
                if (!steps)
                    workspace().fail(steps.error());
                m_model->addFound(steps.value_or(Steps()));
                updateState();
            });
}

void HistoryPage::showNewest()
{
    updateState();
    if (m_model->rowCount() > 0)
        m_list->showNewest();
    showStep(m_list->currentStep());
}

void HistoryPage::updateState()
{
    const int count = m_model->rowCount();
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_empty->setText(m_searching ? QString()
                     : m_filter->isFiltering()
                         ? tr("No step is like that. “Show all” lists every one.")
                         : tr("Nothing has been changed yet. Every change will be listed here: who made it, "
                              "when, and what was there before."));
    const QString number = QLocale().toString(count);
    if (m_searching) {
        m_footer->setText(tr("Searching …"));
        return;
    }
    m_footer->setText(m_model->canFetchMore({})
                          ? tr("The latest %1 steps; scroll for earlier ones").arg(number)
                          : tr("Steps: %1").arg(number));
}

void HistoryPage::find()
{
    m_filter->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_filter->searchField()->selectAll();
}

QList<QWidget*> HistoryPage::panes()
{
    return {m_list, m_details->undoButton()};
}

void HistoryPage::showStep(int row)
{
    const bool shown = row >= 0 && row < m_model->rowCount();
    m_details->widget()->setVisible(shown); // the list says why there is none
    if (shown)
        m_details->showStep(m_model->stepAt(row), m_model->index(row, HistoryModel::What).data().toString());
    else
        m_details->showNothing();
}

} // namespace rapporteur
