// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"

class QGridLayout;
class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace rapporteur {

/// A field in a form: its name, its editor, and below it what is to be said about it: what a date was
/// understood as, what is missing, what is wrong, or a conflict with its two ways out.
class FieldRow : public QObject
{
    Q_OBJECT

public:
    FieldRow(Workspace& workspace, const FieldDescriptor& field, QWidget* form);

    void addTo(QGridLayout& grid, int row);
    /// Something of another part of the window, below the editor and what is said of it.
    void addBelow(QWidget* widget);
    [[nodiscard]] FieldEditor& editor() const { return *m_editor; }
    [[nodiscard]] const FieldDescriptor& field() const { return m_editor->field(); }

    /// A field that is of no concern now takes no room.
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return m_shown; }
    void setSpokenPrefix(const QString& prefix);
    void clearMessage();
    void showNote(const QString& text);
    void showProblem(const QString& text);
    /// Somebody saved another value meanwhile: keeps what was typed until a choice is made.
    void showConflict(const QString& text);
    [[nodiscard]] bool hasConflict() const { return m_conflict; }
    /// What stands below the field.
    [[nodiscard]] QString message() const;

signals:
    void keepMine();
    void takeTheirs();

private:
    void setupMessage(QWidget* form);
    [[nodiscard]] QWidget* secretariatMark();
    void setMessage(const QString& text, bool problem);

    QLabel* m_label;
    QWidget* m_mark = nullptr; ///< where only the secretariat sees the field
    FieldEditor* m_editor;
    QWidget* m_below;
    QLabel* m_message;
    QWidget* m_choices;
    QVBoxLayout* m_cell = nullptr;
    bool m_conflict = false;
    bool m_shown = true;
};

} // namespace rapporteur
