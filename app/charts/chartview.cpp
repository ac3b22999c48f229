// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/chartcanvas.h"
#include "charts/chartexport.h"
#include "charts/charttablemodel.h"
#include "shell/filedialogs.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace rapporteur {

namespace {

/// A title as a file's name: what no file system takes is left out.
QString fileName(const QString& title)
{
    QString name = title;
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\s]+")), QStringLiteral(" "));
    return name.trimmed();
}

QPushButton* menuButton(const QString& text, const QList<QAction*>& actions, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setFlat(true);
    button->setProperty("menu", true);
    auto* menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    return button;
}

/// Columns as wide as their content with room between them; names take what is left.
void fitColumns(QTableView& view, const ChartTable& table)
{
    constexpr int Between = 24;
    QHeaderView& header = *view.horizontalHeader();
    const int last = int(table.columns.size()) - 1;
    const int wide = last >= 0 && table.columns.at(last).number ? 0 : last;
    for (int i = 0; i <= last; ++i) {
        header.setSectionResizeMode(i, i == wide ? QHeaderView::Stretch : QHeaderView::Interactive);
        view.resizeColumnToContents(i);
        if (i != wide)
            header.resizeSection(i, header.sectionSize(i) + Between);
    }
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , m_model(new ChartTableModel(this))
    , m_canvas(new ChartCanvas)
    , m_scroll(new QScrollArea)
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_message(new QLabel)
    , m_tools(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    setupActions();
    setupContent();
    setupBar();
    column->addWidget(m_stack, 1);
}

void ChartView::setupActions()
{
    m_asTable = new QAction(tr("Show as table"), this);
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, &ChartView::showAsTable);
    m_copyPicture = new QAction(tr("Copy picture"), this);
    connect(m_copyPicture, &QAction::triggered, this, &ChartView::copyPicture);
    m_copyTable = new QAction(tr("Copy table as text"), this);
    connect(m_copyTable, &QAction::triggered, this, &ChartView::copyTable);
    addSaveAction(tr("Picture for documents and slides (SVG)…"), tr("SVG pictures (*.svg)"),
                  QStringLiteral("svg"));
    addSaveAction(tr("Picture in pixels (PNG)…"), tr("PNG pictures (*.png)"), QStringLiteral("png"));
    addSaveAction(tr("Page to print (PDF)…"), tr("PDF documents (*.pdf)"), QStringLiteral("pdf"));
    addSaveAction(tr("Table for a spreadsheet (CSV)…"), tr("CSV tables (*.csv)"), QStringLiteral("csv"));
}

QAction* ChartView::addSaveAction(const QString& text, const QString& filter, const QString& suffix)
{
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, [this, filter, suffix] { askWhere(filter, suffix); });
    m_saveActions << action;
    return action;
}

void ChartView::setupContent()
{
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    connect(m_canvas, &ChartCanvas::figureChosen, this, &ChartView::figureChosen);
    connect(m_canvas, &ChartCanvas::markChosen, this, &ChartView::markChosen);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    for (QWidget* content : {static_cast<QWidget*>(m_canvas), static_cast<QWidget*>(m_table)}) {
        content->setContextMenuPolicy(Qt::ActionsContextMenu);
        content->addActions({m_asTable, m_copyPicture, m_copyTable});
        content->addActions(m_saveActions);
    }
}

void ChartView::setupBar()
{
    auto* row = new QHBoxLayout(m_tools);
    row->setSpacing(4);
    row->setContentsMargins(8, 8, 8, 0);
    row->addStretch(1);
    auto* asTable = new QToolButton;
    asTable->setDefaultAction(m_asTable);
    asTable->setAutoRaise(true);
    asTable->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(asTable);
    row->addWidget(menuButton(tr("Copy"), {m_copyPicture, m_copyTable}, this));
    row->addWidget(menuButton(tr("Save as"), m_saveActions, this));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setContentsMargins(12, 4, 12, 0);
    m_message->hide();
    layout()->addWidget(m_tools);
    layout()->addWidget(m_message);
}

void ChartView::setSpec(const ChartSpec& spec)
{
    m_spec = spec;
    m_canvas->setSpec(spec);
    m_canvas->setAccessibleDescription(
        spec.summary + u' ' +
        tr("The arrow keys step through the figures, Enter lists what is behind one; \"Show as table\" lists "
           "them."));
    m_model->setTable(spec.table);
    m_table->setAccessibleName(tr("%1, as a table").arg(spec.title));
    m_table->setAccessibleDescription(spec.summary);
    fitColumns(*m_table, spec.table);
    m_copyPicture->setEnabled(!spec.isEmpty());
    for (QAction* action : m_saveActions)
        action->setEnabled(!spec.isEmpty());
    fitCanvas();
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitCanvas();
    return QWidget::eventFilter(watched, event);
}

void ChartView::fitCanvas()
{
    // Against the whole area: asking the viewport, which the scroll bar narrows, could go back and forth for
    // ever.
    m_canvas->setMinimumHeight(m_canvas->heightFor(m_scroll->size()));
}

void ChartView::showAsTable(bool table)
{
    const bool focused = m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_scroll);
    if (focused)
        (table ? static_cast<QWidget*>(m_table) : m_canvas)->setFocus();
}

void ChartView::copyPicture()
{
    auto* content = new QMimeData;
    content->setImageData(chartImage(m_spec));
    if (const Result<QByteArray> svg = chartBytes(m_spec, ChartFormat::Svg))
        content->setData(QStringLiteral("image/svg+xml"), *svg);
    QGuiApplication::clipboard()->setMimeData(content);
    say(tr("The picture is copied."));
}

void ChartView::copyTable()
{
    QGuiApplication::clipboard()->setText(chartText(m_spec));
    say(tr("The table is copied."));
}

void ChartView::askWhere(const QString& filter, const QString& suffix)
{
    QFileDialog* dialog = makeFileDialog(this, tr("Save chart"), filter, QFileDialog::AcceptSave, suffix);
    dialog->selectFile(fileName(m_spec.title) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { save(path); });
    dialog->open();
}

Result<void> ChartView::save(const QString& path)
{
    Result<void> result = exportChart(m_spec, path);
    say(result ? tr("Saved: %1").arg(QDir::toNativeSeparators(path)) : result.error().message);
    if (result)
        emit saved(path);
    return result;
}

void ChartView::say(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace rapporteur
