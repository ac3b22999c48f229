// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/overviewpage.h"

#include "care/attentionsummary.h"
#include "entities/group.h"
#include "forms/recordform.h"
#include "shell/keyfigures.h"

#include <QVBoxLayout>

namespace rapporteur {

OverviewPage::OverviewPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_form(new RecordForm(workspace, Group::descriptor(),
                            {QStringLiteral("work_stream"), QStringLiteral("output"), QStringLiteral("event"),
                             QStringLiteral("membership"), QStringLiteral("headcount")},
                            this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    auto* attention = new AttentionSummary(workspace, m_form);
    auto* figures = new KeyFigures(workspace, m_form);
    m_form->setBanner(attention);
    m_form->setBanner(figures);
    m_form->hideLinks();
    connect(figures, &KeyFigures::figureChosen, this, &Page::pageRequested);
    connect(attention, &AttentionSummary::chosen, this, &Page::pageRequested);
    connect(m_form, &RecordForm::linkActivated, this, &Page::pageRequested);
    connect(m_form, &RecordForm::added, this,
            [this](const RecordRef& ref) { this->workspace().setGroup(ref.id); });
    connect(m_form, &RecordForm::draftDiscarded, this, [this] {
        m_form->showNothing();
        showGroup();
    });
    connect(&workspace, &Workspace::groupChanged, this, &OverviewPage::showGroup);
}

void OverviewPage::activate()
{
    showGroup();
}

void OverviewPage::showGroup()
{
    if (!workspace().group().isNull())
        m_form->showRecord(workspace().group());
    else if (canAdd() && !m_form->isDraft())
        addNew(); // the group comes first: all the rest belongs to it
}

RecordRef OverviewPage::currentRecord() const
{
    return m_form->record();
}

bool OverviewPage::canAdd() const
{
    return !workspace().isReadOnly();
}

void OverviewPage::addNew()
{
    if (const auto begun = workspace().drafts().latest(Group::descriptor())) {
        resumeDraft(*begun);
        return;
    }
    Record draft = Record::make(Group::descriptor());
    draft.setValue(u"current", Value(workspace().group().isNull()));
    startDraft(draft);
}

void OverviewPage::startDraft(const Record& draft)
{
    if (!mayLeave())
        return;
    m_form->startDraft(draft);
}

void OverviewPage::resumeDraft(const Draft& draft)
{
    if (mayLeave())
        m_form->resumeDraft(draft);
}

bool OverviewPage::openRecord(Id id)
{
    if (id != currentRecord().id && !mayLeave())
        return false;
    m_form->showRecord(id);
    return !m_form->record().isNull();
}

void OverviewPage::editCurrent()
{
    m_form->focusFirst();
}

bool OverviewPage::mayLeave()
{
    return m_form->mayLeave();
}

void OverviewPage::commitPending()
{
    m_form->commitPending();
}

} // namespace rapporteur
