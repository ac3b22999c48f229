// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace rapporteur::report {

/// The text without what no file of text may hold: control characters but tab and line feed, halves of
/// surrogate pairs, and what Unicode sets aside for no use.
[[nodiscard]] QString cleanText(const QString& text);

/// Writes elements by their plain names. Whatever text it gets, the outcome is well-formed, and also HTML
/// reads it as it is meant: an element without content is closed by a tag of its own, unless it never has
/// one.
class MarkupWriter
{
public:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;

    /// Appends to what there is; \a bytes must outlive the writer and be left alone meanwhile.
    explicit MarkupWriter(QByteArray* bytes);

    /// Attributes without a value are left out, unless the value is there and empty ("" and not QString()).
    void open(const char* name, Attributes attributes = {});
    void open(const QString& name) { m_xml.writeStartElement(name); }
    void attribute(const QString& name, const QString& value)
    {
        m_xml.writeAttribute(name, cleanText(value));
    }
    void close();
    void text(const QString& text);
    /// An element with only text in it.
    void element(const char* name, const QString& text, Attributes attributes = {});
    /// An element that never has content: br, meta.
    void single(const char* name, Attributes attributes = {});
    void line() { m_xml.writeCharacters(QStringLiteral("\n")); }
    /// As it stands: a declaration, a style sheet.
    void verbatim(const QByteArray& markup);

private:
    void attributes(Attributes attributes);
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

} // namespace rapporteur::report
