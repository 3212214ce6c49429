// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Which folders a folder may include from, besides itself.
struct Arrow {
    const char *folder;
    QStringList mayUse;
};

const QStringList below(std::initializer_list<const char *> folders)
{
    QStringList list;
    for (const char *folder : folders)
        list.append(QLatin1StringView(folder));
    return list;
}

const std::vector<Arrow> &arrows()
{
    static const std::vector<Arrow> all{
        {"core/base", {}},
        {"core/text", below({"core/base"})},
        {"core/document", below({"core/base"})},
        {"core/transcript", below({"core/base", "core/text"})},
        {"core/importers", below({"core/base", "core/text", "core/transcript"})},
        {"core/analysis", below({"core/base", "core/text", "core/transcript"})},
        {"core/review", below({"core/base", "core/text", "core/transcript"})},
        {"core/store", below({"core/base", "core/text", "core/transcript", "core/review"})},
        {"core/project", below({"core/base", "core/text", "core/transcript", "core/importers", "core/analysis",
                                "core/review", "core/store"})},
        {"core/exporters", below({"core/base", "core/document", "core/text", "core/transcript", "core/analysis",
                                  "core/review", "core/project"})},
        {"core/note", below({"core/base", "core/document", "core/text", "core/transcript", "core/analysis",
                             "core/review", "core/project"})},
        {"ui/settings", below({"core"})},
        {"ui/widgets", below({"core", "ui/settings"})},
        {"ui/models", below({"core", "ui/settings", "ui/widgets"})},
        {"ui/charts", below({"core", "ui/settings", "ui/models"})},
        {"ui/documents", below({"core"})},
        {"ui/transcript", below({"core", "ui/settings", "ui/widgets", "ui/models"})},
        {"ui/panels", below({"core", "ui/settings", "ui/widgets", "ui/models", "ui/charts"})},
        {"ui/dialogs",
         below({"core", "ui/settings", "ui/widgets", "ui/models", "ui/charts", "ui/documents", "ui/actions"})},
        {"ui/help", below({"core", "ui/settings", "ui/widgets", "ui/actions"})},
        {"ui/actions", below({"core", "ui/settings", "ui/widgets"})},
        {"app/cli", below({"core", "ui/charts", "ui/documents"})},
    };
    return all;
}

struct Source {
    QString path; ///< Relative to the top folder.
    QString text;
};

QList<Source> sourcesIn(const QString &folder)
{
    QList<Source> sources;
    const QDir top(QStringLiteral(SOURCE_FOLDER));
    QDirIterator files(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            sources.append({top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
    }
    return sources;
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression include(u"^#include [\"<]([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = include.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/// Whether the type that a line declares says what it is: above it, or beside it or its members.
bool isDocumented(const QStringList &lines, qsizetype at)
{
    qsizetype above = at - 1;
    while (above >= 0 && lines[above].trimmed().startsWith(u"template"))
        --above;
    if (above >= 0 && lines[above].trimmed().startsWith(u"///"))
        return true;
    for (qsizetype line = at; line < lines.size(); ++line) {
        if (lines[line].contains(u"///<"))
            return true;
        if (lines[line].contains(u"};"))
            break;
    }
    return false;
}

/// The types of a header that others can use, and that do not say what they are.
QStringList undocumentedTypes(const QString &header)
{
    static const QRegularExpression type(u"^(\\s*)(?:class|struct|enum(?: class)?) (\\w+)[^;]*(?:\\{.*)?$"_s);
    static const QRegularExpression access(u"^(public|protected|private):"_s);
    const QStringList lines = header.split(u'\n');
    QStringList found;
    bool isHidden = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto match = access.match(lines[i]); match.hasMatch())
            isHidden = match.captured(1) != u"public";
        const auto match = type.match(lines[i]);
        const bool isDeclaredOnly = lines[i].endsWith(u';') && !lines[i].contains(u'{');
        if (!match.hasMatch() || isDeclaredOnly)
            continue;
        const bool isNested = !match.captured(1).isEmpty();
        if (!isNested)
            isHidden = lines[i].startsWith(u"class");
        if ((!isNested || !isHidden) && !isDocumented(lines, i))
            found.append(match.captured(2));
    }
    return found;
}

bool isIn(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

} // namespace

/// The rules of the house that the compiler does not know.
class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersIncludeOnlyWhatLiesBelow();
    void coreKnowsNoGui();
    void everySourceNamesItsLicence();
    void everyTypeSaysWhatItIs();
    void typesThatSayNothingAreFound();
    void topFolderHoldsNothingElse();
};

void TestHouse::foldersIncludeOnlyWhatLiesBelow()
{
    QStringList wrong;
    for (const Arrow &arrow : arrows()) {
        const QString folder = QLatin1StringView(arrow.folder);
        for (const Source &source : sourcesIn(folder)) {
            for (const QString &include : includesOf(source.text)) {
                const bool ours = isIn(include, u"core"_s) || isIn(include, u"ui"_s) || isIn(include, u"app"_s);
                const bool allowed = isIn(include, folder)
                                     || std::any_of(arrow.mayUse.begin(), arrow.mayUse.end(),
                                                    [&](const QString &lower) { return isIn(include, lower); });
                if (ours && !allowed)
                    wrong.append(source.path + u" includes "_s + include);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouse::coreKnowsNoGui()
{
    static const QRegularExpression gui(
        u"^(QtGui|QtWidgets|QtCharts|QtSvg|QColor|QFont|QIcon|QImage|QPainter|QPixmap|QWidget|QApplication|"
        u"QGuiApplication|"
        "QText(Document|Cursor|Block|Format|CharFormat|Layout)|QMessageBox|QDialog|QPalette|QKeySequence|QAction)(/|$)"_s);
    QStringList wrong;
    for (const Source &source : sourcesIn(u"core"_s)) {
        for (const QString &include : includesOf(source.text)) {
            if (gui.match(include).hasMatch())
                wrong.append(source.path + u" includes "_s + include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));

    QFile lists(QStringLiteral(SOURCE_FOLDER) + u"/core/CMakeLists.txt"_s);
    QVERIFY(lists.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(lists.readAll());
    static const QRegularExpression qtTarget(u"Qt6::(\\w+)"_s);
    for (auto match = qtTarget.globalMatch(text); match.hasNext();)
        QCOMPARE(match.next().captured(1), u"Core"_s);
}

void TestHouse::everySourceNamesItsLicence()
{
    QStringList wrong;
    qsizetype seen = 0;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"packaging"_s, u"tests"_s}) {
        for (const Source &source : sourcesIn(folder)) {
            ++seen;
            if (!source.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later"))
                wrong.append(source.path);
        }
    }
    QVERIFY(seen > 20);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHouse::everyTypeSaysWhatItIs()
{
    QStringList silent;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const Source &source : sourcesIn(folder)) {
            if (!source.path.endsWith(u".h"))
                continue;
            for (const QString &name : undocumentedTypes(source.text))
                silent.append(source.path + u": "_s + name);
        }
    }
    QVERIFY2(silent.isEmpty(), qPrintable(u'\n' + silent.join(u'\n')));
}

void TestHouse::typesThatSayNothingAreFound()
{
    const QString header = u"class Forward;\n"
                           "/// Said.\ntemplate<typename T>\nclass Said\n{\npublic:\n    enum class A { B };\n"
                           "    enum class C { D }; ///< Said.\n    enum class E {\n        F, ///< Said.\n    };\n"
                           "private:\n    struct Own {\n    };\n};\n"
                           "struct Silent {\n    int number = 0;\n};\n"
                           "enum class Short { G, H };\n"_s;
    QCOMPARE(undocumentedTypes(header), (QStringList{u"A"_s, u"Silent"_s, u"Short"_s}));
}

void TestHouse::topFolderHoldsNothingElse()
{
    const QStringList known{
        u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"README.md"_s, u"app"_s,   u"build"_s,        u"core"_s,
        u"emend-out"_s,      u"packaging"_s,         u"resources"_s, u"tests"_s, u"translations"_s, u"ui"_s};
    for (const QString &entry : QDir(QStringLiteral(SOURCE_FOLDER)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY2(known.contains(entry), qPrintable(entry));
}

QTEST_GUILESS_MAIN(TestHouse)
#include "test_house.moc"
