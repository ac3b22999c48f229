// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include <array>

namespace rapporteur::bench {

namespace {

/// Where ids of the year 2026 lie.
constexpr qint64 firstId = qint64{200'000'000'000} << 22;
constexpr quint64 seed = 20210422;

/// SplitMix64 (Steele, Lea, Flood 2014): the number of a person is all it needs.
class Dice
{
public:
    explicit Dice(quint64 state)
        : m_state(state * 0x9e3779b97f4a7c15 + seed)
    {}

    size_t roll(size_t sides)
    {
        quint64 z = m_state += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return static_cast<size_t>((z ^ (z >> 31)) % sides);
    }

private:
    quint64 m_state;
};

QString name(Dice& dice)
{
    static const std::array<QString, 40> syllables = {
        u"ma"_qs,  u"ri"_qs,  u"ta"_qs,  u"lo"_qs,  u"ne"_qs,  u"ka"_qs,  u"so"_qs,  u"vi"_qs,
        u"el"_qs,  u"an"_qs,  u"jo"_qs,  u"ha"_qs,  u"ku"_qs,  u"be"_qs,  u"di"_qs,  u"fo"_qs,
        u"ga"_qs,  u"mi"_qs,  u"no"_qs,  u"pe"_qs,  u"ra"_qs,  u"su"_qs,  u"ti"_qs,  u"ul"_qs,
        u"va"_qs,  u"wi"_qs,  u"xe"_qs,  u"ya"_qs,  u"zo"_qs,  u"chi"_qs, u"bra"_qs, u"cle"_qs,
        u"dri"_qs, u"sto"_qs, u"tan"_qs, u"sen"_qs, u"ber"_qs, u"ø"_qs,   u"ół"_qs,  u"ñe"_qs};
    QString text;
    for (size_t i = 0, count = 2 + dice.roll(3); i < count; ++i)
        text += syllables[dice.roll(syllables.size())];
    text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString name(qint64 number)
{
    Dice dice(static_cast<quint64>(number) ^ 0x5bd1e995);
    return name(dice);
}

Person person(qint64 number)
{
    Dice dice(static_cast<quint64>(number));
    Person person;
    person.id = Id{firstId + number * 3};
    person.givenName = name(dice);
    person.familyName = name(dice);
    person.email = QStringLiteral("%1.%2@example.org").arg(name(dice).toLower()).arg(number);
    person.consent = static_cast<Consent>(dice.roll(4));
    person.consentSource = QStringLiteral("form %1").arg(dice.roll(100));
    person.notes = QStringLiteral("Met at %1, \"%2\".").arg(name(dice), name(dice));
    person.audience = dice.roll(4) == 0 ? Audience::Public : Audience::Secretariat;
    return person;
}

Result<std::optional<Change>> People::next()
{
    if (m_done == m_count)
        return std::optional<Change>();
    ChangeSet one;
    one.add(person(m_done++));
    return std::optional(std::move(one.changes().front()));
}

} // namespace rapporteur::bench
