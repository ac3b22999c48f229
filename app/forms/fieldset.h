// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/refusedinput.h"
#include "forms/workspace.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace rapporteur {

class FieldRow;

/// The fields of one record, one below the other, built from its descriptor. An existing record is saved
/// field by field as each is left; a new one is a draft that is added as soon as nothing is missing. What is
/// wrong stands under its field, and so does what somebody else changed in the meantime, with both values to
/// choose from.
class FieldSet : public QWidget, public RefusedInput
{
    Q_OBJECT

public:
    /// Fields in \a omitted are not shown (the owner, within the owner's own form).
    FieldSet(Workspace& workspace, const EntityDescriptor& entity, const QStringList& omitted,
             QWidget* parent = nullptr);
    ~FieldSet() override;

    /// Names the fields for assistive tools within a longer form ("Speaker 2").
    void setSpokenPrefix(const QString& prefix);
    void showRecord(const Record& record);
    void startDraft(const Record& draft);
    void resumeDraft(const Draft& draft);
    /// The draft as it stands; none where nothing was typed yet.
    [[nodiscard]] std::optional<Draft> draft() const;
    /// Writes it down at once.
    void keepDraft();
    /// The person does not want it.
    void dropDraft();
    [[nodiscard]] bool isDraft() const { return m_isDraft; }
    [[nodiscard]] bool hasUnsaved() const;
    [[nodiscard]] RecordRef record() const { return m_isDraft ? RecordRef() : m_base.ref(); }
    [[nodiscard]] const EntityDescriptor& entity() const { return m_entity; }

    /// Saves what was typed but not left yet, before the window shows something else.
    void commitPending();
    /// Whether something is typed that could not be saved, or that waits for a choice.
    [[nodiscard]] bool isRefused() const { return refusedRow() != nullptr; }
    [[nodiscard]] QWidget* refusedPlace() override { return this; }
    void focusRefused() override;
    [[nodiscard]] QString refusedName() const override;
    [[nodiscard]] QString refusedReason() const override;
    void discardRefused() override;
    void focusFirst();
    void focusField(const QString& name);
    /// Adds the draft; shows what is missing where it cannot be added.
    bool addDraft();
    /// The draft with what is being typed, as far as that can be read.
    [[nodiscard]] Record typedRecord() const;
    /// Asked before a draft in which nothing is missing is added by itself.
    void setAddGuard(std::function<bool()> mayAdd) { m_mayAdd = std::move(mayAdd); }
    /// Puts something below a field that is to be said about it.
    void showBelow(const QString& field, QWidget* widget);

signals:
    void edited(); ///< by a person
    void added(const rapporteur::RecordRef& record);
    void saved();
    void draftChanged();
    void cancelled();

private:
    void setupRows(const QStringList& omitted);
    void setupRow(const FieldDescriptor& field);
    void onChanged(const ChangeNotice& notice);
    void onEdited(FieldRow& row);
    void commit(FieldRow& row);
    void commitToDraft(FieldRow& row, const Value& value);
    void save(FieldRow& row, const Value& value);
    void showConflict(FieldRow& row, const Value& mine);
    void showMissing(bool all);
    void showValues(const Record& record, bool keepTouched);
    [[nodiscard]] QString conflictText(const FieldDescriptor& field, const Value& mine) const;
    [[nodiscard]] QString textOf(const FieldDescriptor& field, const Value& value) const;
    void restore(FieldRow& row);
    [[nodiscard]] FieldRow* refusedRow() const;
    [[nodiscard]] FieldRow* rowOf(const QString& name) const;

    Workspace& m_workspace;
    const EntityDescriptor& m_entity;
    QGridLayout* m_grid;
    std::vector<FieldRow*> m_rows;
    Record m_base; ///< as it was read; a draft as far as it is filled in
    bool m_isDraft = false;
    QString m_draftKey;
    Record m_started;   ///< the draft before anything was typed
    QTimer m_keepLater; ///< not with every key
    bool m_busy = false;
    std::function<bool()> m_mayAdd;
};

} // namespace rapporteur
