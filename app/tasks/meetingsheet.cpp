// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/meetingsheet.h"

#include "entities/presentation.h"
#include "forms/fieldrow.h"
#include "store/shownlabel.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

/// Not a field of any record: whether the talks come along.
FieldDescriptor talksField()
{
    FieldDescriptor field;
    field.name = QStringLiteral("talks");
    field.label = QT_TRANSLATE_NOOP("records", "Talks");
    field.hint = QT_TRANSLATE_NOOP("records", "with their titles, slides awaited again, without speakers");
    field.type = FieldType::Boolean;
    field.required = true;
    return field;
}

} // namespace

Result<MeetingSheet*> MeetingSheet::clone(Workspace& workspace, Id event, QWidget* window)
{
    return likeMeeting(workspace.store(), event, {}).map([&](NewMeeting copy) {
        auto* sheet = new MeetingSheet(workspace, std::move(copy), window);
        const RecordRef ref{Event::descriptor().name(), event};
        sheet->setTexts(tr("Clone a meeting"),
                        tr("Like %1, with its partners. Nobody has attended it yet.")
                            .arg(shownLabel(ref, workspace.store())),
                        tr("Add meeting"));
        sheet->m_start->editor().input()->setFocus(Qt::OtherFocusReason);
        return sheet;
    });
}

Result<MeetingSheet*> MeetingSheet::nextMonthly(Workspace& workspace, QWidget* window)
{
    return nextMonthlyMeeting(workspace.store(), workspace.group()).map([&](NewMeeting next) {
        const RecordRef last{Event::descriptor().name(), next.like};
        auto* sheet = new MeetingSheet(workspace, std::move(next), window);
        const QString after = last.isNull() ? tr("The first of its kind in this edition.")
                                            : tr("Follows %1.").arg(shownLabel(last, workspace.store()));
        sheet->setTexts(tr("Add the next monthly meeting"), after, tr("Add meeting"));
        sheet->m_start->editor().input()->setFocus(Qt::OtherFocusReason);
        return sheet;
    });
}

MeetingSheet::MeetingSheet(Workspace& workspace, NewMeeting proposal, QWidget* window)
    : TaskSheet(workspace, window)
    , m_proposal(std::move(proposal))
{
    setupFields();
}

void MeetingSheet::setupFields()
{
    const Record record = toRecord(m_proposal.meeting);
    for (const char* name : {"title", "start", "end", "place", "start_time", "end_time"}) {
        const FieldDescriptor& field = *Event::descriptor().field(QString::fromLatin1(name));
        m_rows.push_back(&addField(field, record.value(field.name)));
    }
    m_start = m_rows.at(1);
    m_end = m_rows.at(2);
    const auto talks =
        store().count(Query::of<Presentation>().is("event", Value(m_proposal.like))).value_or(0);
    m_talks = &addField(talksField(), false);
    m_talks->setShown(talks > 0);
}

/// The end moves with the date, as long as nobody has typed one.
void MeetingSheet::onCommitted(FieldRow& row)
{
    if (&row != m_start || m_end->editor().isTouched() || m_proposal.like.isNull())
        return;
    if (const auto moved = likeMeeting(store(), m_proposal.like, valueOf(*m_start).toDate()))
        m_end->editor().setValue(moved->meeting.end);
}

Result<ChangeSet> MeetingSheet::plan() const
{
    NewMeeting request = m_proposal;
    for (const FieldRow* row : m_rows)
        row->field().set(&request.meeting, valueOf(*row));
    request.withTalks = valueOf(*m_talks).toBool();
    return addMeeting(store(), request);
}

RecordRef MeetingSheet::recordOf(const ChangeSet& changes) const
{
    return firstAdded(changes, Event::descriptor());
}

QString MeetingSheet::toldOf(const ChangeSet& changes) const
{
    return tr("Added: %1").arg(shownLabel(recordOf(changes), store()));
}

} // namespace rapporteur
