// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

namespace rapporteur {

class ListPane;
class RecordForm;
class TwoPanes;

/// The page of one kind of record: the list, and beside it the form of the one that is chosen. In a narrow
/// window one of the two at a time.
class RecordsPage : public Page
{
    Q_OBJECT

public:
    RecordsPage(Workspace& workspace, const EntityDescriptor& entity, QWidget* parent = nullptr);

    void activate() override;
    bool canAdd() const override;
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

    [[nodiscard]] ListPane* listPane() const { return m_list; }
    [[nodiscard]] RecordForm* form() const { return m_form; }

private:
    void setupParts();
    void setupConnections();
    void showOne();
    void markAgain(Id id);
    void choose(Id id);
    void showInForm(Id id);
    void tellSelection();
    void makeRoomForDraft();
    [[nodiscard]] Record newRecord() const;

    const EntityDescriptor& m_entity;
    TwoPanes* m_panes;
    ListPane* m_list;
    RecordForm* m_form;
    Id m_beforeDraft;
    using Told = std::pair<Id, Id>;
    Told m_told; ///< the one record that is chosen and the one in the form, as they were told of last
};

} // namespace rapporteur
