// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/audience.h"
#include "base/partialdate.h"
#include "charts/chartspec.h"
#include "entities/event.h"
#include "entities/output.h"
#include "entities/presentation.h"
#include "entities/workstream.h"

#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace rapporteur::report {

/// What reports tell of a group, already through the audience gate: nothing in it is withheld from the
/// report's readers. Each part bears the narrowest audience that it and all it belongs to allow, so that it
/// can be marked.
struct ReportLink
{
    QString text;
    QUrl address; ///< invalid where one exists that nobody recorded
    Audience audience = Audience::Public;
};

struct ReportOutput
{
    Id id;
    QString title;
    QString correction;
    bool titleIsOurs = false;
    OutputKind kind = OutputKind::Report;
    OutputStatus status = OutputStatus::Published;
    PartialDate due;
    PartialDate publishedOn;
    QString summary;
    QStringList contributors; ///< as they are credited, in order
    std::vector<ReportLink> links;
    Audience audience = Audience::Public;
};

/// The outputs under one heading of a work stream; without a title, those under none.
struct ReportTheme
{
    QString title;
    std::vector<ReportOutput> outputs;
    Audience audience = Audience::Public;
};

struct ReportStream
{
    Id id;
    QString code;
    QString title;
    QString description;
    StreamStatus status = StreamStatus::Active;
    PartialDate start;
    PartialDate end;
    QStringList leads;
    std::vector<ReportTheme> themes;
    std::vector<ReportLink> links;
    Audience audience = Audience::Public;
};

struct ReportSpeaker
{
    Id person;
    QString name;
    QString sortName;     ///< the family name first
    QString organisation; ///< of that day
    QString creditedAs;   ///< the words of the programme, where they are others
};

struct ReportTalk
{
    Id id;
    Id workStream;
    QString title;
    QString correction;
    QString abstract;
    std::vector<ReportSpeaker> speakers;
    QStringList speakerNames; ///< with the organisation of that day, those of one together
    SlidesState slides = SlidesState::None;
    std::vector<ReportLink> links;
    Audience audience = Audience::Public;
};

struct ReportEvent
{
    Id id;
    PartialDate start;
    PartialDate end;
    QString title;
    EventKind kind = EventKind::MonthlyMeeting;
    QTime startTime;
    QTime endTime;
    QString timeZone;
    QString description;
    QString place;
    QStringList partners;
    QString journeyWording;
    bool onJourney = false;
    std::vector<ReportTalk> talks;
    std::vector<ReportLink> links;
    Audience audience = Audience::Public;
};

struct ReportHeadcount
{
    PartialDate date;
    std::optional<qint64> members;
    std::optional<qint64> countries;
    std::optional<qint64> internationalOrganisations;
    bool approximate = false;
    QString source;
    Audience audience = Audience::Public;
};

struct ReportObjective
{
    QString text;
    Audience audience = Audience::Public;
};

struct ReportData
{
    QString name;
    QString description;
    PartialDate start;
    PartialDate end;
    QString host;
    QStringList partners;
    QString follows;    ///< the edition before
    QString followedBy; ///< the edition after
    Id finalReport;     ///< among the outputs, where the readers may see it
    std::vector<ReportLink> links;
    std::vector<ReportLink> followedByLinks;
    Audience audience = Audience::Public;

    std::vector<ReportObjective> objectives;
    std::vector<ReportHeadcount> headcounts; ///< by date
    qint64 speakers = 0;                     ///< each person once
    qint64 members = 0;                      ///< counted from memberships on the day of the report
    qint64 memberCountries = 0;
    qint64 representedCountries = 0; ///< through speakers, authors and leads
    std::shared_ptr<const ChartSpec> growth;
    std::shared_ptr<const ChartSpec> participation;
    std::vector<ReportStream> streams;
    std::vector<ReportOutput> otherOutputs; ///< of no work stream: the final report
    std::vector<ReportEvent> events;        ///< by date
};

} // namespace rapporteur::report
