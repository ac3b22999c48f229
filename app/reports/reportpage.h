// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <QBuffer>
#include <QTimer>

class QComboBox;
class QLabel;
class QPdfDocument;
class QPdfView;
class QProgressBar;
class QPushButton;

namespace rapporteur {

class ReportJob;

/// The group's report as the reader will get it: the real pages, for the chosen audience, ready to be saved.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ReportPage() override;

    void activate() override;
    QList<QWidget*> panes() override;
    /// Asks where and writes the pages that are shown, once they are made.
    void save();
    /// Writes them there; says below the pages how it went.
    bool saveTo(const QString& path);
    [[nodiscard]] bool isReady() const;

protected:
    void changeEvent(QEvent* event) override;

signals:
    void ready();

private:
    void setupBar();
    void setupView();
    void setupProgress();
    void colourView();
    void restart();
    void saveWhenReady();
    void stop();
    void takeResult();
    void show(const QByteArray& pdf);
    void showMessage(const QString& text, bool problem);
    [[nodiscard]] Audience reader() const;
    [[nodiscard]] QString groupName() const;

    QComboBox* m_audience = nullptr;
    QComboBox* m_zoom = nullptr;
    QPushButton* m_save = nullptr;
    QPdfDocument* m_document = nullptr;
    QPdfView* m_view = nullptr;
    QWidget* m_working = nullptr;
    QLabel* m_workText = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_pages = nullptr;
    QBuffer m_buffer;
    QByteArray m_bytes;
    std::unique_ptr<ReportJob> m_job;
    QTimer m_later;
    bool m_stale = true;
    bool m_saveWhenReady = false;
};

} // namespace rapporteur
