// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/noticebar.h"

#include "shell/iconlabel.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QAccessible>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rapporteur {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QStringLiteral("documentinfo"), this))
    , m_text(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_answers(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::two, space::one, space::one, space::one);
    line->setSpacing(space::one);
    auto* texts = new QGridLayout;
    texts->setHorizontalSpacing(space::one);
    texts->setVerticalSpacing(2);
    texts->setColumnStretch(1, 1);
    texts->addWidget(m_icon, 0, 0);
    texts->addWidget(m_text, 0, 1);
    texts->addWidget(m_detail, 1, 1);
    for (QLabel* label : {m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_detail->setProperty("muted", true);
    m_answers->setSpacing(space::one);
    m_close->setIcon(icon(QStringLiteral("window-close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    line->addLayout(texts, 1);
    line->addLayout(m_answers);
    line->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (before && now && isAncestorOf(now) && !isAncestorOf(before))
            m_before = before;
    });
    hide();
}

void NoticeBar::show(Kind kind, const QString& text, const QString& detail,
                     const std::vector<Answer>& answers)
{
    giveKeyboardBack(); // the buttons that may have it go
    m_kind = kind;
    const bool wrong = kind == Kind::Problem;
    m_icon->setIconName(wrong ? QStringLiteral("warning") : QStringLiteral("documentinfo"));
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAnswers(answers);
    setAccessibleName(text);
    window()->installEventFilter(this); // once, however often
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (kind == Kind::Question)
        m_answers->itemAt(m_answers->count() - 1)->widget()->setFocus(Qt::OtherFocusReason);
}

void NoticeBar::setAnswers(const std::vector<Answer>& answers)
{
    while (QLayoutItem* item = m_answers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text, this);
        button->setProperty("primary", answer.primary);
        m_answers->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = answer.run] {
            dismiss();
            run();
        });
    }
}

void NoticeBar::giveKeyboardBack()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        return;
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        emit keyboardFreed();
}

void NoticeBar::tell(const QString& text, const QString& detail, const std::vector<Answer>& answers)
{
    show(Kind::Notice, text, detail, answers);
}

void NoticeBar::ask(const QString& text, const QString& detail, const std::vector<Answer>& answers)
{
    show(Kind::Question, text, detail, answers);
}

void NoticeBar::problem(const QString& text, const QString& detail, const std::vector<Answer>& answers)
{
    show(Kind::Problem, text, detail, answers);
}

void NoticeBar::dismiss()
{
    giveKeyboardBack();
    hide();
}

void NoticeBar::recordLeft()
{
    if (m_kind == Kind::Question)
        dismiss();
}

void NoticeBar::pageLeft()
{
    if (m_kind != Kind::Notice)
        dismiss();
}

void NoticeBar::succeeded()
{
    if (m_kind == Kind::Problem)
        dismiss();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool escape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!escape || watched != window() || isHidden())
        return QWidget::eventFilter(watched, event);
    dismiss();
    return true;
}

} // namespace rapporteur
