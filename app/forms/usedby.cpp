// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/usedby.h"

#include "entities/registry.h"
#include "shell/windowtheme.h"
#include "store/shownlabel.h"

#include <QEvent>

#include <algorithm>

namespace rapporteur {

namespace {
constexpr size_t mostNamed = 12;
} // namespace

RecordRef wholeOf(const Store& store, const RecordRef& part)
{
    const EntityDescriptor* entity = findEntity(part.entity);
    const FieldDescriptor* owner = entity ? entity->owner() : nullptr;
    if (!owner || entity->field(u"group") == owner)
        return part;
    const Result<Record> record = store.record(part);
    const RecordRef named = record ? record->reference(*owner) : RecordRef();
    return named.isNull() ? part : named;
}

UsedBy::UsedBy(Workspace& workspace, QWidget* parent)
    : QLabel(parent)
    , m_workspace(workspace)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setAccessibleName(tr("Used by"));
    setProperty("muted", true);
    connect(this, &QLabel::linkActivated, this,
            [this](const QString& link) { m_workspace.open(RecordRef::fromString(link)); });
    connect(&workspace.store(), &Store::changed, this, &UsedBy::reload);
}

void UsedBy::setRecord(const RecordRef& record)
{
    m_record = record;
    reload();
}

std::vector<RecordRef> UsedBy::users() const
{
    std::vector<RecordRef> found;
    const auto uses = m_workspace.store().usesOf(m_record);
    if (!uses)
        return found;
    for (const RecordUse& use : *uses) {
        // What is never edited by hand is bookkeeping, and shown where it is kept.
        if (use.owned || use.field->hidden)
            continue;
        const RecordRef user = wholeOf(m_workspace.store(), use.user);
        if (user != m_record && std::find(found.begin(), found.end(), user) == found.end())
            found.push_back(user);
    }
    return found;
}

void UsedBy::reload()
{
    if (m_record.isNull()) {
        hide();
        return;
    }
    const std::vector<RecordRef> all = users();
    const std::vector<RecordRef> named(all.begin(), all.begin() + std::min(all.size(), mostNamed));
    const auto labels = shownLabels(named, m_workspace.store()).value_or(QHash<RecordRef, QString>());
    QStringList links;
    for (const RecordRef& user : named) {
        const EntityDescriptor* entity = findEntity(user.entity);
        links.append(QStringLiteral("<a href=\"%1\" style=\"color:%4; text-decoration:none\">%2: %3</a>")
                         .arg(user.toString(), entity->singularText().toHtmlEscaped(),
                              labels.value(user).toHtmlEscaped(), WindowTheme::current().accent.name()));
    }
    if (all.size() > named.size())
        links.append(tr("and %n more", nullptr, static_cast<int>(all.size() - named.size())));
    setText(tr("Used by %1").arg(links.join(QStringLiteral("<br>")).prepend(QStringLiteral("<br>"))));
    setVisible(!all.empty());
}

/// Links have the colour that was theirs when they were written.
void UsedBy::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        reload();
}

} // namespace rapporteur
