// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QWidget>

class QAbstractScrollArea;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPdfDocument;
class QProgressBar;

namespace rapporteur {

struct PdfTools;

/// The real pages of a report, how far the next ones are, and the way to stop them.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);
    ~ReportPreview() override;

    /// Puts a button at the end of the line above the pages.
    void addTool(QWidget* tool);
    void showPages(const QByteArray& pdf);
    [[nodiscard]] const QByteArray& pages() const { return m_bytes; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QWidget* view() const;
    /// Says what is being made; nothing where the text is empty.
    void setWorking(const QString& what);
    void setProgress(int done, int total);
    void showMessage(const QString& text, bool problem);

signals:
    void stopped();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupBar();
    void setupProgress();
    void setupView();
    void applyZoom();
    void colourView();

    QHBoxLayout* m_bar = nullptr;
    QLabel* m_pages = nullptr;
    QComboBox* m_zoom = nullptr;
    QWidget* m_working = nullptr;
    QLabel* m_workText = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_message = nullptr;
    const PdfTools* m_pdf = nullptr; ///< where it could be loaded
    QPdfDocument* m_document = nullptr;
    QAbstractScrollArea* m_view = nullptr;
    QBuffer m_buffer;
    QByteArray m_bytes;
};

} // namespace rapporteur
