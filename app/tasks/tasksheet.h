// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "schema/field.h"
#include "shell/keyhints.h"

#include <QDialog>

#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rapporteur {

class FieldRow;

/// What an everyday task needs to know, asked for at once: a few fields like those of forms, what is wrong
/// under the field that it concerns, and one button that does all of it as one step. Escape leaves everything
/// as it was, Ctrl+Enter does it, Enter goes on to the next field.
class TaskSheet : public QDialog
{
    Q_OBJECT

public:
    TaskSheet(Workspace& workspace, QWidget* window);
    ~TaskSheet() override;

    [[nodiscard]] static KeyHints keyHints();

signals:
    /// It was written: what to tell of it, and the record to show.
    void done(qint64 sequence, const QString& told, const rapporteur::RecordRef& record);

protected:
    void setTexts(const QString& title, const QString& explanation, const QString& doIt);
    /// Below the fields so far: the editor that forms have for such a field.
    FieldRow& addField(FieldDescriptor field, const Value& value = {});
    /// Below the fields so far, as wide as the sheet.
    void addWide(QWidget* widget, int stretch = 0);
    [[nodiscard]] Value valueOf(const FieldRow& row) const; ///< nothing where it holds no value

    /// What is wrong with a field by itself; empty: nothing.
    [[nodiscard]] virtual QString problemOf(const FieldRow& row) const;
    /// What the task takes; called when all fields are right by themselves.
    [[nodiscard]] virtual Result<ChangeSet> plan() const = 0;
    /// Where to say what plan() found wrong; null: above the buttons.
    [[nodiscard]] virtual FieldRow* problemRow() const { return nullptr; }
    /// Of what was written; told after it was.
    [[nodiscard]] virtual QString toldOf(const ChangeSet& changes) const = 0;
    [[nodiscard]] virtual RecordRef recordOf(const ChangeSet& changes) const = 0;
    virtual void onEdited(FieldRow& /*row*/) {}
    /// A field is left: others may follow from it.
    virtual void onCommitted(FieldRow& /*row*/) {}

    void showProblem(const QString& text);
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] Store& store() const { return m_workspace.store(); }
    void keyPressEvent(QKeyEvent* event) override;
    /// What follows from a field is there before the keyboard goes on, so that it is not passed over.
    bool focusNextPrevChild(bool next) override;
    /// Grows with what is said in it, and stays on the screen.
    bool event(QEvent* event) override;

private:
    void leave(FieldRow& row);
    void fit();
    void setupButtons();
    void attempt();
    [[nodiscard]] bool areFieldsRight();

    Workspace& m_workspace;
    QVBoxLayout* m_layout;
    QLabel* m_title;
    QLabel* m_explanation;
    QVBoxLayout* m_body;
    QGridLayout* m_grid = nullptr;
    QLabel* m_problem;
    QPushButton* m_do = nullptr;
    std::vector<std::unique_ptr<FieldDescriptor>> m_fields; ///< as these are called here
    std::vector<FieldRow*> m_rows;
};

/// A field of a record as a task asks for it: under another name, needed or not.
[[nodiscard]] FieldDescriptor askedField(const EntityDescriptor& entity, const char* name, const char* label,
                                         bool required, const char* hint = "");

/// The first record of that kind that the changes add; null where they add none.
[[nodiscard]] RecordRef firstAdded(const ChangeSet& changes, const EntityDescriptor& entity);

} // namespace rapporteur
