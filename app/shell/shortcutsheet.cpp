// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutsheet.h"

#include "base/folding.h"
#include "exchange/savefile.h"
#include "shell/actiontexts.h"
#include "shell/filedialogs.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/noticebar.h"
#include "shell/windowtheme.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {
constexpr int widest = 640;
constexpr int keysWidth = 220;
} // namespace

QList<KeyHints> shortcutsOf(const MainWindow& window)
{
    QList<KeyHints> places;
    for (const MenuAction& each : menuActions(window)) {
        const QString keys = keysText(*each.action);
        if (keys.isEmpty())
            continue;
        if (places.isEmpty() || places.constLast().place != each.menu)
            places.append(KeyHints{each.menu, {}});
        places.last().hints.append({keys, plainText(*each.action)});
    }
    return places + allKeyHints();
}

QString shortcutsAsText(const QList<KeyHints>& places)
{
    qsizetype widestKeys = 0;
    for (const KeyHints& place : places) {
        for (const KeyHint& hint : place.hints)
            widestKeys = std::max(widestKeys, hint.keys.size());
    }
    QStringList lines;
    for (const KeyHints& place : places) {
        lines << place.place << QString(place.place.size(), u'=');
        for (const KeyHint& hint : place.hints)
            lines << hint.keys.leftJustified(widestKeys + 2) + hint.what;
        lines << QString();
    }
    return lines.join(u'\n');
}

void ShortcutSheet::toggle(MainWindow& window)
{
    auto* sheet = window.findChild<ShortcutSheet*>();
    if (!sheet)
        sheet = new ShortcutSheet(window);
    if (sheet->isVisible())
        sheet->putAway();
    else
        sheet->present();
}

ShortcutSheet::ShortcutSheet(MainWindow& window)
    : QFrame(&window)
    , m_window(window)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    hide();
    setObjectName(QStringLiteral("overlay"));
    setAccessibleName(tr("Keyboard shortcuts"));
    setupParts();
    window.installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::narrow);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isVisible() && now->window() == &m_window && !isAncestorOf(now))
            hide();
    });
}

void ShortcutSheet::setupParts()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::one);
    layout->addWidget(setupHead());
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("edit-find"), IconTone::Muted), QLineEdit::LeadingPosition);
    layout->addWidget(m_search);
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemsExpandable(false);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(true);
    layout->addWidget(m_list, 1);
    auto* save = new QPushButton(tr("Save as text…"), this);
    save->setProperty("link", true);
    save->setToolTip(tr("Save the shortcuts as a text, to print it"));
    layout->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &ShortcutSheet::askSave);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(36);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
}

QWidget* ShortcutSheet::setupHead()
{
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Keyboard shortcuts"), head);
    title->setProperty("title", true);
    auto* close = new QToolButton(head);
    close->setIcon(icon(QStringLiteral("window-close")));
    close->setToolTip(tr("Close (Escape)"));
    close->setAccessibleName(tr("Close the shortcuts"));
    connect(close, &QToolButton::clicked, this, &ShortcutSheet::putAway);
    line->addWidget(title, 1);
    line->addWidget(close);
    return head;
}

void ShortcutSheet::fill()
{
    m_list->clear();
    for (const KeyHints& place : shortcutsOf(m_window)) {
        auto* heading = new QTreeWidgetItem(m_list, {place.place});
        QFont bold = m_list->font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(0, bold);
        heading->setFirstColumnSpanned(true);
        for (const KeyHint& hint : place.hints)
            new QTreeWidgetItem(heading, {hint.keys, hint.what});
    }
    m_list->expandAll();
    m_list->setColumnWidth(0, keysWidth);
}

/// Only what has all the words, with the headings above it.
void ShortcutSheet::narrow()
{
    const QStringList words = foldedWords(m_search->text());
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* heading = m_list->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < heading->childCount(); ++j) {
            QTreeWidgetItem* item = heading->child(j);
            const QString text = foldText(heading->text(0) + u' ' + item->text(0) + u' ' + item->text(1));
            const bool matches = std::all_of(words.begin(), words.end(),
                                             [&text](const QString& word) { return text.contains(word); });
            item->setHidden(!matches);
            shown += matches ? 1 : 0;
        }
        heading->setHidden(shown == 0);
    }
}

void ShortcutSheet::present()
{
    m_before = QApplication::focusWidget();
    fill();
    m_search->clear();
    place();
    show();
    raise();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void ShortcutSheet::place()
{
    const int width = std::min(widest, m_window.width() - 2 * space::three);
    const int height = m_window.height() * 3 / 4;
    setGeometry((m_window.width() - width) / 2, (m_window.height() - height) / 2, width, height);
}

void ShortcutSheet::putAway()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_window.focusPage();
}

void ShortcutSheet::askSave()
{
    QFileDialog* dialog = makeFileDialog(&m_window, tr("Save the shortcuts"), tr("Text (*.txt)"),
                                         QFileDialog::AcceptSave, QStringLiteral("txt"));
    dialog->selectFile(tr("Rapporteur shortcuts.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto saved = saveWhole(path, shortcutsAsText(shortcutsOf(m_window)).toUtf8());
        if (!saved)
            m_window.noticeBar().problem(saved.error().message);
    });
    dialog->open();
}

bool ShortcutSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void ShortcutSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        putAway();
    else
        QFrame::keyPressEvent(event);
}

} // namespace rapporteur
