// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recordspage.h"

#include "entities/group.h"
#include "entities/registry.h"
#include "forms/recordform.h"
#include "lists/listpane.h"
#include "lists/recordtable.h"
#include "models/columns.h"
#include "shell/catalogue.h"
#include "shell/twopanes.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace rapporteur {

namespace {
const auto splitterKey = QStringLiteral("window/listAndForm");

/// What a group shows as numbers with a link: these have pages that list them by edition.
QStringList linkedChildren(const EntityDescriptor& entity)
{
    if (entity.name() != Group::descriptor().name())
        return {};
    return {QStringLiteral("work_stream"), QStringLiteral("output"), QStringLiteral("event"),
            QStringLiteral("membership")};
}
} // namespace

RecordsPage::RecordsPage(Workspace& workspace, const EntityDescriptor& entity, QWidget* parent)
    : Page(workspace, parent)
    , m_entity(entity)
    , m_panes(new TwoPanes(this))
    // Within the panes from the start: moving so much there would give each part its looks twice.
    , m_list(new ListPane(workspace, entity, m_panes))
    , m_form(new RecordForm(workspace, entity, linkedChildren(entity), m_panes))
{
    setupParts();
    setupConnections();
}

void RecordsPage::setupParts()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_panes->setPanes(m_list, m_form, 610, 450);
    m_panes->setOneAtATime(splitterKey);
    layout->addWidget(m_panes);
    connect(m_panes, &TwoPanes::narrowChanged, m_form, &RecordForm::setBackVisible);
}

void RecordsPage::setupConnections()
{
    RecordTable* table = m_list->table();
    connect(table, &RecordTable::recordChosen, this, &RecordsPage::choose);
    connect(table, &RecordTable::selectedChanged, this, &RecordsPage::tellSelection);
    connect(table, &RecordTable::recordActivated, this, [this] { editCurrent(); });
    connect(table, &RecordTable::removeRequested, this, [this] { this->workspace().remove(selection()); });
    connect(table, &RecordTable::menuRequested, this,
            [this](QPoint at) { this->workspace().showMenu(selection(), at); });
    connect(m_list, &ListPane::addRequested, this, [this] { addNew(); });
    connect(m_list->model(), &EntityTableModel::reloaded, this, &RecordsPage::showOne);
    connect(m_form, &RecordForm::added, this, [this](const RecordRef& ref) {
        m_beforeDraft = {};
        m_list->select(ref.id);
    });
    connect(m_form, &RecordForm::draftDiscarded, this, [this] {
        m_form->showNothing();
        if (!m_list->select(m_beforeDraft))
            showOne();
        else
            m_form->showRecord(m_beforeDraft);
        m_list->takeKeyboard();
    });
    connect(m_form, &RecordForm::keyboardFreed, m_list, &ListPane::takeKeyboard);
    connect(m_form, &RecordForm::backRequested, this, [this] {
        m_panes->showChosen(false);
        m_list->takeKeyboard();
    });
    connect(m_form, &RecordForm::linkActivated, this, [this](const QString& entity) {
        this->workspace().setGroup(m_form->record().id);
        emit pageRequested(pageOf(*findEntity(entity)).id);
    });
}

void RecordsPage::activate()
{
    m_list->load();
    showOne();
}

/// There is always something to see beside a list that is not empty.
void RecordsPage::showOne()
{
    m_form->setChoiceOffered(m_list->model()->rowCount() > 0);
    if (m_form->isDraft() || m_list->model()->rowCount() == 0)
        return;
    const Id shown = m_form->record().id;
    if (!shown.isNull() && !m_list->model()->isWhole()) {
        // Where it is not among the first, its place is known when the rest of a long list has come.
        if (m_list->table()->currentRecord() != shown && !m_list->model()->isCounted())
            markAgain(shown);
        return;
    }
    if (!shown.isNull() && m_list->model()->rowOf(shown) >= 0) {
        if (m_list->table()->currentRecord() != shown || m_list->table()->selectedRecords().empty())
            markAgain(shown);
        return;
    }
    const Id current = m_list->table()->currentRecord();
    m_list->table()->selectRecord(current.isNull() ? m_list->model()->idAt(0) : current);
    showInForm(m_list->table()->currentRecord());
}

/// Whoever types in the search looks at what is found first.
void RecordsPage::markAgain(Id id)
{
    if (m_list->searchField()->hasFocus() && !m_list->searchField()->text().isEmpty())
        m_list->table()->markRecord(id);
    else
        m_list->table()->selectRecord(id);
}

void RecordsPage::choose(Id id)
{
    const Id shown = m_form->record().id;
    if (id != shown && !m_form->mayLeave()) {
        // Not before the list has done what it does with a click.
        QTimer::singleShot(0, this, [this, shown] { m_list->table()->selectRecord(shown); });
        return;
    }
    showInForm(id);
    tellSelection();
}

/// A record that is marked again, in a list that was asked for anew, is no news.
void RecordsPage::tellSelection()
{
    const QItemSelection chosen = m_list->table()->selectionModel()->selection();
    const bool isOne = chosen.size() == 1 && chosen.constFirst().height() == 1;
    const Told now =
        isOne ? Told{m_list->model()->idAt(chosen.constFirst().top()), m_form->record().id} : Told();
    if (isOne && now == m_told)
        return;
    m_told = now;
    emit selectionChanged();
}

/// Whoever types into a form must not go on in another record's without having asked for it.
void RecordsPage::showInForm(Id id)
{
    const bool typing = m_form->isAncestorOf(QApplication::focusWidget()) && !m_form->isDraft();
    const Id before = m_form->record().id;
    m_form->showRecord(id);
    if (typing && m_form->record().id != before && m_list->isVisible())
        m_list->takeKeyboard();
}

bool RecordsPage::canAdd() const
{
    return !workspace().isReadOnly();
}

Record RecordsPage::newRecord() const
{
    Record record = workspace().forUsualAudience(Record::make(m_entity));
    const Id group = workspace().group();
    if (const FieldDescriptor* edition = editionField(m_entity); edition && !group.isNull())
        record.setValue(edition->name, Value(group));
    if (const FieldDescriptor* position = m_entity.positionField())
        record.setValue(position->name, static_cast<qint64>(m_list->model()->rowCount() + 1));
    return record;
}

void RecordsPage::addNew()
{
    if (!canAdd())
        return;
    // What was begun and not added is gone on with: it would be in nobody's mind else.
    if (m_form->isDraft())
        editCurrent();
    else if (const auto begun = workspace().drafts().latest(m_entity))
        resumeDraft(*begun);
    else
        startDraft(newRecord());
}

void RecordsPage::startDraft(const Record& draft)
{
    if (!mayLeave())
        return;
    makeRoomForDraft();
    m_form->startDraft(draft);
}

void RecordsPage::resumeDraft(const Draft& draft)
{
    if (!mayLeave())
        return;
    makeRoomForDraft();
    m_form->resumeDraft(draft);
}

void RecordsPage::makeRoomForDraft()
{
    if (!m_form->isDraft())
        m_beforeDraft = m_form->record().id;
    m_panes->showChosen(true);
    m_list->table()->clearSelection();
}

void RecordsPage::editCurrent()
{
    m_panes->showChosen(true);
    m_form->focusFirst();
}

std::vector<RecordRef> RecordsPage::selection() const
{
    std::vector<RecordRef> refs;
    for (const Id id : m_list->table()->selectedRecords())
        refs.push_back({m_entity.name(), id});
    return refs;
}

void RecordsPage::find()
{
    m_panes->showChosen(false);
    m_list->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_list->searchField()->selectAll();
}

bool RecordsPage::openRecord(Id id)
{
    m_list->load();
    if (id != m_form->record().id && !mayLeave())
        return false;
    m_panes->showChosen(true);
    if (!m_list->select(id))
        m_list->table()->clearSelection();
    showInForm(id);
    return !m_form->record().isNull();
}

void RecordsPage::openPart(const RecordRef& part)
{
    m_form->showChild(part);
}

RecordRef RecordsPage::currentRecord() const
{
    return m_form->record();
}

bool RecordsPage::mayLeave()
{
    return m_form->mayLeave();
}

void RecordsPage::commitPending()
{
    m_form->commitPending();
}

QList<QWidget*> RecordsPage::panes()
{
    return {m_list->table(), m_form};
}

void RecordsPage::saveState()
{
    m_list->table()->saveState();
    m_panes->saveWidths();
}

} // namespace rapporteur
