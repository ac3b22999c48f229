// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sectionlist.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace rapporteur {

namespace {

constexpr int keyRole = Qt::UserRole;

/// Up or down where the keys move the section; else 0.
int stepOf(const QKeyEvent& event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return 0;
    return event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
}

} // namespace

SectionList::SectionList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("ticks"));
    setAccessibleName(tr("Sections"));
    setToolTip(tr("Space takes a section in or out, Ctrl+Up and Ctrl+Down move it"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    connect(this, &QListWidget::itemChanged, this, &SectionList::edited);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &SectionList::edited);
}

void SectionList::setSections(const report::ReportKind& kind,
                              const std::vector<report::SectionChoice>& sections)
{
    const QSignalBlocker quiet(this);
    const QString kept = currentKey();
    clear();
    for (const report::SectionChoice& section : sections) {
        const auto found =
            std::find_if(kind.sections.begin(), kind.sections.end(),
                         [&](const report::SectionKind& each) { return each.key == section.key; });
        if (found == kind.sections.end())
            continue;
        auto* item = new QListWidgetItem(found->title, this);
        item->setData(keyRole, section.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(section.isOn ? Qt::Checked : Qt::Unchecked);
        if (section.key == kept)
            setCurrentItem(item);
    }
    if (currentRow() < 0)
        setCurrentRow(0);
}

std::vector<report::SectionChoice> SectionList::sections() const
{
    std::vector<report::SectionChoice> sections;
    for (int row = 0; row < count(); ++row)
        sections.push_back({item(row)->data(keyRole).toString(), item(row)->checkState() == Qt::Checked});
    return sections;
}

QString SectionList::currentKey() const
{
    return currentItem() ? currentItem()->data(keyRole).toString() : QString();
}

void SectionList::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker quiet(this);
        insertItem(to, takeItem(from));
        setCurrentRow(to);
    }
    emit edited();
}

/// Before the window takes the keys for itself.
bool SectionList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && stepOf(*static_cast<QKeyEvent*>(event)) != 0) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void SectionList::keyPressEvent(QKeyEvent* event)
{
    if (const int step = stepOf(*event); step != 0)
        moveCurrent(step);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace rapporteur
