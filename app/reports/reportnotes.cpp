// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportnotes.h"

#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

namespace rapporteur {

namespace {

constexpr int partHeight = 200;

/// The ground behind a line: green where it is new, red where it is gone, beside the sign before it.
QColor groundOf(report::DiffLine::Kind kind)
{
    const bool dark = WindowTheme::current().dark;
    switch (kind) {
    case report::DiffLine::Kind::Added:
        return dark ? QColor(0x1f3d2b) : QColor(0xdff3e4);
    case report::DiffLine::Kind::Removed:
        return dark ? QColor(0x472427) : QColor(0xfbe3e1);
    case report::DiffLine::Kind::Same:
        break;
    }
    return Qt::transparent;
}

void addLine(QTextCursor& cursor, const QString& text, const QColor& ground, bool strong = false)
{
    QTextBlockFormat block;
    block.setBackground(ground);
    QTextCharFormat look;
    look.setFontWeight(strong ? QFont::DemiBold : QFont::Normal);
    if (cursor.position() == 0)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(text, look);
}

QString momentOf(const Publication& publication)
{
    const QString day = publication.publishedOn.toDisplay(QLocale(), QLocale::ShortFormat);
    return publication.publishedAt.isValid()
               ? day + u' ' + QLocale().toString(publication.publishedAt, QStringLiteral("HH:mm"))
               : day;
}

} // namespace

ReportNotes::ReportNotes(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* hairline = new QFrame(this);
    hairline->setObjectName(QStringLiteral("hairline"));
    hairline->setFixedHeight(1);
    column->addWidget(hairline);
    setupHead();
    m_parts->setFixedHeight(partHeight);
    m_parts->hide();
    column->addWidget(m_parts);
    clear();
}

void ReportNotes::setupHead()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::one, space::half, space::two, space::half);
    line->setSpacing(space::one);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    m_parts = new QStackedWidget(this);
    m_changesToggle = addToggle(tr("Changes"), makeChanges());
    m_withheldToggle = addToggle(tr("Withheld"), makeWithheld());
    line->addWidget(m_changesToggle);
    line->addWidget(m_withheldToggle);
    line->addStretch(1);
}

QToolButton* ReportNotes::addToggle(const QString& text, QWidget* part)
{
    auto* toggle = new QToolButton(this);
    toggle->setText(text);
    toggle->setCheckable(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setIcon(icon(QStringLiteral("arrow-right"), IconTone::Muted));
    toggle->setFocusPolicy(Qt::StrongFocus);
    m_parts->addWidget(part);
    connect(toggle, &QToolButton::toggled, this, [this, toggle, part] { unfold(*toggle, part); });
    return toggle;
}

/// One of the two at a time.
void ReportNotes::unfold(QToolButton& toggle, QWidget* part)
{
    QToolButton* other = &toggle == m_changesToggle ? m_withheldToggle : m_changesToggle;
    if (toggle.isChecked()) {
        other->setChecked(false);
        m_parts->setCurrentWidget(part);
    }
    m_parts->setVisible(toggle.isChecked() || other->isChecked());
    for (QToolButton* each : {&toggle, other})
        each->setIcon(icon(each->isChecked() ? QStringLiteral("arrow-down") : QStringLiteral("arrow-right"),
                           IconTone::Muted));
}

QWidget* ReportNotes::makeChanges()
{
    auto* part = new QWidget(m_parts);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(space::two, 0, space::two, space::one);
    column->setSpacing(space::half);
    auto* line = new QHBoxLayout;
    m_summary = new QLabel(part);
    m_summary->setWordWrap(true);
    m_copy = new QPushButton(icon(QStringLiteral("edit-copy")), tr("Copy changed parts"), part);
    m_copy->setToolTip(tr("Copies the parts that have changed, to be pasted into a page or a letter"));
    line->addWidget(m_summary, 1);
    line->addWidget(m_copy);
    m_figures = new QLabel(part);
    m_figures->setWordWrap(true);
    m_figures->setProperty("problem", true);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines = new QPlainTextEdit(part);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_lines->setAccessibleName(tr("What has changed since it was published"));
    column->addLayout(line);
    column->addWidget(m_figures);
    column->addWidget(m_lines, 1);
    connect(m_copy, &QPushButton::clicked, this, &ReportNotes::copyChanges);
    return part;
}

QWidget* ReportNotes::makeWithheld()
{
    m_withheld = new QTreeWidget(m_parts);
    m_withheld->setObjectName(QStringLiteral("findings"));
    m_withheld->setRootIsDecorated(false);
    m_withheld->setUniformRowHeights(true);
    m_withheld->setHeaderLabels({tr("Withheld"), tr("Why")});
    m_withheld->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_withheld->header()->resizeSection(0, 300);
    m_withheld->setAccessibleName(tr("What is withheld from the readers, and why"));
    return m_withheld;
}

void ReportNotes::clear()
{
    m_changesToggle->setText(tr("Changes"));
    m_withheldToggle->setText(tr("Withheld"));
    m_changesToggle->setEnabled(false);
    m_withheldToggle->setEnabled(false);
}

void ReportNotes::show(const MadeReport& made)
{
    m_changesToggle->setEnabled(true);
    m_withheldToggle->setEnabled(true);
    showChanges(made);
    showWithheld(made.withheld);
}

void ReportNotes::showChanges(const MadeReport& made)
{
    m_html = made.changedHtml;
    m_text = made.changedText;
    m_lines->clear();
    m_figures->clear();
    int changed = 0;
    QStringList figures = made.warnings;
    QTextCursor cursor(m_lines->document());
    if (made.since) {
        for (const report::Hunk& hunk : report::hunksOf(made.since->difference)) {
            addLine(cursor, hunk.heading.isEmpty() ? hunk.header() : hunk.heading,
                    WindowTheme::current().window, true);
            for (const report::DiffLine& line : hunk.lines) {
                addLine(cursor, report::signedText(line), groundOf(line.kind));
                changed += line.kind == report::DiffLine::Kind::Same ? 0 : 1;
            }
        }
        for (const report::ChangedFigure& figure : made.since->figures)
            figures.append(tr("A published figure no longer agrees: “%1” is now “%2”.")
                               .arg(figure.published, figure.now));
    }
    m_lines->moveCursor(QTextCursor::Start);
    m_lines->setVisible(changed > 0);
    m_copy->setVisible(changed > 0);
    m_figures->setText(figures.mid(0, 3).join(u'\n'));
    m_figures->setVisible(!figures.isEmpty());
    const QString moment = made.since ? momentOf(made.since->publication) : QString();
    m_summary->setText(!made.since    ? tr("This report has not been published for these readers yet.")
                       : changed == 0 ? tr("Nothing has changed since it was published on %1.").arg(moment)
                                      : tr("Since it was published on %1:").arg(moment));
    const QString count = QLocale().toString(changed);
    m_changesToggle->setIcon(m_changesToggle->isChecked() ? m_changesToggle->icon()
                             : figures.isEmpty() ? icon(QStringLiteral("arrow-right"), IconTone::Muted)
                                                 : icon(QStringLiteral("warning"), IconTone::Problem));
    m_changesToggle->setText(!made.since ? tr("Not published yet")
                             : figures.isEmpty()
                                 ? tr("Changed lines: %1").arg(count)
                                 : tr("Changed lines: %1, published figures among them").arg(count));
}

void ReportNotes::showWithheld(const std::vector<report::Withheld>& withheld)
{
    m_withheld->clear();
    for (const report::Withheld& each : withheld) {
        auto* item = new QTreeWidgetItem(m_withheld, {each.what, each.reason});
        item->setToolTip(0, each.what);
        item->setToolTip(1, each.reason);
    }
    if (withheld.empty()) {
        auto* nothing = new QTreeWidgetItem(m_withheld, {tr("Nothing is withheld from these readers.")});
        nothing->setFirstColumnSpanned(true);
        nothing->setFlags(Qt::ItemIsEnabled);
    }
    m_withheldToggle->setText(tr("Withheld: %1").arg(QLocale().toString(qint64(withheld.size()))));
}

/// As text that any program takes, and as a page for those that take one.
void ReportNotes::copyChanges()
{
    auto* mime = new QMimeData;
    mime->setText(m_text);
    mime->setHtml(QString::fromUtf8(m_html));
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace rapporteur
