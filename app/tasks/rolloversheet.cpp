// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/rolloversheet.h"

#include "base/folding.h"
#include "entities/group.h"
#include "entities/membership.h"
#include "entities/person.h"
#include "entities/workstream.h"
#include "forms/fieldrow.h"
#include "shell/windowtheme.h"
#include "store/formatter.h"
#include "tasks/ticklist.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int leastWidth = 880;
constexpr int leastHeight = 360;

} // namespace

RollOverSheet::RollOverSheet(Workspace& workspace, RollOverRequest proposal, QWidget* window)
    : TaskSheet(workspace, window)
    , m_proposal(std::move(proposal))
{
    setMinimumWidth(leastWidth);
    setTexts(
        tr("Roll over to the next edition"),
        tr("Makes the next edition from %1, which stays as it is. Outputs, events and published figures stay "
           "with it.")
            .arg(store().label({Group::descriptor().name(), m_proposal.from})),
        tr("Make the edition"));
    setupFields();
    setupLists();
    fillStreams();
    fillMembers();
    updatePreview();
    m_name->editor().input()->setFocus(Qt::OtherFocusReason);
}

void RollOverSheet::setupFields()
{
    const EntityDescriptor& groups = Group::descriptor();
    m_name = &addField(*groups.field(u"name"), m_proposal.name);
    m_start = &addField(*groups.field(u"start"), m_proposal.start);
    m_end = &addField(*groups.field(u"end"), m_proposal.end);
}

QCheckBox* RollOverSheet::addBox(const QString& text, bool checked)
{
    auto* box = new QCheckBox(text, this);
    box->setAccessibleName(text);
    box->setChecked(checked);
    return box;
}

void RollOverSheet::setupLists()
{
    auto* lists = new QWidget(this);
    auto* columns = new QHBoxLayout(lists);
    columns->setContentsMargins(0, space::one, 0, 0);
    columns->setSpacing(space::three);
    m_streams = new TickList(WorkStream::descriptor().pluralText(), false, lists);
    m_leads = addBox(tr("With who leads them"), m_proposal.leads);
    m_themes = addBox(tr("With their themes"), m_proposal.themes);
    m_objectives = addBox(tr("The objectives of the group"), m_proposal.objectives);
    m_members = new TickList(tr("Members"), true, lists);
    m_roles = addBox(tr("With their parts in these streams"), m_proposal.roles);
    const auto fill = [columns](std::initializer_list<QWidget*> widgets) {
        auto* column = new QVBoxLayout;
        column->setSpacing(space::half);
        for (QWidget* widget : widgets)
            column->addWidget(widget, qobject_cast<TickList*>(widget) ? 1 : 0);
        columns->addLayout(column, 1);
    };
    fill({m_streams, m_leads, m_themes, m_objectives});
    fill({m_members, m_roles});
    lists->setMinimumHeight(leastHeight);
    addWide(lists, 1);
    m_preview = new QLabel(this);
    m_preview->setWordWrap(true);
    m_preview->setProperty("heading", true);
    addWide(m_preview);
    connect(m_streams, &TickList::ticksChanged, this, &RollOverSheet::updatePreview);
    connect(m_members, &TickList::ticksChanged, this, &RollOverSheet::updatePreview);
}

void RollOverSheet::fillStreams()
{
    std::vector<TickList::Item> items;
    const auto query = Query::of<WorkStream>().is("group", Value(m_proposal.from));
    for (const WorkStream& stream : store().all<WorkStream>(query).value_or(std::vector<WorkStream>()))
        items.push_back({stream.id, stream.code + u' ' + stream.title, {}});
    m_streams->setItems(items, m_proposal.streams);
}

/// Everybody who was a member; those who stayed to the end are ticked.
void RollOverSheet::fillMembers()
{
    const auto query = Query::of<Membership>().is("group", Value(m_proposal.from));
    QSet<Id> people;
    for (const Membership& each : store().all<Membership>(query).value_or(std::vector<Membership>()))
        people.insert(each.person);
    auto records = store().records(Person::descriptor(), std::vector<Id>(people.begin(), people.end()));
    if (!records)
        return workspace().fail(records.error());
    const QString organisation = QStringLiteral("organisation");
    Formatter formatter(store());
    if (const auto read = formatter.prefetch(*records, {organisation}); !read)
        return workspace().fail(read.error());
    const auto key = [](const Record& person) {
        return sortKey(person.text(u"family_name") + u' ' + person.text(u"given_name"));
    };
    std::sort(records->begin(), records->end(),
              [&](const Record& a, const Record& b) { return key(a) < key(b); });
    std::vector<TickList::Item> items;
    for (const Record& person : *records)
        items.push_back({person.id, store().label(person.ref()), formatter.text(person, organisation)});
    m_members->setItems(items, m_proposal.people);
}

RollOverRequest RollOverSheet::request() const
{
    RollOverRequest made;
    made.from = m_proposal.from;
    made.name = valueOf(*m_name).toText();
    made.start = valueOf(*m_start).toDate();
    made.end = valueOf(*m_end).toDate();
    made.streams = m_streams->ticked();
    made.leads = m_leads->isChecked();
    made.themes = m_themes->isChecked();
    made.people = m_members->ticked();
    made.roles = m_roles->isChecked();
    made.objectives = m_objectives->isChecked();
    return made;
}

void RollOverSheet::updatePreview()
{
    const auto number = [](const TickList& list) {
        return QLocale().toString(static_cast<qulonglong>(list.ticked().size()));
    };
    m_preview->setText(tr("Will be made: the edition. Work streams: %1 · Members: %2")
                           .arg(number(*m_streams), number(*m_members)));
}

Result<ChangeSet> RollOverSheet::plan() const
{
    return rollOver(store(), request());
}

RecordRef RollOverSheet::recordOf(const ChangeSet& changes) const
{
    return firstAdded(changes, Group::descriptor());
}

QString RollOverSheet::toldOf(const ChangeSet& changes) const
{
    return tr("Made: %1. Its members are still to be asked for their consent.")
        .arg(store().label(recordOf(changes)));
}

} // namespace rapporteur
