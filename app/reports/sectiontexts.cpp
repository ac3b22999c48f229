// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sectiontexts.h"

#include "shell/windowtheme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace rapporteur {

SectionTexts::SectionTexts(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_place(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_draft(new QPushButton(tr("Edit what is drafted"), this))
    , m_drop(new QPushButton(tr("Back to the draft"), this))
{
    setupParts();
    setSection({}, {});
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        keepText();
        emit edited();
    });
    connect(m_place, &QComboBox::activated, this, &SectionTexts::showText);
    connect(m_draft, &QPushButton::clicked, this, [this] { emit draftWanted(m_key); });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_options.insteadOfSection.remove(m_key);
        showText();
        emit edited();
    });
}

void SectionTexts::setupParts()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    m_title->setWordWrap(true);
    m_title->setProperty("heading", true);
    m_title->setBuddy(m_place); // a choice goes by its label alone
    m_place->setAccessibleName(tr("Where the text stands"));
    m_text->setAccessibleName(tr("Text of your own"));
    m_text->setPlaceholderText(tr("Text in Markdown: # heading, - list, **strong**"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(96);
    m_draft->setToolTip(tr("Puts the text that the records make into the editor, to be changed there"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(m_draft);
    line->addWidget(m_drop);
    line->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_place);
    column->addWidget(m_text, 1);
    column->addLayout(line);
}

void SectionTexts::setSection(const QString& key, const QString& title)
{
    m_key = key;
    m_title->setText(key.isEmpty() ? tr("Texts around all sections") : title);
    const Place kept = place();
    m_place->clear();
    m_place->addItem(tr("Before it"), int(Place::Before));
    if (!key.isEmpty())
        m_place->addItem(tr("In place of what is drafted"), int(Place::Instead));
    m_place->addItem(tr("After it"), int(Place::After));
    m_place->setCurrentIndex(std::max(0, m_place->findData(int(kept))));
    showText();
}

SectionTexts::Place SectionTexts::place() const
{
    return Place(m_place->currentData().toInt());
}

QString& SectionTexts::text(Place place)
{
    if (m_key.isEmpty())
        return place == Place::After ? m_options.after : m_options.before;
    auto& texts = place == Place::Before  ? m_options.beforeSection
                  : place == Place::After ? m_options.afterSection
                                          : m_options.insteadOfSection;
    return texts[m_key];
}

void SectionTexts::showText()
{
    const QSignalBlocker quiet(m_text);
    const QString shown = text(place());
    if (m_text->toPlainText() != shown)
        m_text->setPlainText(shown);
    const bool instead = place() == Place::Instead;
    m_draft->setVisible(instead);
    m_drop->setVisible(instead && !shown.isEmpty());
}

void SectionTexts::keepText()
{
    text(place()) = m_text->toPlainText();
    m_drop->setVisible(place() == Place::Instead && !m_text->document()->isEmpty());
}

void SectionTexts::takeDraft(const QString& key, const QString& draft)
{
    if (key != m_key || place() != Place::Instead)
        return;
    m_text->setPlainText(draft);
    m_text->setFocus(Qt::OtherFocusReason);
}

void SectionTexts::setOptions(const report::ReportOptions& options)
{
    m_options = options;
    showText();
}

void SectionTexts::writeTo(report::ReportOptions& options) const
{
    const auto written = [](QHash<QString, QString> texts) {
        texts.removeIf([](const auto& each) { return each.value().isEmpty(); });
        return texts;
    };
    options.before = m_options.before;
    options.after = m_options.after;
    options.beforeSection = written(m_options.beforeSection);
    options.afterSection = written(m_options.afterSection);
    options.insteadOfSection = written(m_options.insteadOfSection);
}

} // namespace rapporteur
