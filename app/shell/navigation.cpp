// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include "care/attentionwatch.h"
#include "entities/group.h"
#include "lists/navigationviews.h"
#include "models/edition.h"
#include "models/relationmodel.h"
#include "shell/icons.h"
#include "shell/navigationdelegate.h"
#include "shell/windowtheme.h"

#include <QLocale>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {
constexpr int compactWidth = 48;
constexpr int besideGroupName = 40; // padding, and the arrow
constexpr int longestHeldBack = 50; // ms that a number waits for the others
} // namespace

Navigation::Navigation(QWidget* parent)
    : QWidget(parent)
    , m_group(new QPushButton(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, space::one);
    layout->setSpacing(space::half);
    setupGroupButton();
    setupList();
    m_counter.setSingleShot(true);
    m_shower.setSingleShot(true);
    connect(&m_counter, &QTimer::timeout, this, &Navigation::countPages);
    connect(&m_shower, &QTimer::timeout, this, &Navigation::showCounts);
}

void Navigation::setupGroupButton()
{
    m_group->setObjectName(QStringLiteral("groupSwitcher"));
    m_group->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_group->setAccessibleName(tr("Edition shown"));
    m_group->setMenu(new QMenu(m_group));
    QPixmap gap(space::half, 1); // the style leaves out the padding beside a menu's sign
    gap.fill(Qt::transparent);
    m_group->setIcon(gap);
    m_group->setIconSize(gap.size());
    QFont font = m_group->font();
    font.setWeight(QFont::DemiBold);
    m_group->setFont(font);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::one, 0, space::one, space::half);
    line->addWidget(m_group);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
}

void Navigation::setupList()
{
    m_list->setAccessibleName(tr("Pages"));
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto place = PageInfo::Place::Top;
    for (const PageInfo& page : allPages()) {
        if (page.place != place)
            addSeparator();
        place = page.place;
        addPage(page);
    }
    layout()->addWidget(m_list);
    setFocusProxy(m_list);
    m_views = new NavigationViews(*m_list);
    connect(m_views, &NavigationViews::chosen, this, &Navigation::viewChosen);
    const auto choose = [this](QListWidgetItem* item) {
        const QString id = item ? item->data(NavigationDelegate::PageRole).toString() : QString();
        if (!id.isEmpty())
            emit pageChosen(id);
    };
    connect(m_list, &QListWidget::currentItemChanged, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        emit pageClicked(item->data(NavigationDelegate::PageRole).toString());
    });
}

void Navigation::addPage(const PageInfo& page)
{
    auto* item = new QListWidgetItem(icon(page.iconName), page.title, m_list);
    item->setData(NavigationDelegate::PageRole, page.id);
    item->setToolTip(page.title);
}

void Navigation::addSeparator()
{
    auto* item = new QListWidgetItem(m_list);
    item->setData(NavigationDelegate::SeparatorRole, true);
    item->setFlags(Qt::NoItemFlags);
}

void Navigation::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    static_cast<NavigationDelegate*>(m_list->itemDelegate())->setCompact(compact);
    m_group->setVisible(!compact);
    setMinimumWidth(compact ? compactWidth : 168);
    setMaximumWidth(compact ? compactWidth : 360);
    m_list->viewport()->update();
}

void Navigation::setWorkspace(Workspace* workspace)
{
    m_workspace = workspace;
    m_views->setWorkspace(workspace);
    if (!workspace)
        return;
    connect(&workspace->store(), &Store::changed, this, [this](const ChangeNotice& notice) {
        if (notice.entities.contains(QStringLiteral("group")))
            updateGroups();
        countLater(notice.entities);
    });
    connect(workspace, &Workspace::groupChanged, this, [this] {
        updateGroups();
        countLater({});
    });
    connect(workspace, &Workspace::asOfChanged, this, [this] { countLater({}); });
    connect(&AttentionWatch::of(*workspace), &AttentionWatch::changed, this, &Navigation::showAttention);
    updateGroups();
    countLater({});
    m_counter.stop();
    countPages(); // at once: the first page is made meanwhile
}

/// "3 !" beside the page that lists what needs attention.
void Navigation::showAttention()
{
    const qint64 count = m_workspace ? AttentionWatch::of(*m_workspace).count() : 0;
    const QString text = count > 0 ? tr("%1 !").arg(QLocale().toString(count)) : QString();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (item->data(NavigationDelegate::PageRole).toString() != QLatin1String("attention"))
            continue;
        if (text == item->data(NavigationDelegate::CountRole).toString())
            return;
        item->setData(NavigationDelegate::CountRole, text);
        item->setData(Qt::AccessibleTextRole,
                      text.isEmpty() ? item->text() : tr("%1, %2").arg(item->text(), text));
    }
}

void Navigation::updateGroups()
{
    const auto groups = m_workspace->store().all<Group>().value_or(std::vector<Group>());
    const bool all = m_workspace->listedGroup().isNull() && !groups.empty();
    m_groupName = all ? tr("All editions") : tr("No group yet");
    for (const Group& group : groups) {
        if (!all && group.id == m_workspace->group())
            m_groupName = group.name;
    }
    fillGroupMenu(groups);
    fitGroupName();
    m_group->setToolTip(tr("%1: choose the edition whose records are listed").arg(m_groupName));
    m_group->setEnabled(!groups.empty());
}

/// Newest first, with the dates beside the names.
void Navigation::fillGroupMenu(const std::vector<Group>& groups)
{
    QMenu* menu = m_group->menu();
    menu->clear();
    std::for_each(groups.rbegin(), groups.rend(), [this](const Group& group) { addGroup(group); });
    if (groups.size() > 1) {
        QAction* all = menu->addAction(tr("&All editions"), m_workspace, &Workspace::listAllEditions);
        all->setToolTip(tr("Lists show the records of every edition"));
        all->setCheckable(true);
        all->setChecked(m_workspace->listedGroup().isNull());
    }
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("user-group-properties")), tr("&The group: objectives and figures"),
                    this, &Navigation::groupRequested);
    if (!m_workspace->isReadOnly())
        menu->addAction(icon(QStringLiteral("list-add")), tr("&New edition…"), this,
                        &Navigation::newEditionRequested);
}

void Navigation::addGroup(const Group& group)
{
    const QString dates = periodText(group.start, group.end);
    const QString name = QString(group.name).replace(u'&', QStringLiteral("&&"));
    QAction* action = m_group->menu()->addAction(dates.isEmpty() ? name : name + u'\t' + dates);
    action->setCheckable(true);
    action->setChecked(group.id == m_workspace->listedGroup());
    connect(action, &QAction::triggered, this, [this, id = group.id] {
        m_workspace->setGroup(id);
        updateGroups();
    });
}

void Navigation::fitGroupName()
{
    // Names of editions differ at their end.
    const int room = m_group->width() - besideGroupName;
    const QString name = m_group->fontMetrics().elidedText(m_groupName, Qt::ElideMiddle, room);
    m_group->setText(QString(name).replace(u'&', QStringLiteral("&&")));
}

void Navigation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitGroupName();
}

/// Empty: all of them.
void Navigation::countLater(const QSet<QString>& entities)
{
    for (const PageInfo& page : allPages()) {
        if (!page.counted)
            continue;
        const EntityDescriptor* owner = editionOwner(*page.counted);
        const EntityDescriptor* part = participation(*page.counted);
        if (entities.isEmpty() || entities.contains(page.counted->name()) ||
            (owner && entities.contains(owner->name())) || (part && entities.contains(part->name())))
            m_toCount.insert(page.id);
    }
    m_counter.start(0);
}

void Navigation::countPages()
{
    for (const PageInfo& page : allPages()) {
        if (m_workspace && m_toCount.remove(page.id))
            count(page);
    }
}

Query Navigation::countedOn(const PageInfo& page) const
{
    const Store& store = m_workspace->store();
    Query query(*page.counted);
    query.where = editionConditions(store, *page.counted, m_workspace->listedGroup(), m_workspace->asOf());
    if (!m_workspace->asOf().isValid()) {
        const auto members = takingPart(store, *page.counted, m_workspace->listedGroup());
        query.where.insert(query.where.end(), members.begin(), members.end());
    }
    return query;
}

/// Aside: keys and mouse do not wait for it, however many there are.
void Navigation::count(const PageInfo& page)
{
    if (const ListReader::Abandoned before = m_counting.take(page.id))
        *before = true;
    m_counting[page.id] =
        ListReader::of(m_workspace->store(), ListReader::Errand::Counts)
            .ask({countedOn(page), false, std::nullopt, {}, true}, this,
                 [this, id = page.id](const Result<ListAnswer>& answer) {
                     takeCount(id, answer.map([](const ListAnswer& found) { return found.total; }));
                 });
}

/// Shown together: each number by itself would paint the list once more.
void Navigation::takeCount(const QString& page, const Result<qint64>& count)
{
    m_counting.remove(page);
    m_counts.insert(page, count ? QLocale().toString(*count) : QString());
    if (m_counting.isEmpty())
        showCounts();
    else if (!m_shower.isActive())
        m_shower.start(longestHeldBack);
}

void Navigation::showCounts()
{
    m_shower.stop();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem& item = *m_list->item(row);
        const QString id = item.data(NavigationDelegate::PageRole).toString();
        if (m_counts.contains(id))
            showCount(item, *findPage(id), m_counts.take(id));
    }
}

void Navigation::showCount(QListWidgetItem& item, const PageInfo& page, const QString& text)
{
    item.setData(NavigationDelegate::CountRole, text);
    item.setData(Qt::AccessibleTextRole, tr("%1, %2").arg(page.title, text));
    item.setToolTip(tr("%1: %2").arg(page.title, text));
}

void Navigation::setCurrentPage(const QString& id)
{
    const QSignalBlocker quiet(m_list); // nobody has chosen anything
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (item->data(NavigationDelegate::PageRole).toString() != id)
            continue;
        m_list->setCurrentItem(item);
        return;
    }
}

} // namespace rapporteur
