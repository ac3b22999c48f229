// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "queries/chartrecords.h"

#include <QWidget>

namespace rapporteur {

/// One page of the window. The window forwards its actions to the page that is shown; a page answers those
/// that it knows.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_workspace(workspace)
    {}

    /// When the page comes to the front.
    virtual void activate() {}
    virtual bool canAdd() const { return false; }
    virtual void addNew() {}
    virtual void startDraft(const Record&) {}
    virtual void resumeDraft(const Draft&) {}
    virtual void editCurrent() {}
    virtual std::vector<RecordRef> selection() const { return {}; }
    virtual bool canFind() const { return false; }
    virtual void find() {}
    /// What of the page was asked for, where it has parts: one of its charts.
    virtual void showPart(const QString&) {}
    virtual bool openRecord(Id) { return false; }
    /// Leads to a part of the record that was opened: the one with a page of its own is what it belongs to.
    virtual void openPart(const RecordRef&) {}
    [[nodiscard]] virtual RecordRef currentRecord() const { return {}; }
    /// Saves what was typed but not left yet.
    virtual void commitPending() {}
    /// Saves it and says whether something else may be shown; if not, the page has told why.
    [[nodiscard]] virtual bool mayLeave() { return true; }
    /// The widgets that F6 goes through, first to last.
    [[nodiscard]] virtual QList<QWidget*> panes() { return {this}; }
    virtual void saveState() {}

signals:
    void selectionChanged();
    /// A page, or a part of one: "charts/member-growth".
    void pageRequested(const QString& id);
    /// The list of exactly these records.
    void recordsRequested(const rapporteur::RecordsBehind& records);

protected:
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }

private:
    Workspace& m_workspace;
};

} // namespace rapporteur
