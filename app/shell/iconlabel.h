// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rapporteur {

/// A small sign beside words, in the muted colour of the theme, also after it changed.
class IconLabel : public QLabel
{
    Q_OBJECT

public:
    explicit IconLabel(QString iconName, QWidget* parent = nullptr);

    void setIconName(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QString m_iconName;
};

} // namespace rapporteur
