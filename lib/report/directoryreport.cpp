// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/peoplereader.h"
#include "report/reportmaker.h"
#include "report/reportreader.h"
#include "report/reportsection.h"

#include <QCollator>

#include <algorithm>

namespace rapporteur::report {

namespace {

/// Who the members are, where they work and what they do in the group. Lists nobody who has not agreed to be
/// listed, but to the secretariat.
class Directory : public ReportSection
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    using ReportSection::ReportSection;

    static ReportKind kind()
    {
        ReportKind kind;
        kind.name = QStringLiteral("directory");
        kind.title = tr("Members directory");
        kind.description = tr("The members who agreed to be listed, with where they work and what they do.");
        kind.usual = Audience::Members;
        kind.sections = {{QStringLiteral("members"), tr("Members")},
                         {QStringLiteral("countries"), tr("Countries")}};
        return kind;
    }

    void write(const std::vector<ReportMember>& all)
    {
        std::vector<ReportMember> members;
        std::copy_if(all.begin(), all.end(), std::back_inserter(members), [this](const ReportMember& member) {
            return holdsOn(member.joined, member.left, m_request.asOf);
        });
        describe(tr("%1: members directory", "a group").arg(m_data.name), {});
        Cover cover = masthead(tr("Members directory"), m_data.name,
                               tr("As of %1").arg(m_words.date(PartialDate::of(m_request.asOf))));
        addFact(cover.facts, tr("Members"), m_data.members > 0 ? m_words.number(m_data.members) : QString());
        addFact(cover.facts, tr("Listed here"),
                members.empty() ? QString() : m_words.number(qint64(members.size())));
        add(std::move(cover));
        if (members.empty())
            add(Paragraph{plain(tr("There is nobody to be listed for these readers."))});
        addMembers(members);
        addCountries(members);
    }

private:
    /// "WS1, WS3 (leads)": what they do beyond following is said.
    [[nodiscard]] QString partsOf(const ReportMember& member) const
    {
        QStringList parts;
        for (const ReportStream& stream : m_data.streams) {
            for (const ReportMember::Part& part : member.parts) {
                if (part.workStream != stream.id)
                    continue;
                parts.append(part.part == RolePart::Follow
                                 ? stream.code
                                 : tr("%1 (%2)", "work stream, part in it")
                                       .arg(stream.code, m_words.choice(part.part).toLower()));
            }
        }
        return parts.join(QStringLiteral(", "));
    }

    void addMembers(const std::vector<ReportMember>& members)
    {
        if (members.empty())
            return;
        const auto any = [&](const auto& has) { return std::any_of(members.begin(), members.end(), has); };
        const bool emails = any([](const ReportMember& member) { return !member.email.isEmpty(); });
        const bool parts = any([this](const ReportMember& member) { return !partsOf(member).isEmpty(); });
        Table table;
        table.columns = {{tr("Name"), 1.2}, {tr("Organisation"), 1.6}, {tr("Country"), 1}};
        if (parts)
            table.columns.push_back({tr("Work streams"), 0.8});
        if (emails)
            table.columns.push_back({tr("E-mail"), 1.4});
        for (const ReportMember& member : members) {
            Row row{{m_words.marked(member.name, marked(member)), plain(member.organisations.join(u'\n')),
                     plain(member.countries.join(u'\n'))}};
            if (parts)
                row.cells.push_back(plain(partsOf(member)));
            if (emails)
                row.cells.push_back(emailOf(member));
            table.rows.push_back(std::move(row));
        }
        heading(1, tr("Members"), QStringLiteral("members"));
        add(std::move(table));
    }

    /// Memberships are the members' at least: that needs no mark in each row.
    [[nodiscard]] static Audience marked(const ReportMember& member)
    {
        return member.audience == Audience::Secretariat ? Audience::Secretariat : Audience::Public;
    }

    [[nodiscard]] static Runs emailOf(const ReportMember& member)
    {
        if (member.email.isEmpty())
            return {};
        return {{member.email, Run::Look::Plain, QUrl(QStringLiteral("mailto:") + member.email)}};
    }

    void addCountries(const std::vector<ReportMember>& members)
    {
        QMap<QString, int> counts;
        for (const ReportMember& member : members) {
            for (const QString& country : member.countries)
                ++counts[country];
        }
        if (counts.isEmpty())
            return;
        Table table;
        table.columns = {{tr("Country"), 1}, {tr("Members listed"), 0, Column::Align::End}};
        QStringList names = counts.keys();
        std::sort(names.begin(), names.end(), QCollator(m_words.locale()));
        for (const QString& name : names)
            table.rows.push_back({{plain(name), plain(m_words.number(counts.value(name)))}});
        heading(1, tr("Countries"), QStringLiteral("countries"));
        add(std::move(table));
    }
};

Result<Document> build(GatedReader& reader, const ReportRequest& request)
{
    auto data = readReportData(reader, request);
    if (!data)
        return failure(data);
    if (const auto counted = readFigures(*data, reader.store(), request); !counted)
        return failure(counted);
    return readMembers(reader, request).map([&](const std::vector<ReportMember>& members) {
        Document document;
        Directory(*data, request, document).write(members);
        return document;
    });
}

} // namespace

ReportMaker directory()
{
    return {Directory::kind(), &build};
}

} // namespace rapporteur::report
