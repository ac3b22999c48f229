// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachments/filepreview.h"

#include "attachments/filefetch.h"
#include "base/part.h"
#include "pdfpages/pdftools.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace rapporteur {

namespace {
constexpr qint64 largestShown = 50 << 20;
constexpr int tallest = 360;
constexpr int border = 1;
constexpr QSize largestPicture(1600, 1200);

bool isPdf(const Record& attachment)
{
    return attachment.text(u"media_type") == QLatin1String("application/pdf");
}

/// Not larger than it will be shown: a photograph has more pixels than a screen.
QImage decode(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > largestPicture.width() || size.height() > largestPicture.height())
        reader.setScaledSize(size.scaled(largestPicture, Qt::KeepAspectRatio));
    return reader.read();
}

/// A page is rendered without its paper, and the window may be as dark as its letters.
QImage onPaper(const QImage& page)
{
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, page);
    return paper;
}
} // namespace

bool FilePreview::canShow(const Record& attachment)
{
    const bool isImage = attachment.text(u"media_type").startsWith(QLatin1String("image/"));
    return (isImage || isPdf(attachment)) && attachment.value(u"size").toInteger() <= largestShown;
}

FilePreview::FilePreview(Workspace& workspace, const Record& attachment, QWidget* parent)
    : QWidget(parent)
    , m_isPdf(isPdf(attachment))
    , m_picture(new QLabel(this))
    , m_note(new QLabel(tr("The preview is being made…"), this))
    , m_pages(new QWidget(this))
    , m_bytes(std::make_shared<QByteArray>())
    , m_decoded(std::make_shared<QImage>())
    , m_buffer(new QBuffer(m_bytes.get(), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, space::one);
    layout->setSpacing(space::half);
    m_picture->setAccessibleName(tr("Preview of %1").arg(attachment.text(u"file_name")));
    m_picture->setObjectName(QStringLiteral("preview"));
    m_picture->hide();
    m_note->setProperty("muted", true);
    layout->addWidget(m_note);
    layout->addWidget(m_picture, 0, Qt::AlignLeft);
    setupPages();
    layout->addWidget(m_pages);
    fetch(workspace, attachment);
}

FilePreview::~FilePreview() = default;

void FilePreview::setupPages()
{
    auto* line = new QHBoxLayout(m_pages);
    line->setContentsMargins(0, 0, 0, 0);
    m_pageNumber = new QLabel(m_pages);
    m_pageNumber->setProperty("muted", true);
    m_back = new QToolButton(m_pages);
    m_next = new QToolButton(m_pages);
    m_back->setIcon(icon(QStringLiteral("go-previous"), IconTone::Muted));
    m_next->setIcon(icon(QStringLiteral("go-next"), IconTone::Muted));
    m_back->setToolTip(tr("Page before"));
    m_next->setToolTip(tr("Next page"));
    m_back->setAccessibleName(tr("Page before"));
    m_next->setAccessibleName(tr("Next page"));
    line->addWidget(m_back);
    line->addWidget(m_pageNumber);
    line->addWidget(m_next);
    line->addStretch(1);
    m_pages->hide();
    connect(m_back, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
}

void FilePreview::fetch(Workspace& workspace, const Record& attachment)
{
    const auto use = [bytes = m_bytes, decoded = m_decoded, pdf = m_isPdf](const QByteArray& found) {
        if (pdf)
            *bytes = found;
        else
            *decoded = decode(found);
        return Result<void>();
    };
    m_fetch = std::make_unique<FileFetch>(workspace.store().location(), attachment.text(u"digest"), use);
    connect(m_fetch.get(), &QThread::finished, this, &FilePreview::takeBytes);
    m_fetch->start(QThread::LowPriority);
}

void FilePreview::takeBytes()
{
    if (!m_fetch->result()) {
        m_note->setText(m_fetch->result().error().message);
        return;
    }
    if (m_isPdf) {
        openPdf();
        return;
    }
    m_image = *m_decoded;
    fit();
}

void FilePreview::openPdf()
{
    const auto tools = part<PdfTools>();
    if (!tools) {
        m_note->setText(tools.error().message);
        return;
    }
    m_pdf = *tools;
    m_document = m_pdf->makeDocument(this);
    m_buffer->open(QIODevice::ReadOnly);
    m_pdf->load(m_document, m_buffer);
    showPage(0);
}

void FilePreview::showPage(int page)
{
    const int count = m_pdf->pageCount(m_document);
    if (page >= 0 && page < count) {
        m_page = page;
        const QSizeF size = m_pdf->pageSize(m_document, page);
        const QSize scaled = size.scaled(QSizeF(largestPicture) / 2, Qt::KeepAspectRatio).toSize();
        m_image = onPaper(m_pdf->render(m_document, page, scaled));
    }
    m_pages->setVisible(count > 1);
    m_back->setEnabled(m_page > 0);
    m_next->setEnabled(m_page < count - 1);
    m_pageNumber->setText(tr("Page %1 of %2").arg(QLocale().toString(m_page + 1), QLocale().toString(count)));
    fit();
}

void FilePreview::fit()
{
    m_note->setVisible(m_image.isNull());
    m_picture->setVisible(!m_image.isNull());
    if (m_image.isNull()) {
        m_note->setText(tr("This file cannot be shown here. Open it in its own program."));
        return;
    }
    const qreal scale = devicePixelRatioF();
    const QSize room = QSize(std::max(120, width() - 2 * border), tallest) * scale;
    const QSize size = m_image.width() > room.width() || m_image.height() > room.height()
                           ? m_image.size().scaled(room, Qt::KeepAspectRatio)
                           : m_image.size();
    QPixmap picture = QPixmap::fromImage(m_image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(scale);
    m_picture->setPixmap(picture);
}

void FilePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_image.isNull() && event->oldSize().width() != event->size().width())
        fit();
}

} // namespace rapporteur
