// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsection.h"

namespace rapporteur {

class HistoryModel;
class StepDetails;
class StepList;

/// What happened to one record, within its form: the steps, newest first, and below them the chosen one with
/// its ways back.
class RecordHistory : public FormSection
{
    Q_OBJECT

public:
    explicit RecordHistory(Workspace& workspace, QWidget* parent = nullptr);

    /// Reads the steps; null: forgets them.
    void setOwner(const RecordRef& owner) override;

private:
    void showStep(int row);

    HistoryModel* m_model;
    StepList* m_list;
    StepDetails* m_details;
};

} // namespace rapporteur
