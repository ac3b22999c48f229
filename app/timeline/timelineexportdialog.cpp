// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineexportdialog.h"

#include "forms/dateinput.h"
#include "shell/filedialogs.h"
#include "shell/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
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
                                           std::vector<Id> groups, TimelineGrouping grouping, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_groups(std::move(groups))
    , m_grouping(grouping)
    , m_audience(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_lanes(new QListWidget(this))
    , m_paper(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_across(new QSpinBox(this))
    , m_problem(new QLabel(this))
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
    auto* form = new QFormLayout;
    form->setSpacing(space::one);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("For"), m_audience);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("Lanes"), m_lanes);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Held"), m_orientation);
    form->addRow(tr("Pages side by side"), m_across);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    column->addLayout(form);
    column->addWidget(m_problem);
}

void TimelineExportDialog::setupButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    QPushButton* paper = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    save->setProperty("primary", true);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &TimelineExportDialog::askWhere);
    connect(paper, &QPushButton::clicked, this, &TimelineExportDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

Result<timeline::Days> TimelineExportDialog::range(const timeline::Days& all) const
{
    timeline::Days days = all;
    if (m_from->text().trimmed().isEmpty() && m_to->text().trimmed().isEmpty())
        return timeline::Days();
    for (const QLineEdit* field : {m_from, m_to}) {
        const QString text = field->text().trimmed();
        if (text.isEmpty())
            continue;
        const auto date = readDate(text, locale());
        if (!date)
            return failure(
                ErrorCode::InvalidInput,
                tr("\"%1\" is not a date. A month or a year will do: \"Nov 2020\", \"2021\".").arg(text));
        (field == m_from ? days.first : days.end) =
            field == m_from ? timeline::daysOf(*date).first : timeline::daysOf(*date).end;
    }
    if (days.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("The last day is before the first."));
    return days;
}

Result<TimelinePicture> TimelineExportDialog::picture(timeline::Plan& plan) const
{
    TimelineRequest request;
    request.groups = m_groups;
    request.grouping = m_grouping;
    request.reader = Audience(m_audience->currentData().toInt());
    request.locale = locale();
    auto content = readTimeline(m_workspace.store(), request);
    if (!content)
        return failure(content);
    plan = timeline::Plan(std::move(*content));
    const auto days = range(plan.extent());
    if (!days)
        return failure(days);
    TimelinePicture picture;
    picture.cut = {*days, {}, QDate::currentDate(), locale()};
    QStringList chosen;
    for (int i = 0; i < m_lanes->count(); ++i) {
        if (m_lanes->item(i)->checkState() == Qt::Checked)
            chosen << m_lanes->item(i)->data(Qt::UserRole).toString();
    }
    if (chosen.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("No lane is chosen: there would be nothing to draw."));
    if (chosen.size() < m_lanes->count())
        picture.cut.lanes = chosen;
    picture.paper = QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt()));
    picture.orientation = QPageLayout::Orientation(m_orientation->currentData().toInt());
    picture.pagesAcross = m_across->value();
    return picture;
}

bool TimelineExportDialog::told(const Result<void>& done)
{
    m_problem->setText(done ? QString() : done.error().message);
    m_problem->setVisible(!done);
    return done.has_value();
}

bool TimelineExportDialog::saveTo(const QString& path)
{
    timeline::Plan plan;
    const auto asked = picture(plan);
    if (!told(asked ? exportTimeline(plan, *asked, path) : Result<void>(failure(asked))))
        return false;
    accept();
    return true;
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
    timeline::Plan plan;
    const auto asked = picture(plan);
    if (!told(asked ? Result<void>() : Result<void>(failure(asked))))
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(asked->paper);
    printer->setPageOrientation(asked->orientation);
    printer->setPageMargins({12, 12, 12, 12}, QPageLayout::Millimeter);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, printer, shown = std::make_shared<timeline::Plan>(std::move(plan)), wanted = *asked] {
                if (told(printTimeline(*shown, wanted, *printer)))
                    accept();
            });
    dialog->open();
}

} // namespace rapporteur
