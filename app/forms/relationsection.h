// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsection.h"
#include "forms/formtabs.h"
#include "models/relationmodel.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rapporteur {

class FieldSet;
class RelationRow;
class RowDragger;

/// What hangs on a record, within its form: a talk's speakers, a person's affiliations. Made from the
/// descriptor of the children alone. A row is edited in place; what has parts of its own opens on its own
/// page, and what is a part of something else leads there.
class RelationSection : public FormSection
{
    Q_OBJECT

public:
    /// \a alone: the only list of its tab, which needs no heading; \a empty says what would be listed.
    RelationSection(Workspace& workspace, FormPart part, bool alone, const QString& empty,
                    QWidget* parent = nullptr);

    void setOwner(const RecordRef& owner) override;
    void commitPending() override;
    [[nodiscard]] RefusedInput* refused() override;
    [[nodiscard]] const EntityDescriptor& entity() const { return m_model->entity(); }
    /// Opens an empty row, or a new record on its own page.
    virtual void add();
    [[nodiscard]] bool lists(const QString& entity) const override
    {
        return m_model->entity().name() == entity;
    }
    void open(Id id) override;

protected:
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] const RecordRef& owner() const { return m_model->owner(); }
    void setAddText(const QString& text);
    /// The second line of a row; \a usual is made of its columns.
    [[nodiscard]] virtual QString summaryOf(const Record& record, const QString& usual) const;
    /// Says where a row leads outside the program; empty: nowhere.
    [[nodiscard]] virtual QString leadsTo(const Record& record) const;
    virtual void go(const Record& record);
    /// What stands below the fields of a row that is open.
    virtual void addToEditor(QVBoxLayout&, const Record&) {}

private:
    void setupHeading(bool alone);
    void setupFoot(const QString& empty);
    void rebuild();
    void updateTexts();
    void buildRow(int row);
    void addBadge(RelationRow& row, const Record& record);
    void choose(Id id, const Value& value);
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
    [[nodiscard]] FieldSet* makeFields(const Record* shown = nullptr);

    Workspace& m_workspace;
    FormPart m_part;
    RelationModel* m_model;
    QLabel* m_heading;
    QPushButton* m_add;
    QVBoxLayout* m_rows;
    QLabel* m_empty;
    QPushButton* m_more; ///< of many only the first are read
    RowDragger* m_dragger;
    std::vector<RelationRow*> m_rowWidgets;
    QWidget* m_editor = nullptr; ///< around the fields of the row that is open
    FieldSet* m_fields = nullptr;
};

} // namespace rapporteur
