// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payload.h"

#include "entities/registry.h"

#include <algorithm>
#include <map>
#include <vector>

namespace rapporteur {

namespace {

constexpr int heirPlace = -1;

/// A name as it stands in the text, and the field it is of.
struct Key
{
    QByteArray text;
    int field = heirPlace;
};

/// In the order in which they are written. Made once: this runs for every change of a million.
const std::vector<Key>& keysOf(const EntityDescriptor& entity)
{
    static const auto all = [] {
        std::map<const EntityDescriptor*, std::vector<Key>> keys;
        for (const EntityDescriptor* each : allEntities()) {
            std::vector<Key>& own = keys[each];
            own.push_back({QByteArray(heirKey.data(), heirKey.size()), heirPlace});
            for (const FieldDescriptor& field : each->fields())
                own.push_back({field.name.toLatin1(), field.index});
            std::sort(own.begin(), own.end(), [](const Key& a, const Key& b) { return a.text < b.text; });
            for (Key& key : own)
                key.text = '"' + key.text + "\":";
        }
        return keys;
    }();
    return all.at(&entity);
}

void appendEscaped(QByteArray& json, char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    static constexpr std::pair<char, char> shortForms[] = {
        {'"', '"'}, {'\\', '\\'}, {'\b', 'b'}, {'\f', 'f'}, {'\n', 'n'}, {'\r', 'r'}, {'\t', 't'}};
    json += '\\';
    for (const auto& [character, letter] : shortForms) {
        if (c == character) {
            json += letter;
            return;
        }
    }
    json += "u00";
    json += digits[(c >> 4) & 0xf];
    json += digits[c & 0xf];
}

void appendText(QByteArray& json, const QString& text)
{
    json += '"';
    const QByteArray bytes = text.toUtf8();
    const char* written = bytes.constData();
    const char* const end = written + bytes.size();
    for (const char* at = written; at != end; ++at) {
        if (static_cast<unsigned char>(*at) >= 0x20 && *at != '"' && *at != '\\')
            continue;
        json.append(written, at - written);
        appendEscaped(json, *at);
        written = at + 1;
    }
    json.append(written, end - written);
    json += '"';
}

/// Ids are texts in JSON: they are larger than what a double holds exactly.
void appendValue(QByteArray& json, const FieldDescriptor& field, const Value& value)
{
    if (value.isNull())
        json += "null";
    else if (field.type == FieldType::Boolean)
        json += value.toBool() ? "true" : "false";
    else if (field.type == FieldType::Integer)
        json += QByteArray::number(value.toInteger());
    else
        appendText(json, value.toText());
}

} // namespace

Payloads payloadsOf(const Change& change, Audience recordAudience)
{
    std::vector<const FieldChange*> byField(change.entity->fields().size());
    for (const FieldChange& field : change.fields)
        byField[static_cast<size_t>(field.field->index)] = &field;
    Payloads payloads;
    for (const Key& key : keysOf(*change.entity)) {
        const FieldChange* field = key.field < 0 ? nullptr : byField[static_cast<size_t>(key.field)];
        if (field == nullptr && (key.field != heirPlace || change.heir.isNull()))
            continue;
        const Audience audience =
            field == nullptr ? recordAudience : narrowest(*field->field->audience, recordAudience);
        QByteArray& json = payloads[static_cast<size_t>(audience)];
        json += json.isEmpty() ? '{' : ',';
        json += key.text;
        if (field == nullptr) {
            appendText(json, change.heir.toString());
            continue;
        }
        json += '[';
        appendValue(json, *field->field, field->before);
        json += ',';
        appendValue(json, *field->field, field->after);
        json += ']';
    }
    const bool nothing =
        std::all_of(payloads.begin(), payloads.end(), [](const QByteArray& json) { return json.isEmpty(); });
    for (QByteArray& json : payloads) {
        if (!json.isEmpty())
            json += '}';
    }
    if (nothing)
        payloads[static_cast<size_t>(recordAudience)] = "{}";
    return payloads;
}

} // namespace rapporteur
