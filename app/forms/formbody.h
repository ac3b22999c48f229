// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formtabs.h"
#include "forms/workspace.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace rapporteur {

class AttachmentSection;
class FieldSet;
class FormSection;
class RefusedInput;
class TabStack;
class UsedBy;

/// The tabs of one kind of record's form as formtabs.h has them: the fields first, then a tab for each thing
/// that people think of, each with its count. What is not in front is counted, not read.
class FormBody : public QWidget
{
    Q_OBJECT

public:
    FormBody(Workspace& workspace, const EntityDescriptor& entity, const QStringList& omitted,
             QWidget* parent = nullptr);

    [[nodiscard]] FieldSet& fields() const { return *m_fields; }
    [[nodiscard]] TabStack& tabs() const { return *m_tabs; }
    /// Puts a widget above the fields.
    void addOnTop(QWidget* widget);
    /// Puts a widget right below the fields.
    void addBelowFields(QWidget* widget);
    /// Null: a new record, which has fields only.
    void setRecord(const RecordRef& record);
    void addFile();
    /// Leads to a record that stands on one of the tabs.
    void showChild(const RecordRef& child);
    /// Counts again.
    void refresh();
    void commitPending();
    /// What holds something, somewhere on the tabs, that could not be saved.
    [[nodiscard]] RefusedInput* refused() const;

signals:
    void edited(); ///< by a person

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Tab
    {
        FormTab layout;
        std::vector<FormSection*> sections;
    };

    void setupDetails(const std::vector<FormPart>& parts);
    void setupTab(const FormTab& layout);
    /// What stands on a tab is made when the tab is first wanted.
    void fillTab(size_t index, QVBoxLayout& page);
    void makeTabs(const std::function<bool(const FormPart&)>& with);
    void setupHistory();
    FormSection* addSection(const FormPart& part, bool alone, const QString& empty, QVBoxLayout* page);
    void fillCurrent();
    /// Where something that is dropped or pasted belongs; null: nowhere here.
    [[nodiscard]] FormSection* takerOf(const QMimeData* mime, bool onlyInFront);
    void give(FormSection& taker, const QMimeData& mime);

    Workspace& m_workspace;
    RecordRef m_record;
    TabStack* m_tabs;
    QVBoxLayout* m_details;
    FieldSet* m_fields;
    std::vector<Tab> m_sections; ///< the details' own come first
    UsedBy* m_usedBy = nullptr;
    AttachmentSection* m_files = nullptr;
};

} // namespace rapporteur
