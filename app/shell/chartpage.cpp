// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/chartpage.h"

#include "charts/chartview.h"
#include "queries/membergrowth.h"
#include "queries/participation.h"
#include "shell/windowtheme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace rapporteur {

ChartPage::ChartPage(Workspace& workspace, Chart chart, QWidget* parent)
    : Page(workspace, parent)
    , m_chart(chart)
    , m_view(new ChartView(this))
{
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (chart == Chart::Participation)
        setupMeasure();
    layout->addWidget(m_view, 1);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ChartPage::refresh);
    connect(&workspace.store(), &Store::changed, this, &ChartPage::refreshLater);
    connect(&workspace, &Workspace::groupChanged, this, &ChartPage::refreshLater);
    connect(&workspace, &Workspace::asOfChanged, this, &ChartPage::refreshLater);
}

void ChartPage::setupMeasure()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::two, space::two, space::two, space::one);
    line->setSpacing(space::one);
    auto* label = new QLabel(tr("Countries by"), this);
    m_measure = new QComboBox(this);
    const std::pair<QString, ParticipationBy> measures[] = {
        {tr("all contributions"), ParticipationBy::Contributions},
        {tr("members"), ParticipationBy::Members},
        {tr("outputs"), ParticipationBy::Outputs},
        {tr("talks"), ParticipationBy::Talks},
        {tr("leads"), ParticipationBy::Leads},
    };
    for (const auto& [name, measure] : measures)
        m_measure->addItem(name, int(measure));
    m_measure->setCurrentIndex(-1);
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_measure);
    line->addWidget(label);
    line->addWidget(m_measure);
    line->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_measure, &QComboBox::activated, this, &ChartPage::refresh);
}

void ChartPage::activate()
{
    if (m_stale)
        refresh();
}

QList<QWidget*> ChartPage::panes()
{
    return {m_measure ? static_cast<QWidget*>(m_measure) : m_view};
}

void ChartPage::refreshLater()
{
    m_stale = true;
    if (isVisible())
        m_later.start(0);
}

void ChartPage::refresh()
{
    const Result<ChartSpec> spec = m_chart == Chart::Growth ? growth() : participation();
    if (!spec) {
        workspace().fail(spec.error());
        return;
    }
    m_stale = false;
    m_view->setSpec(*spec);
}

Result<ChartSpec> ChartPage::growth() const
{
    const auto growth = readMemberGrowth(workspace().store(),
                                         {workspace().group(), workspace().asOf(), Audience::Secretariat});
    if (!growth)
        return failure(growth);
    return growthChart(*growth, QLocale());
}

Result<ChartSpec> ChartPage::participation()
{
    const auto read = readParticipation(
        workspace().store(), {workspace().group(), workspace().asOf(), Audience::Secretariat}, QLocale());
    if (!read)
        return failure(read);
    if (m_measure->currentIndex() < 0)
        m_measure->setCurrentIndex(m_measure->findData(int(usualMeasure(*read))));
    return participationChart(*read, ParticipationBy(m_measure->currentData().toInt()), QLocale());
}

} // namespace rapporteur
