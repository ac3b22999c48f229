// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filedialogs.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace rapporteur {

namespace {

const auto folderKey = QStringLiteral("files/folder");

QString lastFolder()
{
    const QString last = QSettings().value(folderKey).toString();
    return !last.isEmpty() && QFileInfo(last).isDir()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QFileDialog* makeFileDialog(QWidget* window, const QString& title, const QString& filter,
                            QFileDialog::AcceptMode mode, const QString& suffix)
{
    auto* dialog = new QFileDialog(window, title, lastFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setDefaultSuffix(suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [](const QString& path) {
        QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    });
    return dialog;
}

} // namespace rapporteur
