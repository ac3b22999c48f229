// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepage.h"

#include "entities/registry.h"
#include "forms/recordform.h"
#include "shell/emptystate.h"
#include "shell/windowtheme.h"
#include "timeline/timelineloader.h"
#include "timeline/timelineview.h"
#include "timeline/undatedtray.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QResizeEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int NarrowBelow = 680;
const auto splitterKey = QStringLiteral("timeline/form");
const auto groupingKey = QStringLiteral("timeline/groupBy");
const auto collapsedKey = QStringLiteral("timeline/collapsed");

/// What the lanes and bars are made of.
bool concernsTimeline(const ChangeNotice& notice)
{
    static const QSet<QString> entities = {
        QStringLiteral("group"),        QStringLiteral("event"),          QStringLiteral("output"),
        QStringLiteral("work_stream"),  QStringLiteral("contribution"),   QStringLiteral("speaker"),
        QStringLiteral("presentation"), QStringLiteral("stream_lead"),    QStringLiteral("organisation"),
        QStringLiteral("country"),      QStringLiteral("baseline_entry"), QStringLiteral("baseline"),
    };
    return notice.entities.isEmpty() || notice.entities.intersects(entities);
}

/// What is to be said of editions of which nothing is seen; empty where there are none.
QString messageOf(const timeline::Content& content, const QLocale& locale)
{
    if (content.lanes.empty()) {
        return TimelinePage::tr("Events, work streams and outputs of the edition will be drawn here. Add "
                                "one with Ctrl+N, or draw it with the mouse while Shift is held.");
    }
    QStringList unseen;
    for (size_t i = 0; i < content.editions.size(); ++i) {
        const bool seen = std::any_of(content.lanes.begin(), content.lanes.end(),
                                      [i](const timeline::Lane& lane) { return lane.edition == i; });
        if (!seen)
            unseen << content.editions[i].name;
    }
    return unseen.isEmpty() ? QString()
                            : TimelinePage::tr("There is nothing to be drawn yet of %1.")
                                  .arg(locale.createSeparatedList(unseen));
}

} // namespace

TimelinePage::TimelinePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_left(new QWidget(this))
    , m_forms(new QStackedWidget(this))
    , m_view(new TimelineView(m_left))
    , m_tray(new UndatedTray(m_left))
    , m_loader(std::make_unique<TimelineLoader>(workspace.store().location()))
{
    setupBody();
    setupKeys();
    setupConnections();
}

TimelinePage::~TimelinePage() = default;

void TimelinePage::setupBody()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_left->setObjectName(QStringLiteral("pane"));
    m_left->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setupBar();
    column->addLayout(m_bar);
    m_message = new QLabel(m_left);
    m_message->setContentsMargins(space::two, space::half, space::two, space::half);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    column->addWidget(m_tray);
    m_tray->hide();
    m_noGroup = new EmptyState(m_left);
    m_noGroup->setText(tr("The year of the group will be drawn here: its events, work streams and outputs."));
    m_noGroup->setStep(canAdd() ? tr("Add the group") : QString());
    m_noGroup->hide();
    column->addWidget(m_noGroup, 1);
    connect(m_noGroup, &EmptyState::stepTaken, this, [this] { emit pageRequested(QStringLiteral("group")); });
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_forms);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_left->setMinimumWidth(300);
    m_forms->setMinimumWidth(320);
    m_splitter->setSizes({690, 370});
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    m_forms->hide();
    layout->addWidget(m_splitter);
    m_view->setCollapsed(QSettings().value(collapsedKey).toStringList());
}

void TimelinePage::setupConnections()
{
    if (canAdd()) {
        m_view->setScheduleSource(
            [this](const RecordRef& record, timeline::Part part) { return scheduleOf(record, part); });
    }
    connect(m_view, &TimelineView::recordChosen, this, &TimelinePage::choose);
    connect(m_view, &TimelineView::recordActivated, this,
            [this](const RecordRef& record) { workspace().open(record); });
    connect(m_view, &TimelineView::rescheduled, this, &TimelinePage::reschedule);
    connect(m_view, &TimelineView::placed, this, &TimelinePage::place);
    connect(m_view, &TimelineView::drawnNew, this,
            [this](size_t lane, const timeline::Schedule& schedule) { startDraftIn(lane, schedule); });
    connect(m_view, &TimelineView::collapsedChanged, this,
            [this] { QSettings().setValue(collapsedKey, m_view->collapsed()); });
    connect(m_tray, &UndatedTray::chosen, this, &TimelinePage::choose);
    if (canAdd()) {
        connect(m_tray, &UndatedTray::carried, m_view, &TimelineView::carry);
        connect(m_tray, &UndatedTray::dropped, m_view, &TimelineView::dropCarried);
        connect(m_tray, &UndatedTray::dragCancelled, m_view, &TimelineView::cancelCarrying);
        connect(m_tray, &UndatedTray::placeRequested, m_view, &TimelineView::startPlacing);
    }
    connect(m_loader.get(), &TimelineLoader::loaded, this,
            [this](const std::shared_ptr<const timeline::Plan>& plan) {
                m_tray->setUndated(plan->content().undated);
                m_view->setPlan(plan);
                m_message->setText(messageOf(plan->content(), locale()));
                m_message->setVisible(!m_message->text().isEmpty());
            });
    connect(m_loader.get(), &TimelineLoader::failed, this, [this](const Error& error) {
        m_message->setText(error.message);
        m_message->show();
    });
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &TimelinePage::refresh);
    connect(&workspace().store(), &Store::changed, this, [this](const ChangeNotice& notice) {
        if (concernsTimeline(notice))
            refreshLater();
    });
    connect(&workspace(), &Workspace::groupChanged, this, [this] {
        m_editions.clear();
        m_baseline = {};
        refreshLater();
    });
}

void TimelinePage::activate()
{
    if (m_stale)
        refresh();
}

bool TimelinePage::isUpToDate() const
{
    return !m_stale && !m_loader->isLoading();
}

void TimelinePage::refreshLater()
{
    m_stale = true;
    if (isVisible())
        m_later.start(0);
}

void TimelinePage::refresh()
{
    m_later.stop();
    m_stale = false;
    updateEditions();
    const bool hasGroup = !workspace().group().isNull();
    m_noGroup->setVisible(!hasGroup);
    m_view->setVisible(hasGroup);
    if (!hasGroup) {
        m_message->hide();
        m_tray->hide();
        return;
    }
    m_loader->load(request());
}

TimelineRequest TimelinePage::request() const
{
    TimelineRequest request;
    request.groups = editions();
    request.grouping = TimelineGrouping(m_groupBy->currentIndex());
    request.baseline = m_baseline;
    request.locale = locale();
    return request;
}

void TimelinePage::setGrouping(TimelineGrouping grouping)
{
    m_groupBy->setCurrentIndex(int(grouping));
    QSettings().setValue(groupingKey, timelineGroupings().at(int(grouping)));
    refresh();
}

void TimelinePage::setEditions(const std::vector<Id>& groups)
{
    m_editions = groups;
    refresh();
}

void TimelinePage::compareWith(Id baseline)
{
    m_baseline = baseline;
    refresh();
}

RecordForm* TimelinePage::formFor(const EntityDescriptor& entity)
{
    RecordForm*& form = m_formOf[entity.name()];
    if (form)
        return form;
    form = new RecordForm(workspace(), entity, {}, m_forms);
    m_forms->addWidget(form);
    form->setBackVisible(true);
    connect(form, &RecordForm::backRequested, this, [this] {
        if (mayLeave())
            choose({});
        m_view->setFocus();
    });
    connect(form, &RecordForm::keyboardFreed, this, [this] { m_view->setFocus(); });
    connect(form, &RecordForm::added, this, [this](const RecordRef& record) { m_view->select(record); });
    connect(form, &RecordForm::draftDiscarded, this, [this] {
        choose({});
        m_view->setFocus();
    });
    return form;
}

RecordForm* TimelinePage::form() const
{
    return m_formShown ? qobject_cast<RecordForm*>(m_forms->currentWidget()) : nullptr;
}

void TimelinePage::choose(const RecordRef& record)
{
    const RecordForm* shown = form();
    if (shown && shown->record() != record && !mayLeave()) {
        m_view->select(shown->record());
        return;
    }
    m_view->select(record);
    const EntityDescriptor* entity = findEntity(record.entity);
    if (entity && !record.isNull()) {
        RecordForm* next = formFor(*entity);
        next->showRecord(record.id);
        m_forms->setCurrentWidget(next);
    }
    showForm(entity && !record.isNull());
    emit selectionChanged();
}

void TimelinePage::showForm(bool shown)
{
    m_formShown = shown;
    arrange();
}

/// In a narrow window one of the two at a time.
void TimelinePage::arrange()
{
    m_forms->setVisible(m_formShown);
    m_left->setVisible(!m_formShown || !m_narrow);
}

void TimelinePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_narrow = event->size().width() < NarrowBelow;
    arrange();
}

bool TimelinePage::canAdd() const
{
    return !workspace().isReadOnly();
}

void TimelinePage::editCurrent()
{
    if (RecordForm* shown = form())
        shown->focusFirst();
}

std::vector<RecordRef> TimelinePage::selection() const
{
    const RecordRef record = currentRecord();
    return record.isNull() ? std::vector<RecordRef>() : std::vector<RecordRef>{record};
}

RecordRef TimelinePage::currentRecord() const
{
    const RecordForm* shown = form();
    return shown ? shown->record() : RecordRef();
}

void TimelinePage::commitPending()
{
    if (RecordForm* shown = form())
        shown->commitPending();
}

bool TimelinePage::mayLeave()
{
    RecordForm* shown = form();
    return !shown || shown->mayLeave();
}

QList<QWidget*> TimelinePage::panes()
{
    QList<QWidget*> panes{m_view};
    if (m_tray->isVisible())
        panes << m_tray;
    if (m_formShown)
        panes << m_forms;
    return panes;
}

void TimelinePage::saveState()
{
    if (m_formShown && !m_narrow)
        QSettings().setValue(splitterKey, m_splitter->saveState());
}

} // namespace rapporteur
