// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/historypage.h"

#include "models/historymodel.h"
#include "lists/tabledelegate.h"
#include "shell/theme.h"
#include "store/formatter.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace rapporteur {

HistoryPage::HistoryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new HistoryModel(workspace.store(), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(setupList());
    splitter->addWidget(setupDetails());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({600, 460});
    layout->addWidget(splitter);
    connect(m_model, &HistoryModel::failed, &workspace, &Workspace::fail);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first) {
        if (first == 0)
            m_table->selectRow(0);
    });
}

QWidget* HistoryPage::setupList()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setAccessibleName(tr("Steps of work, newest first"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 15);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(HistoryModel::When, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    header->setSectionResizeMode(HistoryModel::Who, QHeaderView::ResizeToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showStep);
    return m_table;
}

QWidget* HistoryPage::setupDetails()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(scroll);
    page->setObjectName(QStringLiteral("page"));
    auto* box = new QVBoxLayout(page);
    box->setContentsMargins(space::three, space::two, space::three, space::three);
    box->setSpacing(space::two);
    m_title = new QLabel(page);
    m_title->setProperty("title", true);
    m_title->setWordWrap(true);
    m_details = new QLabel(page);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::RichText);
    m_details->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_details->setAccessibleName(tr("What the step changed"));
    m_problem = new QLabel(page);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_undo = new QPushButton(tr("Undo this step"), page);
    box->addWidget(m_title);
    box->addWidget(m_details);
    box->addWidget(m_problem);
    box->addWidget(m_undo, 0, Qt::AlignLeft);
    box->addStretch(1);
    scroll->setWidget(page);
    connect(m_details, &QLabel::linkActivated, this,
            [this](const QString& link) { workspace().open(RecordRef::fromString(link)); });
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoStep);
    return scroll;
}

void HistoryPage::activate()
{
    if (!m_loaded)
        m_model->reload();
    m_loaded = true;
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showStep();
}

QList<QWidget*> HistoryPage::panes()
{
    return {m_table, m_undo};
}

void HistoryPage::showStep()
{
    m_problem->clear();
    m_problem->hide();
    const int row = m_table->currentIndex().row();
    const bool shown = row >= 0 && row < m_model->rowCount();
    m_undo->setVisible(shown && !workspace().isReadOnly());
    if (!shown) {
        m_title->setText(tr("Nothing has been changed yet"));
        m_details->setText(
            tr("Every change will be listed here: who made it, when, and what was there before."));
        return;
    }
    const HistoryStep& step = m_model->stepAt(row);
    m_title->setText(describe(step, workspace().store()));
    m_details->setText(stepHtml(step));
}

QString HistoryPage::stepHtml(const HistoryStep& step) const
{
    const QString when = QLocale().toString(step.at.toLocalTime(), QLocale::LongFormat);
    QString html = QStringLiteral("<p style=\"color:%1\">%2</p>")
                       .arg(Theme::current().muted.name(),
                            tr("%1, by %2").arg(when.toHtmlEscaped(), step.author.toHtmlEscaped()));
    for (const Change& change : step.changes)
        html += changeHtml(change);
    const qint64 left = step.changeCount - static_cast<qint64>(step.changes.size());
    if (left > 0)
        html += QStringLiteral("<p>%1</p>").arg(tr("and %n more", nullptr, static_cast<int>(left)));
    return html;
}

QString HistoryPage::changeHtml(const Change& change) const
{
    const Theme& theme = Theme::current();
    Formatter formatter(workspace().store());
    const QString label = workspace().store().label(change.ref()).toHtmlEscaped();
    const QString kind = change.entity->singularText().toHtmlEscaped();
    QString html =
        label.isEmpty()
            ? QStringLiteral("<p><b>%1</b></p>").arg(kind)
            : QStringLiteral(
                  "<p><b>%1: <a href=\"%2\" style=\"color:%4; text-decoration:none\">%3</a></b></p>")
                  .arg(kind, change.ref().toString(), label, theme.accent.name());
    html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">");
    for (const FieldChange& field : change.fields) {
        if (field.field->hidden)
            continue;
        const QString before = formatter.text(*field.field, field.before).toHtmlEscaped();
        const QString after = formatter.text(*field.field, field.after).toHtmlEscaped();
        const QString values = change.kind == ChangeKind::Update
                                   ? QStringLiteral("<s>%1</s>&nbsp; → &nbsp;%2")
                                         .arg(before, after.isEmpty() ? tr("empty") : after)
                               : change.kind == ChangeKind::Add ? after
                                                                : QStringLiteral("<s>%1</s>").arg(before);
        html += QStringLiteral("<tr><td style=\"color:%1\">%2&nbsp;&nbsp;</td><td>%3</td></tr>")
                    .arg(theme.muted.name(), field.field->labelText().toHtmlEscaped(), values);
    }
    return html + QStringLiteral("</table>");
}

void HistoryPage::undoStep()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const Result<Applied> undone = workspace().store().undo(m_model->stepAt(row).sequence);
    if (undone)
        return;
    m_problem->setText(undone.error().message);
    m_problem->show();
}

/// The text has the colours that were there when it was written.
void HistoryPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showStep();
}

} // namespace rapporteur
