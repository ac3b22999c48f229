// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/filterbar.h"

#include "forms/flowlayout.h"
#include "lists/filterchip.h"
#include "lists/filtereditor.h"
#include "models/listfilter.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace rapporteur {

FilterBar::FilterBar(Workspace& workspace, const EntityDescriptor& entity, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_flow(new FlowLayout(space::half))
    , m_add(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, 0, space::two, space::one);
    layout->setSpacing(space::one);
    layout->addLayout(m_flow);
    m_add->setIcon(icon(QStringLiteral("view-filter"), IconTone::Muted));
    m_add->setText(tr("Add filter"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setAccessibleName(tr("Add a filter: %1").arg(entity.pluralText()));
    m_add->setToolTip(tr("List only records for which something holds (Ctrl+Shift+F)"));
    m_clear->setText(tr("Clear"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setAccessibleName(tr("Take all filters away: %1").arg(entity.pluralText()));
    m_clear->setToolTip(tr("Take all filters away"));
    connect(m_add, &QToolButton::clicked, this, &FilterBar::addOne);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setConditions({});
        m_add->setFocus(Qt::OtherFocusReason);
        emit changed();
    });
    // A chip shows names: they change with what they name.
    connect(&workspace.store(), &Store::changed, this, [this] {
        if (!m_conditions.empty())
            showChips();
    });
    showChips();
}

/// Most lists are never filtered: made when it is asked for.
FilterEditor& FilterBar::editor()
{
    if (!m_editor) {
        m_editor = new FilterEditor(m_workspace, m_entity, this);
        layout()->addWidget(m_editor);
        m_editor->follow(m_clear);
        connect(m_editor, &FilterEditor::finished, this, &FilterBar::finish);
        connect(m_editor, &FilterEditor::cancelled, this, &FilterBar::stopEditing);
    }
    return *m_editor;
}

void FilterBar::hideEditor()
{
    if (m_editor)
        m_editor->hide();
}

void FilterBar::setConditions(std::vector<Condition> conditions)
{
    m_conditions = std::move(conditions);
    m_edited = -1;
    hideEditor();
    showChips();
}

void FilterBar::addOne()
{
    m_edited = -1;
    FilterEditor& conditions = editor();
    conditions.show();
    conditions.startNew();
}

void FilterBar::addTool(QWidget* tool)
{
    tool->setParent(this);
    m_tools.append(tool);
    showChips();
}

void FilterBar::showChips()
{
    int focused = -1;
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isAncestorOf(focusWidget()))
            focused = i;
    }
    while (QLayoutItem* item = m_flow->takeAt(0))
        delete item;
    for (FilterChip* chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    addScopeChip();
    for (size_t i = 0; i < m_conditions.size(); ++i) {
        auto* chip = new FilterChip(describe(m_entity, m_conditions[i], m_workspace.store()), this);
        const auto place = static_cast<int>(i);
        connect(chip, &FilterChip::editRequested, this, [this, place] { startEditing(place); });
        connect(
            chip, &FilterChip::removeRequested, this, [this, place] { remove(place); }, Qt::QueuedConnection);
        m_chips.append(chip);
        m_flow->addWidget(chip);
        chip->show();
    }
    m_flow->addWidget(m_add);
    m_clear->setVisible(m_conditions.size() > 1);
    m_flow->addWidget(m_clear);
    for (QWidget* tool : std::as_const(m_tools))
        m_flow->addWidget(tool);
    QWidget* before = m_scopeChip;
    for (FilterChip* chip : std::as_const(m_chips)) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_add);
    if (focused >= 0 && focused < m_chips.size())
        m_chips[focused]->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

void FilterBar::setScope(const QString& text)
{
    if (text == m_scope)
        return;
    m_scope = text;
    showChips();
}

void FilterBar::addScopeChip()
{
    if (m_scopeChip) {
        m_scopeChip->hide();
        m_scopeChip->deleteLater();
        m_scopeChip = nullptr;
    }
    if (m_scope.isEmpty())
        return;
    m_scopeChip = new FilterChip(m_scope, this);
    m_scopeChip->setFixed();
    connect(
        m_scopeChip, &FilterChip::removeRequested, this,
        [this] {
            setScope({});
            m_add->setFocus(Qt::OtherFocusReason);
            emit scopeRemoved();
        },
        Qt::QueuedConnection);
    m_flow->addWidget(m_scopeChip);
    m_scopeChip->show();
}

void FilterBar::startEditing(int place)
{
    m_edited = place;
    FilterEditor& conditions = editor();
    conditions.show();
    conditions.edit(m_conditions[static_cast<size_t>(place)]);
}

void FilterBar::finish(const Condition& condition)
{
    int place = m_edited;
    if (place < 0) {
        place = static_cast<int>(m_conditions.size());
        m_conditions.push_back(condition);
    } else {
        m_conditions[static_cast<size_t>(place)] = condition;
    }
    hideEditor();
    m_edited = -1;
    showChips();
    m_chips[place]->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void FilterBar::stopEditing()
{
    hideEditor();
    (m_edited >= 0 ? static_cast<QWidget*>(m_chips[m_edited]) : m_add)->setFocus(Qt::OtherFocusReason);
    m_edited = -1;
}

void FilterBar::remove(int place)
{
    if (place >= static_cast<int>(m_conditions.size()))
        return;
    m_conditions.erase(m_conditions.begin() + place);
    hideEditor();
    m_edited = -1;
    showChips();
    QWidget* next =
        m_chips.isEmpty() ? static_cast<QWidget*>(m_add) : m_chips[std::min<int>(place, m_chips.size() - 1)];
    next->setFocus(Qt::OtherFocusReason);
    emit changed();
}

} // namespace rapporteur
