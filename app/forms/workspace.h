// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/drafts.h"
#include "store/store.h"

#include <QDate>
#include <QObject>
#include <QPoint>

#include <functional>

namespace rapporteur {

/// What all parts of the window share: the open records, the edition that is shown, and a way to ask for
/// things that only the window can do, so that no part has to know another.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<Store> store, QObject* parent = nullptr);

    [[nodiscard]] Store& store() const { return *m_store; }
    [[nodiscard]] const Drafts& drafts() const { return m_drafts; }
    /// The edition at hand: what is new belongs to it, figures and reports are about it; null where there is
    /// none yet.
    [[nodiscard]] Id group() const { return m_group; }
    void setGroup(Id group);
    /// The edition whose records lists show; null where they show those of all.
    [[nodiscard]] Id listedGroup() const { return m_allEditions ? Id() : m_group; }
    void listAllEditions();
    /// The day as of which lists and figures show the group; invalid: as it is now.
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    /// The same, today where no other day is asked for.
    [[nodiscard]] QDate day() const { return m_asOf.isValid() ? m_asOf : QDate::currentDate(); }
    void setAsOf(QDate day);
    /// Asked before another edition is shown; false: what is typed has to be seen to first.
    void setLeaveGuard(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }

    /// Writes; what fails is told by failed() unless the caller shows it itself.
    [[nodiscard]] Result<Applied> apply(ChangeSet changes);
    /// A new record for the audience that the edition sets for new ones.
    [[nodiscard]] Record forUsualAudience(Record record) const;
    [[nodiscard]] bool isReadOnly() const { return m_store->isReadOnly(); }

    /// Shows a record on the page of its kind.
    void open(const RecordRef& record) { emit openRequested(record); }
    /// Starts a new record of that kind with some fields filled.
    void startDraft(const Record& draft) { emit draftRequested(draft); }
    /// Asks what to do with what uses these records, then removes them.
    void remove(const std::vector<RecordRef>& records) { emit removalRequested(records); }
    /// Shows what can be done with these records, at that place of the screen.
    void showMenu(const std::vector<RecordRef>& records, QPoint at) { emit menuRequested(records, at); }
    /// A draft was left before it was added: it is kept, and can be gone on with or discarded.
    void leaveDraft(const Draft& draft) { emit draftLeft(draft); }
    /// It is in a form again, or was added or discarded: there is nothing to offer any more.
    void settleDraft(const QString& key) { emit draftSettled(key); }
    void fail(const Error& error) { emit failed(error); }
    /// Says that something typed was not saved, and why, and offers to discard it.
    void holdBack(const QString& what, const QString& why, const std::function<void()>& discard)
    {
        emit heldBack(what, why, discard);
    }

signals:
    /// Another edition is at hand, or lists show other editions.
    void groupChanged(rapporteur::Id group);
    void asOfChanged(QDate day);
    void menuRequested(const std::vector<rapporteur::RecordRef>& records, QPoint at);
    void openRequested(const rapporteur::RecordRef& record);
    void draftRequested(const rapporteur::Record& draft);
    void draftSettled(const QString& key);
    void draftLeft(const rapporteur::Draft& draft);
    void removalRequested(const std::vector<rapporteur::RecordRef>& records);
    void failed(const rapporteur::Error& error);
    void saved();
    void heldBack(const QString& what, const QString& why, const std::function<void()>& discard);

private:
    std::unique_ptr<Store> m_store;
    Drafts m_drafts;
    Id m_group;
    bool m_allEditions = false;
    QDate m_asOf;
    std::function<bool()> m_mayLeave;
};

} // namespace rapporteur
