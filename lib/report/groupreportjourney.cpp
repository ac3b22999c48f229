// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsection.h"

namespace rapporteur::report {

namespace {

/// The way the group went, stop by stop.
class JourneySection : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    using ReportSection::ReportSection;

    void write() { addJourney(); }

private:
    void addJourney()
    {
        Milestones journey;
        for (const ReportEvent& event : m_data.events) {
            if (!event.onJourney)
                continue;
            const QString& text = event.journeyWording.isEmpty() ? event.title : event.journeyWording;
            journey.milestones.push_back({m_words.date(event.start), m_words.marked(text, event.audience),
                                          m_words.eventDetails(event)});
        }
        if (journey.milestones.empty())
            return;
        heading(1, tr("The journey"), QStringLiteral("journey"));
        add(std::move(journey));
    }
};

} // namespace

void writeJourney(const ReportData& data, const ReportRequest& request, Document& document)
{
    JourneySection(data, request, document).write();
}

} // namespace rapporteur::report
