// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "models/relationmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rapporteur {

class FieldSet;
class RelationRow;

/// What belongs to a record, within its form: a talk's speakers, a person's affiliations. Made from the
/// descriptor of the children alone. A row is edited in place; what has parts of its own opens on its own
/// page.
class RelationSection : public QWidget
{
    Q_OBJECT

public:
    RelationSection(Workspace& workspace, const EntityDescriptor& child, QWidget* parent = nullptr);

    void setOwner(const RecordRef& owner);
    void commitPending();
    /// The fields that are open and hold something that could not be saved.
    [[nodiscard]] FieldSet* refused() const;
    [[nodiscard]] const EntityDescriptor& entity() const { return m_model->entity(); }
    /// Opens an empty row, or a new record on its own page.
    void add();

signals:
    void edited(); ///< by a person

private:
    void setupHeading();
    void rebuild();
    void buildRow(int row);
    void activate(int row);
    void openEditor(int row);
    void closeEditor();
    void discardEditor();
    void resumeDraft();
    [[nodiscard]] bool mayCloseEditor();
    void placeEditor();
    void revealEditor();
    void addRowButtons(FieldSet* fields, QVBoxLayout* box);
    void move(int row, int by);
    [[nodiscard]] bool opensOwnPage() const;
    [[nodiscard]] FieldSet* makeFields();

    Workspace& m_workspace;
    RelationModel* m_model;
    QLabel* m_heading;
    QPushButton* m_add;
    QVBoxLayout* m_rows;
    std::vector<RelationRow*> m_rowWidgets;
    QWidget* m_editor = nullptr; ///< around the fields of the row that is open
    FieldSet* m_fields = nullptr;
};

} // namespace rapporteur
