// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/relations.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace rapporteur {

namespace {

Relation relation(const char* name, const char* label, const std::initializer_list<const char*>& paths)
{
    Relation made{QString::fromLatin1(name), label, {}};
    for (const char* path : paths)
        made.paths.append(QString::fromLatin1(path));
    return made;
}

QHash<QString, std::vector<Relation>> makeRelations()
{
    QHash<QString, std::vector<Relation>> all;
    all.insert(
        QStringLiteral("person"),
        {relation("leads", QT_TRANSLATE_NOOP("records", "Lead of"),
                  {"<stream_lead.work_stream", "<membership.<role[part=lead].work_stream"}),
         relation("assists", QT_TRANSLATE_NOOP("records", "Assists in"),
                  {"<membership.<role[part=assist].work_stream"}),
         relation("follows", QT_TRANSLATE_NOOP("records", "Follows"),
                  {"<membership.<role[part=follow].work_stream"}),
         relation("member_of", QT_TRANSLATE_NOOP("records", "Member of"), {"<membership.group"}),
         relation("spoke_at", QT_TRANSLATE_NOOP("records", "Speaker at"), {"<speaker.presentation.event"}),
         relation("attended", QT_TRANSLATE_NOOP("records", "Present at"),
                  {"<attendance[state=present].event"}),
         relation("author_of", QT_TRANSLATE_NOOP("records", "Author of"), {"<contribution.output"})});
    all.insert(
        QStringLiteral("organisation"),
        {relation("leads", QT_TRANSLATE_NOOP("records", "Lead of"), {"<stream_lead.work_stream"}),
         relation("spoke_at", QT_TRANSLATE_NOOP("records", "Speaker at"), {"<speaker.presentation.event"}),
         relation("people", QT_TRANSLATE_NOOP("records", "Workplace of"), {"<affiliation.person"}),
         relation("author_of", QT_TRANSLATE_NOOP("records", "Author of"), {"<contribution.output"})});
    all.insert(QStringLiteral("work_stream"),
               {relation("led_by_person", QT_TRANSLATE_NOOP("records", "Led by the person"),
                         {"<stream_lead.person", "<role[part=lead].membership.person"})});
    return all;
}

} // namespace

QString Relation::labelText() const
{
    return QCoreApplication::translate("records", label);
}

const std::vector<Relation>& relationsOf(const EntityDescriptor& entity)
{
    static const QHash<QString, std::vector<Relation>> all = makeRelations();
    static const std::vector<Relation> none;
    const auto found = all.constFind(entity.name());
    return found == all.cend() ? none : *found;
}

const Relation* findRelation(const EntityDescriptor& entity, QStringView name)
{
    const auto& relations = relationsOf(entity);
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [name](const Relation& relation) { return relation.name == name; });
    return found == relations.end() ? nullptr : &*found;
}

} // namespace rapporteur
