// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reports.h"

#include "base/inlanguage.h"
#include "db/database.h"
#include "report/finishing.h"
#include "report/gatedreader.h"
#include "report/reportmaker.h"
#include "report/withheldwords.h"

#include <QCoreApplication>

namespace rapporteur::report {

namespace {

const std::vector<ReportMaker>& makers()
{
    static OncePerLanguage<std::vector<ReportMaker>> all([] {
        return std::vector<ReportMaker>{groupReport(),      publicPage(), boardUpdate(),
                                        workStreamReport(), agenda(),     minutes(),
                                        talksReport(),      directory(),  participationReport(),
                                        attentionReport(),  shownList(),  shownRecord()};
    });
    return all.get();
}

const ReportMaker* findMaker(const QString& name)
{
    const auto& all = makers();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const ReportMaker& maker) { return maker.kind.name == name; });
    return found == all.end() ? nullptr : &*found;
}

Result<Document> build(GatedReader& reader, const ReportRequest& request)
{
    const ReportMaker* maker = findMaker(request.name);
    if (!maker) {
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("Report", "There is no report called “%1”.").arg(request.name));
    }
    if (const auto known = checkSections(maker->kind, request.sections); !known)
        return failure(known);
    const auto moment = Transaction::snapshot(reader.store().database());
    if (!moment)
        return failure(moment);
    ReportRequest dated = request;
    if (!dated.asOf.isValid() && !maker->kind.isOfScreen())
        dated.asOf = QDate::currentDate();
    auto document = maker->build(reader, dated);
    if (reader.error())
        return tl::unexpected<Error>(*reader.error());
    if (!document)
        return document;
    return finished(std::move(*document), maker->kind, dated);
}

} // namespace

const std::vector<ReportKind>& reportKinds()
{
    static OncePerLanguage<std::vector<ReportKind>> kinds([] {
        std::vector<ReportKind> all;
        for (const ReportMaker& maker : makers()) {
            if (!maker.kind.isOfScreen())
                all.push_back(maker.kind);
        }
        return all;
    });
    return kinds.get();
}

const ReportKind* findReport(const QString& name)
{
    const ReportMaker* maker = findMaker(name);
    return maker ? &maker->kind : nullptr;
}

QString listReport()
{
    return QStringLiteral("list");
}

QString recordReport()
{
    return QStringLiteral("record");
}

Result<Document> buildReport(const Store& store, const ReportRequest& request)
{
    const InLanguage inLanguage(request.locale);
    GatedReader reader(store, request.audience);
    return build(reader, request);
}

Result<std::vector<Withheld>> withheldFrom(const Store& store, const ReportRequest& request)
{
    GatedReader reader(store, request.audience);
    return build(reader, request).and_then([&](const Document&) { return withheldInWords(store, reader); });
}

} // namespace rapporteur::report
