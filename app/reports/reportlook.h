// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "reports/reportsetup.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace rapporteur {

/// How a report looks: the picture on its cover, the logo, paper and colours.
class ReportLook : public QWidget
{
    Q_OBJECT

public:
    explicit ReportLook(Workspace& workspace, QWidget* parent = nullptr);

    void setSetup(const ReportSetup& setup);
    void writeTo(ReportSetup& setup) const;
    /// Reads a picture from a file and keeps it; fails where it is none.
    [[nodiscard]] Result<QString> keepPicture(const QString& path);

signals:
    void edited();

private:
    /// A picture that can be chosen and taken away.
    struct Picture
    {
        QString digest;
        QLabel* shown = nullptr;
        QPushButton* choose = nullptr;
        QPushButton* remove = nullptr;
    };
    void setupPicture(Picture& picture, const QString& label, const QString& choose, const QString& remove);
    void askPicture(Picture& picture);
    void showPicture(Picture& picture);

    Workspace& m_workspace;
    QFormLayout* m_form;
    Picture m_cover;
    Picture m_logo;
    QComboBox* m_paper;
    QComboBox* m_theme;
};

} // namespace rapporteur
