// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/likenesshint.h"

#include "forms/fieldset.h"
#include "shell/windowtheme.h"

#include <QEvent>

#include <algorithm>

namespace rapporteur {

namespace {

/// Not with every key.
constexpr int lookedAfter = 120; // ms

const QString somebodyElse = QStringLiteral("else");

/// The field below which it stands: the last part of the name.
QString placeIn(const EntityDescriptor& entity)
{
    return entity.field(u"family_name") ? QStringLiteral("family_name") : QStringLiteral("name");
}

} // namespace

void LikenessHint::install(Workspace& workspace, FieldSet& fields)
{
    const auto& kinds = kindsWithDuplicates();
    if (std::find(kinds.begin(), kinds.end(), &fields.entity()) == kinds.end() || workspace.isReadOnly())
        return;
    auto* hint = new LikenessHint(workspace, fields);
    fields.showBelow(placeIn(fields.entity()), hint);
    hint->hide();
}

LikenessHint::LikenessHint(Workspace& workspace, FieldSet& fields)
    : QLabel(&fields)
    , m_workspace(workspace)
    , m_fields(fields)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setFocusPolicy(Qt::TabFocus); // a click does not leave the field that is being typed in
    setProperty("muted", true);
    setContentsMargins(2, 2, 0, 0);
    m_later.setSingleShot(true);
    m_later.setInterval(lookedAfter);
    connect(&m_later, &QTimer::timeout, this, &LikenessHint::look);
    connect(&fields, &FieldSet::edited, this, [this] {
        if (m_fields.isDraft())
            m_later.start();
    });
    connect(&fields, &FieldSet::draftChanged, this, &LikenessHint::look);
    connect(&fields, &FieldSet::added, this, &LikenessHint::remember);
    connect(this, &QLabel::linkActivated, this, &LikenessHint::follow);
    fields.setAddGuard([this] {
        look();
        return m_likely.empty();
    });
}

void LikenessHint::look()
{
    m_later.stop();
    m_likely.clear();
    // What was said of one new record does not hold for the next.
    if (const auto draft = m_fields.draft(); draft && draft->key != m_draftKey) {
        m_draftKey = draft->key;
        m_others.clear();
    }
    if (m_fields.isDraft())
        m_likely =
            likelySame(m_workspace.store(), m_fields.typedRecord()).value_or(std::vector<LikelyPair>());
    std::erase_if(m_likely, [this](const LikelyPair& pair) { return m_others.contains(pair.first); });
    write();
}

void LikenessHint::write()
{
    setVisible(!m_likely.empty());
    if (m_likely.empty())
        return;
    const QString link = QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>");
    const QString accent = WindowTheme::current().accent.name();
    QStringList lines;
    for (const LikelyPair& pair : m_likely) {
        const QString name = m_workspace.store().label(pair.first).simplified().toHtmlEscaped();
        lines.append(tr("Already recorded? %1").arg(pair.likeness.reasons.join(u' ').toHtmlEscaped()) +
                     QStringLiteral("<br>") +
                     link.arg(pair.first.toString(), accent, tr("Open %1").arg(name)));
    }
    lines.append(link.arg(somebodyElse, accent, tr("It is somebody else")));
    setText(lines.join(QStringLiteral("<br>")));
    setAccessibleName(
        tr("Already recorded? %1").arg(m_workspace.store().label(m_likely.front().first).simplified()));
}

void LikenessHint::follow(const QString& link)
{
    if (link == somebodyElse)
        dismiss();
    else
        m_workspace.open(RecordRef::fromString(link));
}

void LikenessHint::dismiss()
{
    for (const LikelyPair& pair : m_likely)
        m_others.insert(pair.first);
    m_likely.clear();
    write();
    m_fields.focusField(placeIn(m_fields.entity()));
}

/// What was said while typing need not be asked again in the list of duplicates.
void LikenessHint::remember(const RecordRef& added)
{
    ChangeSet changes;
    for (const RecordRef& other : std::as_const(m_others))
        changes.add(distinctPair(other, added));
    m_others.clear();
    m_likely.clear();
    write();
    (void)m_workspace.apply(std::move(changes)); // what fails is asked again
}

/// Links have the colour that was theirs when they were written.
void LikenessHint::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace rapporteur
