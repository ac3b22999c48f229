// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportreader.h"

#include "entities/contribution.h"
#include "entities/country.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/headcount.h"
#include "entities/link.h"
#include "entities/objective.h"
#include "entities/organisation.h"
#include "entities/partner.h"
#include "entities/person.h"
#include "entities/speaker.h"
#include "entities/streamlead.h"
#include "entities/theme.h"
#include "entities/workstream.h"
#include "report/peoplereader.h"
#include "store/shipped.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rapporteur::report {

namespace {

/// Several names for each record that they belong to.
using Names = QHash<Id, QStringList>;
using Links = QHash<RecordRef, std::vector<ReportLink>>;

/// Reads one part after the other, each with all that belongs to it at once.
class ReportReader
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    ReportReader(GatedReader& reader, const ReportRequest& request)
        : m_reader(reader)
        , m_group(request.group)
        , m_locale(request.locale)
    {}

    Result<ReportData> read()
    {
        const auto group = m_reader.one<Group>(m_group);
        if (!group && !m_reader.error())
            return failure(ErrorCode::NotFound,
                           tr("There is no such group, or it is not for these readers."));
        if (group)
            readGroup(*group);
        readObjectives();
        readHeadcounts();
        readOutputsAndStreams();
        readEvents();
        if (m_reader.error())
            return tl::unexpected<Error>(*m_reader.error());
        return std::move(m_data);
    }

private:
    void readGroup(const Seen<Group>& group)
    {
        const RecordRef ref{Group::descriptor().name(), m_group};
        m_data.name = group.object.name;
        m_data.description = group.object.description;
        m_data.start = group.object.start;
        m_data.end = group.object.end;
        m_data.host = m_reader.label<Organisation>(group.object.host);
        m_data.partners = readPartners({Value(ref.toString())}).value(ref);
        m_data.follows = m_reader.label<Group>(group.object.follows);
        const auto next = m_reader.where<Group>("follows", Value(m_group));
        if (!next.empty()) {
            m_data.followedBy = next.front().object.name;
            const RecordRef nextRef{Group::descriptor().name(), next.front().object.id};
            m_data.followedByLinks = readLinks({Value(nextRef.toString())}).value(nextRef);
        }
        m_data.finalReport = group.object.finalReport;
        m_data.links = readLinks({Value(ref.toString())}).value(ref);
        m_data.audience = group.audience;
    }

    QHash<RecordRef, QStringList> readPartners(const std::vector<Value>& owners)
    {
        QHash<RecordRef, QStringList> partners;
        for (const auto& [partner, audience] : m_reader.where<Partner>("owner", owners))
            partners[partner.owner] << m_reader.label<Organisation>(partner.organisation);
        return partners;
    }

    Links readLinks(const std::vector<Value>& owners)
    {
        Links links;
        for (const auto& [link, audience] : m_reader.where<Link>("owner", owners)) {
            const QString kind = choicesOf<LinkKind>().at(size_t(link.kind)).labelText();
            const QUrl address = link.address.isEmpty() ? QUrl() : QUrl(link.address, QUrl::StrictMode);
            links[link.owner].push_back({link.title.isEmpty() ? kind : link.title, address, audience});
        }
        return links;
    }

    void readObjectives()
    {
        for (const auto& [objective, audience] : m_reader.where<Objective>("group", Value(m_group)))
            m_data.objectives.push_back({objective.text, audience});
    }

    void readHeadcounts()
    {
        for (const auto& [published, audience] : m_reader.where<Headcount>("group", Value(m_group)))
            m_data.headcounts.push_back({published.date, published.members, published.countries,
                                         published.internationalOrganisations, published.approximate,
                                         published.source, audience});
    }

    // ---- work streams and outputs

    void readOutputsAndStreams()
    {
        const auto streams = m_reader.where<WorkStream>("group", Value(m_group));
        const auto themes = m_reader.where<Theme>("work_stream", idsOf(streams));
        const auto outputs = m_reader.where<Output>("group", Value(m_group));
        const Names credits = readCredits(idsOf(outputs));
        const Names leads = readLeads(idsOf(streams));
        const Links outputLinks = readLinks(refsOf(outputs));
        const Links streamLinks = readLinks(refsOf(streams));
        for (const auto& stream : streams) {
            m_data.streams.push_back(streamOf(stream, leads, streamLinks));
            ReportTheme none;
            addOutputs(none, outputs, stream.object.id, Id(), credits, outputLinks);
            if (!none.outputs.empty())
                m_data.streams.back().themes.push_back(std::move(none));
            for (const auto& theme : themes) {
                if (theme.object.workStream == stream.object.id)
                    addTheme(theme, outputs, credits, outputLinks);
            }
        }
        ReportTheme others;
        addOutputs(others, outputs, Id(), Id(), credits, outputLinks);
        m_data.otherOutputs = std::move(others.outputs);
    }

    static ReportStream streamOf(const Seen<WorkStream>& seen, const Names& leads, const Links& links)
    {
        const WorkStream& stream = seen.object;
        ReportStream result;
        result.id = stream.id;
        result.status = stream.status;
        result.code = stream.code;
        result.title = stream.title;
        result.description = stream.description;
        result.start = stream.start;
        result.end = stream.end;
        result.leads = leads.value(stream.id);
        result.links = links.value({WorkStream::descriptor().name(), stream.id});
        result.audience = seen.audience;
        return result;
    }

    void addTheme(const Seen<Theme>& seen, const std::vector<Seen<Output>>& outputs, const Names& credits,
                  const Links& links)
    {
        ReportTheme theme{seen.object.title, {}, seen.audience};
        addOutputs(theme, outputs, seen.object.workStream, seen.object.id, credits, links);
        if (!theme.outputs.empty())
            m_data.streams.back().themes.push_back(std::move(theme));
    }

    static void addOutputs(ReportTheme& theme, const std::vector<Seen<Output>>& outputs, Id stream,
                           Id themeId, const Names& credits, const Links& links)
    {
        for (const auto& [output, audience] : outputs) {
            if (output.workStream != stream || (!stream.isNull() && output.theme != themeId))
                continue;
            theme.outputs.push_back({output.id, output.title, output.correction, output.titleIsOurs,
                                     output.kind, output.status, output.due, output.publishedOn,
                                     output.summary, credits.value(output.id),
                                     links.value({Output::descriptor().name(), output.id}), audience});
        }
    }

    Names readCredits(const std::vector<Value>& outputs)
    {
        Names names;
        for (const auto& [credit, audience] : m_reader.where<Contribution>("output", outputs)) {
            const QString name = creditOf(credit);
            if (!name.isEmpty())
                names[credit.output] << name;
        }
        return names;
    }

    /// In the report's language.
    [[nodiscard]] QString countryLabel(Id id) const
    {
        const auto country = m_reader.store().get<Country>(id);
        return country ? countryName(*country, m_locale) : QString();
    }

    [[nodiscard]] QString creditOf(const Contribution& credit) const
    {
        if (!credit.creditedAs.isEmpty())
            return credit.creditedAs;
        const QString organisation = m_reader.label<Organisation>(credit.organisation);
        if (!credit.person.isNull())
            return withOrganisation(m_reader.label<Person>(credit.person), organisation);
        if (!organisation.isEmpty())
            return organisation;
        return credit.country.isNull() ? m_reader.label<WorkStream>(credit.workStream)
                                       : m_reader.label<Country>(credit.country);
    }

    Names readLeads(const std::vector<Value>& streams)
    {
        Names names;
        for (const auto& [lead, audience] : m_reader.where<StreamLead>("work_stream", streams)) {
            const QString name = withOrganisation(m_reader.label<Person>(lead.person),
                                                  m_reader.label<Organisation>(lead.organisation));
            if (!name.isEmpty())
                names[lead.workStream] << name;
        }
        return names;
    }

    static QString withOrganisation(const QString& person, const QString& organisation)
    {
        if (person.isEmpty() || organisation.isEmpty())
            return person.isEmpty() ? organisation : person;
        return tr("%1 (%2)", "person, organisation").arg(person, organisation);
    }

    // ---- events and talks

    void readEvents()
    {
        const auto events = m_reader.where<Event>("group", Value(m_group));
        const auto talks = m_reader.where<Presentation>("event", idsOf(events));
        const auto speakers = readSpeakers(idsOf(talks));
        const Links talkLinks = readLinks(refsOf(talks));
        const Links eventLinks = readLinks(refsOf(events));
        const auto partners = readPartners(refsOf(events));
        QHash<Id, std::vector<ReportTalk>> byEvent;
        for (const auto& talk : inOrder(talks))
            byEvent[talk.object.event].push_back(talkOf(talk, speakers, talkLinks));
        for (const auto& [event, audience] : events) {
            const RecordRef ref{Event::descriptor().name(), event.id};
            m_data.events.push_back({event.id, event.start, event.end, event.title, event.kind,
                                     event.startTime, event.endTime, event.timeZone, event.description,
                                     event.place, partners.value(ref), event.journeyWording, event.onJourney,
                                     byEvent.value(event.id), eventLinks.value(ref), audience});
        }
    }

    static std::vector<Seen<Presentation>> inOrder(std::vector<Seen<Presentation>> talks)
    {
        std::stable_sort(talks.begin(), talks.end(),
                         [](const Seen<Presentation>& a, const Seen<Presentation>& b) {
                             return a.object.position < b.object.position;
                         });
        return talks;
    }

    [[nodiscard]] ReportTalk talkOf(const Seen<Presentation>& seen,
                                    const QHash<Id, std::vector<ReportSpeaker>>& speakers,
                                    const Links& links) const
    {
        const Presentation& talk = seen.object;
        ReportTalk result;
        result.id = talk.id;
        result.workStream = talk.workStream;
        result.title = talk.title;
        result.correction = talk.correction;
        result.abstract = talk.abstract;
        result.speakers = speakers.value(talk.id);
        result.speakerNames = namesOf(result.speakers);
        result.slides = talk.slides;
        result.links = links.value({Presentation::descriptor().name(), talk.id});
        result.audience = seen.audience;
        return result;
    }

    QHash<Id, std::vector<ReportSpeaker>> readSpeakers(const std::vector<Value>& talks)
    {
        const auto speakers = m_reader.where<Speaker>("presentation", talks);
        std::vector<Id> people;
        for (const auto& [speaker, audience] : speakers)
            people.push_back(speaker.person);
        const QHash<Id, QString> sortNames = readSortNames(m_reader, people);
        QHash<Id, std::vector<ReportSpeaker>> byTalk;
        for (const auto& [speaker, audience] : speakers) {
            byTalk[speaker.presentation].push_back(
                {speaker.person, m_reader.label<Person>(speaker.person), sortNames.value(speaker.person),
                 m_reader.label<Organisation>(speaker.organisation), speaker.creditedAs});
        }
        m_data.speakers = sortNames.size();
        return byTalk;
    }

    /// A name and an organisation, as the programme has them where it says them in its own words.
    static std::pair<QString, QString> creditOf(const ReportSpeaker& speaker)
    {
        static const QRegularExpression withPlace(QStringLiteral("^(.+) \\(([^()]+)\\)$"));
        if (speaker.creditedAs.isEmpty())
            return {speaker.name, speaker.organisation};
        const auto words = withPlace.match(speaker.creditedAs);
        return words.hasMatch() ? std::pair(words.captured(1), words.captured(2))
                                : std::pair(speaker.creditedAs, QString());
    }

    /// Speakers of one organisation who follow each other are named together: "A and B (organisation)".
    [[nodiscard]] QStringList namesOf(const std::vector<ReportSpeaker>& speakers) const
    {
        QStringList names;
        for (size_t i = 0; i < speakers.size();) {
            const QString organisation = creditOf(speakers[i]).second;
            QStringList together;
            for (; i < speakers.size() && creditOf(speakers[i]).second == organisation; ++i)
                together << creditOf(speakers[i]).first;
            names << withOrganisation(m_locale.createSeparatedList(together), organisation);
        }
        return names;
    }

    GatedReader& m_reader;
    Id m_group;
    QLocale m_locale;
    ReportData m_data;
};

} // namespace

Result<ReportData> readReportData(GatedReader& reader, const ReportRequest& request)
{
    return ReportReader(reader, request).read();
}

} // namespace rapporteur::report
