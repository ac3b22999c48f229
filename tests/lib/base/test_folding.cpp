// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"
#include "support/properties.h"

#include <QRegularExpression>

using namespace rapporteur;
using rapporteur::test::forAll;

namespace {

QString folded(const char* text)
{
    return foldText(QString::fromUtf8(text));
}

QString words(const char* text)
{
    return foldedWords(QString::fromUtf8(text)).join(u'|');
}

/// Any text that is text: code points from all planes, no surrogates.
QString anyText(int longest)
{
    const auto codes = *rc::gen::container<std::vector<char32_t>>(rc::gen::suchThat(
        rc::gen::oneOf(rc::gen::inRange<char32_t>(32, 0x250), rc::gen::inRange<char32_t>(0x370, 0x700),
                       rc::gen::inRange<char32_t>(0x900, 0xd7ff), rc::gen::inRange<char32_t>(0xf900, 0xfffd),
                       rc::gen::inRange<char32_t>(0x1f300, 0x1f6ff),
                       rc::gen::inRange<char32_t>(0x20000, 0x20100)),
        [](char32_t c) { return c != 0; }));
    return QString::fromUcs4(codes.data(), static_cast<qsizetype>(codes.size())).left(longest);
}

} // namespace

TEST_CASE("Folding is blind to accents, case and the Latin alphabet's own letters", "[base]")
{
    CHECK(folded("Sørensen") == QStringLiteral("sorensen"));
    CHECK(folded("Łódź") == QStringLiteral("lodz"));
    CHECK(folded("Straße ÆØÅ Þór Đặng ﬁ") == QStringLiteral("strasse aeoa thor dang fi"));
    CHECK(folded("İstanbul Iğdır") == QStringLiteral("istanbul igdir"));
    CHECK(folded("ΟΔΟΣ") == folded("οδος"));
    CHECK(folded("Σίσυφος").startsWith(folded("ΣΙΣΥΦΟΣ")));
    CHECK(folded("Статистика") == QStringLiteral("статистика"));
    CHECK(folded("Ёлка") == folded("елка"));
    CHECK(folded("إحصاء") == folded("احصاء"));
    CHECK(folded("Ｓｔａｔ") == QStringLiteral("stat"));
    CHECK(folded("").isEmpty());
}

TEST_CASE("Words are runs of letters and digits, and Chinese and Japanese characters stand alone", "[base]")
{
    CHECK(words("O'Brien, A.-M. (ONS) 2021!") == QStringLiteral("o|brien|a|m|ons|2021"));
    CHECK(words("国家统计局2021") == QStringLiteral("国|家|统|计|局|2021"));
    CHECK(words("データ") == QStringLiteral("テ|ー|タ"));
    CHECK(words("통계청 서울").count(u'|') == 1);
    CHECK(words("a😀b 😀") == QStringLiteral("a|b"));
    CHECK(words("  --  ").isEmpty());
    const QString longWord(500, u'x');
    REQUIRE(foldedWords(longWord).size() == 1);
    CHECK(foldedWords(longWord).front().size() < 500);
}

TEST_CASE("Folded text stays as it is when it is folded again", "[base]")
{
    forAll("folding twice is folding once", [] {
        const QString once = foldText(anyText(200));
        RC_ASSERT(foldText(once) == once);
    });
}

TEST_CASE("Words hold nothing that either database takes for anything but a word", "[base]")
{
    static const QRegularExpression separators(QStringLiteral("[\\x00-\\x2f\\x3a-\\x60\\x7b-\\x7f]"));
    forAll("words are valid text without spaces, quotes, capitals or marks", [] {
        for (const QString& word : foldedWords(anyText(300))) {
            RC_ASSERT(!word.isEmpty());
            RC_ASSERT(word.isValidUtf16());
            RC_ASSERT(!word.contains(separators));
            RC_ASSERT(word.toUtf8().size() < 2046);
        }
    });
}

TEST_CASE("Keys to sort by fit into an index and never end in half a character", "[base]")
{
    CHECK(sortKey(QStringLiteral("  Élan   vital ")) == QStringLiteral("elan vital"));
    CHECK(sortKey(QString()).isEmpty());
    // This one character folds into eighteen.
    CHECK(sortKey(QString(200, QChar(0xfdfa))).toUtf8().size() < 2700);
    QString faces;
    for (int i = 0; i < 150; ++i)
        faces += QStringLiteral("😀");
    CHECK(sortKey(u'x' + faces).isValidUtf16());
    forAll("keys are short and valid", [] {
        const QString key = sortKey(anyText(400));
        RC_ASSERT(key.isValidUtf16());
        RC_ASSERT(key.toUtf8().size() < 2700);
    });
}

TEST_CASE("Latin letters fold alike alone and beside other scripts", "[base]")
{
    // The last character sends the text the long way, through the rules for all scripts.
    QString latin;
    for (char16_t c = 1; c < 0x250; ++c)
        latin += c;
    CHECK(foldText(latin + u'日') == foldText(latin) + u'日');
    forAll("the short way and the long way meet", [] {
        QString text;
        for (const int c : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 0x250)))
            text += QChar(static_cast<char16_t>(c));
        RC_ASSERT(foldText(text + u'日') == foldText(text) + u'日');
    });
}

TEST_CASE("A word is cut at its length and not within a character", "[base]")
{
    const QString face = QStringLiteral("\U00010428"); // a letter of two code units
    CHECK(foldedWords(QString(100, u'a')) == QStringList{QString(64, u'a')});
    CHECK(foldedWords(QString(63, u'a') + face + u'b') == QStringList{QString(63, u'a') + face});
    CHECK(foldedWords(QString(64, u'a') + face) == QStringList{QString(64, u'a')});
    CHECK(foldedWords(u"a日b本-c"_qs) == QStringList{u"a"_qs, u"日"_qs, u"b"_qs, u"本"_qs, u"c"_qs});
}
