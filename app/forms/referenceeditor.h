// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"

#include <functional>

class QAction;
class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace rapporteur {

/// Another record, chosen by typing any part of its name, with accents or without. Shows what tells namesakes
/// apart, can be emptied, and opens the record that it names. What nobody has recorded yet can be made from
/// the words that were typed.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(Workspace& workspace, const FieldDescriptor& field, QWidget* parent);

    void setValue(const Value& value) override;
    [[nodiscard]] Result<Value> value() const override;
    void setReadOnly(bool readOnly) override;
    void settle() override { takeTypedName(); }
    void setLeadsToRecord(bool leads) override;
    [[nodiscard]] std::optional<Record> creation() const override;
    [[nodiscard]] RecordRef reference() const { return m_ref; }
    void setPlaceholder(const QString& text);
    void setSpokenName(const QString& name) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setupLine();
    void setupButtons();
    void suggest(const QString& words);
    void addSuggestions(const EntityDescriptor& entity, const QString& words);
    void addRecords(const EntityDescriptor& entity, const std::vector<Record>& records);
    [[nodiscard]] std::vector<Record> recentOf(const EntityDescriptor& entity) const;
    void putBeginningsFirst(const QString& words);
    void offerCreation(const QString& words);
    void openSuggestions();
    [[nodiscard]] Result<std::vector<Record>> recordsMatching(const EntityDescriptor& entity,
                                                              const QString& words) const;
    [[nodiscard]] Result<std::vector<Record>> recordsLabelled(Query query, const QString& words) const;
    void addSuggestion(const EntityDescriptor& entity, const Record& record, const QString& summary);
    [[nodiscard]] bool isSuggested(const RecordRef& ref) const;
    [[nodiscard]] QString labelOfShown(const RecordRef& ref) const;
    [[nodiscard]] std::function<QString(const RecordRef&)> labels() const;
    void choose(const QModelIndex& index);
    void clear();
    void takeTypedName();
    [[nodiscard]] bool takeFromSuggestions(QKeyEvent& key);
    [[nodiscard]] bool leaveSuggestions(const QKeyEvent& key);
    void selectOnEntry(const QEvent& event);
    void showReference(const RecordRef& ref);
    void updateButtons();
    [[nodiscard]] std::vector<const EntityDescriptor*> targets() const;

    Workspace& m_workspace;
    QLineEdit* m_line;
    QAction* m_open; ///< the first of the line's actions stands outermost
    QAction* m_clear;
    QCompleter* m_completer;
    QStandardItemModel* m_suggestions;
    RecordRef m_ref;
    std::optional<Record> m_creation; ///< goes by what was typed, and is added with the value
    QString m_typed;                  ///< by a person, before anything was chosen
    QString m_words;                  ///< what the field holds but for a row that is only looked at
    QString m_shown;                  ///< the label as it was shown: other words mean another record
    bool m_clickedInto = false;
    bool m_readOnly = false;
    bool m_leads = true;
};

} // namespace rapporteur
