// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the sanitizers ask a program for when it starts. Compiled in rather than given by environment
// variables, so that a test behaves alike under ctest, in a debugger and by hand; the variables still
// override.
#if defined(__SANITIZE_ADDRESS__)
extern "C" {

const char* __asan_default_options();
const char* __ubsan_default_options();
const char* __lsan_default_suppressions();

const char* __asan_default_options()
{
    return "detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1";
}

const char* __ubsan_default_options()
{
    return "print_stacktrace=1";
}

/// Only what the libraries keep until the end, on purpose or not; never a name of ours.
const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig\n"
           "leak:libdbus-1\n"
           // QPdfView leaves its renderer's thread and its gesture behind.
           "leak:QPdfPageRenderer::setRenderMode\n"
           "leak:QScroller::grabGesture\n";
}

} // extern "C"
#endif
