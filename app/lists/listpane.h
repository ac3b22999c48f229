// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "models/entitytablemodel.h"
#include "models/listdefinition.h"
#include "queries/chartrecords.h"
#include "shell/keyhints.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace rapporteur {

class FilterBar;
class RecordTable;
class ViewTool;

/// The list of one kind of record: what to search for and to filter by and the way to add one on top, how
/// many below, and what would be here where there is nothing.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    ListPane(Workspace& workspace, const EntityDescriptor& entity, QWidget* parent = nullptr);
    /// The keys that it takes itself.
    [[nodiscard]] static KeyHints keyHints();

    [[nodiscard]] RecordTable* table() const { return m_table; }
    [[nodiscard]] EntityTableModel* model() const { return m_model; }
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] FilterBar* filterBar() const { return m_filter; }
    /// Shows the record also where a search or a filter hides it.
    bool select(Id id);
    void takeKeyboard();
    /// Reads the list the first time that the page is shown.
    void load();
    /// Arranges the list as a saved view has it; null: as it is by itself.
    void showView(Id view);
    [[nodiscard]] Id view() const;
    /// Lists exactly these records, whatever the edition and the day, and says what they are, until that is
    /// taken away.
    void showOnly(const RecordsBehind& records);
    /// The list by its edition and day again.
    void showAll();
    [[nodiscard]] ListDefinition arrangement() const;
    /// The records of showOnly(), while they are listed.
    [[nodiscard]] const std::optional<RecordsBehind>& only() const { return m_only; }
    /// Also those who take no part in the edition.
    [[nodiscard]] bool showsEverybody() const { return m_everybody; }

signals:
    void addRequested();

private:
    void setupTop();
    void setupFilter();
    void setupTable();
    void setupEmpty();
    void setupFooter();
    void onChanged(const ChangeNotice& notice);
    void applyEdition();
    void leaveScope();
    void applyFilter();
    void arrange(const ListDefinition& definition);
    void updateState();
    void updateScope();
    [[nodiscard]] QString scopeText() const;
    void searchNow();

    Workspace& m_workspace;
    EntityTableModel* m_model;
    QLineEdit* m_search = nullptr;
    QPushButton* m_add = nullptr;
    FilterBar* m_filter = nullptr;
    ViewTool* m_views = nullptr;
    RecordTable* m_table = nullptr;
    QWidget* m_empty = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_emptyAction = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_footer = nullptr;
    QPushButton* m_scope = nullptr; ///< to everybody, and back to the members
    std::optional<RecordsBehind> m_only;
    bool m_everybody = false;
    bool m_hasMembers = false; ///< the edition has some
    QTimer m_searchDelay;
    bool m_loaded = false;
};

} // namespace rapporteur
