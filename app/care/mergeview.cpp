// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/mergeview.h"

#include "entities/registry.h"
#include "models/columns.h"
#include "queries/duplicates.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/windowtheme.h"
#include "shell/writejob.h"
#include "store/formatter.h"
#include "store/shownlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int longestShown = 160;     ///< of notes
constexpr qint64 usesPlanned = 1'500; ///< while the window waits

qint64 usesOf(const Store& store, const RecordRef& record)
{
    qint64 uses = 0;
    for (const IncomingReference& reference : referencesTo(*findEntity(record.entity)))
        uses += store.count(recordsNaming(*reference.entity, *reference.field, record)).value_or(0);
    return uses;
}

QLabel* makeLabel(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty(kind, true);
    return label;
}

} // namespace

MergeView::MergeView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(makeLabel("title", this))
    , m_reason(makeLabel("muted", this))
    , m_consequences(makeLabel("plain", this))
    , m_problem(makeLabel("problem", this))
{
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(scroll);
    page->setObjectName(QStringLiteral("page"));
    auto* box = new QVBoxLayout(page);
    box->setContentsMargins(space::three, space::two, space::three, space::two);
    box->setSpacing(space::two);
    m_fields = new QWidget(page);
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::half);
    m_grid->setColumnMinimumWidth(0, 112);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    box->addWidget(m_title);
    box->addWidget(m_reason);
    box->addWidget(m_fields);
    box->addWidget(m_consequences);
    box->addStretch(1);
    scroll->setWidget(page);
    layout->addWidget(scroll, 1);
    setupButtons(this);
    clear();
}

void MergeView::setupButtons(QWidget* parent)
{
    auto* foot = new QWidget(parent);
    auto* box = new QVBoxLayout(foot);
    box->setContentsMargins(space::three, space::one, space::three, space::two);
    box->setSpacing(space::one);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::one);
    m_merge = new QPushButton(tr("&Merge"), foot);
    m_merge->setProperty("primary", true);
    m_distinct = new QPushButton(tr("&Not the same"), foot);
    m_later = new QPushButton(tr("&Later"), foot);
    for (QPushButton* button : {m_merge, m_distinct, m_later})
        line->addWidget(button);
    line->addStretch(1);
    box->addWidget(m_problem);
    box->addLayout(line);
    layout()->addWidget(foot);
    connect(m_merge, &QPushButton::clicked, this, &MergeView::merge);
    connect(m_distinct, &QPushButton::clicked, this, &MergeView::markDistinct);
    connect(m_later, &QPushButton::clicked, this, &MergeView::postponed);
}

void MergeView::clear()
{
    m_first = {};
    m_second = {};
    m_title->setText(tr("Nothing to compare"));
    m_reason->setText(
        tr("Choose a pair in the list, or choose two people or two organisations in their list and then "
           "“Merge…” in the menu “Record”."));
    m_rows.clear();
    for (QWidget* widget : {static_cast<QWidget*>(m_fields), static_cast<QWidget*>(m_consequences),
                            static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_merge),
                            static_cast<QWidget*>(m_distinct), static_cast<QWidget*>(m_later)})
        widget->hide();
}

void MergeView::compare(const RecordRef& first, const RecordRef& second, const QString& reason)
{
    const auto kept = m_workspace.store().record(first);
    const auto lost = m_workspace.store().record(second);
    if (!kept || !lost || kept->id == lost->id) {
        clear();
        return;
    }
    m_first = first;
    m_second = second;
    m_records[0] = *kept;
    m_records[1] = *lost;
    m_title->setText(tr("%1 and %2")
                         .arg(m_workspace.store().label(first).simplified(),
                              m_workspace.store().label(second).simplified()));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_problem->hide();
    m_uses = usesOf(m_workspace.store(), second);
    rebuild();
    m_fields->show();
    m_consequences->show();
    for (QPushButton* button : {m_merge, m_distinct, m_later})
        button->setVisible(!m_workspace.isReadOnly());
    showConsequences();
}

void MergeView::rebuild()
{
    m_rows.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addHeads();
    const QSet<QString> fromSecond = knownOnlyTo(m_records[1], m_records[0]);
    for (const FieldDescriptor& field : m_records[0].entity->fields()) {
        const bool any = !m_records[0].value(field.name).isNull() || !m_records[1].value(field.name).isNull();
        if (!field.hidden && any)
            addField(field, fromSecond);
    }
}

void MergeView::addHeads()
{
    const QString heads[] = {QString(), tr("This one stays"), tr("This one goes into it")};
    for (int column = 0; column < 3; ++column) {
        auto* label = makeLabel("muted", m_fields);
        label->setText(heads[column]);
        m_grid->addWidget(label, 0, column);
    }
}

/// Where both say the same there is nothing to choose.
void MergeView::addField(const FieldDescriptor& field, const QSet<QString>& fromSecond)
{
    const int row = m_grid->rowCount();
    auto* name = makeLabel("muted", m_fields);
    name->setText(field.labelText());
    m_grid->addWidget(name, row, 0, Qt::AlignVCenter);
    if (m_records[0].value(field.name) == m_records[1].value(field.name)) {
        auto* both = makeLabel("plain", m_fields);
        both->setText(textOf(field, m_records[0]));
        m_grid->addWidget(both, row, 1, 1, 2);
        return;
    }
    Row choice{&field, addChoice(field, m_records[0], 1), addChoice(field, m_records[1], 2)};
    m_grid->addWidget(choice.mine, row, 1);
    m_grid->addWidget(choice.theirs, row, 2);
    auto* group = new QButtonGroup(choice.mine);
    group->addButton(choice.mine);
    group->addButton(choice.theirs);
    (fromSecond.contains(field.name) ? choice.theirs : choice.mine)->setChecked(true);
    connect(choice.theirs, &QRadioButton::toggled, this, &MergeView::showConsequences);
    m_rows.push_back(choice);
}

QRadioButton* MergeView::addChoice(const FieldDescriptor& field, const Record& record, int column)
{
    const QString text = textOf(field, record);
    const QString shown = text.isEmpty() ? tr("empty") : text;
    auto* button = new QRadioButton(QString(shown).replace(u'&', QStringLiteral("&&")), m_fields);
    button->setToolTip(shown);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setAccessibleName(column == 1 ? tr("%1 of the one that stays: %2").arg(field.labelText(), shown)
                                          : tr("%1 of the one that goes: %2").arg(field.labelText(), shown));
    return button;
}

QString MergeView::textOf(const FieldDescriptor& field, const Record& record) const
{
    return Formatter(m_workspace.store())
        .text(field, record.value(field.name))
        .simplified()
        .left(longestShown);
}

MergeRequest MergeView::request() const
{
    MergeRequest request{m_first, m_second, {}};
    for (const Row& row : m_rows) {
        if (row.theirs->isChecked())
            request.fromLost.insert(row.field->name);
    }
    return request;
}

void MergeView::showConsequences()
{
    if (m_uses > usesPlanned) {
        m_merge->setEnabled(true);
        m_consequences->setText(
            tr("Refer to the one that goes: %1. They will belong to the one that stays; what is "
               "there twice then is found when they are merged.")
                .arg(QLocale().toString(m_uses)));
        return;
    }
    const auto plan = planMerge(m_workspace.store(), request());
    m_merge->setEnabled(plan.has_value());
    m_consequences->setText(plan ? consequences(*plan) : plan.error().message);
}

QString MergeView::consequences(const MergePlan& plan) const
{
    QStringList lines;
    const QStringList moved = movedWords(plan);
    lines.append(moved.isEmpty()
                     ? tr("Nothing else refers to the one that goes.")
                     : tr("Will belong to the one that stays: %1").arg(moved.join(QStringLiteral(" · "))));
    for (const MergedDouble& each : plan.doubles) {
        const QString label = shownLabel(each.kept, m_workspace.store());
        lines.append(!each.folded ? tr("There twice: %1. %2").arg(label, each.reason)
                     : each.reason.isEmpty()
                         ? tr("There twice, becomes one: %1.").arg(label)
                         : tr("There twice, becomes one: %1. %2").arg(label, each.reason));
    }
    if (!plan.otherNames.isEmpty())
        lines.append(tr("Will be found as well by: %1").arg(plan.otherNames.join(QStringLiteral(", "))));
    return lines.join(u'\n');
}

void MergeView::focusFirst()
{
    if (m_first.isNull())
        return;
    QWidget* first = m_rows.empty()                       ? static_cast<QWidget*>(m_merge)
                     : m_rows.front().theirs->isChecked() ? m_rows.front().theirs
                                                          : m_rows.front().mine;
    first->setFocus(Qt::OtherFocusReason);
}

/// What is used by very many is not waited for.
void MergeView::mergeAside()
{
    auto* mainWindow = qobject_cast<MainWindow*>(window());
    if (!mainWindow)
        return;
    const QString kept = m_workspace.store().label(m_first).simplified();
    const QString lost = m_workspace.store().label(m_second).simplified();
    WriteJob job;
    job.what = tr("Merging %1 into %2 …").arg(lost, kept);
    job.most = m_uses;
    job.work = [request = request()](Store& store, const Progress&) {
        return planMerge(store, request).and_then([&store](MergePlan plan) {
            return store.apply(std::move(plan.changes));
        });
    };
    job.done = [this, stays = m_first, told = tr("Merged: %1 into %2").arg(lost, kept)](
                   const Applied& applied) { emit merged(stays, told, applied.sequence); };
    writeAside(*mainWindow, job);
}

void MergeView::merge()
{
    if (m_uses > usesPlanned) {
        mergeAside();
        return;
    }
    const QString kept = m_workspace.store().label(m_first).simplified();
    const QString lost = m_workspace.store().label(m_second).simplified();
    const RecordRef stays = m_first;
    const Result<Applied> applied = planMerge(m_workspace.store(), request()).and_then([&](MergePlan plan) {
        return m_workspace.store().apply(std::move(plan.changes));
    });
    if (!applied) {
        m_problem->setText(applied.error().message);
        m_problem->show();
        return;
    }
    emit merged(stays, tr("Merged: %1 into %2").arg(lost, kept), applied->sequence);
}

void MergeView::markDistinct()
{
    ChangeSet changes;
    changes.add(distinctPair(m_first, m_second));
    const QString what = tr("Not the same: %1").arg(m_title->text());
    const Result<Applied> applied = m_workspace.store().apply(std::move(changes));
    if (applied) {
        emit distinct(what, applied->sequence);
        return;
    }
    m_problem->setText(applied.error().message);
    m_problem->show();
}

} // namespace rapporteur
