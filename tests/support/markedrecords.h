// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/registry.h"
#include "support/storesteps.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <map>
#include <random>

namespace rapporteur::test {

/// What one field holds and nothing else does, in each way that it may be written.
struct Mark
{
    const Record* record = nullptr;
    const FieldDescriptor* field = nullptr;
    QStringList shown;

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1 #%2 %3 (%4)")
            .arg(record->entity->name(), record->id.toString(), field->name, shown.constFirst());
    }
};

/// Records of every kind with something in every field that is found nowhere else, for all audiences, that
/// refer to each other across them; a seed says which. It also knows who may see what: the rules once more,
/// written down as plainly as can be, for holding the program against them.
///
/// The first of each kind is public and refers to firsts only, so that the public has something of
/// everything.
class MarkedRecords
{
public:
    explicit MarkedRecords(unsigned seed)
        : m_random(seed)
    {
        for (QDate each(2009, 1, 1); each < QDate(2020, 1, 1); each = each.addDays(1)) {
            // Reports and charts name the day that is asked about, and the ends of months, by themselves.
            if (each != day() && each.day() != each.daysInMonth())
                m_days.push_back(each);
        }
        std::shuffle(m_days.begin(), m_days.end(), m_random);
        for (const EntityDescriptor* entity : allEntities())
            nameRecords(*entity);
        for (const EntityDescriptor* entity : allEntities())
            fillRecords(*entity);
    }

    /// The day that is asked about: about the middle of all dates, and none of them.
    [[nodiscard]] static QDate day() { return {2014, 6, 30}; }
    [[nodiscard]] Id group() const { return first("group"); }
    /// Of that kind: public, as all that it refers to.
    [[nodiscard]] Id first(const char* entity) const { return m_ids.at(QString::fromLatin1(entity)).front(); }
    [[nodiscard]] const std::vector<Record>& all() const { return m_records; }

    [[nodiscard]] std::vector<Mark> marks() const
    {
        std::vector<Mark> marks;
        for (const Record& record : m_records) {
            for (const FieldDescriptor& field : record.entity->fields()) {
                const QStringList shown = waysToShow(field, record.value(field.name));
                if (!shown.isEmpty())
                    marks.push_back({&record, &field, shown});
            }
        }
        return marks;
    }

    // ---- who may see what

    [[nodiscard]] bool maySee(Audience reader, const Record& record) const
    {
        if (record.audience() > reader)
            return false;
        for (const FieldDescriptor& field : record.entity->fields()) {
            if (field.isReference() && field.required && !maySeeValue(reader, record, field))
                return false;
        }
        for (const QStringList& names : record.entity->alternatives()) {
            if (std::none_of(names.begin(), names.end(), [&](const QString& name) {
                    return !record.value(name).isNull() &&
                           maySeeValue(reader, record, *record.entity->field(name));
                }))
                return false;
        }
        return reader == Audience::Secretariat || !isHeldBackWithSlides(reader, record);
    }

    [[nodiscard]] bool maySee(Audience reader, const Record& record, const FieldDescriptor& field) const
    {
        return maySee(reader, record) && maySeeValue(reader, record, field);
    }

    /// What is left where all that the reader may not see was never written. Memberships count in public
    /// totals, whoever the members are: they stay, of people without a name.
    [[nodiscard]] std::vector<Record> seenBy(Audience reader) const
    {
        std::vector<Record> left;
        for (const Record& record : m_records) {
            if (maySee(reader, record) && !isWithheldWhole(reader, record))
                left.push_back(stripped(reader, record));
        }
        if (maySee(reader, record({QStringLiteral("group"), group()})))
            keepTotals(reader, left);
        return left;
    }

    static void write(Store& store, const std::vector<Record>& records)
    {
        ChangeSet changes;
        for (const Record& record : records)
            changes.add(record);
        require(store.apply(std::move(changes)));
    }

private:
    [[nodiscard]] int below(size_t most)
    {
        return std::uniform_int_distribution<int>(0, int(most) - 1)(m_random);
    }

    void nameRecords(const EntityDescriptor& entity)
    {
        const int count = entity.name() == QLatin1String("group") ? 4 : entity.owner() ? 30 : 9;
        for (int i = 0; i < count; ++i)
            m_ids[entity.name()].push_back(IdGenerator::make());
    }

    void fillRecords(const EntityDescriptor& entity)
    {
        bool first = true;
        for (const Id id : m_ids.at(entity.name())) {
            Record record = Record::make(entity);
            record.id = id;
            for (const FieldDescriptor& field : entity.fields())
                record.setValue(field.name, valueOf(record, field, first));
            addAlternative(record);
            while (!isUnique(record)) {
                record.setValue(entity.uniqueKeys().front().back(), otherwise(record));
                addAlternative(record);
            }
            putInOrder(record);
            m_index.insert(record.ref(), m_records.size());
            m_records.push_back(std::move(record));
            first = false;
        }
    }

    Value otherwise(const Record& record)
    {
        return valueOf(record, *record.entity->field(record.entity->uniqueKeys().front().back()), false);
    }

    [[nodiscard]] bool isUnique(const Record& record)
    {
        for (const QStringList& key : record.entity->uniqueKeys()) {
            QString text = record.entity->name();
            for (const QString& field : key)
                text += u' ' + record.text(field);
            if (std::find(m_keys.begin(), m_keys.end(), text) != m_keys.end())
                return false;
            m_keys.push_back(text);
        }
        return true;
    }

    static void putInOrder(Record& record)
    {
        for (const Period& period : record.entity->periods()) {
            const Value start = record.value(period.start);
            const Value end = record.value(period.end);
            if (start.isNull() || end.isNull() || start.toText() <= end.toText())
                continue;
            record.setValue(period.start, end);
            record.setValue(period.end, start);
        }
    }

    void addAlternative(Record& record)
    {
        for (const QStringList& fields : record.entity->alternatives()) {
            const bool any = std::any_of(fields.begin(), fields.end(),
                                         [&](const QString& field) { return !record.value(field).isNull(); });
            for (const QString& name : any ? QStringList() : fields.mid(0, 1)) {
                const FieldDescriptor& field = *record.entity->field(name);
                while (record.value(name).isNull())
                    record.setValue(name, valueOf(record, field, false));
            }
        }
    }

    /// No letters that a font draws as one.
    QString word()
    {
        static const QString letters = QStringLiteral("abdeghkmnoprsuvwxz");
        QString text = QStringLiteral("q");
        for (int rest = ++m_count, i = 0; i < 4; ++i, rest /= int(letters.size()))
            text += letters.at(rest % letters.size());
        return text + u'q';
    }

    Value valueOf(const Record& record, const FieldDescriptor& field, bool first)
    {
        if (!first && !field.isNeverEmpty() && below(5) == 0)
            return {};
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return word();
        case FieldType::Email:
            return word() + QStringLiteral("@example.org");
        case FieldType::Address:
            return QStringLiteral("https://example.org/") + word();
        case FieldType::Integer:
            return field.name == QLatin1String("position") ? below(20) : 8'000'000 + ++m_count;
        case FieldType::Boolean:
            return first ? field.name == QLatin1String("on_journey") : below(2) == 1;
        case FieldType::Date:
            return date(record, field, first);
        case FieldType::TimeOfDay:
            return QStringLiteral("%1:%2").arg(below(24), 2, 10, QLatin1Char('0')).arg(10 + below(50));
        case FieldType::TimeZone:
            return QStringLiteral("Europe/Zurich");
        case FieldType::Choice:
            return choice(field, first);
        case FieldType::AudienceMark:
            return toCode(first ? Audience::Public
                                : std::array{Audience::Public, Audience::Public, Audience::Members,
                                             Audience::Secretariat}
                                      .at(size_t(below(4))));
        case FieldType::Reference:
        case FieldType::AnyReference:
            return reference(record, field, first);
        case FieldType::Digest:
            break;
        }
        const QByteArray hash = QCryptographicHash::hash(word().toUtf8(), QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.toHex());
    }

    /// Intervals are open half the time, or nothing would hold on the day. The first of each kind holds.
    Value date(const Record& record, const FieldDescriptor& field, bool first)
    {
        const auto& periods = record.entity->periods();
        const bool isEnd = !periods.empty() && periods.front().end == field.name && !field.required;
        if (isEnd && (first || below(2) == 0))
            return {};
        auto drawn = m_days.end() - 1;
        while (first && *drawn > day())
            --drawn;
        const QDate taken = *drawn;
        m_days.erase(drawn);
        return PartialDate::of(taken);
    }

    Value choice(const FieldDescriptor& field, bool first)
    {
        // The first talk's slides are there for all, and the first person agreed to be listed; whatever else
        // there is may be the first choice.
        const int index = !first                                   ? below(field.choices->size())
                          : field.name == QLatin1String("slides")  ? 3
                          : field.name == QLatin1String("consent") ? 2
                                                                   : 0;
        return field.choices->at(size_t(index)).codeText();
    }

    /// To what the register of kinds names earlier where any kind will do: nothing comes to own itself.
    Value reference(const Record& record, const FieldDescriptor& field, bool first)
    {
        QStringList targets = field.targets;
        for (const EntityDescriptor* entity :
             targets.isEmpty() ? allEntities() : std::vector<const EntityDescriptor*>()) {
            if (entity == record.entity)
                break;
            targets.append(entity->name());
        }
        // The first is the group's where it may be; much belongs to talks, which have a rule of their own.
        QString target = targets.at(first ? 0 : below(targets.size()));
        if (first && targets.contains(QStringLiteral("group")))
            target = QStringLiteral("group");
        else if (!first && field.targets.isEmpty() && below(2) == 0)
            target = QStringLiteral("presentation");
        const std::vector<Id>& ids = m_ids.at(target);
        const bool toItself = target == record.entity->name();
        if (first && toItself)
            return {};
        // The group of the report has most of what groups have.
        const bool mostly = target == QLatin1String("group") && below(4) > 0;
        const Id id = first || mostly ? ids.front() : ids.at(size_t(below(ids.size())));
        if (id == record.id)
            return {};
        return field.type == FieldType::AnyReference ? Value(RecordRef{target, id}.toString()) : Value(id);
    }

    static QStringList waysToShow(const FieldDescriptor& field, const Value& value)
    {
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        if (value.isNull() || field.name == QLatin1String("position"))
            return {};
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Email:
        case FieldType::Digest:
            return {value.toText()};
        case FieldType::Address:
            return {value.toText().section(u'/', -1)};
        case FieldType::Integer:
            return {value.toText(), locale.toString(value.toInteger())};
        case FieldType::Date:
            return {value.toText(), value.toDate().toDisplay(locale),
                    value.toDate().toDisplay(locale, QLocale::ShortFormat)};
        default:
            return {};
        }
    }

    // ---- who may see what

    [[nodiscard]] const Record& record(const RecordRef& ref) const
    {
        return m_records.at(m_index.value(ref));
    }

    [[nodiscard]] bool maySeeValue(Audience reader, const Record& record, const FieldDescriptor& field) const
    {
        if (field.name == QLatin1String("audience"))
            return true;
        if (*field.audience > reader || (field.isReference() && !maySeeReference(reader, record, field)))
            return false;
        return field.name != QLatin1String("credited_as") || !hasHiddenReference(reader, record);
    }

    [[nodiscard]] bool maySeeReference(Audience reader, const Record& from,
                                       const FieldDescriptor& field) const
    {
        const RecordRef target = from.reference(field);
        return *field.audience <= reader && (target.isNull() || maySee(reader, record(target)));
    }

    [[nodiscard]] bool hasHiddenReference(Audience reader, const Record& record) const
    {
        const auto& fields = record.entity->fields();
        return std::any_of(fields.begin(), fields.end(), [&](const FieldDescriptor& field) {
            return field.isReference() && !maySeeReference(reader, record, field);
        });
    }

    /// Slides, and what may be slides, go where the talk says.
    [[nodiscard]] bool isHeldBackWithSlides(Audience reader, const Record& from) const
    {
        const QString kind = from.text(u"kind");
        const RecordRef owner = from.entity->owner() ? from.reference(*from.entity->owner()) : RecordRef();
        if (owner.entity != QLatin1String("presentation") ||
            !QStringList({QStringLiteral("slides"), QStringLiteral("document"), QStringLiteral("other")})
                 .contains(kind))
            return false;
        const QString slides = record(owner).text(u"slides");
        return slides != QLatin1String("public") &&
               (slides != QLatin1String("restricted") || reader == Audience::Public);
    }

    /// What may not be without something that its readers may not see cannot be written without it.
    [[nodiscard]] bool isWithheldWhole(Audience reader, const Record& record) const
    {
        const auto& fields = record.entity->fields();
        return std::any_of(fields.begin(), fields.end(), [&](const FieldDescriptor& field) {
            return field.required && field.type == FieldType::Text && !maySeeValue(reader, record, field);
        });
    }

    [[nodiscard]] Record stripped(Audience reader, const Record& record) const
    {
        const Record plain = Record::make(*record.entity);
        Record left = record;
        for (const FieldDescriptor& field : record.entity->fields()) {
            // An agreement to be listed is never shown: it says who is.
            if (maySee(reader, record, field) || field.name == QLatin1String("consent"))
                continue;
            const bool digest = field.type == FieldType::Digest;
            left.setValue(field.name, digest ? Value(QString(64, u'0')) : plain.value(field.name));
        }
        return left;
    }

    void keepTotals(Audience reader, std::vector<Record>& left) const
    {
        std::map<qint64, Record> nameless;
        for (const Record& record : m_records) {
            if (record.entity->name() != QLatin1String("membership") || maySee(reader, record))
                continue;
            Record& person = nameless[record.value(u"person").toInteger()];
            if (!person.entity) {
                person = Record::make(*findEntity(u"person"));
                person.id = record.value(u"person").toId();
                person.setValue(u"family_name", QStringLiteral("Somebody"));
            }
            const bool groupIsThere = std::any_of(left.begin(), left.end(), [&](const Record& each) {
                return each.ref() == RecordRef{QStringLiteral("group"), record.value(u"group").toId()};
            });
            if (groupIsThere)
                left.push_back(record);
        }
        for (const auto& [id, person] : nameless) {
            const bool isThere =
                std::any_of(left.begin(), left.end(),
                            [ref = person.ref()](const Record& each) { return each.ref() == ref; });
            if (!isThere)
                left.push_back(person);
        }
    }

    std::mt19937 m_random;
    int m_count = 0;
    std::vector<QDate> m_days;
    std::vector<QString> m_keys;
    std::map<QString, std::vector<Id>> m_ids;
    std::vector<Record> m_records;
    QHash<RecordRef, size_t> m_index;
};

} // namespace rapporteur::test
