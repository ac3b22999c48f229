// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace rapporteur {

/// What kind of thing went wrong, for code that has to react; people read Error::message.
enum class ErrorCode {
    Usage,        ///< the command line is not as it should be
    InvalidInput, ///< a value, a line or a file's content breaks a rule
    NotFound,     ///< no such record, file or name
    Ambiguous,    ///< a name that several records bear
    InUse,        ///< other records refer to what should be removed
    Conflict,     ///< someone else changed the same field in the meantime
    NotOurs,      ///< a file that is not a Rapporteur store
    Damaged,      ///< a store whose content cannot be trusted
    NewerVersion, ///< a store written by a later version of the program
    ReadOnly,     ///< writing is not allowed there
    Unavailable,  ///< the database or the disk does not answer
    Cancelled,    ///< the person asked to stop
};

/// One failure as a person should read it: what happened, to which record or line, and what to do.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString message;     ///< one translated sentence
    QStringList details; ///< candidates of an ambiguous name, users of a record: one a line
};

/// Failures travel as values; exceptions do not cross a module.
template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message, QStringList details = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(details)});
}

/// Passes a failure on where the types of the results differ.
template <class T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T>& failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace rapporteur
