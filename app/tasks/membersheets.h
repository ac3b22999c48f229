// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/knownornewfields.h"
#include "tasks/tasksheet.h"

namespace rapporteur {

/// Person, organisation, membership and part in a stream of somebody who joins, at once.
class AddMemberSheet : public TaskSheet
{
    Q_OBJECT

public:
    /// Somebody known may have been chosen before.
    AddMemberSheet(Workspace& workspace, Id person, QWidget* window);

protected:
    [[nodiscard]] QString problemOf(const FieldRow& row) const override;
    [[nodiscard]] Result<ChangeSet> plan() const override;
    [[nodiscard]] FieldRow* problemRow() const override;
    [[nodiscard]] QString toldOf(const ChangeSet& changes) const override;
    [[nodiscard]] RecordRef recordOf(const ChangeSet& changes) const override;
    void onEdited(FieldRow& row) override;
    void onCommitted(FieldRow& row) override;

private:
    void setupPerson();
    void setupMembership();
    void showPresentOrganisation();

    std::unique_ptr<KnownOrNewFields> m_person;
    std::unique_ptr<KnownOrNewFields> m_organisation;
    FieldRow* m_since = nullptr;
    FieldRow* m_joined = nullptr;
    FieldRow* m_stream = nullptr;
    FieldRow* m_part = nullptr;
};

/// Where people work from now on.
class MovedToSheet : public TaskSheet
{
    Q_OBJECT

public:
    MovedToSheet(Workspace& workspace, std::vector<Id> people, QWidget* window);

protected:
    [[nodiscard]] QString problemOf(const FieldRow& row) const override;
    [[nodiscard]] Result<ChangeSet> plan() const override;
    [[nodiscard]] FieldRow* problemRow() const override { return m_on; }
    [[nodiscard]] QString toldOf(const ChangeSet& changes) const override;
    [[nodiscard]] RecordRef recordOf(const ChangeSet& changes) const override;
    void onCommitted(FieldRow& row) override;

private:
    std::vector<Id> m_people;
    std::unique_ptr<KnownOrNewFields> m_organisation;
    FieldRow* m_on = nullptr;
    FieldRow* m_leaving = nullptr; ///< only where somebody works for several
};

/// From when on people are no longer members.
class LeftSheet : public TaskSheet
{
    Q_OBJECT

public:
    LeftSheet(Workspace& workspace, std::vector<Id> people, QWidget* window);

protected:
    [[nodiscard]] Result<ChangeSet> plan() const override;
    [[nodiscard]] FieldRow* problemRow() const override { return m_on; }
    [[nodiscard]] QString toldOf(const ChangeSet& changes) const override;
    [[nodiscard]] RecordRef recordOf(const ChangeSet& changes) const override;

private:
    std::vector<Id> m_people;
    FieldRow* m_on = nullptr;
};

/// Today where the edition is under way; before it, its first day. Of one that is over, whoever joined did so
/// with its first day, whoever left with its last.
enum class Happened { Joined, Left };
[[nodiscard]] PartialDate usualDay(const Store& store, Id group, Happened what);

} // namespace rapporteur
