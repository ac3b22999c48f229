// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace rapporteur::test {

/// A language in which a text that can be translated is told at sight from one that cannot.
class PseudoLanguage : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        return mark() + QString::fromUtf8(source) + mark();
    }
    [[nodiscard]] static QString mark() { return QStringLiteral("¦"); }
};

/// What a screen reader finds of one widget that takes input.
struct Heard
{
    QString name;
    QString kind; ///< its role and class, to find it by
    QObject* object = nullptr;
    bool isRecord = false; ///< stands for a record, and is called like it
};

namespace detail {

/// A row that can be gone to but is no input of a known kind: a record within another's form.
inline bool isRecord(const QAccessibleInterface& each)
{
    return each.state().focusable && each.object() && each.object()->isWidgetType() &&
           (each.role() == QAccessible::Border || each.role() == QAccessible::ListItem);
}

inline bool takesInput(const QAccessibleInterface& each)
{
    switch (each.role()) {
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return isRecord(each);
    }
}

/// A combo box is announced by its label: Qt on Linux takes its text for its name.
inline QString nameOf(const QAccessibleInterface& each)
{
    if (each.role() == QAccessible::ComboBox) {
        for (const auto& [other, relation] : each.relations(QAccessible::Label)) {
            if (other)
                return other->text(QAccessible::Name);
        }
    }
    return each.text(QAccessible::Name);
}

/// What is inside of these are records, or parts that the platform announces with the whole.
inline bool isClosed(const QAccessibleInterface& each)
{
    switch (each.role()) {
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::MenuBar:
    case QAccessible::PopupMenu:
    case QAccessible::ScrollBar:
        return true;
    default:
        return false;
    }
}

inline void collect(QAccessibleInterface* each, QList<Heard>& heard)
{
    if (!each || !each->isValid() || each->state().invisible)
        return;
    auto* widget = qobject_cast<QWidget*>(each->object());
    if (widget && !widget->isVisible())
        return;
    const bool isWindow = widget && widget->isWindow();
    if (!isWindow && takesInput(*each)) {
        const QString type = each->object() ? QString::fromLatin1(each->object()->metaObject()->className())
                                            : QStringLiteral("?");
        heard.append({nameOf(*each), QStringLiteral("%1 (role %2)").arg(type).arg(int(each->role())),
                      each->object(), isRecord(*each)});
    }
    if (isClosed(*each))
        return;
    for (int i = 0; i < each->childCount(); ++i)
        collect(each->child(i), heard);
}

} // namespace detail

/// Everything below \a root that takes input, as a screen reader comes across it.
[[nodiscard]] inline QList<Heard> heardIn(QWidget* root)
{
    QList<Heard> heard;
    detail::collect(QAccessible::queryAccessibleInterface(root), heard);
    return heard;
}

/// What is wrong with their names, a line each.
[[nodiscard]] inline QStringList faultsIn(const QList<Heard>& heard)
{
    QStringList faults;
    QHash<QString, QString> seen;
    for (const Heard& each : heard) {
        if (each.name.trimmed().isEmpty())
            faults.append(QStringLiteral("no name: %1").arg(each.kind));
        else if (each.isRecord)
            continue; // two meetings may be called alike
        else if (each.object && each.name == each.object->objectName())
            faults.append(QStringLiteral("named by its objectName: %1 %2").arg(each.name, each.kind));
        else if (!each.name.contains(PseudoLanguage::mark()))
            faults.append(QStringLiteral("not translated: “%1” %2").arg(each.name, each.kind));
        else if (seen.contains(each.name))
            faults.append(QStringLiteral("named twice: “%1” %2 and %3")
                              .arg(each.name, each.kind, seen.value(each.name)));
        seen.insert(each.name, each.kind);
    }
    return faults;
}

} // namespace rapporteur::test
