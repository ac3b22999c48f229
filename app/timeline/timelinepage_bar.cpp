// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/baseline.h"
#include "entities/group.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"
#include "timeline/timelinepage.h"
#include "timeline/timelineview.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

namespace rapporteur {

namespace {

constexpr double ToolZoom = 1.4;

} // namespace

void TimelinePage::setupBar()
{
    m_bar = new QHBoxLayout;
    m_bar->setContentsMargins(space::two, space::one, space::one, space::one);
    m_bar->setSpacing(space::half);
    auto* label = new QLabel(tr("Lanes by"), m_left);
    m_groupBy = new QComboBox(m_left);
    for (const QString& name :
         {tr("work stream"), tr("organisation"), tr("country"), tr("status"), tr("kind")})
        m_groupBy->addItem(name);
    m_groupBy->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_groupBy);
    const QString kept = QSettings().value(QStringLiteral("timeline/groupBy")).toString();
    m_groupBy->setCurrentIndex(int(timelineGroupingFromCode(kept).value_or(TimelineGrouping::Stream)));
    m_bar->addWidget(label);
    m_bar->addWidget(m_groupBy);
    m_bar->addSpacing(space::one);
    m_editionsButton = new QToolButton(m_left);
    m_editionsButton->setPopupMode(QToolButton::InstantPopup);
    m_editionsButton->setAutoRaise(true);
    m_editionsButton->setFocusPolicy(Qt::StrongFocus);
    m_editionsButton->setAccessibleName(tr("Editions drawn"));
    m_editionsMenu = new QMenu(m_editionsButton);
    m_editionsButton->setMenu(m_editionsMenu);
    connect(m_editionsMenu, &QMenu::aboutToShow, this, &TimelinePage::fillEditions);
    m_bar->addWidget(m_editionsButton);
    m_bar->addStretch(1);
    connect(m_groupBy, &QComboBox::activated, this,
            [this](int index) { setGrouping(TimelineGrouping(index)); });

    connect(addTool("zoom-out", tr("Zoom out"), tr("Ctrl+-")), &QToolButton::clicked, this,
            [this] { m_view->zoom(1 / ToolZoom); });
    connect(addTool("zoom-in", tr("Zoom in"), tr("Ctrl++")), &QToolButton::clicked, this,
            [this] { m_view->zoom(ToolZoom); });
    connect(addTool("zoom-fit-width", tr("Show everything"), tr("Ctrl+0")), &QToolButton::clicked, m_view,
            &TimelineView::fitAll);
    connect(addTool("view-calendar-day", tr("Go to today"), tr("Ctrl+T")), &QToolButton::clicked, m_view,
            &TimelineView::goToToday);
    m_draw = addTool("draw-freehand", tr("Draw new ones with the mouse"), tr("Shift"));
    m_draw->setCheckable(true);
    m_draw->setEnabled(canAdd());
    connect(m_draw, &QToolButton::toggled, m_view, &TimelineView::setDrawing);
    connect(addTool("document-export", tr("Save or print the timeline…"), {}), &QToolButton::clicked, this,
            &TimelinePage::askToSave);
    m_more = addTool("overflow-menu", tr("More about the timeline"), {});
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_planMenu = new QMenu(m_more);
    m_more->setMenu(m_planMenu);
    connect(m_planMenu, &QMenu::aboutToShow, this, &TimelinePage::fillPlanMenu);
}

/// Wherever on the page the keyboard is.
void TimelinePage::setupKeys()
{
    const auto add = [this](const QKeySequence& keys, auto work) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_view, work);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_view->zoom(ToolZoom); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { m_view->zoom(ToolZoom); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_view->zoom(1 / ToolZoom); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->fitAll(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0), [this] { m_view->fitSelection(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { m_view->goToToday(); });
}

QToolButton* TimelinePage::addTool(const char* iconName, const QString& text, const QString& keys)
{
    auto* button = new QToolButton(m_left);
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    //: what a button does, and the keys for it
    button->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys));
    m_bar->addWidget(button);
    return button;
}

std::vector<Id> TimelinePage::editions() const
{
    return m_editions.empty() ? std::vector<Id>{workspace().group()} : m_editions;
}

void TimelinePage::updateEditions()
{
    const auto shown = int(editions().size());
    m_editionsButton->setText(shown == 1 ? tr("One edition") : tr("%n editions", nullptr, shown));
    m_editionsButton->setToolTip(tr("Which editions are drawn under each other"));
    m_editionsButton->setVisible(workspace().store().count(Query::of<Group>()).value_or(0) > 1);
}

void TimelinePage::fillEditions()
{
    m_editionsMenu->clear();
    const auto groups = workspace().store().all<Group>();
    if (!groups)
        return;
    const std::vector<Id> shown = editions();
    for (const Group& group : *groups) {
        QAction* action = m_editionsMenu->addAction(QString(group.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), group.id) != shown.end());
        action->setData(QVariant::fromValue(group.id.value));
        connect(action, &QAction::triggered, this, [this] {
            std::vector<Id> chosen;
            for (const QAction* each : m_editionsMenu->actions()) {
                if (each->isChecked())
                    chosen.push_back(Id{each->data().toLongLong()});
            }
            setEditions(chosen);
        });
    }
}

void TimelinePage::fillPlanMenu()
{
    m_planMenu->clear();
    QMenu* snap = m_planMenu->addMenu(tr("&Snap to"));
    auto* units = new QActionGroup(snap);
    using timeline::Unit;
    const std::pair<QString, std::optional<Unit>> choices[] = {{tr("What suits the zoom"), std::nullopt},
                                                               {tr("Days"), Unit::Day},
                                                               {tr("Weeks"), Unit::Week},
                                                               {tr("Months"), Unit::Month}};
    for (const auto& [text, unit] : choices) {
        QAction* action = units->addAction(snap->addAction(text));
        action->setCheckable(true);
        action->setChecked(m_view->snapping() == unit);
        connect(action, &QAction::triggered, m_view, [this, chosen = unit] { m_view->setSnapping(chosen); });
    }
    m_planMenu->addAction(tr("&Fit the chosen item"), m_view, &TimelineView::fitSelection);
    m_planMenu->addAction(tr("&Collapse all lanes"), this, [this] {
        QStringList keys;
        for (const timeline::Lane& lane : m_view->plan()->content().lanes)
            keys << lane.key;
        m_view->setCollapsed(keys);
    });
    m_planMenu->addAction(tr("&Open all lanes"), this, [this] { m_view->setCollapsed({}); });
    m_planMenu->addSeparator();
    Query query = Query::of<Baseline>();
    query.is("group", Value(workspace().group()));
    const auto baselines = workspace().store().all<Baseline>(query);
    if (baselines && !baselines->empty()) {
        QMenu* compare = m_planMenu->addMenu(tr("Compare with a frozen &plan"));
        auto* group = new QActionGroup(compare);
        const auto add = [&](const QString& name, Id id) {
            QAction* action =
                group->addAction(compare->addAction(QString(name).replace(u'&', QStringLiteral("&&"))));
            action->setCheckable(true);
            action->setChecked(m_baseline == id);
            connect(action, &QAction::triggered, this, [this, id] { compareWith(id); });
        };
        add(tr("None"), {});
        for (const Baseline& baseline : *baselines)
            add(baseline.name, baseline.id);
    }
    QAction* freeze = m_planMenu->addAction(tr("F&reeze the plan…"), this, &TimelinePage::askToFreeze);
    freeze->setEnabled(canAdd() && !workspace().group().isNull());
}

} // namespace rapporteur
