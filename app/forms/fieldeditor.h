// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QWidget>

class QKeyEvent;
class QLabel;

namespace rapporteur {

/// One field's value in a person's hands. Each type of field has one of these, made by the registry in
/// editorfactory.h; forms and the rows of lists use nothing else.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const FieldDescriptor& field, QWidget* parent);

    [[nodiscard]] const FieldDescriptor& field() const { return m_field; }
    virtual void setValue(const Value& value) = 0;
    /// As it stands; the error says what is wrong in words for people.
    [[nodiscard]] virtual Result<Value> value() const = 0;
    /// A record that is to be added together with the value that names it.
    [[nodiscard]] virtual std::optional<Record> creation() const { return std::nullopt; }
    /// The record that the field belongs to, as far as it is filled in: what is left out of a date follows
    /// from it.
    virtual void setContext(const Record&) {}
    /// What the editor made of what was typed; empty where there is nothing to say.
    [[nodiscard]] virtual QString understood() const { return {}; }
    virtual void setReadOnly(bool readOnly) = 0;
    /// Takes what was typed whole for what it names, before the value is asked for with the keyboard still
    /// here.
    virtual void settle() {}
    /// Whether the record that it names can be shown from here; a sheet stays in front of everything.
    virtual void setLeadsToRecord(bool) {}

    /// The widget that takes the keyboard and carries the accessible name.
    [[nodiscard]] QWidget* input() const { return m_input; }
    /// Whether a person typed something that has not been taken yet.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    void setTouched(bool touched) { m_touched = touched; }
    /// The words in it as they stand, and putting them back as if they had been typed.
    [[nodiscard]] QString typedText() const;
    void retype(const QString& text);
    /// Names the field for assistive tools: "E-mail", or "Speaker: Person" within a list of speakers.
    virtual void setSpokenName(const QString& name);
    /// Marks the field as wrong, next to the words that say why.
    virtual void setProblem(bool problem);

signals:
    void edited();    ///< by a person; the value may not be complete yet
    void committed(); ///< the field was left, or Enter pressed
    void cancelled(); ///< Escape: back to what is saved
    void openRequested(const rapporteur::RecordRef& record);

protected:
    void setInput(QWidget* input);
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Call for each edit by a person.
    void touch();
    /// Enter makes a new line in some editors.
    virtual bool takesEnter() const { return false; }

private:
    [[nodiscard]] bool meansWindow(const QKeyEvent& key) const;

    const FieldDescriptor& m_field;
    QWidget* m_input = nullptr;
    QLabel* m_spoken = nullptr; ///< beside a combo box, which is announced by its label alone
    bool m_touched = false;
};

} // namespace rapporteur
