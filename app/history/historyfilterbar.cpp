// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyfilterbar.h"

#include "entities/registry.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace rapporteur {

namespace {
constexpr int typingPause = 150; // milliseconds
} // namespace

HistoryFilterBar::HistoryFilterBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(new QLineEdit(this))
    , m_author(addChoice(tr("Who made the change")))
    , m_kind(addChoice(tr("Kind of record that was changed")))
    , m_period(addChoice(tr("When the change was made")))
    , m_all(new QPushButton(tr("Show all"), this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::two, space::two, space::two, space::one);
    line->setSpacing(space::one);
    m_words->setPlaceholderText(tr("Search"));
    m_words->setAccessibleName(tr("Search in history"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(QStringLiteral("edit-find"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_all->setProperty("link", true);
    m_all->setAccessibleName(tr("Show all steps"));
    setupKinds();
    setupPeriods();
    updateAuthors();
    line->addWidget(m_words, 1);
    for (QComboBox* choice : {m_author, m_kind, m_period})
        line->addWidget(choice);
    line->addWidget(m_all);
    m_all->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(m_words, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_delay, &QTimer::timeout, this, &HistoryFilterBar::changed);
    connect(m_all, &QPushButton::clicked, this, &HistoryFilterBar::clear);
    connect(this, &HistoryFilterBar::changed, this, [this] { m_all->setVisible(isFiltering()); });
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_words, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &HistoryFilterBar::clear);
}

QComboBox* HistoryFilterBar::addChoice(const QString& name)
{
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    // Assistive tools take a choice's name from its label alone.
    auto* label = new QLabel(name, this);
    label->setBuddy(choice);
    label->hide();
    choice->setMaximumWidth(170);
    connect(choice, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::changed);
    return choice;
}

void HistoryFilterBar::setupKinds()
{
    const QSignalBlocker quiet(m_kind);
    std::vector<const EntityDescriptor*> kinds = allEntities();
    std::sort(kinds.begin(), kinds.end(), [](const EntityDescriptor* a, const EntityDescriptor* b) {
        return QString::localeAwareCompare(a->pluralText(), b->pluralText()) < 0;
    });
    m_kind->addItem(tr("All kinds"));
    for (const EntityDescriptor* kind : kinds)
        m_kind->addItem(kind->pluralText(), kind->name());
}

void HistoryFilterBar::setupPeriods()
{
    const QSignalBlocker quiet(m_period);
    m_period->addItem(tr("At any time"));
    m_period->addItem(tr("Today"), 0);
    m_period->addItem(tr("In the last 7 days"), 6);
    m_period->addItem(tr("In the last 30 days"), 29);
    m_period->addItem(tr("In the last year"), 364);
}

void HistoryFilterBar::updateAuthors()
{
    const QSignalBlocker quiet(m_author);
    const QString chosen = m_author->currentData().toString();
    m_author->clear();
    m_author->addItem(tr("Everybody"));
    for (const QString& author : m_workspace.store().authors().value_or(QStringList()))
        m_author->addItem(author, author);
    m_author->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_author->findData(chosen)));
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter;
    filter.author = m_author->currentData().toString();
    filter.entity = m_kind->currentData().toString();
    filter.text = m_words->text().simplified();
    if (const QVariant days = m_period->currentData(); days.isValid())
        filter.from = QDate::currentDate().addDays(-days.toInt()).startOfDay();
    return filter;
}

bool HistoryFilterBar::isFiltering() const
{
    return m_author->currentIndex() > 0 || m_kind->currentIndex() > 0 || m_period->currentIndex() > 0 ||
           !m_words->text().trimmed().isEmpty();
}

void HistoryFilterBar::clear()
{
    {
        const QSignalBlocker words(m_words);
        const QSignalBlocker author(m_author);
        const QSignalBlocker kind(m_kind);
        const QSignalBlocker period(m_period);
        m_words->clear();
        for (QComboBox* choice : {m_author, m_kind, m_period})
            choice->setCurrentIndex(0);
    }
    m_delay.stop();
    emit changed();
}

} // namespace rapporteur
