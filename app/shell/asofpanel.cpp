// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/asofpanel.h"

#include "entities/group.h"
#include "forms/dateinput.h"
#include "shell/windowtheme.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur {

namespace {
constexpr int panelWidth = 320;
} // namespace

AsOfPanel::AsOfPanel(QWidget& window)
    : QFrame(&window)
    , m_field(new QLineEdit(this))
    , m_understood(new QLabel(this))
    , m_choices(new QVBoxLayout)
{
    hide();
    setObjectName(QStringLiteral("overlay"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::one);
    layout->setSpacing(space::half);
    auto* heading = new QLabel(tr("Show the group as it was on"), this);
    heading->setProperty("heading", true);
    heading->setBuddy(m_field);
    m_field->setPlaceholderText(tr("such as 30 June 2021"));
    m_field->setAccessibleName(tr("Day to show the group as of"));
    m_understood->setProperty("muted", true);
    m_choices->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(m_field);
    layout->addWidget(m_understood);
    layout->addLayout(m_choices);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 80));
    setGraphicsEffect(shadow);
    connect(m_field, &QLineEdit::textChanged, this, &AsOfPanel::explain);
    connect(m_field, &QLineEdit::returnPressed, this, &AsOfPanel::take);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isVisible() && !isAncestorOf(now))
            hide();
    });
}

void AsOfPanel::present(const Workspace& workspace, const QWidget& below)
{
    m_before = QApplication::focusWidget();
    fillChoices(workspace);
    const QDate day = workspace.asOf();
    m_field->setText(day.isValid() ? PartialDate::of(day).toDisplay(QLocale()) : QString());
    explain();
    place(below);
    show();
    raise();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void AsOfPanel::place(const QWidget& below)
{
    resize(panelWidth, sizeHint().height());
    const QPoint corner = below.mapTo(parentWidget(), QPoint(below.width(), below.height() + space::half));
    const int left = layoutDirection() == Qt::RightToLeft ? corner.x() - below.width() : corner.x() - width();
    move(
        std::clamp(left, space::half, std::max(space::half, parentWidget()->width() - width() - space::half)),
        corner.y());
}

void AsOfPanel::fillChoices(const Workspace& workspace)
{
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QDate today = QDate::currentDate();
    addChoice(tr("Today"), {});
    addChoice(tr("A year ago"), today.addYears(-1));
    const auto edition = workspace.store().get<Group>(workspace.group());
    if (!edition)
        return;
    if (const QDate first = edition->start.firstDay(); first.isValid())
        addChoice(tr("First day of the edition"), first);
    if (const QDate last = edition->end.lastDay(); last.isValid() && last < today)
        addChoice(tr("Last day of the edition"), last);
}

void AsOfPanel::addChoice(const QString& text, QDate day)
{
    const QString shown =
        day.isValid() ? tr("%1: %2").arg(text, PartialDate::of(day).toDisplay(QLocale())) : text;
    auto* button = new QPushButton(shown, this);
    button->setProperty("link", true);
    m_choices->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, day] { choose(day); });
}

QDate AsOfPanel::typed() const
{
    return readDate(m_field->text().simplified(), QLocale()).value_or(PartialDate()).lastDay();
}

void AsOfPanel::explain()
{
    const QDate day = typed();
    if (day.isValid())
        m_understood->setText(QLocale().toString(day, QLocale::LongFormat));
    else if (m_field->text().simplified().isEmpty())
        m_understood->setText(tr("Of a month or a year its last day is taken."));
    else
        m_understood->setText(tr("This is not a date yet."));
}

void AsOfPanel::take()
{
    if (const QDate day = typed(); day.isValid())
        choose(day);
    else if (m_field->text().simplified().isEmpty())
        choose({});
}

void AsOfPanel::choose(QDate day)
{
    putAway();
    emit dayChosen(day == QDate::currentDate() ? QDate() : day);
}

void AsOfPanel::putAway()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void AsOfPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        putAway();
    else
        QFrame::keyPressEvent(event);
}

} // namespace rapporteur
