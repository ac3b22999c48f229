// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdowntext.h"

#include "report/markup.h"

#include <QRegularExpression>

namespace rapporteur::report {

namespace {

bool isPunctuation(QChar sign)
{
    return sign.isPunct() || sign.isSymbol();
}

/// Whether CommonMark takes ** or * around the text as emphasis, given what stands next to it (0.30, 6.2:
/// left- and right-flanking).
bool canBeEmphasised(const QString& text, QChar before, QChar after)
{
    const auto apart = [](QChar sign) { return sign.isNull() || sign.isSpace() || isPunctuation(sign); };
    return (!isPunctuation(text.front()) || apart(before)) && (!isPunctuation(text.back()) || apart(after));
}

QString emphasised(const QString& text, const QString& sign, QChar before, QChar after)
{
    const QString bare = text.trimmed();
    if (bare.isEmpty())
        return MarkdownText::escaped(text);
    const qsizetype from = text.indexOf(bare.front());
    const QString leading = text.left(from);
    const QString trailing = text.mid(from + bare.size());
    const QString written = MarkdownText::escaped(bare);
    const bool can = canBeEmphasised(bare, leading.isEmpty() ? before : QChar(u' '),
                                     trailing.isEmpty() ? after : QChar(u' '));
    return leading + (can ? sign + written + sign : written) + trailing;
}

QString lookOf(const Runs& runs, size_t index)
{
    const Run& run = runs[index];
    const QString text = cleanText(run.text);
    const QChar before = index > 0 && !runs[index - 1].text.isEmpty() ? runs[index - 1].text.back() : QChar();
    const QChar after =
        index + 1 < runs.size() && !runs[index + 1].text.isEmpty() ? runs[index + 1].text.front() : QChar();
    switch (run.look) {
    case Run::Look::Strong:
        return emphasised(text, QStringLiteral("**"), before, after);
    case Run::Look::Emphasis:
        return emphasised(text, QStringLiteral("*"), before, after);
    case Run::Look::Tag:
        return MarkdownText::escaped(u'[' + text + u']');
    case Run::Look::Plain:
    case Run::Look::Quiet:
        break;
    }
    return MarkdownText::escaped(text);
}

QString slug(const QString& heading)
{
    QString result;
    for (const QChar& sign : heading.toLower()) {
        if (sign.isLetterOrNumber() || sign.isMark() || sign == u'-' || sign == u'_')
            result += sign;
        else if (sign == u' ')
            result += u'-';
    }
    return result;
}

} // namespace

MarkdownText::MarkdownText(const Outline& outline)
    : m_outline(outline)
{
    QHash<QString, int> seen;
    for (const ContentsEntry& entry : outline.entries()) {
        const QString name = slug(entry.text);
        const int times = seen[name]++;
        m_slugs.append(times == 0 ? name : QStringLiteral("%1-%2").arg(name).arg(times));
        m_slugOfAnchor.insert(u'#' + entry.anchor, m_slugs.constLast());
    }
}

QString MarkdownText::escaped(const QString& text)
{
    static const QString signs = QStringLiteral("\\`*_[]<>&|~$^");
    QString result;
    result.reserve(text.size() + 8);
    for (const QChar& sign : text) {
        if (signs.contains(sign))
            result += u'\\';
        result += sign;
    }
    return result;
}

QString MarkdownText::escapedStart(const QString& text)
{
    QString line = text.trimmed();
    static const QRegularExpression marks(QStringLiteral("^(?:[-+=#:]|(\\d{1,9})(?=[.)]))"));
    const QRegularExpressionMatch found = marks.match(line);
    if (found.hasMatch())
        line.insert(found.capturedLength(1), u'\\');
    return line;
}

QString MarkdownText::linked(const QString& text, const Run& run) const
{
    QString target = m_outline.targetOf(run);
    if (target.isEmpty() || text.isEmpty())
        return text;
    if (m_slugOfAnchor.contains(target))
        target = u'#' + m_slugOfAnchor.value(target);
    target.replace(u'(', QStringLiteral("%28")).replace(u')', QStringLiteral("%29"));
    target.replace(u'|', QStringLiteral("%7C")).replace(u'\\', QStringLiteral("%5C"));
    return u'[' + text + QStringLiteral("](") + target + u')';
}

QString MarkdownText::operator()(const Runs& runs, Breaks breaks) const
{
    QString result;
    for (size_t i = 0; i < runs.size(); ++i)
        result += linked(lookOf(runs, i), runs[i]);
    result = result.trimmed();
    if (breaks == Breaks::Inline)
        return result.replace(u'\n', QStringLiteral("<br>"));
    QStringList lines = result.split(u'\n');
    for (QString& line : lines)
        line = escapedStart(line);
    lines.removeAll(QString());
    return lines.join(QStringLiteral("\\\n"));
}

} // namespace rapporteur::report
