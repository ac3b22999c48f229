// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/pastednames.h"

#include "base/folding.h"
#include "exchange/fieldparser.h"
#include "queries/personname.h"

#include <QRegularExpression>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int mostNear = 8; // more are no help

using Ids = std::vector<Id>;

/// Addresses are the same whatever the case of their letters.
Result<Ids> withAddress(const Store& store, const QString& address)
{
    return store.records(Query::of<Person>().matching(address))
        .map([&address](const std::vector<Record>& records) {
            Ids ids;
            for (const Record& each : records) {
                if (each.text(u"email").compare(address, Qt::CaseInsensitive) == 0)
                    ids.push_back(each.id);
            }
            return ids;
        });
}

/// "Riitta Piela (Statistics Finland)" is Riitta Piela.
QString withoutRemarks(QString text)
{
    static const QRegularExpression remarks(QStringLiteral("\\s*[(\\[][^)\\]]*[)\\]]"));
    static const QRegularExpression titles(QStringLiteral("^(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.?\\s+)+"));
    return text.remove(remarks).remove(titles).simplified();
}

QString fullName(const Person& person)
{
    return QString(person.givenName + u' ' + person.familyName).simplified();
}

/// Whoever bears the name, written in either order.
Result<Ids> bearing(const Store& store, const QString& text)
{
    const Person person = personFromText(text);
    if (!person.email.isEmpty()) {
        const auto found = withAddress(store, person.email);
        if (!found || !found->empty())
            return found;
    }
    const QString name = withoutRemarks(text);
    const QString unended = name.endsWith(u'.') ? name.chopped(1) : name; // the end of a sentence
    for (const QString& each : {name, unended, fullName(personFromText(unended))}) {
        const auto found = recordsNamed(store, Person::descriptor(), each);
        if (!found || !found->empty())
            return found;
    }
    return Ids();
}

Result<Ids> near(const Store& store, const QString& text)
{
    Query query = Query::of<Person>().matching(text);
    query.limit = mostNear;
    return foldedWords(text).isEmpty() ? Result<Ids>(Ids()) : store.ids(query);
}

QStringList lines(const QString& text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\n\\r;\\t\\x{2028}\\x{2029}]+"));
    static const QRegularExpression marks(QStringLiteral("^\\s*(?:[-*•–]|\\d{1,3}[.)])\\s+"));
    QStringList parts;
    for (QString line : text.split(breaks, Qt::SkipEmptyParts)) {
        line = line.remove(marks).simplified();
        while (line.endsWith(u','))
            line.chop(1);
        if (!foldedWords(line).isEmpty())
            parts.append(line);
    }
    return parts;
}

/// Takes the names of one line apart. A comma stands between two names, or between the parts of one: what is
/// known decides, else whether the part before it could be a whole name.
class LineReader
{
public:
    LineReader(const Store& store, const QString& line)
        : m_store(store)
        , m_parts(line.split(u',', Qt::SkipEmptyParts))
    {
        for (QString& part : m_parts)
            part = part.simplified();
        m_parts.removeAll(QString());
    }

    Result<void> read(std::vector<PastedName>& names)
    {
        while (m_at < m_parts.size()) {
            auto name = next();
            if (!name)
                return failure(name);
            names.push_back(std::move(*name));
        }
        return {};
    }

private:
    Result<PastedName> next()
    {
        const QString first = m_parts.at(m_at);
        const QString both =
            m_at + 1 < m_parts.size() ? first + QStringLiteral(", ") + m_parts.at(m_at + 1) : QString();
        const bool whole = withoutRemarks(first).contains(u' ') || first.contains(u'@');
        const auto asOne = bearing(m_store, first);
        if (!asOne || !asOne->empty() || both.isEmpty())
            return take(first, 1, asOne);
        const auto asTwo = bearing(m_store, both);
        if (!asTwo || !asTwo->empty())
            return take(both, 2, asTwo);
        // "Piela, Riitta" of whom nobody has heard is one name still; so is "van Hoek, Sigrid" alone.
        const bool pair = m_parts.size() == 2 && !m_parts.at(1).contains(u' ');
        return whole && !pair ? take(first, 1, asOne) : take(both, 2, asTwo);
    }

    Result<PastedName> take(const QString& text, qsizetype parts, const Result<Ids>& bearers)
    {
        if (!bearers)
            return failure(bearers);
        m_at += parts;
        PastedName name;
        name.text = text;
        name.people = *bearers;
        name.exact = !bearers->empty();
        name.asNew = personFromText(withoutRemarks(text));
        if (name.exact)
            return name;
        return near(m_store, fullName(name.asNew)).map([&name](const Ids& ids) {
            name.people = ids;
            return name;
        });
    }

    const Store& m_store;
    QStringList m_parts;
    qsizetype m_at = 0;
};

} // namespace

Result<std::vector<PastedName>> readNames(const Store& store, const QString& text)
{
    std::vector<PastedName> names;
    for (const QString& line : lines(text)) {
        if (const auto read = LineReader(store, line).read(names); !read)
            return failure(read);
    }
    std::vector<PastedName> once;
    for (PastedName& name : names) {
        const bool known = std::any_of(once.begin(), once.end(), [&name](const PastedName& other) {
            return name.isFound() ? other.isFound() && other.people == name.people
                                  : foldText(other.text) == foldText(name.text);
        });
        if (!known)
            once.push_back(std::move(name));
    }
    return once;
}

} // namespace rapporteur
