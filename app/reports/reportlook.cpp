// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportlook.h"

#include "report/theme.h"
#include "shell/filedialogs.h"
#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>

namespace rapporteur {

namespace {

constexpr qint64 largestPicture = 20'000'000; // bytes
constexpr int shownHeight = 64;

QIcon swatch(const QColor& colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(colour);
    return QIcon(pixmap);
}

} // namespace

ReportLook::ReportLook(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout(this))
    , m_paper(new QComboBox(this))
    , m_theme(new QComboBox(this))
{
    m_form->setContentsMargins(space::two, space::two, space::two, space::two);
    m_form->setSpacing(space::one);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setupPicture(m_cover, tr("Cover picture"), tr("Choose the cover picture"), tr("No cover picture"));
    setupPicture(m_logo, tr("Logo"), tr("Choose the logo"), tr("No logo"));
    m_paper->addItem(tr("A4"), QStringLiteral("A4"));
    m_paper->addItem(tr("Letter"), QStringLiteral("Letter"));
    for (const report::Theme& theme : report::themes())
        m_theme->addItem(swatch(theme.accent), theme.title, theme.name);
    m_paper->setAccessibleName(tr("Paper"));
    m_theme->setAccessibleName(tr("Colours"));
    m_form->addRow(tr("Paper"), m_paper);
    m_form->addRow(tr("Colours"), m_theme);
    for (QComboBox* combo : {m_paper, m_theme})
        connect(combo, &QComboBox::activated, this, &ReportLook::edited);
}

void ReportLook::setupPicture(Picture& picture, const QString& label, const QString& choose,
                              const QString& remove)
{
    picture.shown = new QLabel(this);
    picture.choose = new QPushButton(icon(QStringLiteral("insert-image")), tr("Choose…"), this);
    picture.choose->setAccessibleName(choose);
    picture.remove = new QPushButton(icon(QStringLiteral("edit-clear")), {}, this);
    picture.remove->setAccessibleName(remove);
    picture.remove->setToolTip(remove);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::one);
    line->addWidget(picture.shown);
    line->addWidget(picture.choose);
    line->addWidget(picture.remove);
    line->addStretch(1);
    m_form->addRow(label, line);
    connect(picture.choose, &QPushButton::clicked, this, [this, &picture] { askPicture(picture); });
    connect(picture.remove, &QPushButton::clicked, this, [this, &picture] {
        picture.digest.clear();
        showPicture(picture);
        picture.choose->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
    showPicture(picture);
}

Result<QString> ReportLook::keepPicture(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > largestPicture)
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is too large for a cover: 20 MB is the most.").arg(path));
    QByteArray bytes = file.readAll();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    if (!QImageReader(&buffer).canRead())
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is no picture that can be used here: PNG, JPEG or SVG will do.").arg(path));
    return m_workspace.store().storeContent(bytes);
}

void ReportLook::askPicture(Picture& picture)
{
    QFileDialog* dialog =
        makeFileDialog(this, tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp)"),
                       QFileDialog::AcceptOpen, QString());
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, &picture](const QString& path) {
        const auto kept = keepPicture(path);
        if (!kept) {
            m_workspace.fail(kept.error());
            return;
        }
        picture.digest = *kept;
        showPicture(picture);
        emit edited();
    });
    dialog->open();
}

void ReportLook::showPicture(Picture& picture)
{
    QImage image;
    if (!picture.digest.isEmpty())
        image.loadFromData(m_workspace.store().content(picture.digest).value_or(QByteArray()));
    picture.shown->setVisible(!image.isNull());
    picture.remove->setVisible(!picture.digest.isEmpty());
    if (!image.isNull())
        picture.shown->setPixmap(
            QPixmap::fromImage(image.scaled(96, shownHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    picture.choose->setEnabled(!m_workspace.isReadOnly());
}

void ReportLook::setSetup(const ReportSetup& setup)
{
    m_cover.digest = setup.definition.coverPicture;
    m_logo.digest = setup.definition.logo;
    showPicture(m_cover);
    showPicture(m_logo);
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(setup.options.paper)));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(setup.options.theme)));
}

void ReportLook::writeTo(ReportSetup& setup) const
{
    setup.definition.coverPicture = m_cover.digest;
    setup.definition.logo = m_logo.digest;
    setup.options.paper = m_paper->currentData().toString();
    setup.options.theme = m_theme->currentIndex() == 0 ? QString() : m_theme->currentData().toString();
}

} // namespace rapporteur
