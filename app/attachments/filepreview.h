// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QBuffer;
class QLabel;
class QPdfDocument;
class QToolButton;

namespace rapporteur {

class FileFetch;
struct PdfTools;

/// What a kept file looks like: an image, or the pages of a PDF one by one. Other kinds of file show nothing.
class FilePreview : public QWidget
{
    Q_OBJECT

public:
    FilePreview(Workspace& workspace, const Record& attachment, QWidget* parent = nullptr);
    ~FilePreview() override;

    [[nodiscard]] static bool canShow(const Record& attachment);
    /// Whether there is a picture yet.
    [[nodiscard]] bool isShown() const { return !m_image.isNull(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupPages();
    void fetch(Workspace& workspace, const Record& attachment);
    void takeBytes();
    void openPdf();
    void showPage(int page);
    void fit();

    bool m_isPdf;
    QLabel* m_picture;
    QLabel* m_note;
    QWidget* m_pages;
    QLabel* m_pageNumber = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_next = nullptr;
    int m_page = 0;
    std::shared_ptr<QByteArray> m_bytes;
    std::shared_ptr<QImage> m_decoded; ///< by the thread that fetched it
    QImage m_image;
    QBuffer* m_buffer;
    const PdfTools* m_pdf = nullptr;
    QPdfDocument* m_document = nullptr;
    std::unique_ptr<FileFetch> m_fetch;
};

} // namespace rapporteur
