// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/pastedlist.h"

#include "shell/windowtheme.h"
#include "store/formatter.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int mostHeight = 168; // four questions; the list above is what matters

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

PastedList::PastedList(Store& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_summary(new QLabel(this))
    , m_questionArea(new QWidget(this))
    , m_grid(new QGridLayout(m_questionArea))
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setMaximumHeight(mostHeight);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_questionArea->setObjectName(QStringLiteral("page"));
    scroll->setWidget(m_questionArea);
    m_grid->setContentsMargins(0, 0, space::one, 0);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::half);
    m_grid->setColumnStretch(1, 1);
    m_summary->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_summary);
    layout->addWidget(scroll);
    hide();
}

void PastedList::showNames(const std::vector<PastedName>& names)
{
    for (const Question& each : m_questions)
        delete each.answer;
    m_questions.clear();
    qDeleteAll(m_questionArea->findChildren<QLabel*>());
    const auto found =
        std::count_if(names.begin(), names.end(), [](const PastedName& name) { return name.isFound(); });
    for (const PastedName& name : names) {
        if (!name.isFound())
            ask(name);
    }
    m_summary->setText(names.empty() ? tr("There are no names on the clipboard.")
                       : m_questions.empty()
                           ? tr("Names found and ticked: %1").arg(number(found))
                           : tr("Names found and ticked: %1. Not clear: %2")
                                 .arg(number(found), number(static_cast<qint64>(m_questions.size()))));
    m_questionArea->parentWidget()->parentWidget()->setVisible(!m_questions.empty());
    setVisible(true);
    emit chosenChanged();
}

QString PastedList::candidateText(Id person) const
{
    const QString organisation = QStringLiteral("organisation");
    const RecordRef ref{Person::descriptor().name(), person};
    const auto record = m_store.record(ref);
    Formatter formatter(m_store);
    if (!record || !formatter.prefetch({*record}, {organisation}))
        return m_store.label(ref);
    const QString at = formatter.text(*record, organisation);
    return at.isEmpty() ? m_store.label(ref) : tr("%1 · %2").arg(m_store.label(ref), at);
}

void PastedList::ask(const PastedName& name)
{
    auto* label = new QLabel(name.text, m_questionArea);
    auto* answer = new QComboBox(m_questionArea);
    label->setBuddy(answer);
    answer->setAccessibleName(name.text);
    answer->setFocusPolicy(Qt::StrongFocus);
    answer->addItem(name.people.empty() ? tr("Not known: leave out") : tr("Leave out"));
    for (const Id person : name.people)
        answer->addItem(candidateText(person), person.value);
    if (!name.asNew.familyName.isEmpty())
        answer->addItem(tr("Add as a new person: %1")
                            .arg(QString(name.asNew.givenName + u' ' + name.asNew.familyName).simplified()),
                        true);
    const auto row = static_cast<int>(m_questions.size());
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(answer, row, 1);
    m_questions.push_back({name, answer});
    connect(answer, &QComboBox::currentIndexChanged, this, &PastedList::chosenChanged);
}

std::vector<KnownOrNew<Person>> PastedList::chosen() const
{
    std::vector<KnownOrNew<Person>> people;
    for (const Question& each : m_questions) {
        const QVariant answer = each.answer->currentData();
        if (answer.typeId() == QMetaType::Bool)
            people.emplace_back(each.name.asNew);
        else if (answer.isValid())
            people.emplace_back(Id{answer.toLongLong()});
    }
    return people;
}

} // namespace rapporteur
