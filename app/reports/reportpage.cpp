// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportpage.h"

#include "care/told.h"
#include "entities/group.h"
#include "exchange/savefile.h"
#include "report/formats.h"
#include "reports/definitionlist.h"
#include "reports/printjob.h"
#include "reports/reportfilename.h"
#include "reports/reportnotes.h"
#include "reports/reportpreview.h"
#include "reports/reportprint.h"
#include "reports/reportsetuppanel.h"
#include "shell/emptystate.h"
#include "shell/filedialogs.h"
#include "shell/icons.h"
#include "shell/storereader.h"
#include "shell/windowtheme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace rapporteur {

namespace {

constexpr int waitAfterChange = 600; // ms: a burst of edits makes one new preview
constexpr int setupWidth = 320;
constexpr int mostPreviewed = 40; ///< pages that the preview of a printer paints at once

} // namespace

ReportPage::ReportPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    setupParts();
    setupTools();
    m_later.setSingleShot(true);
    m_later.setInterval(waitAfterChange);
    connect(&m_later, &QTimer::timeout, this, &ReportPage::restart);
    connect(&workspace.store(), &Store::changed, this, &ReportPage::outdate);
    connect(&workspace, &Workspace::groupChanged, this, &ReportPage::outdate);
    connect(&workspace, &Workspace::asOfChanged, this, &ReportPage::outdate);
    connect(m_setup, &ReportSetupPanel::edited, this, &ReportPage::outdate);
    connect(m_setup, &ReportSetupPanel::definitionChanged, this, &Page::selectionChanged);
    connect(m_setup, &ReportSetupPanel::draftWanted, this, &ReportPage::makeDraft);
    connect(m_preview, &ReportPreview::stopped, this, &ReportPage::stop);
    updateTools();
}

ReportPage::~ReportPage()
{
    m_job.reset();
    m_writing.reset();
    m_drafting.reset();
    m_printing.reset();
}

void ReportPage::setupParts()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    row->addWidget(m_splitter);
    m_setup = new ReportSetupPanel(workspace(), m_splitter);
    m_setup->setMinimumWidth(260);
    auto* right = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_preview = new ReportPreview(right);
    m_notes = new ReportNotes(right);
    column->addWidget(m_preview, 1);
    column->addWidget(m_notes);
    setupNoGroup(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({setupWidth, 1000});
    auto* escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ReportPage::stop);
}

void ReportPage::setupNoGroup(QWidget* pane)
{
    m_noGroup = new EmptyState(pane);
    m_noGroup->setText(tr("The pages of the group's reports will be shown here, once there is a group."));
    m_noGroup->setStep(workspace().isReadOnly() ? QString() : tr("Add the group"));
    m_noGroup->hide();
    pane->layout()->addWidget(m_noGroup);
    connect(m_noGroup, &EmptyState::stepTaken, this, [this] { emit pageRequested(QStringLiteral("group")); });
}

void ReportPage::showNoGroup(bool shown)
{
    m_preview->setVisible(!shown);
    m_notes->setVisible(!shown);
    m_noGroup->setVisible(shown);
}

void ReportPage::setupTools()
{
    m_print = new QPushButton(icon(QStringLiteral("document-print")), tr("Print…"), this);
    m_publish = new QPushButton(icon(QStringLiteral("document-send")), tr("Publish"), this);
    m_publish->setToolTip(
        tr("Keeps what the report says now as published, to tell later what has changed since"));
    m_save =
        new QPushButton(icon(QStringLiteral("document-export"), IconTone::OnAccent), tr("Export…"), this);
    m_save->setProperty("primary", true);
    for (QPushButton* tool : {m_print, m_publish, m_save})
        m_preview->addTool(tool);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_publish, &QPushButton::clicked, this, &ReportPage::publish);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::save);
}

/// What is shown meanwhile may be for others to read, or out of date: it is not to leave.
void ReportPage::updateTools()
{
    m_print->setEnabled(isReady() && !isPrinting());
    m_save->setEnabled(isReady() && !isWriting());
    m_publish->setEnabled(isReady() && !workspace().isReadOnly() && m_setup->setup().kind());
}

void ReportPage::outdate()
{
    m_stale = true;
    m_then = nullptr;
    updateTools();
    if (isVisible())
        m_later.start();
}

void ReportPage::activate()
{
    if (m_stale)
        restart();
}

QList<QWidget*> ReportPage::panes()
{
    return {m_setup->definitions().list(), m_setup->findChild<QWidget*>(QStringLiteral("formTabs")),
            m_preview->view()};
}

bool ReportPage::openRecord(Id definition)
{
    if (!m_setup->openDefinition(definition))
        return false;
    restart();
    return true;
}

RecordRef ReportPage::currentRecord() const
{
    const Id shown = m_setup->definitions().current();
    return shown.isNull() ? RecordRef() : RecordRef{ReportDefinition::descriptor().name(), shown};
}

void ReportPage::showReport(const QString& name, const RecordRef& subject)
{
    ReportSetup setup;
    setup.definition.report = name;
    setup.definition.subject = subject;
    showSetup(setup);
}

void ReportPage::showSetup(ReportSetup setup)
{
    setup.definition.reader = setup.kind() ? setup.kind()->usual : Audience::Secretariat;
    m_setup->definitions().setCurrent({});
    m_setup->setSetup(setup);
    restart();
}

void ReportPage::showList(const report::ListAsShown& list)
{
    showListOf(list.toText());
}

void ReportPage::showListOf(const QString& text)
{
    ReportSetup setup;
    setup.definition.report = report::listReport();
    setup.options.list = text;
    showSetup(setup);
}

void ReportPage::showList(const report::ListAsShown& list, const Condition& which)
{
    m_job.reset();
    outdate();
    m_later.stop();
    m_preview->setWorking(tr("Reading the list…"));
    StoreReader::of(workspace())
        .read<QString>(
            this, QStringLiteral("list"),
            [list, which](const Store& store) {
                Query those(*list.entity);
                those.where = {which};
                return store.ids(those.orderedBy("id")).map([&list](std::vector<Id> ids) {
                    report::ListAsShown whole = list;
                    whole.only = std::move(ids);
                    return whole.toText();
                });
            },
            [this](const Result<QString>& text) {
                m_preview->setWorking({});
                if (text)
                    showListOf(*text);
                else
                    workspace().fail(text.error());
            });
}

void ReportPage::showRecord(const RecordRef& record)
{
    showReport(report::recordReport(), record);
}

ReportTask ReportPage::task(ReportTask::Goal goal) const
{
    ReportTask task;
    task.goal = goal;
    task.definition = m_setup->setup().toDefinition();
    task.group = workspace().group();
    task.asOf = workspace().asOf();
    return task;
}

void ReportPage::restart()
{
    m_later.stop();
    m_stale = false;
    m_then = nullptr;
    m_job.reset();
    m_notes->clear();
    showNoGroup(workspace().group().isNull());
    if (workspace().group().isNull()) {
        m_preview->setWorking({});
        m_isMade = false;
        updateTools();
        return;
    }
    m_preview->showMessage({}, false);
    m_preview->setWorking(tr("Making the report…"));
    m_job = std::make_unique<ReportJob>(workspace().store().location(), task(ReportTask::Goal::Pages));
    updateTools();
    connect(m_job.get(), &ReportJob::progressed, m_preview, &ReportPreview::setProgress);
    connect(m_job.get(), &QThread::finished, this, &ReportPage::takePages);
    m_job->start();
}

void ReportPage::stop()
{
    for (ReportJob* job : {m_job.get(), m_writing.get(), m_drafting.get()}) {
        if (job)
            job->cancel();
    }
    if (m_printing)
        m_printing->cancel();
}

void ReportPage::takePages()
{
    if (!m_job || sender() != m_job.get())
        return;
    m_preview->setWorking({});
    const auto then = std::exchange(m_then, nullptr);
    const Result<MadeReport> made = m_job->made();
    m_job.release()->deleteLater(); // it is the one that tells of its end
    m_isMade = made.has_value();
    if (!made) {
        m_stale = true;
        const bool stopped = made.error().code == ErrorCode::Cancelled;
        m_preview->showPages({});
        m_preview->showMessage(stopped ? tr("Stopped. Any change of the setup makes the report again.")
                                       : made.error().message,
                               !stopped);
        updateTools();
        return;
    }
    m_made = *made;
    m_preview->showPages(m_made.pdf);
    m_notes->show(m_made);
    updateTools();
    emit ready();
    if (then && isVisible())
        (this->*then)();
}

/// Whoever asks before the pages are made gets what he asked for as soon as they are.
void ReportPage::whenReady(void (ReportPage::*then)())
{
    if (!m_job || m_stale)
        restart();
    m_then = m_job ? then : nullptr;
}

/// What a file or a publication of it is called.
QString ReportPage::reportName() const
{
    const ReportSetup& setup = m_setup->setup();
    return setup.definition.name.isEmpty() ? setup.title(workspace().store()) : setup.definition.name;
}

QString ReportPage::fileName() const
{
    const ReportSetup& setup = m_setup->setup();
    const Id group = setup.definition.group.isNull() ? workspace().group() : setup.definition.group;
    return reportFileName(workspace().store().label({Group::descriptor().name(), group}), reportName(),
                          setup.definition.reader);
}

void ReportPage::save()
{
    if (!isReady()) {
        whenReady(&ReportPage::save);
        return;
    }
    QStringList filters;
    QStringList suffixes;
    for (const report::Format& format : report::formats()) {
        filters.append(QStringLiteral("%1 (*.%2)").arg(format.title, format.suffix));
        suffixes.append(format.suffix);
    }
    QFileDialog* dialog = makeFileDialog(this, tr("Export the report"), filters.join(QStringLiteral(";;")),
                                         QFileDialog::AcceptSave, suffixes.value(0));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, suffixes](const QString& filter) {
        dialog->setDefaultSuffix(suffixes.value(int(dialog->nameFilters().indexOf(filter))));
    });
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::saveTo);
    dialog->open();
}

void ReportPage::saveTo(const QString& path)
{
    m_preview->showMessage({}, false);
    m_preview->setWorking(tr("Writing the file…"));
    ReportTask file = task(ReportTask::Goal::File);
    file.path = path;
    m_writing = std::make_unique<ReportJob>(workspace().store().location(), file);
    updateTools();
    connect(m_writing.get(), &ReportJob::progressed, m_preview, &ReportPreview::setProgress);
    connect(m_writing.get(), &QThread::finished, this, &ReportPage::takeFile);
    m_writing->start();
}

void ReportPage::takeFile()
{
    if (!m_writing || sender() != m_writing.get())
        return;
    if (!m_job && !isPrinting())
        m_preview->setWorking({});
    const Result<MadeReport> made = m_writing->made();
    const QString path = m_writing->task().path;
    m_writing.release()->deleteLater();
    updateTools();
    if (made) {
        m_preview->showMessage(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), false);
        emit saved(path);
        return;
    }
    const bool stopped = made.error().code == ErrorCode::Cancelled;
    m_preview->showMessage(stopped ? tr("Stopped. No file was written.")
                                   : tr("%1 Choose another place.").arg(made.error().message),
                           !stopped);
}

void ReportPage::makeDraft(const QString& section)
{
    ReportTask draft = task(ReportTask::Goal::Draft);
    draft.section = section;
    m_drafting = std::make_unique<ReportJob>(workspace().store().location(), draft);
    connect(m_drafting.get(), &QThread::finished, this, &ReportPage::takeDraft);
    m_drafting->start();
}

void ReportPage::takeDraft()
{
    if (!m_drafting || sender() != m_drafting.get())
        return;
    const Result<MadeReport> made = m_drafting->made();
    const QString section = m_drafting->task().section;
    m_drafting.release()->deleteLater();
    if (made)
        m_setup->takeDraft(section, made->draft);
    else if (made.error().code != ErrorCode::Cancelled)
        m_preview->showMessage(made.error().message, true);
}

/// The preview of a printer paints all pages while one waits. Those of a long report stand beside the setup
/// anyway.
void ReportPage::print()
{
    if (!isReady())
        whenReady(&ReportPage::print);
    else if (isPrinting())
        return;
    else if (m_preview->pageCount() > mostPreviewed)
        askForPrinter();
    else
        printWithPreview(m_made.document, this);
}

void ReportPage::askForPrinter()
{
    const auto printer = printerFor(*m_made.document);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the report"));
    dialog->setMinMax(1, m_preview->pageCount());
    connect(dialog, &QDialog::accepted, this, [this, printer] { printAside(printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // which it has needed until then
    dialog->open();
}

void ReportPage::printAside(const std::shared_ptr<QPrinter>& printer)
{
    m_preview->showMessage({}, false);
    m_preview->setWorking(tr("Printing…"));
    m_printing = std::make_unique<PrintJob>(m_made.document, printer);
    updateTools();
    connect(m_printing.get(), &PrintJob::progressed, m_preview, &ReportPreview::setProgress);
    connect(m_printing.get(), &QThread::finished, this, &ReportPage::takePrinted);
    m_printing->start();
}

void ReportPage::takePrinted()
{
    if (!m_printing || sender() != m_printing.get())
        return;
    if (!m_job && !isWriting())
        m_preview->setWorking({});
    const Result<void> printed = m_printing->printed();
    const QString path = m_printing->path();
    m_printing.release()->deleteLater();
    updateTools();
    if (!printed)
        m_preview->showMessage(printed.error().message, printed.error().code != ErrorCode::Cancelled);
    else if (path.isEmpty())
        m_preview->showMessage(tr("The printer has all pages."), false);
    else
        m_preview->showMessage(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), false);
}

void ReportPage::publish()
{
    if (!isReady()) {
        whenReady(&ReportPage::publish);
        return;
    }
    const ReportDefinition& shown = m_setup->setup().definition;
    if (shown.report == report::listReport() && shown.id.isNull()) {
        m_preview->showMessage(
            tr("Save this list under a name first: by that name it is known when it is published again."),
            false);
        m_setup->definitions().startNaming();
        return;
    }
    const QString name = reportName();
    Store& store = workspace().store();
    const auto publication =
        report::makePublication(store, m_made.key, name, m_made.snapshot, QDateTime::currentDateTime());
    const auto done = publication.and_then([&](const Publication& made) {
        ChangeSet changes;
        changes.add(made);
        return workspace().apply(std::move(changes));
    });
    if (!done)
        workspace().fail(done.error());
    else
        tellDone(*this, tr("Kept “%1” as published today").arg(name), done->sequence);
}

} // namespace rapporteur
