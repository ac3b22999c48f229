// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyfigures.h"

#include "entities/registry.h"
#include "models/edition.h"
#include "shell/catalogue.h"
#include "shell/windowtheme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur {

namespace {
constexpr int perRow = 4;
} // namespace

KeyFigures::KeyFigures(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::one);
    int place = 0;
    for (const char* name : {"work_stream", "output", "event", "presentation", "person", "organisation",
                             "membership", "headcount"})
        addFigure(*findEntity(QString::fromLatin1(name)), place++);
    for (int column = 0; column < perRow; ++column)
        grid->setColumnStretch(column, 1);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &KeyFigures::reload);
    connect(&workspace.store(), &Store::changed, this, [this] { m_later.start(0); });
    connect(&workspace, &Workspace::groupChanged, this, [this] { m_later.start(0); });
    connect(&workspace, &Workspace::asOfChanged, this, [this] { m_later.start(0); });
    m_later.start(0);
}

void KeyFigures::addFigure(const EntityDescriptor& entity, int place)
{
    auto* button = new QPushButton(this);
    auto* box = new QVBoxLayout(button);
    box->setContentsMargins(space::two, space::one, space::two, space::one);
    box->setSpacing(0);
    auto* number = new QLabel(button);
    QFont font = number->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    number->setFont(font);
    auto* name = new QLabel(entity.pluralText(), button);
    name->setProperty("muted", true);
    for (QLabel* label : {number, name}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        box->addWidget(label);
    }
    button->setMinimumHeight(number->fontMetrics().height() + name->fontMetrics().height() + 2 * space::one +
                             4);
    static_cast<QGridLayout*>(layout())->addWidget(button, place / perRow, place % perRow);
    m_figures.push_back({&entity, button, number, name});
    connect(button, &QPushButton::clicked, this, [this, &entity] { emit figureChosen(pageOf(entity).id); });
}

void KeyFigures::reload()
{
    for (const Figure& figure : m_figures) {
        const EntityDescriptor& entity = *figure.entity;
        Query query(entity);
        query.where = editionConditions(m_workspace.store(), entity, m_workspace.group(), m_workspace.asOf());
        const QString number = QLocale().toString(m_workspace.store().count(query).value_or(0));
        figure.number->setText(number);
        figure.button->setAccessibleName(tr("%1: %2").arg(figure.name->text(), number));
    }
}

} // namespace rapporteur
