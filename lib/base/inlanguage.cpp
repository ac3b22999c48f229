// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inlanguage.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

#include <memory>
#include <utility>

namespace rapporteur {

namespace {

using Translators = QHash<QLocale::Language, std::shared_ptr<const QTranslator>>;

/// Never altered once they are loaded, so that any thread may ask them. Not loaded while Qt translates: a
/// translator comes and goes behind the lock that Qt holds then.
const Translators& translators()
{
    static const Translators all = [] {
        Translators loaded;
        for (const QString& code : InLanguage::codes().mid(1)) {
            const auto translator = std::make_shared<QTranslator>();
            const QString name = code == QLatin1String("zh") ? QStringLiteral("zh_CN") : code;
            if (translator->load(QStringLiteral(":/translations/rapporteur_%1.qm").arg(name)))
                loaded.insert(QLocale(code).language(), translator);
        }
        return loaded;
    }();
    return all;
}

/// What this thread speaks; none: the language of the program.
thread_local const QLocale* spoken = nullptr;
thread_local const QTranslator* spokenTranslator = nullptr;

/// Installed once, before there is a second thread; answers whoever asks in the language of their thread.
class ThreadTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override
    {
        if (!spokenTranslator)
            return {};
        QString text = spokenTranslator->translate(context, source, disambiguation, n);
        // Qt would write the number as the program's language does.
        if (n >= 0)
            text.replace(QLatin1String("%n"), spoken->toString(n));
        return text;
    }
};

void installThreadTranslator()
{
    QCoreApplication::installTranslator(new ThreadTranslator(QCoreApplication::instance()));
}
Q_COREAPP_STARTUP_FUNCTION(installThreadTranslator)

} // namespace

InLanguage::InLanguage(const QLocale& locale)
    : m_locale(locale)
    , m_outer(std::exchange(spoken, &m_locale))
    , m_outerTranslator(std::exchange(spokenTranslator, translators().value(locale.language()).get()))
{}

InLanguage::~InLanguage()
{
    spoken = m_outer;
    spokenTranslator = m_outerTranslator;
}

QLocale InLanguage::current()
{
    return spoken ? *spoken : QLocale();
}

const QStringList& InLanguage::codes()
{
    static const QStringList all{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("ru"),
                                 QStringLiteral("es"), QStringLiteral("ar"), QStringLiteral("zh")};
    return all;
}

QLocale InLanguage::localeOf(const QString& code)
{
    return code.isEmpty() || code == codes().constFirst() ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                          : QLocale(code);
}

} // namespace rapporteur
