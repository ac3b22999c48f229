// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/likeness.h"

#include "base/editdistance.h"
#include "base/folding.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype shortestAcronym = 2;
/// Below it one slip makes another name of it: Ana and Ann, Lee and Li.
constexpr qsizetype shortestWithSlip = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(duplicates)
};

void note(std::optional<Likeness>& likeness, int score, const QString& reason)
{
    if (!likeness)
        likeness = Likeness();
    likeness->score = std::max(likeness->score, score);
    if (!likeness->reasons.contains(reason))
        likeness->reasons.append(reason);
}

int allowedSlips(const QString& name)
{
    return name.size() < shortestWithSlip ? 0 : name.size() < 12 ? 1 : 2;
}

/// Almost the same, and not the same.
bool isSlip(const QString& a, const QString& b)
{
    const int allowed = std::min(allowedSlips(a), allowedSlips(b));
    return a != b && allowed > 0 && editDistance(a, b, allowed) <= allowed;
}

/// "R.", "R. M." and "Riitta M." of "Riitta Maria".
bool isInitialOf(const QString& shorter, const QString& longer)
{
    const QStringList few = foldedWords(shorter);
    const QStringList many = foldedWords(longer);
    if (few.isEmpty() || few.size() > many.size() || few == many)
        return false;
    bool anyInitial = false;
    for (qsizetype i = 0; i < few.size(); ++i) {
        anyInitial = anyInitial || few.at(i).size() == 1;
        if (few.at(i) != many.at(i) && !(few.at(i).size() == 1 && many.at(i).startsWith(few.at(i))))
            return false;
    }
    return anyInitial || few.size() < many.size();
}

/// Whether two parts of names are long enough for a likeness of sound to mean anything, or the same.
bool maySound(const QString& a, const QString& b)
{
    constexpr qsizetype shortest = 4;
    return a == b || std::min(a.size(), b.size()) >= shortest;
}

QString fullName(const Profile& profile)
{
    return profile.given.isEmpty() ? profile.name : profile.given + u' ' + profile.name;
}

bool isOtherNameOf(const Profile& a, const Profile& b)
{
    const QString key = wordKey(fullName(a));
    return std::any_of(b.otherNames.begin(), b.otherNames.end(),
                       [&](const QString& name) { return wordKey(name) == key; });
}

void compareMarks(const Profile& a, const Profile& b, const char* reason, int score,
                  std::optional<Likeness>& likeness)
{
    if (!a.mark.isEmpty() && a.mark == b.mark)
        note(likeness, score, Words::tr(reason));
}

void compareOtherNames(const Profile& a, const Profile& b, std::optional<Likeness>& likeness)
{
    if (isOtherNameOf(a, b) || isOtherNameOf(b, a))
        note(likeness, 90, Words::tr("One is recorded as another name of the other."));
}

/// What both have of the words that tell them apart, of all that either has, in percent.
int sharedWords(const Profile& a, const Profile& b)
{
    const QStringList words = tellingWords(a.name);
    const QStringList others = tellingWords(b.name);
    const QSet<QString> mine(words.begin(), words.end());
    const QSet<QString> theirs(others.begin(), others.end());
    const auto common = QSet<QString>(mine).intersect(theirs).size();
    const auto all = QSet<QString>(mine).unite(theirs).size();
    return all == 0 || common < 2 ? 0 : static_cast<int>(100 * common / all);
}

bool isAcronymOf(const Profile& a, const Profile& b)
{
    const QString initials = initialsOf(b.name);
    return initials.size() > shortestAcronym && (a.acronym == initials || a.name == initials);
}

QString simplifiedConsonant(QChar c)
{
    switch (c.unicode()) {
    case 'd':
        return QStringLiteral("t");
    case 'b':
        return QStringLiteral("p");
    case 'c':
    case 'q':
    case 'g':
        return QStringLiteral("k");
    case 'z':
        return QStringLiteral("s");
    case 'w':
    case 'f':
        return QStringLiteral("v");
    case 'h':
        return {};
    default:
        return c;
    }
}

QString soundOf(const QString& word)
{
    static const QString vowels = QStringLiteral("aeiouyj");
    QString sound;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QString next = vowels.contains(word.at(i)) ? (i == 0 ? word.left(1) : QString())
                                                         : simplifiedConsonant(word.at(i));
        if (!sound.endsWith(next) || next.isEmpty())
            sound += next;
    }
    return sound.isEmpty() ? word : sound;
}

} // namespace

Profile Profile::of(const Record& record, const QStringList& aliases)
{
    Profile profile;
    profile.id = record.id;
    profile.given = sortKey(record.text(u"given_name"));
    profile.name = sortKey(record.text(record.entity->field(u"family_name") ? u"family_name" : u"name"));
    profile.mark = sortKey(record.text(u"email"));
    if (const QString site = record.text(u"website"); !site.isEmpty())
        profile.mark = QUrl(site).host().toLower() + QUrl(site).path();
    if (profile.mark.startsWith(QLatin1String("www.")))
        profile.mark.remove(0, 4);
    profile.acronym = sortKey(record.text(u"acronym"));
    profile.country = record.value(u"country").toId();
    for (const QString& alias : aliases)
        profile.otherNames.append(sortKey(alias));
    return profile;
}

std::optional<Likeness> likenessOfPeople(const Profile& a, const Profile& b)
{
    std::optional<Likeness> likeness;
    compareMarks(a, b, QT_TRANSLATE_NOOP("duplicates", "Both have the same e-mail address."), 95, likeness);
    compareOtherNames(a, b, likeness);
    const bool sameGiven = a.given == b.given;
    const bool sameFamily = a.name == b.name;
    if (sameGiven && sameFamily)
        note(likeness, a.given.isEmpty() ? 70 : 90, Words::tr("Both have the same name."));
    else if (!a.given.isEmpty() && a.given == b.name && a.name == b.given)
        note(likeness, 85, Words::tr("Given name and family name are swapped."));
    else if (wordKey(fullName(a)) == wordKey(fullName(b)))
        note(likeness, 85, Words::tr("Their names are made of the same words."));
    else if (sameFamily && (a.given.isEmpty() || b.given.isEmpty()))
        note(likeness, 50, Words::tr("The same family name; one has no given name."));
    else if (sameFamily && (isInitialOf(a.given, b.given) || isInitialOf(b.given, a.given)))
        note(likeness, 70, Words::tr("The same family name; one given name is short for the other."));
    else if ((sameFamily && isSlip(a.given, b.given)) || (sameGiven && isSlip(a.name, b.name)))
        note(likeness, 75, Words::tr("Their names differ in a letter or two."));
    else if (maySound(a.given, b.given) && maySound(a.name, b.name) &&
             soundKey(fullName(a)) == soundKey(fullName(b)) && isSlip(fullName(a), fullName(b)))
        note(likeness, 65, Words::tr("Their names sound alike."));
    // Two addresses say that there are two, unless more than a slip says otherwise.
    if (likeness && likeness->score < 95 && !a.mark.isEmpty() && !b.mark.isEmpty())
        likeness->score -= 20;
    return likeness;
}

std::optional<Likeness> likenessOfOrganisations(const Profile& a, const Profile& b)
{
    std::optional<Likeness> likeness;
    // Every country has its statistical office, and many are called just that.
    if (!a.country.isNull() && !b.country.isNull() && a.country != b.country)
        return likeness;
    compareMarks(a, b, QT_TRANSLATE_NOOP("duplicates", "Both have the same website."), 90, likeness);
    compareOtherNames(a, b, likeness);
    const QStringList words = tellingWords(a.name);
    if (a.name == b.name)
        note(likeness, 95, Words::tr("Both have the same name."));
    else if (!words.isEmpty() && wordKey(words.join(u' ')) == wordKey(tellingWords(b.name).join(u' ')))
        note(likeness, 85, Words::tr("Their names are made of the same words."));
    else if (isSlip(a.name, b.name))
        note(likeness, 75, Words::tr("Their names differ in a letter or two."));
    else if (sharedWords(a, b) >= 60)
        note(likeness, 60, Words::tr("Their names share most of their words."));
    if (a.acronym.size() >= shortestAcronym && (a.acronym == b.acronym || a.acronym == b.name))
        note(likeness, 80, Words::tr("Both go by the same acronym."));
    else if (b.acronym.size() >= shortestAcronym && b.acronym == a.name)
        note(likeness, 80, Words::tr("Both go by the same acronym."));
    else if (isAcronymOf(a, b) || isAcronymOf(b, a))
        note(likeness, 70, Words::tr("One name is made of the first letters of the other."));
    return likeness;
}

QString wordKey(const QString& name)
{
    QStringList words = foldedWords(name);
    words.sort();
    return words.join(u' ');
}

QString soundKey(const QString& name)
{
    QStringList sounds;
    for (const QString& word : foldedWords(name))
        sounds.append(soundOf(word));
    sounds.sort();
    return sounds.join(u' ');
}

QStringList tellingWords(const QString& name)
{
    static const QSet<QString> fillers = [] {
        QSet<QString> words;
        for (const char* word :
             {"of",  "for", "the", "and",  "on",  "in",  "at",  "de", "des", "du",   "la",
              "le",  "les", "et",  "pour", "del", "los", "las", "y",  "el",  "fur",  "fuer",
              "der", "die", "das", "und",  "di",  "e",   "da",  "do", "van", "voor", "het",
              "en",  "och", "og",  "i",    "a",   "an",  "d",   "l"})
            words.insert(QString::fromLatin1(word));
        return words;
    }();
    QStringList words;
    for (const QString& word : foldedWords(name)) {
        if (!fillers.contains(word))
            words.append(word);
    }
    return words;
}

QString initialsOf(const QString& name)
{
    QString initials;
    for (const QString& word : tellingWords(name))
        initials += word.at(0);
    return initials;
}

} // namespace rapporteur
