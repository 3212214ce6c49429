# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finds KSyntaxHighlighting built for Qt 6 and provides the target SyntaxHighlighting::SyntaxHighlighting.
#
# Taken is KF6SyntaxHighlighting where the system has it, or else the Qt 6 build of KF5SyntaxHighlighting that
# packaging/install-dependencies.sh keeps in the user's cache. A system's KF5SyntaxHighlighting is the Qt 5 build and
# is never looked at. Sets SyntaxHighlighting_FOUND and SyntaxHighlighting_VERSION.

find_package(KF6SyntaxHighlighting QUIET CONFIG)
set(_syntax_target KF6::SyntaxHighlighting)
set(_syntax_version "${KF6SyntaxHighlighting_VERSION}")

if(NOT TARGET KF6::SyntaxHighlighting)
    if(DEFINED ENV{XDG_CACHE_HOME} AND NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
        set(_syntax_cache "$ENV{XDG_CACHE_HOME}")
    else()
        set(_syntax_cache "$ENV{HOME}/.cache")
    endif()
    # The answer is looked up anew each time, so that a cache that came or went is noticed.
    unset(KF5SyntaxHighlighting_DIR CACHE)
    find_package(KF5SyntaxHighlighting QUIET CONFIG NO_DEFAULT_PATH
        PATHS "${_syntax_cache}/emend/ksyntaxhighlighting")
    set(_syntax_target KF5::SyntaxHighlighting)
    set(_syntax_version "${KF5SyntaxHighlighting_VERSION}")
endif()

set(_syntax_is_qt6 FALSE)
if(TARGET ${_syntax_target})
    get_target_property(_syntax_links ${_syntax_target} INTERFACE_LINK_LIBRARIES)
    if("${_syntax_links}" MATCHES "Qt6::")
        set(_syntax_is_qt6 TRUE)
    endif()
endif()

set(SyntaxHighlighting_FOUND ${_syntax_is_qt6})
if(SyntaxHighlighting_FOUND)
    set(SyntaxHighlighting_VERSION "${_syntax_version}")
    if(NOT TARGET SyntaxHighlighting::SyntaxHighlighting)
        add_library(SyntaxHighlighting::SyntaxHighlighting INTERFACE IMPORTED)
        target_link_libraries(SyntaxHighlighting::SyntaxHighlighting INTERFACE ${_syntax_target})
    endif()
    message(STATUS "KSyntaxHighlighting ${_syntax_version} for Qt 6: token colours are built in")
elseif(SyntaxHighlighting_FIND_REQUIRED)
    message(FATAL_ERROR "KSyntaxHighlighting for Qt 6 is required and was not found")
else()
    message(STATUS "No KSyntaxHighlighting for Qt 6: the transcript will have no token colours")
endif()

unset(_syntax_cache)
unset(_syntax_is_qt6)
unset(_syntax_links)
unset(_syntax_target)
unset(_syntax_version)
