// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/linkcard.h"

#include "shell/windowtheme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

/// One line that says by its end that there is more of it.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

LinkCard::LinkCard(const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_heading(heading)
    , m_empty(new QLabel(this))
    , m_lines(new QVBoxLayout)
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, space::one, 0, 0);
    box->setSpacing(space::half);
    auto* title = new QLabel(heading, this);
    title->setProperty("heading", true);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_lines->setSpacing(0);
    box->addWidget(title);
    box->addWidget(m_empty);
    box->addLayout(m_lines);
}

void LinkCard::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void LinkCard::setRows(const std::vector<Row>& rows)
{
    if (m_filled && rows == m_rows)
        return;
    m_filled = true;
    m_rows = rows;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was clicked
        delete item;
    }
    for (const Row& row : rows)
        addRow(row);
    m_empty->setVisible(rows.empty());
}

void LinkCard::addRow(const Row& row)
{
    auto* button = new QPushButton(this);
    button->setProperty("row", true);
    button->setAccessibleName(tr("%1: %2, %3").arg(m_heading, row.text, row.detail));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* box = new QVBoxLayout(button);
    box->setContentsMargins(space::one, space::one, space::one, space::one);
    box->setSpacing(2);
    auto* text = new ElidedLabel(row.text.simplified(), button);
    auto* detail = new ElidedLabel(row.detail, button);
    detail->setProperty("muted", true);
    for (ElidedLabel* label : {text, detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setMinimumWidth(1);
        box->addWidget(label);
    }
    button->setToolTip(row.text.simplified());
    button->setFixedHeight(text->sizeHint().height() + detail->sizeHint().height() + 2 * space::one + 3);
    m_lines->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, link = row.link] { emit chosen(link); });
}

} // namespace rapporteur
