# SPDX-License-Identifier: GPL-3.0-or-later
# project_options: the flags that every target of this project is compiled with.
add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    $<$<BOOL:${EMEND_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(EMEND_SANITIZE)
    target_compile_options(project_options INTERFACE
        -fsanitize=${EMEND_SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(project_options INTERFACE -fsanitize=${EMEND_SANITIZE})
endif()
if(EMEND_COVERAGE)
    # Several programs may count into one file at a time.
    target_compile_options(project_options INTERFACE --coverage -fprofile-update=atomic -fprofile-abs-path)
    target_link_options(project_options INTERFACE --coverage)
endif()

# Headers that most sources include and that seldom change, compiled once for each library and once for the tests of
# each. Every source still names what it uses, so that -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds as well.
set(coreHeaders
    <algorithm> <array> <cmath> <functional> <memory> <optional> <utility> <vector>
    <QByteArray> <QCoreApplication> <QDir> <QFileInfo> <QHash> <QList> <QLocale> <QSet> <QString> <QStringList>
    <tl/expected.hpp>)
set(widgetHeaders
    ${coreHeaders}
    <QAbstractItemModel> <QAction> <QApplication> <QComboBox> <QDialog> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit>
    <QMenu> <QPainter> <QPlainTextEdit> <QPushButton> <QTimer> <QToolButton> <QTreeWidget> <QVBoxLayout> <QWidget>)
