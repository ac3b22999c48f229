// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportoptions.h"

#include "base/dateperiod.h"
#include "base/inlanguage.h"
#include "report/publications.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rapporteur::report {

namespace {

const auto sectionsKey = QStringLiteral("sections");
const auto beforeKey = QStringLiteral("before");
const auto afterKey = QStringLiteral("after");
const auto beforeSectionKey = QStringLiteral("before_section");
const auto afterSectionKey = QStringLiteral("after_section");
const auto insteadKey = QStringLiteral("instead_of_section");
const auto periodKey = QStringLiteral("period");
const auto listKey = QStringLiteral("list");
const auto paperKey = QStringLiteral("paper");
const auto themeKey = QStringLiteral("theme");
const auto sinceCode = QStringLiteral("since_publication");

/// "energy", and "-energy" where it is off.
QJsonArray sectionsToJson(const std::vector<SectionChoice>& sections)
{
    QJsonArray texts;
    for (const SectionChoice& section : sections)
        texts.append(section.isOn ? section.key : u'-' + section.key);
    return texts;
}

std::vector<SectionChoice> sectionsFromJson(const QJsonArray& texts)
{
    std::vector<SectionChoice> sections;
    for (const QJsonValue& each : texts) {
        const QString text = each.toString();
        const bool isOn = !text.startsWith(u'-');
        sections.push_back({text.mid(isOn ? 0 : 1), isOn});
    }
    return sections;
}

/// As ISO 8601 writes them: "2021-01-01/2021-02-28", "P2M".
QString periodToText(const PeriodRule& rule)
{
    switch (rule.kind) {
    case PeriodRule::Kind::Usual:
        break;
    case PeriodRule::Kind::Days:
        return rule.from.toString(Qt::ISODate) + u'/' + rule.to.toString(Qt::ISODate);
    case PeriodRule::Kind::LastMonths:
        return LastMonths{rule.months}.toText();
    case PeriodRule::Kind::SincePublication:
        return sinceCode;
    }
    return {};
}

PeriodRule periodFromText(const QString& text)
{
    PeriodRule rule;
    const auto months = LastMonths::fromText(text);
    if (text == sinceCode) {
        rule.kind = PeriodRule::Kind::SincePublication;
    } else if (months) {
        rule.kind = PeriodRule::Kind::LastMonths;
        rule.months = months->months;
    } else if (text.contains(u'/')) {
        rule.kind = PeriodRule::Kind::Days;
        rule.from = QDate::fromString(text.section(u'/', 0, 0), Qt::ISODate);
        rule.to = QDate::fromString(text.section(u'/', 1, 1), Qt::ISODate);
    }
    return rule;
}

QJsonObject textsToJson(const QHash<QString, QString>& texts)
{
    QJsonObject json;
    for (auto each = texts.begin(); each != texts.end(); ++each) {
        if (!each.value().isEmpty())
            json.insert(each.key(), each.value());
    }
    return json;
}

QHash<QString, QString> textsFromJson(const QJsonValue& json)
{
    QHash<QString, QString> texts;
    const QJsonObject object = json.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        texts.insert(each.key(), each.value().toString());
    return texts;
}

void insertText(QJsonObject& json, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void insertTexts(QJsonObject& json, const QString& key, const QHash<QString, QString>& texts)
{
    const QJsonObject object = textsToJson(texts);
    if (!object.isEmpty())
        json.insert(key, object);
}

/// The keys of those that are on; none where all are, in the usual order.
QStringList wantedSections(const ReportKind& kind, const ReportOptions& options)
{
    QStringList wanted;
    for (const SectionChoice& section : options.sectionsOf(kind)) {
        if (section.isOn)
            wanted.append(section.key);
    }
    QStringList usual;
    for (const SectionKind& section : kind.sections)
        usual.append(section.key);
    return wanted == usual ? QStringList() : wanted;
}

Result<void> setDays(const Store& store, const PeriodRule& rule, Id definition, QDate today,
                     ReportRequest& request)
{
    switch (rule.kind) {
    case PeriodRule::Kind::Usual:
        break;
    case PeriodRule::Kind::Days:
        request.from = rule.from;
        request.to = rule.to;
        break;
    case PeriodRule::Kind::LastMonths:
        request.from = LastMonths{rule.months}.since(today);
        request.to = today;
        break;
    case PeriodRule::Kind::SincePublication: {
        const auto last = lastPublication(store, PublicationKey::of(request, definition));
        if (!last)
            return failure(last);
        if (*last) {
            request.from = std::min((*last)->publishedOn.lastDay().addDays(1), today);
            request.to = today;
        }
        break;
    }
    }
    return {};
}

Result<QByteArray> picture(const Store& store, const QString& digest)
{
    return digest.isEmpty() ? Result<QByteArray>(QByteArray()) : store.content(digest);
}

} // namespace

QString ReportOptions::toText() const
{
    QJsonObject json;
    if (!sections.empty())
        json.insert(sectionsKey, sectionsToJson(sections));
    insertText(json, beforeKey, before);
    insertText(json, afterKey, after);
    insertTexts(json, beforeSectionKey, beforeSection);
    insertTexts(json, afterSectionKey, afterSection);
    insertTexts(json, insteadKey, insteadOfSection);
    insertText(json, periodKey, periodToText(period));
    insertText(json, listKey, list);
    insertText(json, themeKey, theme);
    if (paper != ReportOptions().paper)
        json.insert(paperKey, paper);
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ReportOptions ReportOptions::fromText(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ReportOptions options;
    options.sections = sectionsFromJson(json.value(sectionsKey).toArray());
    options.before = json.value(beforeKey).toString();
    options.after = json.value(afterKey).toString();
    options.beforeSection = textsFromJson(json.value(beforeSectionKey));
    options.afterSection = textsFromJson(json.value(afterSectionKey));
    options.insteadOfSection = textsFromJson(json.value(insteadKey));
    options.period = periodFromText(json.value(periodKey).toString());
    options.list = json.value(listKey).toString();
    options.theme = json.value(themeKey).toString();
    options.paper = json.value(paperKey).toString(options.paper);
    return options;
}

std::vector<SectionChoice> ReportOptions::sectionsOf(const ReportKind& kind) const
{
    std::vector<SectionChoice> all;
    QStringList left;
    for (const SectionKind& section : kind.sections)
        left.append(section.key);
    for (const SectionChoice& section : sections) {
        if (left.removeOne(section.key))
            all.push_back(section);
    }
    for (const QString& key : left)
        all.push_back({key});
    return all;
}

Result<ReportRequest> requestOf(const Store& store, const ReportDefinition& definition, Id groupAtHand,
                                QDate today)
{
    const ReportKind* kind = findReport(definition.report);
    if (!kind)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("ReportOptions", "There is no report called “%1”.")
                           .arg(definition.report));
    const ReportOptions options = ReportOptions::fromText(definition.options);
    ReportRequest request;
    request.name = definition.report;
    request.group = definition.group.isNull() ? groupAtHand : definition.group;
    request.audience = definition.reader;
    request.locale = InLanguage::localeOf(definition.language);
    request.subject = definition.subject.id;
    request.subjectEntity = definition.subject.entity;
    request.list = options.list;
    request.sections = wantedSections(*kind, options);
    request.before = options.before;
    request.after = options.after;
    request.beforeSection = options.beforeSection;
    request.afterSection = options.afterSection;
    request.insteadOfSection = options.insteadOfSection;
    request.paper = options.paper;
    request.theme = options.theme;
    const auto days = setDays(store, options.period, definition.id, today, request);
    const auto cover = days ? picture(store, definition.coverPicture) : failure(days);
    const auto logo = cover ? picture(store, definition.logo) : failure(cover);
    if (!logo)
        return failure(logo);
    request.coverPicture = *cover;
    request.logo = *logo;
    return request;
}

} // namespace rapporteur::report
