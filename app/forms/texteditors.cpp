// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/texteditors.h"

#include "shell/icons.h"
#include "shell/windowtheme.h"

#include <QAction>
#include <QCompleter>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace rapporteur {

LineEditor::LineEditor(const FieldDescriptor& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_line, 1);
    m_line->setPlaceholderText(field.hintText());
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] { touch(); });
}

void LineEditor::setValue(const Value& value)
{
    const QString text = value.toText();
    if (text != m_line->text()) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
    setTouched(false);
}

Result<Value> LineEditor::value() const
{
    return Value(typed());
}

QString LineEditor::typed() const
{
    return m_line->text().simplified();
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

AddressEditor::AddressEditor(const FieldDescriptor& field, QWidget* parent)
    : LineEditor(field, parent)
    , m_open(line()->addAction(icon(QStringLiteral("go-next"), IconTone::Muted), QLineEdit::TrailingPosition))
{
    m_open->setText(tr("Open the address in %1").arg(field.labelText()));
    m_open->setToolTip(tr("Open this address (Ctrl+Enter)"));
    connect(m_open, &QAction::triggered, this, &AddressEditor::openAddress);
    connect(line(), &QLineEdit::textChanged, this, &AddressEditor::updateButton);
    line()->setInputMethodHints(field.type == FieldType::Email ? Qt::ImhEmailCharactersOnly
                                                               : Qt::ImhUrlCharactersOnly);
    updateButton();
}

void AddressEditor::setValue(const Value& value)
{
    LineEditor::setValue(value);
    updateButton();
}

Result<Value> AddressEditor::value() const
{
    const QString text = typed();
    static const QRegularExpression bareDomain(QStringLiteral("^(www\\.)?[\\w-]+(\\.[\\w-]+)+(/\\S*)?$"));
    // People leave out the beginning; a page's address is not complete without it.
    if (field().type == FieldType::Address && bareDomain.match(text).hasMatch())
        return Value(QStringLiteral("https://") + text);
    return Value(text);
}

void AddressEditor::updateButton()
{
    m_open->setVisible(!typed().isEmpty());
}

void AddressEditor::openAddress()
{
    const Result<Value> address = value();
    if (!address || address->isNull())
        return;
    const bool isMail = field().type == FieldType::Email;
    const QUrl url(isMail ? QStringLiteral("mailto:") + address->toText() : address->toText(),
                   QUrl::StrictMode);
    const QStringList allowed = {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    if (url.isValid() && allowed.contains(url.scheme()))
        QDesktopServices::openUrl(url);
}

bool AddressEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == line() && event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent*>(event)->modifiers().testFlag(Qt::ControlModifier)) {
        openAddress();
        return true;
    }
    if (watched == line() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return && key->modifiers().testFlag(Qt::ControlModifier)) {
            openAddress();
            return true;
        }
    }
    return LineEditor::eventFilter(watched, event);
}

IntegerEditor::IntegerEditor(const FieldDescriptor& field, QWidget* parent)
    : LineEditor(field, parent)
{
    line()->setMaximumWidth(160);
    line()->setAlignment(Qt::AlignRight);
    static_cast<QHBoxLayout*>(layout())->addStretch(1);
}

void IntegerEditor::setValue(const Value& value)
{
    line()->setText(value.isNull() ? QString() : QLocale().toString(value.toInteger()));
    setTouched(false);
}

Result<Value> IntegerEditor::value() const
{
    QString text = typed();
    if (text.isEmpty())
        return Value();
    bool isNumber = false;
    qint64 number = QLocale().toLongLong(text, &isNumber);
    if (!isNumber)
        number = text.remove(QLatin1Char(' ')).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return failure(ErrorCode::InvalidInput,
                       tr("This is not a whole number. Type digits only, such as 120."));
    return Value(number);
}

TimeEditor::TimeEditor(const FieldDescriptor& field, QWidget* parent)
    : LineEditor(field, parent)
{
    line()->setMaximumWidth(160);
    if (line()->placeholderText().isEmpty())
        line()->setPlaceholderText(tr("14:00"));
    static_cast<QHBoxLayout*>(layout())->addStretch(1);
}

Result<Value> TimeEditor::value() const
{
    const QString text = typed();
    if (text.isEmpty())
        return Value();
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.h](\\d{2})?)?$"));
    const auto match = form.match(text);
    const QTime time(match.hasMatch() ? match.captured(1).toInt() : -1, match.captured(2).toInt());
    if (!time.isValid())
        return failure(ErrorCode::InvalidInput, tr("This is not a time of day. Type it such as 14:00."));
    return Value(time.toString(QStringLiteral("HH:mm")));
}

ZoneEditor::ZoneEditor(const FieldDescriptor& field, QWidget* parent)
    : LineEditor(field, parent)
{
    static const QStringList names = [] {
        QStringList all;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
            all.append(QString::fromLatin1(id));
        return all;
    }();
    auto* completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line()->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this] { touch(); });
}

Result<Value> ZoneEditor::value() const
{
    const QString text = typed();
    if (text.isEmpty())
        return Value();
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (text.compare(QString::fromLatin1(id), Qt::CaseInsensitive) == 0)
            return Value(QString::fromLatin1(id));
    }
    return failure(ErrorCode::InvalidInput,
                   tr("There is no time zone “%1”. Type a city such as Zurich and choose one.").arg(text));
}

} // namespace rapporteur
