// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listpane.h"

#include "entities/savedview.h"
#include "lists/arrangemenu.h"
#include "lists/celleditor.h"
#include "lists/filterbar.h"
#include "lists/recordtable.h"
#include "lists/viewtool.h"
#include "lists/waitline.h"
#include "models/edition.h"
#include "shell/catalogue.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace rapporteur {

ListPane::ListPane(Workspace& workspace, const EntityDescriptor& entity, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new EntityTableModel(workspace.store(), entity, this))
{
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setupTop();
    setupFilter();
    setupTable();
    setupEmpty();
    setupFooter();
    connect(m_model, &EntityTableModel::failed, &workspace, &Workspace::fail);
    connect(m_model, &EntityTableModel::reloaded, this, &ListPane::updateState);
    connect(m_model, &EntityTableModel::counted, this, &ListPane::updateState);
    connect(&workspace, &Workspace::groupChanged, this, &ListPane::leaveScope);
    connect(&workspace, &Workspace::asOfChanged, this, &ListPane::leaveScope);
    connect(&workspace.store(), &Store::changed, this, &ListPane::onChanged);
}

void ListPane::setupTop()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::two, space::two, space::two, space::one);
    line->setSpacing(space::one);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in %1").arg(m_model->entity().pluralText()));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("edit-find"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_add = new QPushButton(icon(QStringLiteral("list-add"), IconTone::OnAccent), tr("Add"), this);
    m_add->setProperty("primary", true);
    m_add->setAccessibleName(tr("Add a record: %1").arg(m_model->entity().singularText()));
    m_add->setToolTip(tr("Add: %1 (Ctrl+N)").arg(m_model->entity().singularText()));
    m_add->setEnabled(!m_workspace.isReadOnly());
    line->addWidget(m_search, 1);
    line->addWidget(m_add);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    // The first letter at once; what a fast typist adds meanwhile is searched for together.
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(60);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_searchDelay.isActive())
            searchNow();
    });
    connect(&m_searchDelay, &QTimer::timeout, this, [this] {
        if (m_model->search() != m_search->text())
            searchNow();
    });
    connect(m_add, &QPushButton::clicked, this, &ListPane::addRequested);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        searchNow();
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRecord(m_model->idAt(0));
    });
    auto* down = new QShortcut(QKeySequence(Qt::Key_Down), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_search, &QLineEdit::returnPressed);
    auto* escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_search, &QLineEdit::clear);
}

void ListPane::setupFilter()
{
    m_filter = new FilterBar(m_workspace, m_model->entity(), this);
    layout()->addWidget(m_filter);
    connect(m_filter, &FilterBar::changed, this, &ListPane::applyFilter);
    connect(m_filter, &FilterBar::scopeRemoved, this, &ListPane::showAll);
    auto* arrange = new QToolButton(this);
    arrange->setIcon(icon(QStringLiteral("view-list-details"), IconTone::Muted));
    arrange->setText(tr("Arrange"));
    arrange->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    arrange->setFocusPolicy(Qt::StrongFocus);
    arrange->setPopupMode(QToolButton::InstantPopup);
    arrange->setAccessibleName(tr("Arrange the list: %1").arg(m_model->entity().pluralText()));
    arrange->setToolTip(tr("Columns, order and groups of the list"));
    auto* menu = new QMenu(arrange);
    arrange->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillArrangeMenu(*menu, *m_table); });
    m_filter->addTool(arrange);
    m_views = new ViewTool(m_workspace, m_model->entity(), this);
    m_views->setArrangement([this] { return arrangement(); });
    m_filter->addTool(m_views->button());
    layout()->addWidget(m_views);
    connect(m_views, &ViewTool::viewLeft, this, [this] { showView({}); });
}

ListDefinition ListPane::arrangement() const
{
    return {m_table->chosenColumns(), m_model->sortKeys(), m_model->filter(), m_model->groupBy(),
            m_model->search().simplified()};
}

Id ListPane::view() const
{
    return m_views->view();
}

void ListPane::showView(Id view)
{
    load();
    const auto saved = view.isNull() ? Result<SavedView>() : m_workspace.store().get<SavedView>(view);
    if (!saved) {
        m_workspace.fail(saved.error());
        return;
    }
    arrange(ListDefinition::fromText(m_model->entity(), saved->definition));
    m_views->setView(view);
}

void ListPane::showOnly(const RecordsBehind& records)
{
    m_only = records;
    m_filter->setScope(records.sentence);
    m_filter->setConditions({});
    m_search->clear();
    m_model->setFilter({});
    searchNow();
    if (m_loaded)
        applyEdition();
    else
        load();
}

void ListPane::showAll()
{
    if (m_only)
        leaveScope();
}

/// Another edition, or another day: the records of a figure are of those that it was counted for.
void ListPane::leaveScope()
{
    m_only.reset();
    m_filter->setScope({});
    applyEdition();
}

void ListPane::arrange(const ListDefinition& definition)
{
    const Id kept = m_table->currentRecord();
    {
        const EntityTableModel::Arranging once(*m_model);
        m_search->setText(definition.search);
        searchNow();
        m_filter->setConditions(definition.filter);
        m_table->setColumns(definition.columns);
        m_table->setGroupBy(definition.groupBy);
        m_table->setSort(definition.sort);
        m_model->setFilter(definition.filter);
    }
    m_table->selectRecord(kept);
}

void ListPane::applyFilter()
{
    const Id kept = m_table->currentRecord();
    m_model->setFilter(m_filter->conditions());
    m_table->selectRecord(kept);
}

void ListPane::setupTable()
{
    auto* place = new QWidget(this);
    m_stack = new QStackedLayout;
    auto* margin = new QVBoxLayout(place);
    margin->setContentsMargins(space::one, 0, space::one,
                               0); // the first letters stand below the search field's edge
    margin->addLayout(m_stack);
    m_table = new RecordTable(*m_model, place);
    m_table->setCellEditor(new CellEditor(m_workspace, *m_table));
    m_stack->addWidget(m_table);
    static_cast<QVBoxLayout*>(layout())->addWidget(place, 1);
}

void ListPane::setupEmpty()
{
    m_empty = new QWidget(this);
    auto* box = new QVBoxLayout(m_empty);
    box->setContentsMargins(space::three, space::three, space::three, space::three);
    box->setSpacing(space::two);
    m_emptyText = new QLabel(m_empty);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setProperty("muted", true);
    m_emptyAction = new QPushButton(m_empty);
    box->addStretch(2);
    box->addWidget(m_emptyText);
    box->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    box->addStretch(3);
    m_stack->addWidget(m_empty);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_search->text().isEmpty() && m_filter->conditions().empty()) {
            emit addRequested();
            return;
        }
        m_search->clear();
        m_filter->setConditions({});
        applyFilter();
    });
}

void ListPane::setupFooter()
{
    m_footer = new QLabel(this);
    m_footer->setProperty("muted", true);
    m_footer->setContentsMargins(space::two, 6, space::one, 6);
    m_scope = new QPushButton(this);
    m_scope->setProperty("link", true);
    m_scope->hide();
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, space::one, 0);
    line->setSpacing(0);
    auto* wait = new WaitLine(*m_table, this);
    line->addWidget(wait);
    line->addWidget(m_footer);
    line->addWidget(m_scope);
    line->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(wait, &WaitLine::waiting, m_footer, &QLabel::setHidden);
    connect(m_scope, &QPushButton::clicked, this, [this] {
        m_everybody = !m_everybody;
        applyEdition();
    });
}

void ListPane::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    const EntityTableModel::Arranging once(*m_model);
    m_table->restoreState();
    applyEdition();
}

void ListPane::applyEdition()
{
    if (!m_loaded)
        return;
    m_model->setAsOf(m_workspace.asOf());
    if (m_only) {
        m_hasMembers = false;
        m_model->setConditions({m_only->which});
        return;
    }
    const Id group = m_workspace.listedGroup();
    const bool isOfToday = !m_workspace.asOf().isValid();
    auto conditions = editionConditions(m_workspace.store(), m_model->entity(), group, m_workspace.asOf());
    const auto members =
        isOfToday ? takingPart(m_workspace.store(), m_model->entity(), group) : std::vector<Condition>();
    m_hasMembers = !members.empty();
    if (!m_everybody)
        conditions.insert(conditions.end(), members.begin(), members.end());
    m_model->setConditions(std::move(conditions));
}

/// Who is listed of those that all editions share: said beside their number, with the way to the others.
QString ListPane::scopeText() const
{
    if (m_only || !participation(m_model->entity()) || m_workspace.listedGroup().isNull() ||
        m_workspace.asOf().isValid())
        return {};
    if (!m_hasMembers)
        return tr("none is recorded as a member");
    return m_everybody ? tr("members and others") : tr("members of this edition");
}

void ListPane::updateScope()
{
    m_scope->setText(m_everybody ? tr("Only members") : tr("Show everybody"));
    m_scope->setAccessibleName(m_everybody ? tr("List only members of this edition")
                                           : tr("List everybody, not only members of this edition"));
    m_scope->setVisible(m_hasMembers);
}

void ListPane::onChanged(const ChangeNotice& notice)
{
    const EntityDescriptor* owner = editionOwner(m_model->entity());
    const EntityDescriptor* part = participation(m_model->entity());
    if ((owner && notice.entities.contains(owner->name())) ||
        (part && notice.entities.contains(part->name())))
        applyEdition();
}

void ListPane::searchNow()
{
    m_searchDelay.start();
    if (m_model->search() != m_search->text())
        m_table->scrollToTop(); // what is found is read from its first
    m_model->setSearch(m_search->text());
}

void ListPane::updateState()
{
    const bool searching = !m_model->search().trimmed().isEmpty();
    const bool filtered = !m_model->filter().empty();
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? m_empty : static_cast<QWidget*>(m_table));
    if (empty && searching) {
        m_emptyText->setText(tr("Nothing here matches “%1”.").arg(m_model->search().trimmed()));
        m_emptyAction->setText(tr("Show all"));
    } else if (empty && filtered) {
        m_emptyText->setText(tr("Nothing here passes the filter."));
        m_emptyAction->setText(tr("Show all"));
    } else if (empty) {
        m_emptyText->setText(emptyListText(m_model->entity()));
        m_emptyAction->setText(tr("Add the first one"));
    }
    m_emptyAction->setVisible(searching || filtered || !m_workspace.isReadOnly());
    if (!m_model->isCounted()) {
        m_footer->setText(tr("Counting …"));
        return;
    }
    const QString shown = QLocale().toString(m_model->recordCount());
    const QString total = QLocale().toString(std::max<qint64>(0, m_model->total()));
    const QDate day = m_workspace.asOf();
    const QString numbers = tr("%1 of %2").arg(shown, total);
    const QString scope = scopeText();
    m_footer->setText(
        day.isValid() ? tr("%1 of %2 as of %3").arg(shown, total, PartialDate::of(day).toDisplay(QLocale()))
        : scope.isEmpty() ? numbers
                          : tr("%1 · %2").arg(numbers, scope));
    updateScope();
}

void ListPane::takeKeyboard()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (m_emptyAction->isVisibleTo(this))
        m_emptyAction->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

bool ListPane::select(Id id)
{
    load();
    if (m_model->rowOf(id) < 0 && !m_search->text().isEmpty()) {
        m_search->clear();
        searchNow();
    }
    if (m_model->rowOf(id) < 0 && !m_filter->conditions().empty()) {
        m_filter->setConditions({});
        applyFilter();
    }
    if (m_model->rowOf(id) < 0)
        showAll();
    if (m_model->rowOf(id) < 0 && m_hasMembers && !m_everybody) {
        m_everybody = true;
        applyEdition();
    }
    if (m_model->rowOf(id) < 0)
        return false;
    m_model->reveal(id);
    m_table->selectRecord(id);
    return true;
}

KeyHints ListPane::keyHints()
{
    return {tr("Search above a list"),
            {{keyText("Return") + QStringLiteral(", ") + keyText("Down"), tr("To the list")},
             {keyText("Esc"), tr("Show all again")}}};
}

} // namespace rapporteur
