# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack between installing and packing: what a .deb has beyond any other installation.
set(share ${CPACK_TEMPORARY_DIRECTORY}/usr/share)

file(GLOB manuals ${share}/man/man1/*.1)
execute_process(COMMAND gzip --best --no-name ${manuals} COMMAND_ERROR_IS_FATAL ANY)

file(COPY ${CPACK_EMEND_DEBIAN_FILES}/copyright ${CPACK_EMEND_DEBIAN_FILES}/changelog DESTINATION ${share}/doc/emend)
execute_process(COMMAND gzip --best --no-name ${share}/doc/emend/changelog COMMAND_ERROR_IS_FATAL ANY)
file(COPY ${CPACK_EMEND_DEBIAN_FILES}/lintian-overrides DESTINATION ${share}/lintian/overrides)
file(RENAME ${share}/lintian/overrides/lintian-overrides ${share}/lintian/overrides/emend)

# As Debian's own tools strip; the library is not among what cpack strips.
file(GLOB binaries ${CPACK_TEMPORARY_DIRECTORY}/usr/bin/* ${CPACK_TEMPORARY_DIRECTORY}/usr/lib/*/emend/*.so.*.*)
execute_process(COMMAND strip --strip-unneeded --remove-section=.comment --remove-section=.note ${binaries}
    COMMAND_ERROR_IS_FATAL ANY)
