# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reading the same headers of Qt and the standard library took two thirds of the time of each compilation. Sources still
# include what they use: CMAKE_DISABLE_PRECOMPILE_HEADERS=ON shows whether they do.
function(rapporteur_precompile target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS;TESTS" "" "")
    set(headers
        <algorithm> <functional> <map> <memory> <optional> <vector>
        <tl/expected.hpp>
        <QAbstractTableModel> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument>
        <QJsonObject> <QLocale> <QRegularExpression> <QSet> <QSettings> <QStringList> <QTimer> <QVariant>)
    if(arg_WIDGETS)
        list(APPEND headers
            <QAction> <QApplication> <QComboBox> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QMainWindow> <QMenu>
            <QPainter> <QPushButton> <QScrollArea> <QSplitter> <QStyledItemDelegate> <QTableView> <QToolButton>
            <QVBoxLayout> <QWidget>)
    endif()
    if(arg_TESTS)
        list(PREPEND headers <support/show.h>) # how Catch2 writes our values, the same in every source
    endif()
    target_precompile_headers(${target} PRIVATE ${headers})
endfunction()
