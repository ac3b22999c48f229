// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/attentionletter.h"

#include "db/database.h"
#include "entities/registry.h"
#include "store/shownlabel.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrlQuery>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("letter", text);
}

/// Who is written to about a record, and what.
struct Form
{
    const char* people;  ///< statement: the people concerned, by the id of the record
    const char* subject; ///< %1: the record
    const char* body;
};

constexpr const char* speakers =
    "SELECT s.\"person\" FROM \"speaker\" s WHERE s.\"presentation\" = ? ORDER BY s.\"position\", s.\"id\"";
/// Whoever made it; where nobody is named, who leads the work stream.
constexpr const char* authors =
    "SELECT x.\"person\" FROM (SELECT c.\"person\" AS \"person\", 0 AS \"rank\", c.\"id\" AS \"id\" "
    "FROM \"contribution\" c WHERE c.\"output\" = ? AND c.\"person\" IS NOT NULL "
    "UNION ALL SELECT l.\"person\", 1, l.\"id\" FROM \"stream_lead\" l JOIN \"output\" o "
    "ON o.\"work_stream\" = l.\"work_stream\" WHERE o.\"id\" = ? AND l.\"person\" IS NOT NULL) x "
    "ORDER BY x.\"rank\", x.\"id\"";
constexpr const char* leads =
    "SELECT x.\"person\" FROM (SELECT l.\"person\" AS \"person\", 0 AS \"rank\", l.\"id\" AS \"id\" "
    "FROM \"stream_lead\" l WHERE l.\"work_stream\" = ? AND l.\"person\" IS NOT NULL "
    "UNION ALL SELECT m.\"person\", 1, r.\"id\" FROM \"role\" r JOIN \"membership\" m ON m.\"id\" = "
    "r.\"membership\" "
    "WHERE r.\"work_stream\" = ? AND r.\"part\" IN ('lead', 'assist')) x ORDER BY x.\"rank\", x.\"id\"";
constexpr const char* themselves = "SELECT n.\"id\" FROM \"person\" n WHERE n.\"id\" = ?";

const Form* formOf(AttentionRule rule)
{
    static const QHash<AttentionRule, Form> forms = {
        {AttentionRule::SlidesAwaited,
         {speakers, QT_TRANSLATE_NOOP("letter", "Slides of “%1”"),
          QT_TRANSLATE_NOOP(
              "letter",
              "Dear colleague,\n\nthank you for your talk “%1”. May we have your slides, and may we "
              "make them public?\n\nWith kind regards\n")}},
        {AttentionRule::OutputOverdue,
         {authors, QT_TRANSLATE_NOOP("letter", "“%1” was due"),
          QT_TRANSLATE_NOOP("letter",
                            "Dear colleague,\n\n“%1” was due by now. How far is it, and when may we expect "
                            "it?\n\nWith kind regards\n")}},
        {AttentionRule::OutputWithoutLink,
         {authors, QT_TRANSLATE_NOOP("letter", "Where is “%1”?"),
          QT_TRANSLATE_NOOP("letter",
                            "Dear colleague,\n\n“%1” is published. At which address can it be found, so "
                            "that we can link to it?\n\nWith kind regards\n")}},
        {AttentionRule::StreamOnOnePerson,
         {leads, QT_TRANSLATE_NOOP("letter", "A second hand for “%1”"),
          QT_TRANSLATE_NOOP("letter",
                            "Dear colleague,\n\n“%1” depends on you alone. Is there somebody who could "
                            "assist you?\n\nWith kind regards\n")}},
        {AttentionRule::StreamWithoutLead,
         {leads, QT_TRANSLATE_NOOP("letter", "Who leads “%1”?"),
          QT_TRANSLATE_NOOP("letter",
                            "Dear colleague,\n\nnobody leads “%1” at present. Would you, or do you know "
                            "somebody who might?\n\nWith kind regards\n")}},
        {AttentionRule::MemberWithoutCountry,
         {themselves, QT_TRANSLATE_NOOP("letter", "Your organisation"),
          QT_TRANSLATE_NOOP("letter",
                            "Dear colleague,\n\nwe have no organisation or country on record for you. For "
                            "which one do you work at present?\n\nWith kind regards\n")}},
        {AttentionRule::ConsentMissing,
         {themselves, QT_TRANSLATE_NOOP("letter", "May we name you?"),
          QT_TRANSLATE_NOOP("letter",
                            "Dear colleague,\n\nyou are named among the members, speakers or authors of our "
                            "group. May we list you by name in what we publish?\n\nWith kind regards\n")}},
    };
    const auto found = forms.constFind(rule);
    return found == forms.cend() ? nullptr : &*found;
}

Result<std::vector<Id>> peopleOf(const Store& store, const Form& form, Id subject)
{
    const QString sql = QString::fromLatin1(form.people);
    auto rows = store.database().select(sql, QVariantList(sql.count(u'?'), QVariant(subject.value)));
    if (!rows)
        return failure(rows);
    std::vector<Id> people;
    while (rows->next()) {
        const Id person{rows->integer(0)};
        if (std::find(people.begin(), people.end(), person) == people.end())
            people.push_back(person);
    }
    return rows->end().map([&] { return std::move(people); });
}

} // namespace

QUrl Letter::toMailto() const
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(to.join(u','));
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    // RFC 6068: lines end with CR LF, a space is %20.
    url.setQuery(QStringLiteral("subject=%1&body=%2")
                     .arg(encoded(subject), encoded(QString(body).replace(u'\n', QStringLiteral("\r\n")))));
    return url;
}

Result<Letter> letterFor(const Store& store, AttentionRule rule, const Finding& finding)
{
    Letter letter;
    const Form* form = formOf(rule);
    if (form == nullptr) {
        letter.whyNot = tr("This is for the secretariat itself to settle; there is nobody to write to.");
        return letter;
    }
    const QString label = shownLabel(finding.subject, store);
    letter.subject = tr(form->subject).replace(QLatin1String("%1"), label);
    letter.body = tr(form->body).replace(QLatin1String("%1"), label);
    const auto people = peopleOf(store, *form, finding.subject.id);
    const auto records =
        people ? store.records(*findEntity(u"person"), *people) : Result<std::vector<Record>>();
    if (!people || !records)
        return people ? failure(records) : failure(people);
    QStringList without;
    for (const Record& person : *records) {
        if (const QString address = person.text(u"email"); address.isEmpty())
            without.append(store.label(person.ref()).simplified());
        else
            letter.to.append(address);
    }
    if (records->empty())
        letter.whyNot = tr("Nobody is recorded who could be written to.");
    else if (letter.to.isEmpty())
        letter.whyNot = tr("No e-mail address is recorded of %1.").arg(without.join(QStringLiteral(", ")));
    return letter;
}

} // namespace rapporteur
