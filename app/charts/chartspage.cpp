// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspage.h"

#include "charts/balanceview.h"
#include "charts/chartpane.h"
#include "shell/windowtheme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int NarrowBelow = 720;
constexpr int NameRole = Qt::UserRole;
const auto shownKey = QStringLiteral("charts/shown");
const auto balanceName = QStringLiteral("balance");
const auto mapName = QStringLiteral("world-map");

const ChartKind* findKind(const QString& name)
{
    const auto& kinds = chartKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&name](const ChartKind& kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace

ChartsPage::ChartsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new ChartPane(workspace, m_stack))
    , m_balance(new BalanceView(workspace, m_stack))
{
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_list->setObjectName(QStringLiteral("chartChooser"));
    m_list->setAccessibleName(tr("Charts"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_balance);
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("hairline"));
    line->setFixedWidth(1);
    layout->addWidget(m_list);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    fillList();
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            choose(item->data(NameRole).toString());
    });
    connect(m_chart, &ChartPane::recordsRequested, this, &Page::recordsRequested);
    connect(m_chart, &ChartPane::pageRequested, this, &Page::pageRequested);
    connect(m_balance, &BalanceView::recordsRequested, this, &Page::recordsRequested);
    showPart(QSettings().value(shownKey).toString());
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void ChartsPage::fillList()
{
    const auto add = [this](const QString& title, const QString& name) {
        auto* item = new QListWidgetItem(title, m_list);
        item->setData(NameRole, name);
        item->setToolTip(title);
    };
    for (const ChartKind& kind : chartKinds())
        add(kind.title, kind.name);
    add(tr("Balance: where the group leans on few"), balanceName);
}

void ChartsPage::showPart(const QString& name)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(NameRole).toString() == name)
            m_list->setCurrentRow(row);
    }
}

void ChartsPage::choose(const QString& name)
{
    QSettings().setValue(shownKey, name);
    if (const ChartKind* kind = findKind(name)) {
        m_chart->showChart(*kind);
        m_stack->setCurrentWidget(m_chart);
    } else {
        m_stack->setCurrentWidget(m_balance);
    }
    if (isVisible())
        activate();
}

void ChartsPage::activate()
{
    if (m_stack->currentWidget() == m_chart)
        m_chart->activate();
    else
        m_balance->activate();
}

QList<QWidget*> ChartsPage::panes()
{
    const QList<QWidget*> shown = m_stack->currentWidget() == m_chart ? m_chart->panes() : m_balance->panes();
    return QList<QWidget*>{m_list} + shown;
}

void ChartsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_list->setFixedWidth(width() < NarrowBelow ? 140 : 208);
}

MapPage::MapPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_chart(new ChartPane(workspace, this))
{
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
    connect(m_chart, &ChartPane::recordsRequested, this, &Page::recordsRequested);
    connect(m_chart, &ChartPane::pageRequested, this, &Page::pageRequested);
    if (const ChartKind* map = findKind(mapName))
        m_chart->showChart(*map);
}

bool MapPage::isOffered()
{
    return findKind(mapName) != nullptr;
}

void MapPage::activate()
{
    m_chart->activate();
}

QList<QWidget*> MapPage::panes()
{
    return m_chart->panes();
}

} // namespace rapporteur
