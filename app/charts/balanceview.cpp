// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/balanceview.h"

#include "queries/participation.h"
#include "shell/linkcard.h"
#include "shell/storereader.h"
#include "shell/windowtheme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int widest = 1120;
constexpr size_t mostShown = 12;
const auto all = QStringLiteral("all");

QString number(qint64 n)
{
    return QLocale().toString(n);
}

/// A share as a person says it: no more digits than the figures bear.
QString share(int part, int whole)
{
    if (whole == 0)
        return QStringLiteral("–");
    return QLocale().toString(qRound(100.0 * part / whole)) + QLocale().percent();
}

QString link(const char* what, size_t line)
{
    return QStringLiteral("%1/%2").arg(QLatin1String(what)).arg(line);
}

} // namespace

BalanceView::BalanceView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_nothing(new QLabel(this))
    , m_countries(new LinkCard(tr("Countries with members and neither a talk nor an output"), this))
    , m_organisations(new LinkCard(tr("Organisations represented by one person"), this))
    , m_streams(new LinkCard(tr("Work streams that one lead holds"), this))
    , m_regions(new LinkCard(tr("Shares of the regions of the world"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(setupContent());
    layout->addWidget(scroll);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &BalanceView::refresh);
    connect(&workspace.store(), &Store::changed, this, &BalanceView::refreshLater);
    connect(&workspace, &Workspace::groupChanged, this, &BalanceView::refreshLater);
    connect(&workspace, &Workspace::asOfChanged, this, &BalanceView::refreshLater);
    for (LinkCard* card : {m_countries, m_organisations, m_streams, m_regions})
        connect(card, &LinkCard::chosen, this, &BalanceView::follow);
}

QWidget* BalanceView::setupContent()
{
    auto* outside = new QWidget(this);
    outside->setObjectName(QStringLiteral("page"));
    auto* sides = new QHBoxLayout(outside);
    sides->setContentsMargins(space::three, space::two, space::three, space::three);
    auto* content = new QWidget(outside);
    content->setMaximumWidth(widest);
    sides->addWidget(content, 1);
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::two);
    auto* title = new QLabel(tr("Where the group leans on few"), content);
    title->setProperty("title", true);
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_nothing->setText(
        tr("Nobody takes part yet. Once members, talks, outputs and leads are recorded, this page "
           "shows which countries are silent, and where everything hangs on one person."));
    m_cards = new QWidget(content);
    auto* grid = new QGridLayout(m_cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::two);
    grid->addWidget(m_countries, 0, 0, Qt::AlignTop);
    grid->addWidget(m_organisations, 0, 1, Qt::AlignTop);
    grid->addWidget(m_streams, 1, 0, Qt::AlignTop);
    grid->addWidget(m_regions, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    box->addWidget(title);
    box->addWidget(m_nothing);
    box->addWidget(m_cards);
    box->addStretch(1);
    return outside;
}

GroupRequest BalanceView::request() const
{
    return {m_workspace.group(), m_workspace.asOf(), Audience::Secretariat};
}

void BalanceView::activate()
{
    if (m_stale)
        refresh();
}

QList<QWidget*> BalanceView::panes() const
{
    return {m_countries, m_organisations, m_streams, m_regions};
}

void BalanceView::refreshLater()
{
    m_stale = true;
    if (isVisible())
        m_later.start(0);
}

void BalanceView::refresh()
{
    m_later.stop();
    m_stale = false;
    if (m_workspace.group().isNull()) {
        take(Balance());
        return;
    }
    m_reading = true;
    StoreReader::of(m_workspace)
        .read<Balance>(
            this, QStringLiteral("balance"),
            [request = request()](const Store& store) { return readBalance(store, request, QLocale()); },
            [this](const Result<Balance>& balance) { take(balance); });
}

void BalanceView::take(const Result<Balance>& balance)
{
    m_reading = false;
    if (!balance) {
        m_workspace.fail(balance.error());
        return;
    }
    m_balance = *balance;
    const bool nobody = m_balance.members + m_balance.outputs + m_balance.talks == 0 &&
                        m_balance.organisations.empty() && m_balance.streams.empty();
    m_nothing->setVisible(nobody);
    m_cards->setVisible(!nobody);
    showCountries();
    showOrganisations();
    showStreams();
    showRegions();
}

void BalanceView::showCountries()
{
    std::vector<LinkCard::Row> rows;
    const auto& countries = m_balance.quietCountries;
    for (size_t i = 0; i < std::min(mostShown, countries.size()); ++i)
        rows.push_back(
            {link("country", i), countries[i].name,
             countries[i].members == 1 ? tr("one member") : tr("%n members", nullptr, countries[i].members)});
    if (countries.size() > 1)
        rows.push_back({QStringLiteral("country/") + all, tr("All of them in a list"),
                        tr("%n countries", nullptr, int(countries.size()))});
    m_countries->setEmptyText(m_balance.members == 0
                                  ? tr("No member with a country is recorded.")
                                  : tr("Every country with members has given a talk or written something."));
    m_countries->setRows(rows);
}

void BalanceView::showOrganisations()
{
    std::vector<LinkCard::Row> rows;
    const auto& organisations = m_balance.organisations;
    for (size_t i = 0; i < std::min(mostShown, organisations.size()); ++i)
        rows.push_back({link("organisation", i), organisations[i].name, organisations[i].personName});
    if (organisations.size() > 1)
        rows.push_back({QStringLiteral("organisation/") + all, tr("All of them in a list"),
                        tr("%n organisations", nullptr, int(organisations.size()))});
    m_organisations->setEmptyText(m_balance.members == 0 ? tr("No member is recorded.")
                                                         : tr("Every organisation has two members or more."));
    m_organisations->setRows(rows);
}

void BalanceView::showStreams()
{
    std::vector<LinkCard::Row> rows;
    for (size_t i = 0; i < m_balance.streams.size(); ++i)
        rows.push_back({link("stream", i), m_balance.streams[i].name, m_balance.streams[i].leadName});
    m_streams->setEmptyText(tr("No work stream depends on one lead."));
    m_streams->setRows(rows);
}

void BalanceView::showRegions()
{
    std::vector<LinkCard::Row> rows;
    for (size_t i = 0; i < m_balance.regions.size(); ++i) {
        const RegionShare& region = m_balance.regions[i];
        rows.push_back(
            {link("region", i), region.name,
             tr("%1 of members, %2 of outputs, %3 of talks · countries: %4")
                 .arg(share(region.members, m_balance.members), share(region.outputs, m_balance.outputs),
                      share(region.talks, m_balance.talks), number(region.countries))});
    }
    m_regions->setEmptyText(tr("No country takes part yet."));
    m_regions->setRows(rows);
}

void BalanceView::follow(const QString& link)
{
    const QString what = link.section(u'/', 0, 0);
    const QString line = link.section(u'/', 1);
    const qsizetype place = line == all ? -1 : line.toLongLong();
    if (what == u"country") {
        followCountries(place);
    } else if (what == u"region") {
        followRegion(place);
    } else if (what == u"stream") {
        const LonelyStream& stream = m_balance.streams.at(size_t(place));
        emit recordsRequested({QStringLiteral("work_stream"),
                               {stream.stream},
                               tr("Held by one lead: %1").arg(stream.leadName)});
    } else if (place < 0) {
        std::vector<Id> ids;
        for (const LonelyOrganisation& each : m_balance.organisations)
            ids.push_back(each.organisation);
        emit recordsRequested(
            {QStringLiteral("organisation"), ids, tr("Organisations represented by one person")});
    } else {
        const LonelyOrganisation& lonely = m_balance.organisations.at(size_t(place));
        emit recordsRequested(
            {QStringLiteral("person"), {lonely.person}, tr("The only member from %1").arg(lonely.name)});
    }
}

/// The members of one silent country; or all these countries.
void BalanceView::followCountries(qsizetype line)
{
    if (line < 0) {
        std::vector<Id> ids;
        for (const QuietCountry& each : m_balance.quietCountries)
            ids.push_back(each.country);
        emit recordsRequested(
            {QStringLiteral("country"), ids, tr("Countries with members and neither a talk nor an output")});
        return;
    }
    const QuietCountry& quiet = m_balance.quietCountries.at(size_t(line));
    ask(tr("Members from %1 · no talk and no output").arg(quiet.name),
        [request = request(), country = quiet.country](const Store& store) -> Result<RecordsBehind> {
            const auto countries = recordsByCountry(store, request);
            if (!countries)
                return failure(countries);
            const QSet<Id> members = countries->value(country).members;
            return RecordsBehind{QStringLiteral("person"), {members.begin(), members.end()}, {}};
        });
}

/// Its members; of a region without any what else it has.
void BalanceView::followRegion(qsizetype line)
{
    const RegionShare& region = m_balance.regions.at(size_t(line));
    if (region.members + region.outputs + region.talks == 0)
        return; // nobody and nothing is there to be listed
    const QString measure = region.members > 0   ? QStringLiteral("members")
                            : region.outputs > 0 ? QStringLiteral("outputs")
                                                 : QStringLiteral("talks");
    ChartRequest chart;
    chart.group = request();
    chart.byRegion = true;
    chart.measure = measure;
    ask({}, [chart, measure, key = region.region](const Store& store) {
        return recordsBehind(store, QStringLiteral("country-participation"), chart, measure, key);
    });
}

void BalanceView::ask(const QString& sentence, std::function<Result<RecordsBehind>(const Store&)> read)
{
    StoreReader::of(m_workspace)
        .read<RecordsBehind>(this, QStringLiteral("behind"), std::move(read),
                             [this, sentence](const Result<RecordsBehind>& found) {
                                 if (!found) {
                                     if (found.error().code != ErrorCode::NotFound)
                                         m_workspace.fail(found.error());
                                     return;
                                 }
                                 RecordsBehind records = *found;
                                 if (!sentence.isEmpty())
                                     records.sentence = sentence;
                                 emit recordsRequested(records);
                             });
}

} // namespace rapporteur
