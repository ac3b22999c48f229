// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportjob.h"

#include "charts/chartrenderer.h"
#include "report/pdfwriter.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

/// Has the charts painted by the window's thread while the job waits, so that only one thread ever touches
/// the painter.
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
        QMetaObject::invokeMethod(QCoreApplication::instance(), work, Qt::BlockingQueuedConnection);
    }
};

} // namespace

ReportJob::ReportJob(StoreLocation location, ReportRequest request, QObject* parent)
    : QThread(parent)
    , m_location(std::move(location))
    , m_request(std::move(request))
{}

ReportJob::~ReportJob()
{
    cancel();
    while (!wait(QDeadlineTimer(5)))
        QCoreApplication::sendPostedEvents(QCoreApplication::instance(), QEvent::MetaCall);
}

void ReportJob::run()
{
    m_pdf = make();
}

Result<QByteArray> ReportJob::make()
{
    StoreOptions options;
    options.readOnly = true;
    const auto store = Store::open(m_location, options);
    if (!store)
        return failure(store);
    const WindowsPainter painter;
    ReportRequest request = m_request;
    request.painter = &painter;
    const auto document = assembleReport(**store, request);
    if (!document)
        return failure(document);
    report::PdfWriter writer([this](int done, int total) {
        emit progressed(done, total);
        return !m_cancelled.load();
    });
    return writer.toBytes(*document);
}

} // namespace rapporteur
