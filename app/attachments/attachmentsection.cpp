// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachments/attachmentsection.h"

#include "attachments/filefetch.h"
#include "attachments/fileintake.h"
#include "attachments/filepreview.h"
#include "entities/attachment.h"
#include "exchange/savefile.h"
#include "queries/usualvalues.h"
#include "shell/filedialogs.h"
#include "shell/windowtheme.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QMimeDatabase>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

namespace rapporteur {

namespace {

QStringList pathsIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

AttachmentSection::AttachmentSection(Workspace& workspace, FormPart part, QWidget* parent)
    : RelationSection(workspace, std::move(part), false,
                      tr("Drop files here, paste them with Ctrl+V, or choose them with “Add file…”."), parent)
    , m_working(new QWidget(this))
    , m_problem(new QLabel(this))
{
    setAddText(tr("Add file…"));
    setupWorking();
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout()->addWidget(m_problem);
}

AttachmentSection::~AttachmentSection() = default;

void AttachmentSection::setupWorking()
{
    auto* line = new QHBoxLayout(m_working);
    line->setContentsMargins(0, space::one, 0, space::one);
    line->setSpacing(space::two);
    m_what = new QLabel(m_working);
    m_progress = new QProgressBar(m_working);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of adding files"));
    auto* cancel = new QPushButton(tr("Cancel"), m_working);
    cancel->setAccessibleName(tr("Cancel adding files"));
    line->addWidget(m_what);
    line->addWidget(m_progress, 1);
    line->addWidget(cancel);
    m_working->hide();
    layout()->addWidget(m_working);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_intake)
            m_intake->cancel();
    });
}

void AttachmentSection::setOwner(const RecordRef& owner)
{
    if (owner != this->owner())
        m_problem->hide();
    RelationSection::setOwner(owner);
}

bool AttachmentSection::canTake(const QMimeData& mime) const
{
    return !workspace().isReadOnly() && (!pathsIn(mime).isEmpty() || (mime.hasImage() && !mime.hasText()));
}

void AttachmentSection::take(const QMimeData& mime)
{
    const QStringList paths = pathsIn(mime);
    if (!paths.isEmpty()) {
        addFiles(paths);
        return;
    }
    static const QTemporaryDir folder; // a pasted picture has no file yet
    const QString path = folder.filePath(tr("Pasted picture.png"));
    if (qvariant_cast<QImage>(mime.imageData()).save(path))
        addFiles({path});
}

void AttachmentSection::add()
{
    QFileDialog* dialog = makeFileDialog(window(), tr("Add Files"), {}, QFileDialog::AcceptOpen, {});
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentSection::addFiles);
    dialog->open();
}

void AttachmentSection::addFiles(const QStringList& paths)
{
    if (paths.isEmpty() || owner().isNull() || (m_intake && m_intake->isRunning()))
        return;
    m_problem->hide();
    m_target = owner();
    for (const QString& path : paths) {
        if (const auto checked = checkFile(path); !checked) {
            tell(checked.error());
            return;
        }
    }
    m_what->setText(paths.size() == 1 ? tr("Adding “%1”").arg(QFileInfo(paths.front()).fileName())
                                      : tr("Adding %n files", nullptr, static_cast<int>(paths.size())));
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_working->show();
    m_intake = std::make_unique<FileIntake>(workspace().store().location(), paths);
    connect(m_intake.get(), &FileIntake::progressed, m_progress, [this](int percent) {
        m_progress->setRange(0, percent < 100 ? 100 : 0); // what follows has no measure
        m_progress->setValue(percent);
    });
    connect(m_intake.get(), &QThread::finished, this, &AttachmentSection::takeFiles);
    m_intake->start();
}

/// The bytes are stored: now the record gets its attachments, in one step.
void AttachmentSection::takeFiles()
{
    m_working->hide();
    const Result<std::vector<TakenFile>>& files = m_intake->files();
    if (!files) {
        if (files.error().code != ErrorCode::Cancelled)
            tell(files.error());
        return;
    }
    const Relation relation = Relation::owned(entity());
    qint64 position = relation.count(workspace().store(), m_target).value_or(0);
    ChangeSet changes;
    for (const TakenFile& file : *files) {
        Attachment attachment;
        attachment.owner = m_target;
        attachment.fileName = file.name;
        attachment.mediaType = file.mediaType;
        attachment.size = file.size;
        attachment.digest = file.digest;
        attachment.position = ++position;
        const Record record = workspace().forUsualAudience(toRecord(attachment));
        changes.add(withUsualValues(workspace().store(), record, *relation.field));
    }
    if (const auto applied = workspace().apply(std::move(changes)); !applied)
        tell(applied.error());
}

void AttachmentSection::tell(const Error& error)
{
    m_problem->setText(error.message);
    m_problem->show();
}

QString AttachmentSection::summaryOf(const Record& record, const QString&) const
{
    const QString type = QMimeDatabase().mimeTypeForName(record.text(u"media_type")).comment();
    QStringList parts = {
        record.text(u"title").isEmpty() ? QString() : record.text(u"file_name"), type,
        QLocale().formattedDataSize(record.value(u"size").toInteger(), 1, QLocale::DataSizeSIFormat)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString AttachmentSection::leadsTo(const Record&) const
{
    return tr("Open the file (Ctrl+Enter)");
}

void AttachmentSection::go(const Record& record)
{
    const auto path = std::make_shared<QString>();
    fetch(
        record,
        [path, name = record.text(u"file_name")](const QByteArray& bytes) {
            return privateCopy(name, bytes).map([&path](const QString& copy) { *path = copy; });
        },
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(*path)); });
}

void AttachmentSection::saveAs(const Record& record)
{
    QFileDialog* dialog =
        makeFileDialog(window(), tr("Save a Copy of the File"), {}, QFileDialog::AcceptSave, {});
    dialog->selectFile(QFileInfo(record.text(u"file_name")).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, record](const QString& path) {
        fetch(
            record, [path](const QByteArray& bytes) { return saveWhole(path, bytes); }, [] {});
    });
    dialog->open();
}

void AttachmentSection::fetch(const Record& record, std::function<Result<void>(const QByteArray&)> use,
                              const std::function<void()>& then)
{
    m_problem->hide();
    m_fetch =
        std::make_unique<FileFetch>(workspace().store().location(), record.text(u"digest"), std::move(use));
    connect(m_fetch.get(), &QThread::finished, this, [this, then] {
        if (m_fetch->result())
            then();
        else
            tell(m_fetch->result().error());
    });
    m_fetch->start();
}

void AttachmentSection::addToEditor(QVBoxLayout& box, const Record& record)
{
    if (FilePreview::canShow(record))
        box.addWidget(new FilePreview(workspace(), record, box.parentWidget()));
    auto* line = new QHBoxLayout;
    auto* open = new QPushButton(tr("Open"), box.parentWidget());
    auto* save = new QPushButton(tr("Save as…"), box.parentWidget());
    open->setToolTip(tr("Opens a copy in the program that is made for it."));
    const QString name = record.text(u"file_name");
    open->setAccessibleName(tr("Open: %1").arg(name));
    save->setAccessibleName(tr("Save as…: %1").arg(name));
    line->addWidget(open);
    line->addWidget(save);
    line->addStretch(1);
    box.addLayout(line);
    connect(open, &QPushButton::clicked, this, [this, record] { go(record); });
    connect(save, &QPushButton::clicked, this, [this, record] { saveAs(record); });
}

void AttachmentSection::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_intake && m_intake->isRunning())
        m_intake->cancel();
    else
        RelationSection::keyPressEvent(event);
}

} // namespace rapporteur
