// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#define POINTERHOLDER_TRANSITION 4

#include "report/pdffinish.h"

#include "report/outline.h"
#include "report/pdffonts.h"
#include "report/pdfproperties.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace rapporteur::report {

namespace {

using Handle = QPDFObjectHandle;

/// PDF counts from the bottom of the page, in points.
class PdfEditor
{
public:
    PdfEditor(const QByteArray& painted, const Style& style, const LaidOut& layout)
        : m_layout(layout)
        , m_pageHeight(style.page.height())
        , m_left(style.content.left())
    {
        m_pdf.processMemoryFile("report", painted.constData(), size_t(painted.size()));
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
        nameFonts(m_pages);
    }

    void addLinks()
    {
        for (size_t i = 0; i < m_pages.size(); ++i) {
            Handle annotations = Handle::newArray();
            for (const LinkArea& link : m_layout.pages[i].links)
                addLink(annotations, link);
            if (annotations.getArrayNItems() > 0)
                m_pages[i].replaceKey("/Annots", annotations);
            else
                m_pages[i].removeKey("/Annots");
        }
    }

    void addOutline()
    {
        if (m_layout.outline.empty())
            return;
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        root.replaceKey("/Type", Handle::newName("/Outlines"));
        size_t next = 0;
        const int shown = addChildren(root, next, 0);
        root.replaceKey("/Count", Handle::newInteger(shown));
        m_pdf.getRoot().replaceKey("/Outlines", root);
    }

    void setProperties(const Metadata& metadata, PdfKind kind)
    {
        report::setProperties(m_pdf, metadata, kind);
    }

    [[nodiscard]] QByteArray toBytes(const QDateTime& created)
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setStaticID(true);
        writer.setNewlineBeforeEndstream(true); // PDF/A wants it
        writer.setObjectStreamMode(qpdf_o_disable); // dates stay readable, so stampFile() finds them
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        QByteArray file(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        stampFile(file, created);
        return file;
    }

private:
    static Handle number(qreal units) { return Handle::newReal(units / unitsPerPoint, 2); }

    [[nodiscard]] Handle destination(int page, qreal top) const
    {
        Handle result = Handle::newArray();
        result.appendItem(m_pages.at(size_t(page - 1)));
        result.appendItem(Handle::newName("/XYZ"));
        result.appendItem(number(m_left));
        result.appendItem(number(m_pageHeight - std::max(0.0, top - pt(16))));
        result.appendItem(Handle::newNull());
        return result;
    }

    [[nodiscard]] const OutlineEntry* headingAt(const QString& anchor) const
    {
        for (const OutlineEntry& entry : m_layout.outline) {
            if (entry.anchor == anchor)
                return &entry;
        }
        return nullptr;
    }

    [[nodiscard]] Handle rectangle(const QRectF& rect) const
    {
        Handle result = Handle::newArray();
        for (const qreal value :
             {rect.left(), m_pageHeight - rect.bottom(), rect.right(), m_pageHeight - rect.top()})
            result.appendItem(number(value));
        return result;
    }

    void addLink(Handle& annotations, const LinkArea& link)
    {
        Handle annotation = Handle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        annotation.replaceKey("/Rect", rectangle(link.rect));
        annotation.replaceKey("/Contents", Handle::newUnicodeString(link.text.toStdString()));
        if (isLinkable(link.url)) {
            Handle action = Handle::parse("<< /S /URI >>");
            action.replaceKey("/URI", Handle::newString(link.url.toEncoded().toStdString()));
            annotation.replaceKey("/A", action);
        } else if (const OutlineEntry* heading = headingAt(fitAnchor(link.anchor))) {
            annotation.replaceKey("/Dest", destination(heading->page, heading->top));
        } else {
            return;
        }
        annotations.appendItem(m_pdf.makeIndirectObject(annotation));
    }

    [[nodiscard]] Handle outlineItem(const OutlineEntry& entry, const Handle& parent)
    {
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", Handle::newUnicodeString(entry.title.toStdString()));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(entry.page, entry.top));
        return item;
    }

    /// Adds the entries below \a level from \a next on; gives how many are open to view. Only the first level
    /// is open.
    int addChildren(Handle parent, size_t& next, int level)
    {
        Handle previous = Handle::newNull();
        int count = 0;
        while (next < m_layout.outline.size() && m_layout.outline[next].level > level) {
            const OutlineEntry& entry = m_layout.outline[next++];
            Handle item = outlineItem(entry, parent);
            link(parent, previous, item);
            const int below = addChildren(item, next, entry.level);
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
    const LaidOut& m_layout;
    qreal m_pageHeight;
    qreal m_left;
    std::vector<Handle> m_pages;
};

} // namespace

Result<QByteArray> finishPdf(const QByteArray& painted, const Document& document, const Style& style,
                             const LaidOut& layout, PdfKind kind)
{
    try {
        PdfEditor editor(painted, style, layout);
        editor.addLinks();
        editor.addOutline();
        editor.setProperties(document.metadata, kind);
        return editor.toBytes(document.metadata.created);
    } catch (const std::exception& problem) {
        return failure(
            ErrorCode::Unavailable,
            QCoreApplication::translate("PdfWriter", "The report could not be finished as PDF: %1.")
                .arg(QString::fromUtf8(problem.what())));
    }
}

} // namespace rapporteur::report
