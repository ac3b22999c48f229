// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#define POINTERHOLDER_TRANSITION 4

#include "documents/pdffinish.h"

#include "documents/pdffonts.h"
#include "documents/pdfproperties.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace rapporteur::documents {

namespace {

using Handle = QPDFObjectHandle;

class PdfEditor
{
public:
    PdfEditor(const QByteArray& painted, const PdfAdditions& additions)
        : m_additions(additions)
    {
        m_pdf.processMemoryFile("report", painted.constData(), size_t(painted.size()));
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
        nameFonts(m_pages);
    }

    void addLinks()
    {
        for (size_t i = 0; i < m_pages.size(); ++i) {
            const std::vector<PdfLink>& links = m_additions.links.at(i);
            Handle annotations = Handle::newArray();
            for (const PdfLink& each : links)
                annotations.appendItem(m_pdf.makeIndirectObject(annotation(each)));
            if (links.empty())
                m_pages[i].removeKey("/Annots");
            else
                m_pages[i].replaceKey("/Annots", annotations);
        }
    }

    void addOutline()
    {
        if (m_additions.headings.empty())
            return;
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        root.replaceKey("/Type", Handle::newName("/Outlines"));
        size_t next = 0;
        const int shown = addChildren(root, next, 0);
        root.replaceKey("/Count", Handle::newInteger(shown));
        m_pdf.getRoot().replaceKey("/Outlines", root);
    }

    void setProperties() { documents::setProperties(m_pdf, m_additions.properties); }

    [[nodiscard]] QByteArray toBytes()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setStaticID(true);
        writer.setNewlineBeforeEndstream(true);     // PDF/A wants it
        writer.setObjectStreamMode(qpdf_o_disable); // dates stay readable, so stampFile() finds them
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        QByteArray file(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        stampFile(file, m_additions.properties.created);
        return file;
    }

private:
    static Handle number(double points) { return Handle::newReal(points, 2); }

    [[nodiscard]] Handle destination(const PdfPlace& place) const
    {
        Handle result = Handle::newArray();
        result.appendItem(m_pages.at(place.page));
        result.appendItem(Handle::newName("/XYZ"));
        result.appendItem(number(place.left));
        result.appendItem(number(place.top));
        result.appendItem(Handle::newNull());
        return result;
    }

    [[nodiscard]] Handle annotation(const PdfLink& link) const
    {
        Handle result = Handle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        Handle area = Handle::newArray();
        for (const double edge : link.area)
            area.appendItem(number(edge));
        result.replaceKey("/Rect", area);
        result.replaceKey("/Contents", Handle::newUnicodeString(link.text.toStdString()));
        if (link.address.isEmpty()) {
            result.replaceKey("/Dest", destination(link.place));
            return result;
        }
        Handle action = Handle::parse("<< /S /URI >>");
        action.replaceKey("/URI", Handle::newString(link.address.toStdString()));
        result.replaceKey("/A", action);
        return result;
    }

    [[nodiscard]] Handle outlineItem(const PdfHeading& heading, const Handle& parent)
    {
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", Handle::newUnicodeString(heading.title.toStdString()));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(heading.place));
        return item;
    }

    /// Adds the headings below \a level from \a next on; gives how many are open to view. Only the first
    /// level is open.
    int addChildren(Handle parent, size_t& next, int level)
    {
        Handle previous = Handle::newNull();
        int count = 0;
        while (next < m_additions.headings.size() && m_additions.headings[next].level > level) {
            const PdfHeading& heading = m_additions.headings[next++];
            Handle item = outlineItem(heading, parent);
            link(parent, previous, item);
            const int below = addChildren(item, next, heading.level);
            if (below > 0)
                item.replaceKey("/Count", Handle::newInteger(-below));
            previous = item;
            ++count;
        }
        return count;
    }

    static void link(Handle& parent, Handle& previous, Handle& item)
    {
        if (previous.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        }
        parent.replaceKey("/Last", item);
    }

    QPDF m_pdf;
    const PdfAdditions& m_additions;
    std::vector<Handle> m_pages;
};

} // namespace

tl::expected<QByteArray, QString> finishPdf(const QByteArray& painted, const PdfAdditions& additions)
{
    try {
        PdfEditor editor(painted, additions);
        editor.addLinks();
        editor.addOutline();
        editor.setProperties();
        return editor.toBytes();
    } catch (const std::exception& problem) {
        return tl::unexpected(QString::fromUtf8(problem.what()));
    }
}

} // namespace rapporteur::documents
