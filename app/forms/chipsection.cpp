// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/chipsection.h"

#include "forms/chip.h"
#include "forms/flowlayout.h"
#include "forms/referenceeditor.h"
#include "shell/windowtheme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

/// The fields of a part that name what it stands for.
std::vector<const FieldDescriptor*> namingFields(const Relation& relation)
{
    std::vector<const FieldDescriptor*> fields;
    for (const FieldDescriptor& field : relation.entity->fields()) {
        if (field.type == FieldType::Reference && &field != relation.field && !field.hidden)
            fields.push_back(&field);
    }
    return fields;
}

} // namespace

ChipSection::ChipSection(Workspace& workspace, FormPart part, QWidget* parent)
    : FormSection(parent)
    , m_workspace(workspace)
    , m_part(std::move(part))
    , m_model(new RelationModel(workspace.store(), m_part.relation, m_part.columns, this))
    , m_heading(new QLabel(m_part.title, this))
    , m_flow(new FlowLayout(space::half + 2))
    , m_chipsArea(new QWidget(this))
    , m_problem(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    m_heading->setProperty("heading", true);
    m_chipsArea->setLayout(m_flow);
    layout->addWidget(m_heading);
    layout->addWidget(m_chipsArea);
    setupPicker();
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChipSection::rebuild);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChipSection::rebuild);
    connect(m_model, &RelationModel::failed, &workspace, &Workspace::fail);
}

void ChipSection::setupPicker()
{
    const EntityDescriptor& entity = *m_part.relation.entity;
    for (const FieldDescriptor* field : namingFields(m_part.relation))
        m_picked.targets += field->targets;
    m_picked.name = entity.name();
    m_picked.type = FieldType::AnyReference;
    m_picker = new ReferenceEditor(m_workspace, m_picked, this);
    m_picker->setSpokenName(tr("Add: %1").arg(entity.singularText()));
    m_picker->setPlaceholder(tr("Add: %1").arg(entity.singularText()));
    m_picker->setVisible(!m_workspace.isReadOnly());
    layout()->addWidget(m_picker);
    connect(m_picker, &FieldEditor::edited, this, [this] {
        m_problem->hide();
        emit edited();
    });
    // Not at once: the list of suggestions still writes what was chosen into the field.
    connect(m_picker, &FieldEditor::committed, this, &ChipSection::takePicked, Qt::QueuedConnection);
    connect(m_picker, &FieldEditor::cancelled, this, &ChipSection::discardRefused);
    connect(m_picker, &FieldEditor::openRequested, &m_workspace, &Workspace::open);
}

void ChipSection::setOwner(const RecordRef& owner)
{
    if (owner == m_model->owner())
        return;
    discardRefused();
    m_model->setOwner(owner);
}

void ChipSection::commitPending()
{
    if (!m_picker->isTouched())
        return;
    m_picker->settle();
    takePicked();
}

RefusedInput* ChipSection::refused()
{
    return m_picker->isTouched() && !m_picker->typedText().simplified().isEmpty() ? this : nullptr;
}

void ChipSection::focusRefused()
{
    m_picker->input()->setFocus(Qt::OtherFocusReason);
}

QString ChipSection::refusedName() const
{
    return m_part.title;
}

QString ChipSection::refusedReason() const
{
    return m_problem->text();
}

void ChipSection::discardRefused()
{
    m_picker->setValue({});
    m_problem->hide();
}

void ChipSection::rebuild()
{
    // Not at once: the click that led here may come from one of them.
    for (Chip* chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (int row = 0; row < m_model->rowCount(); ++row)
        addChip(row);
    m_chipsArea->setVisible(!m_chips.empty());
    m_chipsArea->updateGeometry();
}

bool ChipSection::lists(const QString& entity) const
{
    return m_model->entity().name() == entity;
}

void ChipSection::open(Id id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_chips[static_cast<size_t>(row)]->setFocus(Qt::OtherFocusReason);
}

RecordRef ChipSection::namedBy(const Record& record) const
{
    RecordRef named;
    for (const FieldDescriptor* field : namingFields(m_part.relation)) {
        if (const RecordRef ref = record.reference(*field); !ref.isNull())
            named = ref; // a person says more than where the person works
    }
    return named;
}

void ChipSection::addChip(int row)
{
    const QModelIndex index = m_model->index(row);
    auto* chip = new Chip(index.data().toString(), index.data(SummaryRole).toString(),
                          m_workspace.isReadOnly(), m_chipsArea);
    m_flow->insertWidget(row, chip);
    chip->show();
    m_chips.push_back(chip);
    const Record record = m_model->recordAt(row);
    connect(chip, &Chip::activated, this, [this, record] { m_workspace.open(namedBy(record)); });
    connect(chip, &Chip::removeRequested, this, [this, record] {
        m_workspace.remove({record.ref()});
        m_picker->input()->setFocus(Qt::OtherFocusReason);
    });
    connect(chip, &Chip::moveRequested, this, [this, row](int by) { move(row, row + by); });
    connect(chip, &Chip::droppedAt, this, [this, row](const QPoint& place) { drop(row, place); });
}

/// Among the others where it was let go of; the line counts before the place in it.
void ChipSection::drop(int from, const QPoint& place)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int to = 0;
    for (int row = 0; row < static_cast<int>(m_chips.size()); ++row) {
        const QRect other = m_chips[static_cast<size_t>(row)]->geometry();
        const int along = mirrored ? other.center().x() - place.x() : place.x() - other.center().x();
        const bool isBefore = other.bottom() < place.y() || (other.top() <= place.y() && along > 0);
        to += row != from && isBefore ? 1 : 0;
    }
    if (to == from)
        m_flow->invalidate(); // back to where it was
    move(from, to);
}

void ChipSection::move(int from, int to)
{
    ChangeSet changes = m_model->moved(from, to);
    if (changes.isEmpty()) {
        m_flow->activate();
        return;
    }
    apply(std::move(changes));
    if (to >= 0 && to < static_cast<int>(m_chips.size()))
        m_chips[static_cast<size_t>(to)]->setFocus(Qt::OtherFocusReason);
}

void ChipSection::takePicked()
{
    const Result<Value> picked = m_picker->value();
    if (!picked || picked->isNull()) {
        m_problem->setVisible(!picked);
        if (!picked)
            m_problem->setText(picked.error().message);
        return;
    }
    const RecordRef ref = RecordRef::fromString(picked->toText());
    Record record = m_workspace.forUsualAudience(m_model->makeRecord());
    for (const FieldDescriptor* field : namingFields(m_part.relation)) {
        if (field->targets.contains(ref.entity))
            record.setValue(field->name, valueNaming(*field, ref));
    }
    ChangeSet changes;
    if (const auto created = m_picker->creation())
        changes.add(*created);
    changes.add(record);
    if (apply(std::move(changes)))
        m_picker->setValue({});
}

bool ChipSection::apply(ChangeSet changes)
{
    const Result<Applied> applied = m_workspace.apply(std::move(changes));
    m_problem->setVisible(!applied);
    if (!applied)
        m_problem->setText(applied.error().message);
    return applied.has_value();
}

} // namespace rapporteur
