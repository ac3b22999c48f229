// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/welcomepage.h"

#include "shell/icons.h"
#include "shell/recentstores.h"
#include "shell/windowtheme.h"
#include "store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur {

namespace {
constexpr int columnWidth = 480;
} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_problem(new QLabel(this))
    , m_restore(new QPushButton(tr("Restore from a backup…"), this))
    , m_ways(new QVBoxLayout)
    , m_recent(new QVBoxLayout)
    , m_recentBox(new QWidget(this))
{
    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto* box = new QVBoxLayout(column);
    box->setSpacing(space::two);
    auto* title = new QLabel(tr("Rapporteur"), column);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.8);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto* purpose =
        new QLabel(tr("The records of an international expert group, and what it publishes."), column);
    purpose->setProperty("muted", true);
    purpose->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_restore->setProperty("primary", true);
    m_restore->hide();
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(m_damaged); });
    box->addWidget(title);
    box->addWidget(purpose);
    box->addWidget(m_problem);
    box->addWidget(m_restore, 0, Qt::AlignLeft);
    m_ways->setSpacing(space::one);
    box->addLayout(m_ways);
    auto* recentBox = new QVBoxLayout(m_recentBox);
    recentBox->setContentsMargins(0, space::one, 0, 0);
    auto* recentTitle = new QLabel(tr("Recent"), m_recentBox);
    recentTitle->setProperty("heading", true);
    recentBox->addWidget(recentTitle);
    recentBox->addLayout(m_recent);
    box->addWidget(m_recentBox);
    addWay(QStringLiteral("document-new"), tr("New…"), tr("Start a group's records in a file of its own"),
           &WelcomePage::newRequested);
    addWay(QStringLiteral("document-open"), tr("Open…"), tr("Go on with records that are kept in a file"),
           &WelcomePage::openRequested);
    addWay(QStringLiteral("network-connect"), tr("Open from a server…"),
           tr("Go on with records that several people share"), &WelcomePage::serverRequested);
    addWay(QStringLiteral("view-list-details"), tr("Look at the sample"),
           tr("The Machine Learning Group 2021, complete, to try things out"), &WelcomePage::sampleRequested);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 4);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    setRecent({});
}

void WelcomePage::addWay(const QString& iconName, const QString& title, const QString& explanation,
                         void (WelcomePage::*chosen)())
{
    auto* button = new QPushButton(this);
    button->setAccessibleName(title);
    button->setAccessibleDescription(explanation);
    auto* line = new QHBoxLayout(button);
    line->setContentsMargins(space::two, space::one, space::two, space::one);
    line->setSpacing(space::two);
    auto* picture = new QLabel(button);
    picture->setPixmap(icon(iconName).pixmap(22, 22));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto* name = new QLabel(title, button);
    name->setProperty("heading", true);
    auto* why = new QLabel(explanation, button);
    why->setProperty("muted", true);
    why->setWordWrap(true);
    texts->addWidget(name);
    texts->addWidget(why);
    line->addWidget(picture);
    line->addLayout(texts, 1);
    for (QLabel* label : {picture, name, why})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    button->setMinimumHeight(2 * fontMetrics().height() + 2 * space::two);
    m_ways->addWidget(button);
    connect(button, &QPushButton::clicked, this, chosen);
}

void WelcomePage::setRecent(const QStringList& locations)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& location : locations)
        addRecent(location);
    m_recentBox->setVisible(!locations.isEmpty());
}

/// Name, place and when it was opened last; what is not there any more is said to be missing, and can be
/// forgotten.
void WelcomePage::addRecent(const QString& location)
{
    const bool missing = !StoreLocation{location}.isServer() && !QFileInfo::exists(location);
    const QFileInfo file(location);
    const QString name = StoreLocation{location}.isServer() ? location : file.completeBaseName();
    const QDateTime opened = recent::openedAt(location);
    const QString when = missing            ? tr("not there any more")
                         : opened.isValid() ? QLocale().toString(opened, QLocale::ShortFormat)
                                            : QString();
    auto* row = new QWidget(m_recentBox);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::one);
    auto* button = new QPushButton(row);
    button->setProperty("recent", true);
    button->setEnabled(!missing);
    button->setAccessibleName(when.isEmpty() ? name : tr("%1, %2").arg(name, when));
    button->setToolTip(QDir::toNativeSeparators(location));
    fillRecent(button, name, StoreLocation{location}.isServer() ? QString() : file.absolutePath(), when);
    connect(button, &QPushButton::clicked, this, [this, location] { emit locationChosen(location); });
    line->addWidget(button, 1);
    auto* forget = new QPushButton(tr("Forget"), row);
    forget->setProperty("link", true);
    forget->setAccessibleName(tr("Forget %1").arg(name));
    forget->setToolTip(tr("Do not list it any more; the file itself stays"));
    forget->setVisible(missing);
    connect(forget, &QPushButton::clicked, this, [this, location] { emit forgotten(location); });
    line->addWidget(forget);
    m_recent->addWidget(row);
}

void WelcomePage::fillRecent(QPushButton* button, const QString& name, const QString& place,
                             const QString& when)
{
    auto* line = new QHBoxLayout(button);
    line->setContentsMargins(space::two, 6, space::two, 6);
    line->setSpacing(space::one);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto* title = new QLabel(name, button);
    title->setEnabled(button->isEnabled());
    texts->addWidget(title);
    auto* where = new QLabel(QDir::toNativeSeparators(place), button);
    where->setVisible(!place.isEmpty());
    texts->addWidget(where);
    auto* opened = new QLabel(when, button);
    line->addLayout(texts, 1);
    line->addWidget(opened, 0, Qt::AlignVCenter);
    for (QLabel* quiet : {where, opened})
        quiet->setProperty("muted", true);
    for (QLabel* label : {title, where, opened})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    // Room for the two lines, which the button itself doesn't know of.
    button->setMinimumHeight(2 * fontMetrics().height() + space::two);
    where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void WelcomePage::showProblem(const QString& text, const QString& damaged)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_damaged = damaged;
    m_restore->setVisible(!damaged.isEmpty());
}

} // namespace rapporteur
