// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/bulkeditdialog.h"

#include "forms/editorfactory.h"
#include "shell/windowtheme.h"
#include "store/formatter.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace rapporteur {

namespace {
constexpr size_t mostLines = 8;

QString changeText(qint64 records)
{
    return records == 1 ? BulkEditDialog::tr("Change 1 record")
                        : BulkEditDialog::tr("Change %1 records").arg(QLocale().toString(records));
}

} // namespace

BulkEditDialog::BulkEditDialog(Workspace& workspace, const EntityDescriptor& entity, std::vector<Id> ids,
                               QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_ids(std::move(ids))
{
    if (!isLong())
        m_records = workspace.store().records(entity, m_ids).value_or(std::vector<Record>());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(changeText(static_cast<qint64>(m_ids.size())));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::two);
    auto* lead = new QLabel(tr("Tick the fields to change. All of the records get the same value."), this);
    lead->setProperty("muted", true);
    lead->setWordWrap(true);
    layout->addWidget(lead);
    setupFields();
    setupPreview();
    setupButtons();
    updatePreview();
    resize(560, 600);
}

void BulkEditDialog::setupFields()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(area);
    page->setObjectName(QStringLiteral("page"));
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(space::one, space::one, space::one, space::one);
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(1, 1);
    for (const FieldDescriptor* field : bulkFields(m_entity))
        addField(*grid, *field);
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(page);
    layout()->addWidget(area);
}

void BulkEditDialog::addField(QGridLayout& grid, const FieldDescriptor& field)
{
    auto* tick = new QCheckBox(field.labelText(), this);
    tick->setAccessibleName(tr("Change the field: %1").arg(field.labelText()));
    FieldEditor* editor = makeEditor(m_workspace, field, this);
    editor->setSpokenName(tr("New value: %1").arg(field.labelText()));
    editor->setValue(field.defaultValue);
    const int row = grid.rowCount();
    grid.addWidget(tick, row, 0, Qt::AlignTop);
    grid.addWidget(editor, row, 1);
    m_rows.push_back({&field, tick, editor});
    connect(tick, &QCheckBox::toggled, this, &BulkEditDialog::updatePreview);
    connect(tick, &QCheckBox::clicked, this, [editor](bool checked) {
        if (checked)
            editor->setFocus(Qt::OtherFocusReason);
    });
    // Whoever types into a field means to change it.
    connect(editor, &FieldEditor::edited, this, [this, tick] {
        tick->setChecked(true);
        updatePreview();
    });
    connect(editor, &FieldEditor::committed, this, &BulkEditDialog::updatePreview);
    connect(editor, &FieldEditor::cancelled, this, &QDialog::reject);
}

void BulkEditDialog::setupPreview()
{
    m_preview = new QLabel(this);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setAccessibleName(tr("What will be changed"));
    m_problem = new QLabel(this);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    layout()->addWidget(m_preview);
    layout()->addWidget(m_problem);
}

void BulkEditDialog::setupButtons()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::one);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_apply = new QPushButton(this);
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(m_apply);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::apply);
}

Result<std::vector<FieldAssignment>> BulkEditDialog::assignments() const
{
    std::vector<FieldAssignment> all;
    for (const Row& row : m_rows) {
        if (!row.tick->isChecked())
            continue;
        auto value = row.editor->value();
        if (!value)
            return failure(value);
        all.push_back({row.field, std::move(*value)});
    }
    return all;
}

void BulkEditDialog::updatePreview()
{
    const auto wanted = assignments();
    if (isLong())
        showWish(wanted);
    else
        showPlan(wanted);
}

/// What each of very many has now is not looked up: it is known when the change has been made.
void BulkEditDialog::showWish(const Result<std::vector<FieldAssignment>>& wanted)
{
    QStringList lines;
    if (wanted) {
        for (const FieldAssignment& each : *wanted)
            lines.append(tr("%1: up to %2 records → %3")
                             .arg(each.field->labelText(),
                                  QLocale().toString(static_cast<qint64>(m_ids.size())),
                                  valueText(*each.field, each.value)));
    }
    const bool any = !lines.isEmpty();
    m_preview->setText(any ? lines.join(u'\n') : tr("Nothing will be changed."));
    m_problem->setText(wanted ? QString() : wanted.error().message);
    m_problem->setVisible(!wanted);
    m_apply->setText(any ? changeText(static_cast<qint64>(m_ids.size())) : tr("Change records"));
    m_apply->setEnabled(any);
}

void BulkEditDialog::showPlan(const Result<std::vector<FieldAssignment>>& wanted)
{
    m_plan = wanted ? planBulkEdit(m_records, *wanted) : BulkPlan();
    QStringList lines;
    for (size_t i = 0; i < std::min(mostLines, m_plan.lines.size()); ++i)
        lines.append(lineText(m_plan.lines[i]));
    if (m_plan.lines.size() > mostLines)
        lines.append(tr("… and others: %1").arg(m_plan.lines.size() - mostLines));
    if (lines.isEmpty())
        lines.append(tr("Nothing will be changed."));
    m_preview->setText(lines.join(u'\n'));
    const QString problem = wanted ? m_plan.problems.join(u'\n') : wanted.error().message;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_apply->setText(m_plan.changed == 0 ? tr("Change records") : changeText(m_plan.changed));
    m_apply->setEnabled(m_plan.changed > 0 && problem.isEmpty());
}

QString BulkEditDialog::lineText(const BulkLine& line) const
{
    const QString before = valueText(*line.field, line.before);
    const QString after = valueText(*line.field, line.after);
    if (line.records == 1)
        return tr("%1: 1 record, %2 → %3").arg(line.field->labelText(), before, after);
    return tr("%1: %2 records, %3 → %4")
        .arg(line.field->labelText(), QLocale().toString(line.records), before, after);
}

QString BulkEditDialog::valueText(const FieldDescriptor& field, const Value& value) const
{
    const QString text = Formatter(m_workspace.store()).text(field, value).simplified();
    return text.isEmpty() ? tr("empty") : text;
}

void BulkEditDialog::apply()
{
    updatePreview();
    if (!m_apply->isEnabled())
        return;
    if (isLong()) {
        emit requested(assignments().value_or(std::vector<FieldAssignment>()));
        accept();
        return;
    }
    const qint64 changed = m_plan.changed;
    const Result<Applied> done = m_workspace.apply(m_plan.changes);
    if (!done) {
        m_problem->setText(done.error().message);
        m_problem->show();
        return;
    }
    emit applied(*done, changed);
    accept();
}

} // namespace rapporteur
