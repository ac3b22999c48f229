// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/person.h"
#include "worker/tasks.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <chrono>
#include <thread>

namespace rapporteur::test {

namespace {

/// One worker's view of the shared people. It reads seldom, so that what it knows is often out of date, as on two
/// people's screens.
class Editor
{
public:
    explicit Editor(Workplace& place)
        : m_place(place)
    {}

    Result<void> start();
    Result<void> turn();

private:
    Result<void> edit();
    Result<void> add();
    Result<void> removeOwn();
    Result<void> undo();
    Result<void> redo();
    Result<void> lookAgain(Record& person);
    Result<void> record(const QString& did, const Result<Applied>& applied, const Record& seen,
                        const QStringList& fields);
    QString freshText(const QString& field);
    int below(int bound) { return static_cast<int>(m_place.random.bounded(bound)); }

    Workplace& m_place;
    std::vector<Record> m_people;
    std::vector<Id> m_own;
    int m_texts = 0;
};

Result<void> Editor::start()
{
    auto people = m_place.store.records(Query::of<Person>());
    if (!people)
        return failure(people);
    for (Record& person : *people) {
        if (person.text(u"given_name").startsWith(QStringLiteral("Shared")))
            m_people.push_back(std::move(person));
    }
    return {};
}

Result<void> Editor::turn()
{
    const int choice = below(100);
    if (choice < 76)
        return edit();
    if (choice < 82)
        return add();
    if (choice < 86)
        return removeOwn();
    return choice < 95 ? undo() : redo();
}

QString Editor::freshText(const QString& field)
{
    const QString text = QStringLiteral("%1%2").arg(m_place.name).arg(++m_texts);
    if (field == QStringLiteral("email"))
        return text + QStringLiteral("@example.org");
    return field == QStringLiteral("given_name") ? QStringLiteral("Shared ") + text : text;
}

Result<void> Editor::edit()
{
    static const QStringList names = {QStringLiteral("given_name"), QStringLiteral("family_name"),
                                      QStringLiteral("email"), QStringLiteral("consent_source"),
                                      QStringLiteral("notes")};
    Record& seen = m_people.at(static_cast<size_t>(below(static_cast<int>(m_people.size()))));
    Record after = seen;
    QStringList fields;
    for (int i = below(3) == 0 ? 2 : 1; i > 0; --i)
        fields.append(names.at(below(static_cast<int>(names.size()))));
    fields.removeDuplicates();
    for (const QString& field : fields)
        after.setValue(field, freshText(field));
    ChangeSet change;
    change.update(seen, after);
    const auto applied = m_place.store.apply(change);
    if (auto noted = record(QStringLiteral("edit"), applied, seen, fields); !noted)
        return noted;
    // After a conflict a person looks; otherwise now and then.
    return !applied || below(4) == 0 ? lookAgain(seen) : Result<void>();
}

Result<void> Editor::lookAgain(Record& person)
{
    auto present = m_place.store.record(Person::descriptor(), person.id);
    if (!present)
        return failure(present);
    person = std::move(*present);
    return {};
}

Result<void> Editor::add()
{
    Person person;
    person.givenName = QStringLiteral("Own");
    person.familyName = freshText(QStringLiteral("family_name"));
    ChangeSet change;
    change.add(person);
    const auto applied = m_place.store.apply(change);
    if (applied)
        m_own.push_back(applied->records.front().id);
    return record(QStringLiteral("add"), applied, {}, {});
}

Result<void> Editor::removeOwn()
{
    if (m_own.empty())
        return {};
    const auto person = m_place.store.record(Person::descriptor(), m_own.back());
    m_own.pop_back();
    if (!person && person.error().code == ErrorCode::NotFound)
        return {}; // undo has taken it away already
    if (!person)
        return failure(person);
    ChangeSet change;
    change.remove(*person);
    return record(QStringLiteral("remove"), m_place.store.apply(change), {}, {});
}

Result<void> Editor::undo()
{
    const auto next = m_place.store.nextUndo();
    if (!next)
        return failure(next);
    if (!*next)
        return {};
    const Change& change = (*next)->changes.front();
    Record seen;
    seen.entity = change.entity;
    seen.id = change.id;
    seen.revision = change.baseRevision + 1;
    QStringList fields;
    for (const FieldChange& field : change.fields)
        fields.append(field.field->name);
    return record(QStringLiteral("undo"), m_place.store.undo((*next)->sequence), seen, fields);
}

Result<void> Editor::redo()
{
    const auto next = m_place.store.nextRedo();
    if (!next)
        return failure(next);
    if (!*next)
        return {};
    // Its revision is the one that undoing it made, which a person does not see: any change since will do.
    Record seen;
    seen.entity = (*next)->changes.front().entity;
    seen.id = (*next)->changes.front().id;
    seen.revision = (*next)->changes.front().baseRevision;
    QStringList fields;
    for (const FieldChange& field : (*next)->changes.front().fields)
        fields.append(field.field->name);
    return record(QStringLiteral("redo"), m_place.store.redo((*next)->sequence), seen, fields);
}

Result<void> Editor::record(const QString& did, const Result<Applied>& applied, const Record& seen,
                            const QStringList& fields)
{
    QJsonObject entry{{QStringLiteral("did"), did},
                      {QStringLiteral("record"), seen.id.toString()},
                      {QStringLiteral("base"), seen.revision},
                      {QStringLiteral("fields"), QJsonArray::fromStringList(fields)}};
    if (applied) {
        entry.insert(QStringLiteral("sequence"), applied->sequence);
    } else if (applied.error().code == ErrorCode::Conflict) {
        entry.insert(QStringLiteral("conflict"), applied.error().message);
    } else {
        return failure(applied);
    }
    m_place.journal.note(entry);
    return {};
}

} // namespace

Result<void> editAtRandom(Workplace& place)
{
    Editor editor(place);
    Result<void> done = editor.start();
    QElapsedTimer timer;
    timer.start();
    while (done && timer.elapsed() < place.seconds * 1000) {
        done = editor.turn();
        // Somebody who never lets go of a file would keep the other from getting in between.
        std::this_thread::sleep_for(std::chrono::microseconds(place.random.bounded(4000)));
    }
    return done;
}

} // namespace rapporteur::test
