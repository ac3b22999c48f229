// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/withheldwords.h"

#include "entities/registry.h"
#include "report/gatedreader.h"

#include <QCoreApplication>

namespace rapporteur::report {

namespace {

/// Says what was left out and why.
class WithheldWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    explicit WithheldWords(const Store& store)
        : m_store(store)
    {}

    /// What is said once: a field that is kept from these readers in every record is said without naming them
    /// all.
    [[nodiscard]] static QString keyOf(const rapporteur::Withheld& withheld)
    {
        return isAlways(withheld) ? withheld.record.entity + u'/' + withheld.field
                                  : withheld.record.toString() + u'/' + withheld.field;
    }

    /// Who something else is for is nothing that a report would tell.
    [[nodiscard]] static bool isMark(const rapporteur::Withheld& withheld)
    {
        const EntityDescriptor* entity = findEntity(withheld.record.entity);
        const FieldDescriptor* field = entity ? entity->field(withheld.field) : nullptr;
        return field && field->type == FieldType::AudienceMark;
    }

    [[nodiscard]] Result<Withheld> say(const rapporteur::Withheld& withheld) const
    {
        if (isAlways(withheld)) {
            const EntityDescriptor& entity = *findEntity(withheld.record.entity);
            const FieldDescriptor& field = *entity.field(withheld.field);
            return Withheld{tr("%1: %2", "record, field").arg(entity.pluralText(), field.labelText()),
                            reasonOf(field, withheld.audience)};
        }
        return m_store.record(withheld.record).map([&](const Record& record) {
            const QString name = tr("%1 “%2”", "kind of record, name of the record")
                                     .arg(record.entity->singularText(), m_store.label(withheld.record));
            if (withheld.field.isEmpty())
                return Withheld{name, reasonOf(record, withheld.audience)};
            const FieldDescriptor& field = *record.entity->field(withheld.field);
            return Withheld{tr("%1: %2", "record, field").arg(name, field.labelText()),
                            reasonOf(field, withheld.audience)};
        });
    }

private:
    static bool isAlways(const rapporteur::Withheld& withheld)
    {
        const EntityDescriptor* entity = findEntity(withheld.record.entity);
        const FieldDescriptor* field = entity ? entity->field(withheld.field) : nullptr;
        return field && field->audience == withheld.audience;
    }

    static QString reasonOf(const Record& record, Audience allowed)
    {
        const bool secretariat = allowed == Audience::Secretariat;
        if (record.audience() == allowed) {
            return secretariat ? tr("The record is marked for the secretariat.")
                               : tr("The record is marked for the members.");
        }
        return secretariat ? tr("What it belongs to or names is for the secretariat.")
                           : tr("What it belongs to or names is for the members.");
    }

    static QString reasonOf(const FieldDescriptor& field, Audience allowed)
    {
        const bool secretariat = allowed == Audience::Secretariat;
        if (field.audience == allowed) {
            return secretariat ? tr("This field is always for the secretariat.")
                               : tr("This field is always for the members.");
        }
        return secretariat ? tr("What the field names is for the secretariat.")
                           : tr("What the field names is for the members.");
    }

    const Store& m_store;
};

} // namespace

Result<std::vector<Withheld>> withheldInWords(const Store& store, const GatedReader& reader)
{
    const WithheldWords words(store);
    std::vector<Withheld> list = reader.leftOut();
    QSet<QString> said;
    for (const rapporteur::Withheld& each : reader.withheld()) {
        const QString key = WithheldWords::keyOf(each);
        if (said.contains(key) || WithheldWords::isMark(each))
            continue;
        said.insert(key);
        auto sentence = words.say(each);
        if (!sentence)
            return failure(sentence);
        list.push_back(std::move(*sentence));
    }
    return list;
}

} // namespace rapporteur::report
