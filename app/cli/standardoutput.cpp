// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standardoutput.h"

#include "cli/command.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/ioctl.h>
#include <unistd.h>

namespace rapporteur {

namespace {

constexpr qsizetype enough = 64 * 1024;

int writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written =
            ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return errno == 0 ? EIO : errno;
        done += written;
    }
    return 0;
}

} // namespace

void StandardOutput::write(const QByteArray& bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= enough)
        flush();
}

void StandardOutput::flush()
{
    if (m_error == 0)
        m_error = writeAll(STDOUT_FILENO, m_buffer);
    m_buffer.clear();
}

bool StandardOutput::isTerminal() const
{
    return ::isatty(STDOUT_FILENO) == 1;
}

int StandardOutput::terminalWidth() const
{
    winsize size{};
    if (!isTerminal() || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

Result<void> StandardOutput::finish()
{
    flush();
    if (m_error == 0)
        return {};
    return failure(ErrorCode::Unavailable, CommandLine::tr("The output could not be written: %1.")
                                               .arg(QString::fromLocal8Bit(std::strerror(m_error))));
}

void complain(const QString& text)
{
    (void)writeAll(STDERR_FILENO, text.toUtf8() + '\n');
}

} // namespace rapporteur
