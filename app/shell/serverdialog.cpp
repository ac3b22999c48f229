// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/serverdialog.h"

#include "shell/mainwindow.h"
#include "shell/windowtheme.h"
#include "store/store.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace rapporteur {

namespace {
const auto lastKey = QStringLiteral("server/last");
} // namespace

ServerDialog::ServerDialog(MainWindow& window)
    : QDialog(&window)
    , m_window(window)
    , m_address(new QLineEdit(QSettings().value(lastKey).toString(), this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open records on a server"));
    setFixedWidth(520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::one);
    auto* label = new QLabel(tr("&Address of the PostgreSQL database"), this);
    label->setBuddy(m_address);
    m_address->setAccessibleName(tr("Address of the database"));
    m_address->setPlaceholderText(QStringLiteral("postgresql://user@host/database"));
    auto* hint =
        new QLabel(tr("Whoever runs the server knows it. A password is not typed here: it is taken from "
                      "the file .pgpass in your home folder."),
                   this);
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_address),
                          static_cast<QWidget*>(m_problem), static_cast<QWidget*>(hint)})
        column->addWidget(part);
    column->addSpacing(space::one);
    setupButtons();
    m_address->selectAll();
}

void ServerDialog::setupButtons()
{
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* open = new QPushButton(tr("Open"), this);
    open->setProperty("primary", true);
    open->setDefault(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(open);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, &ServerDialog::openAddress);
}

/// Why a server does not answer is told by the window, as it is for a file.
void ServerDialog::openAddress()
{
    const StoreLocation location{m_address->text().trimmed()};
    if (!location.isServer()) {
        m_problem->setText(tr("An address begins with postgresql:// and names the host and the database."));
        m_problem->show();
        adjustSize(); // for one line more
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    const StoreLocation kept{location.displayText()}; // nothing of what is no address
    if (kept.isServer())
        QSettings().setValue(lastKey, kept.text);
    accept();
    m_window.openLocation(location.text);
}

} // namespace rapporteur
