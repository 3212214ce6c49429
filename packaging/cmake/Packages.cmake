# SPDX-License-Identifier: GPL-3.0-or-later
# What cpack makes: a .deb, an installer for Windows (NSIS), a disk image for macOS (DragNDrop).
set(CPACK_PACKAGE_NAME emend)
set(CPACK_PACKAGE_VENDOR "The Emend developers")
set(CPACK_PACKAGE_CONTACT "The Emend developers <${EMEND_CONTACT}>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "review machine-made transcripts of earnings calls")
set(CPACK_PACKAGE_DESCRIPTION "Emend opens the transcript of an earnings call that a machine wrote, shows who
speaks, and leads through every passage that looks wrong, with a reason and a
proposal. It ties each figure to the words it was read from, does the sums that
expose wrong figures, and exports clean text, tables and charts for a research
note. Corrections lie in a project file; what was imported is never changed.
Everything stays on the computer.

The program emend has a window; emend-cli does the same on the command line.")
set(CPACK_PACKAGE_HOMEPAGE_URL "${EMEND_HOMEPAGE}")
set(CPACK_PACKAGE_EXECUTABLES emend Emend)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/packaging/COPYING)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    include(NsisInstaller)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Emend)
else()
    set(CPACK_GENERATOR DEB)
    include(DebianPackage)
endif()
include(CPack)
