// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/knownornewfields.h"

#include "entities/organisation.h"
#include "entities/person.h"
#include "entities/registry.h"
#include "exchange/fieldparser.h"
#include "queries/personname.h"
#include "tasks/pastednames.h"

#include <QCoreApplication>
#include <QHash>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("KnownOrNewFields", text);
}

using Ids = std::vector<Id>;

/// What differs between the kinds of record that can be asked for so.
struct Kind
{
    Result<Ids> (*bearers)(const Store& store, const QString& text);
    Record (*read)(const QString& text);
};

Result<Ids> peopleCalled(const Store& store, const QString& text)
{
    return readNames(store, text).map([](const std::vector<PastedName>& names) {
        return names.size() == 1 && names.front().exact ? names.front().people : Ids();
    });
}

Result<Ids> organisationsCalled(const Store& store, const QString& text)
{
    return recordsNamed(store, Organisation::descriptor(), text);
}

Record organisationCalled(const QString& text)
{
    Organisation organisation;
    organisation.name = text;
    return toRecord(organisation);
}

const Kind& kindOf(const EntityDescriptor& entity)
{
    static const QHash<const EntityDescriptor*, Kind> kinds = {
        {&Person::descriptor(),
         {peopleCalled, [](const QString& text) { return toRecord(personFromText(text)); }}},
        {&Organisation::descriptor(), {organisationsCalled, organisationCalled}},
    };
    return *kinds.constFind(&entity);
}

} // namespace

KnownOrNewFields::KnownOrNewFields(Store& store, FieldRow& name, std::vector<FieldRow*> more)
    : m_store(store)
    , m_name(name)
    , m_more(std::move(more))
{
    setNew(false);
}

const EntityDescriptor& KnownOrNewFields::entity() const
{
    return *findEntity(m_name.field().targets.constFirst());
}

bool KnownOrNewFields::isEmpty() const
{
    return m_name.editor().typedText().simplified().isEmpty();
}

Id KnownOrNewFields::known() const
{
    if (m_name.editor().creation())
        return {};
    return m_name.editor().value().value_or(Value()).toId();
}

QString KnownOrNewFields::problem() const
{
    if (m_several)
        return tr("Several go by this name. Type a part of it and choose from the list.");
    if (isEmpty() && m_name.field().required)
        return tr("%1 is needed.").arg(m_name.field().labelText());
    return {};
}

void KnownOrNewFields::showKnown(Id id)
{
    m_name.editor().setValue(id);
    look();
}

void KnownOrNewFields::onCommitted(const FieldRow& row)
{
    if (&row == &m_name && m_name.editor().typedText().simplified() != m_looked)
        look();
}

void KnownOrNewFields::look()
{
    m_looked = m_name.editor().typedText().simplified();
    m_several = false;
    m_name.clearMessage();
    if (m_looked.isEmpty() || !known().isNull()) {
        setNew(false);
        return;
    }
    const Ids bearers = kindOf(entity()).bearers(m_store, m_looked).value_or(Ids());
    m_several = bearers.size() > 1;
    if (bearers.size() == 1) {
        m_name.editor().setValue(bearers.front());
        m_looked = m_name.editor().typedText().simplified();
    }
    setNew(bearers.empty());
    if (m_several)
        m_name.showProblem(problem());
    if (!m_isNew)
        return;
    m_name.showNote(tr("Not known yet: is added as well."));
    const Record fresh = kindOf(entity()).read(m_looked);
    for (FieldRow* row : m_more)
        row->editor().setValue(fresh.value(row->field().name));
}

void KnownOrNewFields::setNew(bool isNew)
{
    m_isNew = isNew;
    for (FieldRow* row : m_more)
        row->setShown(isNew);
}

Record KnownOrNewFields::asNew() const
{
    Record record = kindOf(entity()).read(m_looked);
    for (const FieldRow* row : m_more)
        record.setValue(row->field().name, row->editor().value().value_or(Value()));
    return record;
}

} // namespace rapporteur
