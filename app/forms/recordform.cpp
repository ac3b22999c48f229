// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recordform.h"

#include "care/likenesshint.h"
#include "entities/registry.h"
#include "forms/fieldset.h"
#include "forms/formbody.h"
#include "forms/tabstack.h"
#include "models/columns.h"
#include "models/summary.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"
#include "store/formatter.h"
#include "store/shownlabel.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

namespace rapporteur {

RecordForm::RecordForm(Workspace& workspace, const EntityDescriptor& entity, const QStringList& linked,
                       QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_linked(linked)
{
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setupHeader();
    setupBody();
    setupLinks();
    connect(&workspace.store(), &Store::changed, this, &RecordForm::onChanged);
    showNothing();
}

void RecordForm::setupHeader()
{
    m_header = new QWidget(this);
    auto* line = new QHBoxLayout(m_header);
    line->setContentsMargins(space::three, space::two, space::two, space::one);
    m_back = new QToolButton(m_header);
    m_back->setIcon(icon(QStringLiteral("go-previous")));
    m_back->setToolTip(tr("Back to the list"));
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &RecordForm::backRequested);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title = new QLabel(m_header);
    m_title->setProperty("title", true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_title->setFont(font);
    m_subtitle = new QLabel(m_header);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setProperty("muted", true);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_remove = new QToolButton(m_header);
    m_remove->setIcon(icon(QStringLiteral("edit-delete"), IconTone::Muted));
    m_remove->setToolTip(tr("Remove this record"));
    m_remove->setAccessibleName(tr("Remove this record"));
    connect(m_remove, &QToolButton::clicked, this, [this] { m_workspace.remove({m_record}); });
    m_more = new QToolButton(m_header);
    m_more->setIcon(icon(QStringLiteral("overflow-menu"), IconTone::Muted));
    m_more->setToolTip(tr("More that can be done with this record"));
    m_more->setAccessibleName(tr("More"));
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_workspace.showMenu({m_record}, m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    line->addWidget(m_back, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    line->addWidget(m_more, 0, Qt::AlignTop);
    layout()->addWidget(m_header);
}

void RecordForm::setupBody()
{
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    setChoiceOffered(true);
    m_body = new FormBody(m_workspace, m_entity, m_linked, this);
    m_fields = &m_body->fields();
    LikenessHint::install(m_workspace, *m_fields);
    setupDraftBar();
    auto* outer = static_cast<QVBoxLayout*>(layout());
    outer->addWidget(m_empty, 1);
    outer->addWidget(m_body, 1);
    connect(m_body, &FormBody::edited, this, [this] { m_toldOfRefusal = false; });
    connect(m_fields, &FieldSet::saved, this, &RecordForm::noteSaved);
    connect(m_fields, &FieldSet::added, this, [this](const RecordRef& ref) {
        m_record = ref;
        showParts(true);
        emit added(ref);
    });
    connect(m_fields, &FieldSet::cancelled, this, [this] {
        if (isDraft())
            discardDraft();
    });
}

void RecordForm::setupDraftBar()
{
    m_draftBar = new QWidget(this);
    auto* line = new QHBoxLayout(m_draftBar);
    line->setContentsMargins(0, 0, 0, 0);
    auto* hint = new QLabel(tr("Not added yet."), m_draftBar);
    hint->setProperty("muted", true);
    m_addButton = new QPushButton(tr("Add"), m_draftBar);
    m_addButton->setProperty("primary", true);
    m_addButton->setAccessibleName(tr("Add the new record"));
    auto* discard = new QPushButton(tr("Discard"), m_draftBar);
    discard->setAccessibleName(tr("Discard the new record"));
    line->addWidget(hint, 1);
    line->addWidget(discard);
    line->addWidget(m_addButton);
    m_body->addBelowFields(m_draftBar);
    connect(m_addButton, &QPushButton::clicked, this, [this] {
        m_fields->commitPending();
        m_fields->addDraft();
    });
    connect(discard, &QPushButton::clicked, this, &RecordForm::discardDraft);
}

/// The lists that have pages of their own, and the line at the foot.
void RecordForm::setupLinks()
{
    m_links = new QLabel(this);
    m_links->setWordWrap(true);
    m_links->setTextFormat(Qt::RichText);
    m_links->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_links->setAccessibleName(tr("Lists of this record"));
    connect(m_links, &QLabel::linkActivated, this, &RecordForm::linkActivated);
    m_body->addBelowFields(m_links);
    m_saved = new QLabel(this);
    m_saved->setProperty("muted", true);
    m_saved->setContentsMargins(space::three, space::half, space::three, space::half);
    layout()->addWidget(m_saved);
}

void RecordForm::setBanner(QWidget* banner)
{
    m_body->addOnTop(banner);
}

void RecordForm::hideLinks()
{
    m_linksShown = false;
    m_links->hide();
}

void RecordForm::setChoiceOffered(bool offered)
{
    m_empty->setText(offered ? tr("Choose a record in the list to see and change it here.") : QString());
}

void RecordForm::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

bool RecordForm::isDraft() const
{
    return m_fields->isDraft();
}

void RecordForm::showRecord(Id id)
{
    if (m_record.id == id && !isDraft())
        return;
    commitPending();
    leaveDraft();
    const Result<Record> record = m_workspace.store().record(m_entity, id);
    if (!record) {
        showNothing();
        return;
    }
    m_record = record->ref();
    m_fields->showRecord(*record);
    showParts(true);
    m_body->tabs().showRemembered();
    m_body->tabs().scrollToTop();
}

void RecordForm::showNothing()
{
    m_record = {};
    m_fields->showRecord(Record::make(m_entity));
    showParts(false);
}

void RecordForm::startDraft(const Record& draft)
{
    commitPending();
    leaveDraft();
    m_record = {};
    m_fields->startDraft(draft);
    showDraft();
}

void RecordForm::resumeDraft(const Draft& draft)
{
    commitPending();
    leaveDraft();
    m_record = {};
    m_fields->resumeDraft(draft);
    showDraft();
}

void RecordForm::showDraft()
{
    showParts(true);
    m_body->tabs().scrollToTop();
    m_fields->focusFirst();
}

void RecordForm::discardDraft()
{
    m_fields->dropDraft();
    emit draftDiscarded();
}

/// Kept as it stands, and the window says so.
void RecordForm::leaveDraft()
{
    const std::optional<Draft> left = m_fields->draft();
    if (!left)
        return;
    m_fields->keepDraft();
    m_workspace.leaveDraft(*left);
}

void RecordForm::showParts(bool recordShown)
{
    const bool saved = recordShown && !m_record.isNull();
    m_header->setVisible(recordShown);
    m_body->setVisible(recordShown);
    m_empty->setVisible(!recordShown);
    m_draftBar->setVisible(recordShown && !saved);
    m_remove->setVisible(saved && !m_workspace.isReadOnly());
    m_more->setVisible(saved);
    m_body->setRecord(m_record);
    m_saved->hide();
    updateHeader();
    updateLinks();
}

void RecordForm::updateHeader()
{
    if (m_record.isNull()) {
        m_title->setText(tr("New: %1").arg(m_entity.singularText()));
        m_subtitle->setText(tr("It is added as soon as nothing is missing."));
        return;
    }
    m_title->setText(shownLabel(m_record, m_workspace.store()));
    QStringList parts = {m_entity.singularText()};
    const Result<Record> record = m_workspace.store().record(m_record);
    Formatter formatter(m_workspace.store());
    formatter.setAsOf(QDate::currentDate());
    if (record && formatter.prefetch({*record}, summaryColumns(m_entity)))
        parts.append(summaryText(*record, formatter));
    parts.removeAll(QString());
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
}

void RecordForm::updateLinks()
{
    QStringList texts;
    for (const QString& name : m_linked) {
        const EntityDescriptor* entity = findEntity(name);
        if (!entity || !entity->owner() || m_record.isNull())
            continue;
        const auto count = m_workspace.store().count(recordsNaming(*entity, *entity->owner(), m_record));
        texts.append(QStringLiteral("<a href=\"%1\" style=\"color:%4; text-decoration:none\">%2: %3</a>")
                         .arg(name, entity->pluralText().toHtmlEscaped(),
                              QLocale().toString(count.value_or(0)), WindowTheme::current().accent.name()));
    }
    m_links->setText(texts.join(QStringLiteral(" &nbsp; ")));
    m_links->setVisible(!texts.isEmpty() && m_linksShown);
}

void RecordForm::onChanged(const ChangeNotice&)
{
    if (m_record.isNull())
        return;
    if (!m_workspace.store().record(m_record)) {
        const bool typing = isAncestorOf(QApplication::focusWidget());
        showNothing();
        if (typing)
            emit keyboardFreed();
        return;
    }
    m_body->refresh();
    updateHeader();
    updateLinks();
}

void RecordForm::noteSaved()
{
    m_saved->setText(tr("Saved at %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
    m_saved->show();
}

void RecordForm::commitPending()
{
    m_body->commitPending();
}

bool RecordForm::mayLeave()
{
    commitPending();
    RefusedInput* input = m_body->refused();
    if (!input)
        return true;
    if (m_toldOfRefusal) {
        discardRefused();
        return true;
    }
    m_toldOfRefusal = true;
    m_body->tabs().bringToFront(input->refusedPlace());
    input->focusRefused();
    m_workspace.holdBack(
        tr("“%1” could not be saved. Correct it here or discard it; leaving again discards it, too.")
            .arg(input->refusedName()),
        input->refusedReason(), [this] { discardRefused(); });
    return false;
}

void RecordForm::discardRefused()
{
    while (RefusedInput* input = m_body->refused())
        input->discardRefused();
    m_toldOfRefusal = false;
}

void RecordForm::focusFirst()
{
    if (m_body->tabs().currentPage()->isAncestorOf(m_fields))
        m_fields->focusFirst();
    else
        m_body->tabs().focusFirst();
}

void RecordForm::addFile()
{
    m_body->addFile();
}

void RecordForm::showNextTab(int by)
{
    if (!m_record.isNull())
        m_body->tabs().showNext(by);
}

void RecordForm::showChild(const RecordRef& child)
{
    m_body->showChild(child);
}

/// Links have the colour that was theirs when they were written.
void RecordForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLinks();
}

KeyHints RecordForm::keyHints()
{
    return {tr("Forms"),
            {{keyText("Tab"), tr("Save the field, and to the next one")},
             {keyText("Return"), tr("Save the field; press the button that has the keyboard")},
             {keyText("Esc"), tr("Take back what is typed")}}};
}

} // namespace rapporteur
