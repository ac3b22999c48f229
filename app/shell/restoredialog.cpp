// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/restoredialog.h"

#include "shell/filedialogs.h"
#include "shell/windowtheme.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

enum Column { Made, People, LastChange, Size, File };

QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace

RestoreDialog::RestoreDialog(const StoreLocation& location, QWidget* parent)
    : QDialog(parent)
    , m_location(location)
    , m_backups(backupsOf(location))
    , m_list(new QTreeWidget(this))
    , m_reason(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore from a backup"));
    resize(720, 420);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::two);
    column->setSpacing(space::two);
    auto* words = new QLabel(m_backups.isEmpty() ? tr("No backup has been made of these records yet. One is "
                                                      "made on each day on which they change. A copy "
                                                      "that you saved yourself can be restored, too.")
                                                 : tr("The backup takes the place of the present records. "
                                                      "These are kept beside it first, so that nothing "
                                                      "is lost."),
                             this);
    words->setWordWrap(true);
    column->addWidget(words);
    setupList();
    column->addWidget(m_list, 1);
    m_reason->setProperty("problem", true);
    m_reason->setWordWrap(true);
    m_reason->hide();
    column->addWidget(m_reason);
    setupButtons();
    readAll();
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::setupList()
{
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("Made"), tr("People"), tr("Last change"), tr("Size"), tr("File")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    for (const Backup& backup : std::as_const(m_backups)) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(Made, momentText(backup.made));
        item->setText(People, tr("…"));
        item->setText(Size, QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat));
        item->setText(File, QFileInfo(backup.path).fileName());
        item->setToolTip(File, QDir::toNativeSeparators(backup.path));
        item->setTextAlignment(People, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setVisible(!m_backups.isEmpty());
    m_list->setCurrentItem(m_list->topLevelItem(0));
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &RestoreDialog::take);
}

void RestoreDialog::setupButtons()
{
    auto* other = new QPushButton(tr("Another file…"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_restore = new QPushButton(tr("Restore"), this);
    m_restore->setProperty("primary", true);
    m_restore->setDefault(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(other);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(m_restore);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::take);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::askOther);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    updateButtons();
}

/// Away from the window: there may be many, and large ones.
void RestoreDialog::readAll()
{
    m_reading =
        std::make_unique<StoreJob>([this, backups = m_backups](const CopyProgress& progress) -> Result<void> {
            for (int row = 0; row < backups.size() && progress(0); ++row) {
                const Backup read = lookInto(backups[row]);
                QMetaObject::invokeMethod(this, [this, row, read] { showRead(row, read); });
            }
            return {};
        });
    m_reading->start(QThread::LowPriority);
}

void RestoreDialog::showRead(int row, const Backup& backup)
{
    m_backups[row] = backup;
    QTreeWidgetItem* item = m_list->topLevelItem(row);
    const bool sound = backup.problem.isEmpty();
    item->setText(People, sound ? QLocale().toString(backup.people) : tr("damaged"));
    item->setText(LastChange, momentText(backup.lastChange));
    m_list->resizeColumnToContents(LastChange);
    updateButtons();
}

void RestoreDialog::updateButtons()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool known = row >= 0 && (m_backups[row].people >= 0 || !m_backups[row].problem.isEmpty());
    const QString problem = row < 0 ? QString() : m_backups[row].problem;
    m_restore->setEnabled(known && problem.isEmpty());
    m_reason->setText(problem);
    m_reason->setVisible(!problem.isEmpty());
}

void RestoreDialog::take()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || !m_restore->isEnabled())
        return;
    const QString path = m_backups[row].path;
    accept();
    emit chosen(path);
}

void RestoreDialog::askOther()
{
    QFileDialog* dialog =
        makeFileDialog(this, tr("Restore from a file"), tr("Rapporteur records (*.rapporteur)"),
                       QFileDialog::AcceptOpen, QStringLiteral("rapporteur"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        accept();
        emit chosen(path);
    });
    dialog->open();
}

} // namespace rapporteur
