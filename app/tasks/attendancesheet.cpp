// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/attendancesheet.h"

#include "entities/event.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"
#include "store/shownlabel.h"
#include "tasks/attendancemodel.h"
#include "tasks/pastedlist.h"
#include "tasks/wordfilter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace rapporteur {

namespace {

constexpr int leastWidth = 720;
constexpr int leastListHeight = 320;
constexpr int tickWidth = 96;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

Result<AttendanceSheet*> AttendanceSheet::make(Workspace& workspace, Id event, QWidget* window)
{
    return attendanceList(workspace.store(), event).map([&](std::vector<AttendanceLine> lines) {
        return new AttendanceSheet(workspace, event, std::move(lines), window);
    });
}

AttendanceSheet::AttendanceSheet(Workspace& workspace, Id event, std::vector<AttendanceLine> lines,
                                 QWidget* window)
    : TaskSheet(workspace, window)
    , m_event(event)
    , m_model(new AttendanceModel(std::move(lines), this))
    , m_filter(new WordFilter(this))
{
    setMinimumWidth(leastWidth);
    setTexts(tr("Attendance of %1").arg(shownLabel({Event::descriptor().name(), event}, store())),
             m_model->rowCount() > 0
                 ? tr("Type to find somebody. In the list, Space ticks present and Shift+Space apologies.")
                 : tr("Nobody was a member on that day, and nobody spoke. Paste the names of those who were "
                      "there, from wherever they stand."),
             tr("Save attendance"));
    setupSearch();
    setupList();
    m_pasted = new PastedList(store(), this);
    addWide(m_pasted);
    m_count = new QLabel(this);
    m_count->setProperty("heading", true);
    addWide(m_count);
    connect(m_model, &AttendanceModel::ticksChanged, this, &AttendanceSheet::updateCount);
    connect(m_pasted, &PastedList::chosenChanged, this, &AttendanceSheet::updateCount);
    updateCount();
    m_search->setFocus(Qt::OtherFocusReason);
}

void AttendanceSheet::setupSearch()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    m_search = new QLineEdit(row);
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setPlaceholderText(tr("search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto* paste = new QPushButton(icon(QStringLiteral("edit-paste")), tr("Paste names"), row);
    paste->setToolTip(tr("Names or e-mail addresses from the clipboard, one a line or with commas (Ctrl+V)"));
    layout->addWidget(m_search, 1);
    layout->addWidget(paste);
    addWide(row);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        if (!m_list->currentIndex().isValid() && m_filter->rowCount() > 0)
            m_list->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(paste, &QPushButton::clicked, this, &AttendanceSheet::pasteNames);
}

void AttendanceSheet::setupList()
{
    m_list = new QTableView(this);
    m_list->setObjectName(QStringLiteral("attendance"));
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setAccessibleName(tr("Who was there"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->setMinimumHeight(leastListHeight);
    QHeaderView* header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(AttendanceModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(AttendanceModel::Organisation, QHeaderView::Stretch);
    for (const int column : {AttendanceModel::Present, AttendanceModel::Apologies}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, tickWidth);
    }
    m_list->installEventFilter(this);
    if (m_filter->rowCount() > 0)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    addWide(m_list, 1);
}

bool AttendanceSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if ((watched == m_list && takesListKey(key)) || (watched == m_search && takesSearchKey(key)))
            return true;
    }
    return TaskSheet::eventFilter(watched, event);
}

/// Letters go to the search, wherever the keyboard is.
bool AttendanceSheet::takesListKey(const QKeyEvent& key)
{
    const int row = m_filter->mapToSource(m_list->currentIndex()).row();
    if (key.key() == Qt::Key_Space && row >= 0) {
        const bool apologies = key.modifiers().testFlag(Qt::ShiftModifier);
        m_model->toggle(row, apologies ? AttendanceState::Apologies : AttendanceState::Present);
        return true;
    }
    if (key.matches(QKeySequence::Paste)) {
        pasteNames();
        return true;
    }
    if (!key.text().isEmpty() && key.text().front().isLetterOrNumber() &&
        !key.modifiers().testFlag(Qt::ControlModifier)) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(key.text());
        return true;
    }
    return false;
}

/// A list of names is not searched for, it is read.
bool AttendanceSheet::takesSearchKey(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const QString pasted =
        key.matches(QKeySequence::Paste) ? QGuiApplication::clipboard()->text().trimmed() : QString();
    if (!pasted.contains(u'\n') && !pasted.contains(u';') && !pasted.contains(u',') && !pasted.contains(u'@'))
        return false;
    pasteNames();
    return true;
}

void AttendanceSheet::pasteNames()
{
    const auto names = readNames(store(), QGuiApplication::clipboard()->text());
    if (!names) {
        showProblem(names.error().message);
        return;
    }
    for (const PastedName& name : *names) {
        if (!name.isFound())
            continue;
        AttendanceLine line;
        line.person = name.people.front();
        line.name = store().label({Person::descriptor().name(), line.person});
        m_model->setPresent(line);
    }
    m_search->clear();
    m_pasted->showNames(*names);
}

int AttendanceSheet::presentCount() const
{
    return m_model->count(AttendanceState::Present) + static_cast<int>(m_pasted->chosen().size());
}

void AttendanceSheet::updateCount()
{
    m_count->setText(tr("Present: %1 · Apologies: %2")
                         .arg(number(presentCount()), number(m_model->count(AttendanceState::Apologies))));
}

Result<ChangeSet> AttendanceSheet::plan() const
{
    AttendanceRequest request{m_event, m_model->changedMarks()};
    for (const KnownOrNew<Person>& person : m_pasted->chosen())
        request.marks.push_back({person, AttendanceState::Present});
    return markAttendance(store(), request);
}

RecordRef AttendanceSheet::recordOf(const ChangeSet&) const
{
    return {Event::descriptor().name(), m_event};
}

QString AttendanceSheet::toldOf(const ChangeSet&) const
{
    return tr("Attendance saved. Present: %1 · Apologies: %2")
        .arg(number(presentCount()), number(m_model->count(AttendanceState::Apologies)));
}

KeyHints AttendanceSheet::keyHints()
{
    return {tr("Attendance"),
            {{keyText("Space"), tr("Was there, or not")},
             {keyText("Shift+Space"), tr("Sent apologies, or not")},
             {keyText("Ctrl+V"), tr("Tick the people of a list of names")}}};
}

} // namespace rapporteur
