// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <map>
#include <mutex>

class QTranslator;

namespace rapporteur {

/// While it lives, tr() answers in another language on the thread that made it and on no other: a report is
/// not in the language of the window that asks for it, and two reports may be made at the same time.
///
/// What has no translation into that language stays as the source has it.
class InLanguage
{
public:
    explicit InLanguage(const QLocale& locale);
    ~InLanguage();
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

    /// How the language that this thread speaks writes dates and numbers; the program's, unless told
    /// otherwise.
    [[nodiscard]] static QLocale current();

    /// The languages that there are; English, in which the source is written, comes first.
    [[nodiscard]] static const QStringList& codes();
    /// How dates and numbers are written in one of them.
    [[nodiscard]] static QLocale localeOf(const QString& code);

private:
    QLocale m_locale;
    const QLocale* m_outer;
    const QTranslator* m_outerTranslator;
};

/// Something made of translated words, once for each language in which it is asked for.
template <class T>
class OncePerLanguage
{
public:
    explicit OncePerLanguage(T (*make)())
        : m_make(make)
    {}

    [[nodiscard]] const T& get()
    {
        const std::lock_guard lock(m_mutex);
        const QString language = InLanguage::current().name();
        const auto found = m_made.find(language);
        return found != m_made.end() ? found->second : m_made.emplace(language, m_make()).first->second;
    }

private:
    T (*m_make)();
    std::mutex m_mutex;
    std::map<QString, T> m_made;
};

} // namespace rapporteur
