// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/duplicatespage.h"

#include "care/attentionwatch.h"
#include "care/findingsfooter.h"
#include "care/mergeview.h"
#include "care/told.h"
#include "entities/registry.h"
#include "shell/icons.h"
#include "shell/twopanes.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr auto rule = AttentionRule::PossibleDuplicates;

QString keyOf(const Finding& pair)
{
    return pair.subject.toString() + u' ' + pair.other.toString();
}

} // namespace

DuplicatesPage::DuplicatesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_watch(AttentionWatch::of(workspace))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* panes = new TwoPanes(this);
    m_view = new MergeView(workspace, this);
    panes->setPanes(setupList(), m_view, 420, 640);
    layout->addWidget(panes);
    connect(&m_watch, &AttentionWatch::changed, this, &DuplicatesPage::reload);
    connect(m_view, &MergeView::merged, this,
            [this](const RecordRef&, const QString& what, qint64 sequence) { settled(what, sequence); });
    connect(m_view, &MergeView::distinct, this, &DuplicatesPage::settled);
    connect(m_view, &MergeView::postponed, this, &DuplicatesPage::next);
    reload();
}

QWidget* DuplicatesPage::setupList()
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Pairs that may be the same"));
    m_list->setWordWrap(true);
    m_empty = new QLabel(this);
    m_footer = new FindingsFooter(m_watch, this);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesPage::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_view->focusFirst(); });
    return makeFindingsPane(m_list, m_empty, m_footer, this);
}

void DuplicatesPage::activate()
{
    if (m_list->currentRow() < 0 && m_list->count() > 0 && m_view->first().isNull())
        m_list->setCurrentRow(0);
}

std::vector<RecordRef> DuplicatesPage::selection() const
{
    return m_view->first().isNull() ? std::vector<RecordRef>()
                                    : std::vector<RecordRef>{m_view->first(), m_view->second()};
}

QList<QWidget*> DuplicatesPage::panes()
{
    return {m_list, m_empty, m_view};
}

void DuplicatesPage::editCurrent()
{
    m_view->focusFirst();
}

void DuplicatesPage::reload()
{
    const bool busy = !m_watch.isUpToDate();
    const Findings& findings = m_watch.findings(rule);
    const int row = m_list->currentRow();
    const QString current =
        row >= 0 && row < static_cast<int>(m_pairs.size()) ? keyOf(m_pairs.at(size_t(row))) : QString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_pairs.clear();
    for (const bool postponed : {false, true}) {
        for (const Finding& pair : findings.first) {
            if (m_postponed.contains(keyOf(pair)) != postponed)
                continue;
            m_pairs.push_back(pair);
            const QString names = tr("%1 and %2")
                                      .arg(findings.labels.value(pair.subject).simplified(),
                                           findings.labels.value(pair.other).simplified());
            auto* item =
                new QListWidgetItem(icon(findEntity(pair.subject.entity)->iconName(), IconTone::Muted),
                                    tr("%1\n%2").arg(names, pair.what), m_list);
            item->setToolTip(pair.what);
        }
    }
    const bool typing = m_list->hasFocus() || m_empty->hasFocus();
    m_list->setVisible(!m_pairs.empty());
    m_empty->setVisible(m_pairs.empty());
    if (typing) // else the next thing in the window would take the keyboard: the button that undoes
        (m_pairs.empty() ? static_cast<QWidget*>(m_empty) : m_list)->setFocus(Qt::OtherFocusReason);
    m_empty->setText(busy ? tr("Looking …")
                     : m_watch.isLeftOut(rule)
                         ? tr("There are very many records: looking through all takes a while.")
                         : tr("Nobody and nothing seems to be recorded twice."));
    m_footer->refresh(tr("Pairs: %1").arg(QLocale().toString(static_cast<int>(m_pairs.size()))));
    const auto same = std::find_if(m_pairs.begin(), m_pairs.end(),
                                   [&](const Finding& pair) { return keyOf(pair) == current; });
    const auto place = same == m_pairs.end() ? row : static_cast<int>(same - m_pairs.begin());
    if (!m_pairs.empty() && (place >= 0 || m_view->first().isNull()))
        m_list->setCurrentRow(std::clamp(place, 0, static_cast<int>(m_pairs.size()) - 1));
    if (m_list->currentRow() >= 0 || m_pairs.empty())
        showCurrent();
}

/// Two that were chosen elsewhere stay as long as both are there.
void DuplicatesPage::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < static_cast<int>(m_pairs.size())) {
        const Finding& pair = m_pairs.at(static_cast<size_t>(row));
        if (m_view->first() != pair.subject || m_view->second() != pair.other)
            m_view->compare(pair.subject, pair.other, pair.what);
    } else if (!m_view->first().isNull()) {
        m_view->compare(RecordRef(m_view->first()), RecordRef(m_view->second()), QString());
    }
    emit selectionChanged();
}

void DuplicatesPage::compare(const RecordRef& first, const RecordRef& second)
{
    const auto listed = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const Finding& pair) {
        return (pair.subject == first && pair.other == second) ||
               (pair.subject == second && pair.other == first);
    });
    if (listed != m_pairs.end()) {
        m_list->setCurrentRow(static_cast<int>(listed - m_pairs.begin()));
    } else {
        m_list->setCurrentRow(-1);
        m_view->compare(first, second, QString());
    }
    m_view->focusFirst();
    emit selectionChanged();
}

/// This pair is put at the end, until the program is started anew.
void DuplicatesPage::next()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < static_cast<int>(m_pairs.size()))
        m_postponed.insert(keyOf(m_pairs.at(static_cast<size_t>(row))));
    const int after = row + 1;
    if (after < m_list->count())
        m_list->setCurrentRow(after);
    reload();
    m_list->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPage::settled(const QString& what, qint64 sequence)
{
    m_view->clear();
    tellDone(*this, what, sequence);
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace rapporteur
