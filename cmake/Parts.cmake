# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# rapporteur_part(NAME SOURCES ... LIBRARIES ...): a part of the program that is loaded when it is first asked for, with
# the libraries that nothing else needs. lib/base/part.h finds it: beside the program's folder in lib/rapporteur, where
# it is installed and, likewise, built.
function(rapporteur_part name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    add_library(rapporteur_${name} MODULE ${arg_SOURCES})
    target_include_directories(rapporteur_${name} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(rapporteur_${name} PRIVATE ${arg_LIBRARIES} rapporteur_settings)
    set_target_properties(rapporteur_${name} PROPERTIES
        PREFIX "" OUTPUT_NAME ${name} LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib/rapporteur"
        CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
    install(TARGETS rapporteur_${name} DESTINATION lib/rapporteur)
endfunction()
