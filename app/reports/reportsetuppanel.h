// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "reports/reportsetup.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace rapporteur {

class DefinitionList;
class ReportLook;
class ReportWhat;
class SectionList;
class SectionTexts;

/// How a report is set up, beside its pages: the saved ones, and below them what it is of, its sections with
/// their texts, and its look.
class ReportSetupPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReportSetupPanel(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] const ReportSetup& setup() const { return m_setup; }
    void setSetup(const ReportSetup& setup);
    /// A saved report; false where it is there no more.
    bool openDefinition(Id definition);
    void takeDraft(const QString& key, const QString& draft);
    [[nodiscard]] DefinitionList& definitions() const { return *m_definitions; }

signals:
    /// Another report comes of it now.
    void edited();
    /// Another saved report, or none, is shown.
    void definitionChanged();
    void draftWanted(const QString& section);

private:
    void setupTabs();
    QWidget* makeSections();
    void addTab(const QString& title, QWidget* page);
    void chooseReport();
    void followSaved(const ChangeNotice& notice);
    void takeEdits();
    void showSectionTexts();

    Workspace& m_workspace;
    ReportSetup m_setup;
    DefinitionList* m_definitions = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    ReportWhat* m_what = nullptr;
    SectionList* m_sections = nullptr;
    QToolButton* m_whole = nullptr;
    SectionTexts* m_texts = nullptr;
    ReportLook* m_look = nullptr;
};

} // namespace rapporteur
