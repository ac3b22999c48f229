// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartoptions.h"

#include "entities/group.h"
#include "forms/dateinput.h"
#include "forms/flowlayout.h"
#include "shell/windowtheme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStyle>

namespace rapporteur {

namespace {

constexpr int AllRows = 1'000'000;

/// No choice may make the line jump about.
void choose(QComboBox& combo, const QVariant& data)
{
    combo.setCurrentIndex(std::max(0, combo.findData(data)));
}

} // namespace

ChartOptions::ChartOptions(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(space::two, space::one, space::two, 0);
    m_flow = new FlowLayout(space::half);
    box->addLayout(m_flow);
    setupMeasures();
    setupRows();
    setupSteps();
    setupDays();
    setupEditions();
    connect(&workspace.store(), &Store::changed, this, [this](const ChangeNotice& notice) {
        if (notice.entities.contains(Group::descriptor().name()))
            fillEditions();
    });
    connect(&workspace, &Workspace::groupChanged, this, &ChartOptions::fillEditions);
    fillEditions();
}

QWidget* ChartOptions::addHolder(const QString& label, QWidget* editor)
{
    auto* holder = new QWidget(this);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, space::one, 0);
    line->setSpacing(space::half + 2);
    if (!label.isEmpty()) {
        auto* name = new QLabel(label, holder);
        name->setBuddy(editor);
        line->addWidget(name);
    }
    editor->setParent(holder);
    line->addWidget(editor);
    m_flow->addWidget(holder);
    return holder;
}

QComboBox* ChartOptions::addCombo(const QString& label, QWidget*& holder)
{
    auto* combo = new QComboBox(this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    holder = addHolder(label, combo);
    return combo;
}

void ChartOptions::setupMeasures()
{
    m_measure = addCombo(tr("Show"), m_measureHolder);
    connect(m_measure, &QComboBox::activated, this, [this] {
        remember("measure", m_measure->currentData());
        emit changed();
    });
}

void ChartOptions::setupRows()
{
    m_top = addCombo(tr("Rows"), m_topHolder);
    m_top->addItem(tr("as usual"), 0);
    for (const int rows : {10, 20, 50})
        m_top->addItem(tr("the first %1").arg(rows), rows);
    m_top->addItem(tr("all"), AllRows);
    connect(m_top, &QComboBox::activated, this, [this] {
        remember("top", m_top->currentData());
        emit changed();
    });
    m_byRegion = new QCheckBox(tr("By region of the world"), this);
    m_flow->addWidget(m_byRegion);
    connect(m_byRegion, &QCheckBox::clicked, this, [this](bool checked) {
        remember("byRegion", checked);
        emit changed();
    });
}

void ChartOptions::setupSteps()
{
    m_step = addCombo(tr("Step"), m_stepHolder);
    m_step->addItem(tr("automatic"), -1);
    m_step->addItem(tr("by day"), int(ChartStep::Day));
    m_step->addItem(tr("by month"), int(ChartStep::Month));
    m_step->addItem(tr("by year"), int(ChartStep::Year));
    connect(m_step, &QComboBox::activated, this, [this] {
        remember("step", m_step->currentData());
        emit changed();
    });
}

QLineEdit* ChartOptions::addDay(const QString& label, const QString& name, const QString& placeholder,
                                QWidget*& holder)
{
    auto* field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    field->setClearButtonEnabled(true);
    field->setFixedWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("00 September 2000")) + 36);
    connect(field, &QLineEdit::editingFinished, this, &ChartOptions::readDays);
    connect(field, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            readDays();
    });
    holder = addHolder(label, field);
    return field;
}

void ChartOptions::setupDays()
{
    m_from = addDay(tr("From"), tr("First day of the chart"), tr("the beginning"), m_fromHolder);
    m_to = addDay(tr("to"), tr("Last day of the chart"), tr("the end"), m_toHolder);
    m_problem = new QLabel(this);
    m_problem->setProperty("problem", true);
    m_problem->hide();
    m_flow->addWidget(m_problem);
}

void ChartOptions::setupEditions()
{
    m_edition = addCombo(tr("Edition"), m_editionHolder);
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_edition->setMinimumContentsLength(14);
    connect(m_edition, &QComboBox::activated, this, &ChartOptions::changed);
}

/// The one at hand comes first, and stays the choice when another is at hand.
void ChartOptions::fillEditions()
{
    const QVariant kept = m_edition->currentData();
    m_edition->clear();
    m_edition->addItem(tr("the one at hand"), qint64(0));
    const auto groups = m_workspace.store().all<Group>(Query::of<Group>()).value_or(std::vector<Group>());
    for (const Group& group : groups) {
        if (group.id != m_workspace.group())
            m_edition->addItem(group.name, group.id.value);
    }
    choose(*m_edition, kept);
    m_editionHolder->setVisible(groups.size() > 1);
}

void ChartOptions::setKind(const ChartKind& kind)
{
    m_kind = kind;
    m_measure->clear();
    for (const ChartMeasure& measure : kind.measures)
        m_measure->addItem(measure.title, measure.key);
    m_measure->setCurrentIndex(m_measure->findData(remembered("measure").toString()));
    choose(*m_top, remembered("top", 0).toInt());
    choose(*m_step, remembered("step", -1).toInt());
    m_byRegion->setChecked(remembered("byRegion").toBool());
    m_measureHolder->setVisible(kind.measures.size() > 1);
    m_topHolder->setVisible(kind.takesTop);
    m_byRegion->setVisible(kind.byRegion);
    m_stepHolder->setVisible(kind.takesStep);
    m_fromHolder->setVisible(kind.takesPeriod);
    m_toHolder->setVisible(kind.takesPeriod);
    m_problem->setVisible(kind.takesPeriod && !m_problem->text().isEmpty());
}

void ChartOptions::setMeasure(const QString& key)
{
    if (!remembered("measure").isValid())
        m_measure->setCurrentIndex(m_measure->findData(key));
}

ChartRequest ChartOptions::request() const
{
    ChartRequest request;
    const Id chosen{m_edition->currentData().toLongLong()};
    request.group = {chosen.isNull() ? m_workspace.group() : chosen, m_workspace.asOf(),
                     Audience::Secretariat};
    if (m_kind.takesPeriod) {
        request.from = m_first;
        request.to = m_last;
    }
    if (const int step = m_step->currentData().toInt(); m_kind.takesStep && step >= 0)
        request.step = ChartStep(step);
    request.measure = remembered("measure").toString();
    if (m_kind.measures.empty() || m_measure->findData(request.measure) < 0)
        request.measure.clear();
    request.byRegion = m_kind.byRegion && m_byRegion->isChecked();
    request.top = m_kind.takesTop ? m_top->currentData().toInt() : 0;
    return request;
}

QWidget* ChartOptions::first() const
{
    for (QWidget* each :
         {static_cast<QWidget*>(m_measure), static_cast<QWidget*>(m_top), static_cast<QWidget*>(m_step),
          static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_edition)}) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

/// Part of a date is enough: from its first day, to its last.
void ChartOptions::readDays()
{
    const QDate firstBefore = m_first;
    const QDate lastBefore = m_last;
    const auto from = readDate(m_from->text(), QLocale());
    const auto to = readDate(m_to->text(), QLocale());
    QString problem;
    for (const auto& [field, date] : {std::pair(m_from, from), std::pair(m_to, to)}) {
        const bool wrong = !field->text().trimmed().isEmpty() && !date;
        field->setProperty("problem", wrong);
        field->style()->polish(field);
        if (wrong)
            problem = tr("“%1” is no date. Write one as 2021, March 2021 or 2021-03-15.").arg(field->text());
    }
    m_first = from ? from->firstDay() : QDate();
    m_last = to ? to->lastDay() : QDate();
    if (m_first.isValid() && m_last.isValid() && m_last < m_first) {
        problem = tr("The last day comes before the first.");
        m_first = firstBefore;
        m_last = lastBefore;
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (m_first != firstBefore || m_last != lastBefore)
        emit changed();
}

void ChartOptions::remember(const char* what, const QVariant& value) const
{
    QSettings().setValue(QStringLiteral("charts/%1/%2").arg(m_kind.name, QLatin1String(what)), value);
}

QVariant ChartOptions::remembered(const char* what, const QVariant& otherwise) const
{
    return QSettings().value(QStringLiteral("charts/%1/%2").arg(m_kind.name, QLatin1String(what)), otherwise);
}

} // namespace rapporteur
