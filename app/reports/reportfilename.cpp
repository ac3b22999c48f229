// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfilename.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rapporteur {

QString reportFileName(const QString& groupName, const QString& reportName, Audience reader)
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    const auto fitting = [](const QString& text) {
        return QString(text).replace(unfit, QStringLiteral(" ")).simplified();
    };
    const QString group = fitting(groupName);
    const QString report = fitting(reportName);
    switch (reader) {
    case Audience::Public:
        return QCoreApplication::translate("reports", "%1 - %2").arg(group, report);
    case Audience::Members:
        return QCoreApplication::translate("reports", "%1 - %2 for members").arg(group, report);
    case Audience::Secretariat:
        break;
    }
    return QCoreApplication::translate("reports", "%1 - %2 for the secretariat").arg(group, report);
}

} // namespace rapporteur
