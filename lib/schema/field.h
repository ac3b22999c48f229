// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/choices.h"
#include "schema/value.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace rapporteur {

/// What a field holds, and with it how it is checked, stored, edited, sorted and written out.
enum class FieldType {
    Text,         ///< one line
    LongText,     ///< Markdown, several lines
    Email,        ///< one address as in RFC 5322 addr-spec
    Address,      ///< http, https or mailto, nothing else ever
    Integer,      ///< a whole number, never negative
    Boolean,      ///< yes or no, never empty
    Date,         ///< PartialDate
    TimeOfDay,    ///< HH:MM
    TimeZone,     ///< an IANA name
    Choice,       ///< one of a closed list
    AudienceMark, ///< one of the three audiences
    Reference,    ///< a record of one kind
    AnyReference, ///< a record of any kind
    Digest,       ///< names the bytes of an attachment: SHA-256 in hexadecimal
};

/// Everything the program knows of one field; declared once beside its struct.
struct FieldDescriptor
{
    QString name;           ///< snake_case: the column, the CSV header, the JSON key
    const char* label = ""; ///< for people, untranslated, context "records"
    const char* hint = "";  ///< what it is for or an example, untranslated; may be empty
    FieldType type = FieldType::Text;
    int index = 0; ///< its place in Record::values
    bool required = false;
    bool searchable = false;          ///< its words are found by search
    bool sorted = false;              ///< a text that people sort by: a folded key column is stored
    bool hidden = false;              ///< never edited by hand (positions, digests)
    std::optional<Audience> audience; ///< the widest audience its content may reach
    QStringList targets;              ///< Reference: the one entity; AnyReference: those allowed, empty = any
    const Choices* choices = nullptr;
    Value defaultValue;

    std::function<Value(const void*)> get;        ///< from the typed struct
    std::function<void(void*, const Value&)> set; ///< into the typed struct

    [[nodiscard]] QString labelText() const;
    [[nodiscard]] QString hintText() const;
    [[nodiscard]] bool isReference() const
    {
        return type == FieldType::Reference || type == FieldType::AnyReference;
    }
    /// Whether the record always has a value: one is asked for, or the member starts with one and cannot be
    /// without.
    [[nodiscard]] bool isNeverEmpty() const
    {
        return required || type == FieldType::Boolean ||
               (type == FieldType::Integer && !defaultValue.isNull());
    }
    [[nodiscard]] bool isText() const { return type == FieldType::Text || type == FieldType::LongText; }
};

/// A field that a record has by way of others: the date of a talk's event, the names of its speakers.
/// The path names steps from the record: "event.start" follows a reference, "<speaker.person" takes all
/// children of that kind, in their order. A path may combine them: "<affiliation.organisation.country".
struct VirtualField
{
    QString name;
    const char* label = ""; ///< untranslated, context "records"
    QString path;

    [[nodiscard]] QString labelText() const;
    [[nodiscard]] bool isPlural() const { return path.contains(QLatin1Char('<')); }
};

namespace detail {

template <class M>
struct FieldTraits;

template <>
struct FieldTraits<QString>
{
    static constexpr FieldType type = FieldType::Text;
    static Value toValue(const QString& member) { return member; }
    static QString fromValue(const Value& value) { return value.toText(); }
};
template <>
struct FieldTraits<bool>
{
    static constexpr FieldType type = FieldType::Boolean;
    static Value toValue(bool member) { return member; }
    static bool fromValue(const Value& value) { return value.toBool(); }
};
template <>
struct FieldTraits<qint64>
{
    static constexpr FieldType type = FieldType::Integer;
    static Value toValue(qint64 member) { return member; }
    static qint64 fromValue(const Value& value) { return value.toInteger(); }
};
template <>
struct FieldTraits<std::optional<qint64>>
{
    static constexpr FieldType type = FieldType::Integer;
    static Value toValue(const std::optional<qint64>& member) { return member ? Value(*member) : Value(); }
    static std::optional<qint64> fromValue(const Value& value)
    {
        return value.isNull() ? std::nullopt : std::optional(value.toInteger());
    }
};
template <>
struct FieldTraits<PartialDate>
{
    static constexpr FieldType type = FieldType::Date;
    static Value toValue(const PartialDate& member) { return member; }
    static PartialDate fromValue(const Value& value) { return value.toDate(); }
};
template <>
struct FieldTraits<QTime>
{
    static constexpr FieldType type = FieldType::TimeOfDay;
    static Value toValue(QTime member) { return member.toString(QStringLiteral("HH:mm")); }
    static QTime fromValue(const Value& value)
    {
        return QTime::fromString(value.toText(), QStringLiteral("HH:mm"));
    }
};
template <>
struct FieldTraits<Id>
{
    static constexpr FieldType type = FieldType::Reference;
    static Value toValue(Id member) { return member; }
    static Id fromValue(const Value& value) { return value.toId(); }
};
template <>
struct FieldTraits<RecordRef>
{
    static constexpr FieldType type = FieldType::AnyReference;
    static Value toValue(const RecordRef& member) { return member.toString(); }
    static RecordRef fromValue(const Value& value) { return RecordRef::fromString(value.toText()); }
};
template <>
struct FieldTraits<Audience>
{
    static constexpr FieldType type = FieldType::AudienceMark;
    static Value toValue(Audience member) { return toCode(member); }
    static Audience fromValue(const Value& value)
    {
        return audienceFromCode(value.toText()).value_or(Audience::Secretariat);
    }
};
template <class E>
requires std::is_enum_v<E>
struct FieldTraits<E>
{
    static constexpr FieldType type = FieldType::Choice;
    static Value toValue(E member) { return toCode(member); }
    static E fromValue(const Value& value)
    {
        const QString code = value.toText();
        const Choices& choices = choicesOf<E>();
        for (size_t i = 0; i < choices.size(); ++i) {
            if (code == QLatin1String(choices[i].code))
                return static_cast<E>(i);
        }
        return E{};
    }
};

} // namespace detail

/// Declares one field in a sentence: field(&Person::familyName, "family_name",
/// QT_TRANSLATE_NOOP(...)).required().
class FieldBuilder
{
public:
    explicit FieldBuilder(FieldDescriptor descriptor)
        : m_field(std::move(descriptor))
    {}

    FieldBuilder& required()
    {
        m_field.required = true;
        return *this;
    }
    FieldBuilder& searchable()
    {
        m_field.searchable = true;
        return *this;
    }
    FieldBuilder& sorted()
    {
        m_field.sorted = true;
        return *this;
    }
    FieldBuilder& hidden()
    {
        m_field.hidden = true;
        return *this;
    }
    FieldBuilder& as(FieldType type)
    {
        m_field.type = type;
        return *this;
    }
    FieldBuilder& refersTo(const char* entity)
    {
        m_field.targets.append(QString::fromLatin1(entity));
        return *this;
    }
    FieldBuilder& hint(const char* text)
    {
        m_field.hint = text;
        return *this;
    }
    FieldBuilder& forPublic()
    {
        m_field.audience = Audience::Public;
        return *this;
    }
    FieldBuilder& forMembers()
    {
        m_field.audience = Audience::Members;
        return *this;
    }
    FieldBuilder& forSecretariat()
    {
        m_field.audience = Audience::Secretariat;
        return *this;
    }

    [[nodiscard]] const FieldDescriptor& descriptor() const { return m_field; }

private:
    FieldDescriptor m_field;
};

/// The type follows from the member's; the default from a freshly made struct.
template <class E, class M>
[[nodiscard]] FieldBuilder field(M E::*member, const char* name, const char* label)
{
    using Traits = detail::FieldTraits<M>;
    FieldDescriptor descriptor;
    descriptor.name = QString::fromLatin1(name);
    descriptor.label = label;
    descriptor.type = Traits::type;
    if constexpr (std::is_enum_v<M> && !std::is_same_v<M, Audience>)
        descriptor.choices = &choicesOf<M>();
    descriptor.defaultValue = Traits::toValue(E{}.*member);
    descriptor.get = [member](const void* object) {
        return Traits::toValue(static_cast<const E*>(object)->*member);
    };
    descriptor.set = [member](void* object, const Value& value) {
        static_cast<E*>(object)->*member = Traits::fromValue(value);
    };
    return FieldBuilder(std::move(descriptor));
}

} // namespace rapporteur
