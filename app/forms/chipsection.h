// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsection.h"
#include "forms/formtabs.h"
#include "forms/refusedinput.h"
#include "models/relationmodel.h"

class QLabel;

namespace rapporteur {

class Chip;
class FlowLayout;
class ReferenceEditor;

/// What belongs to a record and says no more than the name of another: an event's partners, the leads of a
/// work stream. One chip each, in an order of their own, and behind them a field to name one more.
class ChipSection : public FormSection, public RefusedInput
{
    Q_OBJECT

public:
    ChipSection(Workspace& workspace, FormPart part, QWidget* parent = nullptr);

    void setOwner(const RecordRef& owner) override;
    void commitPending() override;
    [[nodiscard]] RefusedInput* refused() override;
    [[nodiscard]] QWidget* refusedPlace() override { return this; }
    void focusRefused() override;
    [[nodiscard]] QString refusedName() const override;
    [[nodiscard]] QString refusedReason() const override;
    void discardRefused() override;
    [[nodiscard]] bool lists(const QString& entity) const override;
    void open(Id id) override;

private:
    void setupPicker();
    void rebuild();
    void addChip(int row);
    void takePicked();
    void move(int from, int to);
    void drop(int from, const QPoint& place);
    bool apply(ChangeSet changes);
    [[nodiscard]] RecordRef namedBy(const Record& record) const;

    Workspace& m_workspace;
    FormPart m_part;
    RelationModel* m_model;
    FieldDescriptor m_picked; ///< stands for all the fields that name a record
    QLabel* m_heading;
    FlowLayout* m_flow;
    QWidget* m_chipsArea;
    std::vector<Chip*> m_chips;
    ReferenceEditor* m_picker = nullptr;
    QLabel* m_problem;
};

} // namespace rapporteur
