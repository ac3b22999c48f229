// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpane.h"

#include "charts/chartcanvas.h"
#include "charts/chartoptions.h"
#include "charts/chartview.h"
#include "entities/event.h"
#include "shell/emptystate.h"
#include "shell/storereader.h"

#include <QTableView>
#include <QVBoxLayout>

namespace rapporteur {

ChartPane::ChartPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_options(new ChartOptions(workspace, this))
    , m_view(new ChartView(this))
    , m_top(new QWidget(this))
    , m_noGroup(new EmptyState(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* line = new QHBoxLayout(m_top);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_options, 1);
    line->addWidget(m_view->tools(), 0, Qt::AlignTop);
    layout->addWidget(m_top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_noGroup, 1);
    setupNoGroup();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ChartPane::refresh);
    connect(&workspace.store(), &Store::changed, this, &ChartPane::refreshLater);
    connect(&workspace, &Workspace::groupChanged, this, &ChartPane::refreshLater);
    connect(&workspace, &Workspace::asOfChanged, this, &ChartPane::refreshLater);
    connect(m_options, &ChartOptions::changed, this, &ChartPane::refreshLater);
    connect(m_view, &ChartView::figureChosen, this, &ChartPane::showBehind);
    connect(m_view, &ChartView::markChosen, this, &ChartPane::openMark);
}

void ChartPane::showChart(const ChartKind& kind)
{
    if (kind.name == m_kind.name)
        return;
    m_kind = kind;
    m_options->setKind(kind);
    refreshLater();
}

void ChartPane::activate()
{
    if (m_stale)
        refresh();
}

QList<QWidget*> ChartPane::panes() const
{
    QList<QWidget*> panes;
    if (QWidget* first = m_options->first())
        panes.append(first);
    if (m_view->table()->isVisible())
        panes.append(m_view->table());
    else
        panes.append(m_view->canvas());
    return panes;
}

void ChartPane::refreshLater()
{
    m_stale = true;
    if (isVisible())
        m_later.start(0);
}

void ChartPane::refresh()
{
    if (m_kind.name.isEmpty())
        return;
    m_later.stop();
    m_stale = false;
    const bool hasGroup = !m_workspace.group().isNull();
    m_top->setVisible(hasGroup);
    m_view->setVisible(hasGroup);
    m_noGroup->setVisible(!hasGroup);
    if (!hasGroup)
        return;
    m_reading = true;
    StoreReader::of(m_workspace)
        .read<ChartSpec>(
            this, QStringLiteral("chart"),
            [name = m_kind.name, request = m_options->request()](const Store& store) {
                return readChart(store, name, request, QLocale());
            },
            [this](const Result<ChartSpec>& spec) { take(spec); });
}

void ChartPane::setupNoGroup()
{
    m_noGroup->setText(tr("The group's figures will be drawn here, once there is a group."));
    m_noGroup->setStep(m_workspace.isReadOnly() ? QString() : tr("Add the group"));
    m_noGroup->hide();
    connect(m_noGroup, &EmptyState::stepTaken, this, [this] { emit pageRequested(QStringLiteral("group")); });
}

void ChartPane::take(const Result<ChartSpec>& spec)
{
    m_reading = false;
    if (!spec) {
        m_workspace.fail(spec.error());
        return;
    }
    m_options->setMeasure(spec->measure);
    m_view->setSpec(*spec);
}

/// With the measure that is shown: what a chart measures by itself may be another by now.
void ChartPane::showBehind(const QString& seriesKey, const QString& pointKey)
{
    if (!isUpToDate())
        return; // the figure belongs to what was shown before
    ChartRequest request = m_options->request();
    request.measure = m_view->spec().measure;
    StoreReader::of(m_workspace)
        .read<RecordsBehind>(
            this, QStringLiteral("behind"),
            [name = m_kind.name, request, seriesKey, pointKey](const Store& store) {
                return recordsBehind(store, name, request, seriesKey, pointKey);
            },
            [this, title = m_kind.title](const Result<RecordsBehind>& read) {
                if (!read) {
                    if (read.error().code != ErrorCode::NotFound)
                        m_workspace.fail(read.error());
                    return;
                }
                RecordsBehind records = *read;
                //: what the records of a list are, and the chart that counts them
                records.sentence = tr("%1 · %2").arg(records.sentence, title);
                emit recordsRequested(records);
            });
}

void ChartPane::openMark(const QString& key)
{
    const RecordRef record = RecordRef::fromString(key);
    m_workspace.open(record.isNull() ? RecordRef{Event::descriptor().name(), Id{key.toLongLong()}} : record);
}

} // namespace rapporteur
