// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldrow.h"

#include "forms/editorfactory.h"
#include "shell/iconlabel.h"
#include "shell/windowtheme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace rapporteur {

FieldRow::FieldRow(Workspace& workspace, const FieldDescriptor& field, QWidget* form)
    : QObject(form)
    , m_label(new QLabel(field.labelText(), form))
    , m_editor(makeEditor(workspace, field, form))
    , m_below(new QWidget(form))
    , m_message(new QLabel(m_below))
    , m_choices(new QWidget(m_below))
{
    m_label->setBuddy(m_editor->input());
    m_label->setProperty("muted", true);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_label->setToolTip(field.hintText());
    setupMessage(form);
    clearMessage();
}

void FieldRow::setupMessage(QWidget*)
{
    auto* layout = new QVBoxLayout(m_below);
    layout->setContentsMargins(2, 2, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_message);
    layout->addWidget(m_choices);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QHBoxLayout(m_choices);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::one);
    auto* mine = new QPushButton(tr("Keep mine"), m_choices);
    auto* theirs = new QPushButton(tr("Take theirs"), m_choices);
    mine->setAccessibleName(tr("Keep mine in %1").arg(field().labelText()));
    theirs->setAccessibleName(tr("Take theirs in %1").arg(field().labelText()));
    buttons->addWidget(mine);
    buttons->addWidget(theirs);
    buttons->addStretch(1);
    connect(mine, &QPushButton::clicked, this, &FieldRow::keepMine);
    connect(theirs, &QPushButton::clicked, this, &FieldRow::takeTheirs);
}

QWidget* FieldRow::secretariatMark()
{
    auto* mark = new IconLabel(QStringLiteral("lock"), m_label->parentWidget());
    mark->setToolTip(tr("Seen by the secretariat only, whomever the record is for"));
    mark->setAccessibleName(tr("Seen by the secretariat only: %1").arg(field().labelText()));
    mark->setContentsMargins(m_label->contentsMargins() + QMargins(0, 2, 0, 0));
    m_mark = mark;
    return mark;
}

void FieldRow::addTo(QGridLayout& grid, int row)
{
    // The label's text stands on the line of the first line of what is typed.
    const int drop = (m_editor->input()->sizeHint().height() - m_label->fontMetrics().height()) / 2;
    m_label->setContentsMargins(0, qBound(0, drop, space::one), 0, 0);
    m_cell = new QVBoxLayout;
    m_cell->setSpacing(0);
    m_cell->addWidget(m_editor);
    m_cell->addWidget(m_below);
    auto* name = new QHBoxLayout;
    name->setSpacing(space::half);
    name->addWidget(m_label, 1);
    if (field().audience == Audience::Secretariat && field().type != FieldType::AudienceMark)
        name->addWidget(secretariatMark(), 0, Qt::AlignTop);
    grid.addLayout(name, row, 0);
    grid.addLayout(m_cell, row, 1);
}

void FieldRow::addBelow(QWidget* widget)
{
    m_cell->addWidget(widget);
}

void FieldRow::setShown(bool shown)
{
    m_shown = shown;
    m_label->setVisible(shown);
    if (m_mark)
        m_mark->setVisible(shown);
    m_editor->setVisible(shown);
    m_below->setVisible(shown && !m_message->text().isEmpty());
}

void FieldRow::setSpokenPrefix(const QString& prefix)
{
    m_editor->setSpokenName(prefix.isEmpty() ? field().labelText()
                                             : tr("%1: %2").arg(prefix, field().labelText()));
}

void FieldRow::setMessage(const QString& text, bool problem)
{
    m_message->setText(text);
    m_message->setProperty("problem", problem);
    m_message->setProperty("muted", !problem);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_editor->setProblem(problem);
    m_editor->input()->setAccessibleDescription(text.isEmpty() ? field().hintText() : text);
    m_below->setVisible(m_shown && !text.isEmpty());
}

void FieldRow::clearMessage()
{
    m_conflict = false;
    m_choices->hide();
    setMessage({}, false);
}

QString FieldRow::message() const
{
    return m_message->text();
}

void FieldRow::showNote(const QString& text)
{
    if (m_conflict)
        return;
    setMessage(text, false);
}

void FieldRow::showProblem(const QString& text)
{
    m_conflict = false;
    m_choices->hide();
    setMessage(text, true);
}

void FieldRow::showConflict(const QString& text)
{
    m_conflict = true;
    m_choices->show();
    setMessage(text, true);
}

} // namespace rapporteur
