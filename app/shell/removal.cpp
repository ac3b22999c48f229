// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/removal.h"

#include "entities/registry.h"
#include "forms/usedby.h"
#include "store/shownlabel.h"

#include <QLocale>

#include <algorithm>

namespace rapporteur {

namespace {
constexpr int mostNamed = 6;
} // namespace

Removal::Removal(Workspace& workspace, NoticeBar& bar, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_bar(bar)
{}

void Removal::start(const std::vector<RecordRef>& records)
{
    if (records.empty() || m_workspace.isReadOnly())
        return;
    const Result<ChangeSet> alone = m_workspace.store().removal(records, RemovalMode::Refuse);
    if (alone) {
        remove(records, RemovalMode::Refuse);
        return;
    }
    const Result<ChangeSet> whole = m_workspace.store().removal(records, RemovalMode::Cascade);
    if (!whole)
        m_workspace.fail(whole.error());
    else
        ask(records, *whole);
}

void Removal::ask(const std::vector<RecordRef>& records, const ChangeSet& whole)
{
    const Result<ChangeSet> detaching = m_workspace.store().removal(records, RemovalMode::Detach);
    const auto isUpdate = [](const Change& change) { return change.kind == ChangeKind::Update; };
    const bool canDetach =
        detaching && std::any_of(detaching->changes().begin(), detaching->changes().end(), isUpdate);
    const auto all = static_cast<int>(whole.changes().size());
    std::vector<NoticeBar::Answer> answers;
    QStringList lines = {removedLine(records, whole), stayingLine(whole)};
    if (canDetach) {
        const auto removed =
            all - std::count_if(detaching->changes().begin(), detaching->changes().end(), isUpdate);
        lines.append(keptLine(*detaching));
        answers.push_back({tr("Remove %n and keep the others", nullptr, static_cast<int>(removed)),
                           [this, records] { remove(records, RemovalMode::Detach); }, false});
    }
    lines.removeAll(QString());
    answers.push_back({tr("Remove all %n", nullptr, all),
                       [this, records] { remove(records, RemovalMode::Cascade); }, false});
    answers.push_back({tr("Cancel"), [] {}, false});
    const auto others = all - static_cast<int>(records.size());
    m_bar.ask(tr("Remove %1? Other records that would go with it: %2")
                  .arg(nameOf(records), QLocale().toString(others)),
              lines.join(u'\n'), answers);
}

void Removal::remove(const std::vector<RecordRef>& records, RemovalMode mode)
{
    Result<ChangeSet> changes = m_workspace.store().removal(records, mode);
    if (!changes) {
        m_bar.problem(changes.error().message, changes.error().details.join(QStringLiteral(" · ")));
        return;
    }
    const QString what = nameOf(records); // while they are still there
    const Result<Applied> applied = m_workspace.apply(std::move(*changes));
    if (!applied) {
        m_bar.problem(applied.error().message, applied.error().details.join(QStringLiteral(" · ")));
        return;
    }
    told(*applied, what, static_cast<int>(applied->records.size() - records.size()));
}

void Removal::told(const Applied& applied, const QString& what, int others)
{
    const QString detail =
        others > 0 ? tr("Other records removed or changed with it: %1").arg(QLocale().toString(others))
                   : QString();
    m_bar.tell(tr("Removed: %1").arg(what), detail,
               {{tr("Undo"),
                 [this, sequence = applied.sequence] {
                     const auto undone = m_workspace.store().undo(sequence);
                     if (!undone)
                         m_bar.problem(undone.error().message);
                 },
                 false}});
}

QString Removal::nameOf(const std::vector<RecordRef>& records) const
{
    if (records.size() == 1)
        return shownLabel(records.front(), m_workspace.store());
    return tr("%n records", nullptr, static_cast<int>(records.size()));
}

/// "Speaker: Riitta Piela (in Talk: Best practices)": a part says what it is a part of.
QString Removal::nameOf(const Change& change, const QSet<RecordRef>& going) const
{
    const RecordRef whole = wholeOf(m_workspace.store(), change.ref());
    const QString own = kindAndLabel(change.ref());
    return whole == change.ref() || going.contains(whole) ? own
                                                          : tr("%1 (of %2)").arg(own, kindAndLabel(whole));
}

QString Removal::kindAndLabel(const RecordRef& ref) const
{
    const EntityDescriptor* entity = findEntity(ref.entity);
    return tr("%1: %2").arg(entity ? entity->singularText() : QString(),
                            shownLabel(ref, m_workspace.store()));
}

QString Removal::removedLine(const std::vector<RecordRef>& records, const ChangeSet& whole) const
{
    QSet<RecordRef> going;
    for (const Change& change : whole.changes())
        going.insert(change.ref());
    QStringList names;
    for (const Change& change : whole.changes()) {
        if (std::find(records.begin(), records.end(), change.ref()) == records.end())
            names.append(nameOf(change, going));
    }
    return tr("Goes with it: %1").arg(shortened(names));
}

/// The records that lose a part and stay themselves.
QString Removal::stayingLine(const ChangeSet& whole) const
{
    QSet<RecordRef> going;
    for (const Change& change : whole.changes())
        going.insert(change.ref());
    QStringList names;
    for (const Change& change : whole.changes()) {
        const RecordRef owner = wholeOf(m_workspace.store(), change.ref());
        if (!going.contains(owner) && !names.contains(kindAndLabel(owner)))
            names.append(kindAndLabel(owner));
    }
    return names.isEmpty() ? QString() : tr("Stays: %1").arg(shortened(names));
}

/// The records that would only be detached, with the fields that this empties.
QString Removal::keptLine(const ChangeSet& detaching) const
{
    QStringList names;
    for (const Change& change : detaching.changes()) {
        if (change.kind != ChangeKind::Update)
            continue;
        QStringList fields;
        for (const FieldChange& field : change.fields)
            fields.append(field.field->labelText());
        names.append(
            tr("%1 (without %2)").arg(kindAndLabel(change.ref()), fields.join(QStringLiteral(", "))));
    }
    return tr("Could be kept: %1").arg(shortened(names));
}

QString Removal::shortened(QStringList names)
{
    const auto count = static_cast<int>(names.size());
    if (count > mostNamed) {
        names = names.mid(0, mostNamed);
        names.append(tr("and %n more", nullptr, count - mostNamed));
    }
    return names.join(QStringLiteral(" · "));
}

} // namespace rapporteur
