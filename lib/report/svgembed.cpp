// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/svgembed.h"

#include <QSet>
#include <QXmlStreamReader>

namespace rapporteur::report {

namespace {

/// What a drawing is made of; anything else, a script above all, stays out.
bool isDrawing(const QString& element)
{
    static const QSet<QString> known{
        QStringLiteral("g"),       QStringLiteral("defs"),           QStringLiteral("path"),
        QStringLiteral("rect"),    QStringLiteral("circle"),         QStringLiteral("ellipse"),
        QStringLiteral("line"),    QStringLiteral("polyline"),       QStringLiteral("polygon"),
        QStringLiteral("text"),    QStringLiteral("tspan"),          QStringLiteral("image"),
        QStringLiteral("use"),     QStringLiteral("linearGradient"), QStringLiteral("radialGradient"),
        QStringLiteral("stop"),    QStringLiteral("pattern"),        QStringLiteral("mask"),
        QStringLiteral("clipPath")};
    return known.contains(element);
}

bool isWanted(const QString& name, const QString& value)
{
    if (name.startsWith(QStringLiteral("on")) || name == QStringLiteral("xml:space") ||
        name == QStringLiteral("vector-effect"))
        return false;
    const bool reference = name.endsWith(QStringLiteral("href"));
    return !reference || value.startsWith(u'#') || value.startsWith(QStringLiteral("data:image/"));
}

QString withOwnIds(const QString& name, QString value, const QString& prefix)
{
    if (name == QStringLiteral("id"))
        return prefix + value;
    if (name.endsWith(QStringLiteral("href")) && value.startsWith(u'#'))
        return u'#' + prefix + value.mid(1);
    return value.replace(QStringLiteral("url(#"), QStringLiteral("url(#") + prefix);
}

void writeAttributes(MarkupWriter& out, const QXmlStreamAttributes& attributes, const QString& prefix)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        const QString name = attribute.qualifiedName().toString();
        const QString value = attribute.value().toString();
        if (isWanted(name, value))
            out.attribute(name, withOwnIds(name, value, prefix));
    }
}

void writeRoot(MarkupWriter& out, const QXmlStreamAttributes& attributes, const QString& label)
{
    const QString box = attributes.value(QStringLiteral("viewBox")).toString();
    out.open("svg", {{"viewBox", box}, {"role", QStringLiteral("img")}, {"aria-label", label}});
}

} // namespace

void embedSvg(MarkupWriter& out, const QByteArray& svg, const QString& prefix, const QString& label)
{
    QXmlStreamReader in(svg);
    int depth = 0;
    while (!in.atEnd()) {
        const auto token = in.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const QString name = in.name().toString();
            if (depth > 0 && !isDrawing(name)) {
                in.skipCurrentElement();
                continue;
            }
            if (depth++ == 0) {
                writeRoot(out, in.attributes(), label);
            } else {
                out.open(name);
                writeAttributes(out, in.attributes(), prefix);
            }
        } else if (token == QXmlStreamReader::EndElement) {
            out.close();
            --depth;
        } else if (token == QXmlStreamReader::Characters && !in.isWhitespace()) {
            out.text(in.text().toString());
        }
    }
    for (; depth > 0; --depth) // where the drawing breaks off, the page must not
        out.close();
}

} // namespace rapporteur::report
