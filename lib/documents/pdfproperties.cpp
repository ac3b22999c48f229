// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#define POINTERHOLDER_TRANSITION 4

#include "documents/pdfproperties.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace rapporteur::documents {

namespace {

const char* const standInDate = "D:00010101000000Z";
const char* const standInXmpDate = "0001-01-01T00:00:00Z";
const char* const staticId = "31415926535897932384626433832795"; // what QPDFWriter::setStaticID writes

QPDFObjectHandle textString(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

class XmpWriter
{
public:
    explicit XmpWriter(const PdfProperties& properties)
        : m_properties(properties)
        , m_xml(&m_bytes)
    {}

    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeNamespace(m_x, QStringLiteral("x"));
        m_xml.writeNamespace(m_rdf, QStringLiteral("rdf"));
        m_xml.writeStartElement(m_x, QStringLiteral("xmpmeta"));
        m_xml.writeStartElement(m_rdf, QStringLiteral("RDF"));
        writeDescription();
        if (m_properties.isArchive)
            writeConformance();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" + m_bytes +
               "\n<?xpacket end=\"r\"?>\n";
    }

private:
    /// Checkers look for the names of a description's properties in its own element.
    void beginDescription(const std::vector<std::pair<QString, QString>>& nameSpaces)
    {
        m_xml.writeStartElement(m_rdf, QStringLiteral("Description"));
        for (const auto& [address, prefix] : nameSpaces)
            m_xml.writeNamespace(address, prefix);
        m_xml.writeAttribute(m_rdf, QStringLiteral("about"), QString());
    }

    void writeConformance()
    {
        beginDescription({{m_pdfa, QStringLiteral("pdfaid")}});
        m_xml.writeTextElement(m_pdfa, QStringLiteral("part"), QStringLiteral("1"));
        m_xml.writeTextElement(m_pdfa, QStringLiteral("conformance"), QStringLiteral("B"));
        m_xml.writeEndElement();
    }

    void writeDescription()
    {
        beginDescription(
            {{m_dc, QStringLiteral("dc")}, {m_xmp, QStringLiteral("xmp")}, {m_pdf, QStringLiteral("pdf")}});
        m_xml.writeTextElement(m_dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
        writeList(QStringLiteral("title"), QStringLiteral("Alt"), m_properties.title, true);
        writeList(QStringLiteral("description"), QStringLiteral("Alt"), m_properties.subject, true);
        writeList(QStringLiteral("creator"), QStringLiteral("Seq"), m_properties.author, false);
        writeList(QStringLiteral("language"), QStringLiteral("Bag"), m_properties.language, false);
        for (const char* name : {"CreateDate", "ModifyDate", "MetadataDate"})
            m_xml.writeTextElement(m_xmp, QString::fromLatin1(name), QString::fromLatin1(standInXmpDate));
        m_xml.writeTextElement(m_xmp, QStringLiteral("CreatorTool"), QStringLiteral("Rapporteur"));
        m_xml.writeTextElement(m_pdf, QStringLiteral("Producer"), QStringLiteral("Rapporteur"));
        m_xml.writeEndElement();
    }

    void writeList(const QString& name, const QString& kind, const QString& value, bool inDefaultLanguage)
    {
        if (value.isEmpty())
            return;
        m_xml.writeStartElement(m_dc, name);
        m_xml.writeStartElement(m_rdf, kind);
        m_xml.writeStartElement(m_rdf, QStringLiteral("li"));
        if (inDefaultLanguage)
            m_xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const QString m_x = QStringLiteral("adobe:ns:meta/");
    const QString m_rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString m_dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString m_xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString m_pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    const QString m_pdfa = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
    const PdfProperties& m_properties;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QPDFObjectHandle infoOf(const PdfProperties& properties)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textString(properties.title));
    if (!properties.author.isEmpty())
        info.replaceKey("/Author", textString(properties.author));
    if (!properties.subject.isEmpty())
        info.replaceKey("/Subject", textString(properties.subject));
    info.replaceKey("/Creator", QPDFObjectHandle::newString("Rapporteur"));
    info.replaceKey("/Producer", QPDFObjectHandle::newString("Rapporteur"));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(standInDate));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(standInDate));
    return info;
}

} // namespace

void setProperties(QPDF& pdf, const PdfProperties& properties)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", textString(properties.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle xmp = QPDFObjectHandle::newStream(&pdf, XmpWriter(properties).write().toStdString());
    xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(xmp));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(infoOf(properties)));
    pdf.getTrailer().removeKey("/ID");
}

void stampFile(QByteArray& file, const QDateTime& created)
{
    const QByteArray id = QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex();
    const QByteArray oldId = QByteArray("<") + staticId + ">";
    const qsizetype trailer = file.lastIndexOf("/ID");
    const QByteArray end = file.mid(trailer).replace(oldId, "<" + id + ">");
    file.truncate(trailer);
    file += end;
    const QDateTime utc = (created.isValid() ? created : QDateTime::currentDateTimeUtc()).toUTC();
    const QByteArray date = utc.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1();
    file.replace(QByteArray("Date (") + standInDate, "Date (" + date);
    const QByteArray xmpDate = utc.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toLatin1();
    file.replace(QByteArray("Date>") + standInXmpDate, "Date>" + xmpDate);
}

} // namespace rapporteur::documents
