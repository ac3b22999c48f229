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
    /// More than these are not looked through before the change is made.
    static constexpr size_t mostPreviewed = 2'000;

    BulkEditDialog(Workspace& workspace, const EntityDescriptor& entity, std::vector<Id> ids,
                   QWidget* parent);

signals:
    void applied(const rapporteur::Applied& applied, qint64 changed);
    /// Too many for the window to wait for.
    void requested(const std::vector<rapporteur::FieldAssignment>& assignments);

private:
    struct Row
    {
        const FieldDescriptor* field;
        QCheckBox* tick;
        FieldEditor* editor;
    };

    [[nodiscard]] bool isLong() const { return m_ids.size() > mostPreviewed; }
    void setupFields();
    void addField(QGridLayout& grid, const FieldDescriptor& field);
    void setupPreview();
    void setupButtons();
    void updatePreview();
    void apply();
    [[nodiscard]] Result<std::vector<FieldAssignment>> assignments() const;
    void showPlan(const Result<std::vector<FieldAssignment>>& wanted);
    void showWish(const Result<std::vector<FieldAssignment>>& wanted);
    [[nodiscard]] QString lineText(const BulkLine& line) const;
    [[nodiscard]] QString valueText(const FieldDescriptor& field, const Value& value) const;

    Workspace& m_workspace;
    const EntityDescriptor& m_entity;
    std::vector<Id> m_ids;
    std::vector<Record> m_records; ///< none of very many
    std::vector<Row> m_rows;
    QLabel* m_preview = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_apply = nullptr;
    BulkPlan m_plan;
};

} // namespace rapporteur
