// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/membersheets.h"

#include "base/period.h"
#include "entities/affiliation.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "tasks/members.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur {

namespace {

RecordRef personRef(Id id)
{
    return {Person::descriptor().name(), id};
}

/// A name, or how many; with what they belong to now where it is one.
QString nameOf(const Store& store, const std::vector<Id>& people)
{
    if (people.size() == 1)
        return store.label(personRef(people.front())).simplified();
    return QCoreApplication::translate("MemberSheets", "%n people", nullptr, static_cast<int>(people.size()));
}

std::vector<Affiliation> presentAffiliations(const Store& store, Id person)
{
    const auto all = store.all<Affiliation>(Query::of<Affiliation>().is("person", Value(person)));
    std::vector<Affiliation> present;
    for (const Affiliation& each : all.value_or(std::vector<Affiliation>())) {
        if (coversDay(each.from, each.to, QDate::currentDate()))
            present.push_back(each);
    }
    return present;
}

FieldDescriptor organisationField(bool required)
{
    return askedField(Affiliation::descriptor(), "organisation", QT_TRANSLATE_NOOP("records", "Organisation"),
                      required, QT_TRANSLATE_NOOP("records", "known or new"));
}

} // namespace

PartialDate usualDay(const Store& store, Id group, Happened what)
{
    const QDate today = QDate::currentDate();
    const auto edition = store.get<Group>(group);
    if (!edition)
        return PartialDate::of(today);
    if (!edition->start.isNull() && today < edition->start.firstDay())
        return edition->start;
    if (!edition->end.isNull() && today > edition->end.lastDay())
        return what == Happened::Joined ? edition->start : edition->end;
    return PartialDate::of(today);
}

AddMemberSheet::AddMemberSheet(Workspace& workspace, Id person, QWidget* window)
    : TaskSheet(workspace, window)
{
    setTexts(tr("Add a member"),
             tr("Of %1. Whoever or whatever is not known yet is added along.")
                 .arg(store().label({Group::descriptor().name(), workspace.group()})),
             tr("Add member"));
    setupPerson();
    setupMembership();
    m_person->row().editor().input()->setFocus(Qt::OtherFocusReason);
    if (!person.isNull()) {
        m_person->showKnown(person);
        showPresentOrganisation();
    }
}

void AddMemberSheet::setupPerson()
{
    const EntityDescriptor& people = Person::descriptor();
    FieldRow& name =
        addField(askedField(Membership::descriptor(), "person", QT_TRANSLATE_NOOP("records", "Person"), true,
                            QT_TRANSLATE_NOOP("records", "a name or an e-mail address, known or new")));
    const std::vector<FieldRow*> more = {&addField(*people.field(u"given_name")),
                                         &addField(*people.field(u"family_name")),
                                         &addField(*people.field(u"email"))};
    m_person = std::make_unique<KnownOrNewFields>(store(), name, more);
    FieldRow& organisation = addField(organisationField(false));
    const std::vector<FieldRow*> details = {&addField(*Organisation::descriptor().field(u"kind")),
                                            &addField(*Organisation::descriptor().field(u"country"))};
    m_organisation = std::make_unique<KnownOrNewFields>(store(), organisation, details);
    m_since = &addField(askedField(Affiliation::descriptor(), "from",
                                   QT_TRANSLATE_NOOP("records", "Works there since"), false));
}

void AddMemberSheet::setupMembership()
{
    m_joined = &addField(*Membership::descriptor().field(u"joined"),
                         usualDay(store(), workspace().group(), Happened::Joined));
    m_stream =
        &addField(askedField(Role::descriptor(), "work_stream", QT_TRANSLATE_NOOP("records", "Work stream"),
                             false, QT_TRANSLATE_NOOP("records", "WS1")));
    m_part = &addField(*Role::descriptor().field(u"part"), toCode(RolePart::Follow));
    m_part->setShown(false);
}

void AddMemberSheet::onEdited(FieldRow& row)
{
    if (&row == m_stream)
        m_part->setShown(!m_stream->editor().typedText().trimmed().isEmpty());
}

void AddMemberSheet::onCommitted(FieldRow& row)
{
    m_person->onCommitted(row);
    m_organisation->onCommitted(row);
    if (&row == &m_person->row())
        showPresentOrganisation();
}

/// Of somebody known; nothing that was typed is replaced.
void AddMemberSheet::showPresentOrganisation()
{
    if (m_person->known().isNull() || !m_organisation->isEmpty())
        return;
    const std::vector<Affiliation> present = presentAffiliations(store(), m_person->known());
    if (present.empty())
        return;
    m_organisation->showKnown(present.back().organisation);
    m_since->editor().setValue(present.back().from);
}

QString AddMemberSheet::problemOf(const FieldRow& row) const
{
    if (&row == &m_person->row())
        return m_person->problem();
    return &row == &m_organisation->row() ? m_organisation->problem() : TaskSheet::problemOf(row);
}

FieldRow* AddMemberSheet::problemRow() const
{
    return &m_person->row();
}

Result<ChangeSet> AddMemberSheet::plan() const
{
    MemberRequest request;
    request.person = m_person->choice<Person>();
    if (!m_organisation->isEmpty())
        request.organisation = m_organisation->choice<Organisation>();
    request.affiliatedFrom = valueOf(*m_since).toDate();
    request.group = workspace().group();
    request.joined = valueOf(*m_joined).toDate();
    if (const Id stream = valueOf(*m_stream).toId(); !stream.isNull()) {
        Role role;
        m_part->field().set(&role, valueOf(*m_part));
        request.role = MemberRole{stream, role.part};
    }
    return addMember(store(), request);
}

RecordRef AddMemberSheet::recordOf(const ChangeSet& changes) const
{
    return m_person->isNew() ? firstAdded(changes, Person::descriptor()) : personRef(m_person->known());
}

QString AddMemberSheet::toldOf(const ChangeSet& changes) const
{
    return tr("Added as a member: %1").arg(store().label(recordOf(changes)));
}

MovedToSheet::MovedToSheet(Workspace& workspace, std::vector<Id> people, QWidget* window)
    : TaskSheet(workspace, window)
    , m_people(std::move(people))
{
    setTexts(
        tr("%1: moved to another organisation").arg(nameOf(store(), m_people)),
        tr("Ends the present affiliation and begins the next on the same day. Talks keep the organisation of "
           "their day."),
        tr("Save the move"));
    FieldRow& organisation = addField(organisationField(true));
    const std::vector<FieldRow*> details = {&addField(*Organisation::descriptor().field(u"kind")),
                                            &addField(*Organisation::descriptor().field(u"country"))};
    m_organisation = std::make_unique<KnownOrNewFields>(store(), organisation, details);
    m_on = &addField(askedField(Affiliation::descriptor(), "from", QT_TRANSLATE_NOOP("records", "From"), true,
                                QT_TRANSLATE_NOOP("records", "the first day there")),
                     PartialDate::of(QDate::currentDate()));
    const bool several = std::any_of(m_people.begin(), m_people.end(), [this](Id person) {
        return presentAffiliations(store(), person).size() > 1;
    });
    m_leaving = &addField(askedField(Affiliation::descriptor(), "organisation",
                                     QT_TRANSLATE_NOOP("records", "Leaves"), false,
                                     QT_TRANSLATE_NOOP("records", "empty: every present one")));
    m_leaving->setShown(several);
    organisation.editor().input()->setFocus(Qt::OtherFocusReason);
}

void MovedToSheet::onCommitted(FieldRow& row)
{
    m_organisation->onCommitted(row);
}

QString MovedToSheet::problemOf(const FieldRow& row) const
{
    return &row == &m_organisation->row() ? m_organisation->problem() : TaskSheet::problemOf(row);
}

Result<ChangeSet> MovedToSheet::plan() const
{
    return moveTo(store(), {m_people, m_organisation->choice<Organisation>(), valueOf(*m_on).toDate(),
                            valueOf(*m_leaving).toId()});
}

RecordRef MovedToSheet::recordOf(const ChangeSet&) const
{
    return personRef(m_people.front());
}

QString MovedToSheet::toldOf(const ChangeSet& changes) const
{
    const RecordRef added = firstAdded(changes, Affiliation::descriptor());
    const auto affiliation = store().get<Affiliation>(added.id);
    const QString organisation =
        affiliation ? store().label({Organisation::descriptor().name(), affiliation->organisation})
                    : QString();
    return tr("Moved to %1: %2").arg(organisation, nameOf(store(), m_people));
}

LeftSheet::LeftSheet(Workspace& workspace, std::vector<Id> people, QWidget* window)
    : TaskSheet(workspace, window)
    , m_people(std::move(people))
{
    setTexts(tr("%1: left the group").arg(nameOf(store(), m_people)),
             tr("Ends the membership in %1 and its roles. The affiliation stays.")
                 .arg(store().label({Group::descriptor().name(), workspace.group()})),
             tr("End membership"));
    m_on = &addField(askedField(Membership::descriptor(), "left", QT_TRANSLATE_NOOP("records", "Left"), true,
                                QT_TRANSLATE_NOOP("records", "the first day of no longer being a member")),
                     usualDay(store(), workspace.group(), Happened::Left));
    m_on->editor().input()->setFocus(Qt::OtherFocusReason);
}

Result<ChangeSet> LeftSheet::plan() const
{
    return leaveGroup(store(), {m_people, workspace().group(), valueOf(*m_on).toDate()});
}

RecordRef LeftSheet::recordOf(const ChangeSet&) const
{
    return personRef(m_people.front());
}

QString LeftSheet::toldOf(const ChangeSet&) const
{
    return tr("Left the group: %1").arg(nameOf(store(), m_people));
}

} // namespace rapporteur
