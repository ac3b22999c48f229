// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formtabs.h"

#include "entities/registry.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace rapporteur {

namespace {

QString text(const char* source)
{
    return *source == '\0' ? QString() : QCoreApplication::translate("formtabs", source);
}

/// What is to be said of a list wherever it stands, by the path to its records.
struct PartWords
{
    const char* title = ""; ///< empty: what the records are called
    QStringList columns = {};
    const char* newestBy = "";
    bool lasting = false;
    const char* badge = "";
};

const QHash<QString, PartWords>& partWords()
{
    const auto names = [](std::initializer_list<const char*> columns) {
        QStringList list;
        for (const char* column : columns)
            list.append(QString::fromLatin1(column));
        return list;
    };
    static const QHash<QString, PartWords> words = {
        {QStringLiteral("affiliation"), {"", names({"organisation", "from", "to"}), "from", true}},
        {QStringLiteral("affiliation.organisation"),
         {QT_TRANSLATE_NOOP("formtabs", "People"), names({"person", "from", "to"}), "", true}},
        {QStringLiteral("membership"), {"", names({"group", "joined", "left"}), "joined", true}},
        {QStringLiteral("role"), {"", names({"work_stream", "part", "from", "to"}), "from", true}},
        {QStringLiteral("role.membership.person"),
         {"", names({"work_stream", "part", "from", "to"}), "from", true}},
        {QStringLiteral("role.work_stream"),
         {QT_TRANSLATE_NOOP("formtabs", "People"), names({"membership", "part", "from", "to"}), "", true}},
        {QStringLiteral("stream_lead.person"),
         {QT_TRANSLATE_NOOP("formtabs", "Leads"), names({"work_stream"})}},
        {QStringLiteral("stream_lead.organisation"),
         {QT_TRANSLATE_NOOP("formtabs", "Leads"), names({"work_stream", "person"})}},
        {QStringLiteral("speaker.person"),
         {QT_TRANSLATE_NOOP("formtabs", "Talks"), names({"presentation", "date", "organisation"}), "date"}},
        {QStringLiteral("speaker.organisation"),
         {QT_TRANSLATE_NOOP("formtabs", "Talks"), names({"presentation", "date", "person"}), "date"}},
        {QStringLiteral("attendance"), {"", names({"person", "organisation"}), "", false, "state"}},
        {QStringLiteral("attendance.person"),
         {QT_TRANSLATE_NOOP("formtabs", "Attendance"), names({"event", "state"}), "date"}},
        {QStringLiteral("attendance.organisation"),
         {QT_TRANSLATE_NOOP("formtabs", "Attendance"), names({"event", "person", "state"}), "date"}},
        {QStringLiteral("contribution.person"),
         {QT_TRANSLATE_NOOP("formtabs", "Outputs"), names({"output", "credited_as"})}},
        {QStringLiteral("contribution.organisation"),
         {QT_TRANSLATE_NOOP("formtabs", "Outputs"), names({"output", "credited_as"})}},
        {QStringLiteral("presentation.work_stream"), {"", names({"title", "date", "speakers"}), "date"}},
        {QStringLiteral("presentation.output"), {"", names({"title", "date", "speakers"}), "date"}},
        {QStringLiteral("presentation"),
         {"", names({"title", "speakers", "affiliations"}), "", false, "slides"}},
        {QStringLiteral("attachment"), {"", names({"title", "file_name"})}},
        {QStringLiteral("headcount"),
         {"",
          names({"date", "members", "approximate", "countries", "international_organisations", "source"})}},
        {QStringLiteral("output.work_stream"), {"", names({"title", "kind"}), "", false, "status"}},
        {QStringLiteral("output.theme"), {"", names({"title", "kind"}), "", false, "status"}},
    };
    return words;
}

struct TabWords
{
    const char* title;
    const char* empty;
    QStringList paths;
    bool onlyIfAny = false;
};

struct LayoutWords
{
    QStringList details;
    std::vector<TabWords> tabs;
};

QStringList paths(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

/// The one place that says which tabs a kind of record has.
const QHash<QString, LayoutWords>& declared()
{
    static const QHash<QString, LayoutWords> layouts = {
        {QStringLiteral("person"),
         {paths({"alias"}),
          {{QT_TRANSLATE_NOOP("formtabs", "Affiliations"),
            QT_TRANSLATE_NOOP("formtabs", "Where this person works, and has worked, will be listed here."),
            paths({"affiliation"})},
           {QT_TRANSLATE_NOOP("formtabs", "Roles"),
            QT_TRANSLATE_NOOP("formtabs",
                              "Memberships, and what this person does in the work streams, will be "
                              "listed here."),
            paths({"membership", "role.membership.person", "stream_lead.person"})},
           {QT_TRANSLATE_NOOP("formtabs", "Talks"),
            QT_TRANSLATE_NOOP("formtabs", "The talks that this person gives will be listed here."),
            paths({"speaker.person"})},
           {QT_TRANSLATE_NOOP("formtabs", "Outputs"), "", paths({"contribution.person"}), true},
           {QT_TRANSLATE_NOOP("formtabs", "Attendance"),
            QT_TRANSLATE_NOOP("formtabs", "The events that this person attended will be listed here."),
            paths({"attendance.person"})}}}},
        {QStringLiteral("organisation"),
         {{},
          {{QT_TRANSLATE_NOOP("formtabs", "People"),
            QT_TRANSLATE_NOOP("formtabs", "Who works here, and has worked here, will be listed."),
            paths({"affiliation.organisation"})},
           {QT_TRANSLATE_NOOP("formtabs", "Other names"),
            QT_TRANSLATE_NOOP("formtabs",
                              "Other spellings by which this organisation is found will be listed here."),
            paths({"alias"})},
           {QT_TRANSLATE_NOOP("formtabs", "Outputs"),
            QT_TRANSLATE_NOOP("formtabs", "What this organisation is credited for will be listed here."),
            paths({"contribution.organisation"})},
           {QT_TRANSLATE_NOOP("formtabs", "Talks"), "", paths({"speaker.organisation"}), true},
           {QT_TRANSLATE_NOOP("formtabs", "Leads"), "", paths({"stream_lead.organisation"}), true},
           {QT_TRANSLATE_NOOP("formtabs", "Attendance"), "", paths({"attendance.organisation"}), true}}}},
        {QStringLiteral("event"),
         {paths({"partner"}),
          {{QT_TRANSLATE_NOOP("formtabs", "Talks"),
            QT_TRANSLATE_NOOP("formtabs", "The talks of this event will be listed here, in their order."),
            paths({"presentation"})},
           {QT_TRANSLATE_NOOP("formtabs", "Attendance"),
            QT_TRANSLATE_NOOP("formtabs", "Who was there, and who sent apologies, will be listed here."),
            paths({"attendance"})}}}},
        {QStringLiteral("presentation"), {paths({"speaker"}), {}}},
        {QStringLiteral("membership"), {paths({"role"}), {}}},
        {QStringLiteral("work_stream"),
         {paths({"stream_lead"}),
          {{QT_TRANSLATE_NOOP("formtabs", "Themes"),
            QT_TRANSLATE_NOOP("formtabs", "The headings of this work stream's outputs will be listed here."),
            paths({"theme"})},
           {QT_TRANSLATE_NOOP("formtabs", "Outputs"),
            QT_TRANSLATE_NOOP("formtabs", "What this work stream writes and publishes will be listed here."),
            paths({"output.work_stream"})},
           {QT_TRANSLATE_NOOP("formtabs", "People"),
            QT_TRANSLATE_NOOP("formtabs", "Members who lead, assist or follow will be listed here."),
            paths({"role.work_stream"})},
           {QT_TRANSLATE_NOOP("formtabs", "Progress"),
            QT_TRANSLATE_NOOP("formtabs", "Notes on progress, next steps and risks will be listed here."),
            paths({"progress_note"})},
           {QT_TRANSLATE_NOOP("formtabs", "Talks"), "", paths({"presentation.work_stream"}), true}}}},
        {QStringLiteral("theme"),
         {{},
          {{QT_TRANSLATE_NOOP("formtabs", "Outputs"),
            QT_TRANSLATE_NOOP("formtabs", "The outputs under this heading will be listed here."),
            paths({"output.theme"})}}}},
        {QStringLiteral("output"),
         {paths({"contribution"}),
          {{QT_TRANSLATE_NOOP("formtabs", "Talks"), "", paths({"presentation.output"}), true}}}},
        {QStringLiteral("group"),
         {paths({"partner"}),
          {{QT_TRANSLATE_NOOP("formtabs", "Objectives"),
            QT_TRANSLATE_NOOP("formtabs", "What the group sets out to do will be listed here, in order."),
            paths({"objective"})},
           {QT_TRANSLATE_NOOP("formtabs", "Headcounts"),
            QT_TRANSLATE_NOOP(
                "formtabs", "Numbers of members that were published will be listed here, with their source."),
            paths({"headcount"})}}}},
    };
    return layouts;
}

/// Mainly a name of others: nothing is lost when it is shown as that name alone.
bool saysNothingElse(const Relation& relation)
{
    const auto& fields = relation.entity->fields();
    return relation.belongs() && std::all_of(fields.begin(), fields.end(), [&](const FieldDescriptor& field) {
               return &field == relation.field || field.hidden || field.type == FieldType::Reference ||
                      field.type == FieldType::AudienceMark;
           });
}

FormPart part(const QString& path)
{
    const PartWords words = partWords().value(path);
    FormPart made;
    made.relation = Relation::of(path);
    if (made.relation.entity->field(u"digest"))
        made.shape = FormPart::Shape::Files;
    else if (saysNothingElse(made.relation))
        made.shape = FormPart::Shape::Chips;
    made.title = *words.title == '\0' ? made.relation.entity->pluralText() : text(words.title);
    made.columns = words.columns;
    made.newestBy = QString::fromLatin1(words.newestBy);
    made.lasting = words.lasting;
    made.badge = QString::fromLatin1(words.badge);
    const FieldDescriptor* owner = made.relation.entity->owner();
    made.opensWhole = !made.relation.belongs() && !made.relation.through && owner;
    return made;
}

std::vector<FormPart> partsOf(const QStringList& paths, const QStringList& omitted)
{
    std::vector<FormPart> parts;
    for (const QString& path : paths) {
        if (!omitted.contains(path))
            parts.push_back(part(path));
    }
    return parts;
}

/// The links and files that any record may have.
bool isForAll(const IncomingReference& reference)
{
    return reference.field->type == FieldType::AnyReference && reference.field->targets.isEmpty();
}

/// What belongs to it and stands nowhere yet: so nothing is out of reach where nothing was declared.
void addRest(FormLayout& layout, const EntityDescriptor& entity, const QStringList& omitted)
{
    const auto stands = [&layout](const EntityDescriptor* child) {
        const auto isIt = [child](const FormPart& part) {
            return part.relation.entity == child && part.relation.belongs();
        };
        const auto has = [&isIt](const FormTab& tab) {
            return std::any_of(tab.parts.begin(), tab.parts.end(), isIt);
        };
        return std::any_of(layout.details.begin(), layout.details.end(), isIt) ||
               std::any_of(layout.tabs.begin(), layout.tabs.end(), has);
    };
    for (const IncomingReference& reference : referencesTo(entity)) {
        const EntityDescriptor* child = reference.entity;
        const bool belongs = child->owner() == reference.field && !isForAll(reference);
        if (belongs && !stands(child) && !omitted.contains(child->name()))
            layout.tabs.push_back({child->name(),
                                   child->pluralText(),
                                   text(QT_TRANSLATE_NOOP("formtabs", "Nothing is recorded here yet.")),
                                   false,
                                   {part(child->name())}});
    }
}

/// To a page, or to bytes. What else may belong to any record has a page of its own.
bool leadsSomewhere(const EntityDescriptor& entity)
{
    return std::any_of(entity.fields().begin(), entity.fields().end(), [](const FieldDescriptor& field) {
        return field.type == FieldType::Address || field.type == FieldType::Digest;
    });
}

FormTab linksAndFiles(const EntityDescriptor& entity)
{
    FormTab tab{
        QStringLiteral("files"), text(QT_TRANSLATE_NOOP("formtabs", "Links and files")), {}, false, {}};
    for (const IncomingReference& reference : referencesTo(entity)) {
        const bool belongs = isForAll(reference) && reference.entity->owner() == reference.field;
        if (belongs && leadsSomewhere(*reference.entity))
            tab.parts.push_back(part(reference.entity->name()));
    }
    return tab;
}

} // namespace

FormLayout formLayout(const EntityDescriptor& entity, const QStringList& omitted)
{
    const LayoutWords words = declared().value(entity.name());
    FormLayout layout;
    layout.details = partsOf(words.details, omitted);
    for (const TabWords& tab : words.tabs) {
        FormTab made{tab.paths.constFirst(), text(tab.title), text(tab.empty), tab.onlyIfAny,
                     partsOf(tab.paths, omitted)};
        if (!made.parts.empty())
            layout.tabs.push_back(std::move(made));
    }
    addRest(layout, entity, omitted);
    layout.tabs.push_back(linksAndFiles(entity));
    return layout;
}

} // namespace rapporteur
