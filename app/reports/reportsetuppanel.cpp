// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportsetuppanel.h"

#include "reports/definitionlist.h"
#include "reports/reportlook.h"
#include "reports/reportwhat.h"
#include "reports/sectionlist.h"
#include "reports/sectiontexts.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace rapporteur {

ReportSetupPanel::ReportSetupPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_definitions = new DefinitionList(
        workspace, [this] { return m_setup; }, this);
    column->addWidget(m_definitions);
    setupTabs();
    connect(m_definitions, &DefinitionList::chosen, this, [this](Id definition) {
        if (openDefinition(definition))
            emit edited();
    });
    connect(&workspace.store(), &Store::changed, this, &ReportSetupPanel::followSaved);
    ReportSetup first;
    if (!report::reportKinds().empty())
        first.definition.report = report::reportKinds().front().name;
    setSetup(first);
}

void ReportSetupPanel::setupTabs()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("formTabs"));
    m_tabs->setAccessibleName(tr("Parts of the setup"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_pages = new QStackedWidget(this);
    auto* indented = new QHBoxLayout;
    indented->setContentsMargins(space::two, 0, space::two, 0);
    indented->addWidget(m_tabs);
    auto* hairline = new QFrame(this);
    hairline->setObjectName(QStringLiteral("hairline"));
    hairline->setFixedHeight(1);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(indented);
    column->addWidget(hairline);
    column->addWidget(m_pages, 1);
    m_what = new ReportWhat(m_workspace, this);
    m_look = new ReportLook(m_workspace, this);
    addTab(tr("Report"), m_what);
    addTab(tr("Sections"), makeSections());
    addTab(tr("Look"), m_look);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_what, &ReportWhat::edited, this, &ReportSetupPanel::takeEdits);
    connect(m_what, &ReportWhat::reportChosen, this, &ReportSetupPanel::chooseReport);
    connect(m_look, &ReportLook::edited, this, &ReportSetupPanel::takeEdits);
    connect(m_sections, &SectionList::edited, this, &ReportSetupPanel::takeEdits);
    connect(m_texts, &SectionTexts::edited, this, &ReportSetupPanel::takeEdits);
    connect(m_texts, &SectionTexts::draftWanted, this, &ReportSetupPanel::draftWanted);
    connect(m_sections, &QListWidget::currentItemChanged, this, &ReportSetupPanel::showSectionTexts);
}

void ReportSetupPanel::addTab(const QString& title, QWidget* page)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    page->setObjectName(QStringLiteral("page"));
    page->setAttribute(Qt::WA_StyledBackground);
    area->setWidget(page);
    m_pages->addWidget(area);
    m_tabs->addTab(title);
}

QWidget* ReportSetupPanel::makeSections()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::two, space::two, space::two, space::two);
    column->setSpacing(space::one);
    m_sections = new SectionList(page);
    m_texts = new SectionTexts(page);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::half);
    const auto addMove = [&](const char* iconName, const QString& name, int by) {
        auto* button = new QToolButton(page);
        button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, m_sections, [this, by] { m_sections->moveCurrent(by); });
    };
    addMove("go-up", tr("Move the section up"), -1);
    addMove("go-down", tr("Move the section down"), 1);
    line->addStretch(1);
    m_whole = new QToolButton(page);
    m_whole->setText(tr("Texts around all sections"));
    m_whole->setCheckable(true);
    m_whole->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_whole);
    connect(m_whole, &QToolButton::toggled, this, &ReportSetupPanel::showSectionTexts);
    column->addWidget(m_sections, 1);
    column->addLayout(line);
    column->addWidget(m_texts, 1);
    return page;
}

void ReportSetupPanel::showSectionTexts()
{
    const bool whole = m_whole->isChecked() || !m_sections->currentItem();
    m_texts->setSection(whole ? QString() : m_sections->currentKey(),
                        whole ? QString() : m_sections->currentItem()->text());
}

void ReportSetupPanel::setSetup(const ReportSetup& setup)
{
    m_setup = setup;
    m_what->setSetup(setup);
    m_look->setSetup(setup);
    if (const report::ReportKind* kind = setup.kind())
        m_sections->setSections(*kind, setup.options.sectionsOf(*kind));
    else
        m_sections->setSections({}, {});
    m_texts->setOptions(setup.options);
    showSectionTexts();
    m_what->writeTo(m_setup); // the meeting that is chosen where none was named
    m_definitions->updateButtons();
}

bool ReportSetupPanel::openDefinition(Id definition)
{
    const auto saved = m_workspace.store().get<ReportDefinition>(definition);
    if (!saved)
        return false;
    setSetup(ReportSetup::of(*saved));
    if (m_definitions->current() != definition)
        m_definitions->setCurrent(definition);
    emit definitionChanged();
    return true;
}

/// What was saved has changed, by undoing or elsewhere; or it is gone, and what is shown is no saved report.
void ReportSetupPanel::followSaved(const ChangeNotice& notice)
{
    ReportDefinition& shown = m_setup.definition;
    if (shown.id.isNull() || !notice.entities.contains(ReportDefinition::descriptor().name()))
        return;
    const auto saved = m_workspace.store().get<ReportDefinition>(shown.id);
    if (!saved) {
        shown.id = {};
        shown.name.clear();
        emit definitionChanged();
    } else if (saved->revision != shown.revision) {
        setSetup(ReportSetup::of(*saved));
    }
}

/// Another report: its sections are its own, and it is no saved one.
void ReportSetupPanel::chooseReport()
{
    ReportSetup other = m_setup;
    m_what->writeTo(other);
    other.definition.id = {};
    other.definition.name.clear();
    other.options.sections.clear();
    other.options.beforeSection.clear();
    other.options.afterSection.clear();
    other.options.insteadOfSection.clear();
    if (other.kind())
        other.definition.reader = other.kind()->usual;
    m_definitions->setCurrent({});
    setSetup(other);
    emit definitionChanged();
    emit edited();
}

void ReportSetupPanel::takeEdits()
{
    m_what->writeTo(m_setup);
    m_look->writeTo(m_setup);
    m_setup.options.sections = m_sections->sections();
    m_texts->writeTo(m_setup.options);
    m_definitions->updateButtons();
    emit edited();
}

void ReportSetupPanel::takeDraft(const QString& key, const QString& draft)
{
    m_texts->takeDraft(key, draft);
}

} // namespace rapporteur
