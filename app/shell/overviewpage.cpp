// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/overviewpage.h"

#include "care/attentionsummary.h"
#include "charts/sparkline.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/registry.h"
#include "models/edition.h"
#include "models/historymodel.h"
#include "models/relationmodel.h"
#include "queries/namedcharts.h"
#include "shell/catalogue.h"
#include "shell/figuresentences.h"
#include "shell/linkcard.h"
#include "shell/storereader.h"
#include "shell/windowtheme.h"
#include "store/formatter.h"

#include <QDate>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {
constexpr int widest = 1120;
constexpr int mostShown = 6;
} // namespace

OverviewPage::OverviewPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_scroll(new QScrollArea(this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_description(new QLabel(this))
    , m_figures(new FigureSentences(workspace, this))
    , m_growth(new Sparkline(this))
    , m_steps(new LinkCard(tr("First steps"), this))
    , m_events(new LinkCard(tr("Last and next events"), this))
    , m_journey(new LinkCard(tr("The journey"), this))
    , m_changes(new LinkCard(tr("Changed last"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(setupContent());
    layout->addWidget(m_scroll);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &OverviewPage::reload);
    connect(&workspace.store(), &Store::changed, this, &OverviewPage::reloadLater);
    connect(&workspace, &Workspace::groupChanged, this, &OverviewPage::reloadLater);
    connect(&workspace, &Workspace::asOfChanged, this, &OverviewPage::reloadLater);
    connect(m_figures, &FigureSentences::pageRequested, this, &Page::pageRequested);
    connect(m_figures, &FigureSentences::recordsRequested, this, &Page::recordsRequested);
    connect(m_growth, &Sparkline::clicked, this,
            [this] { emit pageRequested(QStringLiteral("charts/member-growth")); });
    for (LinkCard* events : {m_events, m_journey})
        connect(events, &LinkCard::chosen, this,
                [this](const QString& link) { this->workspace().open(RecordRef::fromString(link)); });
    connect(m_steps, &LinkCard::chosen, this, &Page::pageRequested);
    connect(m_changes, &LinkCard::chosen, this, [this] { emit pageRequested(QStringLiteral("history")); });
    m_events->setEmptyText(tr("No event is recorded yet."));
    m_changes->setEmptyText(tr("Nothing has been changed yet."));
}

QWidget* OverviewPage::setupContent()
{
    auto* outside = new QWidget(m_scroll);
    outside->setObjectName(QStringLiteral("page"));
    auto* sides = new QHBoxLayout(outside);
    sides->setContentsMargins(space::three, space::two, space::three, space::three);
    auto* content = new QWidget(outside);
    content->setMaximumWidth(widest);
    sides->addWidget(content, 1);
    sides->addStretch(0);
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::two);
    m_title->setProperty("title", true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_title->setFont(font);
    m_subtitle->setProperty("muted", true);
    for (QLabel* label : {m_title, m_subtitle, m_description}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(m_title);
    heading->addWidget(m_subtitle);
    box->addLayout(heading);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(space::three);
    figures->addWidget(m_figures, 2, Qt::AlignTop);
    m_growth->hide();
    figures->addWidget(m_growth, 1, Qt::AlignTop);
    box->addLayout(figures);
    auto* attention = new AttentionSummary(workspace(), content);
    connect(attention, &AttentionSummary::chosen, this, &Page::pageRequested);
    box->addWidget(attention);
    box->addWidget(m_description);
    box->addWidget(m_steps);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::three);
    cards->addWidget(m_journey, 1, Qt::AlignTop);
    cards->addWidget(m_events, 1, Qt::AlignTop);
    cards->addWidget(m_changes, 1, Qt::AlignTop);
    box->addLayout(cards);
    box->addStretch(1);
    return outside;
}

void OverviewPage::activate()
{
    reload();
}

QList<QWidget*> OverviewPage::panes()
{
    return {m_steps, m_figures, m_growth, m_journey, m_events, m_changes};
}

void OverviewPage::reloadLater()
{
    if (isVisible())
        m_later.start(0);
}

void OverviewPage::reload()
{
    showHeading();
    m_figures->refresh();
    showGrowth();
    showSteps();
    showEvents();
    showJourney();
    showChanges();
}

void OverviewPage::showHeading()
{
    const Result<Record> group = workspace().store().record(Group::descriptor(), workspace().group());
    if (!group) {
        m_title->setText(tr("No group yet"));
        m_subtitle->setText(tr("All records belong to a group: name it first."));
        m_description->clear();
        return;
    }
    Formatter formatter(workspace().store());
    QStringList parts = {periodText(group->value(u"start").toDate(), group->value(u"end").toDate()),
                         formatter.text(*group, QStringLiteral("host"))};
    parts.removeAll(QString());
    m_title->setText(group->text(u"name"));
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    const QString description = group->text(u"description");
    m_description->setText(description.section(QStringLiteral("\n\n"), 0, 0));
    m_description->setVisible(!description.isEmpty());
}

void OverviewPage::showGrowth()
{
    if (workspace().group().isNull()) {
        m_growth->hide();
        return;
    }
    ChartRequest request;
    request.group = {workspace().group(), workspace().asOf(), Audience::Secretariat};
    StoreReader::of(workspace())
        .read<ChartSpec>(
            this, QStringLiteral("growth"),
            [request](const Store& store) {
                return readChart(store, QStringLiteral("member-growth"), request, QLocale());
            },
            [this](const Result<ChartSpec>& spec) {
                if (spec)
                    m_growth->setSpec(*spec);
                else
                    workspace().fail(spec.error());
            });
}

void OverviewPage::showSteps()
{
    const struct
    {
        const char* entity;
        QString text;
        QString detail;
    } steps[] = {
        {"objective", tr("Say what the group is about"), tr("Its description, objectives and dates")},
        {"work_stream", tr("List the work streams"), tr("Each with its leads, themes and outputs")},
        {"person", tr("Add the people"), tr("Members, speakers and leads, with where they work")},
        {"event", tr("Plan the meetings"), tr("Monthly meetings, webinars and milestones, with their talks")},
        {"output", tr("Plan the outputs"), tr("Papers, reports, code and guidance, with their authors")},
    };
    std::vector<LinkCard::Row> rows;
    const bool named = !workspace().group().isNull();
    if (!named)
        rows.push_back({QStringLiteral("group"), tr("Name the group"), tr("Its name, dates and host")});
    for (const auto& [name, text, detail] : steps) {
        if (!named)
            break;
        const EntityDescriptor& entity = *findEntity(QString::fromLatin1(name));
        Query query(entity);
        query.where = editionConditions(workspace().store(), entity, workspace().group());
        query.limit = 1; // counting a million takes a while
        const Result<std::vector<Id>> first = workspace().store().ids(query);
        if (first && first->empty())
            rows.push_back({pageOf(entity).id, text, detail});
    }
    m_steps->setRows(rows);
    m_steps->setVisible(!rows.empty() && !workspace().isReadOnly());
}

/// Those to come first, then the last ones.
void OverviewPage::showEvents()
{
    Query query = Query::of<Event>().orderedBy("start");
    query.is("group", Value(workspace().group()));
    const auto events = workspace().store().all<Event>(query).value_or(std::vector<Event>());
    const QDate today = workspace().day();
    const auto next = std::find_if(events.begin(), events.end(),
                                   [today](const Event& event) { return event.start.lastDay() >= today; });
    const auto first = next - std::min<std::ptrdiff_t>(next - events.begin(), mostShown / 2);
    auto last = first + std::min<std::ptrdiff_t>(events.end() - first, mostShown);
    const auto from = last - std::min<std::ptrdiff_t>(last - events.begin(), mostShown);
    std::vector<LinkCard::Row> rows;
    const Formatter formatter(workspace().store());
    std::for_each(from, last, [&](const Event& event) {
        const Record record = toRecord(event);
        const QString date = formatter.text(record, QStringLiteral("start"));
        const QString kind = formatter.text(record, QStringLiteral("kind"));
        rows.push_back({record.ref().toString(), event.title,
                        kind == event.title ? date : tr("%1 · %2").arg(date, kind)});
    });
    m_events->setRows(rows);
}

/// The milestones of the group, with the journey's own words for them.
void OverviewPage::showJourney()
{
    Query query = Query::of<Event>().orderedBy("start");
    query.is("group", Value(workspace().group())).is("on_journey", Value(true));
    std::vector<LinkCard::Row> rows;
    const Formatter formatter(workspace().store());
    for (const Event& event : workspace().store().all<Event>(query).value_or(std::vector<Event>())) {
        const Record record = toRecord(event);
        rows.push_back({record.ref().toString(),
                        event.journeyWording.isEmpty() ? event.title : event.journeyWording,
                        formatter.text(record, QStringLiteral("start"))});
    }
    m_journey->setRows(rows);
    m_journey->setVisible(!rows.empty());
}

void OverviewPage::showChanges()
{
    HistoryFilter filter;
    filter.limit = mostShown;
    filter.changesPerStep = HistoryModel::changesShown; // so that it says what the page "History" says
    const auto steps = workspace().store().history(filter).value_or(std::vector<HistoryStep>());
    std::vector<LinkCard::Row> rows;
    for (const HistoryStep& step : steps)
        rows.push_back(
            {QString::number(step.sequence), describe(step, workspace().store()),
             tr("%1, by %2")
                 .arg(QLocale().toString(step.at.toLocalTime(), QLocale::ShortFormat), step.author)});
    m_changes->setRows(rows);
}

} // namespace rapporteur
