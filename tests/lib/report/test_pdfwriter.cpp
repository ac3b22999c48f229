// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#define POINTERHOLDER_TRANSITION 4

#include "report/pdfwriter.h"

#include "sampledocument.h"

#include <catch2/catch.hpp>

#include <QImage>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

using namespace rapporteur;
using namespace rapporteur::report;

namespace {

/// The finished file as a reader sees it.
class ReadPdf
{
public:
    explicit ReadPdf(const QByteArray& file)
        : m_file(file)
    {
        pdf.processMemoryFile("test", m_file.constData(), size_t(m_file.size()));
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
            pages.push_back(page.getObjectHandle());
    }

    [[nodiscard]] int pageOf(const QPDFObjectHandle& destination)
    {
        const QPDFObjGen target = QPDFObjectHandle(destination).getArrayItem(0).getObjGen();
        for (size_t i = 0; i < pages.size(); ++i) {
            if (pages[i].getObjGen() == target)
                return int(i) + 1;
        }
        return 0;
    }

    [[nodiscard]] static std::vector<QPDFObjectHandle> linksOf(QPDFObjectHandle page)
    {
        QPDFObjectHandle links = page.getKey("/Annots");
        return links.isArray() ? links.getArrayAsVector() : std::vector<QPDFObjectHandle>{};
    }

    QPDF pdf;
    std::vector<QPDFObjectHandle> pages;

private:
    QByteArray m_file;
};

QByteArray written(const Document& document)
{
    const Result<QByteArray> bytes = PdfWriter().toBytes(document);
    REQUIRE(bytes);
    return *bytes;
}

std::vector<std::string> titlesBelow(QPDFObjectHandle parent)
{
    std::vector<std::string> titles;
    for (QPDFObjectHandle item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next"))
        titles.push_back(item.getKey("/Title").getUTF8Value());
    return titles;
}

} // namespace

TEST_CASE("PDF: title, language, author and date are in the file's properties", "[report]")
{
    ReadPdf file(written(sampleDocument()));
    QPDFObjectHandle info = file.pdf.getTrailer().getKey("/Info");
    CHECK(info.getKey("/Title").getUTF8Value() == "Machine Learning Group 2021: Group report");
    CHECK(info.getKey("/Author").getUTF8Value() == "ONS Data Science Campus");
    CHECK(info.getKey("/CreationDate").getUTF8Value() == "D:20211231120000Z");
    QPDFObjectHandle root = file.pdf.getRoot();
    CHECK(root.getKey("/Lang").getUTF8Value() == "en-GB");
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    const auto xmp = root.getKey("/Metadata").getStreamData();
    const QByteArray text(reinterpret_cast<const char*>(xmp->getBuffer()), qsizetype(xmp->getSize()));
    CHECK(text.contains("What the group did &amp; published"));
    CHECK(text.contains("2021-12-31T12:00:00Z"));
}

TEST_CASE("PDF: the outline nests the headings", "[report]")
{
    ReadPdf file(written(sampleDocument()));
    QPDFObjectHandle outlines = file.pdf.getRoot().getKey("/Outlines");
    CHECK(titlesBelow(outlines) == std::vector<std::string>{"About the group", "Key figures", "The journey",
                                                            "Work streams", "Meetings and talks"});
    QPDFObjectHandle streams = outlines.getKey("/Last").getKey("/Prev");
    CHECK(titlesBelow(streams) == std::vector<std::string>{"WS1 From Idea to Valid Solution"});
    CHECK(titlesBelow(streams.getKey("/First")) == std::vector<std::string>{"Outputs"});
    CHECK(file.pageOf(outlines.getKey("/First").getKey("/Dest")) == 3);
}

TEST_CASE("PDF: the contents lead to the headings, addresses to the web", "[report]")
{
    ReadPdf file(written(sampleDocument()));
    std::vector<int> targets;
    for (QPDFObjectHandle link : ReadPdf::linksOf(file.pages[1]))
        targets.push_back(file.pageOf(link.getKey("/Dest")));
    REQUIRE(targets.size() == 7);
    CHECK(targets.front() == 3);
    CHECK(std::is_sorted(targets.begin(), targets.end()));

    std::set<std::string> addresses;
    for (QPDFObjectHandle& page : file.pages) {
        for (QPDFObjectHandle link : ReadPdf::linksOf(page)) {
            if (link.getKey("/A").isDictionary())
                addresses.insert(link.getKey("/A").getKey("/URI").getStringValue());
        }
    }
    CHECK(addresses.count("https://example.org/a%20page?q=%C3%BC") == 1);
    CHECK(addresses.count("https://example.org/slides.pdf") == 1);
}

TEST_CASE("PDF: links lie within their page", "[report]")
{
    ReadPdf file(written(sampleDocument()));
    int links = 0;
    for (QPDFObjectHandle& page : file.pages) {
        for (QPDFObjectHandle link : ReadPdf::linksOf(page)) {
            const auto rect = link.getKey("/Rect").getArrayAsRectangle();
            CHECK(rect.llx >= 72 - 0.1);
            CHECK(rect.urx <= 595 - 72 + 0.1);
            CHECK(rect.lly > 0);
            CHECK(rect.ury < 842);
            CHECK(rect.urx > rect.llx);
            ++links;
        }
    }
    CHECK(links > 30);
}

TEST_CASE("PDF: only http, https and mailto become links", "[report]")
{
    CHECK(isLinkable(QUrl(QStringLiteral("https://example.org/"))));
    CHECK(isLinkable(QUrl(QStringLiteral("mailto:somebody@example.org"))));
    for (const char* bad :
         {"javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/", "https:///path", ""})
        CHECK_FALSE(isLinkable(QUrl(QString::fromLatin1(bad))));

    Document document;
    document.blocks.emplace_back(Paragraph{
        Runs{{QStringLiteral("click"), Run::Look::Plain, QUrl(QStringLiteral("javascript:alert(1)"))}}});
    ReadPdf file(written(document));
    CHECK_FALSE(file.pages[0].hasKey("/Annots"));
}

TEST_CASE("PDF: a cross reference to a heading that is not there is left out", "[report]")
{
    Document document;
    document.blocks.emplace_back(
        Paragraph{Runs{{QStringLiteral("see there"), Run::Look::Plain, {}, QStringLiteral("nowhere")}}});
    ReadPdf file(written(document));
    CHECK_FALSE(file.pages[0].hasKey("/Annots"));
}

TEST_CASE("PDF: the same report gives the same bytes, but for its date", "[report]")
{
    Document document = sampleDocument();
    const QByteArray first = written(document);
    CHECK(first == written(document));
    document.metadata.created = document.metadata.created.addSecs(86'400 + 3'661);
    QByteArray later = written(document);
    CHECK(first != later);
    later.replace("20220101130101", "20211231120000").replace("2022-01-01T13:01:01", "2021-12-31T12:00:00");
    CHECK(first == later);
}

TEST_CASE("PDF: fonts are embedded and charts are drawn, not pasted as pictures", "[report]")
{
    ReadPdf file(written(sampleDocument()));
    int fonts = 0;
    for (QPDFObjectHandle object : file.pdf.getAllObjects()) {
        if (object.isStream())
            CHECK_FALSE(object.getDict().isDictionaryOfType("", "/Image"));
        if (!object.isDictionaryOfType("/FontDescriptor"))
            continue;
        ++fonts;
        CHECK((object.hasKey("/FontFile2") || object.hasKey("/FontFile3")));
    }
    CHECK(fonts >= 3);
}

TEST_CASE("PDF: a document without blocks is one empty page", "[report]")
{
    ReadPdf file(written(Document{}));
    CHECK(file.pages.size() == 1);
}

TEST_CASE("PDF: progress is told page by page, up to all", "[report]")
{
    std::vector<std::pair<int, int>> told;
    const auto progress = [&told](int done, int total) {
        if (total > 0)
            told.emplace_back(done, total);
        return true;
    };
    REQUIRE(PdfWriter(progress).toBytes(sampleDocument()));
    REQUIRE(told.size() > 2);
    CHECK(told.front().first == 0);
    CHECK(told.back().first == told.back().second);
    CHECK(int(told.size()) == told.back().second + 1);
}

TEST_CASE("PDF: what is meant for archives says so, in the same words twice", "[report]")
{
    const Result<QByteArray> file = PdfWriter({}, PdfKind::Archive).toBytes(sampleDocument());
    REQUIRE(file);
    ReadPdf archive(*file);
    const auto xmp = archive.pdf.getRoot().getKey("/Metadata").getStreamData();
    const QByteArray text(reinterpret_cast<const char*>(xmp->getBuffer()), qsizetype(xmp->getSize()));
    CHECK(text.startsWith("<?xpacket begin=\"\xEF\xBB\xBF\" id="));
    CHECK(text.contains("<pdfaid:part>1</pdfaid:part>"));
    CHECK(text.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    CHECK(archive.pdf.getRoot().getKey("/OutputIntents").isArray());
    CHECK(archive.pdf.getPDFVersion() == "1.4");
    CHECK(archive.pdf.getRoot().hasKey("/Outlines"));
    CHECK_FALSE(written(sampleDocument()).contains("pdfaid"));
}

TEST_CASE("PDF: pages have the size of the paper that was asked for", "[report]")
{
    Document document = sampleDocument();
    document.metadata.paper = QStringLiteral("Letter");
    ReadPdf file(written(document));
    for (QPDFObjectHandle& page : file.pages) {
        const auto box = page.getKey("/MediaBox").getArrayAsRectangle();
        CHECK(box.urx == Approx(612));
        CHECK(box.ury == Approx(792));
    }
}

TEST_CASE("PDF: a cover shows its picture and its logo", "[report]")
{
    Document document = sampleDocument();
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QImage logo(30, 30, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    std::get<Cover>(document.blocks.front()).picture = picture;
    std::get<Cover>(document.blocks.front()).logo = logo;
    ReadPdf file(written(document));
    int images = 0;
    for (QPDFObjectHandle object : file.pdf.getAllObjects()) {
        if (!object.isStream() || !object.getDict().isDictionaryOfType("", "/Image"))
            continue;
        ++images;
        CHECK_FALSE(object.getDict().hasKey("/SMask")); // which PDF/A-1 would not allow
    }
    CHECK(images == 2);
}
