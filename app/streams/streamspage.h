// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace rapporteur {

class EmptyState;
class RecordForm;
class StreamTreeModel;
class StreamView;
class TwoPanes;

/// The work streams with their themes, outputs and progress notes as one tree, and beside it the form of what
/// is chosen there. What is added is added where one is.
class StreamsPage : public Page
{
    Q_OBJECT

public:
    explicit StreamsPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    bool canAdd() const override;
    /// Asks what to add; the first can only be a work stream.
    void addNew() override;
    void startDraft(const Record& draft) override;
    void resumeDraft(const Draft& draft) override;
    void editCurrent() override;
    std::vector<RecordRef> selection() const override;
    bool canFind() const override { return true; }
    void find() override;
    bool openRecord(Id id) override;
    void openPart(const RecordRef& part) override;
    RecordRef currentRecord() const override;
    void commitPending() override;
    bool mayLeave() override;
    QList<QWidget*> panes() override;
    void saveState() override;

    [[nodiscard]] StreamView* view() const { return m_view; }
    [[nodiscard]] StreamTreeModel* model() const { return m_model; }

private:
    QWidget* setupList();
    QWidget* setupTop();
    void fillAddMenu();
    void addTo(const EntityDescriptor& entity, const QString& text, bool enabled);
    void start(const EntityDescriptor& entity);
    void fillProgressNote(Record& note) const;
    [[nodiscard]] Record newRecord(const EntityDescriptor& entity) const;
    [[nodiscard]] RecordRef chosenOf(const EntityDescriptor& entity) const;
    [[nodiscard]] RecordForm* formOf(const EntityDescriptor& entity);
    [[nodiscard]] RecordForm* form() const;
    void showList();
    void load();
    void choose(const RecordRef& ref);
    void show(const RecordRef& ref);
    void onReloaded();
    void apply(const ChangeSet& changes);

    StreamTreeModel* m_model;
    StreamView* m_view;
    QLineEdit* m_search = nullptr;
    QPushButton* m_add = nullptr;
    QMenu* m_addMenu = nullptr;
    QStackedWidget* m_list = nullptr;
    QLabel* m_footer = nullptr;
    QStackedWidget* m_forms;
    TwoPanes* m_panes;
    EmptyState* m_nothing;
    QHash<const EntityDescriptor*, RecordForm*> m_formOf;
    RecordRef m_beforeDraft;
    bool m_loaded = false;
};

} // namespace rapporteur
