# SPDX-License-Identifier: GPL-3.0-or-later
# The installer for Windows: start menu, uninstaller, and projects that open by a double click.
set(CPACK_PACKAGE_INSTALL_DIRECTORY Emend)
set(CPACK_NSIS_DISPLAY_NAME Emend)
set(CPACK_NSIS_PACKAGE_NAME Emend)
set(CPACK_NSIS_MUI_ICON ${PROJECT_BINARY_DIR}/packaging/icons/emend.ico)
set(CPACK_NSIS_MUI_UNIICON ${PROJECT_BINARY_DIR}/packaging/icons/emend.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\emend.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\.emend" "" "Emend.Project"
  WriteRegStr SHCTX "Software\Classes\Emend.Project" "" "Emend project"
  WriteRegStr SHCTX "Software\Classes\Emend.Project\DefaultIcon" "" "$INSTDIR\bin\emend-project.ico"
  WriteRegStr SHCTX "Software\Classes\Emend.Project\shell\open\command" "" '"$INSTDIR\bin\emend.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\Emend.Project"
  DeleteRegKey SHCTX "Software\Classes\.emend"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
]])
