// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowtheme.h"

namespace rapporteur {

namespace {

/// Sizes are on the grid of 4; every @name is a colour of the theme.
const char* const rules = R"(
QToolTip { color: @tipText; background: @tip; border: 1px solid @tip; padding: 4px 6px; }
QMainWindow::separator, QSplitter::handle { background: @hairline; }
QMenuBar { background: @side; border-bottom: 1px solid @hairline; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @selection; }
QMenu { background: @base; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 8px; }

QLineEdit, QPlainTextEdit, QTextBrowser, QComboBox, QSpinBox {
    background: @base; border: 1px solid @border; border-radius: 5px; padding: 4px 7px;
    selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit, QTextBrowser { padding: 3px 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: @muted; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid @accent; padding: 3px 6px; }
QTextBrowser:focus { border: 2px solid @accent; }
QPlainTextEdit:focus, QTextBrowser:focus { padding: 2px 3px; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"] { border-color: @problem; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    background: @window; color: @muted; border-color: @hairline; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/@chevron.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @base; border: 1px solid @border; padding: 0; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QComboBox QAbstractItemView::item { padding: 4px 6px; }
QAbstractItemView#completions { background: @base; border: 1px solid @border; outline: none; }

QPushButton, QToolButton, QCheckBox, QRadioButton, QTabBar, QComboBox { outline: none; }
QPushButton { background: @button; border: 1px solid @border; border-radius: 5px; padding: 5px 12px; }
QPushButton:hover { background: @hover; border-color: @muted; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton:disabled { color: @muted; border-color: @hairline; background: @window; }
QPushButton[primary="true"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @hairline; border-color: @hairline; color: @muted; }
QPushButton[flat="true"], QPushButton[link="true"] { background: transparent; border: 1px solid transparent; }
QPushButton[flat="true"]::menu-indicator { image: url(:/icons/@chevron.svg); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }
QPushButton[flat="true"][menu="true"] { padding-right: 22px; }
QPushButton[link="true"] { color: @accent; text-align: left; padding: 4px 6px; }
QPushButton[link="true"]:hover { background: @selection; }
QPushButton[link="true"]:focus { border: 1px solid @accent; }
QPushButton[row="true"] { background: transparent; border: none; border-bottom: 1px solid @hairline; border-radius: 0;
    padding: 0; text-align: left; }
QPushButton[row="true"]:hover { background: @hover; }
QPushButton[row="true"]:focus { border: 2px solid @accent; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 2px; margin: 0 16px 0 0;
    border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accent; }
QPushButton[recent="true"] { border: 1px solid transparent; background: transparent; }
QPushButton[recent="true"]:hover { background: @hover; }
QPushButton[recent="true"]:focus { border: 2px solid @accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: @hoverSide; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:focus { border-color: @accent; }
QToolButton[badge="true"] { border: 1px solid @border; border-radius: 9px; padding: 1px 8px; color: @text; }
QToolButton[badge="true"]:hover { border-color: @muted; background: @hover; }
QToolButton[badge="true"]:focus { border: 1px solid @accent; }
QToolButton[badge="true"]:disabled { color: @muted; border-color: @hairline; }
QToolButton[popupMode="2"] { padding-right: 20px; }
QToolButton[popupMode="1"] { padding-right: 20px; }
QToolButton::menu-indicator { image: url(:/icons/@chevron.svg); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 5px; }
QFrame[chip="true"] { background: @selection; border: 1px solid @selection; border-radius: 12px; }
QFrame[chip="true"]:hover { border-color: @border; }
QFrame[chip="true"] QToolButton { padding: 2px 6px; border-radius: 10px; }
QFrame[chip="true"] QToolButton:hover { background: @base; }
QWidget[filterEditor="true"] { background: @window; border: 1px solid @hairline; border-radius: 6px; }
QPushButton#groupSwitcher { text-align: left; background: transparent; border: 1px solid transparent;
    padding: 7px 24px 7px 8px; font-weight: 600; }
QPushButton#groupSwitcher:hover { background: @hoverSide; }
QPushButton#groupSwitcher:focus { border: 1px solid @accent; padding: 7px 24px 7px 8px; }
QPushButton#groupSwitcher:disabled { color: @text; background: transparent; }
QPushButton#groupSwitcher::menu-indicator { image: url(:/icons/@chevron.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QPushButton#groupSwitcher:disabled::menu-indicator { image: none; }

QTabBar#formTabs { background: @base; }
QTabBar#formTabs::tab { background: transparent; border: none; border-bottom: 2px solid transparent;
    color: @muted; padding: 6px 4px; margin: 0 8px 0 0; }
QTabBar#formTabs::tab:hover { color: @text; }
QTabBar#formTabs::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar#formTabs::tab:focus { color: @accent; }
QTabBar#formTabs::scroller, QTabBar#formTabs::tear { width: 0; image: none; }
QTabBar#formTabs QToolButton { width: 0; border: none; padding: 0; }
QToolButton[bare="true"] { padding: 4px; }
QToolButton[bare="true"]::menu-indicator { image: none; }
QFrame#hairline { background: @hairline; border: none; }

QTableView { background: @base; border: none; gridline-color: transparent; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QTableView#attendance::item { padding: 0 5px; border: none; border-bottom: 1px solid @hairline; }
QTableView#attendance::item:selected { background: @selection; color: @text; }
QTableView#attendance::item:focus { border: 1px solid @accent; }
QTreeView { background: @base; border: none; outline: none; selection-background-color: transparent; }
QTreeView#pasteRows { background: @base; border: 1px solid @hairline; outline: none; }
QTreeView#pasteRows::item { padding: 4px 5px; border-bottom: 1px solid @hairline; }
QTreeView#pasteRows::item:selected { background: @selection; color: @text; }
QHeaderView { background: @base; border: none; }
QHeaderView::section { background: @base; color: @muted; border: none; border-bottom: 1px solid @border;
    padding: 6px 8px; font-weight: 600; }
QHeaderView::section:hover { color: @text; background: @hover; }
QListView { outline: none; border: none; background: @base; }
QWidget#navigation QListView { background: transparent; }
QListWidget#chartChooser { background: @base; padding: 8px 4px; }
QListWidget#chartChooser::item { padding: 6px 8px; border-radius: 5px; color: @text; }
QListWidget#chartChooser::item:hover { background: @hover; }
QListWidget#chartChooser::item:selected { background: @selection; color: @text; }
QListWidget#chartChooser::item:selected:focus { border: 1px solid @accent; padding: 5px 7px; }
QListView#steps { background: @base; }
QTreeView#findings { background: @base; border: none; outline: none; show-decoration-selected: 1;
    selection-background-color: @selection; selection-color: @text; }
QTreeView#findings, QListView#findings { margin: 0 8px 4px 8px; }
QTreeView#findings::item, QListView#findings::item { padding: 4px 6px; background: transparent; }
QTreeView#findings::item { border: 1px solid transparent; }
QTreeView#findings::item:hover { background: @hover; }
QListView#findings::item { border-bottom: 1px solid @hairline; padding: 8px; }
QTreeView#findings::item:selected, QListView#findings::item:selected { background: @selection; color: @text; }
QTreeView#findings::item:focus { border: 1px solid @accent; }
QListWidget#choices, QListView#ticks { background: @base; border: 1px solid @hairline; border-radius: 5px; }
QListWidget#choices::item { padding: 4px 6px; }
QListView#ticks::item { padding: 2px 4px; border: 1px solid transparent; }
QListWidget#choices::item:selected, QListView#ticks::item:selected { background: @selection; color: @text; }
QListView#ticks::item:focus { border: 1px solid @accent; }
QListWidget#undated::item { border: 1px solid transparent; border-radius: 3px; }
QListWidget#undated::item:selected { background: @selection; color: @text; }
QListWidget#undated::item:selected:focus { border-color: @accent; }
QTableCornerButton::section { background: @base; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget#page { border: none; background: @base; }

QScrollBar:vertical { width: 12px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0; }

QStatusBar { background: @side; border-top: 1px solid @hairline; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 2px 8px; }
QProgressBar { border: none; border-radius: 3px; background: @hairline; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QCheckBox { spacing: 8px; padding: 4px 0; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; background: @base;
    border: 1px solid @muted; border-radius: 3px; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:focus { border: 2px solid @accent; width: 12px; height: 12px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/icons/@tick.svg); }
QCheckBox::indicator:checked:focus { border-color: @text; }
QCheckBox::indicator:indeterminate { background: @muted; }
QCheckBox::indicator:disabled { border-color: @hairline; }
QCheckBox::indicator:checked:disabled { background: @muted; }
QRadioButton { spacing: 8px; padding: 3px 0; }
QRadioButton::indicator { width: 14px; height: 14px; background: @base;
    border: 1px solid @muted; border-radius: 8px; }
QRadioButton::indicator:hover { border-color: @accent; }
QRadioButton::indicator:checked { border-color: @accent; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0 @onAccent, stop: 0.4 @onAccent, stop: 0.5 @accent, stop: 1 @accent); }
QRadioButton::indicator:focus { border: 2px solid @accent; width: 12px; height: 12px; }
QRadioButton::indicator:checked:focus { border-color: @text; }
QRadioButton::indicator:disabled { border-color: @hairline; }

QTreeWidget { background: @base; border: 1px solid @hairline; border-radius: 5px; outline: none;
    show-decoration-selected: 1; selection-background-color: @selection; selection-color: @text; }
QTreeWidget::item { padding: 5px 6px; color: @text; }
QTreeWidget::item:selected { background: @selection; color: @text; }
QFrame#overlay QTreeWidget { border: none; }
QFrame#overlay QTreeWidget::item { padding: 3px 2px; }
QFrame#overlay { background: @base; border: 1px solid @border; border-radius: 8px; }
QFrame#overlay QListView { background: transparent; }
QLineEdit#overlayField, QLineEdit#overlayField:focus { border: none; border-bottom: 1px solid @hairline;
    border-radius: 0; padding: 8px 4px; background: transparent; }
QWidget#headBar { background: @base; border-bottom: 1px solid @hairline; }
QPushButton#wayToAnything { text-align: left; color: @muted; min-width: 240px; padding: 4px 10px; }
QWidget#asOfBanner { background: @selection; border-bottom: 1px solid @hairline; }
QWidget#navigation { background: @side; }
QWidget#pane { background: @base; }
QWidget#noticeBar { background: @notice; border-bottom: 1px solid @hairline; }
QLabel#preview { border: 1px solid @border; }
QLabel#timelineCard { background: @base; border: 1px solid @border; border-radius: 6px; padding: 8px; }
QLabel[muted="true"] { color: @muted; }
QLabel[problem="true"] { color: @problem; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[title="true"] { font-weight: 600; }
)";

} // namespace

QString WindowTheme::styleSheet() const
{
    // Longer names first: @accentHover before @accent.
    const std::pair<const char*, QColor> names[] = {
        {"@accentHover", dark ? accent.lighter(110) : accent.lighter(115)},
        {"@tipText", dark ? text : base},
        {"@hoverSide", dark ? QColor(0x30373d) : QColor(0xe2e7ea)},
        {"@selection", selection},
        {"@hairline", hairline},
        {"@onAccent", onAccent},
        {"@problem", problem},
        {"@notice", notice},
        {"@border", border},
        {"@accent", accent},
        {"@window", window},
        {"@button", dark ? QColor(0x2d3339) : base},
        {"@hover", hover},
        {"@muted", muted},
        {"@side", side},
        {"@base", base},
        {"@text", text},
        {"@tip", dark ? QColor(0x3a424a) : text},
    };
    QString sheet = QString::fromLatin1(rules);
    for (const auto& [name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    sheet.replace(QLatin1String("@chevron"),
                  dark ? QStringLiteral("chevron-dark") : QStringLiteral("chevron-light"));
    sheet.replace(QLatin1String("@tick"),
                  onAccent == QColor(Qt::white) ? QStringLiteral("tick-light") : QStringLiteral("tick-dark"));
    return sheet;
}

} // namespace rapporteur
