// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportwords.h"

#include <algorithm>

namespace rapporteur::report {

namespace {

const QString separator = QStringLiteral(" · ");

Runs quiet(const QString& text)
{
    return text.isEmpty() ? Runs{} : Runs{{text, Run::Look::Quiet}};
}

} // namespace

void join(Runs& runs, const Runs& more, const QString& between)
{
    if (!runs.empty() && !more.empty())
        runs.push_back({between, Run::Look::Quiet});
    runs.insert(runs.end(), more.begin(), more.end());
}

ReportWords::ReportWords(const QLocale& locale, Audience reader)
    : m_locale(locale)
    , m_reader(reader)
{}

QString ReportWords::period(const PartialDate& start, const PartialDate& end) const
{
    if (start.isNull())
        return end.isNull() ? QString() : tr("until %1").arg(date(end));
    if (end.isNull())
        return tr("from %1").arg(date(start));
    return start == end ? date(start) : tr("%1 to %2", "two dates").arg(date(start), date(end));
}

QString ReportWords::days(const ReportEvent& event) const
{
    return period(event.start, event.end.isNull() ? event.start : event.end);
}

QString ReportWords::times(const ReportEvent& event) const
{
    const auto time = [this](QTime each) { return m_locale.toString(each, QLocale::ShortFormat); };
    if (!event.startTime.isValid())
        return {};
    if (event.timeZone.isEmpty()) {
        return event.endTime.isValid()
                   ? tr("%1 to %2", "two times of a day").arg(time(event.startTime), time(event.endTime))
                   : time(event.startTime);
    }
    if (!event.endTime.isValid())
        return tr("%1 (%2)", "a time, its time zone").arg(time(event.startTime), event.timeZone);
    return tr("%1 to %2 (%3)", "two times of a day, their time zone")
        .arg(time(event.startTime), time(event.endTime), event.timeZone);
}

QString ReportWords::number(qint64 value, bool approximate) const
{
    return approximate ? tr("about %1", "a number").arg(number(value)) : number(value);
}

QString ReportWords::tag(Audience audience) const
{
    switch (audience) {
    case Audience::Public:
        return {};
    case Audience::Members:
        return tr("members", "who may see it");
    case Audience::Secretariat:
        break;
    }
    return tr("secretariat", "who may see it");
}

QString ReportWords::marking() const
{
    switch (m_reader) {
    case Audience::Public:
        return {};
    case Audience::Members:
        return tr("For members of the group");
    case Audience::Secretariat:
        break;
    }
    return tr("For the secretariat only");
}

Runs ReportWords::marked(const QString& text, Audience audience, Run::Look look) const
{
    Runs runs{{text, look}};
    if (audience != Audience::Public)
        join(runs, Runs{{tag(audience), Run::Look::Tag}}, QStringLiteral(" "));
    return runs;
}

Runs ReportWords::title(const QString& title, const QString& correction, bool ours, Audience audience) const
{
    Runs runs = marked(title, audience, Run::Look::Strong);
    if (!correction.isEmpty() && correction != title)
        join(runs, quiet(tr("read: %1", "a corrected title").arg(correction)), QStringLiteral("\n"));
    if (ours)
        join(runs, quiet(tr("published without a title; this one is ours")), QStringLiteral("\n"));
    return runs;
}

QString ReportWords::statusPhrase(const ReportOutput& output) const
{
    if (output.status == OutputStatus::Published) {
        return output.publishedOn.isNull() ? QString()
                                           : tr("published: %1", "a date").arg(date(output.publishedOn));
    }
    const QString status = choice(output.status);
    return output.due.isNull() ? status : tr("%1, due: %2", "status, date").arg(status, date(output.due));
}

Runs ReportWords::outputDetails(const ReportOutput& output) const
{
    Runs runs = quiet(choice(output.kind));
    join(runs, quiet(statusPhrase(output)), separator);
    join(runs, links(output.links), separator);
    return runs;
}

/// Chasing slides is the secretariat's business; that they can't be had is for everybody to know.
QString ReportWords::slidesPhrase(const ReportTalk& talk) const
{
    const bool forAll = m_reader == Audience::Public;
    switch (talk.slides) {
    case SlidesState::None:
        return {};
    case SlidesState::Awaited:
        return forAll ? QString() : tr("slides awaited");
    case SlidesState::Received:
        return forAll ? QString() : tr("slides received, not published yet");
    case SlidesState::PublicSlides:
        return talk.links.empty() ? tr("slides: address not recorded") : QString();
    case SlidesState::Restricted:
        return tr("slides not available for the public");
    case SlidesState::RefusedSlides:
        return forAll ? QString() : tr("slides refused");
    }
    return {};
}

Runs ReportWords::talkDetails(const ReportTalk& talk) const
{
    Runs runs = quiet(slidesPhrase(talk));
    join(runs, links(talk.links), separator);
    return runs;
}

Runs ReportWords::eventDetails(const ReportEvent& event) const
{
    Runs runs;
    if (!event.place.isEmpty())
        runs.push_back({event.place, Run::Look::Quiet});
    if (!event.partners.isEmpty())
        join(runs, Runs{{tr("with %1").arg(names(event.partners)), Run::Look::Quiet}}, separator);
    join(runs, links(event.links), separator);
    return runs;
}

Runs ReportWords::links(const std::vector<ReportLink>& links) const
{
    Runs runs;
    for (const ReportLink& link : links) {
        Runs one;
        if (isLinkable(link.address))
            one = {{link.text, Run::Look::Plain, link.address}};
        else
            one = quiet(tr("%1: address not recorded", "a link").arg(link.text));
        if (link.audience != Audience::Public)
            join(one, Runs{{tag(link.audience), Run::Look::Tag}}, QStringLiteral(" "));
        join(runs, one, separator);
    }
    return runs;
}

} // namespace rapporteur::report
