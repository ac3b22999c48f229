// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/attentionpage.h"

#include "care/attentionmodel.h"
#include "care/attentionwatch.h"
#include "care/duplicatespage.h"
#include "care/findingsfooter.h"
#include "care/told.h"
#include "forms/editorfactory.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/twopanes.h"
#include "shell/windowtheme.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

constexpr int ignoredMonths = 3; ///< unless another day is chosen

QLabel* addLabel(QVBoxLayout& box, const char* kind)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setProperty(kind, true);
    box.addWidget(label);
    return label;
}

} // namespace

AttentionPage::AttentionPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_watch(AttentionWatch::of(workspace))
    , m_model(new AttentionModel(m_watch, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* panes = new TwoPanes(this);
    panes->setPanes(setupList(), setupDetails(), 680, 380);
    layout->addWidget(panes);
    connect(&m_watch, &AttentionWatch::changed, this, &AttentionPage::onChanged);
    onChanged();
}

QWidget* AttentionPage::setupList()
{
    m_tree = new QTreeView(this);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("What needs attention"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(space::two);
    m_tree->viewport()->installEventFilter(this);
    m_empty = new QLabel(this);
    m_footer = new FindingsFooter(m_watch, this);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AttentionPage::showCurrent);
    connect(m_tree, &QTreeView::activated, this, &AttentionPage::openCurrent);
    return makeFindingsPane(m_tree, m_empty, m_footer, this);
}

QWidget* AttentionPage::setupDetails()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(scroll);
    page->setObjectName(QStringLiteral("page"));
    auto* box = new QVBoxLayout(page);
    box->setContentsMargins(space::three, space::two, space::three, space::three);
    box->setSpacing(space::two);
    m_title = addLabel(*box, "title");
    m_what = addLabel(*box, "plain");
    m_sentence = addLabel(*box, "muted");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    m_open = new QPushButton(tr("&Open"), page);
    m_open->setProperty("primary", true);
    m_write = new QPushButton(icon(QStringLiteral("mail-message")), tr("&Write e-mail"), page);
    buttons->addWidget(m_open);
    buttons->addWidget(m_write);
    buttons->addStretch(1);
    box->addLayout(buttons);
    m_whyNot = addLabel(*box, "muted");
    box->addWidget(setupWaiver(page));
    box->addStretch(1);
    scroll->setWidget(page);
    connect(m_open, &QPushButton::clicked, this, &AttentionPage::openCurrent);
    connect(m_write, &QPushButton::clicked, this, &AttentionPage::writeLetter);
    return scroll;
}

QWidget* AttentionPage::setupWaiver(QWidget* page)
{
    m_waiver = new QWidget(page);
    auto* box = new QVBoxLayout(m_waiver);
    box->setContentsMargins(0, space::two, 0, 0);
    box->setSpacing(space::one);
    addLabel(*box, "heading")->setText(tr("It is as it should be"));
    addLabel(*box, "muted")
        ->setText(tr("Say why, and until when not to be told of it. Leave the day empty to be "
                     "told never again."));
    m_reason = new QLineEdit(m_waiver);
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason for ignoring it"));
    m_until = makeEditor(workspace(), *AttentionWaiver::descriptor().field(u"until"), m_waiver);
    m_until->setSpokenName(tr("Ignored until"));
    m_ignore = new QPushButton(tr("&Ignore"), m_waiver);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(m_until, 1);
    line->addWidget(m_ignore);
    box->addWidget(m_reason);
    box->addLayout(line);
    m_problem = addLabel(*box, "problem");
    m_problem->hide();
    connect(m_ignore, &QPushButton::clicked, this, &AttentionPage::ignoreCurrent);
    connect(m_reason, &QLineEdit::returnPressed, this, &AttentionPage::ignoreCurrent);
    return m_waiver;
}

void AttentionPage::activate()
{
    if (!m_tree->currentIndex().isValid())
        restoreCurrent();
}

std::vector<RecordRef> AttentionPage::selection() const
{
    const Finding* finding = m_model->findingAt(m_tree->currentIndex());
    return finding ? std::vector<RecordRef>{finding->subject} : std::vector<RecordRef>();
}

QList<QWidget*> AttentionPage::panes()
{
    return {m_tree, m_open};
}

void AttentionPage::find()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void AttentionPage::onChanged()
{
    const bool busy = !m_watch.isUpToDate();
    m_footer->refresh(!m_watch.problem().isEmpty() ? m_watch.problem()
                      : busy                       ? tr("Looking …")
                             : tr("To look at: %1").arg(QLocale().toString(m_watch.count())));
    m_empty->setText(
        busy ? tr("Looking …")
             : tr("Nothing needs attention. Slides that are awaited, outputs past due, people who were not "
                  "asked whether they may be named and the like will be listed here."));
    m_tree->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_tree->expandAll();
    fitColumns();
    restoreCurrent();
}

/// The names as wide as they are, and never so wide that nothing is seen of what is amiss.
void AttentionPage::fitColumns()
{
    const QAbstractItemView* view = m_tree;
    const int room = m_tree->viewport()->width();
    const int what = std::min(view->sizeHintForColumn(AttentionModel::What), room * 2 / 5);
    const int about = view->sizeHintForColumn(AttentionModel::About) + 2 * m_tree->indentation();
    m_tree->setColumnWidth(AttentionModel::About, std::min(about, room - what));
}

bool AttentionPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

/// The same record as before; where it is settled, the one that came after it.
void AttentionPage::restoreCurrent()
{
    QModelIndex index = m_model->indexOf(m_rule, m_subject);
    for (int rule = 0; !index.isValid() && rule < m_model->rowCount(); ++rule) {
        const QModelIndex parent = m_model->index(rule, 0);
        if (m_model->ruleAt(parent) == m_rule)
            index = m_model->index(std::min(m_row, m_model->rowCount(parent) - 1), 0, parent);
    }
    if (!index.isValid() && m_model->rowCount() > 0)
        index = m_model->index(0, 0, m_model->index(0, 0));
    m_tree->setCurrentIndex(index);
    showCurrent();
}

void AttentionPage::showCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    const Finding* finding = m_model->findingAt(index);
    const AttentionUnit& unit = attentionUnit(m_model->ruleAt(index));
    const bool other = finding && (finding->subject != m_subject || m_rule != unit.rule);
    m_title->setText(index.isValid() ? index.siblingAtColumn(AttentionModel::About).data().toString()
                                     : QString());
    m_what->setText(finding ? finding->what : QString());
    m_what->setVisible(finding);
    m_sentence->setText(index.isValid() ? unit.sentenceText() : QString());
    m_open->setVisible(finding);
    m_open->setText(finding && !finding->other.isNull() ? tr("C&ompare") : tr("&Open"));
    m_write->setVisible(finding && finding->other.isNull());
    m_whyNot->setVisible(finding && finding->other.isNull());
    m_waiver->setVisible(finding && finding->other.isNull() && !workspace().isReadOnly());
    if (finding)
        showLetter(*finding);
    if (other) {
        m_reason->clear();
        m_until->setValue(PartialDate::of(QDate::currentDate().addMonths(ignoredMonths)));
        m_problem->hide();
    }
    if (finding) {
        m_rule = unit.rule;
        m_subject = finding->subject;
        m_row = index.row();
    }
    emit selectionChanged();
}

void AttentionPage::showLetter(const Finding& finding)
{
    const auto letter = letterFor(workspace().store(), m_model->ruleAt(m_tree->currentIndex()), finding);
    m_letter = letter.value_or(Letter());
    const QString whyNot = letter ? m_letter.whyNot : letter.error().message;
    m_write->setEnabled(whyNot.isEmpty());
    m_write->setToolTip(whyNot);
    m_whyNot->setText(whyNot.isEmpty() ? tr("To %1").arg(m_letter.to.join(QStringLiteral(", "))) : whyNot);
}

void AttentionPage::openCurrent()
{
    const Finding* found = m_model->findingAt(m_tree->currentIndex());
    if (!found)
        return;
    const Finding finding = *found;
    auto* mainWindow = qobject_cast<MainWindow*>(window());
    if (finding.other.isNull() || !mainWindow)
        workspace().open(finding.subject);
    else if (auto* page = qobject_cast<DuplicatesPage*>(mainWindow->showPage(QStringLiteral("duplicates"))))
        page->compare(finding.subject, finding.other);
}

void AttentionPage::writeLetter()
{
    if (!QDesktopServices::openUrl(m_letter.toMailto()))
        workspace().fail({ErrorCode::Unavailable, tr("No program for e-mail could be started."), {}});
}

void AttentionPage::ignoreCurrent()
{
    const Result<Value> until = m_until->value();
    m_problem->setText(m_reason->text().trimmed().isEmpty() ? tr("A reason is needed.")
                       : until                              ? QString()
                                                            : until.error().message);
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (m_problem->isVisible() || m_subject.isNull())
        return;
    const QString about = m_title->text();
    const Result<Applied> applied =
        workspace().apply(waiving(workspace().store(), m_rule, m_subject, m_reason->text(), until->toDate()));
    if (!applied) {
        m_problem->setText(applied.error().message);
        m_problem->show();
        return;
    }
    m_reason->clear();
    m_tree->setFocus(Qt::OtherFocusReason);
    tellDone(*this, tr("Ignored: %1").arg(about), applied->sequence);
}

} // namespace rapporteur
