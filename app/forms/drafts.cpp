// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/drafts.h"

#include "entities/registry.h"
#include "exchange/savefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace rapporteur {

namespace {

const auto suffix = QStringLiteral(".json");

/// The same for every way of writing the same place.
QString identityOf(const StoreLocation& location)
{
    if (location.isServer())
        return location.displayText();
    const QFileInfo file(location.text);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

/// Whole numbers as text: ids are larger than what JSON keeps exactly.
Value valueFromText(const FieldDescriptor& field, const QString& text)
{
    switch (field.type) {
    case FieldType::Boolean:
        return text == QLatin1String("true");
    case FieldType::Integer:
    case FieldType::Reference:
        return Value(text.toLongLong());
    default:
        return Value(text);
    }
}

QJsonObject toJson(const Draft& draft)
{
    QJsonObject fields;
    for (const FieldDescriptor& field : draft.record.entity->fields()) {
        const Value& value = draft.record.value(field.name);
        fields.insert(field.name, value.isNull() ? QJsonValue() : QJsonValue(value.toText()));
    }
    QJsonObject typed;
    for (auto it = draft.typed.cbegin(); it != draft.typed.cend(); ++it)
        typed.insert(it.key(), it.value());
    return {{QStringLiteral("entity"), draft.record.entity->name()},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("typed"), typed}};
}

std::optional<Draft> fromJson(const QString& key, const QJsonObject& json)
{
    const EntityDescriptor* entity = findEntity(json.value(QLatin1String("entity")).toString());
    if (!entity)
        return std::nullopt;
    Draft draft{key, Record::make(*entity), {}};
    const QJsonObject fields = json.value(QLatin1String("fields")).toObject();
    const QJsonObject typed = json.value(QLatin1String("typed")).toObject();
    for (const FieldDescriptor& field : entity->fields()) {
        const QJsonValue value = fields.value(field.name);
        if (!value.isUndefined())
            draft.record.setValue(field.name,
                                  value.isNull() ? Value() : valueFromText(field, value.toString()));
        if (typed.contains(field.name))
            draft.typed.insert(field.name, typed.value(field.name).toString());
    }
    return draft;
}

} // namespace

QString Draft::name(const Store& store) const
{
    const QString label = labelOf(record, store).simplified();
    if (!label.isEmpty())
        return label;
    for (const FieldDescriptor& field : record.entity->fields()) {
        if (const QString words = typed.value(field.name).simplified(); !words.isEmpty())
            return words;
    }
    return {};
}

Drafts::Drafts(const StoreLocation& location)
{
    const QByteArray digest =
        QCryptographicHash::hash(identityOf(location).toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    m_folder = data.filePath(QStringLiteral("drafts/") + QString::fromLatin1(digest));
}

QString Drafts::pathOf(const QString& key) const
{
    return QDir(m_folder).filePath(key + suffix);
}

Result<void> Drafts::keep(const Draft& draft) const
{
    QDir().mkpath(m_folder);
    return saveWhole(pathOf(draft.key), QJsonDocument(toJson(draft)).toJson(), FileReaders::OwnerOnly);
}

void Drafts::forget(const QString& key) const
{
    QFile::remove(pathOf(key));
}

std::vector<Draft> Drafts::all() const
{
    std::vector<Draft> drafts;
    // Keys rise with time.
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto draft = fromJson(info.completeBaseName(), QJsonDocument::fromJson(file.readAll()).object()))
            drafts.push_back(std::move(*draft));
    }
    return drafts;
}

std::optional<Draft> Drafts::latest(const EntityDescriptor& entity) const
{
    std::optional<Draft> latest;
    for (Draft& draft : all()) {
        if (draft.record.entity == &entity)
            latest = std::move(draft);
    }
    return latest;
}

} // namespace rapporteur
