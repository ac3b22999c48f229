// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markup.h"

#include <algorithm>

namespace rapporteur::report {

namespace {

bool isClean(char16_t unit)
{
    if (unit < 0x20)
        return unit == '\n' || unit == '\t';
    return (unit < 0x7F || unit > 0x9F) && (unit < 0xD800 || unit > 0xDFFF) &&
           (unit < 0xFDD0 || unit > 0xFDEF) && unit < 0xFFFE;
}

bool isPair(const QString& text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate() &&
           (QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) & 0xFFFE) != 0xFFFE;
}

} // namespace

QString cleanText(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar unit) { return isClean(unit.unicode()); }))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isPair(text, at)) {
            clean += text.at(at++);
            clean += text.at(at);
        } else if (isClean(text.at(at).unicode())) {
            clean += text.at(at);
        }
    }
    return clean;
}

MarkupWriter::MarkupWriter(QByteArray* bytes)
    : m_buffer(bytes)
{
    m_buffer.open(QIODevice::WriteOnly | QIODevice::Append);
    m_xml.setDevice(&m_buffer);
}

void MarkupWriter::attributes(Attributes attributes)
{
    for (const auto& [name, value] : attributes) {
        if (!value.isNull())
            attribute(QLatin1String(name), value);
    }
}

void MarkupWriter::open(const char* name, Attributes given)
{
    m_xml.writeStartElement(QLatin1String(name));
    attributes(given);
}

void MarkupWriter::close()
{
    m_xml.writeCharacters(QString()); // so that nothing is closed as <p/>, which HTML would not understand
    m_xml.writeEndElement();
}

void MarkupWriter::text(const QString& text)
{
    m_xml.writeCharacters(cleanText(text));
}

void MarkupWriter::element(const char* name, const QString& text, Attributes given)
{
    open(name, given);
    m_xml.writeCharacters(cleanText(text));
    m_xml.writeEndElement();
}

void MarkupWriter::single(const char* name, Attributes given)
{
    m_xml.writeEmptyElement(QLatin1String(name));
    attributes(given);
}

void MarkupWriter::verbatim(const QByteArray& markup)
{
    m_xml.writeCharacters(QString()); // ends the tag that is still open
    m_buffer.write(markup);
}

} // namespace rapporteur::report
