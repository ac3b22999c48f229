// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tasksheet.h"

#include "forms/fieldrow.h"
#include "schema/validation.h"
#include "shell/windowtheme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {
constexpr int leastWidth = 560;
}

TaskSheet::TaskSheet(Workspace& workspace, QWidget* window)
    : QDialog(window)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_body(new QVBoxLayout)
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("pane"));
    setMinimumWidth(leastWidth);
    m_layout->setContentsMargins(space::three, space::three, space::three, space::two);
    m_layout->setSpacing(space::one);
    m_title->setProperty("title", true);
    m_title->setWordWrap(true);
    m_explanation->setProperty("muted", true);
    m_explanation->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_body->setSpacing(space::one);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_explanation);
    m_layout->addSpacing(space::one);
    m_layout->addLayout(m_body, 1);
    m_layout->addWidget(m_problem);
    m_layout->addSpacing(space::one);
    setupButtons();
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        connect(shortcut, &QShortcut::activated, this, &TaskSheet::attempt);
    }
}

TaskSheet::~TaskSheet() = default;

void TaskSheet::setupButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_do = new QPushButton(this);
    m_do->setProperty("primary", true);
    m_do->setToolTip(tr("Ctrl+Enter"));
    cancel->setAutoDefault(false);
    m_do->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    m_layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &TaskSheet::attempt);
}

void TaskSheet::setTexts(const QString& title, const QString& explanation, const QString& doIt)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_do->setText(doIt);
}

FieldRow& TaskSheet::addField(FieldDescriptor field, const Value& value)
{
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(space::two);
        m_grid->setVerticalSpacing(space::one);
        m_grid->setColumnStretch(1, 1);
        m_grid->setColumnMinimumWidth(0, 128);
        m_body->addLayout(m_grid);
    }
    m_fields.push_back(std::make_unique<FieldDescriptor>(std::move(field)));
    auto* row = new FieldRow(m_workspace, *m_fields.back(), this);
    row->addTo(*m_grid, m_grid->rowCount());
    row->editor().setLeadsToRecord(false);
    row->editor().setValue(value);
    m_rows.push_back(row);
    connect(&row->editor(), &FieldEditor::edited, this, [this, row] {
        m_problem->hide();
        row->clearMessage();
        row->showNote(row->editor().understood());
        onEdited(*row);
    });
    connect(&row->editor(), &FieldEditor::committed, this, [this, row] { leave(*row); });
    connect(&row->editor(), &FieldEditor::cancelled, this, &QDialog::reject);
    return *row;
}

void TaskSheet::addWide(QWidget* widget, int stretch)
{
    m_body->addWidget(widget, stretch);
    m_grid = nullptr; // fields that follow stand below it
}

Value TaskSheet::valueOf(const FieldRow& row) const
{
    return row.isShown() ? row.editor().value().value_or(Value()) : Value();
}

QString TaskSheet::problemOf(const FieldRow& row) const
{
    const Result<Value> value = row.editor().value();
    if (!value)
        return value.error().message;
    if (row.editor().creation())
        return tr("Nobody has recorded this yet: choose one from the list.");
    const std::vector<FieldProblem> problems = validate(row.field(), *value);
    return problems.empty() ? QString() : problems.front().message;
}

bool TaskSheet::areFieldsRight()
{
    FieldRow* wrong = nullptr;
    for (FieldRow* row : m_rows) {
        const QString problem = row->isShown() ? problemOf(*row) : QString();
        if (problem.isEmpty())
            continue;
        row->showProblem(problem);
        wrong = wrong ? wrong : row;
    }
    if (wrong)
        wrong->editor().input()->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

void TaskSheet::attempt()
{
    m_problem->hide();
    // What is being typed is left first, so that what follows from it is there.
    QWidget* focus = focusWidget();
    if (focus)
        focus->clearFocus();
    if (!areFieldsRight())
        return;
    Result<ChangeSet> changes = plan();
    Result<Applied> applied = changes ? m_workspace.apply(*changes) : Result<Applied>(failure(changes));
    if (!applied) {
        FieldRow* row = changes ? nullptr : problemRow();
        if (row) {
            row->showProblem(applied.error().message);
            row->editor().input()->setFocus(Qt::OtherFocusReason);
        } else {
            showProblem(applied.error().message);
            if (focus)
                focus->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    const RecordRef record = recordOf(*changes);
    accept();
    if (applied->sequence == 0)
        return; // all of it was so already
    emit done(applied->sequence, toldOf(*changes), {record.entity, applied->finalId(record)});
}

void TaskSheet::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->show();
}

void TaskSheet::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        attempt();
    else if (auto* button = qobject_cast<QPushButton*>(focusWidget()); enter && button)
        button->click();
    else if (enter)
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

bool TaskSheet::focusNextPrevChild(bool next)
{
    for (FieldRow* row : m_rows) {
        if (row->editor().input() == focusWidget())
            leave(*row);
    }
    return QDialog::focusNextPrevChild(next);
}

/// What was typed and cannot be taken is told at once; what is missing not before the task is to be done.
void TaskSheet::leave(FieldRow& row)
{
    if (!isVisible())
        return; // what is taken down is no answer
    onCommitted(row);
    const QString problem =
        row.isShown() && !row.editor().typedText().trimmed().isEmpty() ? problemOf(row) : QString();
    if (!problem.isEmpty())
        row.showProblem(problem);
}

bool TaskSheet::event(QEvent* event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void TaskSheet::fit()
{
    const int wanted = m_layout->totalHeightForWidth(width());
    if (!isVisible() || wanted <= height())
        return;
    resize(width(), wanted);
    const QRect room = screen()->availableGeometry();
    if (const int over = frameGeometry().bottom() - room.bottom(); over > 0)
        move(x(), std::max(room.top(), y() - over));
}

KeyHints TaskSheet::keyHints()
{
    return {tr("Everyday tasks"),
            {{keyText("Return"), tr("To the next field")},
             {keyText("Ctrl+Return"), tr("Do it")},
             {keyText("Esc"), tr("Leave everything as it was")}}};
}

FieldDescriptor askedField(const EntityDescriptor& entity, const char* name, const char* label, bool required,
                           const char* hint)
{
    FieldDescriptor field = *entity.field(QString::fromLatin1(name));
    field.label = label;
    field.hint = hint;
    field.required = required;
    return field;
}

RecordRef firstAdded(const ChangeSet& changes, const EntityDescriptor& entity)
{
    const auto found =
        std::find_if(changes.changes().begin(), changes.changes().end(), [&entity](const Change& change) {
            return change.kind == ChangeKind::Add && change.entity == &entity;
        });
    return found == changes.changes().end() ? RecordRef() : found->ref();
}

} // namespace rapporteur
