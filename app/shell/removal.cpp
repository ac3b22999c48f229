// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/removal.h"

#include "entities/registry.h"
#include "forms/usedby.h"

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
    std::vector<RecordUse> uses;
    for (const RecordRef& record : records) {
        const auto found = m_workspace.store().usesOf(record);
        if (!found) {
            m_workspace.fail(found.error());
            return;
        }
        for (const RecordUse& use : *found) {
            if (std::find(records.begin(), records.end(), use.user) == records.end())
                uses.push_back(use);
        }
    }
    if (uses.empty())
        remove(records, RemovalMode::Refuse);
    else
        ask(records, uses);
}

void Removal::ask(const std::vector<RecordRef>& records, const std::vector<RecordUse>& uses)
{
    const bool others =
        std::any_of(uses.begin(), uses.end(), [](const RecordUse& use) { return !use.owned; });
    const bool detachable = std::none_of(uses.begin(), uses.end(),
                                         [](const RecordUse& use) { return !use.owned && use.required; });
    std::vector<NoticeBar::Answer> answers;
    if (others && detachable)
        answers.push_back({tr("Detach"), [this, records] { remove(records, RemovalMode::Detach); }, false});
    answers.push_back({others ? tr("Remove with what uses it") : tr("Remove with what belongs to it"),
                       [this, records] { remove(records, RemovalMode::Cascade); }, false});
    answers.push_back({tr("Cancel"), [] {}, false});
    const QString question = others ? tr("%1: other records use this. What should happen to them?")
                                    : tr("%1: other records belong to this and would go with it.");
    m_bar.ask(question.arg(nameOf(records)), namesOf(uses), answers);
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
        return m_workspace.store().label(records.front()).simplified();
    return tr("%n records", nullptr, static_cast<int>(records.size()));
}

QString Removal::namesOf(const std::vector<RecordUse>& uses) const
{
    QStringList names;
    const bool others =
        std::any_of(uses.begin(), uses.end(), [](const RecordUse& use) { return !use.owned; });
    for (const RecordUse& use : uses) {
        if (use.owned && others)
            continue; // that it takes its own parts with it goes without saying
        const RecordRef user = use.owned ? use.user : wholeOf(m_workspace.store(), use.user);
        const EntityDescriptor* entity = findEntity(user.entity);
        const QString name = tr("%1: %2").arg(entity ? entity->singularText() : QString(),
                                              m_workspace.store().label(user).simplified());
        if (!names.contains(name))
            names.append(name);
    }
    const auto count = static_cast<int>(names.size());
    if (count > mostNamed) {
        names = names.mid(0, mostNamed);
        names.append(tr("and %n more", nullptr, count - mostNamed));
    }
    return names.join(QStringLiteral(" · "));
}

} // namespace rapporteur
