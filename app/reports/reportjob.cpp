// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportjob.h"

#include "charts/chartrenderer.h"
#include "report/formats.h"
#include "report/reportoptions.h"
#include "reports/reportassembly.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

/// Has the charts painted by the window's thread, while a job waits, so that only one thread ever touches the
/// painter.
class WindowsPainter : public ChartPainter
{
public:
    void paint(QPainter& painter, const QRectF& area, const ChartSpec& spec) const override
    {
        inWindow([&] { ChartRenderer().paint(painter, area, spec); });
    }
    [[nodiscard]] double heightForWidth(const ChartSpec& spec, double width) const override
    {
        double height = 0;
        inWindow([&] { height = ChartRenderer().heightForWidth(spec, width); });
        return height;
    }

private:
    template <class Work>
    static void inWindow(const Work& work)
    {
        if (QThread::currentThread() == QCoreApplication::instance()->thread())
            return work();
        QMetaObject::invokeMethod(QCoreApplication::instance(), work, Qt::BlockingQueuedConnection);
    }
};

Result<QByteArray> written(const report::Document& document, const char* suffix,
                           const report::WriteProgress& progress)
{
    return report::formatOf(QStringLiteral("report.") + QString::fromLatin1(suffix))
        .and_then(
            [&](const report::Format& format) { return report::writeDocument(document, format, progress); });
}

} // namespace

ReportJob::ReportJob(StoreLocation location, ReportTask task, QObject* parent)
    : QThread(parent)
    , m_location(std::move(location))
    , m_task(std::move(task))
{}

ReportJob::~ReportJob()
{
    cancel();
    while (!wait(QDeadlineTimer(5)))
        QCoreApplication::sendPostedEvents(QCoreApplication::instance(), QEvent::MetaCall);
}

void ReportJob::run()
{
    m_made = make();
}

bool ReportJob::progress(int done, int total)
{
    emit progressed(done, total);
    return !m_cancelled.load();
}

Result<MadeReport> ReportJob::make()
{
    StoreOptions options;
    options.readOnly = true;
    const auto store = Store::open(m_location, options);
    if (!store)
        return failure(store);
    auto request = report::requestOf(**store, m_task.definition, m_task.group, QDate::currentDate());
    if (!request)
        return failure(request);
    static const WindowsPainter painter; // documents are painted again when they are printed
    request->painter = &painter;
    request->asOf = m_task.asOf;
    if (m_task.goal == ReportTask::Goal::Draft) {
        request->sections = {m_task.section};
        request->insteadOfSection.clear();
        request->beforeSection.clear();
        request->afterSection.clear();
    }
    auto document = assembleReport(**store, *request);
    if (!document)
        return failure(document);
    switch (m_task.goal) {
    case ReportTask::Goal::Pages:
        return makePages(**store, std::move(*document), *request);
    case ReportTask::Goal::Draft:
        return makeDraft(*document);
    case ReportTask::Goal::File:
        break;
    }
    return report::saveDocument(*document, m_task.path,
                                [this](int done, int total) { return progress(done, total); })
        .map([] { return MadeReport(); });
}

Result<MadeReport> ReportJob::makePages(const Store& store, report::Document document,
                                        const ReportRequest& request)
{
    MadeReport made;
    made.key = report::PublicationKey::of(request, m_task.definition.id);
    made.snapshot = report::Snapshot::of(document);
    auto pdf = written(document, "pdf", [this](int done, int total) { return progress(done, total); });
    if (!pdf)
        return failure(pdf);
    made.pdf = std::move(*pdf);
    if (const auto noted = addNotes(store, document, request, made); !noted)
        return failure(noted);
    made.document = std::make_shared<const report::Document>(std::move(document));
    return made;
}

Result<void> ReportJob::addNotes(const Store& store, const report::Document& document,
                                 const ReportRequest& request, MadeReport& made)
{
    auto withheld = report::withheldFrom(store, request);
    auto warnings = withheld ? report::figureWarnings(store, request) : failure(withheld);
    auto since = warnings ? report::sincePublication(store, made.key, document) : failure(warnings);
    if (!since)
        return failure(since);
    made.withheld = std::move(*withheld);
    made.warnings = *warnings;
    made.since = std::move(*since);
    if (!made.since)
        return {};
    const report::Document changed = std::exchange(made.since->changed, {}); // its charts are painted now
    const auto go = [this](int, int) { return !m_cancelled.load(); };
    const auto html = written(changed, "html", go);
    const auto text = html ? written(changed, "md", go) : failure(html);
    if (!text)
        return failure(text);
    made.changedHtml = *html;
    made.changedText = QString::fromUtf8(*text);
    return {};
}

/// What stands below the section's heading, without a cover and what the secretariat has written itself.
Result<MadeReport> ReportJob::makeDraft(const report::Document& document)
{
    report::Document section;
    section.metadata = document.metadata;
    bool inSection = false;
    for (const report::Block& block : document.blocks) {
        const auto* heading = std::get_if<report::Heading>(&block);
        if (heading && heading->level == 1)
            inSection = heading->anchor == m_task.section;
        else if (inSection)
            section.blocks.push_back(block);
    }
    return written(section, "md", {}).map([](const QByteArray& text) {
        MadeReport made;
        made.draft = QString::fromUtf8(text).trimmed();
        return made;
    });
}

} // namespace rapporteur
