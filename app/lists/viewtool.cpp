// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/viewtool.h"

#include "entities/savedview.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace rapporteur {

ViewTool::ViewTool(Workspace& workspace, const EntityDescriptor& entity, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_button(new QToolButton(parent))
    , m_name(new QLineEdit(this))
{
    setupButton();
    setupNaming();
    hide();
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeNotice& notice) {
        if (notice.entities.contains(SavedView::descriptor().name()))
            updateText();
    });
    updateText();
}

void ViewTool::setupButton()
{
    m_button->setIcon(icon(QStringLiteral("bookmarks"), IconTone::Muted));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAccessibleName(tr("Saved view: %1").arg(m_entity.pluralText()));
    m_button->setToolTip(tr("Keep this arrangement of the list under a name"));
    auto* menu = new QMenu(m_button);
    m_button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ViewTool::fillMenu);
}

void ViewTool::setupNaming()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::two, 0, space::two, space::one);
    line->setSpacing(space::one);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name of the view"));
    auto* save = new QPushButton(tr("Save view"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Do not name the view"));
    line->addWidget(m_name, 1);
    line->addWidget(save);
    line->addWidget(cancel);
    const auto leave = [this] {
        hide();
        m_button->setFocus(Qt::OtherFocusReason);
    };
    connect(m_name, &QLineEdit::returnPressed, this, &ViewTool::saveName);
    connect(save, &QPushButton::clicked, this, &ViewTool::saveName);
    connect(cancel, &QPushButton::clicked, this, leave);
    auto* escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, leave);
}

void ViewTool::setView(Id view)
{
    m_view = view;
    hide();
    updateText();
}

void ViewTool::updateText()
{
    const auto view = m_view.isNull() ? Result<SavedView>(failure(ErrorCode::NotFound, QString()))
                                      : m_workspace.store().get<SavedView>(m_view);
    if (!view)
        m_view = {};
    m_button->setText(view ? QString(view->name).replace(u'&', QStringLiteral("&&")) : tr("Views"));
    m_button->setVisible(view || !m_workspace.isReadOnly());
}

void ViewTool::fillMenu()
{
    QMenu* menu = m_button->menu();
    menu->clear();
    const bool writable = !m_workspace.isReadOnly();
    const auto add = [&](const QString& text, const auto& slot) {
        QAction* action = menu->addAction(text);
        action->setEnabled(writable);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(tr("&Save as a new view…"), [this] { startNaming(false); });
    if (m_view.isNull())
        return;
    const auto view = m_workspace.store().get<SavedView>(m_view);
    const bool changed = view && view->definition != m_arrangement().toText(m_entity);
    add(tr("&Update the view"), [this] { updateView(); })->setEnabled(writable && changed);
    add(tr("&Rename the view…"), [this] { startNaming(true); });
    add(tr("Re&move the view"), [this] { removeView(); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Leave the view")), &QAction::triggered, this, &ViewTool::viewLeft);
}

void ViewTool::startNaming(bool renaming)
{
    m_renaming = renaming && !m_view.isNull();
    m_name->setText(m_renaming ? m_workspace.store().label({SavedView::descriptor().name(), m_view})
                               : QString());
    m_name->selectAll();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ViewTool::saveName()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    ChangeSet changes;
    if (m_renaming) {
        const auto before = m_workspace.store().record(SavedView::descriptor(), m_view);
        if (!before) {
            m_workspace.fail(before.error());
            return;
        }
        Record after = *before;
        after.setValue(u"name", name);
        changes.update(*before, after);
    } else {
        SavedView view;
        view.name = name;
        view.kind = m_entity.name();
        view.definition = m_arrangement().toText(m_entity);
        m_view = changes.add(view);
    }
    tell(m_workspace.apply(std::move(changes)));
    hide();
    m_button->setFocus(Qt::OtherFocusReason);
}

void ViewTool::updateView()
{
    const auto before = m_workspace.store().record(SavedView::descriptor(), m_view);
    if (!before) {
        m_workspace.fail(before.error());
        return;
    }
    Record after = *before;
    after.setValue(u"definition", m_arrangement().toText(m_entity));
    ChangeSet changes;
    changes.update(*before, after);
    tell(m_workspace.apply(std::move(changes)));
}

void ViewTool::removeView()
{
    m_workspace.remove({{SavedView::descriptor().name(), m_view}});
}

void ViewTool::tell(const Result<Applied>& done)
{
    if (!done)
        m_workspace.fail(done.error());
    updateText();
}

} // namespace rapporteur
