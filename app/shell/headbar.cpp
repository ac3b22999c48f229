// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/headbar.h"

#include "shell/actiontexts.h"
#include "shell/asofpanel.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/windowtheme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rapporteur {

namespace {

QString dayText(QDate day)
{
    return PartialDate::of(day).toDisplay(QLocale());
}

} // namespace

HeadBar::HeadBar(MainWindow& window)
    : QWidget(&window)
    , m_window(window)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(setupBar());
    layout->addWidget(setupBanner());
    hide();
}

QWidget* HeadBar::setupBar()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("headBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(space::two, 6, space::one, 6);
    line->setSpacing(space::half);
    m_anything =
        new QPushButton(icon(QStringLiteral("edit-find"), IconTone::Muted), tr("Go to anything"), bar);
    m_anything->setObjectName(QStringLiteral("wayToAnything"));
    m_anything->setFocusPolicy(Qt::NoFocus); // it has a key, and the field that it opens takes the keyboard
    m_day = new QPushButton(icon(QStringLiteral("view-calendar-day"), IconTone::Muted), {}, bar);
    m_day->setProperty("flat", true);
    connect(m_day, &QPushButton::clicked, this, &HeadBar::toggleDay);
    m_undo = addStepButton(bar, tr("Undo the last step"));
    m_redo = addStepButton(bar, tr("Redo the step undone last"));
    line->addWidget(m_anything);
    line->addStretch(1);
    line->addWidget(m_day);
    line->addSpacing(space::half);
    line->addWidget(m_undo);
    line->addWidget(m_redo);
    return bar;
}

QToolButton* HeadBar::addStepButton(QWidget* bar, const QString& name)
{
    auto* button = new QToolButton(bar);
    button->setAccessibleName(name);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget* HeadBar::setupBanner()
{
    m_banner = new QWidget(this);
    m_banner->setObjectName(QStringLiteral("asOfBanner"));
    m_banner->setAttribute(Qt::WA_StyledBackground);
    auto* line = new QHBoxLayout(m_banner);
    line->setContentsMargins(space::two, space::half, space::one, space::half);
    line->setSpacing(space::one);
    m_bannerText = new QLabel(m_banner);
    m_bannerText->setWordWrap(true);
    auto* back = new QPushButton(tr("Back to today"), m_banner);
    back->setProperty("link", true);
    connect(back, &QPushButton::clicked, this, [this] {
        m_window.focusPage(); // the button goes
        m_workspace->setAsOf({});
    });
    line->addWidget(m_bannerText, 1);
    line->addWidget(back);
    m_banner->hide();
    return m_banner;
}

void HeadBar::setupActions()
{
    m_undo->setDefaultAction(m_window.action(QStringLiteral("undo")));
    m_redo->setDefaultAction(m_window.action(QStringLiteral("redo")));
    QAction* anything = m_window.action(QStringLiteral("palette"));
    auto* key = new QLabel(keysText(*anything), m_anything);
    key->setProperty("muted", true);
    key->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* inside = new QHBoxLayout(m_anything);
    inside->setContentsMargins(0, 0, space::one, 0);
    inside->addWidget(key, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_anything->setToolTip(
        tr("Go to a person, a talk, a page or an action by typing (%1)").arg(keysText(*anything)));
    connect(m_anything, &QPushButton::clicked, anything, &QAction::trigger);
}

void HeadBar::setWorkspace(Workspace* workspace)
{
    m_workspace = workspace;
    setVisible(workspace != nullptr);
    if (m_panel)
        m_panel->hide();
    if (workspace)
        connect(workspace, &Workspace::asOfChanged, this, &HeadBar::update);
    update();
}

void HeadBar::toggleDay()
{
    if (!m_panel) {
        m_panel = new AsOfPanel(m_window);
        connect(m_panel, &AsOfPanel::dayChosen, this, [this](QDate day) {
            if (m_workspace)
                m_workspace->setAsOf(day);
        });
    }
    if (m_panel->isVisible())
        m_panel->putAway();
    else if (m_workspace)
        m_panel->present(*m_workspace, *m_day);
}

void HeadBar::update()
{
    const QDate day = m_workspace ? m_workspace->asOf() : QDate();
    const QString text = day.isValid() ? tr("As of %1").arg(dayText(day)) : tr("As of today");
    m_day->setText(text);
    m_day->setAccessibleName(tr("%1: choose another day").arg(text));
    m_day->setToolTip(tr("Show the group as it was on another day"));
    m_banner->setVisible(day.isValid());
    if (day.isValid())
        m_bannerText->setText(
            tr("Lists and figures show the group as of %1. Forms show, and change, the records as "
               "they are now.")
                .arg(dayText(day)));
}

} // namespace rapporteur
