// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/filtervalue.h"

#include "base/dateperiod.h"
#include "forms/editorfactory.h"
#include "shell/windowtheme.h"
#include "store/shownlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {

QHBoxLayout* plainLayout(QWidget* widget)
{
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    return layout;
}

tl::unexpected<Error> missing(const QString& what)
{
    return failure(ErrorCode::InvalidInput, what);
}

/// In the editor that the form has for it.
class OneValue : public FilterValue
{
public:
    OneValue(Workspace& workspace, const FilterField& field, QWidget* parent)
        : FilterValue(parent)
        , m_editor(makeEditor(workspace, *field.field, this))
    {
        plainLayout(this)->addWidget(m_editor, 1);
        m_editor->setSpokenName(tr("Value of the filter"));
        m_editor->setValue(field.field->defaultValue);
        setFocusProxy(m_editor);
        submitsWith(m_editor->input());
    }

    void setValues(const std::vector<Value>& values) override
    {
        m_editor->setValue(values.empty() ? Value() : values.front());
    }

    [[nodiscard]] Result<std::vector<Value>> values() const override
    {
        return m_editor->value().and_then([](const Value& value) -> Result<std::vector<Value>> {
            if (value.isNull())
                return missing(tr("Say what to look for."));
            return std::vector<Value>{value};
        });
    }

private:
    FieldEditor* m_editor;
};

/// Part of a text or of a name.
class TextValue : public FilterValue
{
public:
    explicit TextValue(QWidget* parent)
        : FilterValue(parent)
        , m_line(new QLineEdit(this))
    {
        plainLayout(this)->addWidget(m_line, 1);
        m_line->setAccessibleName(tr("Value of the filter"));
        setFocusProxy(m_line);
        submitsWith(m_line);
    }

    void setValues(const std::vector<Value>& values) override
    {
        m_line->setText(values.empty() ? QString() : values.front().toText());
    }

    [[nodiscard]] Result<std::vector<Value>> values() const override
    {
        const QString text = m_line->text().simplified();
        if (text.isEmpty())
            return missing(tr("Say what to look for."));
        return std::vector<Value>{Value(text)};
    }

private:
    QLineEdit* m_line;
};

class MonthsValue : public FilterValue
{
public:
    explicit MonthsValue(QWidget* parent)
        : FilterValue(parent)
        , m_months(new QSpinBox(this))
    {
        QHBoxLayout* layout = plainLayout(this);
        layout->addWidget(m_months);
        layout->addStretch(1);
        m_months->setRange(1, 240);
        connect(m_months, &QSpinBox::valueChanged, this,
                [this](int months) { m_months->setSuffix(months == 1 ? tr(" month") : tr(" months")); });
        m_months->setValue(3);
        m_months->setAccessibleName(tr("Value of the filter"));
        setFocusProxy(m_months);
        submitsWith(m_months);
    }

    void setValues(const std::vector<Value>& values) override
    {
        if (const auto last = LastMonths::fromText(values.empty() ? QString() : values.front().toText()))
            m_months->setValue(last->months);
    }

    [[nodiscard]] Result<std::vector<Value>> values() const override
    {
        return std::vector<Value>{Value(m_months->value())};
    }

private:
    QSpinBox* m_months;
};

/// Some of a closed list.
class SomeChoices : public FilterValue
{
public:
    SomeChoices(const FieldDescriptor& field, QWidget* parent)
        : FilterValue(parent)
    {
        auto* layout = new QGridLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setHorizontalSpacing(space::two);
        layout->setVerticalSpacing(0);
        layout->setColumnStretch(2, 1);
        if (field.choices) {
            for (const Choice& choice : *field.choices)
                addBox(*layout, choice.codeText(), choice.labelText());
        } else {
            addBox(*layout, toCode(Audience::Public), tr("Public"));
            addBox(*layout, toCode(Audience::Members), tr("Members"));
            addBox(*layout, toCode(Audience::Secretariat), tr("Secretariat only"));
        }
        setFocusProxy(m_boxes.front());
    }

    void setValues(const std::vector<Value>& values) override
    {
        for (QCheckBox* box : m_boxes)
            box->setChecked(std::find(values.begin(), values.end(), codeOf(box)) != values.end());
    }

    [[nodiscard]] Result<std::vector<Value>> values() const override
    {
        std::vector<Value> chosen;
        for (const QCheckBox* box : m_boxes) {
            if (box->isChecked())
                chosen.push_back(codeOf(box));
        }
        if (chosen.empty())
            return missing(tr("Tick at least one."));
        return chosen;
    }

private:
    static Value codeOf(const QCheckBox* box) { return Value(box->property("code").toString()); }

    void addBox(QGridLayout& layout, const QString& code, const QString& text)
    {
        auto* box = new QCheckBox(text, this);
        box->setProperty("code", code);
        box->setAccessibleName(text);
        submitsWith(box);
        const auto number = static_cast<int>(m_boxes.size());
        layout.addWidget(box, number / 2, number % 2);
        m_boxes.push_back(box);
    }

    std::vector<QCheckBox*> m_boxes;
};

/// Several records: each is chosen in the form's editor and then stands as a button that takes it out again.
class SomeRecords : public FilterValue
{
public:
    SomeRecords(Workspace& workspace, const FieldDescriptor& field, QWidget* parent)
        : FilterValue(parent)
        , m_store(workspace.store())
        , m_editor(makeEditor(workspace, field, this))
        , m_buttons(new QVBoxLayout)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::half);
        layout->addLayout(m_buttons);
        layout->addWidget(m_editor);
        m_editor->setSpokenName(tr("Value of the filter"));
        setFocusProxy(m_editor);
        submitsWith(m_editor->input());
        connect(m_editor, &FieldEditor::committed, this, &SomeRecords::takeChosen);
    }

    void setValues(const std::vector<Value>& values) override
    {
        m_chosen = values;
        showChosen();
    }

    [[nodiscard]] Result<std::vector<Value>> values() const override
    {
        if (m_chosen.empty())
            return missing(tr("Choose at least one."));
        return m_chosen;
    }

private:
    void takeChosen()
    {
        const auto value = m_editor->value();
        if (!value || value->isNull())
            return;
        if (std::find(m_chosen.begin(), m_chosen.end(), *value) == m_chosen.end())
            m_chosen.push_back(*value);
        m_editor->setValue({});
        showChosen();
    }

    void showChosen()
    {
        while (QLayoutItem* item = m_buttons->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (const Value& value : m_chosen) {
            const QString label = shownLabel({m_editor->field().targets.constFirst(), value.toId()}, m_store);
            auto* button = new QPushButton(tr("✕ %1").arg(label), this);
            button->setProperty("link", true);
            button->setAccessibleName(tr("Do not look for %1").arg(label));
            button->setToolTip(tr("Take this one out"));
            connect(button, &QPushButton::clicked, this, [this, value] {
                std::erase(m_chosen, value);
                showChosen();
            });
            m_buttons->addWidget(button, 0, Qt::AlignLeft);
        }
    }

    const Store& m_store;
    FieldEditor* m_editor;
    QVBoxLayout* m_buttons;
    std::vector<Value> m_chosen;
};

} // namespace

void FilterValue::submitsWith(QWidget* input)
{
    input->installEventFilter(this);
}

bool FilterValue::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            QMetaObject::invokeMethod(this, &FilterValue::submitted, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

FilterValue* makeFilterValue(Workspace& workspace, const FilterField& field, FilterTest test, QWidget* parent)
{
    switch (test) {
    case FilterTest::IsEmpty:
    case FilterTest::IsNotEmpty:
        return nullptr;
    case FilterTest::InLastMonths:
        return new MonthsValue(parent);
    case FilterTest::IsOneOf:
        if (field.field->type == FieldType::Reference)
            return new SomeRecords(workspace, *field.field, parent);
        return new SomeChoices(*field.field, parent);
    case FilterTest::Contains:
        return new TextValue(parent);
    default:
        return field.field ? static_cast<FilterValue*>(new OneValue(workspace, field, parent))
                           : new TextValue(parent);
    }
}

} // namespace rapporteur
