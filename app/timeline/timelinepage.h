// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/timeline.h"
#include "shell/page.h"
#include "timeline/snapping.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace rapporteur {

class EmptyState;
class RecordForm;
class TimelineLoader;
class TimelineView;
class UndatedTray;

/// The group's year as one picture to plan with: the timeline, the tray of what has no date yet, and the form
/// of whatever is chosen beside them.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    explicit TimelinePage(Workspace& workspace, QWidget* parent = nullptr);
    ~TimelinePage() override;

    void activate() override;
    bool canAdd() const override;
    void addNew() override;
    void editCurrent() override;
    std::vector<RecordRef> selection() const override;
    [[nodiscard]] RecordRef currentRecord() const override;
    void commitPending() override;
    bool mayLeave() override;
    QList<QWidget*> panes() override;
    void saveState() override;

    [[nodiscard]] TimelineView* view() const { return m_view; }
    [[nodiscard]] UndatedTray* tray() const { return m_tray; }
    /// Whether what is shown is what the records say now.
    [[nodiscard]] bool isUpToDate() const;
    void setGrouping(TimelineGrouping grouping);
    void setEditions(const std::vector<Id>& groups);
    /// A frozen plan; null: none.
    void compareWith(Id baseline);
    void askToFreeze();
    void freeze(const QString& name);
    void askToSave();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // timelinepage.cpp
    void setupBar();
    void setupKeys();
    void setupBody();
    void setupConnections();
    void refreshLater();
    void refresh();
    [[nodiscard]] TimelineRequest request() const;
    void choose(const RecordRef& record);
    void showForm(bool shown);
    void arrange();
    [[nodiscard]] RecordForm* formFor(const EntityDescriptor& entity);
    [[nodiscard]] RecordForm* form() const;

    // timelinepage_bar.cpp
    QToolButton* addTool(const char* iconName, const QString& text, const QString& keys);
    void updateEditions();
    void fillEditions();
    void fillPlanMenu();
    [[nodiscard]] std::vector<Id> editions() const;

    // timelinepage_edit.cpp
    [[nodiscard]] std::optional<timeline::Schedule> scheduleOf(const RecordRef& record,
                                                               timeline::Part part) const;
    void reschedule(const RecordRef& record, timeline::Part part, const timeline::Schedule& before,
                    const timeline::Schedule& after);
    void place(const RecordRef& record, const timeline::Schedule& schedule);
    void write(const RecordRef& ref, const std::vector<std::pair<QString, PartialDate>>& dates);
    void startDraftIn(std::optional<size_t> lane, const timeline::Schedule& schedule);

    QHBoxLayout* m_bar = nullptr;
    QComboBox* m_groupBy = nullptr;
    QToolButton* m_editionsButton = nullptr;
    QToolButton* m_draw = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_editionsMenu = nullptr;
    QMenu* m_planMenu = nullptr;
    QLabel* m_message = nullptr;
    EmptyState* m_noGroup = nullptr;
    QSplitter* m_splitter = nullptr;
    QWidget* m_left = nullptr;
    QStackedWidget* m_forms = nullptr;
    TimelineView* m_view = nullptr;
    UndatedTray* m_tray = nullptr;
    std::unique_ptr<TimelineLoader> m_loader;
    QHash<QString, RecordForm*> m_formOf;
    std::vector<Id> m_editions; ///< beside the window's own; empty: only that
    Id m_baseline;
    QTimer m_later;
    bool m_stale = true;
    bool m_formShown = false;
    bool m_narrow = false;
};

} // namespace rapporteur
