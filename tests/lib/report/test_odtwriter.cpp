// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odtwriter.h"

#include "sampledocument.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <zip.h>

using namespace rapporteur;
using namespace rapporteur::report;

namespace {

/// The packed files as any program that unpacks archives finds them.
class Unpacked
{
public:
    explicit Unpacked(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        zip_source_t* source =
            zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, nullptr);
        m_zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
        REQUIRE(m_zip);
    }
    ~Unpacked() { zip_discard(m_zip); }
    Q_DISABLE_COPY_MOVE(Unpacked)

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (zip_int64_t i = 0; i < zip_get_num_entries(m_zip, 0); ++i)
            names.append(QString::fromUtf8(zip_get_name(m_zip, zip_uint64_t(i), 0)));
        return names;
    }

    [[nodiscard]] QByteArray operator[](const char* name) const
    {
        zip_stat_t size;
        zip_stat_init(&size);
        REQUIRE(zip_stat(m_zip, name, 0, &size) == 0);
        QByteArray bytes(qsizetype(size.size), '\0');
        zip_file_t* file = zip_fopen(m_zip, name, 0);
        REQUIRE(file);
        CHECK(zip_fread(file, bytes.data(), size.size) == zip_int64_t(size.size));
        zip_fclose(file);
        return bytes;
    }

private:
    QByteArray m_bytes;
    zip_t* m_zip = nullptr;
};

QByteArray written(const Document& document)
{
    const Result<QByteArray> bytes = writeOdt(document, {});
    REQUIRE(bytes);
    return *bytes;
}

QString content(const std::vector<Block>& blocks)
{
    Document document;
    document.blocks = blocks;
    const QString text = QString::fromUtf8(Unpacked(written(document))["content.xml"]);
    const QString begin = QStringLiteral("<office:text>");
    const qsizetype from = text.indexOf(begin) + begin.size();
    return text.mid(from, text.indexOf(QStringLiteral("</office:text>")) - from).trimmed();
}

Run run(const char* text, Run::Look look = Run::Look::Plain, const char* url = "")
{
    return {QString::fromUtf8(text), look, QUrl(QString::fromUtf8(url))};
}

void checkWellFormed(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    INFO(xml.errorString().toStdString());
    CHECK_FALSE(xml.hasError());
}

} // namespace

TEST_CASE("ODT: the type comes first and uncompressed, and every file is listed", "[report]")
{
    const QByteArray bytes = written(sampleDocument());
    CHECK(bytes.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    const Unpacked files(bytes);
    const QStringList names = files.names();
    CHECK(names.constFirst() == QStringLiteral("mimetype"));
    const QByteArray manifest = files["META-INF/manifest.xml"];
    for (const QString& name : names) {
        if (name != QStringLiteral("mimetype") && !name.startsWith(QStringLiteral("META-INF/")))
            CHECK(manifest.contains("manifest:full-path=\"" + name.toUtf8() + '"'));
    }
    for (const char* name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"})
        checkWellFormed(files[name]);
    CHECK_FALSE(files["styles.xml"].contains("@"));
    CHECK_FALSE(files["content.xml"].contains("@"));
}

TEST_CASE("ODT: every style that the text names is there", "[report]")
{
    const Unpacked files(written(sampleDocument()));
    const QString text = QString::fromUtf8(files["content.xml"]);
    const QString all = text + QString::fromUtf8(files["styles.xml"]);
    static const QRegularExpression used(
        QStringLiteral("(?:text|table|draw):style-name=\"([^\"]+)\"|master-page-name=\"([^\"]+)\""));
    int count = 0;
    for (auto found = used.globalMatch(all); found.hasNext(); ++count) {
        const QRegularExpressionMatch match = found.next();
        const QString name = match.captured(1) + match.captured(2);
        INFO(name.toStdString());
        CHECK(all.contains(QStringLiteral("style:name=\"%1\"").arg(name)));
    }
    CHECK(count > 100);
}

TEST_CASE("ODT: text is text, spaces stay, links only lead where a report may link to", "[report]")
{
    CHECK(content({Paragraph{{run("<office:x> &  two\nlines\x02"), run("b", Run::Look::Plain, "javascript:x"),
                              run("c", Run::Look::Strong, "https://example.org/?a&b")}}}) ==
          QStringLiteral("<text:p text:style-name=\"Text_20_body\">&lt;office:x&gt; &amp; <text:s/>two"
                         "<text:line-break/>linesb<text:a xlink:type=\"simple\" "
                         "xlink:href=\"https://example.org/?a&amp;b\" text:style-name=\"Internet_20_link\" "
                         "text:visited-style-name=\"Internet_20_link\">"
                         "<text:span text:style-name=\"Strong\">c</text:span></text:a></text:p>"));
}

TEST_CASE("ODT: headings have their level and a bookmark", "[report]")
{
    CHECK(content({Heading{2, QStringLiteral("Talks"), QStringLiteral("talks")}}) ==
          QStringLiteral(
              "<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">"
              "<text:bookmark-start text:name=\"talks\"/>Talks<text:bookmark-end text:name=\"talks\"/>"
              "</text:h>"));
}

TEST_CASE("ODT: tables repeat their heading, rows stay whole", "[report]")
{
    const Unpacked files(written(sampleDocument()));
    const QByteArray text = files["content.xml"];
    CHECK(text.contains("<table:table-header-rows>"));
    CHECK(text.contains("fo:keep-together=\"always\""));
    CHECK(text.contains("table:number-columns-spanned=\"3\""));
    CHECK(text.count("<table:table ") == text.count("</table:table>"));
}

TEST_CASE("ODT: language and direction are the document's", "[report]")
{
    Document document = sampleDocument();
    document.metadata.language = QStringLiteral("ar");
    const QByteArray styles = Unpacked(written(document))["styles.xml"];
    CHECK(styles.contains("style:language-complex=\"ar\""));
    CHECK(styles.contains("style:writing-mode=\"rl-tb\""));
    document.metadata.language = QStringLiteral("en-GB");
    document.metadata.paper = QStringLiteral("Letter");
    const QByteArray english = Unpacked(written(document))["styles.xml"];
    CHECK(english.contains("fo:language=\"en\" fo:country=\"GB\""));
    CHECK(english.contains("fo:page-width=\"8.5000in\""));
}

TEST_CASE("ODT: title, author and moment are in the properties, escaped", "[report]")
{
    Document document = sampleDocument();
    document.metadata.title = QStringLiteral("A < B & C");
    const Unpacked files(written(document));
    CHECK(files["meta.xml"].contains("<dc:title>A &lt; B &amp; C</dc:title>"));
    CHECK(files["meta.xml"].contains("<meta:creation-date>2021-12-31T12:00:00Z</meta:creation-date>"));
    CHECK(files["styles.xml"].contains("A &lt; B &amp; C<text:tab/>For the secretariat only"));
}
