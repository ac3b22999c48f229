// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/filtereditor.h"

#include "shell/windowtheme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace rapporteur {

FilterEditor::FilterEditor(Workspace& workspace, const EntityDescriptor& entity, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fields(filterFields(entity))
    , m_field(new QComboBox(this))
    , m_test(new QComboBox(this))
    , m_place(new QHBoxLayout)
    , m_problem(new QLabel(this))
    , m_apply(new QPushButton(tr("Apply filter"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setProperty("filterEditor", true);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::one, space::one, space::one, space::one);
    layout->setSpacing(space::one);
    setupFields();
    layout->addLayout(m_place);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    setupButtons();
}

void FilterEditor::setupFields()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::one);
    auto* buddy = new QLabel(tr("&Where"), this);
    buddy->setProperty("muted", true);
    buddy->setBuddy(m_field);
    m_field->setAccessibleName(tr("Field of the filter"));
    m_field->setToolTip(tr("What the list is filtered by"));
    m_test->setAccessibleName(tr("Test of the filter"));
    m_test->setToolTip(tr("What must hold"));
    for (const FilterField& each : m_fields)
        m_field->addItem(each.title);
    m_field->setMaxVisibleItems(20);
    for (QComboBox* box : {m_field, m_test}) { // narrower than their longest entries: the pane may be narrow
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    line->addWidget(buddy);
    line->addWidget(m_field, 1);
    line->addWidget(m_test, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterEditor::showTests);
    connect(m_test, &QComboBox::currentIndexChanged, this, &FilterEditor::showValue);
}

void FilterEditor::setupButtons()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addStretch(1);
    line->addWidget(m_cancel);
    line->addWidget(m_apply);
    m_apply->setProperty("primary", true);
    m_cancel->setAccessibleName(tr("Leave the filter as it was"));
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_apply, &QPushButton::clicked, this, &FilterEditor::submit);
    connect(m_cancel, &QPushButton::clicked, this, &FilterEditor::cancelled);
}

void FilterEditor::follow(QWidget* before)
{
    setTabOrder(before, m_field);
    setTabOrder(m_field, m_test);
}

void FilterEditor::startNew()
{
    m_field->setCurrentIndex(0);
    showTests();
    m_field->setFocus(Qt::OtherFocusReason);
}

void FilterEditor::edit(const Condition& condition)
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].name == condition.field)
            m_field->setCurrentIndex(static_cast<int>(i));
    }
    showTests();
    m_test->setCurrentIndex(m_test->findData(static_cast<int>(testOf(condition))));
    showValue();
    if (m_value)
        m_value->setValues(condition.values);
    (m_value ? static_cast<QWidget*>(m_value) : m_test)->setFocus(Qt::OtherFocusReason);
}

void FilterEditor::showTests()
{
    const QSignalBlocker quiet(m_test);
    m_test->clear();
    for (const FilterTest each : testsFor(field()))
        m_test->addItem(testText(each, field()), static_cast<int>(each));
    m_test->setCurrentIndex(0);
    showValue();
}

void FilterEditor::showValue()
{
    m_problem->hide();
    if (m_value) {
        m_place->removeWidget(m_value);
        m_value->hide();
        m_value->deleteLater();
    }
    m_value = makeFilterValue(m_workspace, field(), test(), this);
    if (m_value) {
        m_place->addWidget(m_value);
        m_value->show(); // at once: Tab goes there
        connect(m_value, &FilterValue::submitted, this, &FilterEditor::submit);
    }
    chainForTab();
}

void FilterEditor::chainForTab()
{
    QWidget* before = m_test;
    for (QWidget* each : m_value ? m_value->findChildren<QWidget*>() : QList<QWidget*>()) {
        if (each->window() != window() || !(each->focusPolicy() & Qt::TabFocus) || each->focusProxy())
            continue;
        setTabOrder(before, each);
        before = each;
    }
    setTabOrder(before, m_cancel);
    setTabOrder(m_cancel, m_apply);
}

/// Enter may come by way of the value and by itself.
void FilterEditor::submit()
{
    if (!isVisible())
        return;
    std::vector<Value> values;
    if (m_value) {
        auto taken = m_value->values();
        if (!taken) {
            m_problem->setText(taken.error().message);
            m_problem->show();
            m_value->setFocus(Qt::OtherFocusReason);
            return;
        }
        values = std::move(*taken);
    }
    emit finished(filterCondition(field().name, test(), std::move(values)));
}

const FilterField& FilterEditor::field() const
{
    return m_fields[static_cast<size_t>(std::max(0, m_field->currentIndex()))];
}

FilterTest FilterEditor::test() const
{
    return static_cast<FilterTest>(m_test->currentData().toInt());
}

void FilterEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rapporteur
