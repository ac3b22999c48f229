// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/chartspage.h"

#include "shell/chartpage.h"
#include "shell/windowtheme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace rapporteur {

ChartsPage::ChartsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_tabs(new QTabBar(this))
    , m_charts(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::two, space::one, space::two, 0);
    m_tabs->setAccessibleName(tr("Which chart"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    line->addWidget(m_tabs);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_charts, 1);
    addChart(tr("Growth"), new ChartPage(workspace, ChartPage::Chart::Growth, m_charts));
    addChart(tr("Participation"), new ChartPage(workspace, ChartPage::Chart::Participation, m_charts));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int chart) {
        m_charts->setCurrentIndex(chart);
        activate();
    });
}

void ChartsPage::addChart(const QString& title, ChartPage* chart)
{
    m_tabs->addTab(title);
    m_charts->addWidget(chart);
}

Page* ChartsPage::shown() const
{
    return static_cast<Page*>(m_charts->currentWidget());
}

void ChartsPage::activate()
{
    shown()->activate();
}

QList<QWidget*> ChartsPage::panes()
{
    return QList<QWidget*>{m_tabs} + shown()->panes();
}

} // namespace rapporteur
