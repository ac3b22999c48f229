// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/serverurl.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace rapporteur {

namespace {

const auto usualPort = QStringLiteral("5432");

QString decoded(const QString& text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

} // namespace

QString ServerUrl::connectOptions(bool readOnly) const
{
    QStringList options = {QStringLiteral("connect_timeout=5"), QStringLiteral("tcp_user_timeout=8000"),
                           QStringLiteral("application_name=Rapporteur"),
                           QStringLiteral("target_session_attrs=") +
                               (readOnly ? QStringLiteral("any") : QStringLiteral("read-write"))};
    if (!ports.isEmpty())
        options.append(QStringLiteral("port=") + ports);
    return options.join(u';');
}

QString ServerUrl::displayText() const
{
    const QString who = user.isEmpty() ? QString() : user + u'@';
    const QStringList names = hosts.split(u',');
    const QStringList doors = ports.split(u',');
    QStringList addresses;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names[i].contains(u':') ? u'[' + names[i] + u']' : names[i];
        const QString port = doors.value(i, usualPort);
        addresses.append(port == usualPort ? name : name + u':' + port);
    }
    return QStringLiteral("postgresql://%1%2/%3").arg(who, addresses.join(u','), database);
}

bool isServerUrl(QStringView text)
{
    return text.startsWith(u"postgresql://") || text.startsWith(u"postgres://");
}

Result<ServerUrl> parseServerUrl(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^postgres(?:ql)?://(?:([^:@/]*)(?::([^@/]*))?@)?([^/?@]*)/([^/?]+)$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate(
                "database", "The address of the database should read postgresql://user@host/database."));
    }
    ServerUrl url{decoded(match.captured(1)), decoded(match.captured(2)), {}, {}, decoded(match.captured(4))};
    QStringList hosts;
    QStringList ports;
    for (const QString& host : match.captured(3).split(u',')) {
        // An address of IPv6 has colons of its own and stands in brackets.
        const auto end = host.startsWith(u'[') ? host.indexOf(u']') : -1;
        const auto colon = host.indexOf(u':', end + 1);
        const QString name = colon < 0 ? host : host.left(colon);
        hosts.append(end > 0 ? name.mid(1, end - 1) : name);
        ports.append(colon < 0 ? usualPort : host.mid(colon + 1));
    }
    url.hosts = hosts.join(u',');
    url.ports = ports.join(u',');
    return url;
}

} // namespace rapporteur
