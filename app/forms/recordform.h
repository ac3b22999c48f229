// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "shell/keyhints.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace rapporteur {

class FieldSet;
class FormBody;

/// Everything about one record of a kind: its name, and on tabs its fields, what belongs to it and what uses
/// it. A new record starts here as a draft.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// Children in \a linked are not listed but counted and linked to: a group's talks have a page of their
    /// own.
    RecordForm(Workspace& workspace, const EntityDescriptor& entity, const QStringList& linked = {},
               QWidget* parent = nullptr);
    /// The keys that it takes itself.
    [[nodiscard]] static KeyHints keyHints();

    void showRecord(Id id);
    void showNothing();
    void startDraft(const Record& draft);
    void resumeDraft(const Draft& draft);
    [[nodiscard]] bool isDraft() const;
    [[nodiscard]] RecordRef record() const { return m_record; }
    void commitPending();
    /// Whether another record may be shown: once not while something is typed that could not be saved. It is
    /// shown and told of then; whoever leaves again lets it go.
    [[nodiscard]] bool mayLeave();
    void focusFirst();
    /// Shows the tab \a by further on, around the end.
    void showNextTab(int by);
    /// Asks for files to keep with the record.
    void addFile();
    /// Brings a record that belongs to this one into view, and opens it there.
    void showChild(const RecordRef& child);
    /// Stands between the name and the fields: a page's own key figures.
    void setBanner(QWidget* banner);
    /// Where the banner leads to the same lists.
    void hideLinks();
    void setBackVisible(bool visible);
    /// Beside a list with nothing in it, nothing can be chosen.
    void setChoiceOffered(bool offered);

protected:
    void changeEvent(QEvent* event) override;

signals:
    void added(const rapporteur::RecordRef& record);
    void draftDiscarded();
    void backRequested();
    void keyboardFreed(); ///< the record that was typed into is gone
    void linkActivated(const QString& entity);

private:
    void setupHeader();
    void setupBody();
    void setupLinks();
    void setupDraftBar();
    void onChanged(const ChangeNotice& notice);
    void updateHeader();
    void updateLinks();
    void showParts(bool recordShown);
    void noteSaved();
    void leaveDraft();
    void showDraft();
    void discardDraft();
    void discardRefused();

    Workspace& m_workspace;
    const EntityDescriptor& m_entity;
    RecordRef m_record;
    QWidget* m_header = nullptr;
    QToolButton* m_back = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_more = nullptr;
    QLabel* m_empty = nullptr;
    FormBody* m_body = nullptr;
    FieldSet* m_fields = nullptr; ///< the body's
    QWidget* m_draftBar = nullptr;
    QPushButton* m_addButton = nullptr;
    QLabel* m_links = nullptr;
    QStringList m_linked;
    bool m_linksShown = true;
    bool m_toldOfRefusal = false; ///< since the last key
    QLabel* m_saved = nullptr;
};

} // namespace rapporteur
