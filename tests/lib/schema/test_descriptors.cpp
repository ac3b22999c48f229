// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/affiliation.h"
#include "entities/alias.h"
#include "entities/attachment.h"
#include "entities/attendance.h"
#include "entities/attentionwaiver.h"
#include "entities/baseline.h"
#include "entities/baselineentry.h"
#include "entities/contribution.h"
#include "entities/country.h"
#include "entities/distinctpair.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/headcount.h"
#include "entities/link.h"
#include "entities/membership.h"
#include "entities/objective.h"
#include "entities/organisation.h"
#include "entities/output.h"
#include "entities/partner.h"
#include "entities/person.h"
#include "entities/presentation.h"
#include "entities/progressnote.h"
#include "entities/publication.h"
#include "entities/registry.h"
#include "entities/reportdefinition.h"
#include "entities/role.h"
#include "entities/savedview.h"
#include "entities/speaker.h"
#include "entities/streamlead.h"
#include "entities/theme.h"
#include "entities/workstream.h"
#include "support/fieldvalues.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QSet>

#include <tuple>

using namespace rapporteur;
using rapporteur::test::sampleValue;

namespace {

using Structs =
    std::tuple<Country, Organisation, Group, Person, WorkStream, Theme, Output, Event, Presentation, Partner,
               Objective, Alias, Affiliation, Membership, Headcount, StreamLead, Role, Contribution, Speaker,
               Attendance, Link, Attachment, ProgressNote, DistinctPair, AttentionWaiver, Baseline,
               BaselineEntry, SavedView, ReportDefinition, Publication>;

template <class Visitor>
void forEachStruct(const Visitor& visit)
{
    std::apply([&](const auto&... objects) { (visit(objects), ...); }, Structs());
}

bool isSnakeCase(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    return form.match(name).hasMatch();
}

QStringList namesInLabel(const EntityDescriptor& entity)
{
    static const QRegularExpression slot(QStringLiteral("\\{([^}]*)\\}"));
    QStringList names;
    auto matches = slot.globalMatch(entity.labelPattern());
    while (matches.hasNext())
        names += matches.next().captured(1).split(u'|');
    return names;
}

/// Where a path ends; null where one of its steps leads nowhere.
const EntityDescriptor* followPath(const EntityDescriptor& from, const QString& path)
{
    const EntityDescriptor* at = &from;
    const QStringList steps = path.split(u'.');
    for (const QString& step : steps) {
        if (step.startsWith(u'<')) {
            const EntityDescriptor* child = findEntity(QStringView(step).mid(1));
            bool refers = false;
            for (const IncomingReference& reference : referencesTo(*at))
                refers = refers || reference.entity == child;
            if (!refers)
                return nullptr;
            at = child;
            continue;
        }
        const FieldDescriptor* field = at->field(step);
        if (field == nullptr)
            return nullptr;
        if (&step == &steps.constLast())
            return at;
        if (field->type != FieldType::Reference)
            return nullptr;
        at = findEntity(field->targets.constFirst());
    }
    return at;
}

/// Whether a label is made of labels that are made of this one.
bool labelNeeds(const EntityDescriptor& entity, const EntityDescriptor& sought, int depth = 0)
{
    for (const QString& name : namesInLabel(entity)) {
        const FieldDescriptor* field = entity.field(name);
        for (const QString& target : field == nullptr ? QStringList() : field->targets) {
            const EntityDescriptor* named = findEntity(target);
            if (named == &sought || depth > 8 || labelNeeds(*named, sought, depth + 1))
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Every field declares who may see it", "[schema]")
{
    for (const EntityDescriptor* entity : allEntities()) {
        for (const FieldDescriptor& field : entity->fields()) {
            INFO(entity->name() << '.' << field.name);
            CHECK(field.audience.has_value());
        }
    }
}

TEST_CASE("Kinds of record and fields have unique names in snake case, and words for people", "[schema]")
{
    QSet<QString> entities;
    for (const EntityDescriptor* entity : allEntities()) {
        INFO(entity->name());
        CHECK(isSnakeCase(entity->name()));
        CHECK_FALSE(entities.contains(entity->name()));
        entities.insert(entity->name());
        CHECK_FALSE(entity->singularText().isEmpty());
        CHECK_FALSE(entity->pluralText().isEmpty());
        CHECK_FALSE(entity->iconName().isEmpty());
        QSet<QString> names = {QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("heir")};
        for (const FieldDescriptor& field : entity->fields()) {
            INFO(field.name);
            CHECK(isSnakeCase(field.name));
            CHECK_FALSE(names.contains(field.name));
            names.insert(field.name);
            CHECK_FALSE(field.labelText().isEmpty());
            CHECK(entity->fields().at(static_cast<size_t>(field.index)).name == field.name);
        }
        for (const VirtualField& field : entity->virtualFields()) {
            INFO(field.name);
            CHECK(isSnakeCase(field.name));
            CHECK_FALSE(names.contains(field.name));
            names.insert(field.name);
            CHECK_FALSE(field.labelText().isEmpty());
        }
        CHECK(findEntity(entity->name()) == entity);
    }
    CHECK(findEntity(u"banana") == nullptr);
}

TEST_CASE("The registry holds every kind of record that has a struct", "[schema]")
{
    size_t count = 0;
    forEachStruct([&](const auto& object) {
        INFO(object.descriptor().name());
        CHECK(findEntity(object.descriptor().name()) == &object.descriptor());
        ++count;
    });
    CHECK(allEntities().size() == count);
}

TEST_CASE("References name kinds of record that exist, and each knows who refers to it", "[schema]")
{
    for (const EntityDescriptor* entity : allEntities()) {
        for (const FieldDescriptor& field : entity->fields()) {
            INFO(entity->name() << '.' << field.name);
            CHECK((field.type == FieldType::Choice) == (field.choices != nullptr));
            CHECK((field.targets.isEmpty() || field.isReference()));
            if (field.type == FieldType::Reference)
                CHECK(field.targets.size() == 1);
            for (const QString& name : field.targets) {
                const EntityDescriptor* target = findEntity(name);
                REQUIRE(target != nullptr);
                const auto& incoming = referencesTo(*target);
                CHECK(std::any_of(incoming.begin(), incoming.end(),
                                  [&](const IncomingReference& each) { return each.field == &field; }));
            }
        }
    }
}

TEST_CASE("Whatever a descriptor names among its fields is one of them", "[schema]")
{
    for (const EntityDescriptor* entity : allEntities()) {
        INFO(entity->name());
        QStringList names = namesInLabel(*entity);
        CHECK_FALSE(names.isEmpty());
        for (const Period& period : entity->periods()) {
            names << period.start << period.end;
            CHECK(entity->field(period.start)->type == FieldType::Date);
            CHECK(entity->field(period.end)->type == FieldType::Date);
        }
        for (const QStringList& key : entity->uniqueKeys())
            names += key;
        for (const QStringList& fields : entity->alternatives())
            names += fields;
        if (!entity->defaultSort().isEmpty())
            names << entity->defaultSort();
        for (const QString& name : names) {
            INFO(name);
            CHECK(entity->field(name) != nullptr);
        }
        if (const FieldDescriptor* owner = entity->owner()) {
            CHECK(owner->isReference());
            CHECK(owner->required);
        }
        if (const FieldDescriptor* code = entity->codeField()) {
            CHECK(code->searchable);
            CHECK(code->sorted);
        }
        if (entity->wordsFindOwner())
            CHECK(entity->owner() != nullptr);
    }
}

TEST_CASE("Every listed column is a field or a virtual field whose path leads somewhere", "[schema]")
{
    for (const EntityDescriptor* entity : allEntities()) {
        INFO(entity->name());
        CHECK_FALSE(entity->columns().isEmpty());
        for (const QString& column : entity->columns()) {
            INFO(column);
            CHECK((entity->field(column) != nullptr || entity->virtualField(column) != nullptr));
        }
        for (const VirtualField& field : entity->virtualFields()) {
            INFO(field.name << ": " << field.path);
            CHECK(followPath(*entity, field.path) != nullptr);
        }
    }
}

TEST_CASE("Labels are not made of themselves and give away nothing that their record keeps back", "[schema]")
{
    for (const EntityDescriptor* entity : allEntities()) {
        INFO(entity->name());
        CHECK_FALSE(labelNeeds(*entity, *entity));
        bool references = false;
        Audience widest = Audience::Secretariat;
        for (const FieldDescriptor& field : entity->fields())
            widest = std::min(widest, field.audience.value_or(Audience::Public));
        for (const QString& name : namesInLabel(*entity)) {
            INFO(name);
            CHECK(entity->field(name)->audience == widest);
            references = references || entity->field(name)->isReference();
        }
        CHECK(entity->hasOwnLabel() == !references);
    }
}

TEST_CASE("Only texts are searched and sorted by folded keys", "[schema]")
{
    for (const EntityDescriptor* entity : allEntities()) {
        for (const FieldDescriptor& field : entity->fields()) {
            INFO(entity->name() << '.' << field.name);
            const bool text =
                field.isText() || field.type == FieldType::Email || field.type == FieldType::Address;
            CHECK((text || !field.searchable));
            CHECK((text || !field.sorted));
        }
    }
}

TEST_CASE("The secretariat's own fields are marked so", "[schema]")
{
    const auto audience = [](const EntityDescriptor& entity, QStringView field) {
        return entity.field(field)->audience;
    };
    for (QStringView field : {u"email", u"consent", u"consent_source", u"notes"})
        CHECK(audience(Person::descriptor(), field) == Audience::Secretariat);
    CHECK(audience(Organisation::descriptor(), u"notes") == Audience::Secretariat);
    CHECK(audience(Membership::descriptor(), u"joined") == Audience::Members);
    for (const EntityDescriptor* entity : allEntities()) {
        INFO(entity->name());
        CHECK(audience(*entity, u"audience") == Audience::Secretariat);
        CHECK(Record::make(*entity).audience() == Audience::Secretariat);
    }
}

TEST_CASE("Each struct becomes a record and the record the same struct again", "[schema]")
{
    forEachStruct([](const auto& fresh) {
        using T = std::decay_t<decltype(fresh)>;
        const EntityDescriptor& entity = T::descriptor();
        INFO(entity.name());
        CHECK(toRecord(T()).values == Record::make(entity).values);
        // Each field another value: two fields that shared a member would be seen.
        for (const int first : {1, 30}) {
            Record record = Record::make(entity);
            record.id = Id{77};
            record.revision = 5;
            for (const FieldDescriptor& field : entity.fields())
                record.setValue(field.name, sampleValue(field, first + field.index));
            const T object = fromRecord<T>(record);
            CHECK(object.id == record.id);
            CHECK(object.revision == 5);
            CHECK(toRecord(object) == record);
        }
        Record empty = Record::make(entity);
        for (const FieldDescriptor& field : entity.fields()) {
            if (!field.isNeverEmpty() && field.type != FieldType::AudienceMark)
                empty.setValue(field.name, {});
        }
        CHECK(toRecord(fromRecord<T>(empty)).values == empty.values);
    });
}

TEST_CASE("Closed lists have unique codes in snake case, and words for people", "[schema]")
{
    for (const EntityDescriptor* entity : allEntities()) {
        for (const FieldDescriptor& field : entity->fields()) {
            if (field.choices == nullptr)
                continue;
            INFO(entity->name() << '.' << field.name);
            QSet<QString> codes;
            QSet<QString> labels;
            for (const Choice& choice : *field.choices) {
                CHECK(isSnakeCase(choice.codeText()));
                CHECK_FALSE(choice.labelText().isEmpty());
                codes.insert(choice.codeText());
                labels.insert(choice.labelText());
            }
            CHECK(codes.size() == static_cast<qsizetype>(field.choices->size()));
            CHECK(labels.size() == codes.size());
        }
    }
}
