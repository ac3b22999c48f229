// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports in other languages than the program's: every word of ours in them can be said in each, none is put
// in past the translator, and two that are made at the same time keep apart.
#include "app/reports/markedstore.h"
#include "base/inlanguage.h"
#include "entities/registry.h"
#include "report/formats.h"
#include "report/listasshown.h"
#include "report/snapshot.h"
#include "reports/reportassembly.h"
#include "store/shipped.h"

#include <QThread>
#include <QTranslator>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// A language in which each text that can be translated stands in brackets, and that remembers what it was
/// asked for.
class Bracketing : public QTranslator
{
public:
    using Message = std::pair<QByteArray, QByteArray>; ///< context, and text with its disambiguation

    Bracketing() { QCoreApplication::installTranslator(this); }
    ~Bracketing() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(Bracketing)

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int) const override
    {
        m_asked.insert({context, QByteArray(source) + '\x1f' + disambiguation});
        return u'⟦' + QString::fromUtf8(source) + u'⟧';
    }

    [[nodiscard]] const QSet<Message>& asked() const { return m_asked; }

    /// What of a text stands in no brackets.
    [[nodiscard]] static QString outside(const QString& text)
    {
        QString rest;
        int depth = 0;
        for (const QChar sign : text) {
            depth += sign == u'⟦' ? 1 : 0;
            if (depth == 0)
                rest += sign;
            depth -= sign == u'⟧' ? 1 : 0;
        }
        return rest;
    }

private:
    mutable QSet<Message> m_asked;
};

/// Nobody's before: what is kept for each language is made anew in brackets.
QLocale bracketed()
{
    return {QLocale::English, QLocale::Zimbabwe};
}

ReportRequest requestFor(const MarkedRecords& records, const report::ReportKind& kind, const QLocale& locale)
{
    ReportRequest request;
    request.name = kind.name;
    request.group = records.group();
    request.audience = Audience::Secretariat;
    request.locale = locale;
    request.asOf = MarkedRecords::day();
    request.created = QDateTime(QDate(2022, 1, 3), QTime(9, 0), Qt::UTC);
    if (kind.subject == report::ReportKind::Subject::Meeting)
        request.subject = records.first("event");
    if (kind.subject == report::ReportKind::Subject::WorkStream)
        request.subject = records.first("work_stream");
    if (kind.ofPeriod) {
        request.from = QDate(2008, 12, 31);
        request.to = QDate::currentDate().addYears(1);
    }
    return request;
}

/// Each report, and each kind of record by itself and in a list.
std::vector<report::Document> allDocuments(Marked& marked, const QLocale& locale)
{
    std::vector<report::Document> documents;
    for (const report::ReportKind& kind : report::reportKinds())
        documents.push_back(require(assembleReport(*marked.store, requestFor(marked.records, kind, locale))));
    ReportRequest request = requestFor(marked.records, report::reportKinds().front(), locale);
    for (const EntityDescriptor* entity : allEntities()) {
        report::ListAsShown list;
        list.entity = entity;
        list.only = {marked.records.first(entity->name().toLatin1().constData())};
        for (const FieldDescriptor& field : entity->fields())
            list.arrangement.columns.append(field.name);
        for (const VirtualField& field : entity->virtualFields())
            list.arrangement.columns.append(field.name);
        request.name = report::listReport();
        request.list = list.toText();
        documents.push_back(require(assembleReport(*marked.store, request)));
        request.name = report::recordReport();
        request.subjectEntity = entity->name();
        request.subject = list.only.front();
        if (auto document = assembleReport(*marked.store, request))
            documents.push_back(std::move(*document));
    }
    return documents;
}

/// Qt's own, and the names of files and looks, which are for whoever makes a report.
bool isForMaker(const QByteArray& context)
{
    return context.startsWith('Q') || context == "rapporteur::ReportFormats" ||
           context == "rapporteur::ReportThemes";
}

/// Words that are neither in brackets nor the records', nor a month's or a country's.
QStringList foreignWords(const QString& text, Marked& marked)
{
    QString rest = Bracketing::outside(text);
    for (const Mark& mark : marked.records.marks()) {
        for (const QString& way : mark.shown)
            rest.replace(way, QStringLiteral(" "));
    }
    for (const Record& country :
         require(marked.store->records(Query(*findEntity(QStringLiteral("country"))))))
        rest.replace(country.value(QStringLiteral("name")).toText(), QStringLiteral(" "));
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            rest.replace(bracketed().standaloneMonthName(month, format), QStringLiteral(" "));
    }
    // Lists are joined as the locale joins them; addresses and time zones are the same everywhere.
    rest.replace(QStringLiteral(" and "), QStringLiteral(" "));
    static const QRegularExpression address(QStringLiteral("(https?|mailto):\\S*|Europe/Zurich"));
    rest.replace(address, QStringLiteral(" "));
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    QStringList words;
    for (auto found = word.globalMatch(rest); found.hasNext();)
        words.append(found.next().captured());
    words.removeDuplicates();
    return words;
}

} // namespace

TEST_CASE("Languages: every word in a report is the records' or can be translated, and is", "[storage]")
{
    Marked marked(1);
    const Bracketing brackets;
    for (const report::Document& document : allDocuments(marked, bracketed())) {
        INFO(document.metadata.title.toStdString());
        CHECK(foreignWords(report::Snapshot::of(document).lines().join(u'\n'), marked) == QStringList());
        for (const report::Format& format : report::formats())
            CHECK(report::writeDocument(document, format));
    }
    for (const QString& code : InLanguage::codes().mid(1)) {
        QTranslator translator;
        const QString name = code == QLatin1String("zh") ? QStringLiteral("zh_CN") : code;
        REQUIRE(translator.load(QStringLiteral(":/translations/rapporteur_%1.qm").arg(name)));
        QStringList missing;
        for (const auto& [context, message] : brackets.asked()) {
            if (isForMaker(context))
                continue;
            const QList<QByteArray> parts = message.split('\x1f');
            if (translator.translate(context.constData(), parts.at(0).constData(), parts.at(1).constData())
                    .isEmpty())
                missing.append(QString::fromUtf8(context + ": " + parts.at(0)));
        }
        INFO(name.toStdString());
        CHECK(missing == QStringList());
    }
}

TEST_CASE("Languages: a report is in the one that was asked for, in each format, and says which it is",
          "[storage]")
{
    Marked marked(2);
    const auto [code, heading, direction] =
        GENERATE(table<const char*, const char*, const char*>({{"fr", "Réunions et exposés", "ltr"},
                                                               {"es", "Reuniones y ponencias", "ltr"},
                                                               {"ru", "Совещания и доклады", "ltr"},
                                                               {"zh", "会议与演讲", "ltr"},
                                                               {"ar", "الاجتماعات والعروض", "rtl"}}));
    const QLocale locale = InLanguage::localeOf(QString::fromLatin1(code));
    const auto document = require(
        assembleReport(*marked.store, requestFor(marked.records, report::reportKinds().front(), locale)));
    for (const char* suffix : {"html", "txt", "md", "confluence.xml"}) {
        INFO(code << " as " << suffix);
        const report::Format format = require(report::formatOf(u'.' + QString::fromLatin1(suffix)));
        const QString text = QString::fromUtf8(require(report::writeDocument(document, format)));
        CHECK(text.contains(QString::fromUtf8(heading)));
        CHECK_FALSE(text.contains(QStringLiteral("Meetings and talks")));
    }
    const QString html = QString::fromUtf8(
        require(report::writeDocument(document, require(report::formatOf(QStringLiteral("a.html"))))));
    CHECK(html.contains(QStringLiteral("<html lang=\"%1\" dir=\"%2\">")
                            .arg(QString::fromLatin1(code), QString::fromLatin1(direction))));
    CHECK(QCoreApplication::translate("Report", "Agenda") == QStringLiteral("Agenda"));
}

TEST_CASE("Languages: a list without a name of its own is called by its kind, one with a name by that",
          "[storage]")
{
    Marked marked(2);
    report::ListAsShown list;
    list.entity = findEntity(QStringLiteral("presentation"));
    list.arrangement.columns = {QStringLiteral("title")};
    ReportRequest request =
        requestFor(marked.records, report::reportKinds().front(), InLanguage::localeOf(QStringLiteral("fr")));
    request.name = report::listReport();
    for (const auto& [title, expected] :
         {std::pair("Talks", "Exposés"), std::pair("Talks of spring", "Talks of spring")}) {
        list.title = QString::fromLatin1(title);
        request.list = list.toText();
        CHECK(require(assembleReport(*marked.store, request)).metadata.title == QString::fromUtf8(expected));
    }
}

TEST_CASE("Languages: reports that are made at the same time keep their words apart", "[storage]")
{
    Marked marked(3);
    const auto textIn = [&](const char* code) {
        const auto store = require(Store::open(marked.store.location()));
        const auto document =
            assembleReport(*store, requestFor(marked.records, report::reportKinds().front(),
                                              InLanguage::localeOf(QString::fromLatin1(code))));
        return document ? report::Snapshot::of(*document).lines() : QStringList();
    };
    QStringList together[2];
    const QStringList alone[2] = {textIn("fr"), textIn("ru")};
    const std::unique_ptr<QThread> french(QThread::create([&] { together[0] = textIn("fr"); }));
    const std::unique_ptr<QThread> russian(QThread::create([&] { together[1] = textIn("ru"); }));
    for (QThread* thread : {french.get(), russian.get()})
        thread->start();
    for (QThread* thread : {french.get(), russian.get()})
        REQUIRE(thread->wait());
    for (int i = 0; i < 2; ++i)
        CHECK(together[i] == alone[i]);
    CHECK(alone[0] != alone[1]);
}
