// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/commandpalette.h"

#include "palette/palettedelegate.h"
#include "palette/paletteplaces.h"
#include "palette/recordfinder.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/windowtheme.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace rapporteur {

namespace {
constexpr int widest = 680;
constexpr int mostRows = 10;
} // namespace

void CommandPalette::toggle(MainWindow& window)
{
    auto* palette = window.findChild<CommandPalette*>();
    if (!palette)
        palette = new CommandPalette(window);
    if (palette->isVisible())
        palette->putAway();
    else
        palette->present();
}

CommandPalette::CommandPalette(MainWindow& window)
    : QFrame(&window)
    , m_window(window)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing is called that."), this))
{
    hide();
    setObjectName(QStringLiteral("overlay"));
    setAccessibleName(tr("Go to anything"));
    setupParts();
    window.installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CommandPalette::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::speakCurrent);
    connect(m_list, &QListView::clicked, this,
            [this] { activate(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier)); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isVisible() && !m_staying && !isAncestorOf(now))
            hide();
    });
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::setupParts()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::one, space::one, space::one, space::one);
    layout->setSpacing(space::half);
    m_field->setObjectName(QStringLiteral("overlayField"));
    m_field->setPlaceholderText(tr("Go to a person, a talk, a page, an action …"));
    m_field->setAccessibleName(tr("What to go to"));
    m_field->addAction(icon(QStringLiteral("edit-find"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys come from the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_nothing->setProperty("muted", true);
    m_nothing->setContentsMargins(space::one, space::one, space::one, space::one);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(36);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
}

void CommandPalette::present()
{
    m_before = QApplication::focusWidget();
    Workspace* workspace = m_window.workspace();
    if (!m_finder && workspace) {
        m_finder = std::make_unique<RecordFinder>(workspace->store().location());
        connect(m_finder.get(), &RecordFinder::found, m_model, &PaletteModel::setFound);
        // Other records may be opened: these are let go of at once.
        connect(workspace, &QObject::destroyed, this, [this] { m_finder.reset(); });
    }
    m_field->clear();
    m_model->setTyped({});
    m_model->setPlaces(palettePlaces(m_window));
    m_model->setRecent(recentRecords(m_window));
    refresh();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::typed()
{
    m_moved = false;
    m_model->setTyped(m_field->text());
    if (m_finder && !m_model->typed().isEmpty())
        m_finder->search(m_field->text());
    refresh();
}

void CommandPalette::refresh()
{
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    place();
    if (!m_moved || !m_list->currentIndex().isValid())
        choose(0);
}

/// In the middle of the width, an eighth from the top, as high as its rows.
void CommandPalette::place()
{
    const int rows = std::min(mostRows, m_model->rowCount());
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0));
    const int width = std::min(widest, m_window.width() - 2 * space::three);
    layout()->activate();
    setGeometry((m_window.width() - width) / 2, m_window.height() / 8, width, sizeHint().height());
}

void CommandPalette::choose(int row)
{
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex index = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

/// The keyboard stays in the field: there a screen reader hears what is chosen.
void CommandPalette::speakCurrent()
{
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    return handleKey(key->key(), key->modifiers());
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().row();
    const auto step = [this, row](int by) {
        m_moved = true;
        choose(row + by);
        return true;
    };
    switch (key) {
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_PageDown:
        return step(mostRows - 1);
    case Qt::Key_PageUp:
        return step(1 - mostRows);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Escape:
        putAway();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else in it
    default:
        return false;
    }
}

void CommandPalette::activate(bool keepOpen)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entryAt(index.row());
    if (!entry.enabled)
        return; // the row says why
    if (!keepOpen) {
        putAway();
        run(entry);
        return;
    }
    const QPointer<QWidget> before = m_before;
    {
        const QScopedValueRollback<bool> staying(m_staying, true);
        run(entry);
        m_field->setFocus(Qt::OtherFocusReason);
    }
    m_before = before;
    raise();
}

void CommandPalette::run(const PaletteEntry& entry)
{
    switch (entry.kind) {
    case PaletteEntry::Kind::Action:
        if (QAction* action = m_window.action(entry.key))
            action->trigger();
        break;
    case PaletteEntry::Kind::Page:
        if (m_window.showPage(entry.key))
            m_window.focusPage();
        break;
    case PaletteEntry::Kind::Record:
        m_window.showRecord(RecordRef::fromString(entry.key));
        m_window.focusPage();
        break;
    }
}

/// The keyboard goes back to where it was.
void CommandPalette::putAway()
{
    hide();
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_window.focusPage();
}

KeyHints CommandPalette::keyHints()
{
    return {tr("Go to anything"),
            {{keyText("Up") + QStringLiteral(", ") + keyText("Down") + QStringLiteral(", ") +
                  keyText("PgUp") + QStringLiteral(", ") + keyText("PgDown"),
              tr("Choose")},
             {keyText("Return"), tr("Go there")},
             {keyText("Ctrl+Return"), tr("Go there and keep the list open")},
             {keyText("Esc"), tr("Stay here")}}};
}

} // namespace rapporteur
