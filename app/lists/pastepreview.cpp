// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/pastepreview.h"

#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

using Outcome = PasteRow::Outcome;

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Add:
        return PastePreview::tr("New");
    case Outcome::Update:
        return PastePreview::tr("Changed");
    case Outcome::Unchanged:
        return PastePreview::tr("As it is");
    case Outcome::Refused:
        break;
    }
    return PastePreview::tr("Refused");
}

QIcon outcomeIcon(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Add:
        return icon(QStringLiteral("list-add"));
    case Outcome::Update:
        return icon(QStringLiteral("document-edit"));
    case Outcome::Unchanged:
        return icon(QStringLiteral("dialog-ok-apply"), IconTone::Muted);
    case Outcome::Refused:
        break;
    }
    return icon(QStringLiteral("window-close"), IconTone::Problem);
}

/// "E-mail: a@b.org → c@d.org · Place: Rome"
QString cellsText(const PasteRow& row)
{
    QStringList texts;
    for (const PasteRow::Cell& cell : row.cells) {
        if (row.outcome == Outcome::Add)
            texts.append(PastePreview::tr("%1: %2").arg(cell.title, cell.after));
        else if (cell.before.isEmpty())
            texts.append(PastePreview::tr("%1: empty → %2").arg(cell.title, cell.after));
        else
            texts.append(PastePreview::tr("%1: %2 → %3").arg(cell.title, cell.before, cell.after));
    }
    return texts.join(QStringLiteral(" · ")).simplified();
}

} // namespace

PastePreview::PastePreview(Workspace& workspace, const EntityDescriptor& entity, PastePlan plan,
                           QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_plan(std::move(plan))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste rows: %1").arg(entity.pluralText()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::one);
    setupSummary();
    setupRows();
    setupButtons();
    resize(760, 480);
}

qint64 PastePreview::taken() const
{
    return m_plan.count(Outcome::Add) + m_plan.count(Outcome::Update);
}

void PastePreview::setupSummary()
{
    const QLocale locale;
    auto* summary = new QLabel(tr("New: %1 · Changed: %2 · As they are: %3 · Refused: %4")
                                   .arg(locale.toString(m_plan.count(Outcome::Add)),
                                        locale.toString(m_plan.count(Outcome::Update)),
                                        locale.toString(m_plan.count(Outcome::Unchanged)),
                                        locale.toString(m_plan.count(Outcome::Refused))),
                               this);
    summary->setProperty("heading", true);
    layout()->addWidget(summary);
    QString columns =
        tr("Columns taken: %1. Empty cells change nothing.").arg(m_plan.titles.join(QStringLiteral(", ")));
    if (!m_plan.ignored.isEmpty())
        columns += u' ' + tr("Not taken: %1.").arg(m_plan.ignored.join(QStringLiteral(", ")));
    auto* taken = new QLabel(columns, this);
    taken->setTextFormat(Qt::PlainText);
    taken->setWordWrap(true);
    taken->setProperty("muted", true);
    layout()->addWidget(taken);
}

void PastePreview::setupRows()
{
    m_rows = new QTreeWidget(this);
    m_rows->setObjectName(QStringLiteral("pasteRows"));
    m_rows->setAccessibleName(tr("Rows to paste"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setHeaderLabels(
        {tr("Row"), tr("Becomes"), m_entity.singularText(), tr("What changes, or why not")});
    for (const PasteRow& row : m_plan.rows)
        addRow(row);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_rows->setColumnWidth(2, 200);
    m_rows->setCurrentItem(m_rows->topLevelItem(0));
    layout()->addWidget(m_rows);
}

void PastePreview::addRow(const PasteRow& row)
{
    const QString what = row.outcome == Outcome::Refused ? row.reason : cellsText(row);
    auto* item =
        new QTreeWidgetItem({QLocale().toString(row.line), outcomeText(row.outcome), row.label, what});
    item->setIcon(1, outcomeIcon(row.outcome));
    item->setToolTip(2, row.label.toHtmlEscaped());
    item->setToolTip(3, what.toHtmlEscaped());
    if (row.outcome == Outcome::Refused)
        item->setForeground(3, WindowTheme::current().problem);
    m_rows->addTopLevelItem(item);
}

void PastePreview::setupButtons()
{
    m_problem = new QLabel(this);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    layout()->addWidget(m_problem);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::one);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    const qint64 rows = taken();
    m_apply = new QPushButton(rows == 0   ? tr("Take over rows")
                              : rows == 1 ? tr("Take over 1 row")
                                          : tr("Take over %1 rows").arg(QLocale().toString(rows)),
                              this);
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    m_apply->setEnabled(rows > 0);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(m_apply);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &PastePreview::apply);
}

void PastePreview::apply()
{
    const Result<Applied> done = m_workspace.apply(m_plan.changes);
    if (!done) {
        m_problem->setText(done.error().message);
        m_problem->show();
        return;
    }
    emit applied(*done, taken());
    accept();
}

} // namespace rapporteur
