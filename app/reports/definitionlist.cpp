// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/definitionlist.h"

#include "care/told.h"
#include "shell/windowtheme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>

namespace rapporteur {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int mostRows = 5; // shown without scrolling

Id idOf(const QListWidgetItem& item)
{
    return Id{item.data(idRole).toLongLong()};
}

} // namespace

DefinitionList::DefinitionList(Workspace& workspace, std::function<ReportSetup()> setup, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_setup(std::move(setup))
    , m_list(new QListWidget(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_saveAs(new QPushButton(tr("Save as…"), this))
    , m_naming(new QWidget(this))
    , m_name(new QLineEdit(m_naming))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::two, space::two, space::one);
    column->setSpacing(space::one);
    auto* title = new QLabel(tr("Saved reports"), this);
    title->setProperty("heading", true);
    m_empty = new QLabel(
        tr("Reports that you save under a name will be listed here: one click makes them again."), this);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    column->addWidget(title);
    column->addWidget(m_empty);
    setupList();
    setupButtons();
    setupNaming();
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeNotice& notice) {
        if (notice.entities.contains(ReportDefinition::descriptor().name()) && !m_renaming)
            fill();
    });
    fill();
}

void DefinitionList::setupList()
{
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setAccessibleName(tr("Saved reports"));
    m_list->setToolTip(tr("Reports that were saved under a name: one click makes them again"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    layout()->addWidget(m_list);
    const auto choose = [this](QListWidgetItem* item) {
        if (m_filling || !item)
            return;
        m_current = idOf(*item);
        updateButtons();
        emit chosen(m_current);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::currentItemChanged, this, choose);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &DefinitionList::showMenu);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!m_filling)
            rename(*item);
    });
}

void DefinitionList::setupButtons()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::one);
    m_save->setToolTip(tr("Keeps the changes in the saved report"));
    m_saveAs->setToolTip(tr("Keeps the report as it is set up here under a name"));
    line->addWidget(m_save);
    line->addWidget(m_saveAs);
    line->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &DefinitionList::save);
    connect(m_saveAs, &QPushButton::clicked, this, &DefinitionList::startNaming);
}

void DefinitionList::setupNaming()
{
    auto* line = new QHBoxLayout(m_naming);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::one);
    m_name->setAccessibleName(tr("Name of the report"));
    m_name->setPlaceholderText(tr("Name of the report"));
    auto* keep = new QPushButton(tr("Keep"), m_naming);
    line->addWidget(m_name, 1);
    line->addWidget(keep);
    m_naming->hide();
    layout()->addWidget(m_naming);
    connect(m_name, &QLineEdit::returnPressed, this, &DefinitionList::saveAs);
    connect(keep, &QPushButton::clicked, this, &DefinitionList::saveAs);
    m_name->installEventFilter(this); // Escape leaves it, and is not for the page
}

void DefinitionList::fill()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_list->clear();
    const auto saved = m_workspace.store().all<ReportDefinition>();
    for (const ReportDefinition& each : saved.value_or(std::vector<ReportDefinition>())) {
        auto* item = new QListWidgetItem(each.name, m_list);
        item->setData(idRole, each.id.value);
        item->setToolTip(each.name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (each.id == m_current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_current = {};
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(std::min(m_list->count(), mostRows) * row + 2 * m_list->frameWidth() + 2);
    updateButtons();
}

void DefinitionList::setCurrent(Id definition)
{
    m_current = definition;
    fill();
}

bool DefinitionList::isChanged() const
{
    const auto saved = m_current.isNull() ? Result<ReportDefinition>(failure(ErrorCode::NotFound, {}))
                                          : m_workspace.store().get<ReportDefinition>(m_current);
    return saved && !ReportSetup::of(*saved).isLike(m_setup());
}

void DefinitionList::updateButtons()
{
    m_save->setVisible(!m_current.isNull());
    m_save->setEnabled(!m_workspace.isReadOnly() && isChanged());
    m_saveAs->setEnabled(!m_workspace.isReadOnly() && m_setup().kind());
}

void DefinitionList::save()
{
    const auto before = m_workspace.store().record(ReportDefinition::descriptor(), m_current);
    if (!before) {
        m_workspace.fail(before.error());
        return;
    }
    Record after = toRecord(m_setup().toDefinition());
    for (const char16_t* kept : {u"name", u"audience"})
        after.setValue(QStringView(kept), before->value(kept));
    ChangeSet changes;
    changes.update(*before, after);
    if (const auto done = m_workspace.apply(std::move(changes)); !done)
        m_workspace.fail(done.error());
    m_list->setFocus(Qt::OtherFocusReason);
}

void DefinitionList::startNaming()
{
    m_name->setText(m_setup().title(m_workspace.store()));
    m_name->selectAll();
    m_naming->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void DefinitionList::leaveNaming()
{
    m_naming->hide();
    m_saveAs->setFocus(Qt::OtherFocusReason);
}

void DefinitionList::saveAs()
{
    ReportDefinition made = m_setup().toDefinition();
    made.id = {};
    made.revision = 0;
    made.name = m_name->text().simplified();
    if (made.name.isEmpty())
        return;
    ChangeSet changes;
    const RecordRef added{ReportDefinition::descriptor().name(), changes.add(made)};
    const auto done = m_workspace.apply(std::move(changes));
    leaveNaming();
    if (!done) {
        m_workspace.fail(done.error());
        return;
    }
    setCurrent(done->finalId(added));
    emit chosen(m_current);
    tellDone(*this, tr("Saved the report “%1”").arg(made.name), done->sequence);
}

void DefinitionList::rename(QListWidgetItem& item)
{
    const QScopedValueRollback<bool> renaming(m_renaming, true);
    const auto before = m_workspace.store().record(ReportDefinition::descriptor(), idOf(item));
    const QString name = item.text().simplified();
    if (before && !name.isEmpty() && name != before->text(u"name")) {
        Record after = *before;
        after.setValue(u"name", name);
        ChangeSet changes;
        changes.update(*before, after);
        if (const auto done = m_workspace.apply(std::move(changes)); !done)
            m_workspace.fail(done.error());
    }
    // Not while the list is still busy with its editor.
    QMetaObject::invokeMethod(this, &DefinitionList::fill, Qt::QueuedConnection);
}

void DefinitionList::remove()
{
    if (!m_current.isNull() && !m_workspace.isReadOnly())
        m_workspace.remove({{ReportDefinition::descriptor().name(), m_current}});
}

void DefinitionList::showMenu(const QPoint& at)
{
    QListWidgetItem* item = m_list->itemAt(at);
    if (!item || m_workspace.isReadOnly())
        return;
    auto* menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Rename the report")), &QAction::triggered, this,
            [this] { m_list->editItem(m_list->currentItem()); });
    connect(menu->addAction(tr("Re&move the report")), &QAction::triggered, this, &DefinitionList::remove);
    menu->popup(m_list->mapToGlobal(at));
}

bool DefinitionList::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && watched == m_name && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            leaveNaming();
        return true;
    }
    if (!isKey || watched != m_list || m_current.isNull() || m_workspace.isReadOnly())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool renames = key->key() == Qt::Key_F2;
    const bool removes = key->key() == Qt::Key_Delete;
    if ((!renames && !removes) || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (renames)
        m_list->editItem(m_list->currentItem());
    else
        remove();
    return true;
}

KeyHints DefinitionList::keyHints()
{
    return {tr("Reports"),
            {{keyText("F2"), tr("Rename the saved report")},
             {keyText("Delete"), tr("Remove the saved report")},
             {keyText("Space"), tr("Take a section in or out")},
             {keyText("Ctrl+Up") + QStringLiteral(", ") + keyText("Ctrl+Down"), tr("Move the section")},
             {keyText("Esc"), tr("Stop making the report")}}};
}

} // namespace rapporteur
