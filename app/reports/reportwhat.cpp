// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwhat.h"

#include "base/inlanguage.h"
#include "entities/event.h"
#include "entities/group.h"
#include "entities/workstream.h"
#include "forms/dateinput.h"
#include "shell/windowtheme.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace rapporteur {

namespace {

constexpr int mostSubjects = 200; // the latest; a record's own command leads to any other

using Kind = report::PeriodRule::Kind;
using Subject = report::ReportKind::Subject;

/// The kind of record that a report is about; null for the whole edition.
const EntityDescriptor* subjectEntity(const report::ReportKind* kind)
{
    if (kind && kind->subject == Subject::Meeting)
        return &Event::descriptor();
    return kind && kind->subject == Subject::WorkStream ? &WorkStream::descriptor() : nullptr;
}

QDate dayOf(const QLineEdit& field, bool last)
{
    const auto date = readDate(field.text(), field.locale());
    return !date ? QDate() : last ? date->lastDay() : date->firstDay();
}

void choose(QComboBox& combo, const QVariant& data)
{
    combo.setCurrentIndex(std::max(0, combo.findData(data)));
}

} // namespace

ReportWhat::ReportWhat(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(space::two, space::two, space::two, space::two);
    m_form->setSpacing(space::one);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setupChoices();
    setupPeriod();
    fillGroups();
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeNotice& notice) {
        if (notice.entities.contains(Group::descriptor().name()))
            fillGroups();
        const EntityDescriptor* about = subjectEntity(kind());
        if (about && notice.entities.contains(about->name()))
            fillSubjects();
    });
    connect(&workspace, &Workspace::groupChanged, this, [this] {
        fillGroups();
        fillSubjects();
    });
}

QComboBox* ReportWhat::addChoice(const QString& label)
{
    auto* combo = new QComboBox(this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(14);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->installEventFilter(this);
    combo->setAccessibleName(label);
    m_form->addRow(label, combo);
    return combo;
}

void ReportWhat::setupChoices()
{
    m_report = addChoice(tr("Report"));
    for (const report::ReportKind& each : report::reportKinds())
        m_report->addItem(each.title, each.name);
    m_purpose = new QLabel(this);
    m_purpose->setWordWrap(true);
    m_purpose->setProperty("muted", true);
    m_form->addRow(m_purpose);
    m_group = addChoice(tr("Edition"));
    m_subject = addChoice(tr("About"));
    m_reader = addChoice(tr("For"));
    m_reader->addItem(tr("the public"), toCode(Audience::Public));
    m_reader->addItem(tr("members"), toCode(Audience::Members));
    m_reader->addItem(tr("the secretariat"), toCode(Audience::Secretariat));
    m_language = addChoice(tr("Language"));
    for (const QString& code : InLanguage::codes())
        m_language->addItem(QLocale::languageToString(QLocale(code).language()), code);
    connect(m_report, &QComboBox::activated, this, [this] {
        fillSubjects();
        updateRows();
        emit reportChosen();
    });
    connect(m_group, &QComboBox::activated, this, [this] {
        fillSubjects();
        emit edited();
    });
    connect(m_language, &QComboBox::activated, this, &ReportWhat::updateRows);
    for (QComboBox* combo : {m_subject, m_reader, m_language})
        connect(combo, &QComboBox::activated, this, &ReportWhat::edited);
}

void ReportWhat::setupPeriod()
{
    m_period = addChoice(tr("Period"));
    m_period->addItem(tr("as usual"), int(Kind::Usual));
    m_period->addItem(tr("the last months"), int(Kind::LastMonths));
    m_period->addItem(tr("since it was published"), int(Kind::SincePublication));
    m_period->addItem(tr("these days"), int(Kind::Days));
    m_months = new QSpinBox(this);
    m_months->setRange(1, 24);
    m_months->setAccessibleName(tr("Months"));
    m_form->addRow(tr("Months"), m_months);
    const auto addDay = [this](const QString& label) {
        auto* field = new QLineEdit(this);
        field->setAccessibleName(label);
        field->setPlaceholderText(tr("such as 1 Jan 2021"));
        m_form->addRow(label, field);
        connect(field, &QLineEdit::editingFinished, this, &ReportWhat::edited);
        return field;
    };
    m_from = addDay(tr("From"));
    m_to = addDay(tr("To"));
    connect(m_period, &QComboBox::activated, this, [this] {
        updateRows();
        emit edited();
    });
    connect(m_months, &QSpinBox::valueChanged, this, &ReportWhat::edited);
}

/// Scrolling the setup must not change an answer that happens to be under the mouse.
bool ReportWhat::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

const report::ReportKind* ReportWhat::kind() const
{
    return report::findReport(m_report->currentData().toString());
}

Id ReportWhat::group() const
{
    const Id chosen = Id{m_group->currentData().toLongLong()};
    return chosen.isNull() ? m_workspace.group() : chosen;
}

void ReportWhat::fillGroups()
{
    const QVariant kept = m_group->currentData();
    m_group->clear();
    const QString atHand = m_workspace.store().label({Group::descriptor().name(), m_workspace.group()});
    m_group->addItem(atHand.isEmpty() ? tr("the one at hand") : tr("the one at hand (%1)").arg(atHand), 0LL);
    const auto groups = m_workspace.store().all<Group>();
    for (const Group& each : groups.value_or(std::vector<Group>()))
        m_group->addItem(each.name, each.id.value);
    choose(*m_group, kept);
}

void ReportWhat::fillSubjects()
{
    const EntityDescriptor* entity = subjectEntity(kind());
    if (!entity)
        return;
    const QVariant kept = m_subject->currentData();
    m_subject->clear();
    Query query(*entity);
    query.is("group", Value(group()));
    if (entity == &Event::descriptor())
        query.orderedBy("start", true);
    query.limit = mostSubjects;
    const auto found = m_workspace.store().ids(query);
    for (const Id id : found.value_or(std::vector<Id>()))
        offerSubject({entity->name(), id});
    choose(*m_subject, kept);
}

void ReportWhat::offerSubject(const RecordRef& subject)
{
    m_subject->addItem(m_workspace.store().label(subject), subject.toString());
}

void ReportWhat::updateRows()
{
    const report::ReportKind* now = kind();
    const auto show = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    const bool ofPeriod = now && now->ofPeriod;
    m_purpose->setText(now ? now->description : QString());
    show(m_subject, subjectEntity(now) != nullptr);
    show(m_period, ofPeriod);
    const Kind rule = Kind(m_period->currentData().toInt());
    show(m_months, ofPeriod && rule == Kind::LastMonths);
    show(m_from, ofPeriod && rule == Kind::Days);
    show(m_to, ofPeriod && rule == Kind::Days);
}

report::PeriodRule ReportWhat::period() const
{
    report::PeriodRule rule;
    const report::ReportKind* now = kind();
    if (!now || !now->ofPeriod)
        return rule;
    rule.kind = Kind(m_period->currentData().toInt());
    if (rule.kind == Kind::LastMonths)
        rule.months = m_months->value();
    if (rule.kind == Kind::Days) {
        rule.from = dayOf(*m_from, false);
        rule.to = dayOf(*m_to, true);
    }
    return rule;
}

void ReportWhat::setPeriod(const report::PeriodRule& rule)
{
    const QSignalBlocker quiet(m_months);
    choose(*m_period, int(rule.kind));
    m_months->setValue(rule.months);
    const auto text = [this](QDate day) {
        return day.isValid() ? PartialDate::of(day).toDisplay(locale()) : QString();
    };
    m_from->setText(text(rule.from));
    m_to->setText(text(rule.to));
}

/// In place of what was offered before.
void ReportWhat::offerShown(const ReportSetup& setup)
{
    m_shown = setup;
    for (const QString& shown : {report::listReport(), report::recordReport()}) {
        if (const int index = m_report->findData(shown); index >= 0)
            m_report->removeItem(index);
    }
    const QString title = setup.title(m_workspace.store());
    m_report->addItem(setup.definition.report == report::listReport() ? tr("This list: %1").arg(title)
                                                                      : tr("This record: %1").arg(title),
                      setup.definition.report);
}

void ReportWhat::setSetup(const ReportSetup& setup)
{
    if (setup.kind() && setup.kind()->isOfScreen())
        offerShown(setup);
    choose(*m_report, setup.definition.report);
    choose(*m_group, setup.definition.group.value);
    fillSubjects();
    if (subjectEntity(kind()) && !setup.definition.subject.isNull()) {
        if (m_subject->findData(setup.definition.subject.toString()) < 0)
            offerSubject(setup.definition.subject);
        choose(*m_subject, setup.definition.subject.toString());
    }
    choose(*m_reader, toCode(setup.definition.reader));
    choose(*m_language, setup.definition.language);
    setPeriod(setup.options.period);
    updateRows();
}

void ReportWhat::writeTo(ReportSetup& setup) const
{
    ReportDefinition& definition = setup.definition;
    definition.report = m_report->currentData().toString();
    definition.group = Id{m_group->currentData().toLongLong()};
    definition.reader = audienceFromCode(m_reader->currentData().toString()).value_or(Audience::Public);
    definition.language = m_language->currentData().toString();
    if (kind()) {
        const bool shown = kind()->isOfScreen();
        definition.subject = subjectEntity(kind())
                                 ? RecordRef::fromString(m_subject->currentData().toString())
                             : shown ? m_shown.definition.subject
                                     : RecordRef();
        setup.options.list = shown ? m_shown.options.list : QString();
    }
    setup.options.period = period();
}

} // namespace rapporteur
