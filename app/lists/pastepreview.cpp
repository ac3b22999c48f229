// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/pastepreview.h"

#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
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

/// The rows of a plan: of a great many only those that are seen are put in words.
class PasteRowModel : public QAbstractTableModel
{
public:
    enum Columns { Line, Becomes, Label, What, ColumnCount };

    PasteRowModel(const std::vector<PasteRow>& rows, QString kind, QObject* parent)
        : QAbstractTableModel(parent)
        , m_rows(rows)
        , m_kind(std::move(kind))
    {}

    int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : ColumnCount; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        const PasteRow& row = m_rows.at(static_cast<size_t>(index.row()));
        const bool refused = row.outcome == Outcome::Refused;
        switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::ToolTipRole:
            return index.column() < Label ? QString() : text(row, index.column()).toHtmlEscaped();
        case Qt::DecorationRole:
            return index.column() == Becomes ? outcomeIcon(row.outcome) : QVariant();
        case Qt::ForegroundRole:
            return refused && index.column() == What ? WindowTheme::current().problem : QVariant();
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return QAbstractTableModel::headerData(section, orientation, role);
        switch (section) {
        case Line:
            return PastePreview::tr("Row");
        case Becomes:
            return PastePreview::tr("Becomes");
        case Label:
            return m_kind;
        default:
            return PastePreview::tr("What changes, or why not");
        }
    }

private:
    static QString text(const PasteRow& row, int column)
    {
        switch (column) {
        case Line:
            return QLocale().toString(row.line);
        case Becomes:
            return outcomeText(row.outcome);
        case Label:
            return row.label;
        default:
            return row.outcome == Outcome::Refused ? row.reason : cellsText(row);
        }
    }

    const std::vector<PasteRow>& m_rows;
    QString m_kind;
};

} // namespace

PastePreview::PastePreview(Workspace& workspace, const EntityDescriptor& entity, PastePlan plan, bool aside,
                           QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_plan(std::move(plan))
    , m_aside(aside)
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
    auto* rows = new QTreeView(this);
    rows->setObjectName(QStringLiteral("pasteRows"));
    rows->setAccessibleName(tr("Rows to paste"));
    rows->setRootIsDecorated(false);
    rows->setUniformRowHeights(true);
    rows->ensurePolished(); // their height is asked for once
    rows->setModel(new PasteRowModel(m_plan.rows, m_entity.singularText(), this));
    rows->header()->setSectionResizeMode(PasteRowModel::Line, QHeaderView::ResizeToContents);
    rows->header()->setSectionResizeMode(PasteRowModel::Becomes, QHeaderView::ResizeToContents);
    rows->setColumnWidth(PasteRowModel::Label, 200);
    rows->setCurrentIndex(rows->model()->index(0, 0));
    layout()->addWidget(rows);
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
    if (m_aside) {
        emit requested(m_plan.changes, taken());
        accept();
        return;
    }
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
