// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportpage.h"

#include "entities/group.h"
#include "exchange/savefile.h"
#include "reports/reportfilename.h"
#include "reports/reportjob.h"
#include "shell/filedialogs.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>

namespace rapporteur {

namespace {
constexpr int waitAfterChange = 600; // ms: a burst of edits makes one new preview
} // namespace

ReportPage::ReportPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setupBar();
    setupProgress();
    setupView();
    m_later.setSingleShot(true);
    m_later.setInterval(waitAfterChange);
    connect(&m_later, &QTimer::timeout, this, &ReportPage::restart);
    const auto outdate = [this] {
        m_stale = true;
        if (isVisible())
            m_later.start();
    };
    connect(&workspace.store(), &Store::changed, this, outdate);
    connect(&workspace, &Workspace::groupChanged, this, outdate);
    connect(&workspace, &Workspace::asOfChanged, this, outdate);
}

ReportPage::~ReportPage()
{
    m_job.reset();
}

void ReportPage::setupBar()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::two, space::two, space::two, space::one);
    line->setSpacing(space::one);
    auto* label = new QLabel(tr("Group report for"), this);
    m_audience = new QComboBox(this);
    m_audience->addItem(tr("the public"), toCode(Audience::Public));
    m_audience->addItem(tr("members"), toCode(Audience::Members));
    m_audience->addItem(tr("the secretariat"), toCode(Audience::Secretariat));
    m_audience->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_audience);
    m_pages = new QLabel(this);
    m_pages->setProperty("muted", true);
    auto* zoomLabel = new QLabel(tr("Size"), this);
    m_zoom = new QComboBox(this);
    m_zoom->addItem(tr("Page width"), 0.0);
    m_zoom->addItem(tr("Whole page"), -1.0);
    for (const int percent : {75, 100, 150, 200})
        m_zoom->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent / 100.0);
    m_zoom->setCurrentIndex(m_zoom->findData(1.0));
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    zoomLabel->setBuddy(m_zoom);
    m_save =
        new QPushButton(icon(QStringLiteral("document-save-as"), IconTone::OnAccent), tr("Save PDF…"), this);
    m_save->setProperty("primary", true);
    m_save->setEnabled(false);
    line->addWidget(label);
    line->addWidget(m_audience);
    line->addSpacing(space::two);
    line->addWidget(m_pages);
    line->addStretch(1);
    line->addWidget(zoomLabel);
    line->addWidget(m_zoom);
    line->addWidget(m_save);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_audience, &QComboBox::activated, this, &ReportPage::restart);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::save);
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const double factor = m_zoom->currentData().toDouble();
        m_view->setZoomMode(factor == 0  ? QPdfView::ZoomMode::FitToWidth
                            : factor < 0 ? QPdfView::ZoomMode::FitInView
                                         : QPdfView::ZoomMode::Custom);
        if (factor > 0)
            m_view->setZoomFactor(factor);
    });
}

void ReportPage::setupProgress()
{
    m_working = new QWidget(this);
    auto* line = new QHBoxLayout(m_working);
    line->setContentsMargins(space::two, 0, space::two, space::one);
    line->setSpacing(space::one);
    m_workText = new QLabel(tr("Making the report…"), m_working);
    m_progress = new QProgressBar(m_working);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the report"));
    auto* cancel = new QPushButton(tr("Cancel"), m_working);
    line->addWidget(m_workText);
    line->addWidget(m_progress, 1);
    line->addWidget(cancel);
    m_message = new QLabel(this);
    m_message->setContentsMargins(space::two, 0, space::two, space::one);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_working->hide();
    m_message->hide();
    layout()->addWidget(m_working);
    layout()->addWidget(m_message);
    connect(cancel, &QPushButton::clicked, this, &ReportPage::stop);
    auto* escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ReportPage::stop);
}

void ReportPage::setupView()
{
    m_document = new QPdfDocument(this);
    m_view = new QPdfView(this);
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setPageSpacing(space::two);
    m_view->setDocumentMargins({space::three, space::two, space::three, space::two});
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Pages of the report"));
    colourView();
    static_cast<QVBoxLayout*>(layout())->addWidget(m_view, 1);
}

void ReportPage::colourView()
{
    QPalette colours = m_view->palette();
    colours.setColor(QPalette::Dark, WindowTheme::current().side);
    m_view->setPalette(colours);
}

Audience ReportPage::reader() const
{
    return audienceFromCode(m_audience->currentData().toString()).value_or(Audience::Public);
}

QString ReportPage::groupName() const
{
    return workspace().store().label({Group::descriptor().name(), workspace().group()});
}

void ReportPage::activate()
{
    if (m_stale)
        restart();
}

QList<QWidget*> ReportPage::panes()
{
    return {m_audience, m_view};
}

void ReportPage::restart()
{
    m_later.stop();
    m_stale = false;
    m_saveWhenReady = false;
    m_job.reset();
    // What is shown meanwhile may be for others to read, or out of date: it is not to be saved.
    m_save->setEnabled(false);
    m_workText->setText(tr("Making the report…"));
    if (workspace().group().isNull()) {
        showMessage(tr("There is no group yet whose report could be made. Add one on the page Overview."),
                    false);
        return;
    }
    showMessage({}, false);
    ReportRequest request;
    request.group = workspace().group();
    request.asOf = workspace().asOf();
    request.audience = reader();
    m_job = std::make_unique<ReportJob>(workspace().store().location(), request);
    m_progress->setRange(0, 0);
    m_working->show();
    connect(m_job.get(), &ReportJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_job.get(), &QThread::finished, this, &ReportPage::takeResult);
    m_job->start();
}

void ReportPage::stop()
{
    if (m_job)
        m_job->cancel();
}

void ReportPage::takeResult()
{
    if (!m_job || sender() != m_job.get())
        return;
    m_working->hide();
    const bool toSave = std::exchange(m_saveWhenReady, false);
    const Result<QByteArray> pdf = m_job->pdf();
    m_job.release()->deleteLater(); // it is the one that tells of its end
    if (!pdf) {
        m_stale = true;
        const bool stopped = pdf.error().code == ErrorCode::Cancelled;
        showMessage(stopped ? tr("Stopped. Choose for whom the report is to make it again.")
                            : pdf.error().message,
                    !stopped);
        return;
    }
    show(*pdf);
    emit ready();
    if (toSave && isVisible())
        save();
}

void ReportPage::show(const QByteArray& pdf)
{
    m_bytes = pdf;
    m_document->close();
    m_buffer.close();
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_pages->setText(tr("Pages: %1").arg(QLocale().toString(m_document->pageCount())));
    m_save->setEnabled(true);
}

void ReportPage::showMessage(const QString& text, bool problem)
{
    m_message->setText(text);
    m_message->setProperty("problem", problem);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setVisible(!text.isEmpty());
}

/// Whoever asks before the pages are made is asked for a place as soon as they are.
void ReportPage::saveWhenReady()
{
    if (!m_job || m_stale)
        restart();
    m_saveWhenReady = m_job != nullptr;
    if (m_saveWhenReady)
        m_workText->setText(tr("Making the report to save…"));
}

bool ReportPage::isReady() const
{
    return !m_bytes.isEmpty() && !m_stale && !m_job;
}

void ReportPage::save()
{
    if (!isReady()) {
        saveWhenReady();
        return;
    }
    QFileDialog* dialog = makeFileDialog(this, tr("Save the report"), tr("PDF (*.pdf)"),
                                         QFileDialog::AcceptSave, QStringLiteral("pdf"));
    dialog->selectFile(reportFileName(groupName(), reader()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { saveTo(path); });
    dialog->open();
}

bool ReportPage::saveTo(const QString& path)
{
    if (const auto saved = saveWhole(path, m_bytes); !saved) {
        showMessage(tr("%1 Choose another place.").arg(saved.error().message), true);
        return false;
    }
    showMessage(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), false);
    return true;
}

void ReportPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourView();
}

} // namespace rapporteur
