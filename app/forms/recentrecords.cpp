// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recentrecords.h"

#include <QFileInfo>
#include <QSettings>
#include <QStringList>

namespace rapporteur {

namespace {
constexpr int mostKept = 6;
} // namespace

RecentRecords::RecentRecords(const Drafts& drafts)
    : m_store(QFileInfo(drafts.folder()).fileName())
{}

QString RecentRecords::key(const QString& entity) const
{
    return QStringLiteral("recent/%1/%2").arg(m_store, entity);
}

void RecentRecords::note(const RecordRef& record) const
{
    if (record.isNull())
        return;
    QStringList ids = QSettings().value(key(record.entity)).toStringList();
    ids.removeAll(record.id.toString());
    ids.prepend(record.id.toString());
    QSettings().setValue(key(record.entity), QStringList(ids.mid(0, mostKept)));
}

std::vector<Id> RecentRecords::of(const QString& entity) const
{
    std::vector<Id> found;
    const QStringList ids = QSettings().value(key(entity)).toStringList();
    for (const QString& text : ids) {
        if (const auto id = Id::fromString(text))
            found.push_back(*id);
    }
    return found;
}

} // namespace rapporteur
