// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

namespace rapporteur {

class RecordForm;

/// The edition at hand itself: what it is, its objectives in their order, the figures that it published, its
/// partners; and the way to the editions before and after it.
class GroupPage : public Page
{
    Q_OBJECT

public:
    explicit GroupPage(Workspace& workspace, QWidget* parent = nullptr);

    void activate() override;
    RecordRef currentRecord() const override;
    bool canAdd() const override;
    void addNew() override;
    void startDraft(const Record& draft) override;
    void resumeDraft(const Draft& draft) override;
    bool openRecord(Id id) override;
    void openPart(const RecordRef& part) override;
    void editCurrent() override;
    void commitPending() override;
    bool mayLeave() override;

private:
    void showGroup();

    RecordForm* m_form;
};

} // namespace rapporteur
