// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/navigationviews.h"

#include "entities/savedview.h"
#include "shell/icons.h"
#include "shell/navigationdelegate.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace rapporteur {

namespace {
constexpr int viewRole = Qt::UserRole + 200;
}

NavigationViews::NavigationViews(QListWidget& list)
    : QObject(&list)
    , m_list(list)
{
    list.installEventFilter(this);
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, &NavigationViews::showMenu);
    connect(&list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (!m_updating && item && isView(item))
            emit chosen(viewOf(*item));
    });
    connect(&list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (isView(item))
            emit chosen(viewOf(*item)); // again: as it was saved
    });
    connect(&list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!m_updating && isView(item))
            rename(*item);
    });
}

bool NavigationViews::isView(const QListWidgetItem* item)
{
    return item && item->data(viewRole).isValid();
}

RecordRef NavigationViews::viewOf(const QListWidgetItem& item)
{
    return RecordRef::fromString(item.data(viewRole).toString());
}

QListWidgetItem* NavigationViews::current() const
{
    QListWidgetItem* item = m_list.currentItem();
    return isView(item) && m_workspace && !m_workspace->isReadOnly() ? item : nullptr;
}

void NavigationViews::setWorkspace(Workspace* workspace)
{
    m_workspace = workspace;
    if (workspace) {
        connect(&workspace->store(), &Store::changed, this, [this](const ChangeNotice& notice) {
            if (notice.entities.contains(SavedView::descriptor().name()))
                update();
        });
    }
    update();
}

void NavigationViews::update()
{
    const QScopedValueRollback<bool> updating(m_updating, true);
    const QSignalBlocker quiet(m_list);
    const QString kept =
        isView(m_list.currentItem()) ? m_list.currentItem()->data(viewRole).toString() : QString();
    for (int row = m_list.count() - 1; row >= 0; --row) {
        if (isView(m_list.item(row)))
            delete m_list.takeItem(row);
    }
    if (!m_workspace)
        return;
    const auto views = m_workspace->store().records(Query::of<SavedView>()).value_or(std::vector<Record>());
    for (int row = m_list.count() - 1; row >= 0; --row) {
        const QString page = m_list.item(row)->data(NavigationDelegate::PageRole).toString();
        int below = row;
        for (const Record& view : views) {
            if (!page.isEmpty() && view.text(u"kind") == page)
                addItem(++below, view);
        }
    }
    for (int row = 0; row < m_list.count() && !kept.isEmpty(); ++row) {
        if (m_list.item(row)->data(viewRole).toString() == kept)
            m_list.setCurrentRow(row);
    }
}

void NavigationViews::addItem(int row, const Record& view)
{
    const QString name = view.text(u"name");
    auto* item = new QListWidgetItem(icon(QStringLiteral("bookmarks"), IconTone::Muted), name);
    item->setData(viewRole, view.ref().toString());
    item->setData(NavigationDelegate::IndentRole, 1);
    item->setData(Qt::AccessibleTextRole, tr("Saved view: %1").arg(name));
    item->setToolTip(tr("%1: a saved view").arg(name));
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    const bool hidden = m_list.item(row - 1)->isHidden();
    m_list.insertItem(row, item);
    item->setHidden(hidden);
}

void NavigationViews::rename(QListWidgetItem& item)
{
    const auto before = m_workspace->store().record(viewOf(item));
    const QString name = item.text().simplified();
    if (before && !name.isEmpty() && name != before->text(u"name")) {
        Record after = *before;
        after.setValue(u"name", name);
        ChangeSet changes;
        changes.update(*before, after);
        if (const auto done = m_workspace->apply(std::move(changes)); !done)
            m_workspace->fail(done.error());
    }
    // Not while the list is still busy with its editor.
    QMetaObject::invokeMethod(this, &NavigationViews::update, Qt::QueuedConnection);
}

void NavigationViews::showMenu(const QPoint& at)
{
    QListWidgetItem* item = m_list.itemAt(at);
    if (!isView(item) || !m_workspace || m_workspace->isReadOnly())
        return;
    const RecordRef view = viewOf(*item);
    auto* menu = new QMenu(&m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Rename the view")), &QAction::triggered, this,
            [this, item] { m_list.editItem(item); });
    connect(menu->addAction(tr("Re&move the view")), &QAction::triggered, this,
            [this, view] { m_workspace->remove({view}); });
    menu->popup(m_list.mapToGlobal(at));
}

bool NavigationViews::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    QListWidgetItem* item = isKey && watched == &m_list ? current() : nullptr;
    if (!item)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool renames = key->key() == Qt::Key_F2;
    const bool removes = key->key() == Qt::Key_Delete;
    if ((!renames && !removes) || key->modifiers() != Qt::NoModifier)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (renames)
        m_list.editItem(item);
    else
        m_workspace->remove({viewOf(*item)});
    return true;
}

KeyHints NavigationViews::keyHints()
{
    return {tr("Saved views among the pages"),
            {{keyText("F2"), tr("Rename the view")}, {keyText("Del"), tr("Remove the view")}}};
}

} // namespace rapporteur
