// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/validation.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype longestLine = 2'000;
constexpr qsizetype longestText = 200'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("validation", text);
}

bool isPrintable(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace() && c.isPrint(); });
}

bool isEmail(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^[^\s@<>()\[\],;:"\\]+@[^\s@.<>()\[\],;:"\\]+(\.[^\s@.<>()\[\],;:"\\]+)+$)"));
    const bool dotted =
        text.startsWith(u'.') || text.contains(QLatin1String("..")) || text.contains(QLatin1String(".@"));
    return text.size() <= 254 && !dotted && isPrintable(text) && form.match(text).hasMatch();
}

bool isAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isPrintable(text) || !url.isValid())
        return false;
    if (url.scheme() == QLatin1String("mailto"))
        return isEmail(url.path(QUrl::FullyDecoded));
    // A name before the host only ever serves to pass one host off as another.
    return (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) &&
           !url.host().isEmpty() && !url.authority().contains(u'@');
}

bool isTimeOfDay(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9]$"));
    return form.match(text).hasMatch();
}

/// Qt knows offsets such as "UTC+02:00" by name, the IANA does not.
bool isTimeZone(const QString& text)
{
    const QByteArray name = text.toUtf8();
    return !name.startsWith("UTC+") && !name.startsWith("UTC-") && QTimeZone::isTimeZoneIdAvailable(name);
}

bool isDigest(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{64}$"));
    return form.match(text).hasMatch();
}

bool isChoice(const FieldDescriptor& field, const QString& text)
{
    return field.choices == nullptr ||
           std::any_of(field.choices->begin(), field.choices->end(),
                       [&](const Choice& choice) { return text == QLatin1String(choice.code); });
}

QString choiceList(const FieldDescriptor& field)
{
    QStringList codes;
    for (const Choice& choice : *field.choices)
        codes.append(choice.codeText());
    return codes.join(QStringLiteral(", "));
}

/// A value of another kind than the field's: read from a file or a command line without being understood.
QString kindProblem(const FieldDescriptor& field, const Value& value)
{
    const int kind = value.toVariant().typeId();
    switch (field.type) {
    case FieldType::Integer:
        return kind == QMetaType::LongLong ? QString() : tr("%1: “%2” is not a whole number.");
    case FieldType::Boolean:
        return kind == QMetaType::Bool ? QString() : tr("%1: “%2” is neither yes nor no.");
    case FieldType::Reference:
        return kind == QMetaType::LongLong && value.toInteger() > 0 ? QString()
                                                                    : tr("%1: “%2” does not name a record.");
    default:
        return kind == QMetaType::QString ? QString() : tr("%1: “%2” is not a text.");
    }
}

/// What no database keeps as it is, or would break a line in two.
QString characterProblem(const FieldDescriptor& field, const QString& text)
{
    const bool lines = field.type == FieldType::LongText;
    if (text.size() > (lines ? longestText : longestLine))
        return tr("%1 is too long.");
    const auto breaksLine = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    if (!lines && std::any_of(text.begin(), text.end(), breaksLine))
        return tr("%1 is one line only.");
    const auto isControl = [&](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\t' && !breaksLine(c);
    };
    return std::any_of(text.begin(), text.end(), isControl) || !text.isValidUtf16()
               ? tr("%1 holds characters that are no text.")
               : QString();
}

/// What is wrong with a value that is not empty; empty: nothing. %1 is the field, %2 the value.
QString problemOf(const FieldDescriptor& field, const Value& value)
{
    const QString text = value.toText();
    for (QString problem : {kindProblem(field, value), characterProblem(field, text)}) {
        if (!problem.isEmpty())
            return problem;
    }
    switch (field.type) {
    case FieldType::Email:
        return isEmail(text) ? QString() : tr("%1: “%2” is not an e-mail address such as name@example.org.");
    case FieldType::Address:
        return isAddress(text)
                   ? QString()
                   : tr("%1: “%2” is not an address that starts with https://, http:// or mailto:.");
    case FieldType::Integer:
        return value.toInteger() < 0 ? tr("%1: “%2” is less than nothing.") : QString();
    case FieldType::Date:
        return PartialDate::fromIso(text) ? QString()
                                          : tr("%1: “%2” is not a date such as 2021, 2021-04 or 2021-04-22.");
    case FieldType::TimeOfDay:
        return isTimeOfDay(text) ? QString() : tr("%1: “%2” is not a time of day such as 14:30.");
    case FieldType::TimeZone:
        return isTimeZone(text) ? QString() : tr("%1: “%2” is not a time zone such as Europe/Zurich.");
    case FieldType::Choice:
        return isChoice(field, text)
                   ? QString()
                   : tr("%1: “%2” is none of: %3.").replace(QLatin1String("%3"), choiceList(field));
    case FieldType::AudienceMark:
        return audienceFromCode(text) ? QString() : tr("%1: “%2” is none of: public, members, secretariat.");
    case FieldType::AnyReference: {
        const RecordRef ref = RecordRef::fromString(text);
        const bool known = ref.toString() == text && !ref.isNull() &&
                           (field.targets.isEmpty() || field.targets.contains(ref.entity));
        return known ? QString() : tr("%1: “%2” does not name a record that this can belong to.");
    }
    case FieldType::Digest:
        return isDigest(text) ? QString() : tr("%1: “%2” does not name the content of a file.");
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Boolean:
    case FieldType::Reference:
        break;
    }
    return {};
}

void checkPeriods(const Record& record, std::vector<FieldProblem>& problems)
{
    for (const Period& period : record.entity->periods()) {
        const PartialDate start = record.value(period.start).toDate();
        const PartialDate end = record.value(period.end).toDate();
        if (start.isNull() || end.isNull() || end.lastDay() >= start.firstDay())
            continue;
        const FieldDescriptor* field = record.entity->field(period.end);
        problems.push_back({field, tr("%1 (%2) is before %3 (%4).")
                                       .arg(field->labelText(), end.toIso(),
                                            record.entity->field(period.start)->labelText(), start.toIso())});
    }
}

void checkAlternatives(const Record& record, std::vector<FieldProblem>& problems)
{
    for (const QStringList& fields : record.entity->alternatives()) {
        QStringList labels;
        bool any = false;
        for (const QString& name : fields) {
            any = any || !record.value(name).isNull();
            labels.append(record.entity->field(name)->labelText());
        }
        if (!any)
            problems.push_back({record.entity->field(fields.constFirst()),
                                tr("At least one is needed of: %1.").arg(labels.join(QStringLiteral(", ")))});
    }
}

} // namespace

std::vector<FieldProblem> validate(const FieldDescriptor& field, const Value& value)
{
    if (value.isNull()) {
        if (field.isNeverEmpty() && field.type != FieldType::Boolean)
            return {{&field, tr("%1 is needed.").arg(field.labelText())}};
        return {};
    }
    QString problem = problemOf(field, value);
    if (problem.isEmpty())
        return {};
    return {{&field, problem.replace(QLatin1String("%1"), field.labelText())
                         .replace(QLatin1String("%2"), value.toText().left(120))}};
}

std::vector<FieldProblem> validate(const Record& record)
{
    std::vector<FieldProblem> problems;
    for (const FieldDescriptor& field : record.entity->fields()) {
        for (FieldProblem& problem : validate(field, record.values.at(static_cast<size_t>(field.index))))
            problems.push_back(std::move(problem));
    }
    checkPeriods(record, problems);
    checkAlternatives(record, problems);
    return problems;
}

} // namespace rapporteur
