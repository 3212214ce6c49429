# SPDX-License-Identifier: GPL-3.0-or-later
# The .deb. It depends on the library versions of the release it is built on, so each release gets its own.
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
if(bundlesSyntaxLibrary)
    cmake_path(GET syntaxLibrary PARENT_PATH CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS)
endif()

# Qt loads its drawing of SVG as a plugin, which no scan of libraries finds; newer releases package it apart.
execute_process(COMMAND dpkg-query --search */qt6/plugins/imageformats/libqsvg.so
    OUTPUT_VARIABLE owner ERROR_QUIET RESULT_VARIABLE unknown)
if(owner MATCHES "^([^:]+):")
    set(CPACK_DEBIAN_PACKAGE_DEPENDS ${CMAKE_MATCH_1})
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-cjk, fonts-noto-core, hunspell-en-us | hunspell-dictionary, qt6-translations-l10n, qt6-wayland")

set(CPACK_EMEND_DEBIAN_FILES ${CMAKE_CURRENT_BINARY_DIR}/debian)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/packaging/debian/finish.cmake)
file(READ ${PROJECT_SOURCE_DIR}/resources/lexicon/ATTRIBUTION.txt wordListTerms)
string(REGEX REPLACE "^.*\n  Copyright:" "  Copyright:" wordListTerms "${wordListTerms}")
string(REGEX REPLACE "\n\n+" "\n .\n" wordListTerms "${wordListTerms}")
string(STRIP "${wordListTerms}" wordListTerms)
configure_file(debian/copyright.in debian/copyright @ONLY)
configure_file(debian/changelog.in debian/changelog @ONLY)
configure_file(debian/lintian-overrides debian/lintian-overrides COPYONLY)
