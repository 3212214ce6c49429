// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include "ui/actions/actions.h"
#include "ui/actions/menus.h"
#include "ui/help/helpdocument.h"
#include "ui/help/helppages.h"
#include "ui/help/helpsearch.h"
#include "ui/help/helpwords.h"
#include "ui/settings/contrast.h"
#include "ui/settings/palettes.h"

using namespace Qt::StringLiterals;

namespace {

/// The anchors of the headings of a page, as they are shown.
QStringList anchorsOf(const ui::HelpPage &page)
{
    QTextDocument document;
    ui::fillHelpDocument(document, page.markdown, page.anchors, ui::lightPalette());
    QStringList anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            anchors += block.begin().fragment().charFormat().anchorNames();
    }
    return anchors;
}

/// Links and pictures of a page: what is shown, whether it is a picture, and where it leads.
QList<QRegularExpressionMatch> linksOf(const QString &markdown)
{
    static const QRegularExpression link(u"(!?)\\[([^\\]\\n]+)\\]\\(([^)\\s]+)\\)"_s);
    QList<QRegularExpressionMatch> links;
    for (auto match = link.globalMatch(markdown); match.hasNext();)
        links.append(match.next());
    return links;
}

} // namespace

/// The guide tells the truth: its links lead somewhere, and its keys and menus are those of the program.
class TestHelpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryPageThatIsWritten();
    void everyLinkLeadsSomewhere_data();
    void everyLinkLeadsSomewhere();
    void everyPictureIsThereAndSmall();
    void nothingLeadsOutOfTheProgram();
    void writesTheKeysAndMenusThatHold();
    void showsTheKeysThatTheAnalystChose();
    void listsAllKeys();
    void otherLanguagesFallBackToEnglish();
    void translatedPagesNameTheSameKeys();
    void headingsHaveTheAnchorsOfGitHosts_data();
    void headingsHaveTheAnchorsOfGitHosts();
    void everyHeadingIsAnAnchorOfTheDocument();
    void textCanBeReadInEveryTheme_data();
    void textCanBeReadInEveryTheme();
    void widePicturesAreMadeToFit();
    void findsWords_data();
    void findsWords();
    void putsHeadingsFirst();
    void quotesTheWordsThatWereFound();
};

void TestHelpPages::hasEveryPageThatIsWritten()
{
    const QDir folder(QStringLiteral(SOURCE_FOLDER) + u"/resources/help/en"_s);
    QStringList written;
    for (const QString &file : folder.entryList({u"*.md"_s}, QDir::Files))
        written.append(file.chopped(3));
    QStringList shown = ui::HelpPages::ids();
    shown.sort();
    written.sort();
    QCOMPARE(shown, written);
    const ui::HelpPages pages(u"en"_s);
    for (const ui::HelpPage &page : pages.all()) {
        QVERIFY2(page.markdown.startsWith(u"# "), qPrintable(page.id));
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.id));
    }
}

void TestHelpPages::everyLinkLeadsSomewhere_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : QDir(u":/help"_s).entryList({u"??"_s, u"??_*"_s}))
        QTest::newRow(qPrintable(language)) << language;
}

void TestHelpPages::everyLinkLeadsSomewhere()
{
    QFETCH(QString, language);
    const ui::HelpPages pages(language);
    QStringList dead;
    int seen = 0;
    for (const ui::HelpPage &page : pages.all()) {
        // Each heading has its own, none is left over.
        QCOMPARE(anchorsOf(page), page.anchors);
        for (const QRegularExpressionMatch &link : linksOf(page.markdown)) {
            const QString target = link.captured(3);
            if (!link.captured(1).isEmpty() || QRegularExpression(u"^(key|menu|keys):"_s).match(target).hasMatch())
                continue;
            ++seen;
            const ui::HelpPlace place = ui::placeOfLink(target, page.id);
            const ui::HelpPage *there = pages.page(place.page);
            if (!there || (!place.anchor.isEmpty() && !anchorsOf(*there).contains(place.anchor)))
                dead.append(page.id + u": "_s + target);
        }
    }
    QVERIFY(seen > 20);
    QCOMPARE(dead, QStringList());
}

void TestHelpPages::everyPictureIsThereAndSmall()
{
    constexpr qint64 largest = 160 * 1024;
    QStringList shown;
    const ui::HelpPages pages(u"en"_s);
    for (const ui::HelpPage &page : pages.all()) {
        for (const QRegularExpressionMatch &link : linksOf(page.markdown)) {
            if (link.captured(1).isEmpty())
                continue;
            QVERIFY2(link.captured(3).startsWith(u"../pictures/"), qPrintable(link.captured(3)));
            const QString path = u":/help/pictures/"_s + link.captured(3).section(u'/', -1);
            QVERIFY2(!QImage(path).isNull(), qPrintable(path));
            QVERIFY2(QFileInfo(path).size() <= largest, qPrintable(path));
            shown.append(QFileInfo(path).fileName());
        }
    }
    QVERIFY(!shown.isEmpty());
    for (const QString &file : QDir(u":/help/pictures"_s).entryList())
        QVERIFY2(shown.contains(file), qPrintable(file));
}

void TestHelpPages::nothingLeadsOutOfTheProgram()
{
    const ui::HelpPages pages(u"en"_s);
    for (const ui::HelpPage &page : pages.all())
        QVERIFY2(!page.markdown.contains(u"://"), qPrintable(page.id));
}

void TestHelpPages::writesTheKeysAndMenusThatHold()
{
    const ui::Actions actions;
    QMenuBar bar;
    ui::fillMenuBar(&bar, actions);
    QStringList wrong;
    int seen = 0;
    const ui::HelpPages pages(u"en"_s);
    for (const ui::HelpPage &page : pages.all()) {
        for (const QRegularExpressionMatch &link : linksOf(page.markdown)) {
            static const QRegularExpression mark(u"^(key|menu):(\\w+)$"_s);
            const QRegularExpressionMatch target = mark.match(link.captured(3));
            if (!target.hasMatch())
                continue;
            ++seen;
            // What is written is what other readers of Markdown see, so it must be right, too.
            const QString put = ui::withWordsOf(actions, bar, link.captured());
            const QString frame = target.captured(1) == u"key" ? u"`"_s : u"**"_s;
            const QString expected = frame + link.captured(2) + frame;
            if (put != expected)
                wrong.append(u"%1: %2 is %3"_s.arg(page.id, link.captured(), put));
        }
    }
    QVERIFY(seen > 60);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestHelpPages::showsTheKeysThatTheAnalystChose()
{
    ui::Actions actions;
    QMenuBar bar;
    ui::fillMenuBar(&bar, actions);
    actions.setOwnKeys({{u"NextFinding"_s, {QKeySequence(u"Ctrl+Alt+N"_s)}}, {u"Find"_s, {}}});
    QCOMPARE(ui::withWordsOf(actions, bar, u"Press [F8](key:NextFinding)."_s), u"Press `Ctrl+Alt+N`."_s);
    QCOMPARE(ui::withWordsOf(actions, bar, u"Press [Ctrl+F](key:Find)."_s), u"Press **Edit › Find**."_s);
    QCOMPARE(ui::withWordsOf(actions, bar, u"See [it](figures.md) and [it](key:Nothing)."_s),
             u"See [it](figures.md) and it."_s);
}

void TestHelpPages::listsAllKeys()
{
    const ui::Actions actions;
    QMenuBar bar;
    ui::fillMenuBar(&bar, actions);
    const ui::HelpPages pages(u"en"_s,
                              [&](const QString &markdown) { return ui::withWordsOf(actions, bar, markdown); });
    const QString keys = pages.page(u"shortcuts"_s)->markdown;
    for (const QAction *action : actions.all()) {
        if (action->shortcuts().isEmpty())
            continue;
        QString key = action->shortcut().toString(QKeySequence::NativeText);
        key.replace(u"Return"_s, u"Enter"_s);
        const QString row = u"| %1 | `%2`"_s.arg(ui::nameOf(*action), key);
        QVERIFY2(keys.contains(row), qPrintable(row));
    }
    QVERIFY(keys.contains(u"\n## File\n"_s));
    QVERIFY(keys.indexOf(u"## File"_s) < keys.indexOf(u"## Help"_s));
}

void TestHelpPages::otherLanguagesFallBackToEnglish()
{
    const ui::HelpPages english(u"en"_s);
    const ui::HelpPages other(u"tlh"_s);
    QCOMPARE(other.all().size(), english.all().size());
    for (const ui::HelpPage &page : english.all())
        QCOMPARE(other.page(page.id)->markdown, page.markdown);
}

void TestHelpPages::translatedPagesNameTheSameKeys()
{
    // What is translated says the same as the English page, as far as a program can tell.
    const ui::HelpPages english(u"en"_s);
    int translated = 0;
    for (const QString &language : QDir(u":/help"_s).entryList({u"??"_s, u"??_*"_s})) {
        const ui::HelpPages pages(language);
        for (const ui::HelpPage &page : pages.all()) {
            const QString written = english.page(page.id)->markdown;
            translated += page.markdown != written;
            QStringList targets;
            QStringList expected;
            for (const QRegularExpressionMatch &link : linksOf(page.markdown))
                targets.append(link.captured(3));
            for (const QRegularExpressionMatch &link : linksOf(written))
                expected.append(link.captured(3));
            QVERIFY2(targets == expected, qPrintable(language + u'/' + page.id));
            QCOMPARE(anchorsOf(page), anchorsOf(*english.page(page.id)));
        }
    }
    QVERIFY(translated >= 2);
}

void TestHelpPages::headingsHaveTheAnchorsOfGitHosts_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("words") << u"Merging two copies"_s << u"merging-two-copies"_s;
    QTest::newRow("punctuation") << u"1. Open a file, now!"_s << u"1-open-a-file-now"_s;
    QTest::newRow("other letters") << u"Über 整机"_s << u"über-整机"_s;
}

void TestHelpPages::headingsHaveTheAnchorsOfGitHosts()
{
    QFETCH(QString, heading);
    QTEST(ui::headingAnchor(heading), "anchor");
}

void TestHelpPages::everyHeadingIsAnAnchorOfTheDocument()
{
    QTextDocument document;
    ui::fillHelpDocument(document, u"# Title\n\nText.\n\n## Below `it`\n\nMore.\n"_s, {}, ui::lightPalette());
    QStringList anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        anchors += block.begin().fragment().charFormat().anchorNames();
    QCOMPARE(anchors, (QStringList{u"title"_s, u"below-it"_s}));
}

void TestHelpPages::textCanBeReadInEveryTheme_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << ui::lightPalette();
    QTest::newRow("dark") << ui::darkPalette();
    QTest::newRow("high contrast, light") << ui::highContrastLightPalette();
    QTest::newRow("high contrast, dark") << ui::highContrastDarkPalette();
}

void TestHelpPages::textCanBeReadInEveryTheme()
{
    QFETCH(QPalette, palette);
    const QColor ground = palette.color(QPalette::Base);
    const ui::HelpPages pages(u"en"_s);
    for (const ui::HelpPage &page : pages.all()) {
        QTextDocument document;
        ui::fillHelpDocument(document, page.markdown, page.anchors, palette);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); it != block.end(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                const bool isTinted = format.background().style() != Qt::NoBrush;
                const bool isColoured = format.foreground().style() != Qt::NoBrush;
                const QColor below = isTinted ? format.background().color() : ground;
                const QColor text = isColoured ? format.foreground().color() : palette.color(QPalette::Text);
                QVERIFY2(ui::contrastRatio(text, below) >= ui::leastContrast, qPrintable(it.fragment().text()));
            }
        }
    }
}

void TestHelpPages::widePicturesAreMadeToFit()
{
    QTextDocument document;
    const QImage picture = ui::helpPicture(QUrl(u"../pictures/review.png"_s));
    QVERIFY(picture.width() > 1000);
    ui::fillHelpDocument(document, u"Before.\n\n![Wide](../pictures/review.png)\n\nAfter.\n"_s, {}, ui::lightPalette());
    const auto shown = [&] { return document.begin().next().begin().fragment().charFormat().toImageFormat(); };
    const auto drawn = [&] {
        return document.resource(QTextDocument::ImageResource, QUrl(shown().name())).value<QImage>();
    };
    ui::fitPictures(document, 400, 2);
    QCOMPARE(shown().width(), 400);
    QCOMPARE(qRound(shown().height()), qRound(400.0 * picture.height() / picture.width()));
    QCOMPARE(drawn().width(), 800);
    ui::fitPictures(document, 5000, 1);
    QCOMPARE(shown().width(), picture.width());
    QCOMPARE(drawn().width(), picture.width());
}

void TestHelpPages::findsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("page"); ///< Of the first hit; empty for none.
    QTest::newRow("a word of a heading") << u"kappa agreement"_s << u"annotations"_s;
    QTest::newRow("the begin of a word") << u"gloss"_s << u"findings"_s;
    QTest::newRow("two words far apart") << u"flipped SQLite"_s << u"data"_s;
    QTest::newRow("another letter case") << u"WEBVTT"_s << u"formats"_s;
    QTest::newRow("inside a word") << u"ebvtt"_s << QString();
    QTest::newRow("not there") << u"unicorn"_s << QString();
    QTest::newRow("nothing typed") << u"  "_s << QString();
}

void TestHelpPages::findsWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, page);
    const QList<ui::HelpHit> hits = ui::HelpSearch(ui::HelpPages(u"en"_s)).find(typed);
    QCOMPARE(hits.value(0).place.page, page);
    QCOMPARE(hits.isEmpty(), page.isEmpty());
}

void TestHelpPages::putsHeadingsFirst()
{
    const QList<ui::HelpHit> hits = ui::HelpSearch(ui::HelpPages(u"en"_s)).find(u"backups"_s);
    QVERIFY(hits.size() > 1);
    QCOMPARE(hits.constFirst().place, (ui::HelpPlace{u"data"_s, u"backups"_s}));
    QCOMPARE(hits.constFirst().section, u"Backups"_s);
}

void TestHelpPages::quotesTheWordsThatWereFound()
{
    for (const ui::HelpHit &hit : ui::HelpSearch(ui::HelpPages(u"en"_s)).find(u"dropbox"_s)) {
        QVERIFY2(hit.excerpt.contains(u"Dropbox"), qPrintable(hit.excerpt));
        QVERIFY2(hit.excerpt.size() < 140, qPrintable(hit.excerpt));
        return;
    }
    QFAIL("The guide warns of folders that are synchronised.");
}

QTEST_MAIN(TestHelpPages)
#include "test_helppages.moc"
