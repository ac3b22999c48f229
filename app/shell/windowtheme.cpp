// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowtheme.h"

#include "charts/charttheme.h"
#include "shell/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QProxyStyle>
#include <QScopedValueRollback>

namespace rapporteur {

namespace {

/// While a menu is open nothing tells the button below it that the pointer has left it.
void leaveButtonOf(const QWidget& menu)
{
    auto* button = qobject_cast<QAbstractButton*>(menu.parentWidget());
    if (!button || !button->underMouse() || button->rect().contains(button->mapFromGlobal(QCursor::pos())))
        return;
    button->setAttribute(Qt::WA_UnderMouse, false);
    QEvent left(QEvent::Leave);
    QCoreApplication::sendEvent(button, &left);
    button->update();
}

/// The cross that empties a field is one of our icons, in the colours of the theme: Qt would go through the
/// icons of the desktop for it.
class WindowStyle : public QProxyStyle
{
public:
    WindowStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {}

    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override
    {
        return which == SP_LineEditClearButton ? icon(QStringLiteral("edit-clear"), IconTone::Muted)
                                               : QProxyStyle::standardIcon(which, option, widget);
    }

    /// What a button does is in its words; those of the desktop's dialogs come with pictures in other
    /// colours.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, result);
    }

    using QProxyStyle::polish;
    void polish(QWidget* widget) override
    {
        QProxyStyle::polish(widget);
        if (qobject_cast<QMenu*>(widget))
            widget->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (auto* menu = event->type() == QEvent::Hide ? qobject_cast<QMenu*>(watched) : nullptr)
            leaveButtonOf(*menu);
        return QProxyStyle::eventFilter(watched, event);
    }
};

WindowTheme& inUse()
{
    static WindowTheme theme = WindowTheme::make(false, {});
    return theme;
}

/// What the person asked for.
WindowTheme::Choice& chosen()
{
    static WindowTheme::Choice choice = WindowTheme::Choice::Light;
    return choice;
}

/// Our own change of colours is none of the desktop's.
bool& applying()
{
    static bool now = false;
    return now;
}

bool coversDesktop()
{
    return QApplication::palette().color(QPalette::Window) == inUse().window;
}

/// The desktop's own colours show only without ours.
QPalette desktopPalette()
{
    if (coversDesktop())
        QApplication::setPalette(QPalette());
    return QApplication::palette();
}

/// As WCAG 2 defines it, from 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor mixed(const QColor& over, const QColor& under, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(part(over.red(), under.red()), part(over.green(), under.green()),
                  part(over.blue(), under.blue()));
}

/// The desktop's accent where it can be read on the background; a little lighter or darker until it can.
QColor readable(QColor accent, const QColor& background, bool dark)
{
    for (int step = 0; step < 12 && contrast(accent, background) < 4.5; ++step)
        accent = dark ? accent.lighter(112) : accent.darker(112);
    return accent;
}

} // namespace

WindowTheme WindowTheme::make(bool dark, const QColor& wish)
{
    WindowTheme theme;
    theme.dark = dark;
    theme.window = dark ? QColor(0x1f2428) : QColor(0xf6f7f8);
    theme.side = dark ? QColor(0x1a1e22) : QColor(0xeef1f3);
    theme.base = dark ? QColor(0x24292e) : QColor(0xffffff);
    theme.text = dark ? QColor(0xe4e8eb) : QColor(0x1c2328);
    theme.muted = dark ? QColor(0x9da9b2) : QColor(0x5a6872);
    theme.hairline = dark ? QColor(0x32393f) : QColor(0xe4e8eb);
    theme.border = dark ? QColor(0x4a545c) : QColor(0xc3cbd1);
    theme.accent = readable(wish.isValid() ? wish : QColor(0x1f6a91), theme.base, dark);
    theme.onAccent = contrast(Qt::white, theme.accent) >= 4.5 ? QColor(Qt::white) : QColor(0x10161a);
    theme.selection = mixed(theme.accent, theme.base, dark ? 0.30 : 0.14);
    theme.hover = mixed(theme.text, theme.base, 0.05);
    theme.problem = dark ? QColor(0xf2937f) : QColor(0xb3261e);
    theme.notice = dark ? QColor(0x3a3524) : QColor(0xfdf3d6);
    return theme;
}

const WindowTheme& WindowTheme::current()
{
    return inUse();
}

WindowTheme::Choice WindowTheme::choiceFromText(const QString& text)
{
    if (text == QLatin1String("light"))
        return Choice::Light;
    return text == QLatin1String("dark") ? Choice::Dark : Choice::Desktop;
}

QString WindowTheme::textOf(Choice choice)
{
    if (choice == Choice::Light)
        return QStringLiteral("light");
    return choice == Choice::Dark ? QStringLiteral("dark") : QStringLiteral("desktop");
}

void WindowTheme::followDesktop(QApplication& application, const QEvent& event)
{
    if (applying() || chosen() != Choice::Desktop)
        return;
    // Our own colours come back as a change of the palette, too; only the desktop changes its theme.
    const bool foreign = event.type() == QEvent::ApplicationPaletteChange && !coversDesktop();
    if (foreign || event.type() == QEvent::ThemeChange)
        apply(application, Choice::Desktop);
}

void WindowTheme::apply(QApplication& application, Choice choice)
{
    const QScopedValueRollback<bool> busy(applying(), true);
    chosen() = choice;
    const QPalette desktop = desktopPalette();
    const bool dark = choice == Choice::Dark ||
                      (choice == Choice::Desktop && desktop.color(QPalette::Window).lightness() < 128);
    // Qt's own blue is what a desktop without a colour of its own gets: then ours is calmer.
    const QColor highlight = desktop.color(QPalette::Highlight);
    const bool ofDesktop = highlight.saturation() > 40 && highlight != QColor(48, 140, 198);
    inUse() = make(dark, ofDesktop ? highlight : dark ? QColor(0x62aed6) : QColor());
    QApplication::setStyle(new WindowStyle);
    QApplication::setPalette(inUse().palette());
    application.setStyleSheet(inUse().styleSheet());
    forgetIcons();
}

QPalette WindowTheme::palette() const
{
    QPalette colours;
    const auto set = [&colours](QPalette::ColorRole role, const QColor& colour, const QColor& disabled) {
        colours.setColor(role, colour);
        colours.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, window, window);
    set(QPalette::WindowText, text, mixed(text, window, 0.45));
    set(QPalette::Base, base, window);
    set(QPalette::AlternateBase, base, window);
    set(QPalette::Text, text, mixed(text, window, 0.45));
    set(QPalette::Button, dark ? base.lighter(112) : base, window);
    set(QPalette::ButtonText, text, mixed(text, window, 0.45));
    set(QPalette::BrightText, onAccent, onAccent);
    set(QPalette::Highlight, accent, border);
    set(QPalette::HighlightedText, onAccent, text);
    set(QPalette::PlaceholderText, mixed(muted, base, 0.85), muted);
    set(QPalette::Link, accent, muted);
    set(QPalette::LinkVisited, accent, muted);
    set(QPalette::ToolTipBase, dark ? base.lighter(130) : text, base);
    set(QPalette::ToolTipText, dark ? text : base, text);
    set(QPalette::Light, dark ? border : base, window);
    set(QPalette::Midlight, hairline, hairline);
    set(QPalette::Mid, border, border);
    set(QPalette::Dark, border, border);
    set(QPalette::Shadow, dark ? QColor(Qt::black) : border, border);
    return colours;
}

} // namespace rapporteur
