// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searcheddate.h"

#include "base/folding.h"
#include "base/inlanguage.h"
#include "base/monthnames.h"
#include "base/partialdate.h"
#include "entities/registry.h"
#include "store/entitysql.h"

namespace rapporteur {

namespace {

constexpr int lastDay = 31;

/// What stands beside the name of a month belongs to the date, while it can.
class DateWords
{
public:
    explicit DateWords(const QStringList& words)
        : m_words(words)
    {
        for (qsizetype i = 0; i < words.size() && m_month == 0; ++i) {
            m_month = monthIn(words.at(i), InLanguage::current());
            m_first = m_last = i;
        }
        while (m_month != 0 && m_first > 0 && takes(words.at(m_first - 1)))
            --m_first;
        while (m_month != 0 && m_last + 1 < words.size() && takes(words.at(m_last + 1)))
            ++m_last;
    }

    [[nodiscard]] bool isDate() const { return m_month != 0; }
    [[nodiscard]] QString pattern() const
    {
        const QString year = m_year == 0 ? QStringLiteral("____") : QString::number(m_year);
        const QString month = QStringLiteral("%1").arg(m_month, 2, 10, QLatin1Char('0'));
        return m_day == 0 ? QStringLiteral("%1-%2%").arg(year, month)
                          : QStringLiteral("%1-%2-%3").arg(year, month).arg(m_day, 2, 10, QLatin1Char('0'));
    }
    [[nodiscard]] QStringList others() const { return m_words.first(m_first) + m_words.sliced(m_last + 1); }

private:
    bool takes(const QString& word)
    {
        const int number = withoutOrdinal(word).toInt();
        if (word.size() == 4 && number >= 1000 && m_year == 0) {
            m_year = number;
            return true;
        }
        if (word.size() > 4 || number < 1 || number > lastDay || m_day != 0)
            return false;
        m_day = number;
        return true;
    }

    const QStringList& m_words;
    int m_month = 0;
    int m_day = 0;
    int m_year = 0;
    qsizetype m_first = 0;
    qsizetype m_last = 0;
};

/// The condition that a column of a record's list holds such a date; empty where it holds none that the
/// reader may see.
QString columnSql(const Query& query, const QString& name)
{
    const EntityDescriptor& entity = *query.entity;
    if (const FieldDescriptor* field = entity.field(name)) {
        return field->type == FieldType::Date && maySee(query.reader, *field->audience)
                   ? QStringLiteral("t.%1 LIKE ?").arg(quoted(name))
                   : QString();
    }
    const VirtualField* way = query.reader == Audience::Secretariat ? entity.virtualField(name) : nullptr;
    const QStringList steps = way ? way->path.split(u'.') : QStringList();
    const FieldDescriptor* reference = steps.size() == 2 ? entity.field(steps.constFirst()) : nullptr;
    if (!reference || reference->type != FieldType::Reference)
        return {};
    const EntityDescriptor& target = *findEntity(reference->targets.constFirst());
    const FieldDescriptor* field = target.field(steps.constLast());
    if (!field || field->type != FieldType::Date)
        return {};
    return QStringLiteral("EXISTS (SELECT 1 FROM %1 d WHERE d.\"id\" = t.%2 AND d.%3 LIKE ?)")
        .arg(quoted(target.name()), quoted(reference->name), quoted(field->name));
}

QStringList dateColumns(const Query& query)
{
    QStringList columns;
    for (const QString& name : query.entity->columns()) {
        if (const QString sql = columnSql(query, name); !sql.isEmpty())
            columns.append(sql);
    }
    return columns;
}

} // namespace

std::optional<SearchedDate> SearchedDate::in(const QString& search)
{
    if (const auto iso = PartialDate::fromIso(search.trimmed()); iso && iso->month() != 0)
        return SearchedDate{iso->day() == 0 ? iso->toIso() + u'%' : iso->toIso(), {}};
    const QStringList words = foldedWords(search);
    const DateWords date(words);
    return date.isDate() ? std::optional(SearchedDate{date.pattern(), date.others()}) : std::nullopt;
}

bool findsByDate(const Query& query)
{
    return !dateColumns(query).isEmpty() && SearchedDate::in(query.search);
}

QString searchedDateSql(const Query& query, const SqlDialect& dialect, QVariantList& values)
{
    const auto date = SearchedDate::in(query.search);
    if (!date)
        return {};
    const QStringList columns = dateColumns(query);
    if (columns.isEmpty())
        return {};
    for (qsizetype i = 0; i < columns.size(); ++i)
        values.append(date->pattern);
    const QString dated = u'(' + columns.join(QStringLiteral(" OR ")) + u')';
    if (date->others.isEmpty())
        return dated;
    const SearchSql beside = dialect.search(query.entity->name(), date->others, query.reader);
    values += beside.values;
    return QStringLiteral("(%1 AND t.\"id\" IN (%2))").arg(dated, beside.select);
}

} // namespace rapporteur
