// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/stepdetails.h"

#include "shell/windowtheme.h"
#include "store/formatter.h"
#include "store/recordpast.h"
#include "store/shownlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace rapporteur {

namespace {
constexpr size_t mostChanges = 25; // each is a handful of widgets
constexpr int longestOnButton = 40;

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > longestOnButton ? text.left(longestOnButton - 1) + QChar(u'…') : text;
}
} // namespace

StepDetails::StepDetails(Workspace& workspace, bool ofRecord, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_ofRecord(ofRecord)
    , m_title(new QLabel)
    , m_when(new QLabel)
    , m_problem(new QLabel)
    , m_undo(new QPushButton(tr("Undo this step")))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("page"));
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(ofRecord ? space::two : space::three, space::two, space::two, space::three);
    m_page->setSpacing(space::one);
    m_title->setProperty("title", true);
    m_when->setProperty("muted", true);
    m_problem->setProperty("problem", true);
    for (QLabel* label : {m_title, m_when, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        m_page->addWidget(label);
    }
    m_undo->setToolTip(tr("Takes back everything that this step changed."));
    m_page->addWidget(m_undo, 0, Qt::AlignLeft);
    m_page->addStretch(1);
    setWidget(page);
    connect(m_undo, &QPushButton::clicked, this,
            [this] { take(m_workspace.store().undo(m_step->sequence)); });
    connect(&workspace.store(), &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            rebuild();
    });
    showNothing();
}

void StepDetails::showStep(const HistoryStep& step, const QString& what)
{
    m_step = step;
    m_what = what;
    m_problem->hide();
    rebuild();
    ensureVisible(0, 0);
}

void StepDetails::showNothing()
{
    m_step.reset();
    m_problem->hide();
    rebuild();
}

void StepDetails::showEvent(QShowEvent* event)
{
    if (m_stale)
        rebuild();
    QScrollArea::showEvent(event);
}

void StepDetails::rebuild()
{
    m_stale = false;
    if (m_changes) {
        // Not at once: the click that led here may come from a button in it.
        m_changes->hide();
        m_page->removeWidget(m_changes);
        m_changes->deleteLater();
    }
    m_changes = new QWidget(widget());
    auto* box = new QVBoxLayout(m_changes);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::one);
    m_page->insertWidget(2, m_changes);
    m_undo->setVisible(m_step && m_step->kind == StepKind::Edit && !m_workspace.isReadOnly());
    if (!m_step) {
        m_title->setText(tr("Nothing has been changed yet"));
        m_when->setText(
            tr("Every change will be listed here: who made it, when, and what was there before."));
        return;
    }
    m_title->setText(m_what);
    m_when->setText(
        tr("%1, by %2")
            .arg(QLocale().toString(m_step->at.toLocalTime(), QLocale::LongFormat), m_step->author));
    const size_t shown = std::min(m_step->changes.size(), mostChanges);
    for (size_t i = 0; i < shown; ++i)
        addChange(m_step->changes[i]);
    const auto others = static_cast<int>(m_step->changeCount) - static_cast<int>(m_step->changes.size());
    m_undo->setText(m_ofRecord && others > 0 ? tr("Undo the whole step, with %n more", nullptr, others)
                                             : tr("Undo this step"));
    const qint64 left = m_ofRecord ? 0 : m_step->changeCount - static_cast<qint64>(shown);
    if (left > 0)
        box->addWidget(addText(tr("and %n more", nullptr, static_cast<int>(left))));
    m_changes->show();
}

QLabel* StepDetails::addText(const QString& html)
{
    auto* label = new QLabel(html, m_changes);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                   Qt::LinksAccessibleByKeyboard);
    connect(label, &QLabel::linkActivated, this,
            [this](const QString& link) { m_workspace.open(RecordRef::fromString(link)); });
    return label;
}

void StepDetails::addChange(const Change& change)
{
    auto* box = static_cast<QVBoxLayout*>(m_changes->layout());
    const Result<Record> present = m_workspace.store().record(change.ref());
    if (!m_ofRecord) {
        const QString label = shownLabel(change.ref(), m_workspace.store()).toHtmlEscaped();
        const QString link = QStringLiteral("<a href=\"%1\" style=\"color:%3; text-decoration:none\">%2</a>")
                                 .arg(change.ref().toString(), label, WindowTheme::current().accent.name());
        const QString kind = change.entity->singularText().toHtmlEscaped();
        box->addWidget(
            addText(QStringLiteral("<b>%1</b>").arg(label.isEmpty() ? kind : tr("%1: %2").arg(kind, link))));
    }
    auto* values = new QWidget(m_changes);
    auto* grid = new QGridLayout(values);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(1, 1);
    addValues(change, present ? &*present : nullptr, *grid);
    box->addWidget(values);
    if (!m_workspace.isReadOnly())
        addReturn(change, present.has_value());
}

void StepDetails::addValues(const Change& change, const Record* present, QGridLayout& grid)
{
    const Formatter formatter(m_workspace.store());
    for (const FieldChange& field : change.fields) {
        if (field.field->hidden)
            continue;
        const QString before = formatter.text(*field.field, field.before).toHtmlEscaped();
        const QString after = formatter.text(*field.field, field.after).toHtmlEscaped();
        const QString gone = QStringLiteral("<s>%1</s>").arg(before);
        const QString values =
            change.kind == ChangeKind::Add ? after
            : change.kind == ChangeKind::Remove
                ? gone
                : tr("%1 → %2", "before, after")
                      .arg(before.isEmpty() ? tr("empty") : gone, after.isEmpty() ? tr("empty") : after);
        const int row = grid.rowCount();
        QLabel* name = addText(field.field->labelText().toHtmlEscaped());
        name->setProperty("muted", true);
        name->setWordWrap(false); // the names of fields are short, and read better in one line
        grid.addWidget(name, row, 0, Qt::AlignTop);
        grid.addWidget(addText(values), row, 1, Qt::AlignTop);
        if (present && !m_workspace.isReadOnly() && change.kind != ChangeKind::Remove)
            addRestoring(change, field, *present, grid, row);
    }
}

/// What the step wrote, where it is no longer so; else what was there before.
void StepDetails::addRestoring(const Change& change, const FieldChange& field, const Record& present,
                               QGridLayout& grid, int row)
{
    const QString& name = field.field->name;
    const bool isPresent = field.after == present.value(name);
    if (isPresent && change.kind == ChangeKind::Add)
        return;
    const Value value = isPresent ? field.before : field.after;
    if (value.isNull() && field.field->required)
        return;
    const QString text = shortened(Formatter(m_workspace.store()).text(*field.field, value));
    auto* button =
        new QPushButton(text.isEmpty() ? tr("Restore: empty") : tr("Restore “%1”").arg(text), m_changes);
    button->setProperty("link", true);
    button->setAccessibleName(tr("%1: %2").arg(field.field->labelText(), button->text()));
    grid.addWidget(button, row, 2, Qt::AlignTop | Qt::AlignRight);
    connect(button, &QPushButton::clicked, this, [this, ref = change.ref(), name, value] {
        const Result<Record> before = m_workspace.store().record(ref);
        if (!before)
            return;
        Record after = *before;
        after.setValue(name, value);
        ChangeSet changes;
        changes.update(*before, after);
        take(m_workspace.apply(std::move(changes)));
    });
}

/// The whole record as it was after the step; one that is gone comes back with what went with it.
void StepDetails::addReturn(const Change& change, bool isThere)
{
    const RecordRef ref = change.ref();
    const qint64 sequence = m_step->sequence;
    const bool wasRemoved = change.kind == ChangeKind::Remove;
    if (wasRemoved ? isThere : !isThere)
        return;
    if (!wasRemoved) {
        const auto changes = asItWas(m_workspace.store(), ref, sequence);
        if (!changes || changes->isEmpty())
            return;
    }
    auto* button =
        new QPushButton(wasRemoved ? tr("Bring back") : tr("Restore the record as it was then"), m_changes);
    if (!m_ofRecord)
        button->setAccessibleName(tr("%1: %2").arg(shownLabel(ref, m_workspace.store()), button->text()));
    static_cast<QVBoxLayout*>(m_changes->layout())->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, ref, sequence, wasRemoved] {
        if (wasRemoved) {
            take(m_workspace.store().restore(ref));
            return;
        }
        take(asItWas(m_workspace.store(), ref, sequence).and_then([this](const ChangeSet& changes) {
            return m_workspace.apply(changes);
        }));
    });
}

void StepDetails::take(const Result<Applied>& applied)
{
    m_problem->setVisible(!applied);
    if (!applied)
        m_problem->setText(applied.error().message);
}

/// Links have the colour that was theirs when they were written.
void StepDetails::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_page)
        rebuild();
}

} // namespace rapporteur
