// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/relationsection.h"

#include "forms/choicebadge.h"
#include "forms/fieldset.h"
#include "forms/relationrow.h"
#include "forms/rowdragger.h"
#include "forms/usedby.h"
#include "shell/catalogue.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {

/// Where the record leads to, of those that are about an address.
QString addressIn(const Record& record)
{
    for (const FieldDescriptor& field : record.entity->fields()) {
        if (field.type == FieldType::Address)
            return record.text(field.name);
    }
    return {};
}

/// What must have something that nobody enters is made by the program: publications come of publishing.
bool isMadeByHand(const EntityDescriptor& entity)
{
    const auto& fields = entity.fields();
    return std::none_of(fields.begin(), fields.end(), [&](const FieldDescriptor& field) {
        return field.required && field.hidden && &field != entity.owner();
    });
}

} // namespace

RelationSection::RelationSection(Workspace& workspace, FormPart part, bool alone, const QString& empty,
                                 QWidget* parent)
    : FormSection(parent)
    , m_workspace(workspace)
    , m_part(std::move(part))
    , m_model(new RelationModel(workspace.store(), m_part.relation, m_part.columns, this))
    , m_heading(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_rows(new QVBoxLayout)
    , m_empty(new QLabel(this))
    , m_more(new QPushButton(this))
    , m_dragger(new RowDragger(*this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, alone ? 0 : space::one, 0, 0);
    layout->setSpacing(0);
    m_model->setNewestFirst(m_part.newestBy);
    m_model->setLasting(m_part.lasting);
    setupHeading(alone);
    m_rows->setSpacing(0);
    layout->addLayout(m_rows);
    setupFoot(empty);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RelationSection::rebuild);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RelationSection::rebuild);
    connect(m_model, &RelationModel::failed, &workspace, &Workspace::fail);
    connect(m_dragger, &RowDragger::moved, this, [this](int from, int to) { move(from, to - from); });
    rebuild();
}

void RelationSection::setupHeading(bool alone)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    m_heading->setProperty("heading", true);
    m_heading->setVisible(!alone);
    m_add->setProperty("link", true);
    m_add->setIcon(icon(QStringLiteral("list-add"), IconTone::Muted));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add: %1").arg(entity().singularText()));
    m_add->setAccessibleName(tr("Add: %1").arg(entity().singularText()));
    m_add->setVisible(!m_workspace.isReadOnly() && isMadeByHand(entity()));
    line->addWidget(m_heading);
    line->addStretch(1);
    line->addWidget(m_add);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &RelationSection::add);
}

void RelationSection::setupFoot(const QString& empty)
{
    m_empty->setText(empty);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_more->setProperty("link", true);
    m_more->setText(tr("Show more"));
    m_more->setAccessibleName(tr("Show more: %1").arg(m_part.title));
    layout()->addWidget(m_empty);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, m_model, &RelationModel::readMore);
}

void RelationSection::updateTexts()
{
    const int count = m_model->rowCount();
    const qint64 total = std::max<qint64>(count, m_model->total());
    m_heading->setText(count == 0 ? m_part.title
                                  : tr("%1 (%2)").arg(m_part.title, QLocale().toString(total)));
    m_empty->setVisible(count == 0 && !m_editor && !m_empty->text().isEmpty());
    m_more->setVisible(total > count);
    m_more->setToolTip(tr("%1 of %2 are shown.").arg(QLocale().toString(count), QLocale().toString(total)));
}

void RelationSection::setOwner(const RecordRef& owner)
{
    if (owner == m_model->owner())
        return;
    closeEditor();
    m_model->setOwner(owner);
    if (!owner.isNull())
        resumeDraft();
}

void RelationSection::commitPending()
{
    if (m_fields)
        m_fields->commitPending();
}

RefusedInput* RelationSection::refused()
{
    return m_fields && m_fields->isRefused() ? m_fields : nullptr;
}

/// What could not be saved stays in sight until it is corrected or taken back.
bool RelationSection::mayCloseEditor()
{
    commitPending();
    if (!refused())
        return true;
    m_fields->focusRefused();
    return false;
}

bool RelationSection::opensOwnPage() const
{
    return hasPage(entity());
}

void RelationSection::rebuild()
{
    if (m_editor)
        m_rows->removeWidget(m_editor);
    // Not at once: the click that led here may come from one of these rows.
    for (RelationRow* row : m_rowWidgets) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rowWidgets.clear();
    for (int row = 0; row < m_model->rowCount(); ++row)
        buildRow(row);
    if (m_model->isOrdered() && !m_workspace.isReadOnly())
        m_dragger->setRows({m_rowWidgets.begin(), m_rowWidgets.end()});
    placeEditor();
    updateTexts();
}

void RelationSection::buildRow(int row)
{
    const QModelIndex index = m_model->index(row);
    const Record& record = m_model->recordAt(row);
    auto* widget =
        new RelationRow(index.data().toString(), summaryOf(record, index.data(SummaryRole).toString()), this);
    const bool ordered = m_model->isOrdered();
    widget->setMovable(ordered && row > 0, ordered && row < m_model->rowCount() - 1);
    widget->setReadOnly(m_workspace.isReadOnly());
    widget->setPast(index.data(PastRole).toBool());
    widget->setLead(leadsTo(record));
    addBadge(*widget, record);
    m_rows->addWidget(widget);
    widget->show(); // at once, so that it can take the keyboard
    m_rowWidgets.push_back(widget);
    const Id id = record.id;
    connect(widget, &RelationRow::activated, this, [this, id] { activate(m_model->rowOf(id)); });
    connect(widget, &RelationRow::moveRequested, this, [this, id](int by) { move(m_model->rowOf(id), by); });
    connect(widget, &RelationRow::menuRequested, this, [this, id](QPoint at) {
        m_workspace.showMenu({RecordRef{entity().name(), id}}, at);
    });
    connect(widget, &RelationRow::goRequested, this, [this, id] {
        if (const int at = m_model->rowOf(id); at >= 0)
            go(m_model->recordAt(at));
    });
    connect(widget, &RelationRow::removeRequested, this, [this, id] {
        m_workspace.remove({RecordRef{entity().name(), id}});
    });
}

void RelationSection::addBadge(RelationRow& row, const Record& record)
{
    const FieldDescriptor* field = entity().field(m_part.badge);
    if (!field)
        return;
    auto* badge = new ChoiceBadge(*field, &row);
    badge->show(record.value(field->name), row.accessibleName());
    badge->setReadOnly(m_workspace.isReadOnly());
    row.addBadge(badge);
    connect(badge, &ChoiceBadge::chosen, this,
            [this, id = record.id](const Value& value) { choose(id, value); });
}

void RelationSection::choose(Id id, const Value& value)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const Record before = m_model->recordAt(row);
    Record after = before;
    after.setValue(m_part.badge, value);
    ChangeSet changes;
    changes.update(before, after);
    if (const Result<Applied> applied = m_workspace.apply(std::move(changes)); !applied)
        m_workspace.fail(applied.error());
    else if (const int now = m_model->rowOf(id); now >= 0)
        m_rowWidgets[static_cast<size_t>(now)]->setFocus(Qt::OtherFocusReason);
}

void RelationSection::activate(int row)
{
    if (row < 0)
        return;
    const RecordRef ref = m_model->recordAt(row).ref();
    if (opensOwnPage() || m_part.opensWhole) {
        m_workspace.open(opensOwnPage() ? ref : wholeOf(m_workspace.store(), ref));
        return;
    }
    if (!mayCloseEditor())
        return;
    if (m_fields && m_fields->record() == ref)
        closeEditor();
    else
        openEditor(row);
}

QString RelationSection::summaryOf(const Record&, const QString& usual) const
{
    return usual;
}

QString RelationSection::leadsTo(const Record& record) const
{
    return addressIn(record).isEmpty() ? QString() : tr("Open the address (Ctrl+Enter)");
}

void RelationSection::go(const Record& record)
{
    QDesktopServices::openUrl(QUrl(addressIn(record), QUrl::StrictMode));
}

void RelationSection::setAddText(const QString& text)
{
    m_add->setText(text);
    m_add->setVisible(!m_workspace.isReadOnly());
}

FieldSet* RelationSection::makeFields(const Record* shown)
{
    closeEditor();
    const Relation& relation = m_part.relation;
    const QString named = relation.through ? QString() : relation.field->name;
    m_editor = new QWidget(this);
    auto* box = new QVBoxLayout(m_editor);
    box->setContentsMargins(space::two, space::one, space::one, space::two);
    m_fields = new FieldSet(m_workspace, entity(), {named}, m_editor);
    m_fields->setSpokenPrefix(entity().singularText());
    box->addWidget(m_fields);
    if (shown)
        addToEditor(*box, *shown);
    addRowButtons(m_fields, box);
    connect(m_fields, &FieldSet::edited, this, &RelationSection::edited);
    connect(m_fields, &FieldSet::cancelled, this, &RelationSection::discardEditor);
    connect(m_fields, &FieldSet::added, this, [this] { rebuild(); });
    return m_fields;
}

void RelationSection::addRowButtons(FieldSet* fields, QVBoxLayout* box)
{
    auto* line = new QHBoxLayout;
    auto* done = new QPushButton(tr("Done"), m_editor);
    auto* discard = new QPushButton(tr("Discard"), m_editor);
    discard->setProperty("link", true);
    done->setAccessibleName(tr("Done: %1").arg(entity().singularText()));
    discard->setAccessibleName(tr("Discard: %1").arg(entity().singularText()));
    line->addStretch(1);
    line->addWidget(discard);
    line->addWidget(done);
    box->addLayout(line);
    const auto update = [fields, done, discard] {
        done->setText(fields->isDraft() ? tr("Add") : tr("Done"));
        discard->setVisible(fields->isDraft());
    };
    connect(fields, &FieldSet::draftChanged, done, update);
    connect(fields, &FieldSet::added, done, update);
    connect(discard, &QPushButton::clicked, this, &RelationSection::discardEditor);
    connect(done, &QPushButton::clicked, this, [this, fields] {
        if (mayCloseEditor() && (!fields->isDraft() || fields->addDraft()))
            closeEditor();
    });
    update();
}

void RelationSection::open(Id id)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || (m_fields && m_fields->record().id == id) || !mayCloseEditor())
        return;
    openEditor(row);
}

void RelationSection::openEditor(int row)
{
    const Record record = m_model->recordAt(row);
    FieldSet* fields = makeFields(&record);
    fields->showRecord(record);
    placeEditor();
    fields->focusFirst();
}

void RelationSection::add()
{
    if (opensOwnPage()) {
        m_workspace.startDraft(m_workspace.forUsualAudience(m_model->makeRecord()));
        return;
    }
    if (!mayCloseEditor())
        return;
    FieldSet* fields = makeFields();
    fields->startDraft(m_workspace.forUsualAudience(m_model->makeRecord()));
    placeEditor();
    fields->focusFirst();
}

/// Below the row that is edited; a new one's below all.
void RelationSection::placeEditor()
{
    if (!m_editor)
        return;
    int at = static_cast<int>(m_rowWidgets.size());
    const int row = m_fields->isDraft() ? -1 : m_model->rowOf(m_fields->record().id);
    if (row < 0 && !m_fields->isDraft()) {
        closeEditor(); // removed meanwhile
        return;
    }
    if (row >= 0)
        at = row + 1;
    for (size_t i = 0; i < m_rowWidgets.size(); ++i)
        m_rowWidgets[i]->setOpened(static_cast<int>(i) == row);
    m_rows->insertWidget(at, m_editor);
    m_editor->show();
    m_empty->hide();
    QTimer::singleShot(0, m_editor, [this] { revealEditor(); });
}

void RelationSection::revealEditor()
{
    QWidget* around = parentWidget();
    while (around && !qobject_cast<QScrollArea*>(around))
        around = around->parentWidget();
    if (around && m_editor)
        static_cast<QScrollArea*>(around)->ensureWidgetVisible(m_editor, 0, space::two);
}

void RelationSection::discardEditor()
{
    m_fields->dropDraft();
    closeEditor();
}

/// A part that was begun and not added appears again where it would belong.
void RelationSection::resumeDraft()
{
    const std::optional<Draft> draft = m_workspace.drafts().latest(entity());
    const FieldDescriptor* owner = m_part.relation.field;
    if (!draft || opensOwnPage() || draft->record.reference(*owner) != m_model->owner())
        return;
    makeFields()->resumeDraft(*draft);
    placeEditor();
}

void RelationSection::closeEditor()
{
    if (!m_editor)
        return;
    m_fields->disconnect(this);
    m_fields->commitPending();
    if (m_fields->isDraft())
        m_fields->keepDraft();
    m_rows->removeWidget(m_editor);
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_fields = nullptr;
    for (RelationRow* row : m_rowWidgets)
        row->setOpened(false);
    updateTexts();
}

void RelationSection::move(int row, int by)
{
    ChangeSet changes = m_model->moved(row, row + by);
    if (changes.isEmpty())
        return;
    const Result<Applied> applied = m_workspace.apply(std::move(changes));
    if (!applied) {
        m_workspace.fail(applied.error());
        return;
    }
    const auto at = static_cast<size_t>(row + by);
    if (at < m_rowWidgets.size())
        m_rowWidgets[at]->setFocus(Qt::OtherFocusReason);
}

} // namespace rapporteur
