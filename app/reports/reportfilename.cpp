// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfilename.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rapporteur {

QString reportFileName(const QString& groupName, Audience reader)
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    const QString name = QString(groupName).replace(unfit, QStringLiteral(" ")).simplified();
    switch (reader) {
    case Audience::Public:
        return QCoreApplication::translate("reports", "%1 - report.pdf").arg(name);
    case Audience::Members:
        return QCoreApplication::translate("reports", "%1 - report for members.pdf").arg(name);
    case Audience::Secretariat:
        break;
    }
    return QCoreApplication::translate("reports", "%1 - report for the secretariat.pdf").arg(name);
}

} // namespace rapporteur
