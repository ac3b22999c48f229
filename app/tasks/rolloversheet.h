// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/rollover.h"
#include "tasks/tasksheet.h"

class QCheckBox;

namespace rapporteur {

class TickList;

/// The next edition made from the one that is shown: its name and time, and what comes along. Says what will
/// be made before it is, and shows the new edition afterwards.
class RollOverSheet : public TaskSheet
{
    Q_OBJECT

public:
    RollOverSheet(Workspace& workspace, RollOverRequest proposal, QWidget* window);

protected:
    [[nodiscard]] Result<ChangeSet> plan() const override;
    [[nodiscard]] FieldRow* problemRow() const override { return m_name; }
    [[nodiscard]] QString toldOf(const ChangeSet& changes) const override;
    [[nodiscard]] RecordRef recordOf(const ChangeSet& changes) const override;

private:
    void setupFields();
    void setupLists();
    void fillStreams();
    void fillMembers();
    [[nodiscard]] QCheckBox* addBox(const QString& text, bool checked);
    [[nodiscard]] RollOverRequest request() const;
    void updatePreview();

    RollOverRequest m_proposal;
    FieldRow* m_name = nullptr;
    FieldRow* m_start = nullptr;
    FieldRow* m_end = nullptr;
    TickList* m_streams = nullptr;
    TickList* m_members = nullptr;
    QCheckBox* m_leads = nullptr;
    QCheckBox* m_themes = nullptr;
    QCheckBox* m_roles = nullptr;
    QCheckBox* m_objectives = nullptr;
    QLabel* m_preview = nullptr;
};

} // namespace rapporteur
