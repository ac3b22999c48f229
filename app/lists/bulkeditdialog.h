// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bulkedit.h"
#include "forms/workspace.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace rapporteur {

class FieldEditor;

/// Gives several records the same values: those fields that are ticked, shown with what stands there now
/// before anything is done.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr size_t mostRecords = 10'000;

    BulkEditDialog(Workspace& workspace, std::vector<Record> records, QWidget* parent);

signals:
    void applied(const rapporteur::Applied& applied, qint64 changed);

private:
    struct Row
    {
        const FieldDescriptor* field;
        QCheckBox* tick;
        FieldEditor* editor;
    };

    void setupFields();
    void addField(QGridLayout& grid, const FieldDescriptor& field);
    void setupPreview();
    void setupButtons();
    void updatePreview();
    void apply();
    [[nodiscard]] Result<std::vector<FieldAssignment>> assignments() const;
    [[nodiscard]] QString lineText(const BulkLine& line) const;

    Workspace& m_workspace;
    std::vector<Record> m_records;
    std::vector<Row> m_rows;
    QLabel* m_preview = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_apply = nullptr;
    BulkPlan m_plan;
};

} // namespace rapporteur
