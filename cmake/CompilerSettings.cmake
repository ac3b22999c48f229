# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every target of ours links rapporteur_settings: the warnings, the sanitizers and Qt's strictness live here once.
add_library(rapporteur_settings INTERFACE)
target_compile_options(rapporteur_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    # GCC 12 takes the inactive members of a moved std::variant for uninitialised ones.
    -Wno-maybe-uninitialized
    $<$<BOOL:${RAPPORTEUR_WERROR}>:-Werror>)
target_compile_definitions(rapporteur_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Libraries that a program calls nothing of would still be loaded with it.
target_link_options(rapporteur_settings INTERFACE -Wl,--as-needed)
if(RAPPORTEUR_SANITIZE)
    # GCC 12 sees uninitialised variables in std::regex once it is instrumented; the plain build still warns.
    target_compile_options(rapporteur_settings INTERFACE -Wno-maybe-uninitialized)
    target_compile_options(rapporteur_settings INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(rapporteur_settings INTERFACE -fsanitize=address,undefined)
endif()
