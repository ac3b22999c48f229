// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldset.h"

#include "forms/fieldrow.h"
#include "queries/usualvalues.h"
#include "schema/validation.h"
#include "shell/windowtheme.h"
#include "store/formatter.h"

#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int keptAfter = 300; // ms after the last key

/// Scrolls to a field and what is said below it.
void reveal(QWidget& input)
{
    QWidget* around = input.parentWidget();
    while (around && !qobject_cast<QScrollArea*>(around))
        around = around->parentWidget();
    if (around)
        static_cast<QScrollArea*>(around)->ensureWidgetVisible(&input, 0, 5 * space::two);
}

} // namespace

FieldSet::FieldSet(Workspace& workspace, const EntityDescriptor& entity, const QStringList& omitted,
                   QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_grid(new QGridLayout(this))
{
    m_base.entity = &entity;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::one);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, 112);
    setupRows(omitted);
    connect(&workspace.store(), &Store::changed, this, &FieldSet::onChanged);
    m_keepLater.setSingleShot(true);
    m_keepLater.setInterval(keptAfter);
    connect(&m_keepLater, &QTimer::timeout, this, &FieldSet::keepDraft);
}

FieldSet::~FieldSet()
{
    if (m_keepLater.isActive())
        keepDraft();
}

void FieldSet::setupRows(const QStringList& omitted)
{
    for (const FieldDescriptor& field : m_entity.fields()) {
        if (!field.hidden && !omitted.contains(field.name))
            setupRow(field);
    }
}

void FieldSet::setupRow(const FieldDescriptor& field)
{
    auto* row = new FieldRow(m_workspace, field, this);
    row->addTo(*m_grid, static_cast<int>(m_rows.size()));
    row->editor().setReadOnly(m_workspace.isReadOnly());
    m_rows.push_back(row);
    FieldEditor* editor = &row->editor();
    connect(editor, &FieldEditor::edited, this, [this, row] { onEdited(*row); });
    connect(editor, &FieldEditor::committed, this, [this, row] { commit(*row); });
    connect(editor, &FieldEditor::cancelled, this, [this, row, editor] {
        const bool touched = editor->isTouched();
        restore(*row);
        if (!touched)
            emit cancelled();
    });
    connect(editor, &FieldEditor::openRequested, &m_workspace, &Workspace::open);
    connect(row, &FieldRow::takeTheirs, this, [this, row] { restore(*row); });
    connect(row, &FieldRow::keepMine, this, [this, row, editor] {
        row->clearMessage();
        editor->setTouched(true);
        commit(*row);
    });
}

void FieldSet::onEdited(FieldRow& row)
{
    FieldEditor& editor = row.editor();
    emit edited();
    if (m_isDraft)
        m_keepLater.start();
    if (row.hasConflict()) {
        // Typing on chooses neither of the two values.
        if (const Result<Value> mine = editor.value())
            row.showConflict(conflictText(row.field(), *mine));
        return;
    }
    row.clearMessage();
    row.showNote(editor.understood());
}

void FieldSet::setSpokenPrefix(const QString& prefix)
{
    for (FieldRow* row : m_rows)
        row->setSpokenPrefix(prefix);
}

void FieldSet::showRecord(const Record& record)
{
    if (m_keepLater.isActive())
        keepDraft();
    m_isDraft = false;
    showValues(record, false);
}

void FieldSet::startDraft(const Record& draft)
{
    if (m_keepLater.isActive())
        keepDraft();
    m_isDraft = true;
    m_draftKey = IdGenerator::make().toString();
    m_started = draft;
    showValues(draft, false);
    showMissing(false);
    emit draftChanged();
}

void FieldSet::resumeDraft(const Draft& draft)
{
    startDraft(draft.record);
    m_draftKey = draft.key;
    m_workspace.settleDraft(m_draftKey);
    m_started = Record::make(m_entity);
    for (FieldRow* row : m_rows) {
        if (draft.typed.contains(row->field().name))
            row->editor().retype(draft.typed.value(row->field().name));
    }
}

std::optional<Draft> FieldSet::draft() const
{
    if (!m_isDraft)
        return std::nullopt;
    Draft draft{m_draftKey, m_base, {}};
    for (const FieldRow* row : m_rows) {
        const QString& name = row->field().name;
        // What is to be made along with it is known by its words alone until then.
        const bool named = row->editor().creation().has_value();
        if (row->editor().isTouched() || named)
            draft.typed.insert(name, row->editor().typedText());
        if (named)
            draft.record.setValue(name, {});
    }
    return draft.typed.isEmpty() && m_base == m_started ? std::nullopt : std::optional(draft);
}

void FieldSet::keepDraft()
{
    m_keepLater.stop();
    const std::optional<Draft> now = draft();
    if (!now) {
        m_workspace.drafts().forget(m_draftKey);
        return;
    }
    if (const Result<void> kept = m_workspace.drafts().keep(*now); !kept)
        m_workspace.fail(kept.error());
}

void FieldSet::dropDraft()
{
    m_keepLater.stop();
    if (m_isDraft) {
        m_workspace.drafts().forget(m_draftKey);
        m_workspace.settleDraft(m_draftKey);
    }
    m_isDraft = false;
}

void FieldSet::showValues(const Record& record, bool keepTouched)
{
    m_base = record;
    for (FieldRow* row : m_rows) {
        if (keepTouched && (row->editor().isTouched() || row->hasConflict()))
            continue;
        row->clearMessage();
        row->editor().setContext(record);
        row->editor().setValue(record.value(row->field().name));
    }
}

bool FieldSet::hasUnsaved() const
{
    return m_isDraft ||
           std::any_of(m_rows.begin(), m_rows.end(), [](FieldRow* row) { return row->editor().isTouched(); });
}

void FieldSet::onChanged(const ChangeNotice& notice)
{
    if (m_busy || m_isDraft || m_base.id.isNull())
        return;
    const bool listed = notice.records.isEmpty() || notice.records.contains(m_base.ref());
    if (!listed || !notice.entities.contains(m_entity.name())) {
        // Another record may have got a new name.
        showValues(Record(m_base), true);
        return;
    }
    const Result<Record> fresh = m_workspace.store().record(m_base.ref());
    if (!fresh)
        return; // removed: the page shows that
    Record base = *fresh;
    for (const FieldRow* row : m_rows) {
        // What is being typed keeps the value it started from, so that the store can see a conflict.
        if (row->editor().isTouched()) {
            base.setValue(row->field().name, m_base.value(row->field().name));
            base.revision = m_base.revision;
        }
    }
    showValues(base, true);
}

void FieldSet::commitPending()
{
    for (FieldRow* row : m_rows) {
        if (row->editor().isTouched())
            commit(*row);
    }
}

void FieldSet::restore(FieldRow& row)
{
    row.clearMessage();
    row.editor().setValue(m_base.value(row.field().name));
}

FieldRow* FieldSet::refusedRow() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](FieldRow* row) { return row->editor().isTouched(); });
    return m_isDraft || found == m_rows.end() ? nullptr : *found;
}

void FieldSet::focusRefused()
{
    FieldRow* row = refusedRow();
    if (!row)
        return;
    row->editor().input()->setFocus(Qt::OtherFocusReason);
    reveal(*row->editor().input());
}

QString FieldSet::refusedName() const
{
    const FieldRow* row = refusedRow();
    return row ? row->field().labelText() : QString();
}

QString FieldSet::refusedReason() const
{
    const FieldRow* row = refusedRow();
    return row ? row->message() : QString();
}

void FieldSet::discardRefused()
{
    while (FieldRow* row = refusedRow())
        restore(*row);
}

void FieldSet::commit(FieldRow& row)
{
    // A conflict waits for a person's choice: passing through the field is none.
    if (m_busy || !row.editor().isTouched() || row.hasConflict())
        return;
    row.editor().settle();
    const Result<Value> value = row.editor().value();
    if (!value) {
        row.showProblem(value.error().message);
        return;
    }
    if (const auto wrong = validate(row.field(), *value); !wrong.empty() && !m_isDraft) {
        row.showProblem(wrong.front().message);
        return;
    }
    if (m_isDraft)
        commitToDraft(row, *value);
    else
        save(row, *value);
}

void FieldSet::commitToDraft(FieldRow& row, const Value& value)
{
    m_base.setValue(row.field().name, value);
    row.editor().setValue(value);
    showValues(withUsualValues(m_workspace.store(), m_base, row.field()), true);
    const std::vector<FieldProblem> wrong = validate(m_base);
    const auto own = std::find_if(wrong.begin(), wrong.end(), [&row](const FieldProblem& problem) {
        return problem.field == &row.field();
    });
    row.clearMessage();
    if (own != wrong.end() && !value.isNull())
        row.showProblem(own->message);
    showMissing(false);
    m_keepLater.start();
    emit draftChanged();
    if (wrong.empty() && (!m_mayAdd || m_mayAdd()))
        addDraft();
}

void FieldSet::save(FieldRow& row, const Value& value)
{
    const QString& name = row.field().name;
    if (value == m_base.value(name)) {
        row.clearMessage();
        row.editor().setValue(value);
        return;
    }
    Record after = m_base;
    after.setValue(name, value);
    ChangeSet changes;
    if (const auto created = row.editor().creation())
        changes.add(*created);
    changes.update(m_base, after);
    const QScopedValueRollback<bool> busy(m_busy, true);
    const Result<Applied> applied = m_workspace.apply(std::move(changes));
    if (!applied) {
        if (applied.error().code == ErrorCode::Conflict)
            showConflict(row, value);
        else
            row.showProblem(applied.error().message);
        return;
    }
    row.clearMessage();
    row.editor().setTouched(false);
    if (const Result<Record> fresh = m_workspace.store().record(m_base.ref()))
        showValues(*fresh, true);
    emit saved();
}

void FieldSet::showConflict(FieldRow& row, const Value& mine)
{
    const Result<Record> fresh = m_workspace.store().record(m_base.ref());
    if (!fresh) {
        row.showProblem(tr("This record was removed by somebody else in the meantime."));
        return;
    }
    showValues(*fresh, true);
    row.showConflict(conflictText(row.field(), mine));
}

QString FieldSet::conflictText(const FieldDescriptor& field, const Value& mine) const
{
    return tr("Somebody else changed this in the meantime. Theirs: “%1”. Yours: “%2”.")
        .arg(textOf(field, m_base.value(field.name)), textOf(field, mine));
}

QString FieldSet::textOf(const FieldDescriptor& field, const Value& value) const
{
    const QString text = Formatter(m_workspace.store()).text(field, value);
    return text.isEmpty() ? tr("empty") : text;
}

void FieldSet::showMissing(bool all)
{
    for (const FieldProblem& problem : validate(m_base)) {
        FieldRow* row = problem.field ? rowOf(problem.field->name) : nullptr;
        if (!row)
            continue;
        const bool isEmpty = m_base.value(row->field().name).isNull();
        if (isEmpty && !row->editor().isTouched() && !all)
            row->showNote(tr("needed"));
        else if (all)
            row->showProblem(problem.message);
    }
}

bool FieldSet::addDraft()
{
    if (!m_isDraft || m_busy)
        return false;
    if (!validate(m_base).empty()) {
        showMissing(true);
        return false;
    }
    const QScopedValueRollback<bool> busy(m_busy, true);
    ChangeSet changes;
    for (const FieldRow* row : m_rows) {
        if (const auto created = row->editor().creation())
            changes.add(*created);
    }
    const Id id = changes.add(m_base);
    const Result<Applied> applied = m_workspace.apply(std::move(changes));
    if (!applied) {
        FieldRow* row = m_rows.empty() ? nullptr : m_rows.front();
        if (row)
            row->showProblem(applied.error().message);
        return false;
    }
    dropDraft();
    const RecordRef ref{m_entity.name(), id};
    if (const Result<Record> fresh = m_workspace.store().record(ref))
        showValues(*fresh, true);
    emit added(ref);
    emit saved();
    return true;
}

Record FieldSet::typedRecord() const
{
    Record typed = m_base;
    for (const FieldRow* row : m_rows) {
        const Result<Value> value = row->editor().value();
        if (row->editor().isTouched() && value)
            typed.setValue(row->field().name, *value);
    }
    return typed;
}

void FieldSet::showBelow(const QString& field, QWidget* widget)
{
    if (FieldRow* row = rowOf(field))
        row->addBelow(widget);
}

void FieldSet::focusFirst()
{
    for (FieldRow* row : m_rows) {
        const bool canType = row->editor().input()->isEnabled();
        if (canType && (!m_isDraft || m_base.value(row->field().name).isNull())) {
            row->editor().input()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FieldSet::focusField(const QString& name)
{
    if (FieldRow* row = rowOf(name))
        row->editor().input()->setFocus(Qt::OtherFocusReason);
}

FieldRow* FieldSet::rowOf(const QString& name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&name](FieldRow* row) { return row->field().name == name; });
    return found == m_rows.end() ? nullptr : *found;
}

} // namespace rapporteur
