// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/streamspage.h"

#include "entities/output.h"
#include "entities/progressnote.h"
#include "entities/registry.h"
#include "entities/workstream.h"
#include "forms/recordform.h"
#include "models/streamtreemodel.h"
#include "shell/catalogue.h"
#include "shell/emptystate.h"
#include "shell/icons.h"
#include "shell/twopanes.h"
#include "shell/windowtheme.h"
#include "streams/streamview.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

const auto splitterKey = QStringLiteral("window/streamsAndForm");

/// The entity's struct has the name of what colours the window.
const EntityDescriptor& themes()
{
    return *findEntity(u"theme");
}

} // namespace

StreamsPage::StreamsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new StreamTreeModel(workspace.store(), this))
    , m_view(new StreamView(*m_model, this))
    , m_forms(new QStackedWidget(this))
    , m_panes(new TwoPanes(this))
    , m_nothing(new EmptyState(m_forms))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_forms->setObjectName(QStringLiteral("pane")); // before the splitter has the style look at it
    m_forms->setAttribute(Qt::WA_StyledBackground);
    m_panes->setPanes(setupList(), m_forms, 610, 450);
    m_panes->setOneAtATime(splitterKey);
    layout->addWidget(m_panes);
    m_forms->addWidget(m_nothing);
    connect(m_model, &StreamTreeModel::failed, &workspace, &Workspace::fail);
    connect(m_model, &StreamTreeModel::reloaded, this, &StreamsPage::onReloaded);
    connect(m_model, &StreamTreeModel::moveRequested, this, &StreamsPage::apply, Qt::QueuedConnection);
    connect(&workspace, &Workspace::groupChanged, this, [this] {
        if (m_loaded)
            m_model->setGroup(this->workspace().listedGroup());
    });
}

QWidget* StreamsPage::setupList()
{
    auto* pane = new QWidget(this);
    pane->setObjectName(QStringLiteral("pane"));
    auto* box = new QVBoxLayout(pane);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(setupTop());
    m_list = new QStackedWidget(pane);
    auto* place = new QWidget(m_list);
    auto* margin = new QVBoxLayout(place);
    margin->setContentsMargins(space::one, 0, space::one, 0);
    margin->addWidget(m_view);
    m_list->addWidget(place);
    auto* empty = new EmptyState(m_list);
    empty->setText(emptyListText(WorkStream::descriptor()));
    empty->setStep(canAdd() ? tr("Add the first one") : QString());
    connect(empty, &EmptyState::stepTaken, this, &StreamsPage::addNew);
    m_list->addWidget(empty);
    box->addWidget(m_list, 1);
    m_footer = new QLabel(pane);
    m_footer->setProperty("muted", true);
    m_footer->setContentsMargins(space::two, 6, space::two, 6);
    box->addWidget(m_footer);
    connect(m_view, &StreamView::recordChosen, this, &StreamsPage::choose);
    connect(m_view, &StreamView::recordActivated, this, [this] { editCurrent(); });
    connect(m_view, &StreamView::removeRequested, this, [this] { this->workspace().remove(selection()); });
    connect(m_view, &StreamView::stepRequested, this,
            [this](int by) { apply(m_model->tree().stepped(m_view->current(), by)); });
    return pane;
}

QWidget* StreamsPage::setupTop()
{
    auto* top = new QWidget(this);
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(space::two, space::two, space::two, space::one);
    line->setSpacing(space::one);
    m_search = new QLineEdit(top);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the work streams"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("edit-find"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_add = new QPushButton(icon(QStringLiteral("list-add"), IconTone::OnAccent), tr("Add"), top);
    m_add->setProperty("primary", true);
    m_add->setAccessibleName(tr("Add a work stream, theme, output or progress note"));
    m_add->setToolTip(tr("Add (Ctrl+N)"));
    m_add->setEnabled(!workspace().isReadOnly());
    m_addMenu = new QMenu(m_add);
    line->addWidget(m_search, 1);
    line->addWidget(m_add);
    connect(m_search, &QLineEdit::textChanged, m_view, &StreamView::setFilter);
    connect(m_search, &QLineEdit::textChanged, this, &StreamsPage::onReloaded);
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    auto* escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_search, &QLineEdit::clear);
    connect(m_add, &QPushButton::clicked, this, [this] { addNew(); });
    return top;
}

void StreamsPage::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    m_model->setGroup(workspace().listedGroup());
}

void StreamsPage::activate()
{
    load();
    if (m_view->current().isNull() && m_model->rowCount() > 0 && (!form() || !form()->isDraft()))
        m_view->choose(m_model->refAt(m_model->index(0, 0)));
}

void StreamsPage::onReloaded()
{
    const bool empty = m_model->rowCount() == 0;
    m_list->setCurrentIndex(empty ? 1 : 0);
    int streams = 0;
    for (const auto& each : m_model->tree().root().children)
        streams += each->kind == StreamTree::Kind::Stream ? 1 : 0;
    m_footer->setText(
        m_search->text().trimmed().isEmpty()
            ? tr("Work streams: %1 · Outputs: %2")
                  .arg(QLocale().toString(streams), QLocale().toString(m_model->tree().root().outputs()))
            : tr("%n found", nullptr, m_view->shownCount()));
    m_nothing->setText(empty ? QString()
                             : tr("Choose a row to see and change it here. Rows can be dragged."));
    RecordForm* shown = form();
    if (shown && !shown->isDraft() && shown->record().isNull())
        activate();
}

RecordForm* StreamsPage::formOf(const EntityDescriptor& entity)
{
    RecordForm*& form = m_formOf[&entity];
    if (form)
        return form;
    form = new RecordForm(workspace(), entity, {}, m_forms);
    m_forms->addWidget(form);
    connect(form, &RecordForm::added, this, [this](const RecordRef& ref) {
        m_beforeDraft = {};
        m_view->choose(ref);
    });
    connect(form, &RecordForm::draftDiscarded, this, [this] {
        this->form()->showNothing();
        show(m_beforeDraft);
        m_view->choose(m_beforeDraft);
        showList();
    });
    connect(form, &RecordForm::keyboardFreed, this, &StreamsPage::showList);
    connect(form, &RecordForm::backRequested, this, &StreamsPage::showList);
    connect(m_panes, &TwoPanes::narrowChanged, form, &RecordForm::setBackVisible);
    form->setBackVisible(m_panes->isNarrow());
    return form;
}

/// Where there is room for one of the two, the list comes back for it.
void StreamsPage::showList()
{
    m_panes->showChosen(false);
    m_view->setFocus(Qt::OtherFocusReason);
}

RecordForm* StreamsPage::form() const
{
    return qobject_cast<RecordForm*>(m_forms->currentWidget());
}

void StreamsPage::choose(const RecordRef& ref)
{
    const RecordRef shown = currentRecord();
    if (ref != shown && !mayLeave()) {
        // Not before the tree has done what it does with a click.
        QTimer::singleShot(0, this, [this, shown] { m_view->choose(shown); });
        return;
    }
    show(ref);
    emit selectionChanged();
}

void StreamsPage::show(const RecordRef& ref)
{
    const EntityDescriptor* entity = findEntity(ref.entity);
    if (!entity || ref.isNull()) {
        m_forms->setCurrentWidget(m_nothing);
        return;
    }
    RecordForm* next = formOf(*entity);
    next->showRecord(ref.id);
    m_forms->setCurrentWidget(next);
}

bool StreamsPage::canAdd() const
{
    return !workspace().isReadOnly();
}

RecordRef StreamsPage::chosenOf(const EntityDescriptor& entity) const
{
    for (QModelIndex at = m_view->currentIndex().siblingAtColumn(0); at.isValid(); at = at.parent()) {
        if (const RecordRef ref = m_model->refAt(at); ref.entity == entity.name())
            return ref;
    }
    return {};
}

void StreamsPage::addNew()
{
    if (!canAdd())
        return;
    if (form() && form()->isDraft()) {
        editCurrent();
    } else if (m_model->rowCount() == 0) {
        start(WorkStream::descriptor());
    } else {
        fillAddMenu();
        m_addMenu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
        m_addMenu->setActiveAction(m_addMenu->actions().constFirst());
    }
}

void StreamsPage::fillAddMenu()
{
    m_addMenu->clear();
    const RecordRef stream = chosenOf(WorkStream::descriptor());
    const RecordRef theme = chosenOf(themes());
    const Result<Record> record = workspace().store().record(stream);
    const QString code = record ? record->text(u"code") : QString();
    const QString place = theme.isNull() ? code : workspace().store().label(theme).simplified();
    const bool within = !stream.isNull();
    addTo(Output::descriptor(), place.isEmpty() ? tr("&Output") : tr("&Output in “%1”").arg(place), true);
    addTo(themes(), within ? tr("&Theme in “%1”").arg(code) : tr("&Theme"), within);
    addTo(ProgressNote::descriptor(), within ? tr("&Progress note on “%1”").arg(code) : tr("&Progress note"),
          within);
    m_addMenu->addSeparator();
    addTo(WorkStream::descriptor(), tr("&Work stream"), true);
}

void StreamsPage::addTo(const EntityDescriptor& entity, const QString& text, bool enabled)
{
    QAction* action =
        m_addMenu->addAction(icon(entity.iconName()), text, this, [this, &entity] { start(entity); });
    action->setEnabled(enabled);
}

void StreamsPage::start(const EntityDescriptor& entity)
{
    startDraft(newRecord(entity));
}

Record StreamsPage::newRecord(const EntityDescriptor& entity) const
{
    Record record = workspace().forUsualAudience(Record::make(entity));
    const RecordRef stream = chosenOf(WorkStream::descriptor());
    const Result<Record> owner = workspace().store().record(stream);
    if (entity.field(u"group"))
        record.setValue(u"group", owner ? owner->value(u"group") : Value(workspace().group()));
    record.setValue(u"work_stream", Value(stream.id));
    record.setValue(u"theme", Value(chosenOf(themes()).id));
    if (const FieldDescriptor* position = entity.positionField()) {
        Query query(entity);
        const FieldDescriptor& of = *entity.owner();
        query.where.push_back({of.name, Condition::Test::Is, {record.value(of.name)}});
        record.setValue(position->name, workspace().store().count(query).value_or(0) + 1);
    }
    if (&entity == &ProgressNote::descriptor())
        fillProgressNote(record);
    return record;
}

/// The board asks every two months: from where the last note ended, or the two months up to now.
void StreamsPage::fillProgressNote(Record& note) const
{
    Query query(*note.entity);
    query.is("work_stream", note.value(u"work_stream"));
    const auto notes = workspace().store().all<ProgressNote>(query).value_or(std::vector<ProgressNote>());
    const QDate month = QDate::currentDate();
    const QDate from = notes.empty() || notes.front().to.isNull() ? month.addMonths(-1)
                                                                  : notes.front().to.lastDay().addDays(1);
    const QDate to = from.addMonths(1);
    note.setValue(u"from", PartialDate::of(from.year(), from.month()));
    note.setValue(u"to", PartialDate::of(to.year(), to.month()));
}

void StreamsPage::startDraft(const Record& draft)
{
    if (!mayLeave())
        return;
    load();
    if (!currentRecord().isNull())
        m_beforeDraft = currentRecord();
    RecordForm* next = formOf(*draft.entity);
    m_forms->setCurrentWidget(next);
    m_panes->showChosen(true);
    next->startDraft(draft);
}

void StreamsPage::resumeDraft(const Draft& draft)
{
    if (!mayLeave())
        return;
    load();
    RecordForm* next = formOf(*draft.record.entity);
    m_forms->setCurrentWidget(next);
    m_panes->showChosen(true);
    next->resumeDraft(draft);
}

void StreamsPage::editCurrent()
{
    if (!form())
        return;
    m_panes->showChosen(true);
    form()->focusFirst();
}

std::vector<RecordRef> StreamsPage::selection() const
{
    const RecordRef ref = m_view->current();
    return ref.isNull() ? std::vector<RecordRef>() : std::vector<RecordRef>{ref};
}

void StreamsPage::find()
{
    m_panes->showChosen(false);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool StreamsPage::openRecord(Id id)
{
    const RecordRef ref{WorkStream::descriptor().name(), id};
    if (ref != currentRecord() && !mayLeave())
        return false;
    load();
    m_search->clear();
    m_panes->showChosen(true);
    show(ref);
    m_view->choose(ref);
    return currentRecord() == ref;
}

void StreamsPage::openPart(const RecordRef& part)
{
    if (m_model->indexOf(part).isValid())
        m_view->choose(part);
    else if (form())
        form()->showChild(part);
}

RecordRef StreamsPage::currentRecord() const
{
    return form() ? form()->record() : RecordRef();
}

void StreamsPage::commitPending()
{
    if (form())
        form()->commitPending();
}

bool StreamsPage::mayLeave()
{
    return !form() || form()->mayLeave();
}

QList<QWidget*> StreamsPage::panes()
{
    return {m_view, m_forms};
}

void StreamsPage::saveState()
{
    m_panes->saveWidths();
}

/// The record that was moved stays chosen and in sight.
void StreamsPage::apply(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    commitPending();
    if (const Result<Applied> applied = workspace().apply(changes); !applied)
        workspace().fail(applied.error());
}

} // namespace rapporteur
