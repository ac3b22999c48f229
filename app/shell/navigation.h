// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "models/listreader.h"
#include "shell/catalogue.h"

#include <QHash>
#include <QListWidget>
#include <QSet>
#include <QTimer>

class QPushButton;

namespace rapporteur {

struct Group;
class NavigationViews;

/// The left pane: the edition on top, then every page with how many records it has. Counting waits until the
/// page itself has been drawn.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Null: nothing is open.
    void setWorkspace(Workspace* workspace);
    void setCurrentPage(const QString& id);
    [[nodiscard]] QListWidget* list() const { return m_list; }
    /// Only icons, for a narrow window.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void pageChosen(const QString& id);
    void pageClicked(const QString& id); ///< also where it is shown already
    void groupRequested();
    void newEditionRequested();
    void viewChosen(const rapporteur::RecordRef& view);

private:
    void setupGroupButton();
    void setupList();
    void addPage(const PageInfo& page);
    void addSeparator();
    void showAttention();
    void updateGroups();
    void fillGroupMenu(const std::vector<Group>& groups);
    void addGroup(const Group& group);
    void fitGroupName();
    void countLater(const QSet<QString>& entities);
    void countPages();
    [[nodiscard]] Query countedOn(const PageInfo& page) const;
    void count(const PageInfo& page);
    void takeCount(const QString& page, const Result<qint64>& count);
    void showCounts();
    void showCount(QListWidgetItem& item, const PageInfo& page, const QString& text);

    Workspace* m_workspace = nullptr;
    QPushButton* m_group;
    QString m_groupName;
    QListWidget* m_list;
    NavigationViews* m_views = nullptr;
    QSet<QString> m_toCount;
    QHash<QString, ListReader::Abandoned> m_counting; ///< by page
    QHash<QString, QString> m_counts;                 ///< what is to be shown, by page
    QTimer m_counter;
    QTimer m_shower;
    bool m_compact = false;
};

} // namespace rapporteur
