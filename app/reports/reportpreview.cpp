// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportpreview.h"

#include "base/part.h"
#include "pdfpages/pdftools.h"
#include "shell/windowtheme.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>

namespace rapporteur {

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setupBar();
    setupProgress();
    setupView();
}

/// The view's own thread may still be drawing from the bytes, which are gone before the view is.
ReportPreview::~ReportPreview()
{
    if (m_pdf)
        m_pdf->close(m_document);
}

void ReportPreview::setupBar()
{
    m_bar = new QHBoxLayout;
    m_bar->setContentsMargins(space::two, space::one, space::two, space::one);
    m_bar->setSpacing(space::one);
    auto* zoomLabel = new QLabel(tr("Size"), this);
    m_zoom = new QComboBox(this);
    m_zoom->addItem(tr("Page width"), 0.0);
    m_zoom->addItem(tr("Whole page"), -1.0);
    for (const int percent : {75, 100, 150, 200})
        m_zoom->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent / 100.0);
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    zoomLabel->setBuddy(m_zoom);
    m_pages = new QLabel(this);
    m_pages->setProperty("muted", true);
    m_bar->addWidget(zoomLabel);
    m_bar->addWidget(m_zoom);
    m_bar->addSpacing(space::one);
    m_bar->addWidget(m_pages);
    m_bar->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(m_bar);
    connect(m_zoom, &QComboBox::activated, this, &ReportPreview::applyZoom);
}

void ReportPreview::addTool(QWidget* tool)
{
    m_bar->addWidget(tool);
}

void ReportPreview::setupProgress()
{
    m_working = new QWidget(this);
    auto* line = new QHBoxLayout(m_working);
    line->setContentsMargins(space::two, 0, space::two, space::one);
    line->setSpacing(space::one);
    m_workText = new QLabel(m_working);
    m_progress = new QProgressBar(m_working);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the report"));
    auto* cancel = new QPushButton(tr("Cancel"), m_working);
    line->addWidget(m_workText);
    line->addWidget(m_progress, 1);
    line->addWidget(cancel);
    m_message = new QLabel(this);
    m_message->setContentsMargins(space::two, 0, space::two, space::one);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_working->hide();
    m_message->hide();
    layout()->addWidget(m_working);
    layout()->addWidget(m_message);
    connect(cancel, &QPushButton::clicked, this, &ReportPreview::stopped);
}

void ReportPreview::setupView()
{
    m_pdf = part<PdfTools>().value_or(nullptr);
    m_document = m_pdf ? m_pdf->makeDocument(this) : nullptr;
    m_view = m_pdf ? m_pdf->makeView(m_document, space::two, this) : new QAbstractScrollArea(this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Pages of the report"));
    colourView();
    applyZoom();
    static_cast<QVBoxLayout*>(layout())->addWidget(m_view, 1);
}

QWidget* ReportPreview::view() const
{
    return m_view;
}

void ReportPreview::applyZoom()
{
    if (m_pdf)
        m_pdf->zoom(m_view, m_zoom->currentData().toDouble());
}

void ReportPreview::colourView()
{
    QPalette colours = m_view->palette();
    colours.setColor(QPalette::Dark, WindowTheme::current().side);
    m_view->setPalette(colours);
}

/// The place that is being read stays where it was. Where pages cannot be shown they can still be saved.
void ReportPreview::showPages(const QByteArray& pdf)
{
    m_bytes = pdf;
    if (!m_pdf) {
        showMessage(part<PdfTools>().error().message, true);
        return;
    }
    const int at = m_view->verticalScrollBar()->value();
    m_pdf->close(m_document);
    m_buffer.close();
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_pdf->load(m_document, &m_buffer);
    m_pages->setText(pdf.isEmpty() ? QString() : tr("Pages: %1").arg(QLocale().toString(pageCount())));
    m_view->verticalScrollBar()->setValue(at);
}

int ReportPreview::pageCount() const
{
    return m_pdf ? m_pdf->pageCount(m_document) : 0;
}

void ReportPreview::setWorking(const QString& what)
{
    m_working->setVisible(!what.isEmpty());
    m_workText->setText(what);
    m_progress->setRange(0, 0);
}

void ReportPreview::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void ReportPreview::showMessage(const QString& text, bool problem)
{
    m_message->setText(text);
    m_message->setProperty("problem", problem);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setVisible(!text.isEmpty());
}

void ReportPreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view)
        colourView();
}

} // namespace rapporteur
