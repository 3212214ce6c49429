# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finds libxlsxwriter and provides the target Xlsxwriter::Xlsxwriter.
#
# Its pkg-config file is not asked: Debian 13's requires minizip and libcrypto, which its package does not bring and a
# shared library does not need.
find_path(Xlsxwriter_INCLUDE_DIR xlsxwriter.h)
find_library(Xlsxwriter_LIBRARY xlsxwriter)
mark_as_advanced(Xlsxwriter_INCLUDE_DIR Xlsxwriter_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Xlsxwriter REQUIRED_VARS Xlsxwriter_LIBRARY Xlsxwriter_INCLUDE_DIR)

if(Xlsxwriter_FOUND AND NOT TARGET Xlsxwriter::Xlsxwriter)
    add_library(Xlsxwriter::Xlsxwriter UNKNOWN IMPORTED)
    set_target_properties(Xlsxwriter::Xlsxwriter PROPERTIES
        IMPORTED_LOCATION ${Xlsxwriter_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${Xlsxwriter_INCLUDE_DIR})
endif()
