// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pasteplan.h"
#include "forms/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace rapporteur {

/// Shows what rows from a spreadsheet would add and change before anything is done, and which are refused and
/// why.
class PastePreview : public QDialog
{
    Q_OBJECT

public:
    /// \a aside: whoever shows it takes the rows over; else it does so itself.
    PastePreview(Workspace& workspace, const EntityDescriptor& entity, PastePlan plan, bool aside,
                 QWidget* parent);

signals:
    void applied(const rapporteur::Applied& applied, qint64 rows);
    void requested(const rapporteur::ChangeSet& changes, qint64 rows);

private:
    void setupSummary();
    void setupRows();
    void setupButtons();
    void apply();
    [[nodiscard]] qint64 taken() const;

    Workspace& m_workspace;
    const EntityDescriptor& m_entity;
    PastePlan m_plan;
    bool m_aside;
    QLabel* m_problem = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace rapporteur
