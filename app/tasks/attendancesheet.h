// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/attendance.h"
#include "tasks/tasksheet.h"

class QLineEdit;
class QTableView;

namespace rapporteur {

class AttendanceModel;
class PastedList;
class WordFilter;

/// Who was at a meeting: ticked in a list of those who may have been, or pasted as names. Shows what is
/// recorded already.
class AttendanceSheet : public TaskSheet
{
    Q_OBJECT

public:
    [[nodiscard]] static KeyHints keyHints();
    [[nodiscard]] static Result<AttendanceSheet*> make(Workspace& workspace, Id event, QWidget* window);

protected:
    [[nodiscard]] Result<ChangeSet> plan() const override;
    [[nodiscard]] QString toldOf(const ChangeSet& changes) const override;
    [[nodiscard]] RecordRef recordOf(const ChangeSet& changes) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    AttendanceSheet(Workspace& workspace, Id event, std::vector<AttendanceLine> lines, QWidget* window);

    void setupSearch();
    void setupList();
    [[nodiscard]] bool takesListKey(const QKeyEvent& key);
    [[nodiscard]] bool takesSearchKey(const QKeyEvent& key);
    void pasteNames();
    void updateCount();
    [[nodiscard]] int presentCount() const;

    Id m_event;
    AttendanceModel* m_model;
    WordFilter* m_filter;
    QLineEdit* m_search = nullptr;
    QTableView* m_list = nullptr;
    PastedList* m_pasted = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace rapporteur
