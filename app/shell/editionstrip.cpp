// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/editionstrip.h"

#include "entities/group.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace rapporteur {

namespace {

void clear(QHBoxLayout& line)
{
    while (QLayoutItem* item = line.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was clicked
        delete item;
    }
}

} // namespace

EditionStrip::EditionStrip(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_before(new QHBoxLayout)
    , m_after(new QHBoxLayout)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::one);
    line->addLayout(m_before);
    line->addStretch(1);
    line->addLayout(m_after);
    connect(&workspace, &Workspace::groupChanged, this, &EditionStrip::reload);
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeNotice& notice) {
        if (notice.entities.contains(Group::descriptor().name()))
            reload();
    });
    reload();
}

void EditionStrip::reload()
{
    clear(*m_before);
    clear(*m_after);
    const auto groups = m_workspace.store().all<Group>().value_or(std::vector<Group>());
    Id before;
    for (const Group& group : groups) {
        if (group.id == m_workspace.group())
            before = group.follows;
    }
    for (const Group& group : groups) {
        if (group.id == before)
            addWay(group.id, group.name, true);
        else if (!group.follows.isNull() && group.follows == m_workspace.group())
            addWay(group.id, group.name, false);
    }
    setVisible(m_before->count() + m_after->count() > 0);
}

void EditionStrip::addWay(Id group, const QString& name, bool before)
{
    auto* way = new QPushButton(QString(name).replace(u'&', QStringLiteral("&&")), this);
    way->setProperty("link", true);
    way->setIcon(icon(before ? QStringLiteral("go-previous") : QStringLiteral("go-next"), IconTone::Muted));
    way->setLayoutDirection(before == isLeftToRight() ? Qt::LeftToRight : Qt::RightToLeft);
    way->setAccessibleName(before ? tr("The edition before: %1").arg(name)
                                  : tr("The edition after: %1").arg(name));
    way->setToolTip(way->accessibleName());
    (before ? m_before : m_after)->addWidget(way);
    connect(way, &QPushButton::clicked, this, [this, group] { m_workspace.setGroup(group); });
}

} // namespace rapporteur
