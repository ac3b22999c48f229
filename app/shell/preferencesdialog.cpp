// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferencesdialog.h"

#include "shell/mainwindow.h"
#include "shell/preferences.h"
#include "shell/windowtheme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace rapporteur {

namespace {

/// A quiet line below a field that says what it is for.
QWidget* withHint(QWidget* field, const QString& hint)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    auto* words = new QLabel(hint, box);
    words->setProperty("muted", true);
    words->setWordWrap(true);
    column->addWidget(field);
    column->addWidget(words);
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(MainWindow& window)
    : QDialog(&window)
    , m_window(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::three);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::two);
    form->setVerticalSpacing(space::two);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addTheme(*form);
    addAuthor(*form);
    addBackups(*form);
    column->addLayout(form);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
}

void PreferencesDialog::addTheme(QFormLayout& form)
{
    auto* choice = new QComboBox(this);
    choice->addItem(tr("as on the desktop"), int(WindowTheme::Choice::Desktop));
    choice->addItem(tr("light"), int(WindowTheme::Choice::Light));
    choice->addItem(tr("dark"), int(WindowTheme::Choice::Dark));
    choice->setCurrentIndex(choice->findData(int(preferences::theme())));
    auto* label = new QLabel(tr("&Colours"), this);
    label->setBuddy(choice);
    form.addRow(label, choice);
    connect(choice, &QComboBox::activated, this, [choice] {
        const auto chosen = WindowTheme::Choice(choice->currentData().toInt());
        preferences::setTheme(chosen);
        WindowTheme::apply(*qApp, chosen);
    });
}

void PreferencesDialog::addAuthor(QFormLayout& form)
{
    auto* name = new QLineEdit(preferences::author(), this);
    name->setAccessibleName(tr("Your name in the history"));
    name->setPlaceholderText(tr("the name of your account"));
    auto* label = new QLabel(tr("Your &name"), this);
    label->setBuddy(name);
    form.addRow(label,
                withHint(name, tr("Who the history says changed something. Undo takes back the steps made "
                                  "under this name.")));
    connect(name, &QLineEdit::editingFinished, this, [this, name] {
        if (name->text().simplified() == preferences::author())
            return;
        preferences::setAuthor(name->text());
        // Whoever has the records open is named in each step: they are opened anew.
        if (m_window.workspace())
            m_window.openLocation(QString(m_window.workspace()->store().location().text));
    });
}

void PreferencesDialog::addBackups(QFormLayout& form)
{
    auto* number = new QComboBox(this);
    QList<int> offered = {3, 5, 10, 20, 30, 60};
    if (!offered.contains(preferences::backupsKept()))
        offered.append(preferences::backupsKept());
    for (const int each : std::as_const(offered))
        number->addItem(QLocale().toString(each), each);
    number->setCurrentIndex(number->findData(preferences::backupsKept()));
    number->setMaximumWidth(88);
    auto* label = new QLabel(tr("Daily &backups"), this);
    label->setBuddy(number);
    form.addRow(label,
                withHint(number, tr("So many are kept in a folder beside the file; the oldest goes first.")));
    connect(number, &QComboBox::activated, this,
            [number] { preferences::setBackupsKept(number->currentData().toInt()); });
}

} // namespace rapporteur
