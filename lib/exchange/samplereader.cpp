// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samplereader.h"

#include "entities/registry.h"
#include "exchange/fieldparser.h"
#include "exchange/nearestnames.h"
#include "store/shipped.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr QLatin1String samplesFolder(":/sample");
constexpr int sampleVersion = 1;

QString tr(const char* text)
{
    return QCoreApplication::translate("SampleReader", text);
}

/// Names the keys of an object that are not among those known.
QStringList strangeKeys(const QJsonObject& object, const QStringList& known)
{
    QStringList strange;
    for (const QString& key : object.keys()) {
        if (!known.contains(key))
            strange.append(key);
    }
    return strange;
}

QString didYouMean(const QString& typed, const QStringList& known)
{
    const QStringList near = nearestNames(typed, known);
    return near.isEmpty() ? QString() : QLatin1Char(' ') + tr("Did you mean “%1”?").arg(near.constFirst());
}

/// Makes a change set of one file; every complaint says where in the file.
class SampleReader
{
public:
    explicit SampleReader(QString fileName)
        : m_fileName(std::move(fileName))
    {}

    Result<ChangeSet> read(const QByteArray& json);

private:
    tl::unexpected<Error> refuse(const QString& sentence) const;
    Result<QJsonArray> openRecords(const QByteArray& json) const;
    Result<Record> announce(const QJsonObject& object);
    Result<void> fill(Record& record, const QJsonObject& fields);
    Result<Value> read(const FieldDescriptor& field, const QJsonValue& json) const;
    Result<Value> reference(const FieldDescriptor& field, const QString& text) const;
    void countPosition(Record& record);

    QString m_fileName;
    qsizetype m_number = 0; ///< of the record that is read, from 1; 0: the file as a whole
    QString m_field;
    QHash<QString, RecordRef> m_keys;
    QHash<QPair<QString, RecordRef>, qint64> m_positions;
};

tl::unexpected<Error> SampleReader::refuse(const QString& sentence) const
{
    QString place = m_fileName;
    if (m_number > 0 && m_field.isEmpty())
        place = tr("%1, record %2").arg(m_fileName).arg(m_number);
    else if (m_number > 0)
        place = tr("%1, record %2, field “%3”").arg(m_fileName).arg(m_number).arg(m_field);
    return failure(ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(place, sentence));
}

Result<QJsonArray> SampleReader::openRecords(const QByteArray& json) const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line =
            QByteArrayView(json).first(std::min<qsizetype>(problem.offset, json.size())).count('\n');
        return refuse(tr("not a JSON file (line %1: %2).").arg(line + 1).arg(problem.errorString()));
    }
    const QJsonObject root = document.object();
    const QStringList strange =
        strangeKeys(root, {QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("records")});
    if (!strange.isEmpty())
        return refuse(tr("“%1” is not expected there.").arg(strange.constFirst()));
    if (root.value(u"format").toString() != QStringLiteral("rapporteur-sample"))
        return refuse(tr("not a sample: its format should be “rapporteur-sample”."));
    if (root.value(u"version").toInt() != sampleVersion)
        return refuse(tr("written for another version of the program."));
    if (!root.value(u"records").isArray())
        return refuse(tr("“records” is missing."));
    return root.value(u"records").toArray();
}

/// First round: which records there will be, so that they can refer to later ones.
Result<Record> SampleReader::announce(const QJsonObject& object)
{
    const QStringList strange =
        strangeKeys(object, {QStringLiteral("entity"), QStringLiteral("key"), QStringLiteral("fields")});
    if (!strange.isEmpty())
        return refuse(tr("“%1” is not expected there.").arg(strange.constFirst()));
    const QString name = object.value(u"entity").toString();
    const EntityDescriptor* entity = findEntity(name);
    if (entity == nullptr) {
        QStringList known;
        for (const EntityDescriptor* each : allEntities())
            known.append(each->name());
        return refuse(tr("“%1” is no kind of record.").arg(name) + didYouMean(name, known));
    }
    Record record = Record::make(*entity);
    record.id = IdGenerator::make();
    const QString key = object.value(u"key").toString();
    if (!key.isEmpty() && m_keys.contains(key))
        return refuse(tr("the key “%1” is used twice.").arg(key));
    if (!key.isEmpty())
        m_keys.insert(key, record.ref());
    return record;
}

Result<Value> SampleReader::reference(const FieldDescriptor& field, const QString& text) const
{
    static const QString countryMark = QStringLiteral("@country:");
    if (text.startsWith(countryMark) && field.targets.contains(QStringLiteral("country"))) {
        const Id id = countryId(QStringView(text).mid(countryMark.size()));
        if (id.isNull())
            return refuse(tr("“%1” is not a country code of ISO 3166-1.").arg(text));
        return Value(id);
    }
    if (!text.startsWith(u'@'))
        return refuse(tr("a reference is written as “@key”, not “%1”.").arg(text));
    const RecordRef ref = m_keys.value(text.mid(1));
    if (ref.isNull())
        return refuse(tr("no record has the key “%1”.").arg(text.mid(1)) +
                      didYouMean(text.mid(1), m_keys.keys()));
    if (!field.targets.isEmpty() && !field.targets.contains(ref.entity))
        return refuse(tr("“%1” is a %2, which cannot stand here.").arg(text, ref.entity));
    return field.type == FieldType::AnyReference ? Value(ref.toString()) : Value(ref.id);
}

Result<Value> SampleReader::read(const FieldDescriptor& field, const QJsonValue& json) const
{
    if (field.type == FieldType::Boolean) {
        if (!json.isBool())
            return refuse(tr("it must be true or false."));
        return Value(json.toBool());
    }
    if (field.type == FieldType::Integer) {
        const double number = json.toDouble(-1);
        if (!json.isDouble() || number < 0 || number != static_cast<double>(static_cast<qint64>(number)))
            return refuse(tr("it must be a whole number."));
        return Value(static_cast<qint64>(number));
    }
    if (!json.isString())
        return refuse(tr("it must be a text in quotation marks."));
    if (field.isReference())
        return reference(field, json.toString());
    const auto value = parsePlainValue(field, json.toString());
    if (!value)
        return refuse(value.error().message);
    return value;
}

Result<void> SampleReader::fill(Record& record, const QJsonObject& fields)
{
    QStringList known;
    for (const FieldDescriptor& field : record.entity->fields())
        known.append(field.name);
    const QStringList strange = strangeKeys(fields, known);
    if (!strange.isEmpty()) {
        return refuse(tr("%1 has no field “%2”.").arg(record.entity->name(), strange.constFirst()) +
                      didYouMean(strange.constFirst(), known));
    }
    for (const FieldDescriptor& field : record.entity->fields()) {
        const QJsonValue json = fields.value(field.name);
        if (json.isUndefined())
            continue;
        m_field = field.name;
        const auto value = read(field, json);
        if (!value)
            return failure(value);
        record.values[static_cast<size_t>(field.index)] = *value;
    }
    m_field.clear();
    return {};
}

/// Counted within the owner, in the order of the file.
void SampleReader::countPosition(Record& record)
{
    const FieldDescriptor* owner = record.entity->owner();
    const RecordRef ref = owner == nullptr ? RecordRef() : record.reference(*owner);
    record.setValue(u"position", Value(++m_positions[{record.entity->name(), ref}]));
}

Result<ChangeSet> SampleReader::read(const QByteArray& json)
{
    const auto array = openRecords(json);
    if (!array)
        return failure(array);
    std::vector<Record> records;
    for (const QJsonValue& value : *array) {
        m_number = static_cast<qsizetype>(records.size()) + 1;
        auto record = announce(value.toObject());
        if (!record)
            return failure(record);
        records.push_back(std::move(*record));
    }
    ChangeSet changes;
    for (size_t i = 0; i < records.size(); ++i) {
        m_number = static_cast<qsizetype>(i) + 1;
        const QJsonObject fields =
            array->at(static_cast<qsizetype>(i)).toObject().value(u"fields").toObject();
        if (const auto filled = fill(records[i], fields); !filled)
            return failure(filled);
        if (records[i].entity->positionField() != nullptr && !fields.contains(u"position"))
            countPosition(records[i]);
        changes.add(std::move(records[i]));
    }
    return changes;
}

} // namespace

Result<ChangeSet> readSample(const QByteArray& json, const QString& fileName)
{
    return SampleReader(fileName).read(json);
}

QStringList sampleNames()
{
    QStringList names;
    for (const QString& file :
         QDir(samplesFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

Result<ChangeSet> readShippedSample(const QString& name)
{
    QFile file(QStringLiteral("%1/%2.json").arg(samplesFolder, name));
    if (!sampleNames().contains(name) || !file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::NotFound,
            tr("There is no sample “%1”; there is %2.").arg(name, sampleNames().join(QStringLiteral(", "))));
    }
    return readSample(file.readAll(), name + QStringLiteral(".json"));
}

Result<std::unique_ptr<Store>> createFromSample(const StoreLocation& location, const QString& name,
                                                const StoreOptions& options)
{
    auto sample = readShippedSample(name);
    if (!sample)
        return failure(sample);
    {
        const auto store = Store::create(location, {false, QStringLiteral("Rapporteur")});
        if (!store)
            return failure(store);
        if (const auto applied = (*store)->apply(std::move(*sample)); !applied)
            return failure(applied);
    }
    return Store::open(location, options);
}

} // namespace rapporteur
