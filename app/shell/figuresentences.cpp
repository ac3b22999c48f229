// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/figuresentences.h"

#include "shell/storereader.h"
#include "shell/windowtheme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QString several(int n, const QString& one, const QString& many)
{
    return n == 1 ? one : many;
}

/// Words that lead somewhere.
QString linked(const QString& words, const QString& target)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
        .arg(target, WindowTheme::current().accent.name(), words.toHtmlEscaped());
}

void setLine(QLabel* line, const QString& html)
{
    line->setText(html);
    line->setVisible(!html.isEmpty());
    line->setAccessibleDescription(QTextDocumentFragment::fromHtml(html).toPlainText());
}

} // namespace

FigureSentences::FigureSentences(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_members(nullptr)
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::half);
    m_members = addLine(tr("Members in figures"));
    QFont font = m_members->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_members->setFont(font);
    m_source = addLine(tr("Where the figures of members are from"));
    m_source->setProperty("muted", true);
    m_work = addLine(tr("Work in figures"));
    m_meetings = addLine(tr("Meetings in figures"));
    m_countries = addLine(tr("Countries in figures"));
}

QLabel* FigureSentences::addLine(const QString& name)
{
    auto* line = new QLabel(this);
    line->setAccessibleName(name);
    line->setWordWrap(true);
    line->setTextFormat(Qt::RichText);
    line->setTextInteractionFlags(Qt::TextBrowserInteraction);
    line->hide();
    layout()->addWidget(line);
    connect(line, &QLabel::linkActivated, this, &FigureSentences::follow);
    return line;
}

void FigureSentences::refresh()
{
    if (m_workspace.group().isNull()) {
        m_filled = false;
        for (QLabel* line : {m_members, m_source, m_work, m_meetings, m_countries})
            line->hide();
        return;
    }
    m_reading = true;
    const GroupRequest request{m_workspace.group(), m_workspace.asOf(), Audience::Secretariat};
    StoreReader::of(m_workspace)
        .read<OverviewFigures>(
            this, QStringLiteral("figures"),
            [request](const Store& store) { return readOverviewFigures(store, request); },
            [this](const Result<OverviewFigures>& figures) {
                m_reading = false;
                if (figures)
                    take(*figures);
                else
                    m_workspace.fail(figures.error());
            });
}

void FigureSentences::take(const OverviewFigures& figures)
{
    m_figures = figures;
    m_filled = true;
    write();
}

void FigureSentences::write()
{
    setLine(m_members, m_figures.hasMemberships ? members() : published());
    setLine(m_source, m_figures.disagree()                               ? disagreement()
                      : !m_figures.hasMemberships && m_figures.published ? tr("Published, not counted: no "
                                                                              "memberships are recorded.")
                                                                         : QString());
    setLine(m_work, work());
    setLine(m_meetings, meetings());
    setLine(m_countries, countries());
}

QString FigureSentences::members() const
{
    const CountedFigures& counted = m_figures.counted;
    //: members, countries and international organisations, each as a link
    return tr("%1 from %2 and %3")
        .arg(linked(several(int(counted.members), tr("one member"),
                            tr("%n members", nullptr, int(counted.members))),
                    QStringLiteral("person")),
             linked(several(int(counted.countries.size()), tr("one country"),
                            tr("%n countries", nullptr, int(counted.countries.size()))),
                    QStringLiteral("records:countries")),
             linked(several(int(counted.internationalOrganisations.size()),
                            tr("one international organisation"),
                            tr("%n international organisations", nullptr,
                               int(counted.internationalOrganisations.size()))),
                    QStringLiteral("records:international")));
}

/// Only what was published: there is nothing to count.
QString FigureSentences::published() const
{
    if (!m_figures.published)
        return tr("Nobody is recorded as a member yet");
    const Headcount& published = *m_figures.published;
    const auto most = [](std::optional<qint64> n) { return int(n.value_or(0)); };
    const QString members = published.approximate
                                ? several(most(published.members), tr("About one member"),
                                          tr("About %n members", nullptr, most(published.members)))
                                : several(most(published.members), tr("One member"),
                                          tr("%n members", nullptr, most(published.members)));
    const QString date = linked(published.date.toDisplay(QLocale()), QStringLiteral("record:published"));
    const QString link = QStringLiteral("charts/member-growth");
    if (!published.countries)
        return tr("%1, as published for %2").arg(linked(members, link), date);
    //: members, countries, international organisations and the date, each as a link
    return tr("%1 from %2 and %3, as published for %4")
        .arg(linked(members, link),
             linked(several(most(published.countries), tr("one country"),
                            tr("%n countries", nullptr, most(published.countries))),
                    QStringLiteral("charts/country-participation")),
             linked(several(most(published.internationalOrganisations), tr("one international organisation"),
                            tr("%n international organisations", nullptr,
                               most(published.internationalOrganisations))),
                    QStringLiteral("organisation")),
             date);
}

QString FigureSentences::disagreement() const
{
    const Headcount& published = *m_figures.published;
    const CountedFigures& then = m_figures.countedThen;
    const auto claim = [](std::optional<qint64> n) { return n ? number(*n) : QStringLiteral("–"); };
    const QString members =
        published.approximate ? tr("about %1").arg(claim(published.members)) : claim(published.members);
    //: %1: a date; then published and counted members, countries and international organisations
    return QStringLiteral("⚠ ") +
           tr("Published and counted figures differ for %1: members %2, counted %3; countries %4, counted "
              "%5; "
              "international organisations %6, counted %7.")
               .arg(linked(published.date.toDisplay(QLocale()), QStringLiteral("record:published")), members,
                    number(then.members), claim(published.countries), number(qint64(then.countries.size())),
                    claim(published.internationalOrganisations),
                    number(qint64(then.internationalOrganisations.size())));
}

QString FigureSentences::work() const
{
    if (m_figures.workStreams + m_figures.outputs == 0)
        return {};
    //: work streams, outputs and published outputs, each as a link
    return tr("%1 with %2, %3")
        .arg(linked(several(int(m_figures.workStreams), tr("one work stream"),
                            tr("%n work streams", nullptr, int(m_figures.workStreams))),
                    QStringLiteral("work_stream")),
             linked(several(int(m_figures.outputs), tr("one output"),
                            tr("%n outputs", nullptr, int(m_figures.outputs))),
                    QStringLiteral("output")),
             linked(tr("%n published", nullptr, int(m_figures.publishedOutputs)),
                    QStringLiteral("charts/output-status")));
}

QString FigureSentences::meetings() const
{
    if (m_figures.events + m_figures.talks == 0)
        return {};
    //: events, talks and speakers, each as a link
    return tr("%1 with %2 by %3")
        .arg(linked(several(int(m_figures.events), tr("one event"),
                            tr("%n events", nullptr, int(m_figures.events))),
                    QStringLiteral("event")),
             linked(
                 several(int(m_figures.talks), tr("one talk"), tr("%n talks", nullptr, int(m_figures.talks))),
                 QStringLiteral("presentation")),
             linked(several(int(m_figures.speakers.size()), tr("one speaker"),
                            tr("%n speakers", nullptr, int(m_figures.speakers.size()))),
                    QStringLiteral("records:speakers")));
}

QString FigureSentences::countries() const
{
    if (m_figures.activeCountries.empty())
        return {};
    //: a number of countries, as a link
    return tr("%1 with a talk, an output or the lead of a work stream")
        .arg(linked(several(int(m_figures.activeCountries.size()), tr("one country"),
                            tr("%n countries", nullptr, int(m_figures.activeCountries.size()))),
                    QStringLiteral("records:active")));
}

void FigureSentences::follow(const QString& link)
{
    const CountedFigures& counted = m_figures.counted;
    if (link == u"records:countries")
        emit recordsRequested({QStringLiteral("country"), counted.countries, tr("Countries with members")});
    else if (link == u"records:international")
        emit recordsRequested({QStringLiteral("organisation"), counted.internationalOrganisations,
                               tr("International organisations with members")});
    else if (link == u"records:active")
        emit recordsRequested({QStringLiteral("country"), m_figures.activeCountries,
                               tr("Countries with a talk, an output or the lead of a work stream")});
    else if (link == u"records:speakers")
        emit recordsRequested({QStringLiteral("person"), m_figures.speakers, tr("Speakers")});
    else if (link == u"record:published")
        m_workspace.open({Headcount::descriptor().name(), m_figures.published->id});
    else
        emit pageRequested(link);
}

/// Links have the colour that was theirs when they were written.
void FigureSentences::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_filled)
        write();
}

} // namespace rapporteur
