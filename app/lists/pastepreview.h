// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pasteplan.h"
#include "forms/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace rapporteur {

/// Shows what rows from a spreadsheet would add and change before anything is done, and which are refused and
/// why.
class PastePreview : public QDialog
{
    Q_OBJECT

public:
    PastePreview(Workspace& workspace, const EntityDescriptor& entity, PastePlan plan, QWidget* parent);

signals:
    void applied(const rapporteur::Applied& applied, qint64 rows);

private:
    void setupSummary();
    void setupRows();
    void setupButtons();
    void addRow(const PasteRow& row);
    void apply();
    [[nodiscard]] qint64 taken() const;

    Workspace& m_workspace;
    const EntityDescriptor& m_entity;
    PastePlan m_plan;
    QTreeWidget* m_rows = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace rapporteur
