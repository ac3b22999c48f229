// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inlanguage.h"

#include <QCoreApplication>

#include <atomic>
#include <catch2/catch.hpp>
#include <thread>

using namespace rapporteur;

namespace {

QString agenda()
{
    return QCoreApplication::translate("Report", "Agenda");
}

QString countries(int n)
{
    return QCoreApplication::translate("rapporteur::ParticipationChart", "%n countries", nullptr, n);
}

QLocale locale(const char* code)
{
    return InLanguage::localeOf(QString::fromLatin1(code));
}

} // namespace

TEST_CASE("In a language: tr() speaks it for as long as that, and what it does not know stays as it was")
{
    CHECK(agenda() == QStringLiteral("Agenda"));
    {
        const InLanguage french(locale("fr"));
        CHECK(agenda() == QStringLiteral("Ordre du jour"));
        CHECK(InLanguage::current().language() == QLocale::French);
        {
            const InLanguage russian(locale("ru"));
            CHECK(agenda() == QStringLiteral("Повестка дня"));
            const InLanguage english(locale("en"));
            CHECK(agenda() == QStringLiteral("Agenda"));
        }
        CHECK(agenda() == QStringLiteral("Ordre du jour"));
        CHECK(QCoreApplication::translate("Report", "Said nowhere") == QStringLiteral("Said nowhere"));
    }
    CHECK(agenda() == QStringLiteral("Agenda"));
}

TEST_CASE("In a language: numbers have the forms and the digits that they have there")
{
    {
        const InLanguage russian(locale("ru"));
        CHECK(countries(1) == QStringLiteral("1 страна"));
        CHECK(countries(3) == QStringLiteral("3 страны"));
        CHECK(countries(11) == QStringLiteral("11 стран"));
        CHECK(countries(21) == QStringLiteral("21 страна"));
    }
    {
        const InLanguage arabic(locale("ar"));
        CHECK(countries(2) == QStringLiteral("بلدان اثنان"));
        CHECK(countries(3) == QStringLiteral("٣ بلدان"));
        CHECK(countries(12) == QStringLiteral("١٢ بلدا"));
        CHECK(countries(100) == QStringLiteral("١٠٠ بلد"));
    }
    const InLanguage chinese(locale("zh"));
    CHECK(countries(5) == QStringLiteral("5个国家"));
}

TEST_CASE("In a language: each that there is has its translations, and none is the program's own")
{
    CHECK(InLanguage::codes().size() == 6);
    CHECK(InLanguage::codes().constFirst() == QStringLiteral("en"));
    QStringList said;
    for (const QString& code : InLanguage::codes()) {
        const InLanguage inLanguage(InLanguage::localeOf(code));
        said.append(agenda());
    }
    CHECK(said.removeDuplicates() == 0);
}

TEST_CASE("In a language: each thread speaks its own, and the program goes on in its")
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (const auto& [code, expected] :
         {std::pair("fr", "Ordre du jour"), std::pair("es", "Orden del día"), std::pair("zh", "议程")}) {
        threads.emplace_back([&wrong, code = code, expected = expected] {
            for (int i = 0; i < 2000; ++i) {
                const InLanguage inLanguage(locale(code));
                wrong += agenda() == QString::fromUtf8(expected) ? 0 : 1;
            }
        });
    }
    for (int i = 0; i < 2000; ++i)
        wrong += agenda() == QStringLiteral("Agenda") ? 0 : 1;
    for (std::thread& thread : threads)
        thread.join();
    CHECK(wrong == 0);
}

TEST_CASE("In a language: what is made of words is made once for each language")
{
    static int made = 0;
    OncePerLanguage<QString> title([] {
        ++made;
        return agenda();
    });
    CHECK(title.get() == QStringLiteral("Agenda"));
    const InLanguage french(locale("fr"));
    CHECK(title.get() == QStringLiteral("Ordre du jour"));
    CHECK(title.get() == QStringLiteral("Ordre du jour"));
    CHECK(made == 2);
}
