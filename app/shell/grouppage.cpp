// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/grouppage.h"

#include "entities/group.h"
#include "entities/registry.h"
#include "forms/recordform.h"
#include "shell/catalogue.h"
#include "shell/editionstrip.h"

#include <QVBoxLayout>

namespace rapporteur {

GroupPage::GroupPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_form(new RecordForm(workspace, Group::descriptor(),
                            {QStringLiteral("work_stream"), QStringLiteral("output"), QStringLiteral("event"),
                             QStringLiteral("membership")},
                            this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    m_form->setBanner(new EditionStrip(workspace, m_form));
    connect(m_form, &RecordForm::linkActivated, this,
            [this](const QString& entity) { emit pageRequested(pageOf(*findEntity(entity)).id); });
    connect(m_form, &RecordForm::added, this,
            [this](const RecordRef& ref) { this->workspace().setGroup(ref.id); });
    connect(m_form, &RecordForm::draftDiscarded, this, [this] {
        m_form->showNothing();
        showGroup();
    });
    connect(&workspace, &Workspace::groupChanged, this, &GroupPage::showGroup);
}

void GroupPage::activate()
{
    showGroup();
}

void GroupPage::showGroup()
{
    if (!workspace().group().isNull())
        m_form->showRecord(workspace().group());
    else if (canAdd() && !m_form->isDraft())
        addNew();
}

RecordRef GroupPage::currentRecord() const
{
    return m_form->record();
}

bool GroupPage::canAdd() const
{
    return !workspace().isReadOnly();
}

void GroupPage::addNew()
{
    if (const auto begun = workspace().drafts().latest(Group::descriptor())) {
        resumeDraft(*begun);
        return;
    }
    Record draft = Record::make(Group::descriptor());
    draft.setValue(u"current", Value(workspace().group().isNull()));
    startDraft(draft);
}

void GroupPage::startDraft(const Record& draft)
{
    if (!mayLeave())
        return;
    m_form->startDraft(draft);
}

void GroupPage::resumeDraft(const Draft& draft)
{
    if (mayLeave())
        m_form->resumeDraft(draft);
}

bool GroupPage::openRecord(Id id)
{
    if (id != currentRecord().id && !mayLeave())
        return false;
    if (id != workspace().group())
        workspace().setGroup(id);
    m_form->showRecord(id);
    return !m_form->record().isNull();
}

void GroupPage::openPart(const RecordRef& part)
{
    m_form->showChild(part);
}

void GroupPage::editCurrent()
{
    m_form->focusFirst();
}

bool GroupPage::mayLeave()
{
    return m_form->mayLeave();
}

void GroupPage::commitPending()
{
    m_form->commitPending();
}

} // namespace rapporteur
