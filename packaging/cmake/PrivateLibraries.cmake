# SPDX-License-Identifier: GPL-3.0-or-later
# Libraries that belong to this program alone go into a folder of their own, and the programs look for them relative to
# where they are, so that an installation can be moved. Without any, nothing has a path to look in.
set(privateFolder ${CMAKE_INSTALL_LIBDIR}/emend)
set(privateTargets "")
if(EMEND_SHARED_LIBRARIES)
    set(privateTargets core ui ui_charts ui_documents)
    install(TARGETS ${privateTargets} LIBRARY DESTINATION ${privateFolder} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

# The build of KSyntaxHighlighting in the user's cache is on no other machine.
set(bundlesSyntaxLibrary FALSE)
if(TARGET KF5::SyntaxHighlighting AND TARGET SyntaxHighlighting::SyntaxHighlighting)
    set(bundlesSyntaxLibrary TRUE)
    get_target_property(syntaxLibrary KF5::SyntaxHighlighting LOCATION)
    cmake_path(GET syntaxLibrary FILENAME syntaxLibraryName)
    install(IMPORTED_RUNTIME_ARTIFACTS KF5::SyntaxHighlighting LIBRARY DESTINATION ${privateFolder})
    install(CODE "file(RPATH_REMOVE FILE
        \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${privateFolder}/${syntaxLibraryName}\")")
endif()

if(UNIX AND NOT APPLE AND (privateTargets OR bundlesSyntaxLibrary))
    file(RELATIVE_PATH fromPrograms ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/emend)
    set_target_properties(emend emend-cli PROPERTIES INSTALL_RPATH "$ORIGIN/${fromPrograms}")
    if(privateTargets)
        set_target_properties(${privateTargets} PROPERTIES INSTALL_RPATH "$ORIGIN")
    endif()
endif()
