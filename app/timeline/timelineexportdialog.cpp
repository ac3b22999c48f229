// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineexportdialog.h"

#include "forms/dateinput.h"
#include "shell/filedialogs.h"
#include "shell/windowtheme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

constexpr int MostAcross = 24;

QString fileName(const QString& title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\s]+"));
    return QString(title).replace(forbidden, QStringLiteral(" ")).trimmed();
}

} // namespace

TimelineExportDialog::TimelineExportDialog(Workspace& workspace, const timeline::Plan& shown,
                                           TimelineRequest request, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_request(std::move(request))
    , m_audience(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_lanes(new QListWidget(this))
    , m_paper(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_across(new QSpinBox(this))
    , m_problem(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Save or print the timeline"));
    setupFields(shown);
    setupButtons();
}

void TimelineExportDialog::setupFields(const timeline::Plan& shown)
{
    m_audience->addItem(tr("the public"), int(Audience::Public));
    m_audience->addItem(tr("members"), int(Audience::Members));
    m_audience->addItem(tr("the secretariat"), int(Audience::Secretariat));
    m_from->setPlaceholderText(tr("the beginning"));
    m_to->setPlaceholderText(tr("the end"));
    for (const timeline::Lane& lane : shown.content().lanes) {
        auto* item = new QListWidgetItem(lane.title, m_lanes);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, lane.key);
    }
    m_lanes->setMinimumHeight(120);
    for (const auto size : {QPageSize::A4, QPageSize::A3, QPageSize::Letter})
        m_paper->addItem(QPageSize::name(size), int(size));
    m_orientation->addItem(tr("across"), int(QPageLayout::Landscape));
    m_orientation->addItem(tr("upright"), int(QPageLayout::Portrait));
    m_across->setRange(1, MostAcross);
    m_fields = new QWidget(this);
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::one);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("For"), m_audience);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("Lanes"), m_lanes);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Held"), m_orientation);
    form->addRow(tr("Pages side by side"), m_across);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_lanes->setAccessibleName(tr("Lanes"));
    m_across->setAccessibleName(tr("Pages side by side"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    column->addWidget(m_fields);
    column->addWidget(m_problem);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Drawing the timeline"));
    m_progress->hide();
    column->addWidget(m_progress);
}

void TimelineExportDialog::setupButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    m_print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &TimelineExportDialog::askWhere);
    connect(m_print, &QPushButton::clicked, this, &TimelineExportDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

TimelineExportDialog::~TimelineExportDialog() = default;

Result<PartialDate> TimelineExportDialog::date(const QLineEdit& field) const
{
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return PartialDate();
    const auto date = readDate(text, locale());
    if (!date) {
        return failure(
            ErrorCode::InvalidInput,
            tr("\"%1\" is not a date. A month or a year will do: \"Nov 2020\", \"2021\".").arg(text));
    }
    return *date;
}

Result<TimelineExportJob::Task> TimelineExportDialog::task() const
{
    TimelineExportJob::Task task;
    const auto from = date(*m_from);
    const auto to = from ? date(*m_to) : failure(from);
    if (!to)
        return failure(to);
    task.location = m_workspace.store().location();
    task.request = m_request;
    task.request.reader = Audience(m_audience->currentData().toInt());
    task.from = *from;
    task.to = *to;
    task.picture.cut.today = QDate::currentDate();
    task.picture.cut.locale = locale();
    QStringList& lanes = task.picture.cut.lanes;
    for (int i = 0; i < m_lanes->count(); ++i) {
        if (m_lanes->item(i)->checkState() == Qt::Checked)
            lanes << m_lanes->item(i)->data(Qt::UserRole).toString();
    }
    if (lanes.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("No lane is chosen: there would be nothing to draw."));
    if (lanes.size() == m_lanes->count())
        lanes.clear();
    task.picture.paper = QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt()));
    task.picture.orientation = QPageLayout::Orientation(m_orientation->currentData().toInt());
    task.picture.pagesAcross = m_across->value();
    return task;
}

void TimelineExportDialog::tell(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void TimelineExportDialog::setWorking(bool working)
{
    m_progress->setVisible(working);
    m_fields->setEnabled(!working);
    m_save->setEnabled(!working);
    m_print->setEnabled(!working);
}

void TimelineExportDialog::start(const QString& path)
{
    auto asked = task();
    tell(asked ? QString() : asked.error().message);
    if (!asked)
        return;
    asked->path = path;
    setWorking(true);
    m_job = std::make_unique<TimelineExportJob>(std::move(*asked));
    connect(m_job.get(), &QThread::finished, this, &TimelineExportDialog::finished);
    m_job->start();
}

void TimelineExportDialog::saveTo(const QString& path)
{
    m_printer.reset();
    start(path);
}

void TimelineExportDialog::finished()
{
    setWorking(false);
    if (!m_job->result()) {
        tell(m_job->result().error().message);
        return;
    }
    if (m_printer)
        showPreview();
    accept();
}

/// Stays when this dialog goes, and keeps what it shows.
void TimelineExportDialog::showPreview()
{
    auto* preview = new QPrintPreviewDialog(m_printer.get(), parentWidget());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(tr("Print the timeline"));
    const auto paint = [&workspace = m_workspace, printer = m_printer,
                        job = std::shared_ptr<TimelineExportJob>(std::move(m_job))](QPrinter* target) {
        if (const auto printed = printTimeline(job->plan(), job->picture(), *target); !printed)
            workspace.fail(printed.error());
    };
    connect(preview, &QPrintPreviewDialog::paintRequested, preview, paint);
    preview->open();
}

void TimelineExportDialog::askWhere()
{
    QFileDialog* dialog = makeFileDialog(
        this, tr("Save the timeline"),
        tr("Pictures for documents and slides (*.svg);;Pictures in pixels (*.png);;Pages to print (*.pdf)"),
        QFileDialog::AcceptSave, QStringLiteral("svg"));
    const QStringList suffixes = {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")};
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, suffixes](const QString& filter) {
        dialog->setDefaultSuffix(suffixes.value(int(dialog->nameFilters().indexOf(filter))));
    });
    dialog->selectFile(fileName(tr("Timeline")) + QStringLiteral(".svg"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { saveTo(path); });
    dialog->open();
}

void TimelineExportDialog::print()
{
    const auto asked = task();
    tell(asked ? QString() : asked.error().message);
    if (!asked)
        return;
    m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageSize(asked->picture.paper);
    m_printer->setPageOrientation(asked->picture.orientation);
    m_printer->setPageMargins({12, 12, 12, 12}, QPageLayout::Millimeter);
    m_printer->setDocName(tr("Timeline"));
    start({});
}

} // namespace rapporteur
