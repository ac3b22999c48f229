// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/personname.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace rapporteur {

namespace {

/// Words with which a family name begins when they stand in the middle.
bool isParticle(const QString& word)
{
    static const QSet<QString> particles = {
        QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("de"),  QStringLiteral("der"),
        QStringLiteral("den"), QStringLiteral("del"), QStringLiteral("di"),  QStringLiteral("da"),
        QStringLiteral("dos"), QStringLiteral("du"),  QStringLiteral("la"),  QStringLiteral("le"),
        QStringLiteral("bin"), QStringLiteral("al"),  QStringLiteral("el"),  QStringLiteral("ter"),
        QStringLiteral("ten"), QStringLiteral("zu"),  QStringLiteral("dal"), QStringLiteral("ibn")};
    return particles.contains(word);
}

/// As lists of participants write family names.
bool isCapitals(const QString& word)
{
    const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return letters > 1 && word == word.toUpper() && word != word.toLower();
}

/// "O'FLYNN" is O'Flynn.
QString fromCapitals(const QString& word)
{
    QString name = word.toLower();
    bool begins = true;
    for (QChar& c : name) {
        if (begins && c.isLetter())
            c = c.toUpper();
        begins = !c.isLetter();
    }
    return name;
}

void splitCapitals(const QStringList& words, Person& person)
{
    QStringList given;
    QStringList family;
    for (const QString& word : words)
        (isCapitals(word) ? family : given).append(isCapitals(word) ? fromCapitals(word) : word);
    person.givenName = given.join(u' ');
    person.familyName = family.join(u' ');
}

void splitInOrder(const QStringList& words, Person& person)
{
    qsizetype family = std::min<qsizetype>(1, words.size() - 1);
    while (family < words.size() - 1 && !isParticle(words.at(family)))
        ++family;
    person.givenName = words.mid(0, family).join(u' ');
    person.familyName = words.mid(family).join(u' ');
}

} // namespace

Person personFromText(const QString& text)
{
    static const QRegularExpression address(QStringLiteral("<?\\b([^\\s<>@]+@[^\\s<>@]+)>?"));
    Person person;
    QString name = text;
    if (const auto match = address.match(name); match.hasMatch()) {
        person.email = match.captured(1);
        name.remove(match.capturedStart(), match.capturedLength());
    }
    name.remove(u'"');
    name = name.simplified();
    if (const auto comma = name.indexOf(u','); comma > 0) {
        person.familyName = name.left(comma).trimmed();
        person.givenName = name.mid(comma + 1).trimmed();
        return person;
    }
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto capitals = std::count_if(words.begin(), words.end(), isCapitals);
    if (capitals > 0 && capitals < words.size())
        splitCapitals(words, person);
    else if (!words.isEmpty())
        splitInOrder(words, person);
    return person;
}

} // namespace rapporteur
